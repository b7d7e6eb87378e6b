/** Why a signature could not be judged. */
export type NotVerifiableReason =
  | 'no-trust-pack'
  | 'unknown-authority'
  | 'unknown-certificate'
  | 'authority-withdrawn'
  | 'expired-at-signing'
  | 'no-signing-day'
  | 'no-signature'
  | 'unsupported-algorithm'
  | 'test-authority';

/** `authentic` speaks of the coded data only; `altered`: the signature does not fit them. */
export type CodeVerdict =
  | { status: 'authentic' }
  | { status: 'not-verifiable'; reason: NotVerifiableReason }
  | { status: 'altered' };
