import { addMonths, amount, monthName } from '../../../fixtures/papers/french.ts';
import { eur, ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'attestation-caf';
const BENEFITS = [
  'Allocation de logement',
  'Prime d’activité',
  'Allocations familiales',
  'Revenu de solidarité active',
];

/** Attestation of payment of one month. */
export const cafPaiement = maker('attestation-caf-paiement', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2021-01', c.int(0, 56));
  const on = `${addMonths(month, 1)}-${c.int(10, 27)}`;
  logo(s, 45, 36, 32, '#0f4c9c', c);
  d.at(s, 86, 58, txt(c.chance(0.5) ? `Caf de ${h.town}` : `CAF – ${h.department}`, 'emetteur'), '', {
    face: look.b,
    size: 13,
    color: '#0f4c9c',
  });
  s.text(45, 90, `Caisse d’allocations familiales, ${postTown(h)} CEDEX`, { size: 8 });
  d.line(s, 45, 120, 'N° allocataire :', ident(`${c.digits(7)} ${c.letters(1)}`, 'reference'), { face: look.b });
  s.text(330, 120, p.civility);
  d.at(s, 330, 134, txt(`${p.given.toUpperCase()} ${p.family.toUpperCase()}`, 'titulaire'), p.civility, {
    face: look.b,
  });
  d.block(s, 330, 148, [h.street, postTown(h)], 13, ['adresse']);
  d.line(s, 45, 190, 'Le', long(on, 'dateDocument'));
  s.text(45, 226, 'ATTESTATION DE PAIEMENT', { face: look.b, size: 15 });
  d.prose(
    s,
    45,
    254,
    505,
    [
      'Nous vous informons que les prestations suivantes ont été versées pour le mois de ',
      val(`${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, ['periode', month]),
      ' :',
    ],
    { bold: look.b },
  );
  let y = 284;
  let total = 0;
  for (const name of c.shuffled(BENEFITS).slice(0, c.int(1, 3))) {
    const n = c.euros(60, 420);
    total += n;
    s.text(60, y, name);
    s.text(500, y, `${amount(n, ' ')} €`, { align: 'right' });
    y += 17;
  }
  s.rule(60, y - 6, 500, y - 6);
  const sum = Math.round(total * 100) / 100;
  s.text(60, y + 8, 'Montant total versé', { face: look.b });
  d.at(s, 500, y + 8, eur(sum, 'montant'), 'Montant total versé', { face: look.b, align: 'right' });
  s.text(60, y + 26, `Virement effectué le 05/${on.slice(5, 7)}/${on.slice(0, 4)}`, { size: 8.5 });
  s.paragraph(
    45,
    y + 60,
    505,
    'Document à conserver. La loi rend passible d’amende ou d’emprisonnement quiconque se rend coupable de fraudes ou de fausses déclarations. La Caf peut vérifier l’exactitude de ces renseignements.',
    { size: 8 },
  );
  s.text(45, 800, `caf.fr – 3230 (prix d’un appel local) – Émission ${c.digits(8)}`, { size: 7.5, color: '#555555' });
  d.accept('emetteur', 'CAF', 'Caf', 'Caisse d’allocations familiales');
  d.open('datePaiement', 'periodeDebut', 'periodeFin', 'dateActe');
});

/** Attestation of the family quotient with the persons of the household. */
export const cafQuotient = maker('attestation-caf-quotient', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2022, 2025);
  const month = addMonths(on.slice(0, 7), -1);
  const rsa = c.euros(80, 600);
  s.box(0, 0, 12, 842, { fill: '#163f7a' });
  d.at(
    s,
    40,
    56,
    txt(
      `CAISSE D’ALLOCATIONS FAMILIALES ${h.department === 'Paris' ? 'DE PARIS' : `– ${h.department.toUpperCase()}`}`,
      'emetteur',
    ),
    '',
    { face: look.b, size: 11 },
  );
  s.text(40, 72, 'Service des prestations', { size: 8.5 });
  s.text(40, 116, 'Attestation de paiement et de quotient familial', { face: look.b, size: 14 });
  s.box(40, 132, 515, 86, { stroke: '#8aa1c4' });
  d.line(s, 50, 150, 'Dossier au nom de', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    valueX: 180,
    face: look.b,
  });
  d.line(s, 50, 168, 'Numéro d’allocataire', ident(c.digits(7), 'reference'), { valueX: 180 });
  s.text(50, 186, 'Adresse du foyer');
  d.block(s, 180, 186, [h.street, postTown(h)], 13, ['adresse'], 'Adresse du foyer');
  d.line(s, 40, 246, 'Attestation établie le', short(on, 'dateDocument'));
  d.line(s, 40, 270, 'Mois de droit :', val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), {
    face: look.b,
  });
  s.text(40, 292, 'Prestations du mois', { face: look.b });
  s.text(60, 310, c.pick(BENEFITS));
  d.at(s, 540, 310, eur(rsa, 'montant', ' euros'), 'Prestations du mois', { align: 'right' });
  if (c.chance(0.5)) {
    s.text(60, 328, 'Retenue pour trop-perçu');
    s.text(540, 328, `- ${amount(c.euros(10, 40), ' ')} euros`, { align: 'right' });
    d.open('montant');
  }
  s.text(40, 360, `Quotient familial : ${c.int(180, 990)}`, { face: look.b });
  s.text(40, 384, 'Personnes au foyer', { face: look.b });
  s.text(60, 402, `${p.given} ${p.family.toUpperCase()}, allocataire, ${p.birth.split('-').reverse().join('/')}`);
  if (c.chance(0.6))
    s.text(
      60,
      418,
      `${c.own(p.country.women)} ${p.family.toUpperCase()}, enfant, ${c.day(2009, 2019).split('-').reverse().join('/')}`,
    );
  s.paragraph(
    40,
    470,
    515,
    `Cette attestation est délivrée à partir des informations connues au ${addDays(on, -2).split('-').reverse().join('/')}. Le directeur de la Caf.`,
  );
  d.accept('emetteur', 'CAF', 'Caisse d’allocations familiales');
  d.open('periodeDebut', 'periodeFin', 'dateNaissance', 'dateActe', 'datePaiement');
});
