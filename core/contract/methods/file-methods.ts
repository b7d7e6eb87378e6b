import { z } from 'zod';
import { assessment, factsFile } from '../assessment.ts';
import { bundleResult, bundleVerification } from '../bundle.ts';
import { errorShape } from '../errors.ts';
import { fillReport, formFields, formValues } from '../form.ts';
import { isoDate } from '../iso.ts';
import { fileReading } from '../reading.ts';
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
  'law.assess': { input: z.object({ facts: factsFile, procedure: z.string(), on: isoDate }), output: assessment },
  'form.fields': { input: z.object({ file: token, password: z.string().optional() }), output: formFields },
  'form.fill': {
    input: z.object({
      file: token,
      password: z.string().optional(),
      facts: factsFile.optional(),
      values: formValues.optional(),
      out: token,
    }),
    output: fillReport,
  },
  /** Reads a folder's papers into a throw-away encrypted library, then assesses them. */
  'folder.assess': {
    input: z.object({ files: z.array(token), facts: factsFile.optional(), procedure: z.string(), on: isoDate }),
    output: assessment,
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
  'bundle.verify': { input: z.object({ file: token }), output: bundleVerification },
} as const;
