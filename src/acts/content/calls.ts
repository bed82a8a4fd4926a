import type { Span } from '../../kernel/span.ts'
import { lower } from '../../language/arguments.ts'
import type { Frame } from '../frames/frame.ts'
import type { KindName } from '../kinds/index.ts'
import type { ActWords } from '../words.ts'
import { type Ground, type Word, wordsIn } from './ground.ts'

/** Kinds of act that words can call up so that another act answers them. */
const callable: ReadonlySet<KindName> = new Set([
  'meeting', 'demand', 'offer', 'acceptance', 'refusal', 'reply', 'force', 'attack', 'coercion', 'sanction', 'aid',
  'cooperation', 'concession',
]) // biome-ignore format: a set

const framesOf = ({ token }: Word, { frames }: ActWords): readonly Frame[] => {
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'VERB') return frames.verbs.get(lemma) ?? []
  return token.upos === 'NOUN' ? (frames.nouns.get(lemma) ?? []) : []
}

/** The frame's particle and the class of its object stand somewhere in the same words. */
const stands = (frame: Frame, beside: readonly Word[], { nounClasses }: ActWords): boolean => {
  const nouns = frame.object === null || frame.object === '!' ? null : nounClasses.get(frame.object)
  const particle = frame.with
  return (
    (particle === null || beside.some(({ token }) => lower(token) === particle)) &&
    (!nouns || beside.some(({ token }) => nouns.has(token.lemma.toLowerCase())))
  )
}

/**
 * Kinds of act that the words call up, in order of the text, each once: "to meet again" calls up a meeting, "if Russia invaded"
 * an attack. A paper ("once Moscow has studied the American *paper*") stands for the answer it holds.
 */
export const callsIn = (ground: Ground, span: Span | null, words: ActWords): readonly KindName[] => {
  if (span === null) return []
  const beside = wordsIn(ground, span)
  const calledBy = (word: Word): readonly KindName[] => {
    const frame = framesOf(word, words).find((one) => callable.has(one.kind) && stands(one, beside, words))
    if (frame) return [frame.kind]
    return word.token.upos === 'NOUN' && words.papers.has(word.token.lemma.toLowerCase()) ? ['reply'] : []
  }
  return [...new Set(beside.flatMap(calledBy))]
}
