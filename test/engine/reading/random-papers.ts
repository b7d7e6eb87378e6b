import { type BankStatement, bankStatement, statementDays } from '../../fixtures/papers/bank-statement.ts';
import { type Contract, employmentContract } from '../../fixtures/papers/employment-contract.ts';
import { addMonths, cents, lastDay, plainCapitals } from '../../fixtures/papers/french.ts';
import { fictitiousSiret, nirWithKey } from '../../fixtures/papers/identifiers.ts';
import { letter } from '../../fixtures/papers/letter.ts';
import { computePayslip, type Employer } from '../../fixtures/papers/payslip.ts';
import { payslipLayoutA } from '../../fixtures/papers/payslip-layout-a.ts';
import { payslipLayoutB } from '../../fixtures/papers/payslip-layout-b.ts';
import { payslipLayoutC } from '../../fixtures/papers/payslip-layout-c.ts';
import { rentReceipt } from '../../fixtures/papers/rent-receipt.ts';
import { seededRandom } from '../../fixtures/papers/seeded-random.ts';
import { simplifiedPayslip } from '../../fixtures/papers/simplified-payslip.ts';
import { taxNotice } from '../../fixtures/papers/tax-notice.ts';
import type { Paper } from '../../fixtures/sample-dossier/paper.ts';

const GIVEN = ['Moriké', 'Awa', 'Jean-Baptiste', 'Fatoumata', 'Ibrahima', 'Élodie', 'Yaya', 'Abdel-Karim'];
const FAMILY = ['DIALLO', 'N’DIAYE', 'LE GUEN', 'EL-AMRANI', 'DE SOUSA-MOREIRA', 'KONÉ', 'BÂ', 'O’BRIEN'];
const FIRMS = [
  'NETTOYAGE DUMODÈLE SARL',
  'Brasserie du Gabarit',
  'SAS LES TROIS TÉMOINS',
  'H2O SERVICES',
  'Boulangerie Exemplia & Fils',
  'Société Modèle de Restauration',
  'PARIS NET 75',
];
const STREETS = [
  '27 rue du Témoin',
  '9 impasse du Modèle',
  '3 bis boulevard du Spécimen',
  'Résidence Les Gabarits, bât. C',
];
const TOWNS = [
  '93300 AUBERVILLIERS',
  '75019 PARIS',
  '59200 TOURCOING',
  '01000 Bourg-en-Bresse',
  '94400 VITRY SUR SEINE',
];
const JOBS = ['Agent de service', 'AIDE A DOMICILE', 'Employé polyvalent de restauration', 'Chef d’équipe', 'Plongeur'];
const LANDLORDS = ['Mme Odile GABARIT', 'M. TÉMOIN Paul', 'SCI DU MODÈLE', 'Monsieur et Madame ESSAI'];

