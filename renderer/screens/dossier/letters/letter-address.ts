import type { LetterLanguage } from '../../../../core/contract/catalogue/letter.ts';

/** The call by which a letter was read, to send a person's own text back for it. */
export interface LetterAddress {
  dossier: string;
  letter: string;
  language: LetterLanguage;
}
