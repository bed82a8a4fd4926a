/**
 * Short sentences out of long ones (Şahin and Steedman 2018): a clause with its subject, objects and one or two adjuncts, its tree as
 * annotated, and other names of states and persons put in the place of some. The treebank has few plain news sentences like
 * "Peru suspended aid to Chile."
 */
import { bareRel } from '../../src/language/tree.ts'
import { allParties, namesOf } from '../../src/world/parties.ts'
import { allTenures } from '../../src/world/people.ts'
import { seeded } from '../random.ts'
import type { GoldSentence } from '../treebank.ts'

const dropped = new Set([
  'advcl',
  'conj',
  'cc',
  'parataxis',
  'acl',
  'appos',
  'discourse',
  'vocative',
  'dep',
  'list',
  'orphan',
  'reparandum',
])
const fewest = 4
const most = 14

const single = (name: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(name)
const states = allParties()
  .filter(({ kind }) => kind === 'state')
  .flatMap(({ party }) => namesOf(party).filter(single).slice(0, 1))
const surnames = [...new Set(allTenures().map(({ person }) => person.split(' ').at(-1) ?? ''))].filter(single)

const random = seeded(77)
const oneOf = (names: readonly string[]): string => names[Math.floor(random() * names.length)] ?? ''

/** Which words stay when what hangs on a dropped relation goes. */
const keptWords = ({ heads, rels }: GoldSentence): readonly number[] => {
  const gone = heads.map(() => false)
  const isGone = (at: number): boolean => {
    for (let up = at; up >= 0; up = heads[up] as number) if (gone[up]) return true
    return false
  }
  rels.forEach((rel, at) => {
    if (dropped.has(bareRel(rel))) gone[at] = true
  })
  // Adjuncts beyond the first two go as well.
  let adjuncts = 0
  rels.forEach((rel, at) => {
    if (['obl', 'advmod', 'ccomp'].includes(bareRel(rel)) && rels[heads[at] as number] === 'root' && ++adjuncts > 2)
      gone[at] = true
  })
  const kept = heads.flatMap((_, at) => (isGone(at) ? [] : [at]))
  // Commas and brackets may have lost what they stood for.
  const sound = kept.every((at, place) => rels[at] !== 'punct' || place === kept.length - 1)
  return sound ? kept : []
}

const isPlain = ({ heads, rels, upos }: GoldSentence, kept: readonly number[]): boolean =>
  kept.length >= fewest &&
  kept.length <= most &&
  kept.some((at) => rels[at] === 'root' && upos[at] === 'VERB') &&
  kept.some((at) => rels[at]?.startsWith('nsubj') && rels[heads[at] as number] === 'root' && at < (heads[at] as number))

const slots = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'conj'])

const renamed = (sentence: GoldSentence, at: number): string => {
  const { forms, upos, xpos, heads, rels } = sentence
  const form = forms[at] ?? ''
  const alone =
    upos[at] === 'PROPN' && xpos[at] === 'NNP' && !heads.some((head, other) => head === at && rels[other] !== 'case')
  if (alone && slots.has(rels[at] ?? '') && random() < 0.7) return oneOf(random() < 0.65 ? states : surnames)
  // "He suspended …": a name as well.
  const subject = upos[at] === 'PRON' && /^(?:he|she|it)$/i.test(form) && rels[at] === 'nsubj'
  const singular = subject && !sentence.upos.includes('AUX') && sentence.xpos[heads[at] as number] === 'VBD'
  return singular && random() < 0.6 ? oneOf(random() < 0.65 ? states : surnames) : form
}

const cropped = (sentence: GoldSentence): GoldSentence | null => {
  const kept = keptWords(sentence)
  if (!isPlain(sentence, kept)) return null
  const place = new Map(kept.map((at, index) => [at, index]))
  const { forms, lemmas, upos, xpos, heads, rels } = sentence
  const names = kept.map((at) => renamed(sentence, at))
  const isName = (at: number, index: number): boolean => names[index] !== forms[at]
  const first = names[0] ?? ''
  const stop = /[.?!]$/.test(forms[kept.at(-1) as number] ?? '')
  const root = kept.findIndex((at) => rels[at] === 'root')
  const end = stop ? [] : ['.']
  return {
    forms: [first.charAt(0).toUpperCase() + first.slice(1), ...names.slice(1), ...end],
    lemmas: [...kept.map((at) => lemmas[at] ?? ''), ...end],
    upos: [...kept.map((at, index) => (isName(at, index) ? 'PROPN' : (upos[at] ?? 'X'))), ...end.map(() => 'PUNCT')],
    xpos: [...kept.map((at, index) => (isName(at, index) ? 'NNP' : (xpos[at] ?? 'FW'))), ...end],
    heads: [
      ...kept.map((at) => (heads[at] === -1 ? -1 : (place.get(heads[at] as number) ?? -1))),
      ...end.map(() => root),
    ],
    rels: [...kept.map((at) => rels[at] ?? 'dep'), ...end.map(() => 'punct')],
  }
}

/** Sentences that come out plain and with a name in them, none twice; each is tried with other names as well. */
export const cropAll = (sentences: readonly GoldSentence[]): readonly GoldSentence[] => {
  const seen = new Set<string>()
  return [...sentences, ...sentences].flatMap((sentence) => {
    const found = cropped(sentence)
    const key = found?.forms.join(' ') ?? ''
    if (!found?.upos.includes('PROPN') || seen.has(key)) return []
    seen.add(key)
    return [found]
  })
}
