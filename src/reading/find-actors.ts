import type { Day } from '../kernel/day.ts'
import type { Named } from '../language/token.ts'
import type { Line } from './actors/atoms.ts'
import { type Chunk, chunksOf } from './actors/chunks.ts'
import { learnSpelled } from './actors/formats.ts'
import { lexiconOf } from './actors/lexicon.ts'
import { linesOf } from './actors/lines.ts'
import { narratorOf, turnsOf } from './actors/narrator.ts'
import { learnPair } from './actors/pairs.ts'
import { findPlaces } from './actors/place-names.ts'
import { readChunk } from './actors/resolve.ts'
import { type Layout, layoutOf, newScene, note, partiesOf, type Scene, type Sense, tokensSpan } from './actors/scene.ts'
import type { ActorWords } from './actors/words.ts'
import type { Mention, WithActors } from './reading.ts'

const nounOf = (chunk: Chunk): string => {
  const last = chunk.atoms.at(-1)
  if (last?.is === 'body') return last.row.body
  if (last?.is === 'role') return last.row.role
  return last?.is === 'party' && last.match.as === 'body' ? (chunk.line.low[last.end - 1] ?? '') : ''
}

const isPlural = (chunk: Chunk, sense: Sense): boolean => {
  const last = chunk.atoms.at(-1)
  if (last?.is === 'pronoun') return last.row.number === 'plural'
  if (last?.is === 'body') return last.row.plural || last.rows.some((row) => row.of === 'people')
  if (last?.is === 'role') return last.row.plural
  return sense.form === 'group' || sense.actors.length > 1 || (last?.is === 'party' && last.match.as === 'people')
}

const remember = (scene: Scene, chunk: Chunk, sense: Sense): void => {
  const { line } = chunk
  const head = line.tokens[sense.head]
  note(scene, {
    actors: sense.actors,
    sentence: line.sentence.at,
    head: sense.head,
    verb: head?.head ?? -1,
    subject: (line.tokens[chunk.head]?.rel ?? '').startsWith('nsubj'),
    plural: isPlural(chunk, sense),
    possessor: scene.layouts.get(line)?.owned.has(chunk) ?? false,
    quoted: line.quoted[sense.head] ?? false,
    noun: nounOf(chunk),
    form: sense.form,
  })
}

const readLayout = (scene: Scene, layout: Layout, counting: boolean): void => {
  for (const chunk of layout.chunks)
    for (const sense of scene.resolve(chunk)) {
      if (sense.actors.length === 0) continue
      remember(scene, chunk, sense)
      if (counting && sense.form !== 'pronoun')
        for (const { party } of sense.actors) scene.counts.set(party, (scene.counts.get(party) ?? 0) + 1)
    }
  if (counting) {
    const named = layout.chunks.flatMap((chunk) => scene.resolve(chunk).flatMap((sense) => partiesOf(sense.actors)))
    learnSpelled(scene, new Set(named))
  }
  learnPair(scene, layout)
}

const mentionOf = (chunk: Chunk, sense: Sense): Mention => ({
  ...(sense.part ?? tokensSpan(chunk.line, sense.first, sense.end)),
  sentence: chunk.line.sentence.at,
  head: sense.head,
  form: sense.form,
  actors: sense.actors,
  why: sense.why,
})

/**
 * Finds every mention of a party or a person in the body, and who is meant. The report is read twice: once to learn its
 * persons, offices and organisations wherever they are introduced, once to resolve. Linear in the length of the text.
 * Office-holders are those of `day`, the day of publication unless told otherwise.
 */
export const findActors = (
  reading: Named,
  words: ActorWords,
  day: Day | undefined = reading.document.published,
): WithActors => {
  const lexicon = lexiconOf(words)
  const { document } = reading
  const layouts = linesOf(reading).map((line) => layoutOf(line, chunksOf(line, lexicon)))
  const byLine = new Map<Line, Layout>(layouts.map((layout) => [layout.line, layout]))
  const learning = newScene(lexicon, document.text, byLine, day, readChunk)
  for (const layout of layouts) readLayout(learning, layout, true)
  learning.narrator = narratorOf(learning, document, layouts)
  learning.turns = turnsOf(learning, layouts)
  const scene = newScene(lexicon, document.text, byLine, day, readChunk, learning)
  const body = layouts.filter((layout) => layout.line.body)
  for (const layout of body) readLayout(scene, layout, false)
  const mentions = body.flatMap((layout) =>
    layout.chunks.flatMap((chunk) => scene.resolve(chunk).map((sense) => mentionOf(chunk, sense))),
  )
  return { ...reading, mentions, places: findPlaces(scene, body), narrator: scene.narrator, doubts: scene.doubts }
}
