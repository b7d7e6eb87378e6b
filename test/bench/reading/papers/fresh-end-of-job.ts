import { monthName } from '../../../fixtures/papers/french.ts';
import { eur, ident, long, short, sign, txt, val } from './draft.ts';
import { firmOf, named, newcomer, oneLineOf, place } from './fresh-people.ts';
import { nirOf } from './people.ts';
import { centre, fields, reportMaker } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** Certificate of employment as a letter. */
export const freshWorkCertificate = reportMaker('fresh-work-certificate', 'certificat-de-travail', (d) => {
  const { c } = d;
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const from = c.day(2015, 2019);
  const to = c.day(2020, 2024);
  const s = d.page({ face: 'serif', size: 11 });
  d.at(s, 50, 60, txt(f.name, 'employeur'), '', { face: 'serifBold', size: 13 });
  s.text(50, 76, oneLineOf(at));
  d.line(s, 50, 92, 'SIRET', ident(f.spaced, 'siret'));
  d.line(s, 230, 92, '- APE', val(f.naf, ['naf', f.naf.replace('.', '')]));
  s.text(297, 160, 'CERTIFICAT DE TRAVAIL', { ...centre, face: 'serifBold', size: 16 });
  const y = d.prose(
    s,
    50,
    210,
    495,
    [
      `Je soussigné, représentant légal de l’entreprise, certifie avoir employé ${p.civility} `,
      named(d, p.full, p.title, 'salarie', 'titulaire'),
      `, demeurant ${oneLineOf(h)}, immatriculé(e) sous le numéro de sécurité sociale `,
      val(nirOf(p), ['nir', nirOf(p)]),
      ', du ',
      long(from, 'dateDebut'),
      ' au ',
      long(to, 'dateFin'),
      ' en qualité de ',
      txt(p.sex === 'F' ? f.her : f.his, 'emploi'),
      '.',
    ],
    { leading: 20 },
  );
  s.paragraph(
    50,
    y + 12,
    495,
    'Le salarié nous quitte libre de tout engagement. Il bénéficie du maintien à titre gratuit des garanties de frais de santé et de prévoyance.',
    { leading: 18 },
  );
  d.line(s, 50, y + 90, `Fait à ${at.town}, le`, long(addDays(to, c.int(0, 4)), 'dateDocument'));
  sign(s, 350, y + 130, 'La direction');
});

/** The employer's statement, for an office. */
export const freshEmployerStatement = reportMaker('fresh-employer-statement', 'attestation-employeur', (d) => {
  const { c } = d;
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const start = c.day(2016, 2022);
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 50, 56, txt(f.name, 'employeur'), '', { ...bold, size: 13 });
  s.text(50, 72, oneLineOf(at));
  d.line(s, 50, 86, 'SIRET :', val(f.siret, ['siret', f.siret]));
  s.text(297, 140, 'ATTESTATION D’EMPLOI', { ...bold, ...centre, size: 15 });
  const weekly = c.pick([24, 30, 35]);
  const y = d.prose(
    s,
    50,
    190,
    495,
    [
      `Nous soussignés attestons que ${p.civility} `,
      named(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'),
      `, demeurant ${oneLineOf(h)}, est salarié(e) de notre entreprise depuis le `,
      long(start, 'dateDebut'),
      ' en ',
      val('contrat à durée indéterminée', ['typeContrat', 'CDI']),
      ', pour une durée de ',
      val(`${weekly} heures`, ['heuresHebdo', weekly]),
      ' par semaine, et occupe le poste de ',
      txt(p.sex === 'F' ? f.her : f.his, 'emploi'),
      '. Son salaire brut mensuel s’élève à ',
      eur(c.euros(1200, 2100), 'salaireBrutMensuel'),
      '.',
    ],
    { leading: 17 },
  );
  s.text(50, y + 20, 'Attestation délivrée à la demande de l’intéressé(e) pour servir et valoir ce que de droit.');
  d.line(s, 50, y + 60, `${at.town}, le`, short(c.day(2023, 2025), 'dateDocument'));
  sign(s, 350, y + 90, 'Le service du personnel');
  d.open('motif');
});

/** Receipt for the last pay. */
export const freshFinalReceipt = reportMaker('fresh-final-receipt', 'solde-de-tout-compte', (d) => {
  const { c } = d;
  const [p, h, at, f] = [newcomer(c), place(c), place(c), firmOf(c)];
  const end = c.day(2019, 2024);
  const s = d.page({ face: 'sans', size: 10 });
  s.text(297, 60, 'REÇU POUR SOLDE DE TOUT COMPTE', { ...bold, ...centre, size: 15 });
  const y = d.prose(
    s,
    50,
    110,
    495,
    [
      `Je soussigné(e) ${p.civility} `,
      named(d, p.full, p.title, 'salarie', 'titulaire'),
      `, demeurant ${oneLineOf(h)}, employé(e) en qualité de `,
      txt(p.sex === 'F' ? f.her : f.his, 'emploi'),
      ', reconnais avoir reçu de la société ',
      txt(f.name, 'employeur'),
      ` (${oneLineOf(at)}, SIRET `,
      ident(f.spaced, 'siret'),
      '), pour solde de tout compte à la suite de la rupture de mon contrat de travail intervenue le ',
      long(end, 'dateFin'),
      ', la somme nette de ',
      eur(c.euros(900, 3200), 'montant', ' euros'),
      '.',
    ],
    { leading: 17 },
  );
  s.paragraph(
    50,
    y + 14,
    495,
    'Le présent reçu peut être dénoncé par lettre recommandée dans les six mois qui suivent sa signature. Il est établi en deux exemplaires.',
    { leading: 16 },
  );
  d.line(s, 50, y + 80, `Fait à ${at.town}, le`, short(addDays(end, c.int(0, 8)), 'dateDocument'));
  sign(s, 350, y + 110, p.family);
  d.open('motif');
});

/** A transport operator's payment statement of one month. */
export const freshPassMonth = reportMaker('fresh-pass-month', 'titre-transport', (d) => {
  const { c } = d;
  const p = newcomer(c);
  const month = `202${c.int(2, 4)}-0${c.int(1, 9)}`;
  const s = d.page({ face: 'sans', size: 10 });
  d.at(s, 50, 56, txt(c.pick(['Réseau Mobilis', 'Transports du Val', 'Astrobus']), 'emetteur'), '', {
    ...bold,
    size: 16,
  });
  s.text(50, 96, 'Attestation de paiement - abonnement mensuel', { ...bold, size: 13 });
  fields(
    d,
    s,
    [50, 130, 200, 20],
    [
      ['Titulaire de la carte', named(d, p.full, p.title, 'titulaire')],
      ['N° de client', val(c.digits(9).replace(/(\d{3})(?=\d)/g, '$1 '))],
      ['Mois', val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month])],
      ['Montant réglé', eur(c.euros(30, 88), 'montant')],
      ['Attestation éditée le', short(`${month}-${c.int(10, 27)}`, 'dateDocument')],
    ],
  );
  d.open('reference', 'dateActe', 'periodeDebut', 'periodeFin');
});
