import picocolors from 'picocolors'
import { type Paint, plain } from '../exports/index.ts'

const narrowest = 60
const widest = 100

/** Columns to lay a page out for: the terminal's, within what reads well; 80 where there is none. */
export const pageWidth = (): number => Math.min(widest, Math.max(narrowest, process.stdout.columns ?? 80))

const widestTable = 200

/** Columns to lay a table out for: all that the terminal has, so that as few cells as may be are broken. */
export const tableWidth = (): number => Math.min(widestTable, Math.max(narrowest, process.stdout.columns ?? 80))

const { bold, dim, cyan } = picocolors.createColors(true)
const colours: Paint = { bold, dim, kind: cyan, party: bold }

/** Colours on a terminal that can show them, and nowhere else. */
export const paint = (): Paint => (process.stdout.isTTY && process.stdout.hasColors() ? colours : plain)

/** Lets the reader of our output leave early (`demarche read … | head`) without a complaint from us. */
export const leaveQuietly = (): void => {
  process.stdout.on('error', (error: Error & { code?: string }) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

/** Writes the whole output at once, after all that could fail is done. */
export const print = (output: string): Promise<void> =>
  new Promise((done) => {
    process.stdout.write(output, () => done())
  })
