import { cents } from '../../../fixtures/papers/french.ts';
import { spacedNir } from '../../../fixtures/papers/identifiers.ts';
import { caps, ident, short, txt, type Value, val } from './draft.ts';
import { type Cell, fields, grid, money, reportMaker, right, ruled, sum, under } from './report-kit.ts';
import { monthOf } from './report-people.ts';

const KIND = 'bulletin-de-paie';
/** After a hospital's own slips: the agent's grade and index, items with a code, money to pay and to deduct. */
export const reportPayslipHospital = reportMaker('report-payslip-hospital', KIND, (d) => {
  const { c } = d;
  const s = d.page({ face: 'mono', size: 7 });
  const { pay: q } = monthOf(
    c,
    {
      hours: 151.67,
      overtime: 0,
      transport: 0,
      premiums: (pay) => [
        { label: 'INDEMNITE DE RESIDENCE', amount: cents(pay * 0.03) },
        { label: 'INDEMNITE SUJETION SPECIALE 13 H', amount: cents(pay * 0.067) },
        { label: 'COMPLEMENT TRAITEMENT INDICIAIRE', amount: 241.2 },
      ],
    },
    {
      job: c.pick([
        'AGENT SERV HOSP QUALIFIE',
        'AIDE SOIGNANT CONTRACTUEL',
        'OUVRIER PRINCIPAL 2E CL',
        'ADJOINT ADM HOSP',
      ]),
    },
  );
  const house = c.pick([
    'CENTRE HOSPITALIER DES DEUX COTEAUX',
    'HOPITAL INTERCOMMUNAL VAL BLEU',
    'EHPAD PUBLIC LES OSERAIES',
  ]);
  d.at(s, 36, 42, txt(house, 'employeur', 'emetteur'), '', { size: 10 });
  s.text(36, 55, caps(q.firmAddress[0]));
  s.text(36, 65, caps(q.firmAddress[1]));
  d.line(s, 36, 78, 'SIRET', ident(q.firm.siret, 'siret'));
  d.line(s, 150, 78, 'APE', val('8610Z', ['naf', '8610Z']));
  s.text(400, 42, 'BULLETIN DE PAIE', { size: 12 });
  s.text(400, 56, 'MOIS :');
  d.at(s, 432, 56, val(`${q.period.slice(5)}/${q.period.slice(0, 4)}`, ['periode', q.period]), 'MOIS', { size: 8 });
  const name = `${caps(q.person.family)} ${caps(q.person.given)}`;
  s.text(330, 104, q.person.woman ? 'MADAME' : 'MONSIEUR', { size: 8 });
  d.at(s, 330, 116, txt(name, 'salarie', 'titulaire'), '', { size: 8.5 });
  s.text(330, 128, caps(q.home[0]), { size: 8 });
  s.text(330, 139, caps(q.home[1]), { size: 8 });
  fields(
    d,
    s,
    [36, 104, 138, 11],
    [
      ['MATRICULE', q.number],
      ['NO INSEE', ident(spacedNir(q.person.nir), 'nir')],
      ['GRADE', txt(q.job, 'emploi')],
      ['ECHELON / INDICE MAJ', `0${c.int(1, 7)} / ${c.int(366, 420)}`],
      ['POSITION', c.pick(['CDD DROIT PUBLIC', 'STAGIAIRE', 'TITULAIRE'])],
      ['ENTREE', short(q.enteredOn, 'dateEntree')],
      ['QUOTITE', '100 %'],
    ],
  );
  const columns = [[40], [76], [318, 'right'], [368, 'right'], [436, 'right'], [500, 'right'], [562, 'right']] as const;
  grid(d, s, columns, [206, 10], [['RUB', 'LIBELLE', 'BASE', 'TAUX', 'A PAYER', 'A DEDUIRE', 'CH. PATRON.']]);
  const words = [
    'COTIS PATRONALE MALADIE',
    'ACCIDENT DU TRAVAIL',
    'PREVOYANCE',
    'SS VIEILLESSE PLAFONNEE',
    'SS VIEILLESSE TOTALITE',
    'IRCANTEC TRANCHE A',
    'ALLOCATIONS FAMILIALES',
    'CONTRIBUTION CHOMAGE',
    'FNAL + TRANSPORT + SOLIDARITE',
    'CSG DEDUCTIBLE',
    'CSG NON DEDUCTIBLE + CRDS',
  ];
  const lines: Cell[][] = [
    ...q.earnings.map((k, i) => [
      String(100 + i * 20),
      i === 0 ? 'TRAITEMENT BASE INDICIAIRE' : k.label,
      '',
      '',
      money(k.amount),
    ]),
    ...q.charges.map((k, i) => [
      String(500 + i * 10),
      words[i],
      money(k.base),
      k.rate === null ? undefined : money(k.rate),
      '',
      k.rate === null ? undefined : money(k.employee),
      k.employerRate === null ? undefined : money(k.employer),
    ]),
  ];
  const y = grid(d, s, columns, [222, 12], lines);
  d.truth.dispositif = {
    value: 'fonction-publique',
    printed: 'TRAITEMENT BASE INDICIAIRE',
    label: null,
    page: 1,
    box: [76, 216, 118, 8],
  };
  ruled(s, [36, 72, 262, 322, 372, 440, 504, 566], 196, Math.max(y, 470));
  s.rule(36, 211, 566, 211, { lineWidth: 0.4 });
  const low = Math.max(y, 470) + 12;
  grid(
    d,
    s,
    columns,
    [low + 2, 12],
    [['', 'TOTAUX', '', '', money(q.gross), money(q.employeeShare), money(q.employerShare)]],
  );
  const cells: [number, string, Value | string][] = [
    [40, 'BRUT MENSUEL', sum(q.gross, 'salaireBrut')],
    [138, 'NET IMPOSABLE', sum(q.taxable, 'netImposable')],
    [236, 'NET AVANT IMPOT', sum(q.netBeforeTax, 'netAvantImpot')],
    [334, 'IMPOT A LA SOURCE', money(q.tax)],
  ];
  if (q.netSocial !== null) cells.push([432, 'MONTANT NET SOCIAL', sum(q.netSocial, 'netSocial')]);
  for (const [x, label, value] of cells) under(d, s, x, low + 28, label, value, { labelSize: 6, gap: 12, size: 8 });
  s.box(36, low + 18, 530, 28, { stroke: '#000000', lineWidth: 0.5 });
  s.text(330, low + 72, 'NET A PAYER', { size: 10 });
  d.at(s, 562, low + 72, val(`${money(q.netPaid)} EUR`, ['netPaye', q.netPaid]), 'NET A PAYER', { ...right, size: 11 });
  s.text(36, low + 72, 'VIREMENT LE');
  d.at(s, 90, low + 72, short(q.paidOn, 'datePaiement', 'dateDocument'), 'VIREMENT LE');
  s.text(36, 800, 'CUMUL IMPOSABLE DEPUIS LE 1ER JANVIER');
  s.text(240, 800, money(q.year.taxable));
  s.text(36, 815, 'COMPTABLE ASSIGNATAIRE : TRESORERIE HOSPITALIERE - BULLETIN A CONSERVER SANS LIMITATION DE DUREE', {
    size: 6,
  });
  d.without('heures');
  d.open('periodeDebut', 'periodeFin');
});
