import { addMonths, amount, cents, lastDay, plainCapitals } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, movements, spacedIban, stateDays } from './bank-movements.ts';
import { type Draft, ident, type Leaf, LOOKS, type Look, long, maker, short, txt, val } from './draft.ts';
import { legalFoot, logo } from './issuers.ts';
import { home, person, postTown } from './people.ts';

const KIND = 'releve-bancaire';

/** One month, one page: date, value date, two columns of sums. */
export const releveMensuel = maker('releve-bancaire-mensuel', KIND, 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS.slice(0, 2));
  const s = d.page({ face: look.n, size: 9 });
  const p = person(c);
  const h = home(c);
  const month = addMonths('2019-01', c.int(0, 80));
  const list = movements(d, month, 1);
  const opening = c.euros(12, 900);
  const closing = cents(list.reduce((sum, m) => sum + m.euros, opening));
  const bank = c.pick(['Banque des Territoires Unis', 'Crédit Mutuel de l’Exemple', 'La Banque du Canal']);
  logo(s, 40, 34, 30, '#0a6b4f', c);
  d.at(s, 80, 54, txt(bank, 'emetteur'), '', { face: look.b, size: 14 });
  s.text(40, 84, `Agence ${h.town} – 09 69 00 00 00`, { size: 8 });
  s.text(555, 54, 'RELEVÉ DE COMPTE', { face: look.b, size: 13, align: 'right' });
  s.text(330, 104, p.title);
  d.at(s, 358, 104, txt(`${p.given.toUpperCase()} ${p.family.toUpperCase()}`, 'titulaire'), p.title, { face: look.b });
  d.block(s, 330, 117, [h.street.toUpperCase(), postTown(h)], 12, ['adresse']);
  d.line(s, 40, 110, 'Relevé édité le', short(`${addMonths(month, 1)}-0${c.int(1, 5)}`, 'dateDocument'));
  s.text(40, 126, 'Compte chèque – période du');
  const x = d.at(s, 162, 126, short(`${month}-01`, 'periodeDebut'), 'période du');
  s.text(x + 4, 126, 'au');
  d.at(s, x + 18, 126, short(lastDay(month), 'periodeFin'), 'au');
  d.line(s, 40, 150, 'IBAN :', ident(spacedIban(fictitiousIban(c)), 'iban'));
  s.text(300, 150, `BIC : FICTFRPP${c.letters(3)}`);
  s.box(40, 166, 515, 16, { fill: '#dcefe8' });
  for (const [t, at, align] of [
    ['Date', 46, 'left'],
    ['Valeur', 104, 'left'],
    ['Opération', 162, 'left'],
    ['Débit €', 470, 'right'],
    ['Crédit €', 549, 'right'],
  ] as const)
    s.text(at, 178, t, { face: look.b, align });
  s.text(162, 198, 'Solde précédent', { face: look.b });
  d.at(s, 549, 198, val(amount(opening, ' '), ['soldeDebut', opening]), 'Solde précédent', {
    face: look.b,
    align: 'right',
  });
  let y = 214;
  for (const m of list) {
    s.text(46, y, dd(m.on));
    s.text(104, y, dd(m.on));
    s.text(162, y, m.label);
    s.text(m.euros < 0 ? 470 : 549, y, amount(Math.abs(m.euros), ' '), { align: 'right' });
    y += 14;
  }
  stateDays(d, list, [46, 204, 58, y - 214]);
  const debits = cents(list.reduce((t, m) => t + (m.euros < 0 ? -m.euros : 0), 0));
  const credits = cents(list.reduce((t, m) => t + (m.euros > 0 ? m.euros : 0), 0));
  s.rule(40, y - 4, 555, y - 4);
  s.text(162, y + 10, 'Total des mouvements');
  s.text(470, y + 10, amount(debits, ' '), { align: 'right' });
  s.text(549, y + 10, amount(credits, ' '), { align: 'right' });
  s.text(162, y + 26, 'Nouveau solde', { face: look.b });
  d.at(
    s,
    closing < 0 ? 470 : 549,
    y + 26,
    val(amount(Math.abs(closing), ' '), ['soldeFin', closing]),
    'Nouveau solde',
    { face: look.b, align: 'right' },
  );
  legalFoot(s, c, bank);
  d.open('reference', 'montant', 'periode', 'dateActe');
});

/** Several months on several pages: short dates, one signed column, balances in a frame, page carry-overs. */
export const releveTrimestre = maker('releve-bancaire-trimestre', KIND, 'report', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const p = person(c);
  const h = home(c);
  const start = addMonths('2020-01', c.int(0, 66));
  const end = lastDay(addMonths(start, 2));
  const list = movements(d, start, 3);
  const opening = c.euros(100, 1500);
  const closing = cents(list.reduce((sum, m) => sum + m.euros, opening));
  const bank = c.pick(['CAISSE RÉGIONALE DU LITTORAL', 'Banque Populaire du Spécimen', 'Compte-Nickel d’Exemple']);
  const iban = spacedIban(fictitiousIban(c));
  const perPage = 22;
  const pages = Math.ceil(list.length / perPage);
  const firstY: number[] = [];
  for (let i = 0; i < pages; i++) {
    const s = d.page({ face: look.n, size: 9 });
    statementHead(d, s, look, i, pages, { p, h, bank, iban, start, end, opening, closing });
    let y = i === 0 ? 296 : 130;
    firstY.push(y);
    s.box(40, y - 32, 515, 16, { fill: '#333333' });
    s.text(46, y - 20, 'Date opé.', { face: look.b, color: '#ffffff' });
    s.text(110, y - 20, 'Libellé', { face: look.b, color: '#ffffff' });
    s.text(549, y - 20, 'Montant (EUR)', { face: look.b, color: '#ffffff', align: 'right' });
    for (const m of list.slice(i * perPage, (i + 1) * perPage)) {
      s.text(46, y, dd(m.on));
      s.text(110, y, m.label);
      s.text(549, y, `${m.euros > 0 ? '+ ' : '- '}${amount(Math.abs(m.euros), ' ')}`, { align: 'right' });
      if (m.second) s.text(120, y + 10, m.second, { size: 7.5, color: '#444444' });
      y += 22;
    }
    s.text(297, 812, `${i + 1} / ${pages}`, { size: 8, align: 'center' });
    legalFoot(s, c, bank, 826);
  }
  stateDays(d, list, [46, (firstY[0] ?? 296) - 8, 58, 22 * Math.min(perPage, list.length)]);
  d.open('reference', 'montant', 'periode', 'dateActe');
});

