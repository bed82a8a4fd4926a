import type { Chunk } from './chunks.ts'
import type { Scene } from './scene.ts'

/** The preposition that governs a chunk, in lower case; empty if none. */
export const prepositionOf = (chunk: Chunk): string => {
  const { tokens, low, sentence } = chunk.line
  const before = tokens[chunk.start - 1]
  if (before?.upos === 'ADP' && !chunk.possessor) return low[before.at] ?? ''
  const mark = (sentence.children[chunk.head] ?? []).find(
    (child) => tokens[child]?.rel === 'case' && child < chunk.head,
  )
  return mark === undefined ? '' : (low[mark] ?? '')
}

const travels = (scene: Scene, chunk: Chunk): boolean => {
  const governor = chunk.line.tokens[chunk.line.tokens[chunk.head]?.head ?? -1]
  return governor !== undefined && scene.lexicon.words.travel.has(governor.lemma.toLowerCase())
}

/** Does a name that may be a place or those who rule there stand as a place: "in Geneva", "arrived from Moscow", "visit Tehran"? */
export const standsAsPlace = (scene: Scene, chunk: Chunk): boolean => {
  const { placePrepositions, directionPrepositions } = scene.lexicon.words
  const preposition = prepositionOf(chunk)
  if (placePrepositions.has(preposition)) return true
  if (directionPrepositions.has(preposition)) return travels(scene, chunk)
  const rel = chunk.line.tokens[chunk.head]?.rel ?? ''
  return rel === 'obj' && travels(scene, chunk)
}

/** Before a noun for something held at a place: "the Geneva talks", "the Minsk agreements". */
export const namesItsPlace = (scene: Scene, chunk: Chunk): boolean =>
  scene.lexicon.words.placed.has((chunk.line.tokens[chunk.end - 1]?.lemma ?? '').toLowerCase())
