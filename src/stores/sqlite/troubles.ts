import { Fault, type FaultCode } from '../../kernel/fault.ts'

// Result codes of SQLite, https://www.sqlite.org/rescode.html; extended codes (778: a write failed) have the
// plain one in their lowest byte.
const troubles: Readonly<Record<number, readonly [FaultCode, string, string]>> = {
  3: ['read-only-case', 'permission denied', 'check who may read and write the case and its folder'],
  5: ['case-locked', 'another program has been writing to it for too long', 'try again'],
  6: ['case-locked', 'another program has been writing to it for too long', 'try again'],
  8: ['read-only-case', 'it can only be read', 'check who may write the case and its folder, or copy it'],
  10: ['damaged-case', 'the disk does not give or take its data', 'try a copy of the file, or a backup'],
  11: ['damaged-case', 'the file is damaged', 'take a backup, or export what can still be read'],
  13: ['disk-full', 'no room is left on the disk; nothing of this step was kept', 'make room and do it again'],
  14: ['read-only-case', 'it cannot be opened', 'check who may read and write the case and its folder'],
  778: [
    'disk-full',
    'it cannot grow: a full disk, or a limit on files; nothing of this step was kept',
    'make room and do it again',
  ],
  26: ['not-a-case', 'not a case', 'make one with: demarche init CASE'],
}

const isSqlite = (error: unknown): error is Error & { readonly errcode: number } =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'

/** What SQLite says of the case in file `path`, as a fault; anything else is a bug and stays one. */
export const troubleOf = (error: unknown, path: string): unknown => {
  if (!isSqlite(error)) return error
  const known = troubles[error.errcode] ?? troubles[error.errcode & 0xff]
  return known ? new Fault(known[0], `${known[1]} (${path})`, known[2]) : error
}
