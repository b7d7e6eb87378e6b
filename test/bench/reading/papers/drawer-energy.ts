import { addMonths, cents, longDate, monthName, shortDate } from '../../../fixtures/papers/french.ts';
import { nameOf, newcomer, notices, oneLine, place, windowBlock } from './counter-home-people.ts';
import { eur, ident, long, short, txt } from './draft.ts';
import { fields, grid, money, reportMaker, right, ruled, under } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const narrow = { face: 'narrowBold' as const };

/** A supplier's calendar of instalments, as a letter: eleven days with one sum, the energy's prices in a frame beside. */
export const drawerInstalments = reportMaker('drawer-instalments', 'facture-energie', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2016, 2025);
  const since = addDays(on, -c.int(400, 1600));
  const s = d.page({ face: 'sans', size: 9 });
  const name = c.pick(['ENGIE', 'TotalEnergies', 'Gaz & Lumière de l’Ouest']);
  d.at(s, 555, 52, txt(name, 'emetteur'), '', { ...bold, ...right, size: 18, color: '#00aaff' });
  s.text(555, 66, 'Particuliers - TSA 87494 - 76934 ROUEN CEDEX 9', { ...right, size: 7.5 });
  s.text(40, 52, 'ÉCHÉANCIER DE PAIEMENT', { ...bold, size: 13 });
  s.text(40, 68, 'mensualisation de votre contrat électricité et gaz', { size: 8.5 });
  windowBlock(d, s, [320, 116], p, h, { title: p.civility, name: `${p.family.toUpperCase()} ${p.given}`, size: 9.6 });
  under(d, s, 40, 104, 'Référence client', ident(`${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`, 'reference'), bold);
  under(d, s, 40, 130, 'Compte de contrat', c.digits(12));
  under(d, s, 40, 156, 'Contrat actif depuis le', short(since, 'dateDebut'));
  under(d, s, 160, 104, 'Point de livraison (PDL)', c.digits(14));
  under(d, s, 160, 130, 'Point de comptage (PCE)', c.digits(14));
  under(d, s, 160, 156, 'Offre', 'Prix fixe 1 an');
  const by = s.text(320, 190, 'Le ');
  d.at(s, by, 190, long(on, 'dateDocument'), 'Le');
  s.text(40, 214, `${p.civility},`);
  const monthly = c.int(38, 160);
  const next = addMonths(on.slice(0, 7), 1);
  const months = Array.from({ length: 11 }, (_, i) => addMonths(next, i));
  const day = c.pick(['05', '08', '10', '15']);
  const y = d.prose(
    s,
    40,
    232,
    515,
    [
      `Voici le calendrier de vos prochains prélèvements. Vos mensualités ont été calculées d’après votre consommation des douze derniers mois. En ${monthName(addMonths(next, 11)).toLowerCase()} ${addMonths(next, 11).slice(0, 4)}, une facture annuelle de régularisation fera le point entre vos versements et votre consommation réelle.`,
    ],
    { leading: 14 },
  );
  const columns = [[48], [190], [310, 'right']] as const;
  s.box(40, y, 280, 16, { fill: '#e2f3fd' });
  grid(d, s, columns, [y + 11, 12], [['Mois', 'Prélevé le', 'Montant TTC']], { ...bold, size: 8.5 });
  const end = grid(
    d,
    s,
    columns,
    [y + 30, 14.5],
    months.map((m) => [
      `${monthName(m)} ${m.slice(0, 4)}`,
      `${day}/${m.slice(5)}/${m.slice(0, 4)}`,
      `${money(monthly)} €`,
    ]),
  );
  ruled(s, [40, 182, 250, 320], y, end - 6, '#8cc9ee');
  s.text(48, end + 8, 'Total de l’échéancier', bold);
  s.text(310, end + 8, `${money(monthly * 11)} €`, { ...bold, ...right });
  s.box(340, y, 215, 118, { stroke: '#8cc9ee' });
  s.text(350, y + 16, 'Votre mensualité', bold);
  d.at(s, 545, y + 38, eur(monthly, 'montant', ' € TTC / mois'), 'Votre mensualité', { ...bold, ...right, size: 13 });
  s.text(350, y + 58, `dont électricité ${money(cents(monthly * 0.6))} €`);
  s.text(350, y + 72, `dont gaz naturel ${money(cents(monthly - cents(monthly * 0.6)))} €`);
  s.text(350, y + 92, `Compte débité : FR76 **** **** **** ${c.digits(4)}`, { size: 8 });
  s.text(350, y + 106, `Mandat ${c.letters(3)}${c.digits(9)}`, { size: 8 });
  s.paragraph(
    340,
    y + 142,
    215,
    'Vous pouvez modifier le montant ou la date de vos mensualités jusqu’à dix jours avant l’échéance, en ligne ou au 09 69 399 993 (appel non surtaxé).',
    { size: 8 },
  );
  s.text(40, end + 40, `Adresse du logement desservi : ${oneLine(h)}`, { size: 8.5 });
  notices(
    s,
    [40, end + 64, 515],
    [
      'Ce document tient lieu de facture. TVA acquittée sur les encaissements, taux de 5,5 % sur les abonnements et de 20 % sur les consommations. En cas de rejet d’un prélèvement, la somme impayée reste exigible.',
      `${name} - SA au capital de 2 435 285 011 euros - RCS Nanterre 000 ${c.digits(3)} ${c.digits(3)} - 1 place Samuel de Champlain, 92400 Courbevoie. Urgence gaz : 0 800 47 33 33.`,
    ],
  );
  d.accept('montant', monthly * 11);
  d.open('periodeDebut', 'periodeFin');
});

