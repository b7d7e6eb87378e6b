import type { FactName } from '../../../core/contract/fact-names.ts';

/** The values that a dossier stands on: period, employer, SIRET, holder, job, hours, gross, net, contract and document dates. */
export const KEY_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  'periode',
  'periodeDebut',
  'periodeFin',
  'employeur',
  'siret',
  'salarie',
  'titulaire',
  'emploi',
  'heures',
  'heuresHebdo',
  'salaireBrut',
  'salaireBrutMensuel',
  'netPaye',
  'netAvantImpot',
  'dateDebut',
  'dateFin',
  'dateSignature',
  'dateDocument',
]);
