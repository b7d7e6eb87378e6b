import { cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, eur, ident, short, sign, txt, type Value, val } from './draft.ts';
import { nirOf, postTown } from './people.ts';
import { centre, reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { dottedNaf } from './unseen-kit.ts';
import { firmOf, jobOf, local, newcomer, place } from './unseen-people.ts';

/** A fixed-term contract filled in on a printed form: frames, dotted lines, crossed squares. */
export const unseenContractForm = reportMaker('unseen-contract-form', 'contrat-de-travail', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const bold = { face: 'sansBold' as const };
  const ink = { face: 'mono' as const, size: 9, color: '#1d2f6f' };
  const [f, p, h, at, boss] = [firmOf(c), newcomer(c), place(c), place(c), local(c)];
  const from = c.day(2016, 2025);
  const to = addDays(from, c.pick([30, 61, 91, 183]));
  const weekly = c.pick([35, 28, 20]);
  const gross = cents(((weekly * 52) / 12) * (11.3 + c.int(0, 110) / 100));
  s.box(40, 30, 515, 30, { fill: '#404040' });
  d.at(s, 297, 50, val('CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE', ['typeContrat', 'CDD']), '', {
    ...bold,
    ...centre,
    size: 14,
    color: '#ffffff',
  });
  s.text(297, 74, '(articles L. 1242-1 et suivants du code du travail) - compléter en lettres capitales', {
    ...centre,
    size: 7.5,
  });
  const frame = (y: number, height: number, title: string, list: [string, Value | string][]) => {
    s.box(40, y, 515, height, { stroke: '#404040' });
    s.text(48, y + 14, title, bold);
    list.forEach(([label, value], i) => {
      const line = y + 32 + i * 18;
      s.text(48, line, label);
      s.rule(210, line + 3, 545, line + 3, { lineWidth: 0.3, color: '#888888' });
      d.at(s, 214, line, value, label, ink);
    });
  };
  frame(
    88,
    108,
    '1. EMPLOYEUR',
    [
      ['Raison sociale', txt(caps(f.name), 'employeur', 'emetteur')],
      ['Adresse', `${caps(at.street)} ${postTown(at)}`.slice(0, 58)],
      ['N° SIRET', ident(f.spaced, 'siret')],
      ['Code NAF', dottedNaf(f.naf)],
      ['Représenté par', caps(boss.full)],
    ].slice(0, 5) as [string, Value | string][],
  );
  frame(208, 110, '2. SALARIÉ', [
    ['Nom et prénom', txt(`${caps(p.family)} ${caps(p.given)}`, 'salarie', 'titulaire')],
    ['Né(e) le', short(p.birth, 'dateNaissance')],
    ['Nationalité', caps(p.nationality)],
    ['N° de sécurité sociale', ident(spacedNir(nirOf(p)), 'nir')],
    ['Domicile', `${caps(h.street)} ${postTown(h)}`.slice(0, 58)],
  ]);
  s.box(40, 330, 515, 68, { stroke: '#404040' });
  s.text(48, 344, '3. MOTIF DU RECOURS', bold);
  const reasons = ['Remplacement d’un salarié absent', 'Accroissement temporaire d’activité', 'Emploi saisonnier'];
  const chosen = c.int(0, 2);
  reasons.forEach((reason, i) => {
    s.box(48, 353 + i * 14, 8, 8, { stroke: '#000000' });
    if (i === chosen) s.text(49.5, 360 + i * 14, 'X', { ...ink, size: 8.5 });
    s.text(64, 360 + i * 14, reason);
  });
  frame(410, 128, '4. DURÉE ET EMPLOI', [
    ['Date de début', short(from, 'dateDebut')],
    ['Date de fin', short(to, 'dateFin')],
    ['Période d’essai', `${c.int(3, 14)} JOURS`],
    ['Emploi occupé', txt(caps(jobOf(c, f, p)), 'emploi')],
    ['Durée hebdomadaire de travail', val(`${weekly} H 00`, ['heuresHebdo', weekly])],
  ]);
  frame(550, 76, '5. RÉMUNÉRATION', [
    ['Salaire mensuel brut', eur(gross, 'salaireBrutMensuel', ' EUROS')],
    ['Convention collective', `IDCC ${f.idcc}`],
  ]);
  s.paragraph(
    40,
    644,
    515,
    'À l’issue du contrat, le salarié percevra une indemnité de fin de contrat égale à 10 % de sa rémunération totale brute et une indemnité compensatrice de congés payés. Caisse de retraite : KLESIA. Organisme de prévoyance : APICIL.',
    { size: 8 },
  );
  s.text(40, 686, `Fait à ${at.town}, en deux exemplaires,`);
  s.text(240, 686, 'le');
  d.at(s, 256, 686, short(addDays(from, -c.int(0, 2)), 'dateSignature', 'dateDocument'), 'Fait le', ink);
  s.text(40, 712, 'Signature de l’employeur');
  s.text(330, 712, 'Signature du salarié');
  sign(s, 50, 748, boss.family);
  sign(s, 340, 750, p.given);
  d.open('motif', 'adresse', 'lieu', 'emetteur', 'nationalite');
});
