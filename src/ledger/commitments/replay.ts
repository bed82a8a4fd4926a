import type { KindName } from '../../acts/kinds/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { accept, agree, counter, promise, refuse } from './answers.ts'
import type { Book } from './book.ts'
import { meetConditions } from './conditions.ts'
import { deed } from './deeds.ts'
import type { Draft } from './draft.ts'
import { callOff, hold } from './meetings.ts'
import { putOff, reply } from './replies.ts'
import { type Showing, showingsOf } from './showing.ts'
import { takeBack } from './withdrawals.ts'

/** Words that neither owe nor settle anything. */
const idle: ReadonlySet<KindName> = new Set([
  'accusation', 'denial', 'support', 'assessment', 'statement', 'protest',
]) // biome-ignore format: a set

const toBeTakenBack: ReadonlySet<KindName> = new Set([
  'demand', 'offer', 'pledge', 'agreement', 'threat', 'reply',
]) // biome-ignore format: a set

/** What may be, or is said not to be, moves nothing but what its own party takes back. */
const counts = ({ kind, standing }: Showing): boolean => {
  if (standing === 'planned') return kind === 'reply' || kind === 'meeting'
  if (standing === 'denied') return toBeTakenBack.has(kind)
  if (standing === 'cancelled') return toBeTakenBack.has(kind) || kind === 'meeting'
  return standing === 'happened'
}

/** Told in the same report: in order of the text. Else by document, which is the same on every machine. */
const inOrder = (a: Showing, b: Showing): number =>
  a.lead.document < b.lead.document
    ? -1
    : a.lead.document > b.lead.document
      ? 1
      : a.lead.at - b.lead.at || (a.occurrence.id < b.occurrence.id ? -1 : a.occurrence.id > b.occurrence.id ? 1 : 0)

/** What can open or move a commitment, day by day, in an order that hangs on the acts alone. */
export const daysOfActs = (
  occurrences: readonly Occurrence[],
  tellings: ReadonlyMap<string, Telling>,
): ReadonlyMap<Day, Showing[]> => {
  const days = new Map<Day, Showing[]>()
  for (const occurrence of occurrences) {
    if (idle.has(occurrence.kind)) continue
    for (const showing of showingsOf(occurrence, tellings)) {
      if (!counts(showing)) continue
      const day = days.get(showing.day)
      if (day) day.push(showing)
      else days.set(showing.day, [showing])
    }
  }
  for (const showings of days.values()) showings.sort(inOrder)
  return days
}

type Mover = (book: Book, showing: Showing) => void

const onceHappened: Readonly<Partial<Record<KindName, Mover>>> = {
  acceptance: accept,
  refusal: refuse,
  demand: counter,
  offer: counter,
  pledge: promise,
  agreement: agree,
  meeting: hold,
  force: deed,
  attack: deed,
  coercion: deed,
  sanction: deed,
  aid: deed,
  cooperation: deed,
  concession: deed,
}

const unsaid: Mover = (book, showing) => (showing.kind === 'meeting' ? callOff : takeBack)(book, showing)

/** What an act does to what is owed. */
export const moveBy = (book: Book, showing: Showing): void => {
  const { standing, kind } = showing
  if (standing === 'planned' && kind === 'reply') putOff(book, showing)
  if (standing === 'cancelled' || standing === 'denied') unsaid(book, showing)
  if (standing !== 'happened') return
  const settled: readonly Draft[] = kind === 'reply' ? reply(book, showing) : []
  onceHappened[kind]?.(book, showing)
  meetConditions(book, showing, settled)
}
