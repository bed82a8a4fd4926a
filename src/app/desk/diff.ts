/** A stretch of two texts put side by side: in both, in the older only, or in the newer only. */
export interface Part {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Steps after which two lists count as wholly different: the time of a comparison grows with their square. */
const patience = 1500

type Step = readonly [kind: Part['kind'], piece: string]

/** From the ends of all ways of `d` steps back to the start. After Myers, An O(ND) Difference Algorithm (1986). */
const wayBack = (a: readonly string[], b: readonly string[], trail: readonly Int32Array[]): readonly Step[] => {
  const steps: Step[] = []
  let [x, y] = [a.length, b.length]
  for (let d = trail.length - 1; d >= 0; d--) {
    const ends = trail[d] ?? new Int32Array()
    const at = (k: number): number => ends[k + d + 1] ?? -1
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const fromX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1)
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY) {
      steps.push(['same', a[x - 1] ?? ''])
      x--
      y--
    }
    if (d === 0) break
    steps.push(down ? ['new', b[y - 1] ?? ''] : ['gone', a[x - 1] ?? ''])
    x = fromX
    y = fromY
  }
  return steps.reverse()
}

/** The fewest steps from one list to the other; null where there are too many. */
const fewest = (a: readonly string[], b: readonly string[]): readonly Step[] | null => {
  const trail: Int32Array[] = []
  let ends = new Int32Array(3)
  for (let d = 0; d <= Math.min(patience, a.length + b.length); d++) {
    trail.push(ends)
    const next = new Int32Array(2 * d + 5)
    for (let k = -d; k <= d; k += 2) {
      const at = (diagonal: number): number => ends[diagonal + d + 1] ?? -1
      let x = d === 0 ? 0 : k === -d || (k !== d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next[k + d + 2] = x
      if (x >= a.length && x - k >= b.length) return wayBack(a, b, trail)
    }
    ends = next
  }
  return null
}

const whole = (a: readonly string[], b: readonly string[]): readonly Step[] => [
  ...a.map((piece): Step => ['gone', piece]),
  ...b.map((piece): Step => ['new', piece]),
]

const steps = (a: readonly string[], b: readonly string[]): readonly Step[] => {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const same = (pieces: readonly string[]): readonly Step[] => pieces.map((piece): Step => ['same', piece])
  return [...same(a.slice(0, head)), ...(fewest(left, right) ?? whole(left, right)), ...same(a.slice(a.length - tail))]
}

/** Words with the spaces behind them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/** Sentences, roughly: they only say where to compare word by word. */
const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^\n.!?]*(?:[.!?]+["”’»)]*\s*|\n+|$)/gu)?.filter(Boolean) ?? []

/** Neighbours of one kind as one part; between two that are the same, what is gone comes before what is new. */
const joined = (list: readonly Step[]): readonly Part[] => {
  const parts: Part[] = []
  let [gone, fresh, same] = ['', '', '']
  const close = (): void => {
    for (const part of [{ kind: 'same', text: same }, { kind: 'gone', text: gone }, { kind: 'new', text: fresh }] as const)
      if (part.text !== '') parts.push(part)
    gone = fresh = same = ''
  } // biome-ignore format: the order of parts
  for (const [kind, piece] of list) {
    if (kind === 'same' && (gone !== '' || fresh !== '')) close()
    if (kind === 'same') same += piece
    else if (kind === 'gone') gone += piece
    else fresh += piece
  }
  close()
  return parts
}

/** What two texts have in common and what not: sentence by sentence, then word by word where sentences changed. */
export const partsOf = (before: string, after: string): readonly Part[] =>
  joined(
    joined(steps(sentencesOf(before), sentencesOf(after)))
      .reduce<{ readonly gone: string; readonly list: readonly Step[] }[]>((blocks, { kind, text }) => {
        const last = blocks.at(-1)
        if (kind === 'new' && last && last.gone !== '')
          blocks[blocks.length - 1] = { gone: '', list: steps(wordsOf(last.gone), wordsOf(text)) }
        else blocks.push({ gone: kind === 'gone' ? text : '', list: [[kind, text]] })
        return blocks
      }, [])
      .flatMap(({ list }) => list),
  )
