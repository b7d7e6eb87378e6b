import { cents } from '../../../fixtures/papers/french.ts';
import {
  dues,
  hoursIn,
  nafTight,
  nameOf,
  neighbour,
  nirIn,
  nirTight,
  payMonth,
  post,
  rate,
  say,
  span,
  titled,
} from './counter-payslip-people.ts';
import { eur, ident, short, txt, val } from './draft.ts';
import { centre, fields, grid, money, reportMaker, right, ruled, sum } from './report-kit.ts';
import { addDays } from './seeded-choices.ts';

const KIND = 'bulletin-de-paie';
const bold = { face: 'sansBold' as const };
const _serif = { face: 'serifBold' as const };

/** The slip that the Urssaf makes for somebody employed at home. */
export const counterSlipCesu = reportMaker('counter-slip-cesu', KIND, (d) => {
  const { c } = d;
  const { p, at, q } = payMonth(c, 'home', {
    period: `2024-0${c.int(2, 9)}`,
    hours: c.pick([16, 24, 41]),
    transport: 0,
    taxRate: c.pick([0, 0.5]),
  });
  const who = neighbour(c);
  const s = d.page({ face: 'sans', size: 8.6 });
  s.text(40, 48, 'Urssaf', { ...bold, size: 20, color: '#0b3a82' });
  d.at(s, 40, 62, say('Service Cesu', 'cesu'), '', { color: '#0b3a82' });
  s.text(300, 46, 'BULLETIN DE SALAIRE', { ...bold, ...centre, size: 14 });
  s.text(300, 62, 'Particulier employeur - art. L.133-8 du code de la Sécurité sociale', { ...centre, size: 7.5 });
  s.text(40, 92, 'Vos références', bold);
  d.line(s, 40, 105, 'N° Cesu :', val(`Z${c.digits(3)} ${c.digits(3)} ${c.digits(3)}`));
  s.text(40, 118, `N° de volet social : ${c.digits(10)}`);
  d.line(s, 40, 131, 'Bulletin édité le', short(addDays(q.paidOn, 2), 'dateDocument'));
  d.at(s, 340, 96, titled(d, p.civility, `${p.given} ${p.family.toUpperCase()}`, 'salarie', 'titulaire'));
  post(s, 340, 109, q.home);
  const blue = '#0b3a82';
  s.box(40, 150, 516, 62, { stroke: blue });
  d.line(s, 48, 165, 'Employeur :', nameOf(d, who.full, who.title, 'employeur'));
  s.text(48, 178, `Adresse : ${at.street} - ${at.code} ${at.town}`);
  d.line(s, 48, 191, 'N° de Sécurité sociale du salarié :', nirIn(q));
  d.line(
    s,
    48,
    204,
    'Nature de l’emploi :',
    txt(c.pick(['Employé familial (A)', 'Assistant de vie (C)', 'Garde d’enfants (A)']), 'emploi'),
  );
  span(d, s, 300, 165, q, ['Période d’emploi : du', 'au']);
  d.line(s, 300, 191, 'Date de paiement :', short(q.paidOn, 'datePaiement'));
  s.text(300, 204, 'Convention : Particuliers employeurs (IDCC 3239)');
  const columns = [[48], [250, 'right'], [320, 'right'], [400, 'right'], [470, 'right'], [548, 'right']] as const;
  let y = fields(
    d,
    s,
    [48, 232, 220, 13],
    [
      ['Nombre d’heures rémunérées', hoursIn(q)],
      ['dont congés payés inclus (10 %)', 'oui'],
      ['Salaire horaire brut', `${money(q.hourlyRate)} €`],
      ['Salaire brut total', eur(q.gross, 'salaireBrut')],
    ],
  );
  s.box(40, y - 2, 516, 15, { fill: '#dfe8f5' });
  grid(
    d,
    s,
    columns,
    [y + 9, 12],
    [['Cotisations et contributions', 'Base', 'Taux salarié', 'Part salarié', 'Taux empl.', 'Part employeur']],
    { ...bold, size: 7.6 },
  );
  const words = [
    'Maladie, maternité',
    'Accidents du travail',
    'Prévoyance (IRCEM)',
    'Vieillesse plafonnée',
    'Vieillesse déplafonnée',
    'Retraite complémentaire',
    'Allocations familiales',
    'Assurance chômage',
    'Formation, CSA, FNAL',
    'CSG déductible',
    'CSG non déductible et CRDS',
  ];
  y = grid(d, s, columns, [y + 26, 12.4], dues(q, words), { size: 8 });
  y = grid(d, s, columns, [y, 14], [['Total', '', '', money(q.employeeShare), '', money(q.employerShare)]], bold);
  ruled(s, [40, 556], 216, y - 6, blue);
  y = fields(
    d,
    s,
    [48, y + 8, 330, 14],
    [
      ['Montant net social', eur(q.netSocial ?? q.netBeforeTax, ...(['netSocial'] as const))],
      ['Salaire net avant impôt sur le revenu', eur(q.netBeforeTax, 'netAvantImpot')],
      ['Montant net imposable', eur(q.taxable, 'netImposable')],
      [`Impôt sur le revenu (taux ${rate(q.taxRate, 1)} %)`, `${money(q.tax)} €`],
      ['Salaire net payé après impôt sur le revenu', eur(q.netPaid, 'netPaye')],
    ],
  );
  s.text(
    48,
    y + 8,
    `Total à la charge de l’employeur après déduction : ${money(cents(q.employerShare - q.hours * 2))} €`,
  );
  s.text(
    40,
    796,
    'Urssaf service Cesu - 63 rue de la Montat - 42961 Saint-Étienne Cedex 9 - Tél. 0 806 802 378 (service gratuit + prix appel) - www.cesu.urssaf.fr',
    { size: 6.6 },
  );
  s.text(
    40,
    806,
    'Document à conserver sans limitation de durée. Cumul annuel imposable consultable sur votre espace en ligne.',
    { size: 6.6 },
  );
  d.without('siret', 'naf', 'dateEntree');
  d.open('numeroCesu');
});

