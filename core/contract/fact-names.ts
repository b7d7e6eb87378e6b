import { z } from 'zod';

/**
 * How a value is normalised: `date` YYYY-MM-DD, `month` YYYY-MM, `year` a number, `amount` and `hours` numbers (euros,
 * hours), `identifier` digits and letters without separators, `text` as printed with single spaces.
 */
export const factType = z.enum(['date', 'month', 'year', 'amount', 'hours', 'identifier', 'text']);
export type FactType = z.infer<typeof factType>;

/** The facts that a paper can state. The names are part of the command line's contract and never change meaning. */
export const FACT_TYPES = {
  dateDocument: 'date',
  titulaire: 'text',
  // bulletin-de-paie
  periode: 'month',
  periodeDebut: 'date',
  periodeFin: 'date',
  datePaiement: 'date',
  employeur: 'text',
  siret: 'identifier',
  naf: 'identifier',
  salarie: 'text',
  nir: 'identifier',
  emploi: 'text',
  dateEntree: 'date',
  heures: 'hours',
  salaireBrut: 'amount',
  netSocial: 'amount',
  netAvantImpot: 'amount',
  netImposable: 'amount',
  netPaye: 'amount',
  // contrat-de-travail
  typeContrat: 'text',
  dateSignature: 'date',
  dateDebut: 'date',
  dateFin: 'date',
  heuresHebdo: 'hours',
  salaireBrutMensuel: 'amount',
  // avis-imposition
  anneeRevenus: 'year',
  dateEtablissement: 'date',
  declarant: 'text',
  referenceAvis: 'identifier',
  revenuFiscalReference: 'amount',
  // quittance-loyer
  loyer: 'amount',
  adresse: 'text',
  bailleur: 'text',
} as const satisfies Record<string, FactType>;

export type FactName = keyof typeof FACT_TYPES;
export const factName = z.enum(Object.keys(FACT_TYPES) as [FactName, ...FactName[]]);
export const factValue = z.union([z.string(), z.number()]);
export type FactValue = z.infer<typeof factValue>;
