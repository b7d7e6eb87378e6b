import { z } from 'zod';
import { factsFile } from '../assessment.ts';
import { assessmentReport } from '../assessment-report.ts';
import { bundleResult, bundleVerification } from '../bundle.ts';
import { mapping } from '../catalogue/form-map.ts';
import { errorShape } from '../errors.ts';
import { fillReport, formFields, formProposal, formValues } from '../form.ts';
import { overflow, placedValue } from '../form-editor.ts';
import { isoDate } from '../iso.ts';
import { letterPreview, letterReport, letterRequest, letterSummary } from '../letter.ts';
import { delivery, deliveryChoices } from '../outlet.ts';
import { fileReading } from '../reading.ts';
import { procedureSummary, ruleHistory } from '../rule-history.ts';
import { token } from './library-methods.ts';

/** Methods on plain files, without a library: what the command line and scripts use. Never offered to the window. */
export const fileMethods = {
  'paper.read': {
    /** `trust`: a folder or file with the certificates against which 2D-Docs are checked. */
    input: z.object({ files: z.array(token).min(1), trust: token.optional() }),
    output: z.object({
      files: z.array(fileReading),
      errors: z.array(z.object({ file: z.string(), error: errorShape })),
    }),
  },
  'law.assess': { input: z.object({ facts: factsFile, procedure: z.string(), on: isoDate }), output: assessmentReport },
  'law.procedures': { input: z.object({}), output: z.object({ procedures: z.array(procedureSummary) }) },
  'law.explain': { input: z.object({ rule: z.string() }), output: ruleHistory },
  'form.fields': { input: z.object({ file: token, password: z.string().optional() }), output: formFields },
  'form.fill': {
    input: z.object({
      file: token,
      password: z.string().optional(),
      facts: factsFile.optional(),
      values: formValues.optional(),
      /** `proposed`: a form that the catalogue does not know is filled by the map that the program proposes. */
      map: z.literal('proposed').optional(),
      /** A map that a person wrote: values of the form's fields, and values placed on its pages. */
      ownMap: z
        .strictObject({ fields: z.array(mapping).default([]), placed: z.array(placedValue).default([]) })
        .optional(),
      /** What becomes of an answer that is too long for its field. */
      overflow: overflow.optional(),
      out: token,
    }),
    output: fillReport,
  },
  /** The map that the program proposes for a form, from what is printed beside its fields. */
  'form.propose': { input: z.object({ file: token, password: z.string().optional() }), output: formProposal },
  /** The letters, attestations and sheets of the catalogue, with what each asks for beside the dossier. */
  'letter.list': { input: z.object({}), output: z.object({ letters: z.array(letterSummary) }) },
  /** The letter block by block, to be read and changed before printing; what was generated stays marked. */
  'letter.preview': { input: letterRequest, output: letterPreview },
  /** Writes the letter as a tagged PDF, with the person's own texts (`edits`, by block of the preview), and checks it. */
  'letter.write': { input: letterRequest.extend({ out: token }), output: letterReport },
  /** Reads a folder's papers into a throw-away encrypted library, then assesses them. */
  'folder.assess': {
    input: z.object({ files: z.array(token), facts: factsFile.optional(), procedure: z.string(), on: isoDate }),
    output: assessmentReport,
  },
  'folder.bundle': {
    input: z.object({
      files: z.array(token),
      facts: factsFile.optional(),
      forms: z.array(token).default([]),
      procedure: z.string(),
      on: isoDate,
      out: token, // folder
    }),
    output: bundleResult,
  },
  /** Prepares a folder's papers for an outlet and writes them as a new folder (`out`), or nothing when they are not ready. */
  'folder.deliver': {
    input: z.object({
      files: z.array(token),
      facts: factsFile.optional(),
      forms: z.array(token).default([]),
      procedure: z.string(),
      on: isoDate,
      outlet: z.string(),
      choices: deliveryChoices.prefault({}),
      out: token,
    }),
    output: delivery.extend({ path: z.string().nullable() }), // null: not ready, nothing was written
  },
  'bundle.verify': { input: z.object({ file: token }), output: bundleVerification },
} as const;