/** An online supplier's yearly settlement: what was used, what was paid, what is left, down one column like a sum. */
export const drawerSettlement = reportMaker('drawer-settlement', 'facture-energie', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const on = c.day(2018, 2025);
  const to = addDays(on, -c.int(3, 9));
  const from = addDays(to, -364);
  const s = d.page({ face: 'narrow', size: 9.2 });
  const name = c.pick(['Solénie Énergie', 'Octopus Energy', 'Ohm Énergie', 'Voltéo', 'Brin d’Ohm']);
  s.box(0, 0, 14, 842, { fill: '#5b2a86' });
  d.at(s, 45, 56, txt(name, 'emetteur'), '', { ...narrow, size: 20, color: '#5b2a86' });
  s.text(45, 72, 'fournisseur d’électricité verte', { size: 8 });
  s.text(555, 52, 'FACTURE DE RÉGULARISATION ANNUELLE', { ...narrow, ...right, size: 11.5 });
  const bill = `FA-${on.slice(2, 4)}${on.slice(5, 7)}-${c.digits(6)}`;
  s.text(555, 66, `n° ${bill}`, { ...right });
  d.at(s, 555, 79, short(on, 'dateDocument'), `n° ${bill}`, right);
  s.text(45, 112, 'TITULAIRE DU CONTRAT', { ...narrow, size: 7.5, color: '#5b2a86' });
  d.at(s, 45, 125, nameOf(d, `${p.given} ${p.family}`, p.sex, 'titulaire'), 'TITULAIRE DU CONTRAT', narrow);
  s.text(45, 138, `${p.given.split(' ')[0]?.normalize('NFD').replace(/\W/g, '').toLowerCase()}@exemple.invalid`, {
    size: 8,
  });
  s.text(230, 112, 'LOGEMENT', { ...narrow, size: 7.5, color: '#5b2a86' });
  d.block(s, 230, 125, [h.street, `${h.code} ${h.town}`], 13, ['adresse'], 'LOGEMENT');
  s.text(420, 112, 'RÉFÉRENCE CLIENT', { ...narrow, size: 7.5, color: '#5b2a86' });
  const client = `${c.letters(2)}-${c.digits(6)}`;
  d.at(s, 420, 125, ident(client, 'reference'), 'RÉFÉRENCE CLIENT', narrow);
  d.accept('reference', bill.replaceAll('-', ''));
  s.text(420, 138, `PDL ${c.digits(14)}`, { size: 8 });
  s.rule(45, 158, 555, 158, { color: '#5b2a86' });
  const y = d.prose(
    s,
    45,
    180,
    510,
    [
      `Bonjour ${p.given}, cette facture arrête vos comptes pour la période du `,
      short(from, 'periodeDebut'),
      ' au ',
      short(to, 'periodeFin'),
      '. Elle remplace les mensualités déjà prélevées par le coût réel de votre consommation, relevée par le compteur communicant.',
    ],
    { leading: 14, bold: 'narrowBold' },
  );
  const [sub, kwh] = [c.euros(120, 170), c.int(1400, 5200)];
  const use = cents(kwh * 0.1642);
  const taxes = cents((sub + use) * 0.13);
  const vat = cents((sub + use + taxes) * 0.17);
  const total = cents(sub + use + taxes + vat);
  const left = c.euros(8, 140);
  const paid = cents(total - left);
  const columns = [[53], [400, 'right'], [547, 'right']] as const;
  const end = grid(
    d,
    s,
    columns,
    [y + 18, 17],
    [
      ['Abonnement 6 kVA, 12 mois', '', money(sub)],
      ['Électricité consommée, toutes heures', `${kwh} kWh x 0,1642 €`, money(use)],
      ['Accise et contribution d’acheminement', '', money(taxes)],
      ['TVA', '', money(vat)],
      ['A. Coût total de votre énergie TTC', '', money(total)],
      ['B. Mensualités déjà payées', `11 x ${money(cents(paid / 11))} €`, `- ${money(paid)}`],
    ],
  );
  s.rule(45, end - 6, 555, end - 6, { color: '#5b2a86' });
  s.box(45, end + 2, 510, 30, { fill: '#efe6f6' });
  s.text(53, end + 22, 'A - B. Solde à payer', { ...narrow, size: 12 });
  d.at(s, 547, end + 22, eur(left, 'montant'), 'Solde à payer', { ...narrow, ...right, size: 14 });
  d.accept('montant', total);
  s.text(
    53,
    end + 50,
    `Prélèvement automatique le ${longDate(addDays(on, 14))}. Votre nouvelle mensualité : ${money(Math.round(total / 11))} € à partir du ${shortDate(`${addMonths(on.slice(0, 7), 2)}-05`)}.`,
  );
  s.text(45, end + 84, 'Vos relevés', { ...narrow, size: 10, color: '#5b2a86' });
  const start = c.int(900, 30000);
  fields(
    d,
    s,
    [53, end + 102, 220, 14],
    [
      [`Index au ${shortDate(from)}`, `${start} kWh`],
      [`Index au ${shortDate(to)}`, `${start + kwh} kWh`],
      ['Consommation l’an passé', `${kwh - c.int(-300, 300)} kWh`],
    ],
  );
  const since = addDays(from, -c.int(1, 500));
  s.text(330, end + 102, 'Contrat souscrit le');
  d.at(s, 420, end + 102, short(since, 'dateDebut'), 'Contrat souscrit le');
  s.text(330, end + 116, 'Sans engagement, résiliable à tout moment');
  notices(
    s,
    [45, end + 170, 510],
    [
      'Origine de l’électricité : 100 % renouvelable. Les prix s’entendent hors contribution au service. Un différend ? Écrivez à reclamation@exemple.invalid, puis au médiateur national de l’énergie, libre réponse 59252, 75443 Paris Cedex 09.',
      `${name} SAS au capital de 1 200 000 € - 12 rue des Batignolles, 75017 Paris - RCS Paris 000 ${c.digits(3)} ${c.digits(3)}`,
    ],
    7,
  );
});
