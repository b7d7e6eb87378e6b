import type { DueState, FeeAnswer, WindowState } from './procedure-answers.ts';

// How the states of what a procedure asks for are said, in the window and on the command line.

export const DUE_STATE_WORDS: Record<DueState, string> = {
  present: 'Trouvé, à vérifier',
  absent: 'Manque',
  'to-check': 'À joindre, à vérifier vous-même',
  perhaps: 'Peut-être',
  'not-due': 'Pas dans votre cas',
};

export const FEE_STATE_WORDS: Record<FeeAnswer['state'], string> = {
  due: 'à payer',
  perhaps: 'peut-être',
  'not-due': 'pas dans votre cas',
};

export const WINDOW_STATE_WORDS: Record<WindowState, string> = {
  'not-open': 'Pas encore ouvert',
  open: 'Ouvert',
  closed: 'Passé',
  unknown: 'À préciser',
  'not-concerned': 'Sans objet',
};
