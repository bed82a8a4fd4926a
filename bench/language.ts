/**
 * Measures the language engine: `node bench/language.ts --data ../shared/data [--model models/en.bin]`.
 * Test sets of UD English EWT and GUM, from raw text and with given words (CoNLL 2018 shared task measures), names on
 * held-out documents, speed and loading time; beside it wink-nlp and compromise as far as they answer.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Document } from '../src/document/document.ts'
import {
  bareRel, type ConlluText, type Engine, findNames, loadEngine, parse, readConllu, tag, tokenise, tokeniseGiven,
} from '../src/language/index.ts' // biome-ignore format: short
import { readMarkedNames } from '../training/marked-names.ts'
import { type NameDocument, plainDocument, readNameDocuments } from '../training/name-data.ts'
import { printSpeeds } from './language-speed.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, model: { type: 'string', default: 'models/en.bin' } },
})

/** A word as some tool finds it. */
interface Found {
  readonly from: number
  readonly to: number
  readonly upos: string
}
interface RawReading {
  readonly words: readonly Found[]
  /** Places of first letter and end of every sentence. */
  readonly sentences: readonly (readonly [number, number])[]
}

const f1 = (right: number, gold: number, found: number): string =>
  gold + found === 0 ? '–' : ((200 * right) / (gold + found)).toFixed(2)

const documentOf = (given: ConlluText): Document => ({
  ...plainDocument('bench', given.text),
  zones: given.zones.map(({ from, to }) => ({ kind: 'body', from, to })),
})

const ownReading = (engine: Engine, given: ConlluText): RawReading => {
  const { sentences } = tag(engine, tokenise(engine, documentOf(given)))
  return { words: sentences.flatMap(({ tokens }) => tokens), sentences: sentences.map(({ from, to }) => [from, to]) }
}

const wink = winkNLP(model, ['sbd', 'pos'])

interface WinkToken {
  out(what?: unknown): string
}
interface WinkSentence {
  tokens(): { each(visit: (token: WinkToken) => void): void }
}

/** wink-nlp gives words and the spaces before them; places are found by walking the text. */
const winkReading = (given: ConlluText): RawReading => {
  const words: Found[] = []
  const sentences: [number, number][] = []
  for (const zone of given.zones) {
    let at = zone.from
    wink
      .readDoc(given.text.slice(zone.from, zone.to))
      .sentences()
      .each((sentence: WinkSentence) => {
        const first = words.length
        sentence.tokens().each((token: WinkToken) => {
          const form = token.out()
          const from = given.text.indexOf(form, at)
          if (from < 0 || from > at + 400 || form.trim() === '') return
          at = from + form.length
          words.push({ from, to: at, upos: token.out(wink.its.pos) })
        })
        const opening = words[first]
        if (opening) sentences.push([opening.from, at])
      })
  }
  return { words, sentences }
}

const compromiseReading = (given: ConlluText): RawReading => {
  const words: Found[] = []
  const sentences: [number, number][] = []
  for (const zone of given.zones) {
    let at = zone.from
    for (const sentence of nlp(given.text.slice(zone.from, zone.to)).json({ offset: false })) {
      const first = words.length
      for (const { text } of sentence.terms) {
        const from = given.text.indexOf(text, at)
        if (text === '' || from < 0 || from > at + 400) continue
        at = from + text.length
        words.push({ from, to: at, upos: '' })
      }
      const opening = words[first]
      if (opening) sentences.push([opening.from, at])
    }
  }
  return { words, sentences }
}

/** Scores with a rule for the last mark of a sentence, which compromise keeps apart from its words. */
const scoreRaw = (given: ConlluText, found: RawReading): Record<string, string> => {
  const gold = given.sentences.flatMap(({ tokens }) => tokens)
  const bySpan = new Map(gold.map((token) => [`${token.from} ${token.to}`, token]))
  let right = 0
  let tagged = 0
  for (const word of found.words) {
    const token = bySpan.get(`${word.from} ${word.to}`)
    if (token) right++
    if (token && token.upos === word.upos) tagged++
  }
  const sentences = new Set(given.sentences.map(({ from, to }) => `${from} ${to}`))
  const same = found.sentences.filter(([from, to]) => sentences.has(`${from} ${to}`)).length
  return {
    words: f1(right, gold.length, found.words.length),
    sentences: f1(same, given.sentences.length, found.sentences.length),
    'UPOS raw': tagged === 0 ? '–' : f1(tagged, gold.length, found.words.length),
  }
}

/** LAS from raw text: words found with the relation and the head, by place, that the treebank gives (CoNLL 2018). */
const rawLas = (engine: Engine, given: ConlluText): Record<string, string> => {
  const { sentences } = parse(engine, tag(engine, tokenise(engine, documentOf(given))))
  const arcsOf = (
    tokens: readonly { readonly from: number; readonly to: number; readonly head: number; readonly rel: string }[],
  ): string[] =>
    tokens.map(({ from, to, head, rel }) => [from, to, tokens[head]?.from, tokens[head]?.to, bareRel(rel)].join(' '))
  const gold = new Set(given.sentences.flatMap(({ tokens }) => arcsOf(tokens)))
  const found = sentences.flatMap(({ tokens }) => arcsOf(tokens))
  return { 'LAS raw': f1(found.filter((arc) => gold.has(arc)).length, gold.size, found.length) }
}

