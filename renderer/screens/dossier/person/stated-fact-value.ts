import type { Question } from '../../../../core/contract/catalogue/procedure.ts';
import { fr } from '../../../text/fr.ts';

/** The catalogue's type of an answer, or the one that the interface knows of a form's fact. */
export type StatedType = Question['type'];
const DAYS = new Set([
  'passeportDelivrance',
  'dateEmbauche',
  'autorisationDate',
  'employeurFormaliteDate',
  'salarieFormaliteDate',
  'diplomeMasterDate',
  'diplomeAutreDate',
  'diplomeEtrangerDate',
  'missionDebut',
  'missionFin',
]);
const DAY_OF_WORKPLACE = /^autreLieu\d(?:Debut|Fin)$/;
const NUMBERS = new Set([
  'contratDureeMois',
  'contratDureeJours',
  'heuresHebdo',
  'salaireBrutMensuel',
  'avantageNourritureJour',
  'avantageLogementMois',
  'experienceAns',
  'experienceMois',
  'experienceAnneeDebut',
  'experienceAnneeFin',
  'offreCandidatures',
  'salaireComparable',
  'interimMissionsMois',
  'interimHeures',
  'interimSalaire',
  'missionSalaire',
]);

export function typeOfStated(name: string, question: Question | undefined): StatedType {
  if (question) return question.type;
  if (fr.statedFactYesNo.includes(name)) return 'boolean';
  if (DAYS.has(name) || DAY_OF_WORKPLACE.test(name)) return 'date';
  return NUMBERS.has(name) ? 'number' : 'text';
}

export type StatedValue = string | number | boolean;

export function textOfFact(value: StatedValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** The value behind what was typed: null takes the fact back, undefined is not a value of that type. */
export function factFromText(text: string, type: StatedType): StatedValue | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type === 'boolean') return trimmed === 'true';
  if (type !== 'number') return trimmed;
  const plain = trimmed.replaceAll(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
