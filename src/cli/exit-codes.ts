import type { FaultCode } from '../kernel/fault.ts'

/** Nothing went wrong. */
export const fine = 0
/** A bug, or a check that was asked for and failed. */
export const failed = 1
/** The command was not understood. */
export const usage = 2
/** The input could not be read. */
export const input = 3

/** The case could not be opened, or not be written to. */
export const store = 4

/** The desk could not be served at the address. */
export const address = 5

export const exitCodes: Readonly<Record<FaultCode, number>> = {
  usage,
  'bad-date': usage,
  'no-act-here': usage,
  'unknown-id': usage,
  'ambiguous-id': usage,
  'bad-decision': usage,
  'missing-file': input,
  'unreadable-file': input,
  'is-directory': input,
  'empty-input': input,
  'binary-input': input,
  'undecodable-input': input,
  'too-large': input,
  'bad-conllu': input,
  'bad-gold': input,
  'bad-pairs': input,
  'bad-model': input,
  'bad-ledger': input,
  'newer-ledger': input,
  'unwritable-file': input,
  'missing-case': store,
  'case-exists': store,
  'not-a-case': store,
  'damaged-case': store,
  'newer-case': store,
  'read-only-case': store,
  'disk-full': store,
  'case-locked': store,
  'address-in-use': address,
  'unusable-address': address,
  'bad-address': usage,
  'private-address': usage,
  unreachable: input,
  'timed-out': input,
  'bad-redirect': input,
  'bad-answer': input,
  'wrong-media-type': input,
  'refused-by-site': input,
  'not-now': input,
  'bad-feed': input,
  'bad-watch-file': input,
  'bad-record': input,
  'bad-archive': input,
  'other-language': input,
  'reader-failed': failed,
}
