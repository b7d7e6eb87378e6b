import { cents, longDate, monthName } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { eur, ident, short, txt, type Value, val } from './draft.ts';
import { type Cell, centre, fields, grid, money, reportMaker, right, sum } from './report-kit.ts';
import { local, monthOf } from './report-people.ts';

const KIND = 'bulletin-de-paie';
const euro = (n: number) => `${money(n)} €`;

/** After the slips of the Urssaf since it took over the Cesu: two columns of fields, what the household declared, then the sums. */
export const reportPayslipHousehold = reportMaker('report-payslip-household', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'narrow', size: 8.6 });
  const hours = c.pick([8, 16.5, 26, 43.33]);
  const job = c.pick(['Employée familiale', 'Assistant de vie', 'Garde d’enfants', 'Employé familial']);
  const { pay: q } = monthOf(c, { hours, overtime: 0, transport: 0, taxRate: c.pick([0, 0.5]) }, { job });
  const boss = local(c);
  const blue = '#1b4f9c';
  s.text(40, 52, 'Urssaf', { face: 'narrowBold', size: 20, color: blue });
  s.text(40, 66, 'service Cesu', { size: 9, color: blue });
  s.text(555, 52, 'Bulletin de salaire', { ...right, face: 'narrowBold', size: 16 });
  d.at(s, 555, 67, val('Chèque emploi service universel (Cesu)', ['dispositif', 'cesu']), '', { ...right, size: 8.5 });
  s.box(40, 84, 250, 92, { stroke: blue });
  s.box(305, 84, 250, 92, { stroke: blue });
  s.text(48, 98, 'Votre employeur', { face: 'narrowBold', color: blue });
  d.at(s, 48, 112, txt(`${boss.given} ${boss.family}`, 'employeur'), 'Votre employeur');
  s.text(48, 124, q.firmAddress[0]);
  s.text(48, 136, q.firmAddress[1]);
  s.text(48, 152, `N° Cesu : Y${c.digits(7)}`);
  s.text(313, 98, 'Salarié(e)', { face: 'narrowBold', color: blue });
  const name = `${q.person.given} ${q.person.family}`;
  d.at(s, 313, 112, txt(name, 'salarie', 'titulaire'), 'Salarié(e)');
  s.text(313, 124, q.home[0]);
  s.text(313, 136, q.home[1]);
  d.line(s, 313, 152, 'N° Cesu :', ident(`N${c.digits(7)}`, 'numeroCesu'));
  d.line(s, 313, 164, 'N° de sécurité sociale :', ident(spacedNir(q.person.nir), 'nir'));
  const y = fields(
    d,
    s,
    [48, 202, 230, 15],
    [
      ['Mois', val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period])],
      ['Période d’emploi', 'du'],
      ['Nature de l’emploi', txt(q.job, 'emploi')],
      ['Nombre d’heures', val(`${money(q.hours)} h`, ['heures', q.hours])],
      ['Salaire horaire net', euro(cents((q.gross - q.employeeShare) / hours))],
      ['dont congés payés (10 %)', 'inclus'],
      ['Payé le', short(q.paidOn, 'datePaiement', 'dateDocument')],
    ],
  );
  d.at(s, 246, 217, short(q.from, 'periodeDebut'), 'Période d’emploi du');
  s.text(300, 217, 'au');
  d.at(s, 316, 217, short(q.to, 'periodeFin'), 'au');
  const lines: Cell[][] = [
    ['Salaire brut', '', '', eur(q.gross, 'salaireBrut')],
    ...q.charges
      .filter((k) => k.rate !== null)
      .map((k) => [k.label.split(' - ')[0], euro(k.base), `${money(k.rate ?? 0)} %`, `- ${euro(k.employee)}`]),
  ];
  const columns = [[48], [340, 'right'], [420, 'right'], [547, 'right']] as const;
  s.box(40, y + 6, 515, 16, { fill: '#dfe8f5' });
  grid(d, s, columns, [y + 17, 12], [['Éléments', 'Assiette', 'Taux', 'Part salariale']], { face: 'narrowBold' });
  let at = grid(d, s, columns, [y + 36, 15], lines);
  s.rule(40, at - 9, 555, at - 9, { color: blue });
  const totals: [string, Value][] = [];
  if (q.netSocial !== null) totals.push(['Montant net social', eur(q.netSocial, 'netSocial')]);
  totals.push(['Salaire net imposable', eur(q.taxable, 'netImposable')]);
  totals.push(['Salaire net avant impôt', eur(q.netBeforeTax, 'netAvantImpot')]);
  totals.push([`Prélèvement à la source (${money(q.taxRate)} %)`, val(euro(q.tax))]);
  at = grid(
    d,
    s,
    columns,
    [at + 6, 15],
    totals.map(([label, value]) => [label, '', '', value]),
  );
  s.box(305, at, 250, 26, { stroke: blue, lineWidth: 1.4 });
  s.text(313, at + 17, 'Salaire net payé', { face: 'narrowBold', size: 10.5 });
  d.at(s, 547, at + 17, eur(q.netPaid, 'netPaye'), 'Salaire net payé', { ...right, face: 'narrowBold', size: 11.5 });
  s.paragraph(
    40,
    770,
    515,
    'Ce bulletin de salaire est établi par l’Urssaf service Cesu au vu des éléments déclarés par l’employeur. Conservez-le sans limitation de durée : il vous permet de justifier de vos droits.',
    { size: 7.4 },
  );
  d.without('siret', 'naf', 'dateEntree');
  d.open('emetteur');
});

