import { describe, expect, it } from 'vitest'
import type { Conflict, ReviewRow } from '../../api/review.ts'
import * as queues from './queue.ts'

const row = (id: string): ReviewRow => ({
  act: {
    id, kind: 'demand', family: 'words', from: [], to: [], standing: 'happened', when: null, due: null, where: null,
    condition: null, holder: 'report', topic: '', words: '',
  },
  document: 'd', title: null, publisher: null, published: null, sentence: '', lit: { from: 0, to: 0 }, condition: null,
  doubts: [], seen: 1,
}) // biome-ignore format: a row

const rows = (...ids: readonly string[]) => ids.map(row)
const queueOf = (...ids: readonly string[]) => queues.loaded(queues.emptyQueue, rows(...ids), true)
const fates = ({ items }: queues.Queue) => items.map(({ fate }) => fate.is).join(' ')
const conflict: Conflict = { entry: 'e', type: 'ActRejected', act: 'a', by: 'bob', recordedAt: '' }

describe('a queue of acts', () => {
  it('goes to the next that waits, then to what was left for later', () => {
    let queue = queues.later(queueOf('a', 'b', 'c'))
    expect(queue.at).toBe(1)
    queue = queues.sending(queue, ['b'], 'accepted')
    expect(queue.at).toBe(2)
    queue = queues.sending(queue, ['c'], 'rejected')
    expect(queue.at).toBe(0)
    expect(fates(queue)).toBe('later sending sending')
  })
  it('says that something is entered only once it is', () => {
    const queue = queues.sending(queueOf('a', 'b'), ['a'], 'accepted')
    expect(fates(queue)).toBe('sending waiting')
    expect(fates(queues.entered(queue, ['a'], 'accepted', ['e1']))).toBe('decided waiting')
  })
  it('takes a step back as a whole, to its first act', () => {
    const queue = queues.entered(
      queues.sending(queueOf('a', 'b', 'c'), ['a', 'b'], 'accepted'),
      ['a', 'b'],
      'accepted',
      ['e1', 'e2'],
    )
    const [step] = queue.steps
    const back = step && queues.undone(queue, step)
    expect(back && fates(back)).toBe('waiting waiting waiting')
    expect(back?.at).toBe(0)
    expect(back?.steps).toEqual([])
  })
  it('shows what stood in the way, and lets the others wait again', () => {
    const queue = queues.refused(
      queues.sending(queueOf('a', 'b', 'c'), ['b', 'a'], 'accepted'),
      ['b', 'a'],
      [conflict],
      'no',
    )
    expect(fates(queue)).toBe('conflict waiting waiting')
    expect(queue.at).toBe(0)
    expect(fates(queues.refused(queue, ['c'], [], 'no'))).toBe('conflict waiting failed')
  })
  it('keeps places when the case grows, and says what others decided', () => {
    const queue = queues.entered(queueOf('a', 'b', 'c'), ['a'], 'accepted', ['e1'])
    expect(fates(queues.loaded(queue, rows('c', 'd'), true))).toBe('decided elsewhere waiting waiting')
    // Part of the queue only: what stands behind the last known act may just not have come.
    expect(fates(queues.loaded(queue, rows('b'), false))).toBe('decided waiting waiting')
    const gone = queues.loaded(queue, rows('c'), true)
    expect(fates(queues.loaded(gone, rows('b', 'c'), true))).toBe('decided waiting waiting')
  })
  it('decides on those selected, and only on open ones', () => {
    const queue = queues.pickedAt(queues.entered(queueOf('a', 'b', 'c'), ['a'], 'accepted', ['e1']), [0, 1, 2])
    expect(queues.targets(queue).map(queues.idOf)).toEqual(['b', 'c'])
    expect(queues.targets({ ...queueOf('a'), at: 0 }).map(queues.idOf)).toEqual(['a'])
  })
  it('begins where the address says', () => {
    expect(queues.loaded(queues.emptyQueue, rows('a', 'b'), true, 'b').at).toBe(1)
  })
})
