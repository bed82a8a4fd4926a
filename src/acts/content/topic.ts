import type { Span } from '../../kernel/span.ts'
import { dependents } from '../../language/tree.ts'
import { type Ground, partiesIn, type Word, wordsIn } from './ground.ts'
import type { Issue, SubstanceWords } from './substance-words.ts'
import { contentWords, termOf } from './terms.ts'

/** How far on in the words an issue is named in full; null where it is not. */
const placeOf = (way: Issue['ways'][number], at: ReadonlyMap<string, number>): number | null => {
  let last = 0
  for (const options of way) {
    const places = [...options].flatMap((lemma) => at.get(lemma) ?? [])
    if (places.length === 0) return null
    last = Math.max(last, Math.min(...places))
  }
  return last
}

interface Met {
  readonly name: string
  /** Lemmas that had to stand together; none counts for an issue that yields to others. */
  readonly words: number
  readonly place: number
}

const better = (a: Met, b: Met): Met => (b.words > a.words || (b.words === a.words && b.place < a.place) ? b : a)

/** The issue that most words name; of those the one named first. */
const issueIn = (issues: readonly Issue[], at: ReadonlyMap<string, number>): string | null => {
  let best: Met = { name: '', words: -1, place: 0 }
  for (const { name, ways, yields } of issues)
    for (const way of ways) {
      const place = placeOf(way, at)
      if (place !== null) best = better(best, { name, words: yields ? 0 : way.length, place })
    }
  return best.words >= 0 ? best.name : null
}

const modifierOf = ({ sentence, token }: Word, content: readonly Word[], words: SubstanceWords): string => {
  const own = dependents(sentence, token.at, 'compound', 'amod').filter((one) =>
    content.some((word) => word.token === one),
  )
  const last = own.at(-1)
  return last ? `${termOf({ sentence, token: last }, words)} ` : ''
}

/** The first noun that is not too general, with what marks it out. */
const headNoun = (ground: Ground, content: readonly Word[], words: SubstanceWords): string => {
  const isTopic = (word: Word): boolean =>
    (word.token.upos === 'NOUN' || word.token.upos === 'PROPN') &&
    ground.placesIn(word.token).length === 0 &&
    word.token.rel !== 'compound' &&
    !words.general.has(termOf(word, words))
  const noun = content.find(isTopic)
  return noun ? `${modifierOf(noun, content, words)}${termOf(noun, words)}` : ''
}

const firstPlaces = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const at = new Map<string, number>()
  for (const [place, term] of terms.entries()) if (!at.has(term)) at.set(term, place)
  return at
}

/**
 * What the words are about, in one to three lemmas: an issue that negotiations know, else the noun that heads them.
 * `beside` are codes of parties that the act has: "admit" by NATO is NATO's enlargement.
 */
export const topicIn = (
  ground: Ground,
  span: Span,
  beside: readonly string[],
  words: SubstanceWords,
  isNamed: boolean,
): string => {
  const terms = wordsIn(ground, span).map((word) => termOf(word, words))
  const parties = [...partiesIn(ground, span), ...beside].map((party) => party.toLowerCase())
  const known = issueIn(words.issues, firstPlaces([...terms, ...parties]))
  if (known !== null) return known
  return isNamed ? headNoun(ground, contentWords(ground, span, words), words) : ''
}
