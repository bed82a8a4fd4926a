// A thread that reads reports for `reader-pool.ts`.
import { parentPort } from 'node:worker_threads'
import { Fault } from '../../kernel/fault.ts'
import { type Heard, type Report, readReport } from './report-reader.ts'

/** A fault as it can be sent: an error would arrive without its class. */
export type SentFault = Pick<Fault, 'code' | 'message' | 'hint'>

/** To the thread: a report to be read, or whether its document is known. `at` is the number of the report. */
export type ToThread =
  | { readonly at: number; readonly report: Report }
  | { readonly at: number; readonly known: boolean }

/** From the thread: the id of a document that may be known, what it says, what is wrong with it, why none can be read. */
export type FromThread =
  | { readonly at: number; readonly asks: string }
  | { readonly at: number; readonly heard: Heard }
  | { readonly at: number; readonly fault: SentFault }

const sent = ({ code, message, hint }: Fault): SentFault => ({ code, message, hint })

const answers = new Map<number, (known: boolean) => void>()
const tell = (message: FromThread): void => parentPort?.postMessage(message)

const ask = (at: number, asks: string): Promise<boolean> =>
  new Promise((answer) => {
    answers.set(at, answer)
    tell({ at, asks })
  })

const answer = (at: number, known: boolean): void => {
  answers.get(at)?.(known)
  answers.delete(at)
}

const read = async (at: number, report: Report): Promise<void> => {
  const heard = await readReport(report, (document) => ask(at, document)).catch((error: unknown) => {
    if (error instanceof Fault) return error
    throw error
  })
  tell(heard instanceof Fault ? { at, fault: sent(heard) } : { at, heard })
}

parentPort?.on('message', (message: ToThread) => {
  if ('known' in message) answer(message.at, message.known)
  else void read(message.at, message.report)
})
