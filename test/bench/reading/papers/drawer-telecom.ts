import { addMonths, cents, lastDay, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { newcomer, notices, place, windowBlock } from './counter-home-people.ts';
import { bars, caps, eur, ident, long, short, txt } from './draft.ts';
import { grid, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A low-cost mobile brand's bill as its site prints it: cards of grey with a value under each caption, little text. */
export const drawerMobileBill = reportMaker('drawer-mobile-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2016-01', c.int(0, 115));
  const on = `${addMonths(month, 1)}-0${c.int(1, 4)}`;
  const s = d.page({ face: 'narrow', size: 9.4 });
  const strong = { face: 'narrowBold' as const };
  const name = c.pick(['Sosh', 'Prixtel', 'Coriolis Télécom', 'Tamtam Mobile', 'Youpi Mobile']);
  d.at(s, 45, 60, txt(name, 'emetteur'), '', { ...strong, size: 26, color: '#ec6608' });
  s.text(555, 48, 'ma facture', { ...strong, ...right, size: 14 });
  const label = `${monthName(month).toLowerCase()} ${month.slice(0, 4)}`;
  s.text(555, 63, label, { ...right, size: 11 });
  s.box(45, 82, 250, 96, { fill: '#f2f2f2' });
  const bill = `${c.digits(4)}${c.letters(1)}${c.digits(6)}`;
  under(d, s, 55, 98, 'date de facture', short(on, 'dateDocument'), { ...strong, labelSize: 7.5 });
  under(d, s, 170, 98, 'numéro de facture', bill, { labelSize: 7.5 });
  under(d, s, 55, 128, 'numéro de compte', ident(`${c.digits(4)} ${c.digits(4)}`, 'reference'), {
    ...strong,
    labelSize: 7.5,
  });
  d.accept('reference', bill);
  under(d, s, 170, 128, 'mobile', `07 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`, { labelSize: 7.5 });
  under(d, s, 55, 158, 'paiement', `carte bancaire ****${c.digits(4)}`, { labelSize: 7.5 });
  windowBlock(d, s, [330, 110], p, h, { title: '', name: `${caps(p.given)} ${caps(p.family)}`, upper: true, size: 10 });
  const [plan, other] = [c.pick([4.99, 9.99, 14.99, 17.99]), c.euros(0, 7)];
  const total = cents(plan + other);
  s.text(45, 216, 'à payer', { ...strong, size: 12 });
  d.at(s, 45, 242, eur(total, 'montant'), 'à payer', { ...strong, size: 24, color: '#ec6608' });
  s.text(45, 258, `le ${longDate(addDays(on, 6))}`, { size: 8.5 });
  s.text(230, 216, 'TVA 20 % incluse :');
  s.text(330, 216, `${money(cents(total - total / 1.2))} €`);
  s.text(230, 231, 'montant hors taxe :');
  s.text(330, 231, `${money(cents(total / 1.2))} €`);
  s.text(230, 246, 'solde antérieur :');
  s.text(330, 246, '0,00 €');
  s.text(45, 296, 'mes abonnements', { ...strong, size: 11 });
  let x = s.text(45, 311, 'pour la période du ', { size: 8.5 });
  x = d.at(s, x, 311, long(`${month}-01`, 'periodeDebut'), 'pour la période du', { size: 8.5 });
  x = s.text(x + 3, 311, 'au ', { size: 8.5 });
  d.at(s, x, 311, long(lastDay(month), 'periodeFin'), 'au', { size: 8.5 });
  const columns = [[45], [549, 'right']] as const;
  const rows = [
    [c.pick(['forfait 2 h 1 Go', 'forfait sans engagement 60 Go', 'formule le petit']), money(plan)],
    ['appels vers l’étranger', money(other)],
    ['SMS surtaxés', money(0)],
    ['carte SIM', 'offerte'],
  ];
  const y = grid(d, s, columns, [334, 18], rows);
  rows.forEach((_, i) => {
    s.rule(45, 340 + i * 18, 549, 340 + i * 18, { color: '#dddddd' });
  });
  s.text(
    45,
    y + 20,
    `internet utilisé en France : ${c.int(0, 40)},${c.digits(1)} Go - en Europe : 0,${c.digits(1)} Go - appels : ${c.int(20, 600)} min`,
    { size: 8.5 },
  );
  notices(
    s,
    [45, y + 56, 504],
    [
      'une question ? le chat est ouvert de 9 h à 22 h, tous les jours. en cas de retard de paiement, des frais forfaitaires de 7,50 € pourront être appliqués.',
      `${name} est une marque exploitée par un opérateur au capital de 10 640 226 396 € - RCS Bobigny 000 ${c.digits(3)} ${c.digits(3)} - 111 quai du Président Roosevelt, 92130 Issy-les-Moulineaux.`,
    ],
    7,
  );
});

