import type { FindingState } from './assessment.ts';

/** The explanations of a rule by the key of the catalogue. */
export const STATE_WORDS: Readonly<Record<string, string>> = {
  satisfied: 'remplie',
  notSatisfied: 'non remplie',
  unknown: 'à compléter',
  appreciation: 'appréciation',
};

/** How a finding's state is said, everywhere the same: window, command line, bundle, report. */
export const SENTENCE_STATES: Record<FindingState, string> = {
  satisfied: 'condition remplie',
  'not-satisfied': 'condition non remplie',
  unknown: 'à compléter',
  appreciation: 'à l’appréciation du préfet',
};
