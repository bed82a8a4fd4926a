import { francAll } from 'franc-min'
import type { Document } from '../document/document.ts'

/** Fewer letters tell nothing for sure; more need not be looked at. */
const fewest = 250
const enough = 4000
/** How much less likely than the likeliest language English must be (1 is as likely). */
const sure = 0.85

// Trigrams take ten times as long as everything else that is done to take a plain text in; nearly all reports are in English.
const englishWords = /\b(?:the|of|and|to|that|with|from|were|which|their|have|been|would)\b/giu
/** Share of these words from which on a text is English; they are a fifth of most. */
const plenty = 0.12

/** Is it English beyond doubt, by its commonest words alone? */
const isPlainEnglish = (text: string): boolean =>
  (text.match(englishWords)?.length ?? 0) >= plenty * (text.match(/\S+/g)?.length ?? 0)

const called = new Intl.DisplayNames('en', { type: 'language' })

/** The language of a report's body where it surely is not English, by its English name; null where it is, or may be. */
export const foreignLanguage = ({ text, zones }: Document): string | null => {
  const body = zones
    .filter(({ kind }) => kind === 'body')
    .map(({ from, to }) => text.slice(from, to))
    .join('\n')
    .slice(0, enough)
  if (isPlainEnglish(body) || (body.match(/\p{L}/gu)?.length ?? 0) < fewest) return null
  const found = francAll(body)
  const [best] = found
  const english = found.find(([code]) => code === 'eng')?.[1] ?? 0
  if (!best || best[0] === 'und' || best[0] === 'eng' || best[0] === 'sco' || english > sure) return null
  return called.of(best[0]) ?? best[0]
}
