import { backOff, retryAfter } from '../../intake/web/back-off.ts'
import type { Answer } from '../../intake/web/fetch-page.ts'
import type { Web } from '../../intake/web/visit.ts'
import type { WebReport } from '../../intake/web/web-report.ts'
import type { Fault } from '../../kernel/fault.ts'
import type { Case } from '../case.ts'
import { type Entered, type EnterOptions, enterReport } from './enter.ts'
import type { WatchEvent } from './events.ts'
import type { WatchState } from './watch-file.ts'

export interface WatchOptions extends EnterOptions {
  readonly kase: Case
  readonly web: Web
  /** Changed in place; `save` is called where a stop would lose something of it. */
  readonly state: WatchState
  readonly save: (state: WatchState) => void
  readonly onEvent: (event: WatchEvent) => void
  readonly signal?: AbortSignal
}

/** What failed, with the times it did so in a row and when to try again. */
interface Failing {
  failures: number
  notBefore: number
}

/** One round of watching: what its parts share. */
export interface Round {
  readonly now: () => number
  readonly tell: (event: WatchEvent) => void
  /** A page; asked for once a round, whoever names it. */
  readonly page: (url: URL) => Promise<Answer>
  readonly visit: Web['visit']
  /** Enters a report; `known` is the report that it may be a newer text of. One at a time. */
  readonly enter: (report: WebReport, known: string | undefined) => Promise<Entered>
  /** The report in the case that has this address. */
  readonly at: (url: string | undefined) => string | undefined
  /** Keeps the state, if the last time is some seconds past. */
  readonly keep: () => void
  readonly keepNow: () => void
  /** Notes a failure, and tells it. */
  readonly fail: (what: Failing, address: string, fault: Fault, asked?: string) => void
}

/** Milliseconds between two writings of a state that nothing depends on. */
const keepEvery = 5000

const addressesOf = (kase: Case): Map<string, string> => {
  const found = new Map<string, string>()
  for (const { id, cards, revisedBy } of kase.state({}).documents.values())
    for (const { url } of cards) if (url !== undefined && (revisedBy === null || !found.has(url))) found.set(url, id)
  return found
}

/** Runs jobs one after the other, in the order in which they come. */
const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>): Promise<T> => {
    const next = last.then(job, job)
    last = next.catch(() => {})
    return next
  }
}

const entering = ({ kase, ...options }: WatchOptions, known: Map<string, string>): Round['enter'] => {
  const inTurn = oneByOne()
  return (report, before) =>
    inTurn(async () => {
      const entered = await enterReport(kase, report, before, options)
      if (entered.as !== 'faulty' && report.card.url !== undefined) known.set(report.card.url, entered.document)
      return entered
    })
}

const askedOnce = (web: Web): Round['page'] => {
  const pages = new Map<string, Promise<Answer>>()
  return (url) => {
    const asked = pages.get(url.href) ?? web.visit(url)
    pages.set(url.href, asked)
    return asked
  }
}

export const roundOf = (options: WatchOptions): Round => {
  const { web, state, save, onEvent } = options
  const { now } = web.pace
  const known = addressesOf(options.kase)
  let kept = now()
  const keepNow = (): void => {
    save(state)
    kept = now()
  }
  return {
    now,
    tell: onEvent,
    page: askedOnce(web),
    visit: web.visit,
    enter: entering(options, known),
    at: (url) => (url === undefined ? undefined : known.get(url)),
    keep: () => {
      if (now() - kept >= keepEvery) keepNow()
    },
    keepNow,
    fail: (what, address, fault, asked) => {
      what.failures++
      const wait = backOff(what.failures, web.pace, retryAfter(asked, now()))
      what.notBefore = now() + wait
      onEvent({ address, as: 'later', fault, wait })
    },
  }
}
