import { amount, cents } from '../../../fixtures/papers/french.ts';
import { bars, eur, ident, LOOKS, long, maker, short, txt } from './draft.ts';
import { legalFoot, logo } from './issuers.ts';
import { home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'facture-energie';

/** Invoice of the historic supplier: references on the left, sum in a coloured frame. */
export const factureElectricite = maker('facture-energie-electricite', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2020, 2025);
  const to = addDays(on, -3);
  const from = addDays(to, -60);
  const sum = c.euros(38, 240);
  logo(s, 40, 32, 34, '#f26522', c);
  d.at(s, 82, 56, txt('EDF', 'emetteur'), '', { face: look.b, size: 19, color: '#10367a' });
  s.text(40, 92, 'Nous contacter', { face: look.b });
  s.text(40, 105, 'Par téléphone : 09 69 32 15 15');
  s.text(40, 117, `Par courrier : EDF Service client, TSA ${c.digits(5)}, 59783 LILLE CEDEX 9`, { size: 7.5 });
  s.text(40, 142, 'Vos références', { face: look.b });
  d.line(s, 40, 156, 'N° client :', ident(`${c.digits(1)} ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`, 'reference'));
  s.text(40, 169, `N° de compte : ${c.digits(1)} ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`);
  s.text(40, 182, `Point de livraison (PDL) : ${c.digits(14)}`);
  s.text(40, 200, 'Titulaire du contrat');
  d.at(
    s,
    40,
    213,
    txt(`${p.title} ${p.family.toUpperCase()} ${p.given.toUpperCase()}`.replace(/^(Mme|M\.) /, ''), 'titulaire'),
    'Titulaire du contrat',
    { face: look.b },
  );
  s.text(40, 231, 'Lieu de consommation');
  d.block(s, 40, 244, [h.street.toUpperCase(), postTown(h)], 12, ['adresse'], 'Lieu de consommation');
  s.text(330, 130, `${p.title} ${p.family.toUpperCase()} ${p.given.toUpperCase()}`);
  s.text(330, 143, h.street.toUpperCase());
  s.text(330, 156, postTown(h));
  s.text(300, 206, 'Facture d’électricité', { face: look.b, size: 14 });
  d.line(s, 300, 224, c.pick(['Facture du', 'du']), short(on, 'dateDocument'));
  s.text(300, 238, `N° ${c.digits(11)}`);
  s.box(300, 256, 255, 54, { fill: '#fdebdd', stroke: '#f26522' });
  s.text(310, 276, 'Montant TTC à régler');
  d.at(s, 545, 278, eur(sum, 'montant'), 'Montant TTC à régler', { face: look.b, size: 13, align: 'right' });
  s.text(310, 300, `Prélèvement le ${addDays(on, 15).split('-').reverse().join('/')}`, { size: 8.5 });
  s.text(40, 344, 'Détail de votre facture', { face: look.b, size: 11 });
  s.text(40, 362, 'Consommation du');
  d.at(s, 125, 362, short(from, 'periodeDebut'), 'Consommation du');
  s.text(185, 362, 'au');
  d.at(s, 202, 362, short(to, 'periodeFin'), 'au');
  let y = 382;
  const vat = cents(sum * 0.12);
  for (const [label, n] of [
    ['Abonnement', cents(sum * 0.2)],
    [`Consommation ${c.int(180, 900)} kWh`, cents(sum * 0.68)],
    ['Taxes et contributions (dont TVA)', vat],
  ] as const) {
    s.text(50, y, label);
    s.text(545, y, `${amount(n, ' ')} €`, { align: 'right' });
    s.rule(40, y + 5, 555, y + 5, { color: '#dddddd' });
    y += 18;
  }
  s.text(50, y + 4, 'Facture précédente, déjà réglée');
  s.text(545, y + 4, `${amount(c.euros(40, 150), ' ')} €`, { align: 'right' });
  s.paragraph(
    40,
    y + 40,
    515,
    `Prochaine facture vers le ${addDays(on, 60).split('-').reverse().join('/')}. En cas de retard, des pénalités au taux légal majoré s’appliquent. Médiateur national de l’énergie : libre réponse n° 59252, 75443 Paris Cedex 09.`,
    { size: 8 },
  );
  bars(s, 40, 750, 140, 16, c);
  legalFoot(s, c, 'EDF – Électricité de France');
  d.open('siret', 'dateActe', 'datePaiement', 'periode');
});

