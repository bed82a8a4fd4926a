import type { ParsedSentence } from '../../language/token.ts'
import type { Actor, Mention, WithActors } from '../reading.ts'

/** For every sentence with mentions: the innermost mention that holds each token. */
type Index = ReadonlyMap<number, readonly (Mention | undefined)[]>

const built = new WeakMap<readonly Mention[], Index>()

const length = (mention: Mention): number => mention.to - mention.from

const build = (reading: WithActors): Index => {
  const index = new Map<number, (Mention | undefined)[]>()
  for (const mention of reading.mentions) {
    const tokens = reading.sentences[mention.sentence]?.tokens ?? []
    const row = index.get(mention.sentence) ?? tokens.map(() => undefined)
    index.set(mention.sentence, row)
    // Mentions are short: walk out from the head.
    const claim = (at: number): boolean => {
      const token = tokens[at]
      if (!token || token.to <= mention.from || token.from >= mention.to) return false
      const held = row[at]
      if (!held || length(mention) < length(held)) row[at] = mention
      return true
    }
    for (let at = mention.head; claim(at); at--);
    for (let at = mention.head + 1; claim(at); at++);
  }
  return index
}

const indexOf = (reading: WithActors): Index => {
  const known = built.get(reading.mentions)
  if (known) return known
  const index = build(reading)
  built.set(reading.mentions, index)
  return index
}

/** The innermost mention that holds the token among its naming words; null if none. Constant time. */
export const mentionAt = (reading: WithActors, sentence: number, token: number): Mention | null =>
  indexOf(reading).get(sentence)?.[token] ?? null

const joined = (actors: readonly Actor[]): readonly Actor[] => {
  const seen = new Set<string>()
  return actors.filter(({ party, person }) => {
    const key = `${party} ${person ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}

const hasAnd = (line: ParsedSentence | undefined, at: number): boolean =>
  (line?.children[at] ?? []).some((child) => line?.tokens[child]?.rel === 'cc')

/** Tokens coordinated with this one or with another word of its mention. */
const conjuncts = (reading: WithActors, sentence: number, token: number): readonly number[] => {
  const line = reading.sentences[sentence]
  const mention = mentionAt(reading, sentence, token)
  const found: number[] = []
  const look = (at: number): void => {
    const members = (line?.children[at] ?? []).filter((child) => line?.tokens[child]?.rel === 'conj')
    // Without an "and" it is no list: "At the United Nations, Secretary Blinken told …" names two, not a pair.
    if (members.some((member) => hasAnd(line, member))) found.push(...members)
  }
  look(token)
  if (mention && mention.head !== token) look(mention.head)
  return found
}

/** The actors that a token names, with those coordinated with it: USA and NATO at "US" in "the US and NATO". */
export const actorsOf = (reading: WithActors, sentence: number, token: number): readonly Actor[] => {
  const todo = [token]
  const actors: Actor[] = []
  const seen = new Set<number>()
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    actors.push(...(mentionAt(reading, sentence, at)?.actors ?? []))
    todo.push(...conjuncts(reading, sentence, at).toReversed())
  }
  return joined(actors)
}

const owning = /^(nmod:poss|nmod|compound|amod|det:poss)$/

/** Whose a thing is: Russia at "demands" in "Russia's demands", the USA at "response" in "the American response". */
export const ownersOf = (reading: WithActors, sentence: number, token: number): readonly Actor[] => {
  const line = reading.sentences[sentence]
  const own = (line?.children[token] ?? []).filter((child) => {
    const rel = line?.tokens[child]?.rel ?? ''
    return owning.test(rel) && (rel !== 'nmod' || child < token)
  })
  return joined(own.flatMap((child) => actorsOf(reading, sentence, child)))
}
