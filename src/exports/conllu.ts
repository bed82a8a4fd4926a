import type { ParsedSentence, ParsedToken } from '../language/token.ts'
import type { Export } from './export.ts'

const blank = (word: string): string => word.replaceAll(/\s+/g, ' ').trim() || '_'

/** "SpaceAfter=No" where the next word follows at once; `TokenRange` pins the word to the text. */
const misc = (from: number, to: number, spaced: boolean): string =>
  [...(spaced ? [] : ['SpaceAfter=No']), `TokenRange=${from}:${to}`].join('|')

const spacedAfter = (token: ParsedToken | undefined, next: ParsedToken | undefined): boolean =>
  !token || !next || next.from > token.to

/** One past the last token of the surface token that starts at `at` ("do" + "n't"). */
const surfaceEnd = (tokens: readonly ParsedToken[], at: number): number => {
  let end = at + 1
  while (tokens[end]?.inner) end++
  return end
}

const rangeLine = (tokens: readonly ParsedToken[], at: number, text: string): string[] => {
  const [first, end] = [tokens[at], surfaceEnd(tokens, at)]
  const last = tokens[end - 1]
  if (!first || !last || first.inner || end === at + 1) return []
  const form = blank(text.slice(first.from, last.to))
  const spaced = spacedAfter(last, tokens[end])
  return [[`${at + 1}-${end}`, form, '_', '_', '_', '_', '_', '_', '_', misc(first.from, last.to, spaced)].join('\t')]
}

const tokenLine = (tokens: readonly ParsedToken[], token: ParsedToken, at: number): string => {
  const { form, lemma, upos, xpos, head, rel } = token
  const inside = token.inner || tokens[at + 1]?.inner
  const rest = misc(token.from, token.to, inside === true || spacedAfter(token, tokens[at + 1]))
  return [at + 1, blank(form), blank(lemma), upos, xpos || '_', '_', head + 1, rel || '_', '_', rest].join('\t')
}

const sentenceLines = (sentence: ParsedSentence, text: string, id: string): string =>
  [
    `# sent_id = ${id}-${sentence.at + 1}`,
    `# text = ${blank(text.slice(sentence.from, sentence.to))}`,
    ...sentence.tokens.flatMap((token, at) => [
      ...rangeLine(sentence.tokens, at, text),
      tokenLine(sentence.tokens, token, at),
    ]),
    '',
    '',
  ].join('\n')

/** Universal Dependencies' own format, https://universaldependencies.org/format.html; offsets in MISC as `TokenRange`. */
export const conllu: Export<'conllu'> = {
  name: 'conllu',
  mediaType: 'text/x-conllu',
  gloss: 'sentences with tags and parse, in the format of Universal Dependencies',
  layers: ['tokens'],
  write: ({ document, sentences }) =>
    [
      `# newdoc id = ${document.id}\n`,
      ...sentences.map((sentence) => sentenceLines(sentence, document.text, document.id)),
    ].join(''),
}
