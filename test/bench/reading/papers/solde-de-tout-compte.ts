import { amount, cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { firm, legalFoot } from './issuers.ts';
import { e, home, nirOf, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'solde-de-tout-compte';
const REASONS = ['démission', 'licenciement', 'fin de contrat à durée déterminée', 'rupture conventionnelle'];

/** The receipt that the employee signs, in running text with the sums in a list. */
export const soldeRecu = maker('solde-de-tout-compte-recu', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const lives = home(c);
  const end = c.day(2022, 2025);
  const pay = c.euros(600, 1900);
  const leave = c.euros(120, 1400);
  const bonus = c.euros(50, 900);
  const total = cents(pay + leave + bonus);
  d.at(s, 55, 60, txt(f.name, 'employeur', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(55, 75, `${at.street}, ${postTown(at)}`);
  if (c.chance(0.8)) d.line(s, 55, 89, 'Siret :', ident(f.siret, 'siret'));
  else d.without('siret');
  s.text(297, 140, 'REÇU POUR SOLDE DE TOUT COMPTE', { face: look.b, size: 16, align: 'center' });
  let y = d.prose(
    s,
    55,
    185,
    485,
    [
      `Je soussigné${e(p)} `,
      txt(p.full, 'titulaire', 'salarie'),
      `, demeurant `,
      txt(`${lives.street}, ${postTown(lives)}`, 'adresse'),
      ', reconnais avoir reçu de la société ',
      f.name,
      ', pour solde de tout compte, la somme nette de ',
      eur(total, 'montant', ' euros'),
      ' par ',
      c.pick(['chèque', 'virement bancaire']),
      ', en paiement des salaires, accessoires du salaire et indemnités dus au titre de l’exécution et de la cessation de mon contrat de travail intervenue le ',
      long(end, 'dateFin'),
      '.',
    ],
    { bold: look.b, leading: 16 },
  );
  s.text(55, y + 8, 'Cette somme se décompose ainsi :');
  const rows: [string, number][] = [
    ['Salaire du mois', pay],
    ['Indemnité compensatrice de congés payés', leave],
    ['Prime ou indemnité de fin de contrat', bonus],
  ];
  rows.forEach(([label, n], i) => {
    s.text(75, y + 30 + i * 16, `– ${label}`);
    s.text(500, y + 30 + i * 16, `${amount(n, ' ')} €`, { align: 'right' });
  });
  d.truth.indemniteCongesPayes = {
    value: leave,
    printed: `${amount(leave, ' ')} €`,
    label: 'Indemnité compensatrice de congés payés',
    page: 1,
    box: [430, y + 38, 70, 10],
  };
  y += 92;
  y = s.paragraph(
    55,
    y,
    485,
    'Ce reçu a été établi en double exemplaire, dont un m’a été remis. Il peut être dénoncé par lettre recommandée dans les six mois qui suivent sa signature ; au-delà, il devient libératoire pour l’employeur pour les sommes qui y sont mentionnées (article L. 1234-20 du code du travail).',
    { leading: 15 },
  );
  d.line(s, 55, y + 24, `Fait à ${at.town}, le`, long(addDays(end, c.int(0, 6)), 'dateDocument'));
  s.text(55, y + 54, 'Signature de l’employeur');
  s.text(330, y + 54, 'Signature du salarié', {});
  s.text(330, y + 68, '(précédée de « pour solde de tout compte »)', { size: 8 });
  sign(s, 345, y + 104, p.family, 16);
  d.open(
    'dateDebut',
    'netPaye',
    'dateSignature',
    'datePaiement',
    'motif',
    'indemniteFinMission',
    'indemniteCongesPayes',
    'netAvantImpot',
    'dateActe',
  );
});

/** A payroll program's form: frames, a table of sums, net at the foot. */
export const soldeTableau = maker('solde-de-tout-compte-tableau', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const f = firm(c);
  const p = person(c);
  const at = home(c);
  const lives = home(c);
  const start = c.day(2017, 2020);
  const end = c.day(2021, 2025);
  const reason = c.pick(REASONS);
  const gross = [c.euros(700, 2200), c.euros(90, 1500), ...(c.chance(0.5) ? [c.euros(100, 3000)] : [])];
  const brut = cents(gross.reduce((a, b) => a + b, 0));
  const withheld = cents(brut * 0.22);
  const advance = c.chance(0.4) ? c.euros(50, 300) : 0;
  const net = cents(brut - withheld - advance);
  s.box(40, 36, 515, 26, { stroke: '#000000', fill: '#efefef' });
  s.text(297, 54, 'Solde de tout compte', { face: look.b, size: 14, align: 'center' });
  d.line(s, 40, 86, 'Employeur :', txt(f.name, 'employeur', 'emetteur'), { valueX: 110, face: look.b });
  s.text(110, 99, at.street);
  s.text(110, 111, postTown(at));
  d.line(s, 40, 127, 'SIRET :', ident(f.spaced, 'siret'), { valueX: 110 });
  d.line(s, 40, 141, 'NAF :', txt(f.naf, 'naf'), { valueX: 110 });
  s.text(320, 86, `${p.title}`);
  d.at(s, 346, 86, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire', 'salarie'), p.title, { face: look.b });
  d.block(s, 346, 99, [lives.street, postTown(lives)], 12, ['adresse'], p.title);
  if (c.chance(0.5)) d.line(s, 320, 127, 'N° SS :', ident(spacedNir(nirOf(p)), 'nir'));
  else d.without('nir');
  const job = c.pick(f.jobs)[p.sex === 'F' ? 0 : 1];
  d.line(s, 320, 141, 'Emploi :', txt(job, 'emploi'));
  d.line(s, 40, 170, 'Entré(e) le', short(start, 'dateEntree'));
  d.line(s, 200, 170, 'Sorti(e) le', short(end, 'dateFin'));
  d.line(s, 340, 170, 'Motif :', txt(reason, 'motif'));
  s.box(40, 186, 515, 18, { fill: '#dfe5ee', stroke: '#000000' });
  s.text(48, 199, 'Désignation', { face: look.b });
  s.text(420, 199, 'À payer', { face: look.b, align: 'right' });
  s.text(547, 199, 'À déduire', { face: look.b, align: 'right' });
  let y = 220;
  const names = [
    'Salaire de base',
    'Indemnité compensatrice de congés payés',
    reason === 'licenciement' ? 'Indemnité de licenciement' : 'Prime de fin d’année au prorata',
  ];
  gross.forEach((n, i) => {
    s.text(48, y, names[i] ?? '');
    if (i === 1) d.at(s, 420, y, eur(n, 'indemniteCongesPayes', ''), names[1], { align: 'right' });
    else s.text(420, y, amount(n, ' '), { align: 'right' });
    y += 16;
  });
  s.text(48, y, 'Total brut', { face: look.b });
  d.at(s, 420, y, eur(brut, 'salaireBrut', ''), 'Total brut', { align: 'right', face: look.b });
  y += 16;
  s.text(48, y, 'Cotisations et contributions salariales');
  s.text(547, y, amount(withheld, ' '), { align: 'right' });
  y += 16;
  if (advance) {
    s.text(48, y, 'Acompte versé');
    s.text(547, y, amount(advance, ' '), { align: 'right' });
    y += 16;
  }
  s.box(40, y, 515, 22, { stroke: '#000000' });
  s.text(48, y + 15, 'Net à payer au titre du solde', { face: look.b, size: 10 });
  d.at(s, 547, y + 15, eur(net, 'montant'), 'Net à payer au titre du solde', {
    align: 'right',
    face: look.b,
    size: 10,
  });
  y = d.prose(s, 40, y + 50, 515, [
    'Je reconnais avoir reçu la somme ci-dessus. J’ai été informé',
    e(p),
    ' du délai de six mois dont je dispose pour dénoncer ce reçu. Établi en deux exemplaires.',
  ]);
  d.line(
    s,
    40,
    y + 16,
    'Date :',
    val(addDays(end, 2).split('-').reverse().join('/'), ['dateDocument', addDays(end, 2)]),
  );
  s.text(200, y + 16, `Lieu : ${at.town}`);
  s.box(300, y + 4, 255, 66, { stroke: '#888888' });
  s.text(308, y + 16, 'Signature précédée de la mention manuscrite', { size: 8 });
  sign(s, 340, y + 56, p.family, 16);
  legalFoot(s, c, f.name);
  d.open(
    'dateDebut',
    'netPaye',
    'dateSignature',
    'datePaiement',
    'netAvantImpot',
    'indemniteCongesPayes',
    'salaireBrut',
  );
});
