import { amount } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret, spacedSiret } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { firm, legalFoot, logo } from './issuers.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-employeur';

/** A letter: the employer attests that the person works there today. */
export const attestationEmployeurLettre = maker('attestation-employeur-lettre', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const f = firm(c);
  const p = person(c);
  const boss = frenchPerson(c);
  const at = home(c);
  const from = c.day(2019, 2023);
  const on = c.day(2024, 2025);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  logo(s, 60, 50, 36, c.pick(['#a23b2a', '#24526b', '#3b3b3b']), c);
  d.at(s, 110, 64, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(110, 78, `${at.street} – ${postTown(at)}`, { size: 9 });
  s.text(110, 90, `Tél. 01 99 00 ${c.digits(2)} ${c.digits(2)}`, { size: 9 });
  s.text(297, 160, 'ATTESTATION DE TRAVAIL', { face: look.b, size: 16, align: 'center' });
  const type = c.pick([
    ['contrat à durée indéterminée', 'CDI'],
    ['contrat à durée déterminée', 'CDD'],
  ] as const);
  const pay = c.chance(0.6);
  const wage = c.euros(1400, 2300);
  const y = d.prose(
    s,
    60,
    215,
    475,
    [
      `Je soussigné${e(boss)}, ${boss.full}, agissant en qualité de ${boss.sex === 'F' ? 'directrice' : 'directeur'} de la société ${f.name}, atteste que ${p.civility} `,
      txt(p.full, 'titulaire', 'salarie'),
      `, de nationalité `,
      val(p.nationality, ['nationalite', p.nationality]),
      `, est salarié${e(p)} de notre entreprise depuis le `,
      long(from, 'dateEntree'),
      ' en ',
      val(type[0], ['typeContrat', type[1]]),
      ', et occupe à ce jour le poste de ',
      txt(job, 'emploi'),
      '.',
      ...(pay ? [' Sa rémunération mensuelle brute s’élève à ', eur(wage, 'salaireBrutMensuel', ' euros'), '.'] : []),
    ],
    { bold: look.b, leading: 18 },
  );
  if (!pay) d.without('salaireBrutMensuel');
  s.paragraph(
    60,
    y + 10,
    475,
    `À la date de la présente, ${p.sex === 'F' ? 'elle' : 'il'} n’est ni en période d’essai, ni en cours de procédure de licenciement. Cette attestation est établie à la demande de l’intéressé${e(p)}.`,
    { leading: 18 },
  );
  d.line(s, 60, y + 90, `Fait à ${at.town} le`, long(on, 'dateDocument'));
  s.text(340, y + 90, c.pick(['La direction', 'Pour la société,']));
  sign(s, 345, y + 126, boss.family);
  d.line(s, 60, 780, 'SIRET', ident(f.spaced, 'siret'), { size: 8 });
  s.text(300, 780, `APE ${f.naf}`, { size: 8 });
  d.open('dateDebut', 'naf', 'adresse', 'salaireBrut', 'dateSignature');
});

/** An attestation of a group's personnel department: references on the left, a short text, an accountant's mention. */
export const attestationEmployeurSiege = maker('attestation-employeur-siege', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const f = firm(c);
  const p = person(c);
  const hr = frenchPerson(c);
  const at = home(c);
  const lives = home(c);
  const from = c.day(2016, 2022);
  const on = c.day(2023, 2025);
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  s.box(0, 0, 595, 14, { fill: c.pick(['#0c6b58', '#7a1230', '#22386e']) });
  d.at(s, 545, 56, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b, size: 14, align: 'right' });
  s.text(545, 72, 'Direction des ressources humaines', { align: 'right' });
  s.text(545, 86, `${at.street}, ${postTown(at)}`, { align: 'right', size: 8.5 });
  d.line(s, 50, 130, 'Matricule :', ident(`${c.digits(3)} ${c.digits(3)}`, 'reference'), { size: 9 });
  s.text(50, 144, `Dossier suivi par : ${hr.title} ${hr.full}`, { size: 9 });
  d.line(s, 330, 130, `${at.town}, le`, short(on, 'dateDocument'));
  s.text(50, 200, 'Attestation d’emploi', { face: look.b, size: 15 });
  s.text(50, 240, 'Nous attestons par la présente que :');
  const rows: [string, Parameters<typeof d.line>[4]][] = [
    [p.sex === 'F' ? 'Madame' : 'Monsieur', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire', 'salarie')],
    [`Né${e(p)} le`, short(p.birth, 'dateNaissance')],
    ['Domicile', txt(`${lives.street}, ${postTown(lives)}`, 'adresse')],
    ['Emploi', txt(job, 'emploi')],
    ['Date d’embauche', short(from, 'dateEntree')],
    ['Nature du contrat', val(c.pick(['CDI à temps complet', 'CDI à temps partiel']), ['typeContrat', 'CDI'])],
  ];
  const hours = c.pick([24, 30, 35]);
  if (c.chance(0.6)) rows.push(['Durée du travail', val(`${hours} heures par semaine`, ['heuresHebdo', hours])]);
  else d.without('heuresHebdo');
  rows.forEach(([label, value], i) => {
    d.line(s, 70, 270 + i * 20, label, value, { valueX: 200, face: i === 0 ? look.b : look.n });
  });
  const y = 270 + rows.length * 20 + 16;
  s.paragraph(
    50,
    y,
    495,
    `fait partie de notre personnel à la date d’établissement de ce document. Son dernier bulletin de paie a été versé le ${addDays(on, -9).split('-').reverse().join('/')} par virement.`,
  );
  s.paragraph(
    50,
    y + 40,
    495,
    'Document délivré pour servir ce que de droit, à l’exclusion de tout engagement de notre part.',
  );
  s.text(330, y + 90, 'Responsable du personnel');
  s.text(330, y + 104, `${hr.given} ${hr.family}`);
  sign(s, 340, y + 140, hr.family);
  d.line(s, 50, 770, 'SIRET de l’établissement :', ident(f.siret, 'siret'), { size: 8 });
  s.text(
    50,
    782,
    `Expert-comptable : Cabinet Vauquelin – SIRET ${spacedSiret(fictitiousSiret(c.int(100000, 900000)))} – Effectif ${amount(c.int(12, 900), ' ', ',', 0)}`,
    { size: 7.5, color: '#555555' },
  );
  legalFoot(s, c, f.name, 810);
  d.open('dateDebut', 'naf', 'heures', 'dateSignature');
});
