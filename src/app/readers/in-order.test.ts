import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const later = <Value>(value: Value, milliseconds: number): Promise<Value> =>
  new Promise((done) => setTimeout(() => done(value), milliseconds))

const all = async <Out>(outs: AsyncIterable<Out>, seen: Out[] = []): Promise<readonly Out[]> => {
  for await (const out of outs) seen.push(out)
  return seen
}

async function* failing(): AsyncGenerator<number> {
  yield 1
  yield 2
  throw new Error('cut short')
}

describe('work in order', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    expect(await all(inOrder([30, 1, 20, 2], 4, (delay) => later(delay, delay)))).toEqual([30, 1, 20, 2])
  })
  it('has no more in hand than it may', async () => {
    let [inHand, most] = [0, 0]
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++inHand)
      await later(item, 2)
      inHand--
      return item
    }
    await all(inOrder([1, 2, 3, 4, 5, 6, 7], 3, work))
    expect(most).toBe(3)
  })
  it('tells the end of its items after all that came before', async () => {
    const seen: number[] = []
    await expect(
      all(
        inOrder(failing(), 5, (item) => later(item, 10)),
        seen,
      ),
    ).rejects.toThrow('cut short')
    expect(seen).toEqual([1, 2])
  })
  it('does not wait for an item that is slow to come', async () => {
    let come: () => void = () => {}
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise<void>((done) => { come = done }) // biome-ignore format: one row
      yield 2
    }
    const outs = inOrder(slow(), 2, async (item) => item)
    expect((await outs.next()).value).toBe(1)
    come()
    expect((await outs.next()).value).toBe(2)
  })
})
