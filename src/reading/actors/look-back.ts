import type { Chunk } from './chunks.ts'
import type { Scene, Trace } from './scene.ts'

/** What a look back at the remembered traces may take; a score of null rules a trace out. */
export type Fit = (trace: Trace) => number | null

/**
 * The best trace by fit and nearness: the subject of this or the last sentence before others, a nearer one before a farther.
 * Constant time, since few traces are kept.
 */
export const bestTrace = (scene: Scene, chunk: Chunk, scoreOf: Fit): Trace | null => {
  const here = chunk.line.sentence.at
  let best: Trace | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let i = scene.recent.length - 1; i >= 0; i--) {
    const trace = scene.recent[i]
    const fits = trace && scoreOf(trace)
    if (!trace || fits === null || fits === undefined) continue
    const rank = (trace.subject ? 2 : 0) - (trace.possessor ? 0.6 : 0)
    const score = fits + rank - (here - trace.sentence) * 1.1 - (scene.recent.length - i) * 0.04
    if (score > most) [best, most] = [trace, score]
  }
  return best
}
