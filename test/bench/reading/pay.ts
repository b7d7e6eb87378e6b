import { addMonths, cents, lastDay } from '../../fixtures/papers/french.ts';
import { hourlySmic } from '../../fixtures/papers/smic.ts';
import { address, type Draw, type Firm, firm, job, type Person, person } from './fictitious.ts';
import type { NameSplit } from './paper.ts';

/** A line that adds to the gross pay. */
export interface Earning {
  label: string;
  base?: number; // hours, or the amount a rate is taken of
  rate?: number; // euros an hour, or percent
  amount: number;
}

/** A contribution; a share that a side does not pay is null. Rates are percents of the base. */
export interface Charge {
  label: string;
  group: 'santé' | 'retraite' | 'famille' | 'chômage' | 'autres' | 'csg';
  base: number;
  rate: number | null;
  employee: number;
  employerRate: number | null;
  employer: number;
}

/** A month's pay of one person; every total is the sum of its rounded lines. Euros, hours. */
export interface Pay {
  firm: Firm;
  firmAddress: [street: string, town: string];
  person: Person;
  home: [street: string, town: string];
  number: string; // matricule
  job: string;
  enteredOn: string;
  period: string; // YYYY-MM
  from: string;
  to: string;
  paidOn: string;
  hours: number; // at the base rate
  overtime: number; // at 125 %
  hourlyRate: number;
  earnings: Earning[];
  gross: number;
  charges: Charge[];
  employeeShare: number;
  employerShare: number;
  taxable: number;
  /** null before July 2023: the paper did not print it. */
  netSocial: number | null;
  transport: number;
  netBeforeTax: number;
  taxRate: number;
  tax: number;
  netPaid: number;
  year: { hours: number; gross: number; taxable: number; tax: number };
}

export interface PayWishes {
  period?: string;
  hours?: number;
  overtime?: number;
  transport?: number;
  taxRate?: number;
  /** Lines that follow the base pay, made of it. */
  premiums?: (basePay: number) => Earning[];
  from?: string;
  to?: string;
  paidOn?: string;
}

/** Who is paid by whom, for what; the same over the months of one file. */
export interface Employment {
  firm: Firm;
  firmAddress: [string, string];
  person: Person;
  home: [string, string];
  number: string;
  job: string;
  enteredOn: string;
  /** Of the minimum wage. */
  above: number;
}

const two = (value: number) => String(value).padStart(2, '0');

export function employment(draw: Draw, split: NameSplit, before = '2024-01'): Employment {
  const employer = firm(draw, split);
  return {
    firm: employer,
    firmAddress: address(draw, split),
    person: person(draw, split),
    home: address(draw, split),
    number: String(draw.between(3, 9999)).padStart(draw.pick([1, 5]), '0'),
    job: job(draw, employer.activity),
    enteredOn: `${addMonths(before, -draw.between(1, 70))}-${two(draw.between(1, 28))}`,
    above: 1 + draw.random() * 0.5,
  };
}

/** One month of an employment. What is not wished is drawn. */
export function payOf(draw: Draw, work: Employment, wishes: PayWishes = {}): Pay {
  const period = wishes.period ?? addMonths('2021-02', draw.between(0, 54));
  const hourlyRate = cents(hourlySmic(period) * work.above);
  const hours = wishes.hours ?? draw.pick([151.67, 151.67, 151.67, 104, 86.67, 130, 65.33]);
  const overtime = wishes.overtime ?? (hours === 151.67 ? draw.pick([0, 0, 8, 17.33]) : 0);
  const earnings = earningsOf(hours, overtime, hourlyRate, wishes);
  const gross = sum(earnings.map((line) => line.amount));
  const charges = chargesOf(gross);
  const employeeShare = sum(charges.map((line) => line.employee));
  const notDeductible = charges.at(-1)?.employee ?? 0;
  const taxable = cents(gross - employeeShare + notDeductible);
  const transport = wishes.transport ?? draw.pick([0, 0, 37.6, 43.2]);
  const netBeforeTax = cents(gross - employeeShare + transport);
  const taxRate = wishes.taxRate ?? draw.pick([0, 0, 1.3, 3.5, 7.5]);
  const tax = cents((taxable * taxRate) / 100);
  const months = Math.min(Number(period.slice(5)) - 1, 7); // earlier months of the year, paid alike
  const sofar = (value: number) => cents(value * (months + 1));
  return {
    ...work,
    enteredOn: work.enteredOn.slice(0, 7) < period ? work.enteredOn : `${addMonths(period, -3)}-02`,
    period,
    from: wishes.from ?? `${period}-01`,
    to: wishes.to ?? lastDay(period),
    paidOn: wishes.paidOn ?? draw.pick([lastDay(period), `${addMonths(period, 1)}-0${draw.between(1, 9)}`]),
    hours,
    overtime,
    hourlyRate,
    earnings,
    gross,
    charges,
    employeeShare,
    employerShare: sum(charges.map((line) => line.employer)),
    taxable,
    netSocial: period >= '2023-07' ? cents(gross - employeeShare) : null,
    transport,
    netBeforeTax,
    taxRate,
    tax,
    netPaid: cents(netBeforeTax - tax),
    year: { hours: sofar(hours + overtime), gross: sofar(gross), taxable: sofar(taxable), tax: sofar(tax) },
  };
}

const sum = (values: number[]) => cents(values.reduce((total, value) => total + value, 0));

function earningsOf(hours: number, overtime: number, hourlyRate: number, wishes: PayWishes): Earning[] {
  const basePay = cents(hours * hourlyRate);
  const lines: Earning[] = [{ label: 'Salaire de base', base: hours, rate: hourlyRate, amount: basePay }];
  if (overtime > 0) {
    const rate = cents(hourlyRate * 1.25);
    lines.push({ label: 'Heures supplémentaires 25 %', base: overtime, rate, amount: cents(overtime * rate) });
  }
  return [...lines, ...(wishes.premiums?.(basePay) ?? [])];
}

// Label, group, employee's and employer's rates: those of the general scheme in 2024, rounded to what matters on paper.
const CHARGES: [label: string, group: Charge['group'], employee: number | null, employer: number | null][] = [
  ['Sécurité sociale - maladie, maternité, invalidité, décès', 'santé', null, 7],
  ['Accidents du travail - maladies professionnelles', 'santé', null, 2.1],
  ['Complémentaire incapacité, invalidité, décès', 'santé', 0.65, 0.65],
  ['Sécurité sociale plafonnée', 'retraite', 6.9, 8.55],
  ['Sécurité sociale déplafonnée', 'retraite', 0.4, 2.02],
  ['Complémentaire tranche 1', 'retraite', 4.01, 6.01],
  ['Famille - Sécurité sociale', 'famille', null, 3.45],
  ['Assurance chômage', 'chômage', null, 4.25],
  ['Autres contributions dues par l’employeur', 'autres', null, 1.35],
  ['CSG déductible de l’impôt sur le revenu', 'csg', 6.8, null],
  ['CSG/CRDS non déductible de l’impôt sur le revenu', 'csg', 2.9, null],
];

function chargesOf(gross: number): Charge[] {
  const csgBase = cents(gross * 0.9825 + cents((gross * 0.65) / 100));
  return CHARGES.map(([label, group, rate, employerRate]) => {
    const base = group === 'csg' ? csgBase : gross;
    const part = (percent: number | null) => (percent === null ? 0 : cents((base * percent) / 100));
    return { label, group, base, rate, employee: part(rate), employerRate, employer: part(employerRate) };
  });
}
