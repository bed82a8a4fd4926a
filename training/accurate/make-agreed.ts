/**
 * Writes sentences of unmarked text on whose tags and trees two parsers agree in full, as further lessons (tri-training without the
 * third: Zhou and Li 2005): `node training/accurate/make-agreed.ts --data ../shared/data --work DIR --model NETWORK.bin --other
 * TRANSITIONS.bin` writes `agreed.conllu` there. Teaches the network the manner of diplomatic news, which the treebank has little of.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fromText } from '../../src/document/from-text.ts'
import { type Engine, loadEngine, type Parsed, parse, tag, tokenise } from '../../src/language/index.ts'
import type { ParsedSentence } from '../../src/language/token.ts'
import { bareRel } from '../../src/language/tree.ts'
import { rawTexts } from '../clusters.ts'
import { seeded } from '../random.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    work: { type: 'string' },
    model: { type: 'string' },
    other: { type: 'string' },
    words: { type: 'string', default: '300000' },
  },
})

const [LEAST, LONGEST, TEXT] = [4, 45, 12_000]
/** Share of texts that are looked at; long ones from a place of their own on. */
const SHARE = 0.12

const random = seeded(41)
const engine = loadEngine(readFileSync(values.model ?? ''))
const other = loadEngine(readFileSync(values.other ?? ''))

const parsed = (by: Engine, text: string): Parsed => parse(by, tag(by, tokenise(engine, fromText(text))))

const isSentence = ({ tokens }: ParsedSentence): boolean =>
  tokens.length >= LEAST &&
  tokens.length <= LONGEST &&
  /^[\p{Lu}“"]/u.test(tokens[0]?.form ?? '') &&
  /[.?!”"]$/.test(tokens.at(-1)?.form ?? '')

const agree = (one: ParsedSentence, two: ParsedSentence | undefined): boolean =>
  one.tokens.every((token, at) => {
    const against = two?.tokens[at]
    return (
      against !== undefined &&
      token.head === against.head &&
      token.upos === against.upos &&
      bareRel(token.rel) === bareRel(against.rel)
    )
  })

const pieces = function* (): Generator<string> {
  for (const text of rawTexts(`${values.data}/raw`)) {
    if (text.length < TEXT) {
      if (random() < SHARE) yield text
      continue
    }
    for (let at = 0; at < text.length; at += TEXT * 12)
      if (random() < SHARE * 4) yield text.slice(text.indexOf('\n', at) + 1, at + TEXT)
  }
}

const seen = new Set<string>()
const kept: ParsedSentence[] = []
let read = 0
let words = 0
for (const text of pieces()) {
  if (words >= Number(values.words)) break
  if (text.trim() === '') continue
  const ours = parsed(engine, text)
  const theirs = parsed(other, text)
  ours.sentences.forEach((sentence, at) => {
    read++
    const key = sentence.tokens.map(({ form }) => form).join(' ')
    if (seen.has(key) || !isSentence(sentence) || !agree(sentence, theirs.sentences[at])) return
    seen.add(key)
    kept.push(sentence)
    words += sentence.tokens.length
  })
}
const rows = ({ tokens }: ParsedSentence): string =>
  tokens
    .map(({ at, form, lemma, upos, xpos, head, rel }) =>
      [at + 1, form, lemma, upos, xpos, '_', head + 1, rel, '_', '_'].join('\t'),
    )
    .join('\n')
writeFileSync(`${values.work}/agreed.conllu`, kept.map((sentence) => `${rows(sentence)}\n\n`).join(''))
console.error(`agreed: ${kept.length} of ${read} sentences, ${words} words`)
