import { z } from 'zod';

/**
 * How a value is normalised: `date` YYYY-MM-DD, `month` YYYY-MM, `year` a number, `amount` and `hours` numbers (euros,
 * hours), `identifier` digits and letters without separators, `text` as printed with single spaces, `days` several days
 * (YYYY-MM-DD, oldest first, each once, one blank between).
 */
export const factType = z.enum(['date', 'month', 'year', 'amount', 'hours', 'identifier', 'text', 'days']);
export type FactType = z.infer<typeof factType>;

/** The facts that a paper can state. The names are part of the command line's contract and never change meaning. */
export const FACT_TYPES = {
  // any paper
  dateDocument: 'date', // the day the paper was made
  titulaire: 'text', // whom the paper is about
  emetteur: 'text', // who made it
  reference: 'identifier', // the issuer's number for the file, the client or the person
  dateActe: 'date', // the day of what it tells: the visit, the delivery, the journey, the crossing, the postmark
  dateNaissance: 'date',
  lieuNaissance: 'text',
  nationalite: 'text',
  montant: 'amount', // its main amount
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
  dispositif: 'text', // closed list: interim, cesu, pajemploi, tese, guso, cea, fonction-publique, simplifie
  numeroCesu: 'identifier',
  entrepriseUtilisatrice: 'text',
  indemniteFinMission: 'amount',
  indemniteCongesPayes: 'amount',
  // contrat-de-travail
  typeContrat: 'text',
  dateSignature: 'date',
  dateDebut: 'date',
  dateFin: 'date',
  heuresHebdo: 'hours',
  salaireBrutMensuel: 'amount',
  // solde-de-tout-compte, attestations
  motif: 'text',
  // avis-imposition
  anneeRevenus: 'year',
  dateEtablissement: 'date',
  declarant: 'text',
  referenceAvis: 'identifier',
  revenuFiscalReference: 'amount',
  numeroFiscal: 'identifier',
  // quittance-loyer
  loyer: 'amount',
  adresse: 'text',
  bailleur: 'text',
  charges: 'amount',
  hebergeant: 'text',
  // releve-bancaire, transfert-argent
  iban: 'identifier',
  soldeDebut: 'amount',
  soldeFin: 'amount',
  joursMouvements: 'days', // every dated movement
  joursSurPlace: 'days', // those that a person makes on the spot: cash withdrawal, payment by card in a shop
  beneficiaire: 'text',
  pays: 'text',
  // studies
  anneeScolaire: 'text', // 2024-2025
  intitule: 'text', // the diploma, the course, the training
  // identity and residence
  nom: 'text',
  prenoms: 'text',
  sexe: 'text', // F or M
  numeroDocument: 'identifier',
  paysEmetteur: 'text', // the three letters of ICAO 9303 when a machine-readable zone gives them
  dateDelivrance: 'date',
  dateExpiration: 'date',
  numeroEtranger: 'identifier', // AGDREF, ten digits
  categorie: 'text', // the mention of a residence card, the type of a visa, the direction of a stamp
  lieu: 'text', // of the act: town hall, border post, hospital
  conjoint: 'text',
  pere: 'text',
  mere: 'text',
} as const satisfies Record<string, FactType>;

export type FactName = keyof typeof FACT_TYPES;
export const factName = z.enum(Object.keys(FACT_TYPES) as [FactName, ...FactName[]]);
export const factValue = z.union([z.string(), z.number()]);
export type FactValue = z.infer<typeof factValue>;
