import { addMonths, amount, cents, lastDay, longDate, monthName } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, spacedIban, stateDays } from './bank-movements.ts';
import { nameOf, newcomer, notices, place } from './counter-home-people.ts';
import { accountMonth } from './counter-money.ts';
import { eur, ident, long, txt, type Value, val } from './draft.ts';
import { centre, money, reportMaker, right } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const bold = { face: 'sansBold' as const };
const signed = (n: number) => `${n < 0 ? '-' : '+'} ${money(Math.abs(n))} €`;

/** A telephone bank's statement: the month summed up in four cards, then the newest movement first with the balance after it. */
export const drawerNeoStatement = reportMaker('drawer-neo-statement', 'releve-bancaire', (d) => {
  const { c } = d;
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2017-05', c.int(0, 100));
  const list = accountMonth(d, month, {
    card: (shop, bought) => `Paiement par carte le ${dd(bought)} - ${shop}`,
    cash: (machine, taken) => `Retrait d’espèces le ${dd(taken)} - ${machine}`,
    pay: 'Virement reçu - SAS TRANSPORTS BRUNEL - salaire',
    debits: [
      ['Prélèvement - FREE MOBILE', 10, 25],
      ['Virement envoyé - Loyer', 250, 560],
      ['Prélèvement - MAIF', 9, 32],
    ],
  });
  const opening = c.euros(15, 700);
  const closing = cents(list.reduce((t, m) => t + m.euros, opening));
  const s = d.page({ face: 'sans', size: 8.6 });
  const name = c.pick(['N26', 'Nickel', 'Revolut', 'Pluma', 'Comète Bank']);
  d.at(s, 40, 52, txt(name, 'emetteur'), '', { ...bold, size: 20, color: '#36a18b' });
  s.text(555, 46, 'Relevé de compte', { ...bold, ...right, size: 13 });
  s.text(555, 60, `n° ${c.int(2, 60)} - compte courant en euros`, right);
  d.at(s, 40, 88, nameOf(d, `${p.given} ${p.family}`, p.sex, 'titulaire'), '', { ...bold, size: 11 });
  s.text(40, 101, h.street);
  s.text(40, 113, `${h.code} ${h.town}, France`);
  const iban = fictitiousIban(c);
  s.text(330, 88, 'IBAN', { size: 7.5, color: '#666666' });
  d.at(s, 330, 99, ident(spacedIban(iban), 'iban'), 'IBAN', bold);
  s.text(330, 113, 'BIC  FICTFR21XXX', { size: 8 });
  s.text(40, 140, 'Du ', { size: 10 });
  let x = d.at(s, 58, 140, long(`${month}-01`, 'periodeDebut'), 'Du', { size: 10 });
  x = s.text(x + 4, 140, 'au ', { size: 10 });
  d.at(s, x, 140, long(lastDay(month), 'periodeFin'), 'au', { size: 10 });
  const total = (sign: number) => cents(list.reduce((t, m) => t + Math.max(0, m.euros * sign), 0));
  const cards: [string, Value | string][] = [
    ['Solde de départ', val(signed(opening), ['soldeDebut', opening])],
    ['Entrées', signed(total(1))],
    ['Sorties', signed(-total(-1))],
    ['Solde final', val(signed(closing), ['soldeFin', closing])],
  ];
  for (const [i, [label, value]] of cards.entries()) {
    s.box(40 + i * 131, 152, 122, 40, { fill: '#eef6f4' });
    s.text(48 + i * 131, 166, label, { size: 7.5, color: '#666666' });
    d.at(s, 48 + i * 131, 183, value, label, { ...bold, size: 10.5 });
  }
  s.text(40, 218, 'Vos opérations', { ...bold, size: 11 });
  let left = closing;
  let y = 238;
  s.text(40, y, 'Date', { size: 7.5, color: '#666666' });
  s.text(110, y, 'Libellé', { size: 7.5, color: '#666666' });
  s.text(470, y, 'Montant', { size: 7.5, color: '#666666', ...right });
  s.text(555, y, 'Solde après', { size: 7.5, color: '#666666', ...right });
  for (const m of [...list].reverse()) {
    y += 18;
    s.text(40, y, `${Number(m.on.slice(8))} ${monthName(month).toLowerCase().slice(0, 4)} ${m.on.slice(0, 4)}`);
    s.text(110, y, m.label);
    s.text(470, y, signed(m.euros), { ...right, color: m.euros < 0 ? '#000000' : '#1f8a5b' });
    s.text(555, y, money(left), { ...right, color: '#666666' });
    s.rule(40, y + 6, 555, y + 6, { color: '#e4e4e4' });
    left = cents(left - m.euros);
  }
  stateDays(d, list, [40, 248, 60, y - 244]);
  const made = addDays(`${addMonths(month, 1)}-01`, c.int(0, 20));
  s.text(40, y + 34, 'Relevé généré le ');
  d.at(s, 112, y + 34, long(made, 'dateDocument'), 'Relevé généré le');
  notices(
    s,
    [40, y + 54, 515],
    [
      'Les montants sont en euros. Les paiements par carte apparaissent à leur date de comptabilisation. Vos fonds sont cantonnés ou garantis jusqu’à 100 000 € selon la réglementation. Opposition carte, 24 h/24 : +33 1 76 00 00 00.',
      `${name} - succursale française, 18 rue de Londres, 75009 Paris - RCS Paris 000 ${c.digits(3)} ${c.digits(3)} - agréée et contrôlée par l’ACPR, 4 place de Budapest, 75436 Paris.`,
    ],
  );
});

