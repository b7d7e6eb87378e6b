import { addMonths, cents, lastDay, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { fictitiousSiret } from '../../../fixtures/papers/identifiers.ts';
import { dd } from './bank-movements.ts';
import { capitalTown, local, nameOf, newcomer, notices, oneLine, place, windowBlock } from './counter-home-people.ts';
import { bars, caps, circle, eur, ident, long, short, txt, val } from './draft.ts';
import { e } from './people.ts';
import { centre, fields, grid, money, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A notice of rights to cheaper transport: a letter with the holder's number in the margin and the two days in one sentence. */
export const drawerFareRights = reportMaker('drawer-fare-rights', 'titre-transport', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const from = `${addMonths('2013-01', c.int(0, 150))}-01`;
  const until = lastDay(addMonths(from.slice(0, 7), 11));
  const on = addDays(from, -c.int(2, 20));
  const s = d.page({ face: 'sans', size: 10 });
  const name = c.pick([
    'Agence Solidarité Transport',
    'Solidarité Transport Île-de-France',
    'Mobilité Solidaire du Val d’Arc',
  ]);
  s.box(40, 32, 6, 44, { fill: '#64b32e' });
  d.at(s, 56, 50, txt(name, 'emetteur'), '', { ...bold, size: 15, color: '#3d7a17' });
  s.text(56, 64, 'BP 10012 - 93217 SAINT-DENIS LA PLAINE CEDEX', { size: 7.5 });
  s.text(56, 75, 'N° vert 0 800 948 999 - de 8 h à 20 h du lundi au vendredi', { size: 7.5 });
  windowBlock(d, s, [320, 124], p, h, {
    title: p.civility,
    name: `${p.family.toUpperCase()} ${p.given.toUpperCase()}`,
    upper: true,
    address: false,
  });
  s.text(40, 124, 'Numéro de dossier', { size: 8 });
  d.at(s, 40, 137, ident(c.digits(8), 'reference'), 'Numéro de dossier', bold);
  s.text(40, 155, 'À rappeler dans toute correspondance', { size: 7 });
  const at = s.text(320, 186, 'Saint-Denis, le ');
  d.at(s, at, 186, long(on, 'dateDocument'), 'le');
  s.text(40, 222, 'Objet : notification de droits - Tarification Solidarité Transport', bold);
  s.text(40, 250, `${p.civility},`);
  const rate = c.pick(['la réduction de 75 %', 'la gratuité des transports', 'la réduction de 50 %']);
  const y = d.prose(
    s,
    40,
    274,
    515,
    [
      `Après examen de votre demande, nous avons le plaisir de vous informer que vous bénéficiez de ${rate} du `,
      short(from, 'periodeDebut'),
      ' au ',
      short(until, 'periodeFin'),
      ` inclus, au titre de ${c.pick(['l’aide médicale de l’État', 'la complémentaire santé solidaire', 'l’allocation de solidarité spécifique'])}. Vos droits sont chargés sur votre passe à l’occasion de l’achat de votre prochain forfait, à un guichet ou sur un appareil de vente.`,
    ],
    { leading: 16, bold: 'sansBold' },
  );
  const z = d.prose(
    s,
    40,
    y + 6,
    515,
    [
      `Cette réduction concerne ${p.civility} ${p.given} ${p.family}, né${e(p)} le ${shortDate(p.birth)}. Elle est personnelle et ne peut être cédée. Un mois avant l’échéance, vous recevrez un formulaire de renouvellement ; à défaut, adressez-nous une nouvelle attestation de droits.`,
    ],
    { leading: 16 },
  );
  s.box(40, z + 4, 515, 62, { stroke: '#64b32e' });
  s.text(50, z + 20, 'Que faire en cas de contrôle ?', bold);
  s.paragraph(
    50,
    z + 36,
    495,
    'Présentez votre passe validé et votre carte Solidarité Transport en cours de validité. Ce courrier n’est pas un titre de transport.',
    { size: 9 },
  );
  const who = local(c);
  s.text(330, z + 100, who.sex === 'F' ? 'La directrice de l’agence' : 'Le directeur de l’agence');
  s.text(330, z + 114, who.full);
  notices(
    s,
    [40, 786, 515],
    [
      'Les informations recueillies font l’objet d’un traitement informatique destiné à la gestion de vos droits. Vous pouvez contester cette décision dans les deux mois de sa réception auprès de l’agence, puis du tribunal administratif.',
    ],
  );
  d.without('montant', 'periode');
});

/** A private letter's envelope addressed by hand to somebody who lives at another person's, with an old metal postmark. */
export const drawerHandEnvelope = reportMaker('drawer-hand-envelope', 'enveloppe', (d) => {
  const { c } = d;
  const [p, h, host, from, sender] = [newcomer(c), place(c), local(c), place(c), newcomer(c)];
  const on = c.day(2008, 2025);
  const pen = { face: 'sansItalic' as const, color: '#1a237e' };
  const s = d.page({ face: 'sansItalic', size: 15, width: 540, height: 312 });
  s.box(462, 24, 54, 64, { stroke: '#8d6e63', lineWidth: 1.4 });
  s.text(489, 44, 'FRANCE', { ...centre, ...bold, size: 8, color: '#8d6e63' });
  s.text(489, 60, `${c.pick(['0,95', '1,16', '0,80'])}`, { ...centre, ...bold, size: 9, color: '#8d6e63' });
  s.text(489, 80, 'MARIANNE', { ...centre, face: 'sans', size: 5.5, color: '#8d6e63' });
  circle(s, 418, 66, 33);
  s.text(418, 52, caps(from.town).slice(0, 15), { ...centre, face: 'sans', size: 6 });
  d.at(s, 418, 70, val(dd(on).replaceAll('/', ' - '), ['dateActe', on]), '', { ...centre, face: 'sans', size: 8 });
  s.text(418, 84, `${c.int(9, 18)} H`, { ...centre, face: 'sans', size: 6.5 });
  s.text(418, 94, from.code.slice(0, 2), { ...centre, face: 'sans', size: 6 });
  for (let i = 0; i < 4; i++) s.rule(452, 46 + i * 10, 520, 42 + i * 10, { color: '#444444' });
  d.at(s, 210, 150, nameOf(d, `${p.given} ${p.family}`, p.sex, 'titulaire'), '', pen);
  s.text(210, 172, `chez ${host.title} ${host.family}`, pen);
  const lines = [h.street, `${h.code} ${h.town}`];
  d.block(s, 210, 196, lines, 24, ['adresse'], '', pen);
  d.accept('adresse', `chez ${host.title} ${host.family}, ${lines.join(', ')}`);
  let x = s.text(24, 264, 'Exp. : ', { ...pen, size: 10 });
  x = d.at(s, x, 264, nameOf(d, `${sender.given} ${sender.family}`, sender.sex, 'emetteur'), 'Exp.', {
    ...pen,
    size: 10,
  });
  s.text(24, 278, from.street, { ...pen, size: 10 });
  s.text(24, 292, `${from.code} ${from.town}`, { ...pen, size: 10 });
  s.text(516, 296, `${c.digits(4)}A`, { ...right, face: 'mono', size: 8, color: '#e65100' });
  d.without('reference');
});

/** A pharmacy's till slip with the customer's name: a roll of thermal paper. */
export const drawerPharmacySlip = reportMaker('drawer-pharmacy-slip', 'facture-pharmacie', (d) => {
  const { c } = d;
  const [p, at] = [newcomer(c), place(c)];
  const on = c.day(2015, 2025);
  const s = d.page({ face: 'mono', size: 8.4, width: 260, height: 520 });
  const name = c.pick([
    'PHARMACIE DU PONT NEUF',
    'PHARMACIE BARBÈS ROCHE',
    'PHARMACIE MONGE',
    'PHARMACIE DES LAURIERS',
  ]);
  const siret = fictitiousSiret(c.int(10000, 99999), c.int(1, 12));
  d.at(s, 130, 34, txt(name, 'emetteur'), '', { ...centre, size: 10.5 });
  s.text(130, 48, at.street, centre);
  s.text(130, 60, capitalTown(at), centre);
  s.text(130, 72, `Tél : 01.${c.digits(2)}.00.${c.digits(2)}.${c.digits(2)}`, centre);
  s.text(14, 90, 'Siret');
  d.at(s, 60, 90, val(siret, ['siret', siret]), 'Siret');
  s.text(14, 106, '-'.repeat(45));
  s.text(14, 120, `Facture ${c.digits(6)}`);
  const hour = `${c.int(9, 19)}:${c.int(10, 59)}`;
  const x = d.at(s, 130, 120, short(on, 'dateActe', 'dateDocument'), `Facture`);
  s.text(x + 6, 120, hour);
  s.text(14, 134, 'Client :');
  d.at(s, 64, 134, nameOf(d, `${caps(p.family)} ${caps(p.given)}`, p.sex, 'titulaire'), 'Client');
  s.text(14, 148, `Vendeur : ${local(c).given}`);
  s.text(14, 162, '-'.repeat(45));
  const goods = c
    .shuffled([
      'SERUM PHY 40 UNIDOSES',
      'BIAFINE EMUL 93G',
      'THERMOMETRE DIGITAL',
      'EFFERALGAN 1G',
      'SMECTA SACHETS 12',
      'CREME HYDRATANTE',
      'VITAMINE C 500',
    ])
    .slice(0, c.int(2, 5));
  const lines = goods.map((label) => ({ label, count: c.int(1, 2), price: c.euros(2, 15) }));
  const total = cents(lines.reduce((t, l) => t + l.count * l.price, 0));
  const y = grid(
    d,
    s,
    [[14], [30], [246, 'right']],
    [178, 14],
    lines.map((l) => [String(l.count), l.label, money(cents(l.count * l.price))]),
  );
  s.text(14, y, '-'.repeat(45));
  s.text(14, y + 16, 'TOTAL TTC', { size: 10.5 });
  d.at(s, 246, y + 16, eur(total, 'montant', ' EUR'), 'TOTAL TTC', { ...right, size: 10.5 });
  const given = c.pick([0, 5, 20]);
  const rows = given
    ? [
        ['Espèces', money(Math.ceil(total) + given)],
        ['Rendu', money(cents(Math.ceil(total) + given - total))],
      ]
    : [['Carte bancaire', money(total)]];
  const z = grid(
    d,
    s,
    [[14], [246, 'right']],
    [y + 34, 14],
    [
      ...rows,
      ['TVA 2,10 %', money(cents(total * 0.01))],
      ['TVA 20,00 %', money(cents(total * 0.05))],
      ['Reste à payer', '0,00'],
    ],
  );
  s.text(14, z + 6, '-'.repeat(45));
  s.text(130, z + 22, 'Les médicaments ne sont', centre);
  s.text(130, z + 34, 'ni repris ni échangés', centre);
  s.text(130, z + 50, 'MERCI DE VOTRE VISITE', centre);
  bars(s, 50, z + 60, 160, 22, c);
  d.without('nir');
});

/** A club's membership card copied on a sheet, with the season, the licence and a stamp of the treasurer. */
export const drawerClubCard = reportMaker('drawer-club-card', 'carte-bibliotheque', (d) => {
  const { c } = d;
  const [p, h, who] = [newcomer(c), place(c), local(c)];
  const year = c.int(2012, 2025);
  const s = d.page({ face: 'narrow', size: 9.4 });
  const strong = { face: 'narrowBold' as const };
  const name = c.pick([
    'Union sportive des Coquelicots',
    'Association Culture et Partage',
    'Boxing Club des Docks',
    'Amicale des Jardins partagés',
  ]);
  s.box(60, 60, 300, 190, { stroke: '#b71c1c', lineWidth: 1.4 });
  s.box(60, 60, 300, 8, { fill: '#b71c1c' });
  d.at(s, 72, 88, txt(name, 'emetteur'), '', { ...strong, size: 12.5, color: '#b71c1c' });
  s.text(72, 100, 'Association régie par la loi du 1er juillet 1901', { size: 7 });
  s.text(72, 124, `CARTE D’ADHÉRENT${p.sex === 'F' ? 'E' : ''}`, { ...strong, size: 11 });
  s.text(348, 124, `Saison ${year} / ${year + 1}`, { ...right, size: 10 });
  const start = `${year}-09-${String(c.int(3, 28)).padStart(2, '0')}`;
  fields(
    d,
    s,
    [72, 146, 160, 15],
    [
      ['Nom', p.family.toUpperCase()],
      ['Prénom', p.given],
      ['Date de naissance', short(p.birth, 'dateNaissance')],
      ['N° d’adhérent', ident(`${year}-${c.digits(4)}`, 'reference')],
      ['Délivrée le', short(start, 'dateDelivrance')],
      ['Valable jusqu’au', short(`${year + 1}-08-31`, 'dateExpiration')],
    ],
  );
  const both = `${p.family.toUpperCase()} ${p.given}`;
  d.truth.titulaire = {
    value: both,
    printed: `${p.family.toUpperCase()}\n${p.given}`,
    label: 'Nom',
    page: 1,
    box: [160, 138, 95, 25],
  };
  d.accept('titulaire', `${p.given} ${p.family.toUpperCase()}`);
  s.box(282, 140, 62, 74, { stroke: '#999999' });
  s.text(313, 180, 'Photo', { ...centre, size: 7, color: '#999999' });
  s.text(
    72,
    242,
    `Le trésorier, ${who.family}`.replace('Le trésorier', who.sex === 'F' ? 'La trésorière' : 'Le trésorier'),
    { size: 8 },
  );
  circle(s, 300, 228, 17, { color: '#3949ab' });
  s.text(60, 290, 'Siège social :');
  s.text(130, 290, oneLine(h));
  s.text(
    60,
    305,
    `Cotisation annuelle acquittée : ${c.pick([12, 20, 35, 90])},00 € - reçu n° ${c.digits(4)} du ${longDate(addDays(start, -2))}`,
  );
  notices(
    s,
    [60, 330, 470],
    [
      'La carte est à présenter à l’entrée des salles et des cours. Elle reste la propriété de l’association. Assemblée générale chaque année au mois de décembre ; les horaires sont affichés à l’accueil.',
    ],
    7.5,
  );
});