/** The slip of the title of employment for firms, made by the national centre. */
export const counterSlipTese = reportMaker('counter-slip-tese', KIND, (d) => {
  const { c } = d;
  const { f, p, q } = payMonth(c, 'salon', {
    period: `202${c.int(1, 2)}-${c.pick(['03', '06', '10', '11'])}`,
    hours: c.pick([104, 151.67]),
    transport: 0,
  });
  const s = d.page({ face: 'sans', size: 8.2 });
  s.text(40, 44, 'TESE', { ...bold, size: 24, color: '#00857c' });
  d.at(s, 118, 36, say('Titre emploi service entreprise', 'tese'), '', { color: '#00857c' });
  s.text(118, 47, 'Centre national Tese - Urssaf', { size: 7 });
  s.text(556, 42, 'Bulletin de paie', { ...bold, ...right, size: 15 });
  s.box(40, 62, 516, 18, { fill: '#00857c' });
  s.text(48, 74, 'Période d’emploi', { ...bold, color: '#ffffff' });
  span(d, s, 130, 74, q, ['du', 'au'], { color: '#ffffff' });
  d.line(s, 400, 74, 'Versé le', short(q.paidOn, 'datePaiement'), { color: '#ffffff' });
  s.text(40, 98, 'Employeur', { ...bold, color: '#00857c' });
  s.text(310, 98, 'Salarié', { ...bold, color: '#00857c' });
  d.at(s, 40, 111, txt(f.name, 'employeur'), 'Employeur');
  post(s, 40, 123, q.firmAddress);
  d.line(s, 40, 147, 'Siret :', ident(f.spaced, 'siret'));
  d.line(s, 40, 159, 'Code APE :', nafTight(f.naf));
  s.text(40, 171, `Convention : ${f.agreement}`);
  d.at(s, 310, 111, nameOf(d, `${p.family.toUpperCase()} ${p.given}`, p.title, 'salarie', 'titulaire'), 'Salarié');
  post(s, 310, 123, q.home);
  d.line(s, 310, 147, 'N° sécurité sociale :', nirTight(q));
  d.line(s, 310, 159, 'Emploi :', txt(q.job, 'emploi'));
  d.line(s, 310, 171, 'Date d’embauche :', short(q.enteredOn, 'dateEntree'));
  const columns = [[46], [276, 'right'], [330, 'right'], [406, 'right'], [462, 'right'], [550, 'right']] as const;
  s.rule(40, 184, 556, 184, { color: '#00857c' });
  grid(d, s, columns, [196, 12], [['', 'Base', 'Taux', 'Salarié', 'Taux', 'Employeur']], bold);
  let y = grid(
    d,
    s,
    columns,
    [212, 13],
    [
      ['Nombre d’heures normales', hoursIn(q)],
      ['Salaire brut de base', money(q.hours), rate(q.hourlyRate, 2), money(q.gross)],
      ['Salaire brut soumis à cotisations', '', '', sum(q.gross, 'salaireBrut')],
    ],
  );
  y = grid(d, s, columns, [y + 2, 12.2], dues(q));
  y = grid(
    d,
    s,
    columns,
    [y + 2, 14],
    [['Total cotisations et contributions', '', '', money(q.employeeShare), '', money(q.employerShare)]],
    bold,
  );
  s.rule(40, y - 8, 556, y - 8, { color: '#00857c' });
  y = grid(
    d,
    s,
    [[46], [406, 'right']],
    [y + 6, 14],
    [
      ['Net imposable', sum(q.taxable, 'netImposable')],
      ['Salaire net avant impôt sur le revenu', sum(q.netBeforeTax, 'netAvantImpot')],
      [`Retenue à la source (${rate(q.taxRate, 2)} %)`, money(q.tax)],
    ],
  );
  s.text(46, y + 6, 'Net à payer', { ...bold, size: 11 });
  d.at(s, 406, y + 6, eur(q.netPaid, 'netPaye'), 'Net à payer', { ...bold, ...right, size: 11 });
  s.text(
    46,
    y + 26,
    `Cumul annuel : brut ${money(q.year.gross)} € - net imposable ${money(q.year.taxable)} € - heures ${money(q.year.hours)}`,
  );
  s.text(46, y + 38, 'Organismes : retraite complémentaire Agirc-Arrco ; prévoyance : institution de la branche', {
    size: 7.5,
  });
  s.text(298, 806, 'www.letese.urssaf.fr - 0 810 123 873 - À conserver par le salarié sans limitation de durée', {
    ...centre,
    size: 7,
  });
  d.without('netSocial');
  d.open('dateDocument');
});
