import { isPassing } from '../../intake/web/feeds.ts'
import type { Answer, Page } from '../../intake/web/fetch-page.ts'
import { busy, refusal } from '../../intake/web/visit.ts'
import { itemReport, pageReport } from '../../intake/web/web-report.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Entered } from './enter.ts'
import type { ItemState, PlaceState } from './watch-file.ts'
import type { Round } from './watching.ts'

const hour = 3_600_000

/** When a page is looked at again after it was first had: reports are changed without a word, mostly in their first days. */
const lookAgain: readonly number[] = [1, 6, 24, 72, 168].map((hours) => hours * hour)

/** Times that a page is asked for in vain before what the feed holds must do. */
const mostTries = 8

export const isDue = (item: ItemState, now: number): boolean => {
  if (item.notBefore > now) return false
  if (item.waiting) return true
  const again = lookAgain[item.checks]
  return item.from === 'page' && again !== undefined && now >= item.first + again
}

const settle = (item: ItemState): void => {
  delete item.waiting
  item.failures = 0
  item.notBefore = 0
}

/** Look-agains whose time has come are one. */
const looked = (item: ItemState, now: number): void => {
  item.checks = lookAgain.filter((after) => now >= item.first + after).length
}

/** Notes what became of a report, and tells what is news. Gives the fault of one that cannot be read. */
export const note = (
  round: Round,
  item: ItemState,
  from: 'page' | 'feed',
  address: string,
  entered: Entered,
): Fault | null => {
  if (entered.as === 'faulty') return entered.fault
  const shown = entered.as === 'back' ? entered.shown : entered.document
  const isNews = shown !== (item.shown ?? item.document)
  item.document = entered.document
  item.from = from
  if (shown === entered.document) delete item.shown
  else item.shown = shown
  if (entered.as === 'added') round.tell({ address, ...entered })
  else if (entered.as === 'revised') round.tell({ address, as: 'revised', revision: entered.revision })
  else if (isNews && entered.as !== 'same') round.tell({ address, ...entered })
  return null
}

/** A page becomes a report. */
export const takePage = async (round: Round, item: ItemState, page: Page): Promise<Fault | null> => {
  const report = await pageReport(page, item.waiting)
  const known = item.document ?? round.at(report.card.url) ?? round.at(page.url.href)
  const fault = note(round, item, 'page', page.url.href, await round.enter(report, known))
  if (fault === null) item.validators = page.validators
  return fault
}

/** The page cannot be had, not now and not soon: what the feed holds serves, unless the case has the page from before. */
const withoutPage = async (round: Round, place: PlaceState, at: URL, item: ItemState, fault: Fault): Promise<void> => {
  const address = item.address ?? at.href
  const { waiting, document } = item
  item.checks = lookAgain.length
  if (item.from === 'page' && document !== undefined) {
    round.tell({ address, as: 'gone', fault, document })
    return settle(item)
  }
  const report = waiting ? await itemReport(waiting, place.title, at) : null
  const trouble = report ? note(round, item, 'feed', address, await round.enter(report, document)) : fault
  if (trouble) round.tell({ address, as: 'left-out', fault: trouble })
  settle(item)
}

const visit = async (round: Round, item: ItemState, url: URL): Promise<Answer | Fault> => {
  try {
    return await (item.validators ? round.visit(url, item.validators) : round.page(url))
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

/** What is wrong with an answer, once all that is right with it is done. */
const taken = async (round: Round, item: ItemState, answer: Answer): Promise<Fault | null> => {
  if (answer.as === 'later') return busy(answer)
  if (answer.as === 'refused') return refusal(answer)
  return answer.as === 'page' ? takePage(round, item, answer) : null
}

/** Deals with one item of a feed: its page, what the feed holds of it, or another time. */
export const takeItem = async (round: Round, place: PlaceState, at: URL, item: ItemState): Promise<void> => {
  if (item.address === undefined)
    return withoutPage(round, place, at, item, new Fault('empty-input', `an item without words (${at.href})`))
  const answer = await visit(round, item, new URL(item.address))
  const fault = answer instanceof Fault ? answer : await taken(round, item, answer)
  if (fault === null) {
    settle(item)
    return looked(item, round.now())
  }
  const asked = !(answer instanceof Fault) && answer.as === 'later' ? answer.after : undefined
  if (isPassing(fault) && item.failures + 1 < mostTries) return round.fail(item, item.address, fault, asked)
  return withoutPage(round, place, at, item, fault)
}
