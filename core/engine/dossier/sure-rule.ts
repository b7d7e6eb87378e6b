import { SURE_THRESHOLD } from '../../domain/reading/confidence.ts';
import type { SureRule } from '../store/fact-table.ts';

/** A read value needs no person's look when its confidence says so and no check contradicts it. */
export const sureRule: SureRule = (name, fact, findings) =>
  fact.confidence >= SURE_THRESHOLD &&
  !findings.some((f) => f.fact === name && (f.code === 'check-failed' || f.code === 'several-candidates'));
