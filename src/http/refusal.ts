import { Conflicting } from '../app/desk/deciding.ts'
import { Fault, type FaultCode } from '../kernel/fault.ts'

/** What a request can be refused for: the faults of the program, and what only a server knows. */
export type RefusalCode = FaultCode | 'conflict' | 'not-found' | 'forbidden' | 'token-needed' | 'too-many' | 'bug'

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503 | 507

/** The one table of HTTP statuses. */
export const statuses: Readonly<Record<RefusalCode, RefusalStatus>> = {
  usage: 400,
  'bad-date': 400,
  'ambiguous-id': 400,
  'token-needed': 401,
  forbidden: 403,
  'read-only-case': 403,
  'not-found': 404,
  'unknown-id': 404,
  'no-act-here': 404,
  conflict: 409,
  'case-exists': 409,
  'too-large': 413,
  'wrong-media-type': 415,
  'bad-decision': 422,
  'empty-input': 422,
  'binary-input': 422,
  'undecodable-input': 422,
  'bad-conllu': 422,
  'bad-ledger': 422,
  'newer-ledger': 422,
  'bad-gold': 422,
  'bad-pairs': 422,
  'case-locked': 503,
  'too-many': 503,
  'disk-full': 507,
  'missing-file': 500,
  'unreadable-file': 500,
  'unwritable-file': 500,
  'is-directory': 500,
  'bad-model': 500,
  'missing-case': 500,
  'not-a-case': 500,
  'damaged-case': 500,
  'newer-case': 500,
  'address-in-use': 500,
  'unusable-address': 500,
  'bad-address': 500,
  'private-address': 500,
  unreachable: 500,
  'timed-out': 500,
  'bad-redirect': 500,
  'bad-answer': 500,
  'refused-by-site': 500,
  'not-now': 500,
  'bad-feed': 500,
  'bad-watch-file': 500,
  'bad-record': 500,
  'bad-archive': 500,
  'other-language': 422,
  'reader-failed': 500,
  bug: 500,
}

/** A request is refused: what went wrong, and what to try. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly hint: string
  constructor(code: RefusalCode, message: string, hint = '') {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.hint = hint
  }
}

export interface RefusalBody {
  readonly error: {
    readonly code: RefusalCode
    readonly message: string
    readonly hint: string
    /** Of a conflict: who decided what meanwhile. */
    readonly conflicts?: Conflicting['conflicts']
  }
}

const mend = 'look at the act again and decide anew'

/** What is answered where something went wrong; of a bug nothing but that it is one. */
export const refusalOf = (error: unknown): RefusalBody => {
  if (error instanceof Conflicting)
    return { error: { code: 'conflict', message: error.message, hint: mend, conflicts: error.conflicts } }
  if (error instanceof Refusal || error instanceof Fault) {
    const { code, message, hint } = error
    return { error: { code, message, hint } }
  }
  return { error: { code: 'bug', message: 'a bug of ours', hint: 'please report it with what you did' } }
}
