import type { FormField } from '../../contract/form.ts';
import type { Box, Word } from '../../contract/reading.ts';

/** One place where a field shows; `option`: the answer that this box stands for (check boxes and radios). */
export interface FieldPlace {
  page: number;
  rect: Box;
  option?: string;
}

export interface ProposalField extends FormField {
  places: FieldPlace[];
  comb: boolean;
  multiline: boolean;
}

/** The words printed on a page, in points as displayed; null: the page has no text of its own (a picture). */
export interface ProposalPage {
  page: number;
  width: number;
  height: number;
  words: Word[] | null;
}

export interface ProposalInput {
  fields: ProposalField[];
  pages: ProposalPage[];
}
