import { addMonths, amount, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, movements, spacedIban, stateDays } from './bank-movements.ts';
import { ident, LOOKS, long, maker, short, txt, val } from './draft.ts';
import { legalFoot } from './issuers.ts';
import { home, person, postTown } from './people.ts';

/** Two months on one page, for tuning: a signed column, value dates on the right, the balance of each line. */
export const releveSigne = maker('releve-bancaire-signe', 'releve-bancaire', 'tune', (d) => {
  const { c } = d;
  const look = c.pick(LOOKS);
  const s = d.page({ face: look.n, size: 8.5 });
  const p = person(c);
  const h = home(c);
  const start = addMonths('2020-02', c.int(0, 64));
  const end = lastDay(addMonths(start, 1));
  const list = movements(d, start, 2);
  const opening = c.euros(300, 1900);
  const closing = cents(list.reduce((sum, m) => sum + m.euros, opening));
  const bank = c.pick(['Banque Postale d’Exemple', 'Crédit du Marais']);
  d.at(s, 45, 52, txt(bank, 'emetteur'), '', { face: look.b, size: 13 });
  s.text(45, 70, 'Extrait de compte', { face: look.b, size: 11 });
  d.line(s, 45, 92, 'Titulaire du compte :', txt(`${p.family.toUpperCase()} ${p.given}`, 'titulaire'), {
    face: look.b,
    labelFace: look.n,
  });
  d.block(s, 330, 92, [h.street, postTown(h)], 12, ['adresse']);
  d.line(s, 45, 108, 'IBAN :', ident(spacedIban(fictitiousIban(c)), 'iban'));
  s.text(45, 124, 'Opérations du');
  const right = d.at(s, 115, 124, short(`${start}-01`, 'periodeDebut'), 'Opérations du');
  s.text(right + 5, 124, 'au');
  d.at(s, right + 22, 124, short(end, 'periodeFin'), 'au');
  d.line(s, 330, 124, 'Édité le', long(`${addMonths(start, 2)}-0${c.int(2, 9)}`, 'dateDocument'));
  d.line(s, 45, 146, `Solde au ${dd(`${start}-01`)} :`, val(`${amount(opening, ' ')} €`, ['soldeDebut', opening]));
  s.box(40, 158, 515, 15, { fill: '#e4e4ee' });
  for (const [title, x, align] of [
    ['Date', 45, 'left'],
    ['Nature', 110, 'left'],
    ['Valeur', 410, 'left'],
    ['Montant', 549, 'right'],
  ] as const)
    s.text(x, 169, title, { face: look.b, align });
  let y = 188;
  const top = y;
  for (const m of list) {
    s.text(45, y, dd(m.on));
    s.text(110, y, m.label);
    s.text(410, y, dd(m.on));
    s.text(549, y, `${m.euros < 0 ? '-' : '+'}${amount(Math.abs(m.euros), ' ')}`, { align: 'right' });
    y += 14;
  }
  stateDays(d, list, [45, top - 8, 55, y - top]);
  d.line(s, 45, y + 14, `Solde au ${dd(end)} :`, val(`${amount(closing, ' ')} €`, ['soldeFin', closing]), {
    face: look.b,
  });
  legalFoot(s, c, bank);
  d.open('reference', 'montant', 'periode', 'dateActe');
});
