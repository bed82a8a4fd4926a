import type { Act, Hearing } from '../src/acts/act.ts'
import type { Document } from '../src/document/document.ts'
import { cover, type Span } from '../src/kernel/span.ts'
import type { Name, ParsedSentence, ParsedToken } from '../src/language/token.ts'
import type { Actor, Mention, Quote, Reading, Time } from '../src/reading/reading.ts'

// A reading made by hand: what the layers look like when every step has run, small enough to check by eye.

const text = [
  'Ruritania Wants an Answer by May',
  '',
  'Picture: Strelsau Herald',
  '',
  'Ruritania demanded on Monday that Syldavia withdraw if talks fail, and said it “won’t wait” for an answer.',
  'The weather was fine.',
].join('\n')

/** The place of words in the small report. */
export const at = (words: string): Span => {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`not in the small report: ${words}`)
  return { from, to: from + words.length }
}

const document: Document = {
  id: 'small',
  text,
  zones: [
    { kind: 'title', ...at('Ruritania Wants an Answer by May') },
    { kind: 'credit', ...at('Picture: Strelsau Herald') },
    { kind: 'body', ...cover(at('Ruritania demanded'), at('The weather was fine.')) },
  ],
  title: 'Ruritania Wants an Answer by May',
  published: '2030-04-02',
  source: { name: 'Strelsau Herald' },
  format: 'text',
  encoding: 'utf-8',
  doubts: [],
}

type Row = readonly [string, ParsedToken['upos'], string, number, string]

const body: readonly Row[] = [
  ['Ruritania', 'PROPN', 'NNP', 1, 'nsubj'],
  ['demanded', 'VERB', 'VBD', -1, 'root'],
  ['on', 'ADP', 'IN', 3, 'case'],
  ['Monday', 'PROPN', 'NNP', 1, 'obl'],
  ['that', 'SCONJ', 'IN', 6, 'mark'],
  ['Syldavia', 'PROPN', 'NNP', 6, 'nsubj'],
  ['withdraw', 'VERB', 'VB', 1, 'ccomp'],
  ['if', 'SCONJ', 'IN', 9, 'mark'],
  ['talks', 'NOUN', 'NNS', 9, 'nsubj'],
  ['fail', 'VERB', 'VBP', 6, 'advcl'],
  [',', 'PUNCT', ',', 12, 'punct'],
  ['and', 'CCONJ', 'CC', 12, 'cc'],
  ['said', 'VERB', 'VBD', 1, 'conj'],
  ['it', 'PRON', 'PRP', 17, 'nsubj'],
  ['“', 'PUNCT', '``', 17, 'punct'],
  ['wo', 'AUX', 'MD', 17, 'aux'],
  ['n’t', 'PART', 'RB', 17, 'advmod'],
  ['wait', 'VERB', 'VB', 12, 'ccomp'],
  ['”', 'PUNCT', "''", 17, 'punct'],
  ['for', 'ADP', 'IN', 21, 'case'],
  ['an', 'DET', 'DT', 21, 'det'],
  ['answer', 'NOUN', 'NN', 17, 'obl'],
  ['.', 'PUNCT', '.', 1, 'punct'],
]

const weather: readonly Row[] = [
  ['The', 'DET', 'DT', 1, 'det'],
  ['weather', 'NOUN', 'NN', 3, 'nsubj'],
  ['was', 'AUX', 'VBD', 3, 'cop'],
  ['fine', 'ADJ', 'JJ', -1, 'root'],
  ['.', 'PUNCT', '.', 3, 'punct'],
]

const sentence = (number: number, words: string, rows: readonly Row[]): ParsedSentence => {
  const whole = at(words)
  let end = whole.from
  const tokens = rows.map(([form, upos, xpos, head, rel], place): ParsedToken => {
    const from = text.indexOf(form, end)
    end = from + form.length
    return { at: place, from, to: end, form, inner: form === 'n’t', upos, xpos, lemma: form.toLowerCase(), head, rel }
  })
  const children = rows.map((_, place) => rows.flatMap(([, , , head], child) => (head === place ? [child] : [])))
  return { ...whole, at: number, zone: 2, tokens, children }
}

const rurik: Actor = { party: 'RUR', person: 'Rudolf Rassendyll', role: 'king', words: at('Ruritania demanded') }
const ruritania: Actor = { party: 'RUR', words: { ...at('Ruritania demanded'), to: at('Ruritania demanded').from + 9 } }
const syldavia: Actor = { party: 'SYL', words: at('Syldavia') }

const name = (span: Span, first: number): Name => ({ ...span, type: 'place', sentence: 0, first, end: first + 1 })

const mention = (span: Span, head: number, actors: readonly Actor[]): Mention => ({
  ...{ ...span, sentence: 0, head, form: 'name' as const, actors, why: 'name of a state' },
})

const monday: Time = {
  ...{ ...at('on Monday'), sentence: 0, head: 3, edtf: '2030-04-01', type: 'day' as const, basis: 'implied' as const },
  why: 'the Monday before publication',
}

const wait: Quote = {
  source: [at('it “')].map(({ from }) => ({ from, to: from + 2 })),
  cue: [at('said')],
  content: [at('“won’t wait” for an answer')],
  direct: [at('won’t wait')],
  ...{ mode: 'mixed' as const, speaker: [ruritania], sentence: 0, head: 12, negation: null, modality: null },
}

const demand: Act = {
  ...{ id: 'small-1', kind: 'demand' as const, from: [rurik], to: [syldavia], about: at('Syldavia withdraw') },
  ...{ standing: 'happened' as const, condition: at('if talks fail'), quotes: [], due: null, where: null },
  when: { edtf: '2030-04-01', basis: 'implied', why: 'the Monday before publication', words: at('on Monday') },
  ...{ holder: 'report', evidence: at('Ruritania demanded on Monday that Syldavia withdraw if talks fail') },
  ...{ plover: { root: 'REQUEST' }, rule: 'demand-that', doubts: [] },
}

const statement: Act = {
  ...{
    id: 'small-2',
    kind: 'statement' as const,
    from: [ruritania],
    to: [],
    about: null,
    standing: 'planned' as const,
  },
  ...{ condition: null, quotes: [at('won’t wait')], when: null, where: null, holder: 'Ruritania' },
  due: { edtf: '2030-05', basis: 'stated', why: 'by May', words: null },
  ...{ evidence: at('said it “won’t wait” for an answer'), plover: null, rule: 'said-that' },
  doubts: [{ ...at('it “won’t'), about: 'actor', why: '“it” may be either state' }],
}

/** The small report with all its layers. */
export const reading: Reading = {
  document,
  sentences: [
    sentence(0, text.slice(at('Ruritania demanded').from, at('\nThe weather').from), body),
    sentence(1, 'The weather was fine.', weather),
  ],
  names: [name(ruritania.words, 0), name(syldavia.words, 5)],
  mentions: [mention(ruritania.words, 0, [ruritania]), mention(syldavia.words, 5, [syldavia])],
  places: [],
  times: [monday],
  quotes: [wait],
  doubts: [],
}

/** What was heard in it. */
export const hearing: Hearing = {
  acts: [demand, statement],
  silences: [{ ...at('The weather was fine.'), why: 'no party acts or speaks in it' }],
  dropped: [{ ...at('talks fail'), kind: 'refusal', rule: 'talks-fail', why: 'it stands in a condition' }],
}
