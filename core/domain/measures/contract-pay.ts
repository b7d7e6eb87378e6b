import type { Evidence, Missing } from '../../contract/assessment.ts';
import type { IsoDate } from '../../contract/iso.ts';
import { lawSentences } from '../rules/law-sentences-fr.ts';
import { type Contract, contractsOn, paidTogether } from './contracts.ts';
import { exact, exactSum, shown } from './exact-decimal.ts';
import type { MeasureContext, MeasureFunction } from './measure-context.ts';
import { parameterOn } from './parameter-on.ts';
import { workSentences } from './work-sentences-fr.ts';

export interface SmicOnDay {
  value: number | null;
  cautions: Missing[]; // the series may have a newer value for that day
}

/** The monthly gross SMIC (35 h a week) in force on a day, in euros. */
export function smicOn(context: MeasureContext, day: IsoDate): SmicOnDay {
  const smic = parameterOn(context.catalogue, 'smic', day);
  const checkedOn = context.catalogue.parameters['smic']?.source.checkedOn;
  const stale = smic.afterCheck && smic.from !== null && checkedOn !== undefined;
  return {
    value: smic.value,
    cautions: stale ? [{ fact: null, note: lawSentences.smicMayBeNewer(smic.from ?? '', checkedOn) }] : [],
  };
}

/**
 * Gross pay, over the SMIC, of the contracts that run together (at the moment when it is highest); unrounded; null when no
 * pay or no SMIC is known. Exact until the division.
 */
export function payOverSmic(contracts: readonly Contract[], smic: number | null): number | null {
  const pay = exactSum(paidTogether(contracts).map((contract) => contract.monthlyGross));
  return pay === null || smic === null || smic <= 0 ? null : Number(pay) / Number(exact(smic));
}

export function contractEvidence(contracts: readonly Contract[]): Evidence[] {
  return contracts.map((contract) => ({
    piece: contract.id,
    fact: contract.monthlyGross === null ? null : 'salaireBrutMensuel',
    note: lawSentences.contract(contract.printedType, contract.employer, contract.monthlyGross),
  }));
}

/** What must be told of contracts whatever the result: another name, and contracts that another one seems to replace. */
export function contractNameCautions(contracts: readonly Contract[], context: MeasureContext): Missing[] {
  return [
    ...contracts
      .filter((contract) => contract.name !== null && context.isPerson(contract.name) === false)
      .map((contract) => ({ fact: 'salarie', note: lawSentences.concordanceDue(contract.name ?? '', [contract.id]) })),
    ...contracts
      .filter((contract) => contract.replaces.length > 0)
      .map((contract) => ({
        fact: 'salaireBrutMensuel',
        note: workSentences.contractReplaces(contract.id, contract.replaces),
      })),
  ];
}

/**
 * `salaireContratSurSmic`: gross monthly pay of the contracts running on the day or promised, added up, divided by the
 * SMIC in force on the day. Only contracts that run together are added; of two of one employer for the same time the latest
 * stands, and the value may be higher if they are two jobs. Contracts without a known pay are listed as missing and make
 * the value a lower bound.
 */
export const contractPayOverSmic: MeasureFunction = (context) => {
  const { running } = contractsOn(context.pieces, context.on);
  const smic = smicOn(context, context.on);
  const ratio = payOverSmic(running, smic.value);
  const unpaid = running.filter((contract) => contract.monthlyGross === null);
  const copies = running.filter((contract) => contract.copies.length > 0);
  const together = paidTogether(running);
  const replaced = running.flatMap((contract) => contract.replaces);
  const apart = running.filter((contract) => contract.monthlyGross !== null && !together.includes(contract));
  const missing: Missing[] = [
    ...(running.length === 0 ? [{ fact: 'salaireBrutMensuel', note: lawSentences.noContract() }] : []),
    ...unpaid.map((contract) => ({ fact: 'salaireBrutMensuel', note: lawSentences.contractPayUnknown(contract.id) })),
    ...(smic.value === null ? [{ fact: null, note: lawSentences.smicUnknown(context.on) }] : []),
    ...running
      .filter((contract) => contract.type === 'fixed' && contract.end === null)
      .map((contract) => ({ fact: 'dateFin', note: lawSentences.fixedTermEndUnknown(contract.id) })),
  ];
  const cautions: Missing[] = [
    ...smic.cautions,
    ...copies.map((contract) => ({ fact: null, note: lawSentences.sameContract(contract.id, contract.copies) })),
    ...(apart.length > 0
      ? [{ fact: 'dateDebut', note: workSentences.contractsNotTogether(apart.map((contract) => contract.id)) }]
      : []),
    ...contractNameCautions(running, context),
  ];
  const pay = exactSum(together.map((contract) => contract.monthlyGross));
  return {
    measure: {
      value: ratio === null ? null : Math.round(ratio * 1e4) / 1e4,
      unit: 'ratio',
      explanation: lawSentences.contractPay(pay === null ? null : shown(pay), smic.value, running.length, context.on),
      ...(missing.length + smic.cautions.length > 0 ? { missing: [...missing, ...smic.cautions] } : {}),
    },
    unrounded: ratio,
    highest: running.length > 0 && unpaid.length === 0 && replaced.length === 0 ? ratio : null,
    evidence: contractEvidence(running),
    lacking: (needed) => [
      ...missing,
      ...(ratio !== null && ratio < needed ? [{ fact: null, note: lawSentences.payLacking(needed, smic.value) }] : []),
    ],
    cautions,
  };
};
