import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { Candidate } from '../candidate.ts';
import type { PieceView } from '../piece-view.ts';
import { readAddressLines } from './address-reader.ts';
import { readBaseHours } from './base-hours-reader.ts';
import { readFirmBlock, readPersonBlock, readSenderBlock, readSplitName } from './name-readers.ts';
import { readPrintedPeriod } from './period-reader.ts';
import { readRunningText } from './running-text-reader.ts';

export type Reader = (piece: PieceView, rule: FactRule) => Candidate[];

/** The readers that a kind's YAML may name: ways of finding a value that labels alone cannot say. */
export const READERS: Readonly<Record<string, Reader>> = {
  'running-text': readRunningText,
  'firm-block': readFirmBlock,
  'person-block': readPersonBlock,
  'sender-block': readSenderBlock,
  'split-name': readSplitName,
  'printed-period': readPrintedPeriod,
  'base-hours': readBaseHours,
  'address-lines': readAddressLines,
};
