import { frenchNumber } from '../calendar/french-dates.ts';
import { contractEvidence, contractNameCautions, payOverSmic, smicOn } from '../measures/contract-pay.ts';
import { type Contract, contractsOn, lastsEnough, paidTogether } from '../measures/contracts.ts';
import { exactSum, shown } from '../measures/exact-decimal.ts';
import type { Judge } from './judge.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { verdict } from './verdict.ts';

/**
 * `contrats-au-smic`: CDI, or CDD of at least `mois` months, whose gross monthly pay added up reaches `ratio` times the
 * SMIC of the filing day. Where only shorter contracts bring the total up the texts are silent: appreciation.
 */
export const contractsAtSmic: Judge = (context, figures) => {
  const months = Number(figures['mois']);
  const ratio = Number(figures['ratio']);
  const { running } = contractsOn(context.pieces, context.on);
  const smic = smicOn(context, context.on);
  const having = (answer: boolean | null) => running.filter((contract) => lastsEnough(contract, months) === answer);
  const long = having(true);
  const open = having(null);
  const short = having(false);
  const reaches = (contracts: readonly Contract[]) => (payOverSmic(contracts, smic.value) ?? 0) >= ratio;
  const total = exactSum(paidTogether(running).map((contract) => contract.monthlyGross));
  const words = {
    contrats: contractEvidence(running)
      .map((entry) => entry.note)
      .join(' ; '),
    total: total === null ? lawSentences.notKnown : `${frenchNumber(shown(total), 2)} €`,
    smic: smic.value === null ? lawSentences.notKnown : `${frenchNumber(smic.value, 2)} €`,
  };
  const cautions = [...smic.cautions, ...contractNameCautions(running, context)];
  const evidence = contractEvidence(running);
  const unpaid = [...long, ...open].filter((contract) => contract.monthlyGross === null);
  const missing = [
    ...(running.length === 0 ? [{ fact: 'typeContrat', note: lawSentences.noContract() }] : []),
    ...(smic.value === null ? [{ fact: null, note: lawSentences.smicUnknown(context.on) }] : []),
    ...unpaid.map((contract) => ({
      fact: 'salaireBrutMensuel',
      note: lawSentences.contractPayUnknown(contract.id),
    })),
    ...open.map((contract) => ({
      fact: 'typeContrat',
      note:
        contract.type === 'other'
          ? lawSentences.contractKindUncovered(contract.id, contract.printedType ?? '')
          : lawSentences.contractLengthUnknown(contract.id),
    })),
    ...short.map((contract) => ({ fact: 'dateFin', note: lawSentences.contractTooShort(contract.id, months) })),
    ...(total !== null && !reaches(running) ? [{ fact: null, note: lawSentences.payLacking(ratio, smic.value) }] : []),
  ];
  const say = (state: Parameters<typeof verdict>[0]) => verdict(state, { evidence, missing, cautions, words });
  if (reaches(long)) return say('satisfied');
  if (running.length === 0 || smic.value === null || unpaid.length > 0) return say('unknown');
  if (reaches([...long, ...open])) return say('unknown');
  return say(long.length > 0 && reaches(running) ? 'appreciation' : 'not-satisfied');
};
