import { addMonths, amount, cents, lastDay, monthName } from '../../../fixtures/papers/french.ts';
import { caps, eur, LOOKS, long, maker, short, sign, txt, val } from './draft.ts';
import { legalFoot, logo } from './issuers.ts';
import { e, frenchPerson, home, person, postTown } from './people.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'quittance-loyer';

/** A social landlord: account and contract numbers at the left, the tenant in the window, lines of sums, a paid notice. */
export const quittanceHlm = maker('quittance-hlm', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2018-01', c.int(0, 90));
  const owner = c.own(['HABITAT DES DEUX RIVES', 'Plaine Modèle Habitat', 'OPH DU CANAL', 'Logis-Témoin SA d’HLM']);
  const rent = c.euros(280, 520);
  const charges = c.euros(60, 190);
  const help = c.chance(0.5) ? c.euros(80, 260) : 0;
  const on = `${addMonths(month, 1)}-0${c.int(2, 8)}`;
  logo(s, 40, 34, 30, '#4a7a2a', c);
  d.at(s, 78, 52, txt(owner, 'bailleur', 'emetteur'), '', { face: look.b, size: 12 });
  s.text(78, 64, `Office public de l’habitat – ${home(c).street}`, { size: 7.5 });
  s.text(330, 106, `${p.title} ${caps(p.family)} ${caps(p.given)}`);
  d.truth.titulaire = {
    value: `${caps(p.family)} ${caps(p.given)}`,
    printed: `${p.title} ${caps(p.family)} ${caps(p.given)}`,
    label: p.title,
    page: 1,
    box: [330, 98, 150, 9],
  };
  s.text(330, 118, caps(h.street));
  s.text(330, 130, postTown(h));
  s.text(40, 106, 'N° de compte locataire', { size: 7.5 });
  s.text(40, 117, `L/${c.digits(8)}`);
  s.text(40, 130, 'Numéro de contrat', { size: 7.5 });
  s.text(40, 141, c.digits(7));
  d.line(s, 40, 158, 'Date d’édition', short(on, 'dateDocument'), { size: 8.5 });
  s.text(40, 190, `QUITTANCE – TERME DE ${caps(monthName(month))} ${month.slice(0, 4)}`, { face: look.b, size: 13 });
  d.truth.periode = {
    value: month,
    printed: `${caps(monthName(month))} ${month.slice(0, 4)}`,
    label: 'TERME DE',
    page: 1,
    box: [170, 180, 110, 13],
  };
  s.text(40, 206, 'Adresse du logement :');
  d.at(s, 140, 206, txt(`${h.street}, ${postTown(h)}`, 'adresse'), 'Adresse du logement');
  let y = 236;
  const line = (label: string, v: ReturnType<typeof val>) => {
    s.text(48, y, label);
    d.at(s, 540, y, v, label, { align: 'right' });
    y += 15;
  };
  s.box(40, 222, 515, 1, { fill: '#888888' });
  line('Loyer logement conventionné', eur(rent, 'loyer', ''));
  line('Provision chauffage et eau chaude', val(amount(charges * 0.6, ' ')));
  line('Provision charges générales', val(amount(charges * 0.4, ' ')));
  if (help) line('A.P.L. versée par la CAF', val(`- ${amount(help, ' ')}`));
  s.text(48, y + 6, 'Montant réglé', { face: look.b });
  d.at(s, 540, y + 6, eur(cents(rent + charges - help), 'montant', ''), 'Montant réglé', {
    align: 'right',
    face: look.b,
  });
  y = s.paragraph(
    40,
    y + 44,
    515,
    'Nous accusons réception du règlement du terme ci-dessus, dont quittance sous réserve de tous nos droits et sans préjudice des termes antérieurs.',
  );
  legalFoot(s, c, owner);
  d.open('charges', 'loyer', 'reference', 'datePaiement', 'periodeDebut', 'periodeFin', 'dateActe');
});

/** A private owner's letter: one block of sentences, the tenant called "mon locataire". */
export const quittanceLettre = maker('quittance-lettre', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick([LOOKS[2], LOOKS[0]]) ?? { n: 'serif', b: 'serifBold' };
  const s = d.page({ face: look.n, size: 11 });
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const away = home(c);
  const month = addMonths('2015-01', c.int(0, 120));
  const rent = c.int(300, 900);
  const charges = c.int(20, 90);
  const on = `${month}-${c.int(10, 28)}`;
  s.text(60, 70, owner.full);
  s.text(60, 85, away.street);
  s.text(60, 100, postTown(away));
  s.text(297, 160, 'Quittance de loyer', { face: look.b, size: 18, align: 'center' });
  let y = d.prose(
    s,
    60,
    210,
    475,
    [
      `Je soussigné${e(owner)} `,
      txt(owner.full, 'bailleur', 'emetteur'),
      `, propriétaire du logement situé `,
      txt(`${h.street}, ${postTown(h)}`, 'adresse'),
      `, déclare avoir reçu de ${p.civility} `,
      txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'),
      ' la somme de ',
      eur(rent + charges, 'montant', ' euros'),
      ', au titre du paiement du loyer et des charges pour la période du ',
      long(`${month}-01`, 'periodeDebut'),
      ' au ',
      long(lastDay(month), 'periodeFin'),
      ' et lui en donne quittance, sous réserve de tous mes droits.',
    ],
    { leading: 18 },
  );
  const first = d.truth.periodeDebut;
  if (first) d.truth.periode = { ...first, value: month };
  y += 10;
  s.text(60, y, 'Détail du règlement :', { face: look.b });
  d.line(s, 60, y + 20, 'Loyer :', eur(rent, 'loyer', ' euros'));
  d.line(s, 60, y + 38, 'Provision pour charges :', eur(charges, 'charges', ' euros'));
  const paid = `${month}-0${c.int(1, 8)}`;
  d.line(s, 60, y + 56, 'Date du paiement : le', short(paid, 'datePaiement'));
  d.line(s, 300, y + 96, `Fait à ${away.town}, le`, long(on, 'dateDocument'));
  sign(s, 320, y + 130, owner.family);
  d.accept('bailleur', `${owner.title} ${owner.full}`);
  d.open('dateActe', 'adresse');
});

