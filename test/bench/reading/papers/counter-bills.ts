import { cents, longDate, shortDate } from '../../../fixtures/papers/french.ts';
import { capitalTown, newcomer, notices, oneLine, place, windowBlock } from './counter-home-people.ts';
import { bars, caps, eur, ident, long, short, txt } from './draft.ts';
import { fields, grid, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const narrow = { face: 'narrowBold' as const };

/** A national supplier's electricity bill: a column of contacts at the left, the sum in a coloured frame, the detail on a second page. */
export const counterPowerBill = reportMaker('counter-power-bill', 'facture-energie', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2016, 2025);
  const [from, to] = [addDays(on, -c.int(58, 62)), addDays(on, -2)];
  const s = d.page({ face: 'sans', size: 8.6 });
  const blue = '#10367a';
  d.at(s, 40, 56, txt('EDF', 'emetteur'), '', { ...bold, size: 24, color: '#ff5716' });
  s.text(40, 72, 'Électricité de France', { size: 7.5, color: blue });
  d.accept('emetteur', 'Électricité de France', 'EDF Électricité de France');
  s.text(40, 104, 'Nous contacter', { ...bold, color: blue });
  s.text(40, 117, 'Par internet', { size: 7.5, ...bold });
  s.text(40, 127, 'edf.fr, rubrique espace client', { size: 7.5 });
  s.text(40, 140, 'Par téléphone', { size: 7.5, ...bold });
  s.text(40, 150, '30 04 (service gratuit + prix appel)', { size: 7.5 });
  s.text(40, 160, 'du lundi au samedi de 8 h à 20 h', { size: 7.5 });
  s.text(40, 173, 'Par courrier', { size: 7.5, ...bold });
  s.text(40, 183, 'EDF Service Clients TSA 20012', { size: 7.5 });
  s.text(40, 193, '41975 BLOIS CEDEX 9', { size: 7.5 });
  s.text(40, 212, 'Vos références', { ...bold, color: blue });
  const client = `${c.int(1, 6)} ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`;
  s.text(40, 225, 'N° client', { size: 7.5 });
  d.at(s, 120, 225, ident(client, 'reference'), 'N° client', { ...bold, size: 8 });
  const account = `${c.int(1, 6)} ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`;
  s.text(40, 237, 'N° de compte', { size: 7.5 });
  s.text(120, 237, account, { ...bold, size: 8 });
  d.accept('reference', account.replaceAll(' ', ''));
  s.text(40, 254, 'Lieu de consommation', { size: 7.5 });
  s.text(40, 265, h.street, { size: 8 });
  s.text(40, 275, capitalTown(h), { size: 8 });
  s.text(40, 291, `Point de livraison : ${c.digits(14)}`, { size: 7.5 });
  s.rule(225, 96, 225, 300, { color: '#c8d3e6' });
  windowBlock(d, s, [325, 120], p, h, {
    title: p.sex === 'F' ? 'MME' : 'M.',
    name: `${caps(p.family)} ${caps(p.given)}`,
    upper: true,
    size: 9.5,
  });
  const bill = `10 ${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`;
  s.text(240, 200, 'Facture du', { ...bold, size: 11, color: blue });
  const x = d.at(s, 302, 200, long(on, 'dateDocument'), 'Facture du', { ...bold, size: 11, color: blue });
  s.text(x + 8, 200, `n° ${bill}`, { size: 8 });
  const [sub, use, tax] = [c.euros(14, 26), c.euros(28, 170), c.euros(6, 26)];
  const vat = cents((sub + use + tax) * 0.16);
  const total = cents(sub + use + tax + vat);
  const due = addDays(on, 15);
  s.box(240, 214, 315, 62, { fill: '#fff1ea', stroke: '#ff5716' });
  s.text(252, 236, 'Montant à payer (TTC)', { ...bold, size: 11 });
  d.at(s, 543, 238, eur(total, 'montant'), 'Montant à payer (TTC)', { ...bold, ...right, size: 16 });
  s.text(252, 254, c.pick(['Ce montant sera prélevé à partir du', 'Ce montant est à régler avant le']));
  s.text(420, 254, longDate(due), bold);
  s.text(252, 268, `Prochaine facture vers le ${shortDate(addDays(on, 60))}`, { size: 7.5 });
  const columns = [[52], [547, 'right']] as const;
  s.text(40, 330, 'Le résumé de votre facture', { ...bold, size: 11, color: blue });
  const y = grid(
    d,
    s,
    columns,
    [350, 16],
    [
      [`Abonnement électricité du ${shortDate(addDays(on, 1))} au ${shortDate(addDays(on, 60))}`, `${money(sub)} €`],
      ['Consommation (relevée par votre compteur Linky)', `${money(use)} €`],
      ['Taxes et contributions', `${money(tax)} €`],
      ['Total hors TVA', `${money(cents(sub + use + tax))} €`],
      ['TVA (5,50 % et 20,00 %)', `${money(vat)} €`],
      ['Montant total TTC', `${money(total)} €`],
    ],
  );
  s.text(
    40,
    y + 16,
    'Votre contrat : Tarif Bleu, option Base, puissance 6 kVA - souscrit pour une durée d’un an renouvelable',
    { size: 8 },
  );
  s.paragraph(
    40,
    y + 34,
    515,
    'Le chèque énergie est accepté. En cas de difficultés pour régler cette facture, prenez contact avec nous au plus vite ; vous pouvez saisir les services sociaux pour examiner votre situation. À défaut de paiement à la date limite, la fourniture pourra être réduite ou interrompue.',
    { size: 7.5 },
  );
  s.rule(30, 640, 565, 640, { color: '#888888' });
  s.text(40, 656, 'TIP SEPA', { ...bold, size: 9 });
  s.text(40, 670, `Référence unique du mandat : ++ ${c.letters(2)}${c.digits(12)}     ICS : FR00ZZZ${c.digits(6)}`, {
    size: 7.5,
  });
  s.text(40, 684, `Montant : ${money(total)} €     Date et lieu :                              Signature :`, {
    size: 7.5,
  });
  s.text(40, 720, `${c.digits(12)}  ${c.digits(24)}  ${c.digits(8)}`, { face: 'mono', size: 8 });
  notices(
    s,
    [40, 792, 515],
    [
      'EDF SA au capital de 2 084 809 750,50 euros - Siège social : 22-30 avenue de Wagram, 75382 Paris Cedex 08 - RCS Paris 552 081 317 - N° TVA FR 03 552 081 317 - Dépannage Enedis 24 h/24 : 09 72 67 50 75',
    ],
  );
  const t = d.page({ face: 'sans', size: 8.6 });
  t.text(40, 48, `Facture n° ${bill} du ${shortDate(on)}`, { size: 8 });
  t.text(555, 48, 'page 2/2', { ...right, size: 8 });
  t.text(40, 80, 'Le détail de votre facture', { ...bold, size: 12, color: blue });
  t.text(40, 104, 'Consommation sur la base d’index relevés');
  let z = t.text(40, 118, 'du ');
  z = d.at(t, z, 118, short(from, 'periodeDebut'), 'du');
  z = t.text(z + 3, 118, 'au');
  d.at(t, z + 3, 118, short(to, 'periodeFin'), 'au');
  t.box(40, 130, 515, 15, { fill: '#e6ecf7' });
  const detail = [[48], [240, 'right'], [320, 'right'], [410, 'right'], [547, 'right']] as const;
  const start = c.int(2000, 40000);
  const used = c.int(160, 900);
  grid(d, t, detail, [141, 12], [['Compteur', 'Index début', 'Index fin', 'Conso (kWh)', 'Montant HT (€)']], {
    ...bold,
    size: 8,
  });
  const end = grid(
    d,
    t,
    detail,
    [160, 15],
    [
      [`n° ${c.digits(3)}`, String(start), String(start + used), String(used), money(use)],
      ['Contribution au service public', '', '', String(used), money(cents(tax * 0.6))],
      ['Taxe sur la consommation finale', '', '', String(used), money(cents(tax - cents(tax * 0.6)))],
    ],
  );
  notices(
    t,
    [40, end + 24, 515],
    [
      'Médiateur EDF : TSA 50026, 75804 Paris Cedex 08. Médiateur national de l’énergie : Libre réponse n° 59252, 75443 Paris Cedex 09. Prix du kWh communiqué hors toutes taxes. Pénalités de retard : une fois et demie le taux de l’intérêt légal, minimum 7,50 € TTC.',
    ],
    7.5,
  );
  d.accept('periodeDebut', addDays(on, 1));
  d.accept('periodeFin', addDays(on, 60));
  d.without('dateDebut');
});

