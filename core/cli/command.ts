import type { Client } from '../contract/client.ts';
import type { Engine } from '../engine/engine.ts';

/** What a command gets: its words, its options, and an engine. */
export interface CommandInput {
  words: string[];
  options: Record<string, string | undefined>;
  client: Client;
  engine: Engine;
  signal: AbortSignal;
  onProgress: (step: string, done: number, total: number) => void;
}

/** `json` is the one object of `--json`; `text` what a person reads without it. */
export interface CommandOutput {
  json: unknown;
  text: string;
  exitCode?: number;
}

export interface Command {
  usage: string;
  options: string[];
  /** Options that may stand without a value, and the value that they then have. */
  implied?: Record<string, string>;
  run(input: CommandInput): Promise<CommandOutput>;
}