/** A receipt of a rental web site: a coloured title, fields under their labels, a small table. */
export const quittanceSite = maker('quittance-site', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const owner = frenchPerson(c);
  const h = home(c);
  const month = addMonths('2019-06', c.int(0, 70));
  const rent = c.euros(350, 990);
  const charges = c.euros(20, 120);
  const on = `${addMonths(month, 1)}-0${c.int(1, 9)}`;
  s.text(50, 60, 'Quittance de loyer', { face: look.b, size: 20, color: '#2a6f5f' });
  s.text(50, 78, `Loyer de ${monthName(month).toLowerCase()} ${month.slice(0, 4)}`, { size: 11, color: '#2a6f5f' });
  d.truth.periode = {
    value: month,
    printed: `${monthName(month).toLowerCase()} ${month.slice(0, 4)}`,
    label: 'Loyer de',
    page: 1,
    box: [100, 68, 80, 11],
  };
  const field = (x: number, y: number, label: string) =>
    s.text(x, y, label.toUpperCase(), { size: 7, color: '#888888' });
  field(50, 116, 'Propriétaire');
  d.at(s, 50, 130, txt(`${owner.title} ${owner.given} ${owner.family}`, 'bailleur', 'emetteur'), 'Propriétaire');
  d.accept('bailleur', `${owner.given} ${owner.family}`);
  field(320, 116, 'Locataire');
  d.at(s, 320, 130, txt(`${p.given} ${p.family}`, 'titulaire'), 'Locataire');
  field(50, 160, 'Logement');
  d.block(s, 50, 174, [h.street, postTown(h)], 13, ['adresse'], 'Logement');
  field(320, 160, 'Date de paiement');
  d.at(s, 320, 174, short(`${month}-0${c.int(2, 9)}`, 'datePaiement'), 'Date de paiement');
  field(320, 196, 'Période concernée');
  let x = s.text(320, 210, 'du ');
  x = d.at(s, x, 210, short(`${month}-01`, 'periodeDebut'), 'du');
  x = s.text(x, 210, ' au ');
  d.at(s, x, 210, short(lastDay(month), 'periodeFin'), 'au');
  s.rule(50, 236, 545, 236, { color: '#2a6f5f' });
  (
    [
      ['Loyer hors charges', eur(rent, 'loyer')],
      ['Charges', eur(charges, 'charges')],
      ['Total payé', eur(cents(rent + charges), 'montant')],
    ] as [string, ReturnType<typeof val>][]
  ).forEach(([label, v], i) => {
    s.text(56, 256 + i * 18, label, i === 2 ? { face: look.b } : {});
    d.at(s, 540, 256 + i * 18, v, label, { align: 'right' });
  });
  s.paragraph(
    50,
    330,
    495,
    'Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de paiement partiel du montant du présent terme. À conserver trois ans.',
    { size: 8 },
  );
  d.line(s, 50, 380, 'Émise le', short(on, 'dateDocument'));
  s.text(50, 800, `Document généré en ligne – réf. ${c.letters(2)}${c.digits(6)}`, { size: 7 });
  d.open('reference', 'dateActe');
});

/** A hostel's receipt of the fee: the resident, the room, "redevance". */
export const quittanceFoyer = maker('quittance-foyer', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 10 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2012-01', c.int(0, 150));
  const sum = c.euros(260, 480);
  const owner = c.own(['RÉSIDENCE SOCIALE DES ÉRABLES', 'ADOMA-MODÈLE', 'FOYER DES TISSERANDS', 'COALLIA-TÉMOIN']);
  const on = addDays(lastDay(month), c.int(1, 9));
  d.at(s, 45, 60, txt(owner, 'bailleur', 'emetteur'), '', { face: look.b, size: 13 });
  s.text(45, 75, `${h.street} – ${postTown(h)}`);
  s.text(400, 60, 'REÇU DE REDEVANCE', { face: look.b, size: 12 });
  d.line(s, 400, 76, 'Quittance n°', val(c.digits(6)), { size: 9 });
  s.text(45, 120, 'Résident');
  d.at(s, 140, 120, txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), 'Résident', { face: look.b });
  s.text(45, 136, 'Chambre');
  s.text(140, 136, `${c.letters(1)}${c.int(101, 420)}`);
  s.text(45, 152, 'Mois');
  d.at(s, 140, 152, val(`${monthName(month)} ${month.slice(0, 4)}`, ['periode', month]), 'Mois');
  s.text(45, 168, 'Redevance');
  d.at(s, 140, 168, eur(sum, 'montant'), 'Redevance');
  s.text(45, 184, 'Mode de règlement');
  s.text(140, 184, c.pick(['espèces', 'carte bancaire', 'prélèvement']));
  s.paragraph(
    45,
    220,
    500,
    `Reçu du résident ci-dessus la somme indiquée pour l’occupation de son logement. Pour acquit.`,
  );
  d.line(s, 45, 262, `${h.town}, le`, short(on, 'dateDocument'));
  s.text(380, 262, 'Le responsable de la résidence');
  d.open('adresse', 'reference', 'loyer', 'charges', 'datePaiement', 'montant');
});
