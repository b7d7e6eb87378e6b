import { frenchMonth, frenchMonths, frenchNumber } from '../calendar/french-dates.ts';
import { type Employer, missingPayslipMonths, otherNames, payslipMonths } from './employer-papers.ts';
import { letterSentences } from './letter-sentences-fr.ts';
import { euros, type LetterList, monthsIn, orNull } from './list-row.ts';

const nameOf = (employer: Employer) => employer.name ?? letterSentences.unknownEmployer;
const PAYSLIP_FACTS = ['periode', 'periodeDebut', 'periodeFin', 'employeur', 'siret', 'dateEntree'] as const;

/** The lists about work: employers, months, payslips that are missing or in another name. */
export const WORK_LISTS: Readonly<Record<string, LetterList>> = {
  employeurs: {
    fields: ['nom', 'siret', 'mois', 'nombre', 'emplois', 'autreNom'],
    rests: [...PAYSLIP_FACTS, 'emploi', 'salarie'],
    rows: ({ employers, rules, prepared }) =>
      employers
        .map((employer) => ({
          employer,
          months: payslipMonths(employer).filter((month) => rules.worked.months.has(month)),
        }))
        .filter(({ months }) => months.length > 0)
        .map(({ employer, months }) => ({
          values: {
            nom: nameOf(employer),
            siret: orNull(employer.sirets.join(', ')),
            mois: frenchMonths(months),
            nombre: String(months.length),
            autreNom: orNull(
              otherNames(employer, prepared.isPerson)
                .filter(({ months: own }) => own.length > 0)
                .map(({ name, months: own }) => `${frenchMonths(own)} au nom de ${name}`)
                .join(' ; '),
            ),
            emplois: orNull([...new Set(employer.papers.flatMap(({ slip }) => slip?.job ?? []))].join(', ')),
          },
          pieces: employer.papers.map(({ piece }) => piece.id),
        })),
  },
  moisDeTravail: {
    fields: ['mois', 'employeurs', 'emploi', 'heures', 'brut', 'etat'],
    rests: [...PAYSLIP_FACTS, 'emploi', 'heures', 'salaireBrut'],
    rows: ({ rules, employers }) => {
      const employerOf = new Map(
        employers.flatMap((employer) => employer.papers.map(({ piece }) => [piece.id, nameOf(employer)] as const)),
      );
      return [...rules.worked.months.values()]
        .sort((a, b) => (a.month < b.month ? -1 : 1))
        .map(({ month, slips, hours, gross, state, otherNames: names }) => ({
          values: {
            mois: frenchMonth(month),
            employeurs: [...new Set(slips.map(({ id }) => employerOf.get(id) ?? letterSentences.unknownEmployer))].join(
              ', ',
            ),
            emploi: orNull([...new Set(slips.flatMap(({ job }) => job ?? []))].join(', ')),
            heures: hours === null ? null : frenchNumber(hours),
            brut: euros(gross),
            etat: [
              letterSentences.counted[state] ?? state,
              ...new Set(names.map(({ name }) => `bulletin au nom de ${name}`)),
            ].join(' ; '),
          },
          pieces: slips.map(({ id }) => id),
        }));
    },
  },
  bulletinsManquants: {
    fields: ['employeur', 'mois'],
    rests: PAYSLIP_FACTS,
    rows: ({ employers, rules }) =>
      employers
        .map((employer) => ({ employer, months: missingPayslipMonths(employer, rules.on).months }))
        .filter(({ months }) => months.length > 0)
        .map(({ employer, months }) => ({
          values: { employeur: nameOf(employer), mois: monthsIn(months) },
          pieces: employer.papers.map(({ piece }) => piece.id),
        })),
  },
  moisDemandes: {
    fields: ['periode'],
    rests: PAYSLIP_FACTS,
    rows: ({ subject, rules }) =>
      subject === null
        ? []
        : [...Map.groupBy(missingPayslipMonths(subject, rules.on).months, (month) => month.slice(0, 4))].map(
            ([, months]) => ({
              values: { periode: frenchMonths(months) },
              pieces: subject.papers.map(({ piece }) => piece.id),
            }),
          ),
  },
  autresNoms: {
    fields: ['nom', 'nombre', 'mois', 'autres'],
    rests: [...PAYSLIP_FACTS, 'salarie', 'titulaire'],
    rows: ({ subject, prepared, titleOf }) =>
      subject === null
        ? []
        : otherNames(subject, prepared.isPerson).map(({ name, months, papers }) => ({
            values: {
              nom: name,
              nombre: String(months.length),
              mois: orNull(frenchMonths(months)),
              autres: orNull(
                papers
                  .filter(({ slip }) => slip?.month == null)
                  .map(({ piece }) => titleOf(piece.id))
                  .join(', '),
              ),
            },
            pieces: papers.map(({ piece }) => piece.id),
          })),
  },
};