function statementHead(
  d: Draft,
  s: Leaf,
  look: Look,
  i: number,
  pages: number,
  b: {
    p: ReturnType<typeof person>;
    h: ReturnType<typeof home>;
    bank: string;
    iban: string;
    start: string;
    end: string;
    opening: number;
    closing: number;
  },
) {
  if (i > 0) {
    s.text(40, 56, b.bank, { face: look.b, size: 11 });
    s.text(555, 56, `Relevé de comptes – suite, page ${i + 1} sur ${pages}`, { align: 'right' });
    s.text(40, 72, `IBAN ${b.iban}`, { size: 8 });
    return;
  }
  d.at(s, 40, 56, txt(b.bank, 'emetteur'), '', { face: look.b, size: 14 });
  s.text(40, 74, 'Votre relevé de comptes', { face: look.b, size: 12 });
  d.line(s, 40, 94, 'au', long(b.end, 'dateDocument', 'periodeFin'));
  s.text(40, 108, 'Mouvements depuis le');
  d.at(s, 150, 108, long(`${b.start}-01`, 'periodeDebut'), 'Mouvements depuis le');
  d.at(
    s,
    330,
    120,
    txt(
      `${b.p.civility} ${plainCapitals(b.p.given)} ${plainCapitals(b.p.family)}`.replace(/^(Madame|Monsieur) /, ''),
      'titulaire',
    ),
    '',
    { face: look.b },
  );
  d.block(s, 330, 133, [b.h.street, postTown(b.h)], 12, ['adresse']);
  s.box(40, 170, 515, 60, { stroke: '#333333' });
  d.line(s, 50, 188, 'IBAN', ident(b.iban, 'iban'), { valueX: 150 });
  s.text(50, 204, 'Solde initial');
  d.at(s, 260, 204, val(`${amount(b.opening, ' ')} EUR`, ['soldeDebut', b.opening]), 'Solde initial', {
    align: 'right',
  });
  s.text(50, 220, 'Solde final', { face: look.b });
  d.at(
    s,
    260,
    220,
    val(`${b.closing < 0 ? '- ' : ''}${amount(Math.abs(b.closing), ' ')} EUR`, ['soldeFin', b.closing]),
    'Solde final',
    { align: 'right', face: look.b },
  );
  s.text(300, 204, 'Découvert autorisé : 0,00 EUR');
}

/** Third look: an online account, operations with the day and the month in letters, newest first. */
export const releveNeobanque = maker('releve-bancaire-neobanque', KIND, 'report', (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9.5 });
  const p = person(c);
  const month = addMonths('2021-01', c.int(0, 54));
  const list = movements(d, month, 1).slice(0, 12);
  const opening = c.euros(5, 300);
  const closing = cents(list.reduce((sum, m) => sum + m.euros, opening));
  s.text(40, 58, 'Relevé de compte', { face: 'sansBold', size: 20 });
  d.at(s, 555, 58, txt(c.pick(['Nacelle Paiement', 'Compte Clair', 'Plumo']), 'emetteur'), '', {
    face: 'sansBold',
    size: 14,
    align: 'right',
    color: '#5b2fd6',
  });
  s.text(40, 80, 'Période du');
  d.at(s, 92, 80, short(`${month}-01`, 'periodeDebut'), 'Période du');
  s.text(148, 80, 'au');
  d.at(s, 164, 80, short(lastDay(month), 'periodeFin'), 'au');
  d.line(s, 40, 110, 'Titulaire', txt(p.full, 'titulaire'), { valueX: 140, face: 'sansBold' });
  d.line(s, 40, 126, 'IBAN', ident(spacedIban(fictitiousIban(c)), 'iban'), { valueX: 140 });
  d.line(s, 40, 142, 'Solde d’ouverture', val(`${amount(opening, ' ')} €`, ['soldeDebut', opening]), { valueX: 140 });
  d.line(s, 40, 158, 'Solde de clôture', val(`${amount(closing, ' ')} €`, ['soldeFin', closing]), { valueX: 140 });
  let y = 200;
  const top = y;
  for (const m of [...list].reverse()) {
    s.text(40, y, dd(m.on));
    s.text(110, y, m.label);
    s.text(555, y, `${m.euros > 0 ? '+' : '-'}${amount(Math.abs(m.euros), ' ')} €`, { align: 'right' });
    s.rule(40, y + 7, 555, y + 7, { color: '#dddddd' });
    y += 22;
  }
  stateDays(d, list, [40, top - 8, 60, y - top]);
  d.line(s, 40, 780, 'Document généré le', short(`${addMonths(month, 1)}-${c.int(10, 20)}`, 'dateDocument'), {
    size: 8,
  });
  legalFoot(s, c, 'Établissement de paiement');
  d.open('reference', 'montant', 'periode', 'dateActe', 'adresse');
});