/** A historic operator's fibre bill with a detachable slip: the account's frame at the right, due day and sum repeated below. */
export const drawerFibreBill = reportMaker('drawer-fibre-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2013, 2025);
  const from = addDays(on, c.int(2, 5));
  const to = addDays(`${addMonths(from.slice(0, 7), 1)}${from.slice(7)}`, -1);
  const s = d.page({ face: 'sans', size: 8.8 });
  const name = c.pick(['SFR', 'Orange', 'Numéricâble Ouest', 'Cordouan Fibre']);
  s.box(40, 34, 34, 34, { fill: '#000000' });
  d.at(s, 84, 58, txt(name, 'emetteur'), '', { ...bold, size: 17 });
  s.text(84, 70, 'Internet - TV - Fixe', { size: 7.5 });
  windowBlock(d, s, [320, 118], p, h, {
    title: p.title,
    name: `${p.family.toUpperCase()} ${p.given}`,
    upper: true,
    size: 9.4,
  });
  s.text(40, 96, 'votre facture', { ...bold, size: 13 });
  s.text(40, 112, 'émise le', {});
  d.at(s, 80, 112, long(on, 'dateDocument'), 'émise le', bold);
  const client = c.digits(10);
  s.text(40, 128, `Ligne internet : 02 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`);
  s.text(40, 142, 'Compte de facturation :');
  d.at(s, 142, 142, ident(client, 'reference'), 'Compte de facturation', bold);
  const bill = `${client.slice(0, 3)}${c.digits(9)}`;
  s.text(40, 156, `Référence de facture : ${bill}`);
  d.accept('reference', bill);
  const [sub, rent, tv] = [c.pick([24.99, 31.99, 38.99]), 3, c.pick([0, 5, 12.99])];
  const off = c.pick([0, 4, 9]);
  const total = cents(sub + rent + tv - off);
  s.box(40, 190, 515, 16, { fill: '#000000' });
  s.text(48, 201, 'Synthèse', { ...bold, color: '#ffffff' });
  s.text(547, 201, 'montant TTC', { ...bold, ...right, color: '#ffffff' });
  const columns = [[48], [547, 'right']] as const;
  const y = grid(
    d,
    s,
    columns,
    [222, 15],
    [
      [`Abonnements, forfaits et options du ${shortDate(from)} au ${shortDate(to)}`, money(cents(sub + rent + tv))],
      ['Réductions', `-${money(off)}`],
      [`Consommations jusqu’au ${shortDate(on)}`, '0,00'],
      ['Achats et services ponctuels', '0,00'],
    ],
  );
  s.rule(40, y - 6, 555, y - 6);
  s.text(48, y + 10, 'Total de la facture', { ...bold, size: 11 });
  d.at(s, 547, y + 10, eur(total, 'montant'), 'Total de la facture', { ...bold, ...right, size: 11 });
  s.text(
    48,
    y + 26,
    `Total hors taxes ${money(cents(total / 1.2))} €   TVA (20,00 %) ${money(cents(total - cents(total / 1.2)))} €`,
    { size: 8 },
  );
  s.text(48, y + 44, `À régler au plus tard le ${longDate(addDays(on, 17))}`);
  s.text(40, y + 80, 'Détail de vos abonnements', { ...bold, size: 10 });
  const cells = [[48], [250], [340], [480, 'right'], [547, 'right']] as const;
  grid(d, s, cells, [y + 100, 12], [['Offre', 'du', 'au', 'HT', 'TTC']], bold);
  const cell = (title: string, euros: number, first = false) => [
    title,
    first ? short(from, 'periodeDebut') : shortDate(from),
    first ? short(to, 'periodeFin') : shortDate(to),
    money(cents(euros / 1.2)),
    money(euros),
  ];
  const end = grid(
    d,
    s,
    cells,
    [y + 118, 15],
    [
      cell('Box fibre jusqu’à 500 Mb/s', sub, true),
      cell('Location du décodeur TV', rent),
      cell(c.pick(['Bouquet cinéma', 'Bouquet sport', 'Multi-écrans']), tv),
    ],
  );
  ruled(s, [40, 244, 334, 420, 490, 555], y + 88, end - 4, '#999999');
  notices(
    s,
    [40, end + 24, 515],
    [
      'Vous pouvez contester votre facture pendant un an. Service clients : 1023, gratuit depuis votre ligne, du lundi au samedi de 8 h à 20 h. Une copie de la facture est gratuite sur votre espace ; par courrier, 4 € par exemplaire. Site internet de mesure du débit : www.exemple.invalid.',
    ],
    7.2,
  );
  for (let x = 30; x < 565; x += 8) s.rule(x, 690, x + 4, 690, { color: '#777777' });
  s.text(40, 710, 'Coupon à joindre à votre chèque, sans agrafe', { size: 8 });
  s.text(40, 726, `Compte ${client}     Facture ${bill}     ${money(total)} €`, { face: 'mono', size: 8 });
  s.text(40, 742, `${name} - Centre d’encaissement - 59874 LILLE CEDEX 9`, { size: 8 });
  bars(s, 420, 702, 130, 30, c);
  s.text(
    40,
    800,
    `${name} SA au capital de 3 423 265 598 € - RCS Paris 000 ${c.digits(3)} ${c.digits(3)} - TVA FR 00 000 ${c.digits(3)} ${c.digits(3)}`,
    { size: 6.6 },
  );
});
