import { addMonths, amount, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { eur, ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { logo } from './issuers.ts';
import { home, person, postTown } from './people.ts';
import { addDays, addYears } from './seeded-choices.ts';

const KIND = 'titre-transport';

/** Statement of the months paid on a pass. */
export const navigoReleve = maker('titre-transport-navigo', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2021, 2025);
  s.box(0, 0, 595, 20, { fill: '#64b5e6' });
  d.at(s, 45, 58, txt(c.pick(['Île-de-France Mobilités', 'Agence Navigo']), 'emetteur'), '', {
    face: look.b,
    size: 15,
    color: '#1a3a6e',
  });
  s.text(45, 74, 'Agence Navigo – TSA 84442 – 77213 AVON CEDEX', { size: 8 });
  s.text(45, 116, 'Attestation d’abonnement et de paiement', { face: look.b, size: 14 });
  d.line(s, 45, 144, 'Titulaire du passe :', txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), {
    face: look.b,
    labelFace: look.n,
  });
  d.line(s, 45, 160, 'N° de passe Navigo :', ident(`${c.digits(5)} ${c.digits(5)}`, 'reference'));
  d.block(s, 340, 144, [h.street, postTown(h)], 13, ['adresse']);
  d.line(s, 45, 176, 'Date d’édition :', short(on, 'dateDocument'));
  s.box(45, 200, 505, 17, { fill: '#e2f1fb' });
  [
    ['Mois', 52],
    ['Forfait', 170],
    ['Date de prélèvement', 320],
  ].forEach(([t, x]) => {
    s.text(Number(x), 212, String(t), { face: look.b });
  });
  s.text(543, 212, 'Montant', { face: look.b, align: 'right' });
  let y = 234;
  const count = c.int(3, 8);
  const first = addMonths(on.slice(0, 7), -count);
  const price = c.pick([75.2, 84.1, 21.5, 86.4]);
  for (let i = 0; i < count; i++) {
    const month = addMonths(first, i);
    s.text(52, y, `${monthName(month)} ${month.slice(0, 4)}`);
    s.text(170, y, c.pick(['Navigo Annuel toutes zones', 'Navigo Solidarité mois']));
    s.text(320, y, `06/${month.slice(5)}/${month.slice(0, 4)}`);
    s.text(543, y, `${amount(price)} €`, { align: 'right' });
    y += 16;
  }
  s.text(320, y + 8, 'Total', { face: look.b });
  d.at(s, 543, y + 8, eur(Math.round(price * count * 100) / 100, 'montant'), 'Total', { face: look.b, align: 'right' });
  s.paragraph(
    45,
    y + 40,
    505,
    'Attestation délivrée pour servir et valoir ce que de droit, notamment auprès de l’employeur pour le remboursement des frais de transport.',
  );
  d.open(
    'montant',
    'dateActe',
    'periode',
    'periodeDebut',
    'periodeFin',
    'adresse',
    'joursMouvements',
    'dateDebut',
    'dateFin',
    'datePaiement',
  );
});

/** Letter of Solidarité Transport: a reduction granted for a year. */
export const solidariteTransport = maker('titre-transport-solidarite', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10.5 });
  const p = person(c);
  const h = home(c);
  const on = c.day(2018, 2025);
  const from = addDays(on, c.int(1, 8));
  const to = addDays(addYears(from, 1), -1);
  logo(s, 45, 38, 34, '#e2007a', c);
  d.at(s, 90, 54, txt('Agence Solidarité Transport Île-de-France', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(90, 68, '95905 CERGY PONTOISE CEDEX 9 – 0 800 948 999', { size: 8 });
  s.text(340, 120, `${p.civility}`);
  d.at(s, 340, 135, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), p.civility);
  d.block(s, 340, 150, [h.street, postTown(h)], 14, ['adresse']);
  d.line(s, 45, 150, 'N° de dossier :', ident(c.digits(8), 'reference'), { size: 9.5 });
  d.line(s, 45, 200, 'Cergy, le', long(on, 'dateDocument'));
  s.text(45, 236, c.pick(['Objet : votre réduction Solidarité 75 %', 'Objet : votre forfait Solidarité Gratuité']), {
    face: look.b,
  });
  s.text(45, 266, `${p.civility},`);
  const y = d.prose(
    s,
    45,
    290,
    505,
    [
      'Après étude de votre demande, nous vous informons que vous bénéficiez de la tarification Solidarité Transport du ',
      short(from, 'dateDebut'),
      ' au ',
      short(to, 'dateFin'),
      '. Vos droits sont chargés sur votre passe Navigo au prochain achat d’un forfait.',
    ],
    { leading: 17, bold: look.b },
  );
  s.paragraph(
    45,
    y + 8,
    505,
    `Deux mois avant la fin de vos droits, un dossier de renouvellement vous sera adressé. Personne concernée : ${p.given} ${p.family}, ${p.birth.split('-').reverse().join('/')}.`,
    { leading: 17 },
  );
  s.text(350, y + 90, 'Le service Solidarité Transport');
  d.accept('emetteur', 'Agence Solidarité Transport', 'Solidarité Transport');
  d.open('dateNaissance', 'dateActe', 'periodeDebut', 'periodeFin', 'dateExpiration');
  d.without('montant');
});

/** A train ticket with the journey's day. */
export const billetTrain = maker('titre-transport-billet', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 10 });
  const p = person(c);
  const travel = c.day(2019, 2025);
  const sold = addDays(travel, -c.int(1, 40));
  s.box(50, 50, 495, 250, { stroke: '#333333' });
  d.at(s, 66, 80, txt('SNCF', 'emetteur'), '', { face: 'sansBold', size: 18, color: '#9b2242' });
  s.text(530, 80, 'BILLET à imprimer – e-billet', { align: 'right', face: 'sansBold' });
  d.line(s, 66, 112, 'Voyageur :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), { face: 'sansBold' });
  s.text(66, 140, `Départ : PARIS GARE DE LYON – ${c.int(6, 20)}h${c.int(10, 59)}`, { size: 11 });
  s.text(66, 158, `Arrivée : ${c.pick(['LYON PART DIEU', 'MARSEILLE ST-CHARLES', 'DIJON VILLE'])}`, { size: 11 });
  d.line(s, 66, 182, 'Date du voyage :', c.chance(0.5) ? long(travel, 'dateActe') : short(travel, 'dateActe'), {
    face: 'sansBold',
    size: 11,
  });
  s.text(66, 204, `Train ${c.digits(4)} – voiture ${c.int(1, 18)} – place ${c.int(1, 120)}`);
  d.line(s, 66, 226, 'Prix :', eur(c.euros(16, 92), 'montant', ' EUR'));
  d.line(s, 66, 248, 'Référence de dossier :', ident(c.letters(6), 'reference'));
  d.line(s, 66, 270, 'Billet émis le', val(sold.split('-').reverse().join('/'), ['dateDocument', sold]));
  s.box(430, 180, 90, 90, { stroke: '#000000' });
  s.paragraph(
    50,
    330,
    495,
    `Ce billet est nominatif et incessible. Échange possible jusqu’à la veille du départ, remboursement selon conditions. Tarif en vigueur au ${lastDay(
      `${travel.slice(0, 4)}-01`,
    )
      .split('-')
      .reverse()
      .join('/')}.`,
    { size: 8 },
  );
  d.open('lieu', 'dateDebut', 'dateFin');
});