/** A water bill of a local service: two parts (water, drainage) with their own subtotals, meter readings in a strip. */
export const counterWaterBill = reportMaker('counter-water-bill', 'facture-energie', (d) => {
  const { c } = d;
  const [p, h, at] = [newcomer(c), place(c), place(c)];
  const on = c.day(2015, 2025);
  const [from, to] = [addDays(on, -c.int(180, 188)), addDays(on, -c.int(6, 12))];
  const s = d.page({ face: 'narrow', size: 8.8 });
  const name = c.pick(['Service des Eaux du Val d’Orne', 'Eau des Trois Vallées', 'Veolia Eau', 'Suez Eau France']);
  s.box(0, 0, 595, 22, { fill: '#0c7f9f' });
  d.at(s, 40, 54, txt(name, 'emetteur'), '', { ...narrow, size: 16, color: '#0c7f9f' });
  s.text(40, 68, `Agence clientèle - ${at.street}, ${capitalTown(at)}`, { size: 7.5 });
  s.text(
    40,
    79,
    'Accueil du lundi au vendredi de 9 h à 12 h et de 14 h à 16 h 30 - Urgence fuite 24 h/24 : 0 969 300 000',
    { size: 7 },
  );
  s.text(555, 54, 'FACTURE D’EAU', { ...narrow, ...right, size: 14 });
  fields(
    d,
    s,
    [40, 110, 150, 14],
    [
      ['Date d’émission', short(on, 'dateDocument')],
      ['Facture n°', `${c.letters(1)}${on.slice(0, 4)}-${c.digits(7)}`],
      ['Réf. abonné', ident(`${c.digits(4)}-${c.digits(6)}-${c.digits(2)}`, 'reference')],
      ['Compteur n°', `${c.letters(1)}${c.digits(2)}${c.letters(2)}${c.digits(6)}`],
      ['Nature de la facture', c.pick(['Relève réelle', 'Estimation', 'Relève par l’abonné'])],
    ],
  );
  windowBlock(d, s, [330, 124], p, h, { title: p.civility, name: `${p.family.toUpperCase()} ${p.given}`, size: 9.5 });
  s.text(330, 176, `Branchement desservi : ${h.street}`, { size: 7.5 });
  const [fixed, price, drain, levy] = [c.euros(18, 30), c.euros(1, 2), c.euros(1, 2), 0.38];
  const cubic = c.int(14, 90);
  const water = cents(fixed + price * cubic);
  const drainage = cents(drain * cubic + 12);
  const levies = cents(levy * cubic);
  const vat = cents((water + levies) * 0.055 + drainage * 0.1);
  const total = cents(water + drainage + levies + vat);
  s.box(40, 196, 515, 46, { stroke: '#0c7f9f', lineWidth: 1.2 });
  under(d, s, 52, 211, 'Période de facturation : du', short(from, 'periodeDebut'), { gap: 16, size: 10 });
  under(d, s, 190, 211, 'au', short(to, 'periodeFin'), { gap: 16, size: 10 });
  under(d, s, 290, 211, 'Date limite de paiement', shortDate(addDays(on, 21)), { gap: 16, size: 10 });
  under(d, s, 543, 211, 'NET À PAYER TTC', eur(total, 'montant'), { gap: 18, size: 14, ...narrow, align: 'right' });
  const index = c.int(100, 2400);
  s.text(
    40,
    264,
    `Ancien index ${index} m³ le ${shortDate(addDays(from, -1))}     Nouvel index ${index + cubic} m³ le ${shortDate(to)}     Consommation ${cubic} m³ (soit ${Math.round((cubic * 1000) / 180)} litres par jour)`,
    { size: 8 },
  );
  const columns = [[48], [300, 'right'], [380, 'right'], [460, 'right'], [547, 'right']] as const;
  s.box(40, 278, 515, 15, { fill: '#d9eef3' });
  grid(d, s, columns, [289, 12], [['Rubrique', 'Quantité', 'Prix unitaire HT', 'TVA %', 'Montant HT']], {
    ...narrow,
    size: 8,
  });
  const y = grid(
    d,
    s,
    columns,
    [308, 15],
    [
      ['DISTRIBUTION DE L’EAU', '', '', '', money(water)],
      ['Abonnement (6 mois)', '1', money(fixed), '5,5', money(fixed)],
      ['Consommation', String(cubic), money(price), '5,5', money(cents(price * cubic))],
      ['COLLECTE ET TRAITEMENT DES EAUX USÉES', '', '', '', money(drainage)],
      ['Part communale et intercommunale', String(cubic), money(drain), '10,0', money(cents(drain * cubic))],
      ['Part fixe', '1', '12,00', '10,0', '12,00'],
      ['ORGANISMES PUBLICS', '', '', '', money(levies)],
      ['Lutte contre la pollution (agence de l’eau)', String(cubic), '0,38', '5,5', money(levies)],
      ['Total hors taxes', '', '', '', money(cents(total - vat))],
      ['TVA', '', '', '', money(vat)],
      ['Total de la facture TTC', '', '', '', money(total)],
      ['Solde de la facture précédente', '', '', '', '0,00'],
    ],
  );
  ruled(s, [40, 250, 320, 400, 470, 555], 278, y - 4, '#7fb9c8');
  notices(
    s,
    [40, y + 18, 515],
    [
      'Le prix du litre d’eau toutes taxes comprises, hors abonnement, figure au verso. Le règlement du service est remis à chaque abonné. Qualité de l’eau : consultez la synthèse de l’agence régionale de santé en mairie.',
      'Toute somme impayée après la date limite donne lieu à des pénalités et frais de relance. Médiation de l’eau : BP 40463, 75366 Paris Cedex 08.',
    ],
    7.2,
  );
  s.rule(30, 690, 565, 690, { color: '#888888' });
  s.text(40, 706, 'Talon à joindre à votre règlement', { ...narrow, size: 8 });
  s.text(40, 720, `Montant dû : ${money(total)} EUR     ${oneLine(h)}`, { size: 8 });
  bars(s, 400, 704, 140, 26, c);
  d.without('dateDebut');
});
