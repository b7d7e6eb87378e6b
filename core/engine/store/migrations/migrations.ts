import type { Migration } from '../migrate.ts';
import { firstTables } from './001-first-tables.ts';
import { widerReading } from './002-wider-reading.ts';
import { seenAnswers } from './003-seen-answers.ts';
import { bundleOrder } from './004-bundle-order.ts';
import { deliveries } from './005-deliveries.ts';
import { ownForms } from './006-own-forms.ts';
import { letters } from './007-letters.ts';

/** Every migration of a dossier file, in order; the last one's version is the newest format that this build knows. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  widerReading,
  seenAnswers,
  bundleOrder,
  deliveries,
  ownForms,
  letters,
];
