import { addMonths, amount } from '../../../fixtures/papers/french.ts';
import { caps, ident, maker, txt, val } from './draft.ts';
import { type Cell, fields, grid, right } from './report-kit.ts';
import { chargeRows, dayAs } from './unseen-kit.ts';
import { unseenMonth } from './unseen-people.ts';

const WORDS =
  'SS Maladie|Accident travail|Prévoyance|SS Vieillesse plafonnée|SS Vieillesse déplaf.|Retraite T1|Alloc. familiales|Chômage AGS|Autres contrib.|CSG déductible|CSG/CRDS non déd.';

const minus = (n: number) => `${amount(n, '.')}-`;
const plain = (n: number) => amount(n, '.');

/** After a large firm's system: codes, points as thousands, the sign behind the figure, months put right in the same slip. */
export const payslipRectified = maker('payslip-rectified', 'bulletin-de-paie', 'tune', (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 6.9 });
  const { f, q } = unseenMonth(c, {
    hours: 151.67,
    overtime: 0,
    transport: 37.6,
    period: `${c.int(2022, 2025)}-${c.pick(['04', '05', '06'])}`,
    premiums: (base) => [{ label: 'Rappel', amount: Math.round(base * 3) / 100 }],
  });
  const before = addMonths(q.period, -1);
  d.at(s, 30, 34, txt(caps(q.firm.name), 'employeur', 'emetteur'), '', { size: 9 });
  s.text(30, 44, `${caps(q.firmAddress[0])} ${caps(q.firmAddress[1])}`.slice(0, 60));
  fields(
    d,
    s,
    [30, 56, 110, 9],
    [
      ['Etablissement', '0012 SITE PRINCIPAL'],
      ['No SIRET', ident(f.siret, 'siret')],
      ['Code NAF', val(f.naf.replace('.', ''), ['naf', f.naf.replace('.', '')])],
      ['Organisme', `URSSAF ${c.digits(15)}`],
    ],
  );
  s.text(565, 34, 'BULLETIN DE PAIE RECTIFICATIF', { ...right, size: 9 });
  s.text(565, 44, `Annule et remplace le bulletin du ${dayAs(q.to, 'dots').printed}`, right);
  const name = `${caps(q.person.family)} ${q.person.given}`;
  fields(
    d,
    s,
    [320, 66, 410, 9],
    [
      ['Matricule', q.number.padStart(8, '0')],
      ['Nom Prénom', txt(name, 'salarie', 'titulaire')],
      ['No Sécu', ident(q.person.nir, 'nir')],
      ['Emploi', txt(q.job, 'emploi')],
      ['Dt ancienneté', dayAs(q.enteredOn, 'dots', 'dateEntree')],
      ['Période', val(`${q.period.slice(5)}.${q.period.slice(0, 4)}`, ['periode', q.period])],
      ['Date paiement', dayAs(q.paidOn, 'dots', 'datePaiement', 'dateDocument')],
    ],
  );
  s.text(320, 140, q.home[0]);
  s.text(320, 149, q.home[1]);
  const columns = [
    [30],
    [62],
    [250, 'right'],
    [300, 'right'],
    [365, 'right'],
    [430, 'right'],
    [490, 'right'],
    [560, 'right'],
  ] as const;
  s.rule(30, 158, 565, 158);
  grid(
    d,
    s,
    columns,
    [166, 9],
    [
      ['Code', 'Désignation', 'Nombre', 'Taux', 'Montant', 'Retenue', 'Taux', 'Part'],
      ['', '', 'ou base', 'salarial', 'à payer', 'salariale', 'patronal', 'patronale'],
    ],
  );
  s.rule(30, 178, 565, 178);
  const base = q.earnings[0]?.amount ?? 0;
  const late = q.earnings[1]?.amount ?? 0;
  const lines: Cell[][] = [
    ['1000', 'Salaire de base', val(amount(q.hours), ['heures', q.hours]), amount(q.hourlyRate), plain(base)],
    [
      '1950',
      `Absence mal. ${before.slice(5)}.${before.slice(0, 4)}`,
      '14,00-',
      amount(q.hourlyRate),
      minus(14 * q.hourlyRate),
    ],
    [
      '1951',
      `Annul. absence ${before.slice(5)}.${before.slice(0, 4)}`,
      '14,00',
      amount(q.hourlyRate),
      plain(14 * q.hourlyRate),
    ],
    ['2100', `Rappel prime ${before.slice(5)}.${before.slice(0, 4)}`, '', '', plain(late)],
    ['/101', 'Total Brut', '', '', val(plain(q.gross), ['salaireBrut', q.gross])],
    ...chargeRows(q, WORDS.split('|')).map(([word, b, rate, share, rate2, firm], i): Cell[] => [
      String(5000 + i * 20),
      word,
      typeof b === 'string' ? b.replace(' ', '.') : b,
      rate,
      '',
      typeof share === 'string' ? `${share.replace(' ', '.')}-` : share,
      rate2,
      typeof firm === 'string' ? firm.replace(' ', '.') : firm,
    ]),
    ['/3T0', 'Total cotisations', '', '', '', minus(q.employeeShare), '', plain(q.employerShare)],
    ['7200', 'Remb. transport', '', '', plain(q.transport)],
    ...(q.netSocial === null
      ? []
      : [['/SOC', 'Montant net social', '', '', val(plain(q.netSocial), ['netSocial', q.netSocial])] satisfies Cell[]]),
    [
      '/550',
      'Net à payer avant impôt sur le revenu',
      '',
      '',
      val(plain(q.netBeforeTax), ['netAvantImpot', q.netBeforeTax]),
    ],
    ['/PAS', `Impôt s/ revenu prél. source ${amount(q.taxRate)} %`, plain(q.taxable), '', '', minus(q.tax)],
    ['/559', 'Net versé', '', '', val(plain(q.netPaid), ['netPaye', q.netPaid])],
  ];
  const y = grid(d, s, columns, [190, 10.5], lines);
  s.rule(30, y - 4, 565, y - 4);
  const feet = [[30], [170, 'right'], [260, 'right'], [350, 'right'], [440, 'right'], [530, 'right']] as const;
  grid(
    d,
    s,
    feet,
    [y + 8, 9],
    [
      ['', 'Brut', 'Cotisations', 'Net', 'Heures', 'Coût'],
      ['', 'fiscal', 'salariales', 'imposable', 'payées', 'employeur'],
    ],
  );
  grid(
    d,
    s,
    feet,
    [y + 30, 10],
    [
      [
        'PERIODE',
        plain(q.gross),
        plain(q.employeeShare),
        val(plain(q.taxable), ['netImposable', q.taxable]),
        amount(q.hours),
        plain(q.gross + q.employerShare),
      ],
      [
        'EXERCICE',
        plain(q.year.gross),
        plain(q.employeeShare * 2),
        plain(q.year.taxable),
        plain(q.year.hours),
        plain((q.gross + q.employerShare) * 2),
      ],
    ],
  );
  s.text(30, 815, `Edité le ${dayAs(addMonths(q.period, 1).concat('-11'), 'dots').printed}  SAP HCM  page 1`);
});
