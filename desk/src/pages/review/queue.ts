import type { Conflict, ReviewRow } from '../../api/review.ts'

/** What a person says of an act. */
export type Verdict = 'accepted' | 'rejected' | 'corrected'

/** What became of an act in this review. `sending` is not entered yet, whatever the page shows. */
export type Fate =
  | { readonly is: 'waiting' | 'later' | 'elsewhere' }
  | { readonly is: 'sending' | 'decided'; readonly as: Verdict }
  | { readonly is: 'conflict'; readonly with: Conflict }
  | { readonly is: 'failed'; readonly message: string }

export interface Item {
  readonly row: ReviewRow
  readonly fate: Fate
}

/** Decisions that were entered together, and are taken back together. */
export interface Step {
  readonly acts: readonly string[]
  readonly entries: readonly string[]
}

/** Where a review stands. */
export interface Queue {
  readonly items: readonly Item[]
  /** Place of the act that is looked at. */
  readonly at: number
  readonly picked: ReadonlySet<string>
  /** The latest last. */
  readonly steps: readonly Step[]
}

export const emptyQueue: Queue = { items: [], at: 0, picked: new Set(), steps: [] }

const waiting: Fate = { is: 'waiting' }

export const idOf = ({ row }: Item): string => row.act.id

/** Does it still wait for a word of ours? */
export const isOpen = ({ fate }: Item): boolean =>
  fate.is === 'waiting' || fate.is === 'later' || fate.is === 'failed' || fate.is === 'conflict'

/**
 * The next act to decide after place `at`: one that waits, from the start again where none follows, then one left for later.
 * Stays where nothing is left.
 */
export const nextAfter = (items: readonly Item[], at: number): number => {
  const round = [...items.keys()].map((step) => (at + 1 + step) % items.length)
  const waits = round.find((place) => items[place]?.fate.is === 'waiting')
  return waits ?? round.find((place) => items[place]?.fate.is === 'later') ?? at
}

const change = (queue: Queue, acts: readonly string[], fate: (item: Item) => Fate): Queue => {
  const of = new Set(acts)
  return { ...queue, items: queue.items.map((item) => (of.has(idOf(item)) ? { ...item, fate: fate(item) } : item)) }
}

/** Acts that no longer wait although one behind them in the queue still does: somebody else decided on them. */
const goneFrom = (items: readonly Item[], fresh: ReadonlyMap<string, ReviewRow>): ReadonlySet<string> => {
  const last = items.findLastIndex((item) => fresh.has(idOf(item)))
  return new Set(items.slice(0, last).flatMap((item) => (fresh.has(idOf(item)) ? [] : [idOf(item)])))
}

const refreshed = (item: Item, fresh: ReadonlyMap<string, ReviewRow>, gone: ReadonlySet<string>): Item => {
  const row = fresh.get(idOf(item))
  const isIdle = item.fate.is === 'waiting' || item.fate.is === 'later'
  // Decided elsewhere, and taken back there: it waits again.
  if (row && item.fate.is === 'elsewhere') return { row, fate: waiting }
  if (row) return isIdle ? { ...item, row } : item
  return isIdle && gone.has(idOf(item)) ? { ...item, fate: { is: 'elsewhere' } } : item
}

/** The queue with what the server has now: the acts known keep their places, new ones come behind. */
export const loaded = (queue: Queue, rows: readonly ReviewRow[], whole: boolean, wanted?: string): Queue => {
  const fresh = new Map(rows.map((row) => [row.act.id, row]))
  const known = new Set(queue.items.map(idOf))
  const gone = whole ? new Set([...known].filter((id) => !fresh.has(id))) : goneFrom(queue.items, fresh)
  const added = rows.filter(({ act }) => !known.has(act.id)).map((row): Item => ({ row, fate: waiting }))
  const items = [...queue.items.map((item) => refreshed(item, fresh, gone)), ...added]
  const place = queue.items.length > 0 ? -1 : items.findIndex((item) => idOf(item) === wanted)
  return { ...queue, items, at: place >= 0 ? place : Math.min(queue.at, Math.max(0, items.length - 1)) }
}

/** The acts that a decision is on: those selected, else the one looked at, as far as they are open. */
export const targets = ({ items, at, picked }: Queue): readonly Item[] => {
  const one = items[at]
  const chosen = picked.size > 0 ? items.filter((item) => picked.has(idOf(item))) : one ? [one] : []
  return chosen.filter(isOpen)
}

/** A decision is on its way: its acts say so, and the next one is looked at. */
export const sending = (queue: Queue, acts: readonly string[], as: Verdict): Queue => {
  const next = { ...change(queue, acts, () => ({ is: 'sending', as })), picked: new Set<string>() }
  return { ...next, at: nextAfter(next.items, queue.at) }
}

export const entered = (queue: Queue, acts: readonly string[], as: Verdict, entries: readonly string[]): Queue => ({
  ...change(queue, acts, () => ({ is: 'decided', as })),
  steps: [...queue.steps, { acts, entries }],
})

/** Nothing was entered: acts that somebody else decided on say by whom, the others wait again. The first of them is looked at. */
export const refused = (
  queue: Queue,
  acts: readonly string[],
  conflicts: readonly Conflict[],
  message: string,
): Queue => {
  const of = new Map(conflicts.map((one) => [one.act, one]))
  const back = change(queue, acts, (item) => {
    const conflict = of.get(idOf(item))
    if (conflict) return { is: 'conflict', with: conflict }
    return conflicts.length > 0 ? waiting : { is: 'failed', message }
  })
  const first = back.items.findIndex((item) => acts.includes(idOf(item)) && !(item.fate.is === 'waiting'))
  return { ...back, at: first >= 0 ? first : back.at }
}

/** The last step was taken back: its acts wait again, and the first of them is looked at. */
export const undone = (queue: Queue, step: Step): Queue => {
  const back = change(queue, step.acts, () => waiting)
  const at = back.items.findIndex((item) => idOf(item) === step.acts[0])
  return { ...back, at: at >= 0 ? at : back.at, steps: queue.steps.filter((one) => one !== step) }
}

export const later = (queue: Queue): Queue => {
  const acts = targets(queue).map(idOf)
  const next = { ...change(queue, acts, () => ({ is: 'later' })), picked: new Set<string>() }
  return { ...next, at: nextAfter(next.items, queue.at) }
}

export const moved = (queue: Queue, by: number): Queue => ({
  ...queue,
  at: Math.max(0, Math.min(queue.items.length - 1, queue.at + by)),
})

export const toggled = (queue: Queue, id: string): Queue => {
  const picked = new Set(queue.picked)
  if (!picked.delete(id)) picked.add(id)
  return { ...queue, picked }
}

/** Selects the open ones among these places, and only them. */
export const pickedAt = (queue: Queue, places: readonly number[]): Queue => ({
  ...queue,
  picked: new Set(
    places.flatMap((place) => {
      const item = queue.items[place]
      return item && isOpen(item) ? [idOf(item)] : []
    }),
  ),
})
