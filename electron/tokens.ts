import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../core/contract/errors.ts';
import type { GrantedPath } from '../core/contract/host-bridge.ts';
import type { HostToEngine } from '../core/contract/messages.ts';

/** Paths that the user chose, each behind a random token. The engine learns both; the window only the token. */
export class Tokens {
  readonly #paths = new Map<string, string>();
  readonly #tell: (grant: HostToEngine) => void;

  constructor(tell: (grant: HostToEngine) => void) {
    this.#tell = tell;
  }

  grant(path: string): GrantedPath {
    const token = randomBytes(16).toString('hex');
    this.#paths.set(token, path);
    this.#tell({ t: 'grant', token, path });
    return { token, label: basename(path) || path };
  }

  /** Throws `state.unknown-token` for a token that this host did not give. */
  pathOf(token: string): string {
    const path = this.#paths.get(token);
    if (path === undefined) throw new AppError('state.unknown-token', {});
    return path;
  }

  /** For an engine that has just started and knows no grant. */
  all(): HostToEngine[] {
    return [...this.#paths].map(([token, path]) => ({ t: 'grant', token, path }));
  }
}
