import { z } from 'zod';
import { errorShape } from './errors.ts';

const id = z.number().int().nonnegative();

/** What a client sends to the engine. */
export const toEngine = z.discriminatedUnion('t', [
  z.object({ t: z.literal('call'), id, method: z.string(), input: z.unknown() }),
  z.object({ t: z.literal('cancel'), id }),
]);
export type ToEngine = z.infer<typeof toEngine>;

/** What the engine answers: any number of `progress`, then exactly one `done` or `fail`; `changed` at any time. */
export const fromEngine = z.discriminatedUnion('t', [
  z.object({ t: z.literal('progress'), id, step: z.string(), done: z.number(), total: z.number() }),
  z.object({ t: z.literal('done'), id, output: z.unknown() }),
  z.object({ t: z.literal('fail'), id, error: errorShape }),
  z.object({ t: z.literal('changed'), topics: z.array(z.string()) }),
]);
export type FromEngine = z.infer<typeof fromEngine>;

/**
 * What only the host says to its engine: where its data files are, which paths the user chose (behind a token), and
 * requests for bytes (`piece://…`), which never travel in the window's messages.
 */
export const hostToEngine = z.discriminatedUnion('t', [
  z.object({ t: z.literal('start'), assets: z.string().nullable(), catalogue: z.string().nullable() }),
  z.object({ t: z.literal('grant'), token: z.string(), path: z.string() }),
  z.object({ t: z.literal('fetch'), id, url: z.string() }),
  z.object({ t: z.literal('client') }), // a window's MessagePort comes with this message
  z.object({ t: z.literal('stop') }),
]);
export type HostToEngine = z.infer<typeof hostToEngine>;

export const engineToHost = z.discriminatedUnion('t', [
  z.object({ t: z.literal('ready') }),
  z.object({
    t: z.literal('bytes'),
    id,
    type: z.string(),
    data: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  z.object({ t: z.literal('no-bytes'), id, error: errorShape }),
]);
export type EngineToHost = z.infer<typeof engineToHost>;
