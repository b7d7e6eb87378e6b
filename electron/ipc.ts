import { randomBytes } from 'node:crypto';
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { AppError } from '../core/contract/errors.ts';
import {
  HOST_CHANNEL,
  type HostCall,
  type HostInput,
  type HostOutput,
  hostCalls,
} from '../core/contract/host-bridge.ts';

export type HostHandlers = { [C in HostCall]: (input: HostInput<C>) => HostOutput<C> | Promise<HostOutput<C>> };

/**
 * The one way in for the window's requests. Only the top frame of our own page is answered; inputs are checked against
 * the contract; an error travels as its shape, and an unexpected one only as a reference (the log has the rest).
 */
export function answerWindow(pageAddress: string, handlers: HostHandlers): void {
  ipcMain.handle(HOST_CHANNEL, (event, name: unknown, input: unknown) =>
    answer(event, pageAddress, async () => {
      if (typeof name !== 'string' || !Object.hasOwn(hostCalls, name)) {
        throw new AppError('input.unknown-method', { method: String(name) });
      }
      const call = name as HostCall;
      const checked = hostCalls[call].input.safeParse(input);
      if (!checked.success)
        throw new AppError('input.invalid', { what: call, problem: checked.error.issues[0]?.message ?? '' });
      return await (handlers[call] as (value: unknown) => unknown)(checked.data);
    }),
  );
}

/** A second channel under the same checks, for what only the preload script may send. */
export function answerPreload(channel: string, pageAddress: string, handler: (input: unknown) => unknown): void {
  ipcMain.handle(channel, (event, input: unknown) => answer(event, pageAddress, async () => await handler(input)));
}

async function answer(event: IpcMainInvokeEvent, pageAddress: string, work: () => Promise<unknown>) {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !frame.url.startsWith(pageAddress)) {
    console.error(`request refused from ${frame?.url ?? 'a closed frame'}`);
    return { ok: false, error: new AppError('input.invalid', { what: 'sender', problem: 'foreign frame' }).toShape() };
  }
  try {
    return { ok: true, output: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toShape() };
    const ref = randomBytes(4).toString('hex');
    console.error(`unexpected error ${ref}:`, error);
    return { ok: false, error: new AppError('internal', { ref }).toShape() };
  }
}
