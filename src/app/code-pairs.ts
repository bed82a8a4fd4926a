import { type Coding, quadOf } from '../acts/codes/code.ts'
import { codePair, nearestPair } from '../acts/codes/pair.ts'
import { scoreOf } from '../acts/codes/scores.ts'
import type { Document } from '../document/document.ts'
import { shortId } from '../kernel/ids.ts'
import { type ParsedSentence, parse, tag, tokenise } from '../language/index.ts'
import { englishCodes } from '../languages/en/codes/index.ts'
import { loadDefaultEngine } from './engine.ts'

/** Offsets into the text, in UTF-16 code units. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A text in which the words for the one who acts and for the one acted on are marked. */
export interface MarkedPair {
  readonly id: string
  readonly text: string
  readonly source: readonly Mark[]
  readonly target: readonly Mark[]
}

const documentOf = (text: string): Document => ({
  id: shortId([text]),
  text,
  zones: [{ kind: 'body', from: 0, to: text.length }],
  source: {},
  format: 'text',
  encoding: 'utf-8',
  doubts: [],
})

const sentencesOf = (text: string): readonly ParsedSentence[] => {
  const engine = loadDefaultEngine()
  return parse(engine, tag(engine, tokenise(engine, documentOf(text)))).sentences
}

const spans = (marks: readonly Mark[]): { from: number; to: number }[] =>
  marks.map(({ start, end }) => ({ from: start, to: end }))

/** Codes marked pairs: what the source does to the target. `nearest` takes only the nearest known verb, to compare with. */
export const codePairs = (
  pairs: readonly MarkedPair[],
  how: 'parse' | 'nearest' = 'parse',
): readonly (Coding | null)[] =>
  pairs.map(({ text, source, target }) =>
    (how === 'parse' ? codePair : nearestPair)(sentencesOf(text), englishCodes, spans(source), spans(target)),
  )

const lineOf = (id: string, coding: Coding | null): string => {
  if (!coding) return JSON.stringify({ id, root: null, rule: 'no word that tells an event between the two' })
  const { root, mode, cameo, rule } = coding
  return JSON.stringify({ id, root, mode, cameo, quad: quadOf(root), score: scoreOf(coding), rule })
}

/** Codes pairs and tells each on a line of its own: `{id, root, mode?, cameo?, quad, score, rule}`; root null where there is none. */
export const codeLines = (pairs: readonly MarkedPair[]): string => {
  const codings = codePairs(pairs)
  return pairs.map(({ id }, at) => `${lineOf(id, codings[at] ?? null)}\n`).join('')
}
