import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, ident, maker, short, txt, val } from './draft.ts';
import { type Cell, centre, grid, money, right, ruled, sum } from './report-kit.ts';
import { chargeRows } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const WORDS =
  'MALADIE DEPLAF.|ACC. DU TRAVAIL|PREVOY. BTP OUVRIERS|VIEILLESSE PLAF.|VIEILLESSE DEPLAF.|RETRAITE BTP T1 + CEG|ALLOC. FAMILIALES|CHOMAGE-AGS|OPPBTP - CHOM. INTEMPERIES|CSG DEDUCTIBLE|CSG NON DED. + CRDS';

/** After a building-trade program: paid leave by a fund, meals and journeys by zone, month and year as two columns at the foot. */
export const payslipBuildingTrade = maker('payslip-building-trade', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 8 });
  const bold = { face: 'narrowBold' as const };
  const { f, q } = unseenMonth(
    c,
    { hours: 151.67, overtime: c.pick([0, 17.33]), transport: 0 },
    { job: c.pick(['MACON', 'PLAQUISTE', 'COFFREUR BANCHEUR', 'MANOEUVRE']) },
  );
  d.at(s, 36, 44, txt(q.firm.name, 'employeur', 'emetteur'), '', { ...bold, size: 12 });
  s.text(36, 56, 'Maçonnerie - Gros œuvre - Rénovation');
  s.text(36, 67, `${q.firmAddress[0]} - ${q.firmAddress[1]}`);
  s.text(36, 78, 'Siret - Ape');
  d.at(s, 80, 78, ident(f.spaced, 'siret'), 'Siret');
  s.text(160, 78, '-');
  d.at(s, 166, 78, val(f.naf.replace('.', ''), ['naf', f.naf.replace('.', '')]), 'Ape');
  s.text(36, 89, `Caisse congés payés BTP : CIBTP Île-de-France  N° adhérent ${c.digits(7)}`);
  s.text(559, 44, 'BULLETIN DE PAYE', { ...right, ...bold, size: 13 });
  d.at(
    s,
    559,
    58,
    val(
      `${['JANVIER', 'FEVRIER', 'MARS', 'AVRIL', 'MAI', 'JUIN', 'JUILLET', 'AOUT', 'SEPTEMBRE', 'OCTOBRE', 'NOVEMBRE', 'DECEMBRE'][Number(q.period.slice(5)) - 1]} ${q.period.slice(0, 4)}`,
      ['periode', q.period],
    ),
    '',
    { ...right, ...bold, size: 11 },
  );
  const name = `${q.person.woman ? 'MME' : 'M.'} ${caps(q.person.family)} ${caps(q.person.given)}`;
  const at = d.at(
    s,
    330,
    104,
    val(name, ['salarie', name.replace(/^\S+ /, '')], ['titulaire', name.replace(/^\S+ /, '')]),
    '',
    { size: 10 },
  );
  if (at > 590) throw new RangeError('name too long');
  s.text(330, 116, caps(q.home[0]), { size: 10 });
  s.text(330, 128, caps(q.home[1]), { size: 10 });
  s.box(36, 146, 523, 30, { stroke: '#000000' });
  const heads = ['Matricule', 'N° Séc. sociale', 'Emploi', 'Niv/Pos', 'Coef', 'Entrée', 'Taux horaire'];
  const xs = [42, 88, 182, 312, 352, 386, 552];
  for (const [i, h] of heads.entries()) s.text(xs[i] ?? 0, 156, h, { size: 6.5, ...(i === 6 ? right : {}) });
  s.text(42, 170, q.number);
  d.at(s, 88, 170, ident(spacedNir(q.person.nir), 'nir'), 'N° Séc. sociale');
  d.at(s, 182, 170, txt(q.job, 'emploi'), 'Emploi');
  s.text(312, 170, 'N2 P1');
  s.text(352, 170, c.pick(['150', '170', '185']));
  d.at(s, 386, 170, short(q.enteredOn, 'dateEntree'), 'Entrée');
  s.text(552, 170, money(q.hourlyRate), right);
  const columns = [[42], [70], [300, 'right'], [350, 'right'], [420, 'right'], [486, 'right'], [552, 'right']] as const;
  grid(d, s, columns, [194, 10], [['Rub.', 'Libellé', 'Nbre/Base', 'Taux', 'Gains', 'Retenues', 'Charges pat.']], bold);
  const code = (i: number, cells: readonly Cell[]): Cell[] => [String(100 + i * 10), ...cells];
  const lines: Cell[][] = [
    code(1, [
      'HEURES NORMALES',
      val(money(q.hours), ['heures', q.hours]),
      money(q.hourlyRate),
      money(q.earnings[0]?.amount ?? 0),
    ]),
  ];
  if (q.overtime)
    lines.push(
      code(2, [
        'HEURES SUP 25%',
        money(q.overtime),
        money(q.earnings[1]?.rate ?? 0),
        money(q.earnings[1]?.amount ?? 0),
      ]),
    );
  lines.push(['', '*** TOTAL BRUT ***', '', '', sum(q.gross, 'salaireBrut')]);
  for (const [i, [word, base, rate, own, , firm]] of chargeRows(q, WORDS.split('|')).entries())
    lines.push(code(30 + i, [word, base, rate, '', own, firm]));
  const meals = c.int(15, 21);
  lines.push(['', 'TOTAL COTISATIONS', '', '', '', money(q.employeeShare), money(q.employerShare)]);
  lines.push(code(60, ['PANIERS ZONE 2', String(meals), money(10.3), money(meals * 10.3)]));
  lines.push(code(61, ['IND. TRAJET ZONE 2', String(meals), money(1.2), money(meals * 1.2)]));
  const extra = Math.round(meals * 1150) / 100;
  const before = Math.round((q.netBeforeTax + extra) * 100) / 100;
  const paid = Math.round((before - q.tax) * 100) / 100;
  if (q.netSocial !== null) lines.push(['', 'MONTANT NET SOCIAL', '', '', sum(q.netSocial, 'netSocial')]);
  lines.push(['', 'NET A PAYER AVANT IMPOT', '', '', sum(before, 'netAvantImpot')]);
  lines.push(['', 'PRELEVEMENT A LA SOURCE', money(q.taxable), money(q.taxRate), '', money(q.tax)]);
  const y = grid(d, s, columns, [208, 12], lines);
  ruled(s, [36, 66, 240, 304, 356, 424, 490, 559], 184, y);
  s.box(36, y + 10, 300, 62, { stroke: '#000000' });
  s.text(200, y + 21, 'MOIS', { ...right, ...bold });
  s.text(300, y + 21, 'ANNEE', { ...right, ...bold });
  const foot = grid(
    d,
    s,
    [[42], [200, 'right'], [300, 'right']],
    [y + 33, 12],
    [
      ['Heures', money(q.hours + q.overtime), money(q.year.hours)],
      ['Brut', money(q.gross), money(q.year.gross)],
      ['Imposable', sum(q.taxable, 'netImposable'), money(q.year.taxable)],
    ],
  );
  s.box(360, y + 10, 199, 40, { stroke: '#000000', lineWidth: 1.4 });
  s.text(368, y + 24, 'NET A PAYER', { ...bold, size: 10 });
  d.at(s, 550, y + 42, val(`**${money(paid)} EUR`, ['netPaye', paid]), 'NET A PAYER', { ...right, ...bold, size: 12 });
  s.text(368, y + 64, 'Virement du');
  d.at(s, 414, y + 64, short(q.paidOn, 'datePaiement', 'dateDocument'), 'Virement du');
  s.text(297, foot + 40, 'Les congés payés sont réglés par la caisse CIBTP. À conserver sans limitation de durée.', {
    ...centre,
    size: 7,
  });
  d.open(...(q.overtime ? (['heures'] as const) : []));
});