/** Attestation of a contract: a letter, no sum. */
export const attestationContratEnergie = maker('facture-energie-attestation', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2022, 2025);
  const since = c.day(2017, 2021);
  const name = c.pick(['ENGIE', 'TotalEnergies', 'Électricité du Canal']);
  d.at(s, 50, 60, txt(name, 'emetteur'), '', { face: look.b, size: 18, color: '#00508c' });
  s.box(50, 68, 120, 3, { fill: '#00a3e0' });
  s.text(50, 96, `Service clients – TSA ${c.digits(5)} – 76934 ROUEN CEDEX 09`, { size: 8 });
  s.text(340, 130, `${p.civility} ${p.given} ${p.family}`);
  s.text(340, 144, h.street);
  s.text(340, 158, postTown(h));
  d.line(s, 340, 196, 'Le', long(on, 'dateDocument'));
  s.text(50, 236, 'ATTESTATION DE CONTRAT', { face: look.b, size: 14 });
  d.line(s, 50, 258, 'Référence client :', ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`, 'reference'));
  const y = d.prose(
    s,
    50,
    290,
    495,
    [
      `Nous attestons que ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
      ` est titulaire d’un contrat de fourniture ${c.pick(['d’électricité', 'de gaz naturel'])} depuis le `,
      short(since, 'dateDebut'),
      ' pour le logement situé ',
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      '.',
    ],
    { bold: look.b, leading: 17 },
  );
  s.paragraph(
    50,
    y + 10,
    495,
    'Cette attestation est établie sur la base des informations en notre possession à ce jour et vaut justificatif de domicile. Elle ne préjuge pas du paiement des factures.',
    { leading: 17 },
  );
  s.text(340, y + 80, 'Le service clients');
  legalFoot(s, c, name);
  d.accept('titulaire', `${p.given} ${p.family}`);
  d.without('montant', 'periodeDebut', 'periodeFin');
  d.open('dateEntree', 'dateActe');
});

/** Third look: a schedule of payments, with a table of months. */
export const echeancierGaz = maker('facture-energie-echeancier', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2021, 2025);
  const name = c.pick(['Gaz des Coteaux', 'Engie', 'Eni Plénitude']);
  const each = c.euros(35, 130);
  s.box(0, 0, 595, 60, { fill: '#1e8a5a' });
  d.at(s, 40, 40, txt(name, 'emetteur'), '', { face: look.b, size: 20, color: '#ffffff' });
  s.text(555, 38, 'Votre facture de gaz', { face: look.b, size: 13, align: 'right', color: '#ffffff' });
  d.line(s, 40, 90, 'Référence client', ident(c.digits(9), 'reference'), { valueX: 150 });
  d.line(s, 40, 104, 'Date de facture', short(on, 'dateDocument'), { valueX: 150 });
  s.text(40, 118, 'N° de facture');
  s.text(150, 118, c.digits(12));
  d.at(s, 330, 100, txt(`${p.given} ${p.family}`, 'titulaire'), '', { face: look.b });
  d.block(s, 330, 113, [h.street, postTown(h)], 12, ['adresse']);
  const from = addDays(on, -61);
  s.text(40, 160, 'Votre consommation');
  d.line(s, 40, 178, 'Période du', short(from, 'periodeDebut'));
  d.line(s, 150, 178, 'au', short(addDays(on, -1), 'periodeFin'));
  s.box(330, 150, 225, 44, { stroke: '#1e8a5a', lineWidth: 1.4 });
  s.text(340, 168, 'Total à payer TTC');
  d.at(s, 545, 184, eur(each, 'montant'), 'Total à payer TTC', { face: look.b, size: 12, align: 'right' });
  s.text(40, 230, 'Vos relevés', { face: look.b });
  s.box(40, 238, 515, 16, { fill: '#e2f3ea' });
  ['Compteur', 'Ancien index', 'Nouvel index', 'kWh', 'Montant HT'].forEach((t, i) => {
    s.text(48 + i * 105, 250, t, { face: look.b });
  });
  const old = c.int(1200, 8000);
  const used = c.int(60, 300);
  [c.digits(3), `${old}`, `${old + used}`, `${used * 11}`, `${amount(cents(each * 0.83), ' ')} €`].forEach((t, i) => {
    s.text(48 + i * 105, 268, t);
  });
  s.paragraph(
    40,
    310,
    515,
    `À régler avant le ${addDays(on, 20).split('-').reverse().join('/')}. Dernier paiement reçu : ${amount(c.euros(30, 120), ' ')} € le ${addDays(on, -40).split('-').reverse().join('/')}. Votre contrat a pris effet le ${c.day(2015, 2019).split('-').reverse().join('/')}.`,
  );
  legalFoot(s, c, name);
  d.accept('emetteur', name.split(' ')[0] ?? name);
  d.open('dateDebut', 'dateActe', 'datePaiement', 'periode');
});
