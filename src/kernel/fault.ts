/** Every way the world can fail us. Each word is mapped once to an exit code and once to an HTTP status. */
export type FaultCode =
  | 'usage'
  | 'missing-file'
  | 'unreadable-file'
  | 'is-directory'
  | 'empty-input'
  | 'binary-input'
  | 'undecodable-input'
  | 'too-large'
  | 'bad-date'
  | 'bad-conllu'
  | 'bad-gold'
  | 'bad-pairs'
  | 'bad-model'
  | 'bad-ledger'
  | 'newer-ledger'
  | 'unwritable-file'
  | 'no-act-here'
  | 'unknown-id'
  | 'ambiguous-id'
  | 'bad-decision'
  | 'missing-case'
  | 'case-exists'
  | 'not-a-case'
  | 'damaged-case'
  | 'newer-case'
  | 'read-only-case'
  | 'disk-full'
  | 'case-locked'
  | 'address-in-use'
  | 'unusable-address'
  | 'bad-address'
  | 'private-address'
  | 'unreachable'
  | 'timed-out'
  | 'bad-redirect'
  | 'bad-answer'
  | 'wrong-media-type'
  | 'refused-by-site'
  | 'not-now'
  | 'bad-feed'
  | 'bad-watch-file'
  | 'bad-record'
  | 'bad-archive'
  | 'other-language'
  | 'reader-failed'

/** Trouble outside the program: what went wrong and where (`message`), and what to try (`hint`). Never a stack trace to users. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly hint: string
  constructor(code: FaultCode, message: string, hint = '') {
    super(message)
    this.name = 'Fault'
    this.code = code
    this.hint = hint
  }
}
