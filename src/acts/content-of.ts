import { overlaps, type Span, words } from '../kernel/span.ts'
import type { Reading } from '../reading/reading.ts'
import type { Act } from './act.ts'
import { type ActContent, type ActText, noContent } from './act-content.ts'

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

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

const termsIn = (reading: Reading, span: Span | null): readonly string[] => {
  if (span === null) return []
  const tokens = reading.sentences.filter((s) => overlaps(s, span)).flatMap(({ tokens }) => tokens)
  return [
    ...new Set(tokens.flatMap((t) => (overlaps(t, span) && contentTags.has(t.upos) ? t.lemma.toLowerCase() : []))),
  ]
}

/** What the ledger must know of an act's content. */
export const contentOf = (reading: Reading, act: Act): ActContent => ({
  ...noContent,
  terms: termsIn(reading, act.about ?? act.evidence),
  conditionTerms: termsIn(reading, act.condition),
})
