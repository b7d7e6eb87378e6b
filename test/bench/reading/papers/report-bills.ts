import { cents, longDate } from '../../../fixtures/papers/french.ts';
import { eur, ident, long, short, txt } from './draft.ts';
import { legalFoot, logo } from './issuers.ts';
import { postTown } from './people.ts';
import { fields, grid, money, reportMaker, right, under } from './report-kit.ts';
import { newcomer, place } from './report-people.ts';
import { addDays } from './seeded-choices.ts';

/** A supplier's bill of a year-end kind: the sum in a coloured block, references in a narrow column. */
export const reportEnergyBill = reportMaker('report-energie', 'facture-energie', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 9 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const to = c.day(2019, 2025);
  const from = addDays(to, -c.int(58, 62));
  const on = addDays(to, c.int(2, 6));
  const name = c.pick(['TotalEnergies', 'ekwateur', 'Plüm énergie']);
  d.at(s, 40, 56, txt(name, 'emetteur'), '', { ...bold, size: 18, color: '#d4145a' });
  s.text(40, 84, 'Votre facture d’électricité', { ...bold, size: 12 });
  d.line(s, 40, 98, 'du', long(on, 'dateDocument'));
  s.text(330, 104, `${p.title}`);
  d.at(s, 356, 104, txt(`${p.given} ${p.family.toUpperCase()}`, 'titulaire'), p.title);
  d.block(s, 330, 118, [h.street, postTown(h)], 13, ['adresse']);
  const client = c.digits(9);
  const bill = c.digits(12);
  under(d, s, 40, 130, 'Référence client', ident(client, 'reference'), bold);
  under(d, s, 40, 156, 'Facture n°', bill);
  d.accept('reference', bill);
  under(d, s, 40, 182, 'Point de livraison (PDL)', c.digits(14));
  under(d, s, 40, 208, 'Offre', 'Essentielle - 6 kVA - Base');
  s.box(230, 176, 325, 76, { fill: '#fde4ee' });
  s.text(244, 198, 'Montant total à payer (TTC)', { ...bold, size: 11 });
  const [kwh, sub] = [c.euros(40, 190), c.euros(18, 30)];
  const vat = cents((kwh + sub) * 0.17);
  const total = cents(kwh + sub + vat);
  d.at(s, 541, 200, eur(total, 'montant'), 'Montant total à payer (TTC)', { ...bold, ...right, size: 15 });
  s.text(244, 222, `Prélèvement automatique à partir du ${longDate(addDays(on, 15))}`);
  s.text(244, 238, `Prochaine facture vers le ${longDate(addDays(on, 61))}`, { size: 8 });
  s.text(40, 290, 'Détail de votre consommation', { ...bold, size: 11 });
  s.text(40, 308, 'Période du');
  d.at(s, 92, 308, short(from, 'periodeDebut'), 'Période du');
  s.text(148, 308, 'au');
  d.at(s, 164, 308, short(to, 'periodeFin'), 'au');
  const columns = [[48], [360, 'right'], [450, 'right'], [547, 'right']] as const;
  s.box(40, 320, 515, 17, { fill: '#eeeeee' });
  grid(d, s, columns, [332, 16], [['', 'Quantité', 'Prix unitaire HT', 'Montant HT']], bold);
  grid(
    d,
    s,
    columns,
    [354, 18],
    [
      ['Abonnement', '2 mois', money(cents(sub / 2)), `${money(sub)} €`],
      ['Consommation', `${c.int(200, 1200)} kWh`, '0,1740', `${money(kwh)} €`],
      ['Taxes, contributions et TVA', '', '', `${money(vat)} €`],
      ['Total TTC', '', '', `${money(total)} €`],
    ],
  );
  s.paragraph(
    40,
    452,
    515,
    'Relève réelle transmise par Enedis. Médiateur national de l’énergie : énergie-info.fr. Service client du lundi au samedi de 8 h à 20 h, 09 70 00 00 00 (appel non surtaxé).',
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('siret', 'dateActe', 'datePaiement', 'periode');
});

/** A mobile operator's bill: one line, options listed, totals before and after tax. */
export const reportTelecomBill = reportMaker('report-telecom', 'facture-telecom', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.5 });
  const bold = { face: 'sansBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2018, 2025);
  const name = c.pick(['Free Mobile', 'La Poste Mobile', 'Lycamobile', 'Prixtel']);
  logo(s, 45, 36, 30, '#cc0000', c);
  d.at(s, 84, 56, txt(name, 'emetteur'), '', { ...bold, size: 15 });
  s.text(550, 50, 'FACTURE', { ...bold, ...right, size: 16 });
  s.text(430, 66, 'émise le');
  d.at(s, 474, 66, short(on, 'dateDocument'), 'émise le');
  const bill = c.digits(10);
  const login = c.digits(8);
  fields(
    d,
    s,
    [45, 104, 140, 15],
    [
      ['Facture n°', bill],
      ['Identifiant abonné', ident(login, 'reference')],
      ['Ligne', `06 ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`],
      ['Forfait', c.pick(['Série Free 110 Go', 'Forfait 2 h - 2 €', 'Bloqué 20 Go'])],
    ],
  );
  d.accept('reference', bill);
  d.at(
    s,
    330,
    118,
    txt(`${p.civility} ${p.family.toUpperCase()} ${p.given}`.replace(/^(Madame|Monsieur) /, ''), 'titulaire'),
  );
  d.block(s, 330, 132, [h.street, postTown(h)], 14, ['adresse']);
  s.text(45, 200, 'Abonnement du');
  const from = addDays(on, 1);
  d.at(s, 118, 200, short(from, 'periodeDebut'), 'Abonnement du');
  s.text(174, 200, 'au');
  d.at(s, 192, 200, short(addDays(from, 29), 'periodeFin'), 'au');
  const sub = c.pick([2, 9.99, 15.99, 19.99]);
  const extra = c.euros(0, 9);
  const columns = [[53], [542, 'right']] as const;
  s.box(45, 214, 505, 18, { fill: '#333333' });
  grid(d, s, columns, [227, 16], [['Détail', 'Montant TTC']], { ...bold, color: '#ffffff' });
  const y = grid(
    d,
    s,
    columns,
    [252, 19],
    [
      ['Abonnement mensuel', `${money(sub)} €`],
      ['Communications hors forfait', `${money(extra)} €`],
      ['Remise', '0,00 €'],
      ['Total HT', `${money(cents((sub + extra) / 1.2))} €`],
      ['TVA 20 %', `${money(cents(sub + extra - cents((sub + extra) / 1.2)))} €`],
    ],
  );
  s.rule(45, y - 8, 550, y - 8);
  s.text(53, y + 10, 'Total à payer TTC', { ...bold, size: 11 });
  d.at(s, 542, y + 10, eur(cents(sub + extra), 'montant'), 'Total à payer TTC', { ...bold, ...right, size: 11 });
  s.text(53, y + 34, `Cette somme sera prélevée sur votre compte le ${longDate(addDays(on, 8))}.`);
  s.paragraph(
    45,
    740,
    505,
    'Tout retard de paiement peut entraîner la suspension de la ligne. Réclamations : service consommateur, puis médiateur des communications électroniques.',
    { size: 8 },
  );
  legalFoot(s, c, name);
  d.open('dateActe', 'datePaiement', 'siret', 'periode');
});
