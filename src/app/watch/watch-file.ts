import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Fault } from '../../kernel/fault.ts'

const validators = z.strictObject({
  url: z.string(),
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
})

const feedItem = z.strictObject({
  key: z.string(),
  print: z.string(),
  address: z.string().exactOptional(),
  title: z.string().exactOptional(),
  author: z.string().exactOptional(),
  published: z.string().exactOptional(),
  content: z.string().exactOptional(),
  contentIs: z.enum(['html', 'text']),
})

/** What is kept of one item of a feed, or of a page that is watched itself. Times in milliseconds since 1970. */
const item = z.strictObject({
  address: z.string().exactOptional(),
  print: z.string(),
  /** What the feed told of it, until it is dealt with: it may be gone from the feed by then. */
  waiting: feedItem.exactOptional(),
  /** The report in the case that speaks for it, and whether that came from the page or from the feed alone. */
  document: z.string().exactOptional(),
  from: z.enum(['page', 'feed']).exactOptional(),
  /** The report that the page showed last, where that is another: it went back to an older text. */
  shown: z.string().exactOptional(),
  validators: validators.exactOptional(),
  first: z.number(),
  /** When it was last in the feed. */
  met: z.number(),
  /** Times that the page was looked at again since it was first had. */
  checks: z.number(),
  failures: z.number(),
  notBefore: z.number(),
})

const place = z.strictObject({
  is: z.enum(['feed', 'page']).exactOptional(),
  title: z.string().exactOptional(),
  validators: validators.exactOptional(),
  failures: z.number(),
  notBefore: z.number(),
  items: z.record(z.string(), item),
})

const version = 1
const shape = z.strictObject({ version: z.literal(version), places: z.record(z.string(), place) })

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
export type ItemState = Mutable<z.infer<typeof item>>
/** What is kept of an address that is watched. */
export type PlaceState = Mutable<Omit<z.infer<typeof place>, 'items'>> & { items: Record<string, ItemState> }

/** What `watch` keeps beside a case. The case does not need it: without it all is asked for anew, and nothing is entered twice. */
export interface WatchState {
  readonly version: typeof version
  readonly places: Record<string, PlaceState>
}

/** The file beside a case: `talks.demarche` has `talks.demarche.watch.json`. */
export const watchFile = (caseFile: string): string => `${caseFile}.watch.json`

const bad = (path: string, why: string): Fault =>
  new Fault('bad-watch-file', `${why} (${path})`, 'move it away: then all is asked for anew, and nothing entered twice')

const textAt = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw bad(path, 'cannot be read')
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What was kept, or the start. Throws `Fault('bad-watch-file')`. */
export const loadWatch = (path: string): WatchState => {
  const text = textAt(path)
  if (text === null) return { version, places: {} }
  const read = shape.safeParse(parsed(text))
  if (!read.success) throw bad(path, 'not what watch keeps, or of a newer version')
  return read.data as WatchState
}

/** Writes it whole beside its place, and moves it there: a stop at any moment leaves what was there or what is new. */
export const saveWatch = (path: string, state: WatchState): void => {
  const part = `${path}.part-${process.pid}`
  try {
    const file = openSync(part, 'w', 0o600)
    try {
      writeFileSync(file, JSON.stringify(state))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Fault('unwritable-file', `cannot be written, ${code} (${path})`, 'check the folder of the case')
  }
}
