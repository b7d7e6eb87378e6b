import { AppError } from '../core/contract/errors.ts';
import {
  type GrantedPath,
  grantedPath,
  type HostCall,
  type HostInput,
  type HostOutput,
  hostAnswer,
  hostCalls,
} from '../core/contract/host-bridge.ts';

/** Asks the host (dialogs, print, clipboard, links). Rejects with the host's AppError. */
export async function askHost<C extends HostCall>(name: C, input: HostInput<C>): Promise<HostOutput<C>> {
  const output = unwrap(await window.liasse.call(name, input));
  return hostCalls[name].output.parse(output) as HostOutput<C>;
}

/** A token for a dropped file; null when what was dropped has no path on this computer. */
export async function grantDropped(file: File): Promise<GrantedPath | null> {
  return grantedPath.nullable().parse(unwrap(await window.liasse.grantDropped(file)));
}

function unwrap(raw: unknown): unknown {
  const answer = hostAnswer.parse(raw);
  if (!answer.ok) throw AppError.fromShape(answer.error);
  return answer.output;
}
