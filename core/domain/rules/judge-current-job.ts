import { addMonths, monthOf } from '../calendar/iso-months.ts';
import { contractsOn } from '../measures/contracts.ts';
import type { Judge } from './judge.ts';
import { lawSentences } from './law-sentences-fr.ts';
import { verdict } from './verdict.ts';

/**
 * `emploi-actuel`: whether the person holds the job on the filing day. A stated answer decides; else a contract already
 * begun and still running, or a payslip of the filing month or of the month before it (payslips come at month's end).
 * Finding neither proves nothing: not known.
 */
export const currentJob: Judge = (context) => {
  const stated = context.facts['emploiActuelEnTension'];
  const question = context.procedure.questions['emploiActuelEnTension']?.question ?? 'emploiActuelEnTension';
  const note = `${question} ${stated === true ? lawSentences.yes : lawSentences.no}`;
  if (stated === true)
    return verdict('satisfied', { evidence: [{ piece: null, fact: 'emploiActuelEnTension', note }] });
  if (stated === false) return verdict('not-satisfied', { missing: [{ fact: 'emploiActuelEnTension', note }] });
  const contracts = contractsOn(context.pieces, context.on).running.filter(
    (contract) => contract.start !== null && contract.start <= context.on,
  );
  const thisMonth = monthOf(context.on);
  const slips = [addMonths(thisMonth, -1), thisMonth].flatMap((month) =>
    (context.worked.months.get(month)?.pieces ?? []).map((piece) => ({
      piece,
      fact: 'periode',
      note: lawSentences.recentPayslip(month),
    })),
  );
  const evidence = [
    ...contracts.map((contract) => ({ piece: contract.id, fact: 'dateDebut', note: lawSentences.runningContract() })),
    ...slips,
  ];
  if (evidence.length > 0) return verdict('satisfied', { evidence });
  const missing = [{ fact: 'emploiActuelEnTension', note: lawSentences.currentJobUnproven() }];
  return verdict('unknown', { missing });
};
