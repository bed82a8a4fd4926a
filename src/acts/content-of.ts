import { cover, type Span, words } from '../kernel/span.ts'
import type { Reading } from '../reading/reading.ts'
import type { Act } from './act.ts'
import type { ActContent, ActText, Measure } from './act-content.ts'
import { callsIn } from './content/calls.ts'
import { type Ground, groundOf, partiesIn } from './content/ground.ts'
import { isOpen, listOf } from './content/lists.ts'
import { lastingIn, measuresIn } from './content/measures.ts'
import { isProhibition } from './content/prohibition.ts'
import type { SubstanceWords } from './content/substance-words.ts'
import { termsIn } from './content/terms.ts'
import { topicIn } from './content/topic.ts'
import { type KindName, kindNamed } from './kinds/index.ts'
import type { ActWords } from './words.ts'

/** The exact words of an act's spans. */
export const textOf = (text: string, act: Act): ActText => {
  const at = (span: Span | null): string | null => (span === null ? null : words(text, span))
  return {
    evidence: words(text, act.evidence),
    about: at(act.about),
    condition: at(act.condition),
    quotes: act.quotes.map((quote) => words(text, quote)),
    where: at(act.where),
  }
}

/** Kinds that ask or promise: what they want not to be done is a prohibition. */
const asking: ReadonlySet<KindName> = new Set(['demand', 'offer', 'pledge', 'agreement', 'acceptance', 'threat'])

const isDeed = (act: Act): boolean => kindNamed.get(act.kind)?.family === 'deeds'

/** What an act is about, without the condition that stands at its end. */
const aboutOf = ({ about, condition }: Act): Span | null =>
  about && condition && condition.from > about.from && condition.to >= about.to && condition.from < about.to
    ? { from: about.from, to: condition.from }
    : about

/** Words that hold the substance of an act: of words what they are about, of a deed or a meeting all that shows it. */
const substanceOf = (act: Act): Span => {
  const about = aboutOf(act)
  if (!about) return act.evidence
  return isDeed(act) || act.kind === 'meeting' ? cover(act.evidence, about) : about
}

/** What is said at any meeting tells none apart. */
const termsOf = (ground: Ground, act: Act, span: Span, words: SubstanceWords): readonly string[] => {
  const terms = termsIn(ground, span, words)
  return act.kind === 'meeting' ? terms.filter((term) => !words.meeting.has(term)) : terms
}

const amountsOf = (ground: Ground, act: Act, span: Span, words: SubstanceWords): readonly Measure[] => {
  const found = measuresIn(ground, span, words)
  if (act.kind !== 'meeting' || found.some(({ kind }) => kind === 'duration')) return found
  return [...found, ...lastingIn(ground, act.evidence, words)]
}

const contentIn = (ground: Ground, act: Act, actWords: ActWords): ActContent => {
  const words = actWords.substance
  const span = substanceOf(act)
  const about = termsOf(ground, act, span, words)
  const beside = [...act.from, ...act.to].map(({ party }) => party)
  return {
    terms: about.length > 0 ? about : termsOf(ground, act, act.evidence, words),
    parties: partiesIn(ground, span),
    conditionTerms: termsIn(ground, act.condition, words),
    conditionParties: act.condition ? partiesIn(ground, act.condition) : [],
    calls: callsIn(ground, aboutOf(act) ?? (isDeed(act) || act.kind === 'meeting' ? null : act.evidence), actWords),
    conditionCalls: callsIn(ground, act.condition, actWords),
    topic: topicIn(ground, span, beside, words, act.kind !== 'meeting'),
    measures: amountsOf(ground, act, cover(act.evidence, span), words),
    prohibition: asking.has(act.kind) && act.about !== null && isProhibition(ground, act.about, words),
    list: listOf(ground, act),
    listOpen: isOpen(ground, act, words),
  }
}

/** What the ledger must know of an act's content. */
export const contentOf = (reading: Reading, act: Act, words: ActWords): ActContent =>
  contentIn(groundOf(reading), act, words)

/** The content of every act of a report, in their order; an act that turns out the only point of its list stands alone. */
export const contentsOf = (reading: Reading, acts: readonly Act[], words: ActWords): readonly ActContent[] => {
  const ground = groundOf(reading)
  const contents = acts.map((act) => contentIn(ground, act, words))
  const points = Map.groupBy(contents, ({ list }) => list)
  return contents.map((content) => ((points.get(content.list)?.length ?? 0) > 1 ? content : { ...content, list: null }))
}
