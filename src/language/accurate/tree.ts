/**
 * The best tree over scores of heads: each word's best head where that makes a tree with one root, else the maximum spanning
 * arborescence (Chu and Liu 1965; Edmonds 1967) under the best single root.
 */

/** `scores[dependent * (length + 1) + head]`; head 0 is the root, head `k` the word `k - 1`. */
export interface ArcScores {
  readonly length: number
  readonly scores: Float32Array
}

const bestHeads = ({ length, scores }: ArcScores): Int32Array => {
  const heads = new Int32Array(length)
  for (let word = 0; word < length; word++) {
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head <= length; head++) {
      const score = scores[word * (length + 1) + head] as number
      if (head !== word + 1 && score > best) [best, heads[word]] = [score, head]
    }
  }
  return heads
}

/** The words of one cycle, or none. */
const cycleIn = (heads: Int32Array): readonly number[] => {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let word = start
    while (word >= 0 && seen[word] === 0) {
      seen[word] = start + 1
      word = (heads[word] as number) - 1
    }
    if (word < 0 || seen[word] !== start + 1) continue
    const cycle = [word]
    for (let next = (heads[word] as number) - 1; next !== word; next = (heads[next] as number) - 1) cycle.push(next)
    return cycle
  }
  return []
}

/** The graph with the cycle drawn together into one word, its last. */
const contracted = (
  { length, scores }: ArcScores,
  heads: Int32Array,
  cycle: readonly number[],
): {
  readonly graph: ArcScores
  readonly kept: readonly number[]
  readonly enters: Int32Array
  readonly leaves: Int32Array
} => {
  const inside = new Set(cycle)
  const kept = Array.from({ length }, (_, word) => word).filter((word) => !inside.has(word))
  const size = kept.length + 1
  const graph = { length: size, scores: new Float32Array(size * (size + 1)).fill(Number.NEGATIVE_INFINITY) }
  const enters = new Int32Array(size + 1)
  const leaves = new Int32Array(size)
  const of = (word: number, head: number): number => scores[word * (length + 1) + head] as number
  const drawn = size - 1
  const outer = [0, ...kept.map((word) => word + 1)]
  outer.forEach((head, column) => {
    kept.forEach((word, row) => {
      if (word + 1 !== head) graph.scores[row * (size + 1) + column] = of(word, head)
    })
    for (const word of cycle) {
      const gain = of(word, head) - of(word, heads[word] as number)
      const place = drawn * (size + 1) + column
      if (gain > (graph.scores[place] as number)) {
        graph.scores[place] = gain
        enters[column] = word
      }
    }
  })
  kept.forEach((word, row) => {
    for (const head of cycle) {
      const place = row * (size + 1) + size
      if (of(word, head + 1) > (graph.scores[place] as number)) {
        graph.scores[place] = of(word, head + 1)
        leaves[row] = head
      }
    }
  })
  return { graph, kept, enters, leaves }
}

const spanning = (arcs: ArcScores): Int32Array => {
  const heads = bestHeads(arcs)
  const cycle = cycleIn(heads)
  if (cycle.length === 0) return heads
  const { graph, kept, enters, leaves } = contracted(arcs, heads, cycle)
  const inner = spanning(graph)
  const drawn = kept.length
  kept.forEach((word, row) => {
    const head = inner[row] as number
    heads[word] = head === drawn + 1 ? (leaves[row] as number) + 1 : head === 0 ? 0 : (kept[head - 1] as number) + 1
  })
  const from = inner[drawn] as number
  heads[enters[from] as number] = from === 0 ? 0 : (kept[from - 1] as number) + 1
  return heads
}

/** The same scores with every arc from the root made so dear that no best tree has two of them. */
const withDearRoot = ({ length, scores }: ArcScores): ArcScores => {
  let [least, most] = [0, 0]
  for (const score of scores) [least, most] = [Math.min(least, score), Math.max(most, score)]
  const dear = scores.slice()
  for (let word = 0; word < length; word++) {
    dear[word * (length + 1)] = (scores[word * (length + 1)] as number) - (most - least + 1) * length
  }
  return { length, scores: dear }
}

/** Heads of the best tree with a single root; 0 is the root, `k` the word `k - 1`. */
export const bestTree = (arcs: ArcScores): Int32Array => {
  const heads = spanning(arcs)
  const roots = heads.reduce((count, head) => count + (head === 0 ? 1 : 0), 0)
  return roots > 1 ? spanning(withDearRoot(arcs)) : heads
}
