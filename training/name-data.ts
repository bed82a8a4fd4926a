import { readFileSync } from 'node:fs'
import type { Document } from '../src/document/document.ts'
import { nameTypes } from '../src/language/name-features.ts'

export interface GoldName {
  readonly from: number
  readonly to: number
  /** Place in `nameTypes`. */
  readonly type: number
}

export interface NameDocument {
  readonly corpus: string
  readonly held: boolean
  readonly document: Document
  readonly names: readonly GoldName[]
  /** Types that the corpus does not mark: a guess of such a type outside a gold name is neither right nor wrong. */
  readonly unmarked: ReadonlySet<number>
}

interface RawEntity {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly named?: boolean
  readonly name?: { readonly start: number; readonly end: number }
}
interface RawDocument {
  readonly doc: string
  readonly split: string
  readonly text: string
  readonly entities: readonly RawEntity[]
}

const typeNumber = (name: (typeof nameTypes)[number]): number => nameTypes.indexOf(name)
const person = typeNumber('person')
const organisation = typeNumber('organisation')
const place = typeNumber('place')
const group = typeNumber('group')
const other = typeNumber('other')

const types: Readonly<Record<string, number>> = {
  PER: person, ORG: organisation, LOC: place, MISC: other, politician: person, person, politicalparty: organisation,
  organisation, location: place, country: place, misc: other, election: other, event: other, Person: person,
  Organisation: organisation, Location: place, Nationality: group, organization: organisation, place, object: other, abstract: other,
} // biome-ignore format: one table

const demonym = /^\p{Lu}\p{L}*(?:an|ans|ish|ese|ic|i|is|ch|ern|sh|ite|ites|ist|ists|crat|crats|cratic|men)$/u

const unmarkedTypes: Readonly<Record<string, ReadonlySet<number>>> = {
  uner_ewt: new Set([group, other]),
  gum_open: new Set([group, other]),
  re3d: new Set([other]),
}

const isHeld = (corpus: string, split: string, index: number): boolean => {
  if (corpus === 'wikigold' || corpus === 're3d') return index % 5 === 0
  return split === 'test'
}

/** Titles and offices before a name; greedy, so that the last of them is taken off with all that stands before it. */
const titled =
  /^(?:.*[\s,-])?(?:President|Minister|Secretary(?: of State| of Defense)?|Secretary-General|Representative|Senator|Congressman|General|Gen\.?|Lt\.?|Col\.?|Colonel|Maj\.?|Major|Capt\.?|Captain|Spc\.|Sgt\.?|Sergeant|Adm\.?|Admiral|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Professor|Ambassador|Governor|Gov\.|Chancellor|HE|commander|spokesman|spokeswoman|designate|Envoy|Director|Chairman)(?:,? |$)/u

/** A person's name without titles: "Foreign Minister Ana Lind" is "Ana Lind"; none is left of "the Foreign Minister". */
const withoutTitle = (words: string): number => {
  const cut = titled.exec(words)?.[0].length ?? 0
  return cut < words.length && /^\p{Lu}|^al-|^bin /u.test(words.slice(cut)) ? cut : -1
}

const peoples = /^\p{Lu}\p{L}+ (?:Americans?|Indians?|Islanders?|Jews?|Muslims?)$/u

const toName = (text: string, entity: RawEntity): GoldName[] => {
  const from = entity.name?.start ?? entity.start
  const to = entity.name?.end ?? entity.end
  const words = text.slice(from, to)
  const type = types[entity.type]
  if (type === undefined || entity.named === false || to - from > 80 || !/\p{Lu}/u.test(words)) return []
  const article = /^(?:the|The|a|A|an|An|this|its) /.exec(words)?.[0].length ?? 0
  const title = type === person ? withoutTitle(words.slice(article)) : 0
  if (title < 0) return []
  const bare = words.slice(article + title)
  const isGroup =
    (type === other && /^\S+$/.test(bare) && demonym.test(bare)) || (type === person && peoples.test(bare))
  const ending = /[’']s?$/u.exec(bare)?.[0].length ?? 0
  return [{ from: from + article + title, to: to - ending, type: isGroup ? group : type }]
}

const withoutOverlap = (names: readonly GoldName[]): GoldName[] => {
  const kept: GoldName[] = []
  for (const name of [...names].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name)
  }
  return kept
}

const zonesOf = (text: string): Document['zones'] => {
  const zones: { kind: 'body'; from: number; to: number }[] = []
  for (const { 0: part, index } of text.matchAll(/[^\n]+/g))
    zones.push({ kind: 'body', from: index, to: index + part.length })
  return zones
}

/** A document of one kind of zone, split at line ends. */
export const plainDocument = (id: string, text: string): Document => ({
  id, text, zones: zonesOf(text), source: {}, format: 'text', encoding: 'utf-8', doubts: [],
}) // biome-ignore format: short

const corpora = ['gum_open', 'wikigold', 'uner_ewt', 'crossner_politics', 're3d'] as const

/** All documents with marked names; `held` ones are for measuring only. */
export const readNameDocuments = (folder: string): NameDocument[] =>
  corpora.flatMap((corpus) => {
    const lines = readFileSync(`${folder}/${corpus}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    return lines.map((line, index) => {
      const raw: RawDocument = JSON.parse(line)
      return {
        corpus,
        held: isHeld(corpus, raw.split, index),
        document: plainDocument(raw.doc, raw.text),
        names: withoutOverlap(raw.entities.flatMap((entity) => toName(raw.text, entity))),
        unmarked: unmarkedTypes[corpus] ?? new Set(),
      }
    })
  })
