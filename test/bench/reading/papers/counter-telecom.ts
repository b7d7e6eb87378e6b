import { addMonths, cents, lastDay, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { dd } from './bank-movements.ts';
import { nameOf, newcomer, notices, place, windowBlock } from './counter-home-people.ts';
import { eur, ident, short, txt, type Value, val } from './draft.ts';
import { fields, grid, money, reportMaker, right, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };

/** A mobile operator's bill: name and sum in a summary, the subscription ahead and the use behind the day of the bill. */
export const counterMobileBill = reportMaker('counter-mobile-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2015, 2025);
  const s = d.page({ face: 'sans', size: 9 });
  const name = c.pick(['Bouygues Telecom', 'Lebara', 'Zéphyr Mobile', 'NRJ Mobile', 'Pivoine Télécom']);
  s.box(40, 30, 515, 3, { fill: '#009dcc' });
  d.at(s, 40, 58, txt(name, 'emetteur'), '', { ...bold, size: 18, color: '#109dcc' });
  s.text(40, 74, 'Service clients : depuis votre mobile, composez le 614 (appel gratuit), lun.-sam. 8 h-20 h', {
    size: 7.5,
  });
  windowBlock(d, s, [320, 112], p, h, {
    title: p.title,
    name: `${p.given.toUpperCase()} ${p.family.toUpperCase()}`,
    upper: true,
  });
  s.text(40, 112, 'VOTRE FACTURE MOBILE', { ...bold, size: 12 });
  const line = `06 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`;
  const bill = c.digits(13);
  const client = `1.${c.digits(8)}`;
  fields(
    d,
    s,
    [40, 130, 140, 13],
    [
      ['Facture n°', bill],
      ['Éditée le', short(on, 'dateDocument')],
      ['Numéro client', val(client, ['reference', client.replace('.', '')])],
      ['Ligne', line],
      ['Mode de paiement', 'prélèvement automatique'],
    ],
  );
  d.accept('reference', bill);
  const [plan, extra, phone] = [c.pick([9.99, 12.99, 15.99, 19.99]), c.euros(0, 6), c.pick([0, 5, 8])];
  const discount = c.pick([0, 2, 3]);
  const total = cents(plan + extra + phone - discount);
  s.box(40, 212, 250, 74, { fill: '#eef7fa' });
  s.text(52, 232, 'Total à payer', { ...bold, size: 11 });
  d.at(s, 278, 232, eur(total, 'montant', ' € TTC'), 'Total à payer', { ...bold, ...right, size: 13 });
  s.text(52, 252, `Prélevé le ${shortDate(addDays(on, 11))}`, { size: 8.5 });
  s.text(52, 266, `sur le compte FR76 XXXX XXXX XXXX XXXX ${c.digits(4)} ${c.digits(3)}`, { size: 7.5 });
  s.text(52, 279, `Rappel de votre facture précédente : ${money(plan)} €, réglée`, { size: 7.5 });
  s.text(310, 226, 'Que comprend cette facture ?', bold);
  s.paragraph(
    310,
    240,
    245,
    'Votre forfait est facturé d’avance, vos communications hors forfait sont facturées à la fin du mois écoulé.',
    { size: 8 },
  );
  s.text(40, 318, 'Détail pour la ligne', { ...bold, size: 10 });
  s.text(136, 318, line, { size: 10 });
  const from = addDays(on, 1);
  const to = addDays(addMonths(on.slice(0, 7), 1) + on.slice(7), 0);
  s.box(40, 326, 515, 15, { fill: '#109dcc' });
  grid(d, s, [[48], [460, 'right'], [547, 'right']], [337, 12], [['Abonnements et options', 'HT', 'TTC']], {
    ...bold,
    color: '#ffffff',
    size: 8.5,
  });
  let x = s.text(48, 358, 'Forfait Sensation, du ');
  x = d.at(s, x, 358, short(from, 'periodeDebut'), 'du');
  x = s.text(x + 3, 358, 'au');
  d.at(s, x + 3, 358, short(to, 'periodeFin'), 'au');
  s.text(460, 358, money(cents(plan / 1.2)), right);
  s.text(547, 358, money(plan), right);
  const lines: [string, string, string][] = [
    ['Remise de fidélité', `-${money(cents(discount / 1.2))}`, `-${money(discount)}`],
    ['Facilité de paiement pour votre téléphone', money(phone), money(phone)],
    [`Communications hors forfait jusqu’au ${shortDate(on)}`, money(cents(extra / 1.2)), money(extra)],
    ['Total de la ligne', money(cents(total / 1.2)), money(total)],
    ['dont TVA à 20 %', '', money(cents(total - total / 1.2))],
  ];
  const y = grid(d, s, [[48], [460, 'right'], [547, 'right']], [375, 17], lines);
  s.rule(40, y - 8, 555, y - 8);
  s.text(
    40,
    y + 12,
    `Consommé : ${c.int(0, 60)} Go d’internet, ${c.int(1, 9)} h ${c.int(10, 59)} min d’appels, ${c.int(0, 200)} SMS. Fin d’engagement : sans engagement.`,
    { size: 8 },
  );
  notices(
    s,
    [40, y + 40, 515],
    [
      'Les tarifs sont ceux de la brochure en vigueur. Toute facture impayée à sa date d’échéance peut entraîner la suspension de la ligne et une indemnité forfaitaire. Réclamation : service consommateurs puis médiateur des communications électroniques, CS 30342, 94257 Gentilly Cedex.',
      `${name} - SA au capital de 12 480 000 € - RCS Paris 000 ${c.digits(3)} ${c.digits(3)} - 13-15 avenue du Maréchal Juin, 92360 Meudon - TVA intracommunautaire FR 74 000 ${c.digits(3)} ${c.digits(3)}`,
    ],
  );
});

