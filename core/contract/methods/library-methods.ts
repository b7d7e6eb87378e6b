import { z } from 'zod';
import { statedFacts } from '../assessment.ts';
import { question } from '../catalogue/procedure.ts';
import { dossierId, dossierSummary, dossierView } from '../dossier.ts';
import { isoDate } from '../iso.ts';
import { person } from '../person.ts';

/** A random token that the host gave for a path chosen by the user; the window never sees the path. */
export const token = z.string().regex(/^[0-9a-f]{32}$/);
const ok = z.object({ ok: z.literal(true) });

const opened = z.object({ label: z.string(), dossiers: z.array(dossierSummary) });

export const libraryMethods = {
  'library.status': { input: z.object({}), output: z.object({ open: z.boolean(), label: z.string().nullable() }) },
  /** Whether the folder already holds a library. */
  'library.inspect': {
    input: z.object({ folder: token }),
    output: z.object({ exists: z.boolean(), label: z.string() }),
  },
  /** The recovery code is shown once, to be printed. */
  'library.create': {
    input: z.object({ folder: token, passphrase: z.string().min(8).max(200) }),
    output: opened.extend({ recoveryCode: z.string() }),
  },
  'library.open': { input: z.object({ folder: token, passphrase: z.string().max(200) }), output: opened },
  'library.recover': {
    input: z.object({ folder: token, recoveryCode: z.string().max(200), newPassphrase: z.string().min(8).max(200) }),
    output: opened,
  },
  'library.close': { input: z.object({}), output: ok },
  'procedure.list': {
    input: z.object({}),
    /** `questions`: the facts that only a person can state, by name, as the question to ask. */
    output: z.array(
      z.object({ slug: z.string(), title: z.string(), questions: z.record(z.string(), question).optional() }),
    ),
  },
  'dossier.list': { input: z.object({}), output: z.array(dossierSummary) },
  'dossier.create': {
    input: z.object({ label: z.string().trim().min(1).max(120), procedure: z.string(), filingDay: isoDate }),
    output: z.object({ id: dossierId }),
  },
  'dossier.get': { input: z.object({ dossier: dossierId }), output: dossierView },
  'dossier.update': {
    input: z.object({
      dossier: dossierId,
      label: z.string().trim().min(1).max(120).optional(),
      filingDay: isoDate.optional(),
      procedure: z.string().optional(),
    }),
    output: ok,
  },
  /** Replaces the person record; absent fields are unknown. */
  'person.set': { input: z.object({ dossier: dossierId, person }), output: ok },
  /** Sets or removes (null) stated facts of the dossier. */
  'dossier.setFacts': {
    input: z.object({
      dossier: dossierId,
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
    output: z.object({ facts: statedFacts }),
  },
} as const;
