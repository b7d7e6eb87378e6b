import type { FactName } from '../../contract/fact-names.ts';
import type { PaperCheck } from '../../contract/paper-check.ts';
import type { PersonField } from '../../contract/person.ts';
import { foldText } from '../measures/fold-text.ts';
import { textOf } from '../measures/law-piece.ts';
import { nationalitiesOf } from '../nationality/nationalities-of.ts';
import { type CheckContext, type CheckedPiece, dayOf, rulesOf } from './checked-piece.ts';
import { paperCheckSentences } from './paper-check-sentences-fr.ts';

/** A value and the papers that print it. `recorded`: it is also the one of the person's record. */
export interface ValueOnPapers {
  shown: string;
  pieces: string[];
  unsure: boolean; // on all of its papers it was read with doubt
  recorded: boolean;
}

interface Datum {
  fact: FactName;
  field: PersonField;
  /** The form in which two values are compared. */
  key(value: string): string;
  pieces: readonly CheckedPiece[];
}

/** Nationalities are compared as countries: "Malienne", "MALI" and "MLI" are one. */
function nationalityKey(value: string, { catalogue }: CheckContext): string {
  const codes = catalogue.nationalities ? nationalitiesOf(value, catalogue.nationalities) : null;
  return codes === null ? foldText(value) : [...codes].sort().join(' ');
}

/** The passport of the person that holds longest: an old passport bears another number by right. */
function currentPassports(own: readonly CheckedPiece[], { catalogue }: CheckContext): CheckedPiece[] {
  const rule = rulesOf(catalogue, 'end').find((entry) => entry.personEnd === 'passeportExpiration');
  if (rule === undefined) return [];
  const passports = own.filter((piece) => rule.kinds.includes(piece.kind));
  const endOf = (piece: CheckedPiece) => dayOf(piece, rule.end)?.day ?? '';
  const last = passports.reduce((latest, piece) => (endOf(piece) > latest ? endOf(piece) : latest), '');
  return passports.filter((piece) => endOf(piece) === last);
}

function checkDatum(datum: Datum, context: CheckContext): PaperCheck[] {
  const values = new Map<string, ValueOnPapers>();
  const recorded = context.person[datum.field];
  if (typeof recorded === 'string' && recorded.trim() !== '') {
    values.set(datum.key(recorded), { shown: recorded, pieces: [], unsure: false, recorded: true });
  }
  for (const piece of datum.pieces) {
    const value = textOf(piece, datum.fact);
    if (value === null) continue;
    const unsure = piece.unsure.has(datum.fact);
    const key = datum.key(value);
    const entry = values.get(key) ?? { shown: value, pieces: [], unsure, recorded: false };
    values.set(key, entry);
    entry.pieces.push(piece.id);
    entry.unsure = entry.unsure && unsure;
  }
  if (values.size < 2) return [];
  const all = [...values.values()].sort((a, b) => b.pieces.length - a.pieces.length);
  const pieces = all.flatMap((value) => value.pieces);
  return [
    {
      piece: pieces.length === 1 ? (pieces[0] ?? null) : null,
      pieces,
      code: 'data-differ',
      severity: 'warn',
      sentence: paperCheckSentences.dataDiffer(datum.fact, all),
      fact: datum.fact,
    },
  ];
}

/**
 * Date of birth, nationality, foreigner's number and passport: where papers about the person, or the person's record,
 * give several values, each with its papers. One may be misread, one may be wrong: a person decides.
 */
export function personalDataChecks(context: CheckContext): PaperCheck[] {
  const own = context.pieces.filter((piece) => !piece.others);
  const passports = currentPassports(own, context);
  const identifier = (value: string) => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const data: Datum[] = [
    { fact: 'dateNaissance', field: 'dateNaissance', key: (value) => value, pieces: own },
    { fact: 'nationalite', field: 'nationalite', key: (value) => nationalityKey(value, context), pieces: own },
    { fact: 'numeroEtranger', field: 'numeroEtranger', key: identifier, pieces: own },
    { fact: 'numeroDocument', field: 'passeportNumero', key: identifier, pieces: passports },
    { fact: 'dateExpiration', field: 'passeportExpiration', key: (value) => value, pieces: passports },
  ];
  return data.flatMap((datum) => checkDatum(datum, context));
}