/** A box operator's bill by an unknown firm: references in the left margin, month and sum in the heading line. */
export const counterBoxBill = reportMaker('counter-box-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2014-03', c.int(0, 130));
  const on = `${month}-0${c.int(2, 8)}`;
  const s = d.page({ face: 'serif', size: 9 });
  const strong = { face: 'serifBold' as const };
  const name = c.pick(['Fibréal', 'Ozanne Télécom', 'Free', 'Nordlink Internet']);
  d.at(s, 297, 50, txt(name, 'emetteur'), '', { ...strong, align: 'center', size: 20, color: '#a3195b' });
  s.text(297, 64, 'Internet - Télévision - Téléphone', { align: 'center', size: 8 });
  s.text(45, 96, 'Identifiant client', { size: 7.5 });
  const login = `fbx${c.digits(8)}`;
  d.at(s, 45, 108, ident(login, 'reference'), 'Identifiant client', strong);
  d.accept('reference', login.toUpperCase());
  s.text(45, 126, 'Numéro de la ligne', { size: 7.5 });
  s.text(45, 138, `01 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`, strong);
  s.text(45, 156, 'Adresse d’installation', { size: 7.5 });
  s.text(45, 168, h.street, { size: 8 });
  s.text(45, 179, `${h.code} ${h.town}`, { size: 8 });
  s.text(320, 110, p.civility, {});
  d.at(s, 320, 124, nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.sex, 'titulaire'), p.civility);
  d.block(s, 320, 138, [h.street, `${h.code} ${h.town}`], 14, ['adresse']);
  s.box(45, 200, 505, 26, { fill: '#f6e7ee' });
  const number = `${dd(on).slice(3).replace('/', '')}-${c.digits(6)}`;
  s.text(53, 217, `Facture n° ${number} du `, { ...strong, size: 10.5 });
  d.at(s, 230, 217, short(on, 'dateDocument'), 'du', { ...strong, size: 10.5 });
  d.accept('reference', number.replace('-', ''));
  const offer = c.pick([29.99, 31.99, 39.99, 42.99]);
  const [promo, vod, calls] = [c.pick([0, 10, 5]), c.euros(0, 8), c.euros(0, 3)];
  const total = cents(offer - promo + vod + calls);
  s.text(45, 256, 'Offre souscrite :');
  s.text(125, 256, c.pick(['Box Pop Fibre 1 Gb/s', 'Forfait Essentiel THD', 'Box Duo ADSL']), strong);
  s.text(45, 271, 'Période facturée : du');
  let x = d.at(s, 146, 271, short(`${month}-01`, 'periodeDebut'), 'Période facturée : du');
  x = s.text(x + 4, 271, 'au');
  d.at(s, x + 4, 271, short(lastDay(month), 'periodeFin'), 'au');
  const columns = [[53], [380, 'right'], [542, 'right']] as const;
  s.rule(45, 288, 550, 288);
  grid(d, s, columns, [301, 12], [['Désignation', 'TVA', 'Montant TTC']], strong);
  s.rule(45, 308, 550, 308);
  const rows: (Value | string)[][] = [
    ['Abonnement mensuel', '20 %', money(offer)],
    ['Offre promotionnelle 12 mois', '20 %', promo ? `- ${money(promo)}` : money(0)],
    ['Vidéo à la demande', '20 %', money(vod)],
    ['Communications vers l’international', '20 %', money(calls)],
    ['Dont contribution copie privée', '', '0,35'],
  ];
  const y = grid(d, s, columns, [326, 17], rows);
  s.rule(45, y - 8, 550, y - 8);
  s.text(53, y + 8, 'Total HT');
  s.text(542, y + 8, money(cents(total / 1.2)), right);
  s.text(53, y + 24, 'TVA 20 %');
  s.text(542, y + 24, money(cents(total - cents(total / 1.2))), right);
  s.text(53, y + 42, 'TOTAL TTC (EUR)', { ...strong, size: 11 });
  d.at(s, 542, y + 42, sum(total, 'montant'), 'TOTAL TTC (EUR)', { ...strong, ...right, size: 11 });
  s.text(
    45,
    y + 70,
    `Ce montant sera débité le ${longDate(`${month}-${c.int(12, 20)}`)} par prélèvement (mandat FR${c.digits(2)}-${c.digits(7)}).`,
  );
  s.text(45, y + 84, 'Votre solde antérieur : 0,00 EUR');
  notices(
    s,
    [45, y + 120, 505],
    [
      'Assistance : 32 44, sept jours sur sept de 7 h à minuit. La présente facture tient lieu de justificatif de domicile ; elle est conservée douze mois dans votre espace abonné.',
      'Conformément à l’article L.34-2 du code des postes et des communications électroniques, aucune contestation n’est recevable après un an à compter du paiement. Médiation : www.exemple.invalid.',
    ],
    7.2,
  );
});
