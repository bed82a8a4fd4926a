import { pageWidth } from './output.ts'

/** Tells on standard error how far a long work is; says nothing where nobody watches. */
export interface Progress {
  readonly step: (what: string) => void
  /** Wipes the line, before something else is written. */
  readonly clear: () => void
}

const wipe = '\r\u001b[K'

export const progressOf = (total: number): Progress => {
  const { stderr } = process
  if (!stderr.isTTY) return { step: () => {}, clear: () => {} }
  let at = 0
  return {
    step: (what) => {
      at++
      stderr.write(`${wipe}${`${at}/${Math.max(at, total)} ${what}`.slice(0, pageWidth() - 1)}`)
    },
    clear: () => stderr.write(wipe),
  }
}
