import type { Judge } from './judge.ts';
import { contractsAtSmic } from './judge-contracts.ts';
import { currentJob } from './judge-current-job.ts';
import { continuousPresence, continuousResidence } from './judge-presence.ts';

interface NamedJudge {
  judge: Judge;
  figures: readonly string[]; // what the rule must give under `with`
  words: readonly string[]; // fill-ins that it offers to the explanation
}

const PRESENCE_WORDS = ['depuis', 'moisProuves', 'moisAttendus', 'lacunes', 'premierePreuve', 'grilles'];

/** Every judge that a rule may name. */
export const JUDGES: Readonly<Record<string, NamedJudge>> = {
  'presence-continue': { judge: continuousPresence, figures: ['annees'], words: PRESENCE_WORDS },
  'residence-continue': { judge: continuousResidence, figures: ['mois', 'horsPeriodes'], words: PRESENCE_WORDS },
  'contrats-au-smic': { judge: contractsAtSmic, figures: ['mois', 'ratio'], words: ['contrats', 'total', 'smic'] },
  'emploi-actuel': { judge: currentJob, figures: [], words: [] },
};
