import type { Feed, FeedItem } from '../../intake/web/feed-items.ts'
import { feedIn } from '../../intake/web/feeds.ts'
import type { Answer, Page } from '../../intake/web/fetch-page.ts'
import { busy, refusal } from '../../intake/web/visit.ts'
import { Fault } from '../../kernel/fault.ts'
import { isDue, takeItem, takePage } from './take-item.ts'
import type { ItemState, PlaceState } from './watch-file.ts'
import { type Round, roundOf, type WatchOptions } from './watching.ts'

/** How long an item is remembered that its feed no longer has. Met again later, it is asked for anew and changes nothing. */
const remembered = 30 * 24 * 3_600_000

/** Addresses that are asked at the same time; of one host there is never more than one request. */
const atOnce = 6

const newItem = (now: number, print: string, address: string | undefined): ItemState => ({
  print,
  ...(address === undefined ? {} : { address }),
  first: now,
  met: now,
  checks: 0,
  failures: 0,
  notBefore: 0,
})

const meet = (place: PlaceState, item: FeedItem, now: number): void => {
  const known = place.items[item.key]
  if (known?.print === item.print) {
    known.met = now
    return
  }
  place.items[item.key] = {
    ...(known ?? newItem(now, item.print, item.address)),
    print: item.print,
    met: now,
    waiting: item,
  }
}

const forget = (place: PlaceState, now: number): void => {
  for (const [key, { waiting, met }] of Object.entries(place.items))
    if (!waiting && met < now - remembered) delete place.items[key]
}

/** What a feed holds is noted before anything of it is asked for: a stop loses none of it, even where the feed goes on. */
const meetFeed = (round: Round, place: PlaceState, feed: Feed, page: Page): void => {
  const now = round.now()
  place.is = 'feed'
  if (feed.title !== undefined) place.title = feed.title
  for (const item of feed.items) meet(place, item, now)
  forget(place, now)
  place.validators = page.validators
  round.keepNow()
}

const meetPage = async (round: Round, place: PlaceState, page: Page): Promise<Fault | null> => {
  if (place.is === 'feed')
    return new Fault('bad-feed', `something else in the place of a feed (${page.url.href})`, 'look at it in a browser')
  const item = place.items['page'] ?? newItem(round.now(), '', page.url.href)
  const fault = await takePage(round, item, page)
  if (fault) return fault
  place.is = 'page'
  // It is asked for at every round as it is: there is nothing to look at again.
  place.items = { page: { ...item, checks: Number.MAX_SAFE_INTEGER } }
  place.validators = page.validators
  return null
}

const meetAnswer = async (round: Round, place: PlaceState, answer: Answer): Promise<Fault | null> => {
  if (answer.as === 'later') return busy(answer)
  if (answer.as === 'refused') return refusal(answer)
  if (answer.as === 'unchanged') return null
  const feed = feedIn(answer)
  if (feed === null) return meetPage(round, place, answer)
  meetFeed(round, place, feed, answer)
  return null
}

/** Asks for what stands at a watched address. */
const look = async (round: Round, place: PlaceState, url: URL): Promise<void> => {
  if (place.notBefore > round.now()) return
  let answer: Answer | undefined
  let fault: Fault | null
  try {
    answer = await round.visit(url, place.validators)
    fault = await meetAnswer(round, place, answer)
  } catch (error) {
    if (!(error instanceof Fault) || !isOfTheWeb(error)) throw error
    fault = error
  }
  if (fault) return round.fail(place, url.href, fault, answer?.as === 'later' ? answer.after : undefined)
  place.failures = 0
  place.notBefore = 0
}

/** Faults of the case (a full disk, a lock) end the watch; these are the web's. */
const ofTheCase: ReadonlySet<string> = new Set([
  'missing-case', 'not-a-case', 'damaged-case', 'newer-case', 'read-only-case', 'disk-full', 'case-locked', 'unwritable-file',
  'bad-model',
]) // biome-ignore format: one list
const isOfTheWeb = ({ code }: Fault): boolean => !ofTheCase.has(code)

const watchPlace = async (round: Round, place: PlaceState, url: URL, signal?: AbortSignal): Promise<void> => {
  await look(round, place, url)
  for (const item of Object.values(place.items)) {
    signal?.throwIfAborted()
    if (isDue(item, round.now())) await takeItem(round, place, url, item)
    round.keep()
  }
}

const placeAt = ({ state }: WatchOptions, url: URL): PlaceState => {
  const place = state.places[url.href] ?? { failures: 0, notBefore: 0, items: {} }
  state.places[url.href] = place
  return place
}

const untilDone = async (jobs: (() => Promise<void>)[]): Promise<void> => {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job()
}

/**
 * Looks once at each address and at what is due of their items. What fails is told, kept, and tried again in a later round. Throws
 * what the case refuses, and the signal's reason where it is asked to stop; the state is kept in either case.
 */
export const watchRound = async (addresses: readonly URL[], options: WatchOptions): Promise<void> => {
  const round = roundOf(options)
  const jobs = addresses.map((url) => () => watchPlace(round, placeAt(options, url), url, options.signal))
  try {
    const all = await Promise.allSettled(Array.from({ length: atOnce }, () => untilDone(jobs)))
    const failed = all.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    round.keepNow()
  }
}

/** Rounds from one start to the next `every` milliseconds, until asked to stop; a single one where `every` is null. */
export const watch = async (addresses: readonly URL[], every: number | null, options: WatchOptions): Promise<void> => {
  const { web, signal } = options
  try {
    for (;;) {
      const start = web.pace.now()
      await watchRound(addresses, options)
      if (every === null) return
      await web.pace.sleep(Math.max(start + every - web.pace.now(), 0), signal)
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}
