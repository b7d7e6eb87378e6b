import type { FactRule } from '../../../contract/catalogue/kind.ts';
import type { ReadingFinding } from '../../../contract/reading.ts';
import type { Candidate } from '../candidate.ts';
import type { PieceView } from '../piece-view.ts';
import { readAddressLines } from './address-reader.ts';
import { readBankStatement } from './bank-statement-reader.ts';
import { readBaseHours } from './base-hours-reader.ts';
import { readCardDate, readNameFields, readSexField } from './card-readers.ts';
import { readCellText } from './cell-text-reader.ts';
import { readContractDays } from './contract-days-reader.ts';
import { readKnownIssuer } from './known-issuer-reader.ts';
import { readLetterheadIssuer } from './letterhead-issuer-reader.ts';
import { mrzFindings, readMrz } from './mrz-reader.ts';
import { readAddresseeBlock, readFirmBlock, readPersonBlock, readSenderBlock, readSplitName } from './name-readers.ts';
import { readPartyName } from './party-name-reader.ts';
import { readPrintedPeriod, readSentencePeriod } from './period-reader.ts';
import { readPersonAddress } from './person-address-reader.ts';
import { readProminentIssuer } from './prominent-issuer-reader.ts';
import { readRunningText } from './running-text-reader.ts';
import { readSchoolYear } from './school-year-reader.ts';
import { readNearDate, readOnlyDate, readValidNumber } from './single-value-readers.ts';
import { readTopName } from './top-name-reader.ts';

export type Reader = (piece: PieceView, rule: FactRule) => Candidate[];

/** The readers that a kind's YAML may name: ways of finding a value that labels alone cannot say. */
export const READERS: Readonly<Record<string, Reader>> = {
  'running-text': readRunningText,
  'firm-block': readFirmBlock,
  'person-block': readPersonBlock,
  'addressee-block': readAddresseeBlock,
  'sender-block': readSenderBlock,
  'split-name': readSplitName,
  'printed-period': readPrintedPeriod,
  'sentence-period': readSentencePeriod,
  'contract-days': readContractDays,
  'base-hours': readBaseHours,
  'address-lines': readAddressLines,
  'person-address': readPersonAddress,
  'party-name': readPartyName,
  'known-issuer': readKnownIssuer,
  'letterhead-issuer': readLetterheadIssuer,
  'bank-statement': readBankStatement,
  mrz: readMrz,
  'card-date': readCardDate,
  'cell-text': readCellText,
  'school-year': readSchoolYear,
  'sex-field': readSexField,
  'name-fields': readNameFields,
  'near-date': readNearDate,
  'only-date': readOnlyDate,
  'prominent-issuer': readProminentIssuer,
  'top-name': readTopName,
  'valid-number': readValidNumber,
};

/** What a reader has to say of a piece beside its values; asked once when a rule of the kind names the reader. */
export const READER_FINDINGS: Readonly<Record<string, (piece: PieceView) => ReadingFinding[]>> = { mrz: mrzFindings };