const scoreGiven = (engine: Engine, given: ConlluText): Record<string, string> => {
  const parsed = parse(engine, tag(engine, tokeniseGiven(documentOf(given), given)))
  const sums = { words: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, kept: 0 }
  parsed.sentences.forEach(({ tokens }, at) => {
    tokens.forEach((token, place) => {
      const gold = given.sentences[at]?.tokens[place]
      if (!gold) return
      sums.words++
      if (token.upos === gold.upos) sums.upos++
      if (token.xpos === gold.xpos) sums.xpos++
      if (token.lemma === gold.lemma) sums.lemma++
      if (token.head !== gold.head) return
      sums.uas++
      if (bareRel(token.rel) === bareRel(gold.rel)) sums.las++
    })
  })
  const share = (count: number): string => ((100 * count) / sums.words).toFixed(2)
  return {
    UPOS: share(sums.upos),
    XPOS: share(sums.xpos),
    lemma: share(sums.lemma),
    UAS: share(sums.uas),
    LAS: share(sums.las),
  }
}

/** The diplomatic sentences of our own stand apart: "all" is of the corpora that others marked. */
const heldNames = (): NameDocument[] => [
  ...readNameDocuments(`${values.data}/names`).filter(({ held }) => held),
  ...readMarkedNames('diplomatic', new URL('names/', import.meta.url)),
]

const scoreNames = (engine: Engine): Record<string, Record<string, string>> => {
  const sums: Record<string, [number, number, number, number]> = {}
  for (const { corpus, document, names, unmarked } of heldNames()) {
    const found = findNames(engine, parse(engine, tag(engine, tokenise(engine, document)))).names
    const types = ['person', 'organisation', 'place', 'group', 'other']
    const asked = found.filter(({ type }) => !unmarked.has(types.indexOf(type)))
    const gold = new Set(names.map(({ from, to, type }) => `${from} ${to} ${types[type]}`))
    const spans = new Set(names.map(({ from, to }) => `${from} ${to}`))
    for (const key of corpus === 'diplomatic' ? [corpus] : [corpus, 'all']) {
      const sum = sums[key] ?? [0, 0, 0, 0]
      sum[0] += names.length
      sum[1] += asked.length
      sum[2] += asked.filter(({ from, to, type }) => gold.has(`${from} ${to} ${type}`)).length
      sum[3] += asked.filter(({ from, to }) => spans.has(`${from} ${to}`)).length
      sums[key] = sum
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([key, [gold, found, right, spans]]) => [
      key,
      { names: String(gold), F1: f1(right, gold, found), 'F1 of spans': f1(spans, gold, found) },
    ]),
  )
}

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const bytes = readFileSync(values.model)
const loadTimes = Array.from({ length: 5 }, () => seconds(() => void loadEngine(bytes)) * 1000)
const engine = loadEngine(bytes)
const fast = loadEngine(bytes, { tier: 'fast' })
/** Documents of a CoNLL-U text whose names begin so. */
const documentsOf = (source: string, names: RegExp): string =>
  source
    .split(/^(?=# newdoc id = )/m)
    .filter((document) => names.test(document.replace('# newdoc id = ', '')))
    .join('')

const testText = (corpus: string): string => readFileSync(`${values.data}/ud/en_${corpus}-test.conllu`, 'utf8')
const tests: Readonly<Record<string, string>> = {
  EWT: testText('ewt'),
  GUM: testText('gum'),
  'GUM news, speech, interview': documentsOf(testText('gum'), /^GUM_(?:news|speech|interview)_/),
}
for (const [corpus, source] of Object.entries(tests)) {
  const given = readConllu(source)
  console.log(`\n${corpus} test, raw text`)
  console.table({
    accurate: { ...scoreRaw(given, ownReading(engine, given)), ...rawLas(engine, given) },
    fast: { ...scoreRaw(given, ownReading(fast, given)), ...rawLas(fast, given) },
    'wink-nlp': scoreRaw(given, winkReading(given)),
    compromise: scoreRaw(given, compromiseReading(given)),
  })
  console.log(`${corpus} test, words given`)
  console.table({ accurate: scoreGiven(engine, given), fast: scoreGiven(fast, given) })
}
console.log('\nNames, held-out documents')
console.table(scoreNames(engine))
await printSpeeds()
console.log(
  `\nLoading ${(bytes.length / 1e6).toFixed(1)} MB: first ${loadTimes[0]?.toFixed(0)} ms, then ${Math.min(...loadTimes).toFixed(0)} ms`,
)