/** A receipt that a transfer application sends: a telephone's page, two columns in small grey captions, the sum first. */
export const drawerAppTransfer = reportMaker('drawer-app-transfer', 'transfert-argent', (d) => {
  const { c } = d;
  const [p, to] = [newcomer(c), newcomer(c)];
  const on = c.day(2018, 2025);
  const sent = c.pick([30, 75, 100, 140, 200, 265]);
  const fee = c.pick([0, 0.99, 1.99, 2.5]);
  const name = c.pick(['Taptap Send', 'Remitly', 'WorldRemit', 'Lien Famille', 'Barka Pay']);
  const s = d.page({ face: 'narrow', size: 9.6, width: 420, height: 640 });
  const strong = { face: 'narrowBold' as const };
  s.box(0, 0, 420, 64, { fill: '#123c2d' });
  d.at(s, 30, 40, txt(name, 'emetteur'), '', { ...strong, size: 17, color: '#ffffff' });
  s.text(390, 38, 'Reçu de transfert', { ...right, color: '#ffffff' });
  s.text(210, 100, 'Votre transfert a bien été envoyé', { ...centre, size: 11 });
  d.at(s, 210, 130, eur(sent, 'montant'), 'Votre transfert', { ...centre, ...strong, size: 24 });
  const by = s.text(30, 160, `Bonjour ${p.given}, ${to.given} a été prévenu${to.sex === 'F' ? 'e' : ''} par SMS.`);
  s.rule(30, 172, Math.max(390, by), 172, { color: '#cccccc' });
  const rows: [string, Value | string][] = [
    ['Envoyé par', nameOf(d, `${p.given} ${p.family}`, p.sex, 'titulaire')],
    ['Envoyé à', nameOf(d, `${to.given} ${to.family}`, to.sex, 'beneficiaire')],
    ['Pays', txt(to.country.name, 'pays')],
    ['Mode de réception', c.pick(['Porte-monnaie mobile', 'Compte bancaire', 'Retrait en agence'])],
    ['Numéro du destinataire', `+${c.digits(3)} ${c.digits(2)} 00 ${c.digits(2)} ${c.digits(2)}`],
    ['Date', val(`${longDate(on)} à ${c.int(8, 22)}:${c.int(10, 59)}`, ['dateActe', on])],
    ['Disponible à partir du', longDate(addDays(on, c.int(0, 2)))],
    ['Numéro de référence', ident(`${c.letters(2)}${c.digits(9)}`, 'reference')],
    ['Moyen de paiement', `Visa •••• ${c.digits(4)}`.replaceAll('•', '*')],
  ];
  for (const [i, [label, value]] of rows.entries()) {
    s.text(30, 192 + i * 24, label, { color: '#777777', size: 8.6 });
    d.at(s, 390, 192 + i * 24, value, label, right);
  }
  const y = 192 + rows.length * 24;
  s.rule(30, y - 10, 390, y - 10, { color: '#cccccc' });
  const sums: [string, string][] = [
    ['Montant envoyé', `${money(sent)} €`],
    ['Frais', fee === 0 ? 'gratuit' : `${money(fee)} €`],
    ['Total débité', `${money(cents(sent + fee))} €`],
    ['Taux', `1 EUR = ${amount(1 + c.int(200, 900) / 10000, '', ',', 4)} USD`],
  ];
  for (const [i, [label, text]] of sums.entries()) {
    s.text(30, y + 10 + i * 20, label, { color: '#777777', size: 8.6 });
    s.text(390, y + 10 + i * 20, text, right);
  }
  notices(
    s,
    [30, y + 110, 360],
    [
      `${name} est un établissement de monnaie électronique agréé dans l’Union européenne. Vous disposez de 30 minutes pour annuler. Aide : aide@exemple.invalid, tous les jours de 8 h à 22 h.`,
    ],
  );
});
