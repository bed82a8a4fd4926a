import type { Item } from './items.ts'
import type { Meaning, Node, Slots } from './pattern.ts'
import { type SlotName, shapes } from './words.ts'

export interface Match {
  readonly meaning: Meaning
  readonly slots: Slots
  /** One past the last item. */
  readonly end: number
}

interface Taken {
  readonly name: SlotName
  readonly value: number
  readonly before: Taken | null
}

interface Best {
  readonly meaning: Meaning
  readonly taken: Taken | null
}

const collect = (meaning: Meaning, taken: Taken | null): Slots => {
  const slots: { [name in SlotName]?: number[] } = {}
  for (let one = taken; one; one = one.before) slots[one.name] = [one.value, ...(slots[one.name] ?? [])]
  return { ...slots, ...meaning.sets }
}

const ranks = new Map(shapes.map((shape, place) => [shape, place]))
const rank = ({ shape }: Meaning): number => ranks.get(shape) ?? 0

/** The longest pattern that starts at an item; patterns are short, so this looks a dozen items ahead at most. */
export const longestMatch = (root: Node, items: readonly Item[], at: number): Match | null => {
  let end = -1
  let best = null as Best | null
  const walk = (node: Node, place: number, taken: Taken | null): void => {
    if (node.meaning && (place > end || (place === end && best && rank(node.meaning) < rank(best.meaning)))) {
      end = place
      best = { meaning: node.meaning, taken }
    }
    for (const { key, value, symbol } of items[place]?.keys ?? []) {
      const next = node.next.get(key)
      if (next) walk(next, place + 1, symbol ? { name: symbol, value, before: taken } : taken)
    }
  }
  walk(root, at, null)
  return best && { meaning: best.meaning, slots: collect(best.meaning, best.taken), end }
}
