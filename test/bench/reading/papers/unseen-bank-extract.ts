import { addMonths, cents, lastDay } from '../../../fixtures/papers/french.ts';
import { dd, fictitiousIban, type Movement, spacedIban, stateDays } from './bank-movements.ts';
import { type Draft, ident, long, txt, val } from './draft.ts';
import { legalFoot } from './issuers.ts';
import { postTown } from './people.ts';
import { grid, money, reportMaker, right, ruled } from './report-kit.ts';
import { newcomer, place } from './unseen-people.ts';

const SHOPS = ['AUCHAN', 'PICARD 214', 'BAZAR DU FAUBOURG', 'RATP DISTRIB', 'ALDI MARCHE', 'BOUCH ATLAS'];

/** A month of movements as this bank words them: a day of purchase in the label only when it is printed there. */
function monthOfMovements({ c }: Draft, month: string): Movement[] {
  const list: Movement[] = [];
  const add = (day: number, label: string, euros: number, onSite = false, there?: string) => {
    list.push({
      on: `${month}-${String(day).padStart(2, '0')}`,
      label,
      euros,
      onSite,
      ...(there === undefined ? {} : { there }),
    });
  };
  add(c.int(2, 6), 'VIR RECU  SALAIRE', c.euros(900, 1700));
  add(c.int(4, 9), 'PRELEVEMT  FREE TELECOM', -c.euros(15, 40));
  add(c.int(5, 10), 'VIR PERM  LOYER', -c.euros(300, 620));
  for (let i = c.int(3, 6); i > 0; i--) {
    const day = c.int(4, 26);
    const bought = `${month}-${String(day - c.int(1, 2)).padStart(2, '0')}`;
    const label = `PAIEMENT PAR CARTE ${c.pick(SHOPS)} ${dd(bought).slice(0, 5)}`;
    add(day, label, -c.euros(4, 75), true, bought);
  }
  for (let i = c.int(1, 3); i > 0; i--)
    add(
      c.int(3, 28),
      `RETRAIT AU DISTRIBUTEUR ${c.pick(['GARE DU NORD', 'MAIRIE', 'BARBES'])}`,
      -c.pick([20, 40, 60, 100]),
      true,
    );
  add(28, 'FRAIS CARTE ET TENUE DE COMPTE', -c.euros(2, 9));
  return list.sort((a, b) => a.on.localeCompare(b.on));
}

/** A mutual bank's extract: two dates a line, dots in the days, the balances in lines of their own. */
export const unseenBankExtract = reportMaker('unseen-bank-extract', 'releve-bancaire', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 8.8 });
  const bold = { face: 'narrowBold' as const };
  const [p, h] = [newcomer(c), place(c)];
  const month = addMonths('2015-02', c.int(0, 126));
  const list = monthOfMovements(d, month);
  const opening = c.euros(100, 1500);
  const closing = cents(list.reduce((t, m) => t + m.euros, opening));
  const name = c.pick(['CRÉDIT FRATERNEL', 'Banque Populeuse', 'CAISSE MUTUELLE DU FLEUVE']);
  d.at(s, 40, 48, txt(name, 'emetteur'), '', { ...bold, size: 14, color: '#00695c' });
  s.text(40, 62, `Agence de ${h.town} - ${c.int(1, 90)} rue de la Gare`);
  s.text(555, 48, 'EXTRAIT DE COMPTE', { ...bold, ...right, size: 13 });
  d.line(s, 420, 64, 'arrêté au', long(lastDay(month), 'dateDocument'));
  const x = s.text(330, 102, p.title);
  d.at(s, x + 4, 102, txt(`${p.given.toUpperCase()} ${p.family.toUpperCase()}`, 'titulaire'), p.title);
  d.block(s, 330, 115, [h.street.toUpperCase(), postTown(h)], 13, ['adresse']);
  s.text(40, 158, 'COMPTE DE DÉPÔT PARTICULIER', bold);
  d.line(s, 40, 172, 'IBAN', ident(spacedIban(fictitiousIban(c)), 'iban'));
  s.box(40, 186, 515, 16, { fill: '#d8ece9' });
  const columns = [[46], [98], [152], [470, 'right'], [549, 'right']] as const;
  grid(d, s, columns, [197, 12], [['Date', 'Valeur', 'Nature des opérations', 'Débit', 'Crédit']], bold);
  const dots = (iso: string) => dd(iso).replaceAll('/', '.');
  s.text(152, 218, 'SOLDE CRÉDITEUR PRÉCÉDENT', bold);
  d.at(s, 549, 218, val(money(opening), ['soldeDebut', opening]), 'SOLDE CRÉDITEUR PRÉCÉDENT', { ...bold, ...right });
  list.forEach((m, i) => {
    const y = 236 + i * 15;
    s.text(46, y, dots(m.on).slice(0, 5));
    s.text(98, y, dots(m.on).slice(0, 5));
    s.text(152, y, m.label);
    s.text(m.euros < 0 ? 470 : 549, y, money(Math.abs(m.euros)), right);
  });
  const y = 236 + list.length * 15;
  stateDays(d, list, [46, 228, 40, y - 240]);
  ruled(s, [40, 92, 146, 400, 476, 555], 186, y + 16, '#7aa8a2');
  const word = closing < 0 ? 'NOUVEAU SOLDE DÉBITEUR' : 'NOUVEAU SOLDE CRÉDITEUR';
  s.text(152, y + 8, word, bold);
  d.at(s, closing < 0 ? 470 : 549, y + 8, val(money(Math.abs(closing)), ['soldeFin', closing]), word, {
    ...bold,
    ...right,
  });
  s.text(
    40,
    y + 40,
    'Garantie des dépôts : FGDR, 65 rue de la Victoire, 75009 Paris. Toute contestation doit nous parvenir sous treize mois.',
    { size: 7.5 },
  );
  legalFoot(s, c, name);
  d.open('reference', 'montant', 'periode', 'periodeDebut', 'periodeFin', 'dateActe');
});
