import type { ReportSource } from '../../intake/report-source.ts'
import { type ReportReader, readerHere } from './report-reader.ts'

/** Reports to be added. */
export type Sources = Iterable<ReportSource> | AsyncIterable<ReportSource>

/** Fewer reports are read here sooner than a thread is ready to read. */
const worthThreads = 4

/** The first few reports, and how to go on. */
interface Opening {
  readonly first: readonly ReportSource[]
  readonly rest: () => AsyncGenerator<ReportSource>
}

const opened = async (sources: Sources): Promise<Opening> => {
  const iterator = Symbol.asyncIterator in sources ? sources[Symbol.asyncIterator]() : sources[Symbol.iterator]()
  const first: ReportSource[] = []
  async function* rest(): AsyncGenerator<ReportSource> {
    try {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  try {
    while (first.length < worthThreads) {
      const { done, value } = await iterator.next()
      if (done) break
      first.push(value)
    }
  } catch (error) {
    // Told in its place, after the reports that came before it.
    return { first, rest: () => failing(error) }
  }
  return { first, rest }
}

// biome-ignore lint/correctness/useYield: it has nothing to give.
async function* failing(error: unknown): AsyncGenerator<ReportSource> {
  throw error
}

async function* joined({ first, rest }: Opening): AsyncGenerator<ReportSource> {
  yield* first
  yield* rest()
}

/** What reads these reports: threads where there are enough reports for them. */
export const withReader = async (
  sources: Sources,
  { workers = 1 }: { readonly workers?: number },
): Promise<{ readonly sources: Sources; readonly reader: ReportReader }> => {
  if (workers < 2) return { sources, reader: readerHere }
  const opening = await opened(sources)
  if (opening.first.length < worthThreads) return { sources: joined(opening), reader: readerHere }
  const { readerPool } = await import('./reader-pool.ts')
  return { sources: joined(opening), reader: readerPool(workers) }
}
