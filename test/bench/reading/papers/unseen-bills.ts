import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { caps, eur, ident, long, short, txt } from './draft.ts';
import { legalFoot } from './issuers.ts';
import { postTown } from './people.ts';
import { fields, grid, money, reportMaker, right, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';
import { newcomer, place } from './unseen-people.ts';

/** A gas bill: a strip of three cells for the sum, then the two taxes apart from the consumption. */
export const unseenGasBill = reportMaker('unseen-gas-bill', 'facture-energie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2014, 2025);
  const [from, to] = [addDays(on, -c.int(60, 66)), addDays(on, -3)];
  const name = c.pick(['ENGIE', 'Gaz de Bordeaux', 'Vattenfall', 'EDF']);
  s.box(40, 30, 8, 34, { fill: '#00aaff' });
  d.at(s, 54, 52, txt(name, 'emetteur'), '', { ...bold, size: 20, color: '#003f72' });
  s.text(555, 44, 'FACTURE DE GAZ NATUREL', { ...bold, ...right, size: 12 });
  const number = c.digits(11);
  const client = `${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`;
  s.text(555, 58, `N° ${number} du`, { ...right });
  d.at(s, 555, 71, long(on, 'dateDocument'), `N° ${number} du`, { ...right });
  d.line(s, 40, 100, 'N° client :', ident(client, 'reference'), bold);
  d.accept('reference', number);
  d.line(s, 40, 114, 'N° compte de contrat :', c.digits(12));
  s.text(40, 128, 'Lieu de consommation :');
  s.text(40, 141, `${h.street} ${postTown(h)}`.slice(0, 52), { size: 8.5 });
  const x = s.text(330, 114, p.sex === 'F' ? 'MME' : 'M.');
  d.at(s, x + 4, 114, txt(`${caps(p.family)} ${caps(p.given)}`, 'titulaire'));
  d.block(s, 330, 127, [caps(h.street), postTown(h)], 13, ['adresse']);
  const [sub, use, tax] = [c.euros(18, 34), c.euros(30, 190), c.euros(4, 22)];
  const vat = cents((sub + use + tax) * 0.15);
  const total = cents(sub + use + tax + vat);
  s.box(40, 170, 515, 54, { fill: '#eaf6fd' });
  under(d, s, 52, 188, 'Montant à régler TTC', eur(total, 'montant'), { ...bold, size: 15, gap: 20 });
  under(d, s, 230, 188, 'À régler avant le', longDate(addDays(on, 16)), { ...bold, gap: 18 });
  under(d, s, 400, 188, 'Mode de paiement', c.pick(['TIP SEPA', 'Prélèvement', 'Chèque']), { ...bold, gap: 18 });
  s.text(40, 256, 'Consommation facturée du', bold);
  const at = d.at(s, 166, 256, short(from, 'periodeDebut'), 'du');
  s.text(at + 5, 256, 'au', bold);
  d.at(s, at + 22, 256, short(to, 'periodeFin'), 'au');
  const start = c.int(1000, 9000);
  const cubic = c.int(20, 190);
  s.text(
    40,
    274,
    `Ancien index : ${start} (relevé)   Nouvel index : ${start + cubic} (estimé)   Volume : ${cubic} m³   Coef. 11,16`,
  );
  const columns = [[48], [420, 'right'], [547, 'right']] as const;
  s.box(40, 290, 515, 17, { fill: '#003f72' });
  grid(d, s, columns, [302, 12], [['Désignation', 'Détail', 'Euros HT']], { ...bold, color: '#ffffff' });
  grid(
    d,
    s,
    columns,
    [326, 18],
    [
      ['Abonnement', '2 mois', money(sub)],
      ['Consommation gaz naturel', `${cubic * 11} kWh`, money(use)],
      ['Contribution tarifaire d’acheminement et taxe intérieure', '', money(tax)],
      ['TVA à 5,5 % et 20 %', '', money(vat)],
      ['Total de la facture TTC', '', money(total)],
    ],
  );
  s.paragraph(
    40,
    440,
    515,
    'Urgence sécurité gaz : 0 800 47 33 33, jour et nuit. En cas de difficulté de paiement, contactez le service solidarité. Réclamation : médiateur national de l’énergie.',
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('siret', 'dateActe', 'datePaiement', 'periode');
});

/** A box operator's bill: the person's space in a column, the month's sum in words of a sentence, then the lines. */
export const unseenInternetBill = reportMaker('unseen-internet-bill', 'facture-telecom', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9.4 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2012, 2025);
  const name = c.pick(['Orange', 'SFR', 'Bouygues Telecom', 'RED by SFR']);
  const [box, option] = [c.pick([22.99, 29.99, 34.99]), c.pick([3, 5, 7.99])];
  const total = cents(box + option);
  const client = c.digits(10);
  const bill = `${c.letters(2)}${c.digits(8)}`;
  d.at(s, 45, 52, txt(name, 'emetteur'), '', { ...bold, size: 17, color: '#e2001a' });
  s.text(45, 78, 'votre facture internet', { ...bold, size: 13 });
  s.text(45, 94, 'du');
  d.at(s, 60, 94, long(on, 'dateDocument'), 'du');
  const x = s.text(330, 96, p.civility);
  d.at(s, x + 4, 96, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.civility);
  d.block(s, 330, 110, [h.street, postTown(h)], 13, ['adresse']);
  fields(
    d,
    s,
    [45, 122, 160, 14],
    [
      ['n° client', ident(client, 'reference')],
      ['n° de facture', bill],
      ['n° de ligne fixe', `09 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`],
    ],
  );
  d.accept('reference', bill);
  s.box(45, 182, 505, 44, { fill: '#f4f4f4' });
  s.text(57, 201, 'montant prélevé', { ...bold, size: 11 });
  d.at(s, 538, 203, eur(total, 'montant', ' € TTC'), 'montant prélevé', { ...bold, ...right, size: 14 });
  s.text(57, 217, `le ${longDate(addDays(on, 12))} sur votre compte bancaire`, { size: 8.5 });
  s.text(45, 256, 'le détail de votre facture', { ...bold, size: 11 });
  s.text(45, 274, 'abonnements, du');
  const a = addDays(on, 2);
  const at = d.at(s, 122, 274, short(a, 'periodeDebut'), 'abonnements, du');
  s.text(at + 4, 274, 'au');
  d.at(s, at + 20, 274, short(addDays(a, 29), 'periodeFin'), 'au');
  const y = grid(
    d,
    s,
    [[53], [538, 'right']],
    [298, 18],
    [
      [c.pick(['Livebox fibre', 'Bbox fit', 'Box 8 ADSL']), money(box)],
      ['Option appels vers les mobiles', money(option)],
      ['Total TTC', money(total)],
      ['dont TVA 20 %', money(cents(total - total / 1.2))],
    ],
  );
  s.text(53, y + 10, `solde précédent : ${money(total)} € réglé, merci`);
  s.paragraph(
    45,
    y + 60,
    505,
    'Votre facture est disponible un an dans votre espace client. Attestation de titulaire sur demande. Service client : 39 00 (prix d’un appel local).',
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('dateActe', 'datePaiement', 'siret', 'periode');
});
