import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { go, useAddress } from '../../address/address.ts'
import { useAnswer } from '../../api/query.ts'
import { conflictsIn, type Decision, decide, type ReviewPage, takeBack } from '../../api/review.ts'
import { reviewText } from '../../text/en/review.ts'
import * as queues from './queue.ts'

/** Acts that are fetched at once. */
const fetched = 200

const { said } = reviewText

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What a review can do; each gives the focus to the act that is looked at then. */
export type Doing = {
  readonly verdict: (as: 'accepted' | 'rejected') => void
  /** Enters corrections of the act that is looked at. */
  readonly correct: (corrections: readonly Decision[]) => void
  readonly undo: () => void
  readonly later: () => void
  readonly move: (by: number) => void
  readonly look: (at: number) => void
  readonly toggle: (id: string) => void
  readonly pick: (places: readonly number[]) => void
}

export interface Review {
  readonly queue: queues.Queue
  readonly total: number
  /** What was done last, for eyes and ears. */
  readonly said: string
  /** Grows with everything done: the act looked at takes the focus. */
  readonly moment: number
  readonly doing: Doing
}

const types = { accepted: 'ActAccepted', rejected: 'ActRejected' } as const

/** Decisions are entered one after the other, in the order in which they were made. */
const useInTurn = (): ((task: () => Promise<void>) => void) => {
  const last = useRef(Promise.resolve())
  return useCallback((task) => {
    last.current = last.current.then(task, task)
  }, [])
}

/** Functions that stay the same from one drawing to the next and always do what the latest ones do: rows need not be drawn anew. */
const useSteady = <Doings extends { readonly [name: string]: (...given: never[]) => void }>(doings: Doings): Doings => {
  const latest = useRef(doings)
  latest.current = doings
  return useMemo(() => {
    const steady = Object.keys(latest.current).map((name) => [
      name,
      (...given: never[]) => latest.current[name]?.(...given),
    ])
    return Object.fromEntries(steady) as Doings
  }, [])
}

/** The queue, always at hand as it is now, and shown. */
const useQueue = () => {
  const [queue, setQueue] = useState(queues.emptyQueue)
  const now = useRef(queue)
  const set = useCallback((next: queues.Queue): void => {
    now.current = next
    setQueue(next)
  }, [])
  return { queue, now, set }
}

type Kept = ReturnType<typeof useQueue>

const useSending = ({ now, set }: Kept, say: (words: string) => void) => {
  const inTurn = useInTurn()
  const send = (items: readonly queues.Item[], as: queues.Verdict, decisions: readonly Decision[]): void => {
    const acts = items.map(queues.idOf)
    // Whoever decides after they saw a conflict means it.
    const isKnowing = items.some(({ fate }) => fate.is === 'conflict')
    const seen = isKnowing ? undefined : Math.min(...items.map(({ row }) => row.seen))
    set(queues.sending(now.current, acts, as))
    say('')
    inTurn(async () => {
      try {
        const { entries } = await decide(decisions, seen)
        set(queues.entered(now.current, acts, as, entries.map(({ id }) => id))) // biome-ignore format: one thought
        say(said[as](acts.length))
      } catch (error) {
        set(queues.refused(now.current, acts, conflictsIn(error), wordsOf(error)))
        say(wordsOf(error))
      }
    })
  }
  const undo = (): void =>
    inTurn(async () => {
      const step = now.current.steps.at(-1)
      if (!step) return say(said.nothingToUndo)
      try {
        await takeBack(step.entries)
        set(queues.undone(now.current, step))
        say(said.undone)
      } catch (error) {
        say(wordsOf(error))
      }
    })
  return { send, undo }
}

/** The queue follows the server, and the address follows the queue. */
const useFollowing = ({ queue, now, set }: Kept, page: ReviewPage | undefined): void => {
  const wanted = useRef(useAddress().params['id'])
  useEffect(() => {
    if (page) set(queues.loaded(now.current, page.rows, page.rows.length === page.total, wanted.current))
  }, [page, now, set])
  const current = queue.items[queue.at]?.row.act.id
  useEffect(() => {
    if (current !== undefined) go({ id: current }, { replace: true })
  }, [current])
}

/** A review of what waits by this filter. Give the component that uses it a key of the filter: another filter is another review. */
export const useReview = (filter: Readonly<Record<'kind' | 'party' | 'document', string | undefined>>) => {
  const query = useAnswer<ReviewPage>('review', { ...filter, limit: fetched })
  const kept = useQueue()
  const [told, setTold] = useState({ words: '', moment: 0 })
  const say = useCallback((words: string) => setTold(({ moment }) => ({ words, moment: moment + 1 })), [])
  useFollowing(kept, query.isPlaceholderData ? undefined : query.data)
  const { send, undo } = useSending(kept, say)
  const { now, set } = kept
  const then = (next: queues.Queue): void => {
    set(next)
    say('')
  }
  const doing = useSteady<Doing>({
    verdict: (as) => {
      const items = queues.targets(now.current)
      if (items.length > 0) send(items, as, items.map(({ row }) => ({ type: types[as], act: row.act.id }))) // biome-ignore format: one thought
    },
    correct: (corrections) => {
      const item = now.current.items[now.current.at]
      if (!item || corrections.length === 0) return say(said.unchanged)
      set({ ...now.current, picked: new Set() })
      send([item], 'corrected', corrections)
    },
    undo,
    later: () => then(queues.later(now.current)),
    move: (by) => then(queues.moved(now.current, by)),
    look: (at) => then({ ...now.current, at }),
    toggle: (id) => then(queues.toggled(now.current, id)),
    pick: (places) => then(queues.pickedAt(now.current, places)),
  })
  const review: Review = {
    queue: kept.queue,
    total: query.data?.total ?? 0,
    said: told.words,
    moment: told.moment,
    doing,
  }
  return { query, review }
}