/** Ten papers of one made-up person; the same ones for the same seed. Nothing in them is like the sample dossier's. */
export function papersOf(seed: number): Paper[] {
  const random = seededRandom(seed * 7919 + 13);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const from = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const two = (value: number) => String(value).padStart(2, '0');
  const names = [pick(FAMILY), pick(GIVEN)];
  const name = pick([names.join(' '), names.toReversed().join(' '), plainCapitals(names.join(' '))]);
  const home = { street: pick(STREETS), town: pick(TOWNS) };
  const nir = nirWithKey(`${from(1, 2)}${two(from(60, 99))}${two(from(1, 12))}99${from(100, 399)}000`);
  const month = addMonths('2017-01', from(0, 110));
  const day = (of: string) => `${of}-${two(from(1, 28))}`;
  const employer = (): Employer => ({
    name: pick(FIRMS),
    street: pick(STREETS),
    town: pick(TOWNS),
    siret: fictitiousSiret(from(10000, 99999), from(1, 9)),
    naf: pick(['8121Z', '5610A', '4120B', '8810A']),
    urssaf: `117 0000000${from(10, 99)}`,
    agreement: pick(['Entreprises de propreté et services associés', 'Hôtels, cafés, restaurants']),
    idcc: String(from(1000, 3300)),
  });
  const slip = computePayslip({
    employer: employer(),
    employee: { name, civility: pick(['M.', 'Mme', 'Madame']), nir, ...home, number: String(from(1, 9999)) },
    period: month,
    from: `${month}-01`,
    to: lastDay(month),
    paidOn: day(addMonths(month, 1)),
    job: pick(JOBS),
    level: pick(['AS1A', 'NIVEAU I ECHELON 2', 'N2 P1']),
    enteredOn: day(addMonths(month, -from(1, 90))),
    hours: pick([151.67, 104, 60, 121.33, 30, 169, 24.5]),
    hourlyRate: cents(9.7 + random() * 9),
    overtime: pick([0, 0, 4, 17.33]),
    printHours: random() < 0.9,
    health: pick([0, 14, 37.05]),
    transport: pick([0, 37.6]),
    taxRate: pick([0, 0.5, 7.5]),
  });
  const year = Number(month.slice(0, 4));
  const contract = (type: Contract['type']): Contract => ({
    type,
    employer: employer(),
    manager: 'Mme Solveig EXEMPLE',
    employee: name,
    bornOn: day('1985-05'),
    nationality: 'malienne',
    ...home,
    nir,
    job: pick(JOBS),
    level: 'niveau I, échelon 2',
    startsOn: day(addMonths(month, 1)),
    ...(type === 'CDD' ? { endsOn: day(addMonths(month, from(2, 9))), reason: 'accroissement d’activité' } : {}),
    weeklyHours: pick([35, 24, 17.5]),
    monthlyGross: cents(400 + random() * 2200),
    signedOn: day(month),
    place: 'Paris',
  });
  const statement: BankStatement = {
    holder: name,
    ...home,
    number: from(1, 90),
    from: `${month}-01`,
    to: lastDay(month),
    opening: cents(random() * 4000 - 1000),
    movements: Array.from({ length: from(3, 40) }, () => ({
      on: day(month),
      label: pick(['RETRAIT DAB', 'PRLV MOBILE', `VIR SALAIRE ${plainCapitals(pick(FIRMS))}`]),
      euros: cents(random() * 1500 - 700),
    })),
  };
  const receipt = rentReceipt({
    landlord: pick(LANDLORDS),
    landlordStreet: pick(STREETS),
    landlordTown: pick(TOWNS),
    tenant: name,
    ...home,
    month,
    from: `${month}-01`,
    to: lastDay(month),
    issuedOn: day(month),
    place: 'Lyon',
    rent: cents(200 + random() * 900),
    charges: pick([0, 45, 112.35]),
  });
  const notice = taxNotice({
    incomeYear: year,
    issuedOn: `${year + 1}-07-${from(10, 28)}`,
    collectedOn: `${year + 1}-07-31`,
    name,
    ...home,
    taxNumber: `30 99 000 000 0${from(10, 99)}`,
    reference: `${String(year).slice(2)} 93 A0000${from(10, 99)} ${two(year % 100)}`,
    wages: Math.round(random() * 26000),
    referenceIncome: Math.round(random() * 23000),
    parts: pick([1, 1.5, 2.5]),
    tax: pick([0, 190, 1730]),
  });
  const about = letter({
    from: [pick([...FIRMS, 'Mme Anne ESSAI']), pick(STREETS), pick(TOWNS)],
    ...(random() < 0.5 ? { title: 'ATTESTATION' } : { to: ['Préfecture de la Seine-Modèle', 'Service des étrangers'] }),
    place: 'Lyon',
    on: day(month),
    about: name,
    paragraphs: ['Je connais cette personne depuis longtemps, et je tenais à le dire.'],
    signature: 'Anne ESSAI',
  });
  const paid = { titulaire: 'salarie', dateDocument: 'datePaiement' } as const;
  const signed = { titulaire: 'salarie', dateDocument: 'dateSignature' } as const;
  const established = { titulaire: 'declarant', dateDocument: 'dateEtablissement' } as const;
  return [
    ...[payslipLayoutA, payslipLayoutB, payslipLayoutC, simplifiedPayslip].map(
      (layout, i): Paper => ({
        kind: 'bulletin-de-paie',
        paper: `payslip ${'ABCS'[i]}`,
        sheets: [layout(slip)],
        also: paid,
      }),
    ),
    { kind: 'contrat-de-travail', paper: 'cdi', sheets: employmentContract(contract('CDI')), also: signed },
    { kind: 'contrat-de-travail', paper: 'cdd', sheets: employmentContract(contract('CDD')), also: signed },
    { kind: 'quittance-loyer', paper: 'receipt', sheets: [receipt], also: { emetteur: 'bailleur' } },
    { kind: 'avis-imposition', paper: 'tax notice', sheets: notice, also: established },
    {
      kind: 'releve-bancaire',
      paper: 'statement',
      sheets: bankStatement(statement),
      gives: statementDays(statement),
    },
    { kind: 'autre', paper: 'letter', sheets: [about] },
  ];
}

/** Takes up to three values off the paper, leaving their labels; the values that were taken off. */
export function withoutSomeValues(paper: Paper, seed: number): Set<unknown> {
  const random = seededRandom(seed * 31 + paper.paper.length);
  const takenOff = new Set<unknown>();
  for (let i = 0; i < 3; i++) {
    const sheet = paper.sheets[Math.floor(random() * paper.sheets.length)];
    const fact = sheet?.facts[Math.floor(random() * sheet.facts.length)];
    if (sheet === undefined || fact === undefined) continue;
    const mark = sheet.marks.findIndex(
      (m) => m.type === 'text' && m.text === fact.printed && Math.abs(m.y - m.size * 0.78 - fact.box[1]) < 0.5,
    );
    if (mark < 0) continue;
    sheet.marks.splice(mark, 1);
    for (const other of sheet.facts.filter((f) => f.box.join() === fact.box.join())) {
      takenOff.add(other.value);
      sheet.facts.splice(sheet.facts.indexOf(other), 1);
    }
  }
  return takenOff;
}