/** After the simplified slips of an association that uses the Urssaf's Cea: few grouped lines, a sentence for the payment. */
export const reportPayslipAssociation = reportMaker('report-payslip-association', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'sans', size: 9 });
  const hours = c.pick([20, 52, 69.33, 104]);
  const job = c.pick(['Animateur', 'Agent d’entretien', 'Éducateur sportif', 'Aide-cuisinier']);
  const { pay: q } = monthOf(c, { hours, overtime: 0, transport: 0 }, { job });
  const club = c.pick(['Association Les Amis du Lavoir', 'Union Sportive des Coteaux', 'Régie de quartier Floréal']);
  const bold = { face: 'sansBold' as const };
  d.at(s, 40, 48, val('Chèque emploi associatif', ['dispositif', 'cea']), '', { ...bold, size: 13, color: '#6a1b9a' });
  s.text(40, 62, 'Bulletin de paie simplifié édité par l’Urssaf', { size: 8.5 });
  d.at(s, 555, 48, val(`${monthName(q.period)} ${q.period.slice(0, 4)}`, ['periode', q.period]), '', {
    ...bold,
    ...right,
    size: 13,
  });
  s.text(40, 96, 'ASSOCIATION EMPLOYEUR', { size: 7 });
  d.at(s, 40, 108, txt(club, 'employeur', 'emetteur'), 'ASSOCIATION EMPLOYEUR', bold);
  s.text(40, 120, `${q.firmAddress[0]}, ${q.firmAddress[1]}`, { size: 8 });
  d.line(s, 40, 134, 'Siret :', ident(q.firm.siret, 'siret'));
  d.line(s, 170, 134, 'Code APE :', val('9499Z', ['naf', '9499Z']));
  s.text(40, 162, 'SALARIÉ', { size: 7 });
  d.at(s, 40, 174, txt(`${q.person.given} ${q.person.family}`, 'salarie', 'titulaire'), 'SALARIÉ', bold);
  s.text(40, 186, `${q.home[0]}, ${q.home[1]}`, { size: 8 });
  d.line(s, 40, 200, 'Numéro de sécurité sociale :', ident(q.person.nir, 'nir'));
  d.line(s, 300, 174, 'Emploi occupé :', txt(q.job, 'emploi'));
  d.line(s, 300, 187, 'Date d’embauche :', short(q.enteredOn, 'dateEntree'));
  s.text(296, 200, 'Période travaillée : du');
  d.at(s, 388, 200, short(q.from, 'periodeDebut'), 'Période travaillée : du');
  s.text(440, 200, 'au');
  d.at(s, 454, 200, short(q.to, 'periodeFin'), 'au');
  const columns = [[48], [350, 'right'], [440, 'right'], [547, 'right']] as const;
  s.box(40, 222, 515, 18, { fill: '#6a1b9a' });
  grid(d, s, columns, [234, 12], [['Rubriques', 'Base', 'Part salarié', 'Part employeur']], {
    ...bold,
    color: '#ffffff',
  });
  const group = (wanted: string[]) => {
    const mine = q.charges.filter((k) => wanted.includes(k.group));
    const total = (pick: (k: (typeof mine)[number]) => number) => money(cents(mine.reduce((t, k) => t + pick(k), 0)));
    return [money(mine[0]?.base ?? 0), total((k) => k.employee), total((k) => k.employer)];
  };
  const lines: Cell[][] = [
    ['Nombre d’heures rémunérées', val(money(q.hours), ['heures', q.hours])],
    ['Taux horaire brut', money(q.hourlyRate)],
    ['Rémunération brute', sum(q.gross, 'salaireBrut')],
    ['Santé', ...group(['santé'])],
    ['Retraite', ...group(['retraite'])],
    ['Famille, chômage', ...group(['famille', 'chômage'])],
    ['CSG et CRDS', ...group(['csg'])],
    ['Autres charges', ...group(['autres'])],
    ['Total des cotisations', '', money(q.employeeShare), money(q.employerShare)],
  ];
  if (q.netSocial !== null) lines.push(['Montant net social', sum(q.netSocial, 'netSocial')]);
  lines.push(['Rémunération nette avant impôt', sum(q.netBeforeTax, 'netAvantImpot')]);
  lines.push(['Rémunération nette imposable', sum(q.taxable, 'netImposable')]);
  lines.push([`Impôt prélevé à la source, taux ${money(q.taxRate)} %`, '', money(q.tax)]);
  const y = grid(d, s, columns, [258, 18], lines);
  for (let at = 264; at < y; at += 18) s.rule(40, at, 555, at, { color: '#d1c4e9', lineWidth: 0.5 });
  s.text(48, y + 14, 'Net à payer au salarié', { ...bold, size: 11 });
  d.at(s, 350, y + 14, eur(q.netPaid, 'netPaye'), 'Net à payer au salarié', { ...bold, ...right, size: 12 });
  d.prose(s, 48, y + 46, 490, [
    'Salaire versé le ',
    val(longDate(q.paidOn), ['datePaiement', q.paidOn], ['dateDocument', q.paidOn]),
    ' par virement.',
  ]);
  s.text(297, 812, 'Document à conserver sans limitation de durée', { ...centre, size: 7.5 });
});
