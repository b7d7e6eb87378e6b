import { z } from 'zod';

const file = z.object({ file: z.string() });
const none = z.object({});

/**
 * Every error that Liasse can report, with the shape of its details. The family (before the dot) says whose move it is:
 * `input` the caller's, `file` the user's file, `state` not possible now, `system` the machine, `cancelled`, `internal`.
 * Details carry names, numbers and limits, never the text of a paper. The sentences are in `sentences-fr.ts`.
 */
export const errorDetails = {
  'input.invalid': z.object({ what: z.string(), problem: z.string() }),
  'input.unknown-method': z.object({ method: z.string() }),
  'input.unknown-procedure': z.object({ slug: z.string(), known: z.array(z.string()) }),
  'input.unknown-rule': z.object({ rule: z.string(), known: z.array(z.string()) }),
  'input.usage': z.object({ problem: z.string(), usage: z.string() }),

  'file.not-found': file,
  'file.unreadable': z.object({ file: z.string(), cause: z.string() }),
  'file.empty': file,
  'file.damaged': z.object({ file: z.string(), format: z.string() }),
  'file.unsupported': z.object({ file: z.string(), looksLike: z.string() }),
  'file.password-needed': file,
  'file.password-wrong': file,
  'file.image-too-small': z.object({ file: z.string(), width: z.number(), height: z.number() }),
  'file.image-too-large': z.object({ file: z.string(), width: z.number(), height: z.number(), maxPixels: z.number() }),
  'file.not-a-form': file,
  'file.xfa-only': file,
  'file.xfa-shell': file,
  'file.signed': file,
  'file.not-json': z.object({ file: z.string(), problem: z.string() }),
  'file.not-a-bundle': file,
  'file.old-bundle': file, // its manifest is of a version that carries no originals
  'file.bundle-without-originals': file,
  'file.altered': z.object({ file: z.string(), bundle: z.string() }), // no longer the bytes that the bundle says
  'file.not-handed-over': file,
  'file.other-form': z.object({ file: z.string(), wanted: z.array(z.string()) }),

  'state.library-closed': none,
  'state.library-exists': z.object({ folder: z.string() }),
  'state.not-a-library': z.object({ folder: z.string() }),
  'state.library-in-use': z.object({ folder: z.string() }),
  'state.wrong-passphrase': none,
  'state.wrong-recovery-code': z.object({ mistyped: z.boolean().optional() }), // mistyped: its own check fails
  'state.newer-version': z.object({ file: z.string(), found: z.number(), known: z.number() }),
  'state.not-found': z.object({ what: z.string(), id: z.string() }),
  'state.unknown-token': none,
  'state.nothing-to-bundle': none,
  'state.bundle-frozen': none,
  'state.nothing-prepared': none,
  'state.changed-since-prepared': none,
  'state.delivery-not-ready': z.object({ problems: z.array(z.string()) }),
  'state.bundle-check-failed': z.object({ problems: z.array(z.string()) }),
  'state.fill-check-failed': z.object({ problems: z.array(z.string()) }),
  'state.letter-without-recipient': z.object({ title: z.string() }),
  'state.letter-check-failed': z.object({ problems: z.array(z.string()) }),
  'state.not-a-fact': z.object({
    field: z.string(),
    reason: z.enum(['no-map', 'several-facts', 'from-contract', 'only-a-part', 'not-of-its-kind', 'nothing-typed']),
  }),

  'system.unwritable': z.object({ path: z.string(), cause: z.string() }),
  'system.disk-full': z.object({ path: z.string() }),
  'system.engine-stopped': none,
  'system.missing-component': z.object({ component: z.string() }),

  cancelled: none,
  internal: z.object({ ref: z.string() }),
} as const;

export type ErrorCode = keyof typeof errorDetails;
export type ErrorDetails<C extends ErrorCode> = z.infer<(typeof errorDetails)[C]>;

export const errorCode = z.enum(Object.keys(errorDetails) as [ErrorCode, ...ErrorCode[]]);
/** An error as it travels between processes. */
export const errorShape = z.object({ code: errorCode, details: z.record(z.string(), z.unknown()) });
export type ErrorShape = z.infer<typeof errorShape>;

/** The one error class of Liasse: a code, and details whose shape the code decides. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails<C>;
  constructor(code: C, details: ErrorDetails<C>, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  toShape(): ErrorShape {
    return { code: this.code, details: this.details as Record<string, unknown> };
  }

  static fromShape(shape: ErrorShape): AppError {
    const checked = errorDetails[shape.code].safeParse(shape.details);
    return checked.success
      ? new AppError(shape.code, checked.data as never)
      : new AppError('internal', { ref: `bad-details:${shape.code}` });
  }
}

const EXIT_CODES: Record<string, number> = { input: 2, file: 3, state: 4, system: 5, cancelled: 130, internal: 70 };

/** Exit code of the command line for an error: 2 input, 3 file, 4 state, 5 system, 130 cancelled, 70 internal. */
export function exitCodeOf(code: ErrorCode): number {
  return EXIT_CODES[code.split('.')[0] ?? ''] ?? 70;
}
