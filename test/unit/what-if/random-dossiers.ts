import fc from 'fast-check';
import { type FactsFile, factsFile } from '../../../core/contract/assessment.ts';
import type { Procedure } from '../../../core/contract/catalogue/procedure.ts';

// Small dossiers whose dates crowd around the filing day, its anniversaries and the ends of months: that is where an
// answer changes.

const two = (value: number) => String(value).padStart(2, '0');
const month = fc
  .tuple(fc.integer({ min: 2018, max: 2029 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${two(m)}`);
const lastDay = (text: string) => {
  const [year = 0, number = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};
export const day = fc
  .tuple(month, fc.oneof(fc.constantFrom(1, 2, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 })))
  .map(([text, number]) => `${text}-${two(Math.min(number, lastDay(text)))}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const hours = fc.constantFrom(0, 40, 75.82, 75.83, 75.84, 76, 100, 151.67);
const pay = fc.constantFrom(600, 800, 900, 910, 1500, 1801.8, 1802, 1867.02, 1870, 2800.53, 3600);
const employer = fc.constantFrom('ATELIER BLEU', 'Boulangerie du Port', 'Net Services');
const name = fc.constantFrom('DIALLO Awa', 'Awa Diallo', 'Sow Fatou');

const payslip = fc.record(
  {
    periode: month,
    periodeDebut: day,
    periodeFin: day,
    datePaiement: day,
    dateDocument: day,
    heures: hours,
    salaireBrut: pay,
    netPaye: pay,
    employeur: employer,
    salarie: name,
    emploi: fc.constantFrom('plongeur', 'agent de propreté'),
  },
  { requiredKeys: [] },
);
/** A run of months worked at one place: what a real dossier is made of. */
const payslipRun = fc
  .record({
    first: month,
    count: fc.integer({ min: 1, max: 30 }),
    hours: maybe(hours),
    pay: maybe(pay),
    at: maybe(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ first, count, hours: worked, pay: gross, at }) =>
    Array.from({ length: count }, (_, index) => {
      const [year = 0, number = 0] = first.split('-').map(Number);
      const total = year * 12 + number - 1 + index;
      const periode = `${Math.floor(total / 12)}-${two((total % 12) + 1)}`;
      const next = `${Math.floor((total + 1) / 12)}-${two(((total + 1) % 12) + 1)}`;
      return {
        periode,
        employeur: 'Net Services',
        salarie: 'DIALLO Awa',
        ...(worked === undefined ? {} : { heures: worked }),
        ...(gross === undefined ? {} : { salaireBrut: gross }),
        ...(at === undefined ? {} : { datePaiement: `${next}-${two(at)}` }),
      };
    }),
  );
const contract = fc.record(
  {
    typeContrat: fc.constantFrom('CDI', 'CDD', 'intérim'),
    dateDebut: day,
    dateFin: day,
    dateSignature: day,
    salaireBrutMensuel: pay,
    employeur: employer,
    salarie: name,
  },
  { requiredKeys: [] },
);
const paper = fc.record({ dateDocument: day, titulaire: name, dateEtablissement: day }, { requiredKeys: [] });
const statement = fc.tuple(maybe(day), fc.array(day, { maxLength: 5 })).map(([dateDocument, days]) => ({
  ...(dateDocument ? { dateDocument } : {}),
  joursMouvements: [...days].sort().join(' '),
}));

/** A receipt every month for some years, so that presence can be proven whole. */
const receipts = fc
  .record({
    year: fc.integer({ min: 2018, max: 2024 }),
    count: fc.integer({ min: 12, max: 84 }),
    at: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, count, at }) =>
    Array.from({ length: count }, (_, index) => ({
      dateDocument: `${year + Math.floor(index / 12)}-${two((index % 12) + 1)}-${two(at)}`,
      titulaire: 'Awa Diallo',
    })),
  );

const withKind = (kind: string) => (facts: object) => ({ kind, facts: facts as Record<string, string | number> });
const papersOf = (kinds: readonly string[]) =>
  fc.tuple(
    fc.array(payslip.map(withKind('bulletin-de-paie')), { maxLength: 6 }),
    fc.array(payslipRun, { maxLength: 2 }).map((runs) => runs.flat().map(withKind('bulletin-de-paie'))),
    fc.option(receipts, { nil: [] }).map((own) => own.map(withKind('quittance-loyer'))),
    fc.array(contract.map(withKind('contrat-de-travail')), { maxLength: 3 }),
    fc.array(
      fc.oneof(
        statement.map(withKind('releve-bancaire')),
        fc.tuple(fc.constantFrom(...kinds), paper).map(([kind, facts]) => withKind(kind)(facts)),
      ),
      { maxLength: 8 },
    ),
  );

const NATIONALITIES = ['malienne', 'algérienne', 'tunisienne', 'marocaine', 'française', 'portugaise', '?'];

const stretch = fc
  .oneof(fc.tuple(day, day), fc.tuple(month, month))
  .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const absences = fc.oneof(
  fc.constantFrom('aucune', 'je ne sais plus'),
  fc.array(stretch, { minLength: 1, maxLength: 3 }).map((all) => all.join(', ')),
);

function answerTo(id: string, question: Procedure['questions'][string]): fc.Arbitrary<string | number | boolean> {
  if (id === 'absences') return absences;
  switch (question.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(0, 1, 3, 6, 12, 24, 1000, 2000, 3000, 45000);
    case 'months':
      return fc.oneof(
        fc.constantFrom('aucune', '2024-02/2024-05'),
        fc.tuple(month, month).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
      );
    case 'date':
      return day;
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options ?? { oui: '' }));
    default:
      return fc.oneof(day, fc.constantFrom('oui', 'Lyon'));
  }
}

/** Dossiers for a procedure: papers of its catalogue's kinds, and some of its questions answered. */
export function randomDossier(procedure: Procedure, kinds: readonly string[]): fc.Arbitrary<FactsFile> {
  const person = fc.record(
    {
      nom: fc.constant('Diallo'),
      prenoms: fc.constant('Awa'),
      nationalite: fc.constantFrom(...NATIONALITIES),
      dateEntreeFrance: day,
      dateNaissance: fc.constantFrom('1990-02-28', '2007-03-01', '1992-02-29'),
      passeportExpiration: day,
    },
    { requiredKeys: [] },
  );
  const answers = fc.record(
    Object.fromEntries(Object.entries(procedure.questions).map(([id, question]) => [id, answerTo(id, question)])),
    { requiredKeys: [] },
  );
  return fc.tuple(person, papersOf(kinds), answers).map(([who, papers, facts]) =>
    factsFile.parse({
      person: who,
      pieces: papers.flat().map((entry, index) => ({ id: `p${index}`, ...entry })),
      facts,
    }),
  );
}
