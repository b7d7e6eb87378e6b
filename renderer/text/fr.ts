import { bundleText } from './fr/bundle.ts';
import { bundleContentsText } from './fr/bundle-contents.ts';
import { bundlePrintText } from './fr/bundle-print.ts';
import { commonText } from './fr/common.ts';
import { conditionsText } from './fr/conditions.ts';
import { dossiersText } from './fr/dossiers.ts';
import {
  factLabels,
  readingText,
  statedFactChoices,
  statedFactLabels,
  statedFactsAsked,
  statedFactYesNo,
} from './fr/facts.ts';
import { formText } from './fr/form.ts';
import { formEditorText } from './fr/form-editor.ts';
import { lettersText } from './fr/letters.ts';
import { libraryText } from './fr/library.ts';
import { outletsText } from './fr/outlets.ts';
import { passOnText } from './fr/pass-on.ts';
import { personText } from './fr/person.ts';
import { piecesText } from './fr/pieces.ts';
import { presenceText } from './fr/presence.ts';
import { presenceStudyText } from './fr/presence-study.ts';
import { procedureText } from './fr/procedure.ts';
import { signaturesText } from './fr/signatures.ts';
import { whatIfText } from './fr/what-if.ts';

/** Every sentence of the interface. Components take their words from here only. */
export const fr = {
  common: commonText,
  library: libraryText,
  dossiers: dossiersText,
  pieces: piecesText,
  facts: factLabels,
  statedFacts: statedFactLabels,
  statedFactChoices,
  statedFactsAsked,
  statedFactYesNo,
  reading: readingText,
  procedure: procedureText,
  conditions: conditionsText,
  whatIf: whatIfText,
  presence: presenceText,
  presenceStudy: presenceStudyText,
  person: personText,
  form: formText,
  formEditor: formEditorText,
  signatures: signaturesText,
  letters: lettersText,
  bundle: bundleText,
  bundleContents: bundleContentsText,
  bundlePrint: bundlePrintText,
  outlets: outletsText,
  passOn: passOnText,
} as const;
