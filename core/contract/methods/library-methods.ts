import { z } from 'zod';
import { statedFacts } from '../assessment.ts';
import { question } from '../catalogue/procedure.ts';
import { dossierId, dossierSummary, dossierView } from '../dossier.ts';
import { errorShape } from '../errors.ts';
import { isoDate } from '../iso.ts';
import { person } from '../person.ts';

/** A random token that the host gave for a path chosen by the user; the window never sees the path. */
export const token = z.string().regex(/^[0-9a-f]{32}$/);
const ok = z.object({ ok: z.literal(true) });

const opened = z.object({ label: z.string(), dossiers: z.array(dossierSummary) });

const libraryHealth = z.object({
  unreadable: z.array(z.object({ file: z.string(), label: z.string().nullable(), error: errorShape })),
  gone: z.array(z.object({ file: z.string(), label: z.string() })),
  strangers: z.array(z.string()),
  damaged: z.array(z.enum(['lessons', 'forms'])),
});

export type LibraryHealth = z.infer<typeof libraryHealth>;

const trustStatus = z.object({
  certificates: z.number().int(),
  authorities: z.array(z.string()),
  listSequence: z.number().int().nullable(),
  listIssuedOn: isoDate.nullable(),
  importedAt: z.string().nullable(),
  damaged: z.boolean(),
});

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
  /**
   * What of the library cannot be used, so that nothing disappears from its list unsaid. `unreadable`: dossiers that do not open
   * (`label`: what it was called, when that is known); `gone`: listed before, and no longer in the folder; `strangers`: dossier files that the library did not make (a copy made by hand, one that was handed over); `damaged`: what
   * it had learnt and can be made again.
   */
  'library.health': { input: z.object({}), output: libraryHealth },
  'library.close': { input: z.object({}), output: ok },
  /** The certificates of the library against which 2D-Docs are checked; `damaged`: they must be imported again. */
  'trust.status': { input: z.object({}), output: trustStatus },
  /**
   * Takes certificates (DER, PEM) and trust lists (XML) from a file or a folder into the library, beside those it has or in
   * their place. `ignored`: names of files that are neither; `tests`: certificates of the test authority, never taken.
   */
  'trust.import': {
    input: z.object({ source: token, replace: z.boolean().default(false) }),
    output: trustStatus.extend({ ignored: z.array(z.string()), tests: z.number().int() }),
  },
  'procedure.list': {
    input: z.object({}),
    /** `questions`: the facts that only a person can state, by name, as the question to ask. */
    output: z.array(
      z.object({
        slug: z.string(),
        title: z.string(),
        family: z.string(),
        summary: z.string(),
        questions: z.record(z.string(), question).optional(),
      }),
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
