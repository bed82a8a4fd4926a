import { type KindName, kindNamed } from '../../acts/kinds/index.ts'
import { type Day, dayNumber, daysOf } from '../../kernel/day.ts'
import type { Telling } from '../telling.ts'
import { overlapOf } from './sets.ts'

/** How well a telling's days are known: by words of its own, from the report it stands in, or only roughly. */
export type Certainty = 'stated' | 'assumed' | 'rough'

/** Days (as numbers) on which the act may have been; the certainty says how they are known. */
export interface Days {
  readonly first: number
  readonly last: number
  readonly certainty: Certainty
}

/** Someone who acts for a party, as the words of the name in small letters. */
export interface Person {
  readonly party: string
  readonly names: readonly string[]
}

/** A telling as matching looks at it. Two faces are all that a decision needs. */
export interface Face {
  readonly telling: Telling
  readonly group: 'meeting' | 'words' | 'deeds'
  readonly days: Days | null
  readonly persons: readonly Person[]
  readonly terms: readonly string[]
  readonly quoted: readonly string[]
  /** The meeting that the whole document tells of (a readout), where this was said in it. */
  readonly occasion: Occasion | null
}

export interface Occasion {
  readonly document: string
  readonly from: readonly string[]
  readonly persons: readonly Person[]
  readonly days: Days | null
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const namesOf = (person: string): readonly string[] => plain(person.split(',')[0] ?? '').match(/[\p{L}\p{N}-]+/gu) ?? []

const nobody: readonly Person[] = []

const personsOf = ({ act, people }: Telling): readonly Person[] =>
  people.length === 0
    ? nobody
    : act.from.flatMap(({ party, person }) => (person === undefined ? [] : [{ party, names: namesOf(person) }]))

/** "Biden" and "Joseph R. Biden": the last word of one is among those of the other. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  b.names.includes(a.names.at(-1) ?? '') || a.names.includes(b.names.at(-1) ?? '')

/** Words of a quotation long enough to tell something, each once. */
const quotedIn = (quotes: readonly string[]): readonly string[] =>
  quotes.length === 0 ? quotes : [...new Set(plain(quotes.join(' ')).match(/[\p{L}\p{N}]{4,}/gu) ?? [])]

const groupOf = (kind: KindName): Face['group'] => {
  if (kind === 'meeting') return 'meeting'
  return kindNamed.get(kind)?.family === 'deeds' ? 'deeds' : 'words'
}

/** Days around publication that an undated telling may mean, by group and standing. */
const reach = (group: Face['group'], standing: Telling['standing']): readonly [back: number, ahead: number] => {
  if (standing === 'planned') return group === 'meeting' ? [0, 7] : [0, 14]
  if (group === 'meeting') return [7, 0]
  return group === 'deeds' ? [3, 0] : [2, 0]
}

/** Days known to one or two weeks tell little. */
const rough = 10

type Numbers = (day: Day) => number

const statedDays = (when: string, number: Numbers): Days | null => {
  const days = daysOf(when)
  if (!days) return null
  const [first, last] = [number(days.first), number(days.last)]
  return { first, last, certainty: last - first > rough ? 'rough' : 'stated' }
}

const roughDays = (telling: Telling, group: Face['group'], number: Numbers): Days | null => {
  if (telling.published === null) return null
  const [back, ahead] = reach(group, telling.standing)
  const day = number(telling.published)
  return { first: day - back, last: day + ahead, certainty: 'rough' }
}

const inText = (a: Telling, b: Telling): number => a.at - b.at || (a.id < b.id ? -1 : 1)

/** The meeting that a document opens with and so tells of as a whole. */
const leadOf = (tellings: readonly Telling[]): Telling | null => {
  const first = tellings.reduce((a, b) => (inText(a, b) <= 0 ? a : b))
  return first.kind === 'meeting' && first.standing === 'happened' ? first : null
}

const leadDays = (lead: Telling, number: Numbers): Days | null => {
  if (lead.when !== null) return statedDays(lead.when, number)
  if (lead.published === null) return null
  const day = number(lead.published)
  return { first: day, last: day, certainty: 'assumed' }
}

const isOverlapping = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last

const areMet = (persons: readonly Person[], occasion: Occasion): boolean =>
  persons.some((one) => occasion.persons.some((other) => isSamePerson(one, other)))

/** Is the telling about the very meeting that its document opens with ("they also spoke about …")? */
const isOfLead = (telling: Telling, persons: readonly Person[], occasion: Occasion): boolean =>
  telling.standing === 'happened' && overlapOf(telling.from, occasion.from).union >= 0.6 && areMet(persons, occasion)

const faceOf = (telling: Telling, occasion: Occasion | null, number: Numbers): Face => {
  const group = groupOf(telling.kind)
  const persons = personsOf(telling)
  const stated = telling.when === null ? null : statedDays(telling.when, number)
  const joins = occasion && (group === 'words' || (group === 'meeting' && isOfLead(telling, persons, occasion)))
  const assumed = joins && occasion.days ? { ...occasion.days, certainty: 'assumed' as const } : null
  // What another day dates was not said there, unless by one who was there: then the day is that of what was spoken of.
  const isElsewhere = stated && occasion?.days && !isOverlapping(stated, occasion.days) && !areMet(persons, occasion)
  return {
    telling,
    group,
    days: stated ?? assumed ?? roughDays(telling, group, number),
    persons,
    terms: telling.content.terms,
    quoted: quotedIn(telling.words.quotes),
    occasion: group === 'words' && !isElsewhere ? occasion : null,
  }
}

const occasionOf = (document: string, lead: Telling, number: Numbers): Occasion => ({
  document,
  from: lead.from,
  persons: personsOf(lead),
  days: leadDays(lead, number),
})

/** A count of days that remembers what it was asked: the same few days come again and again. */
const remembered = (): Numbers => {
  const known = new Map<Day, number>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const number = dayNumber(day)
    known.set(day, number)
    return number
  }
}

/** The faces of tellings, in their order. All tellings of a document must be among them: each is seen in the light of the others. */
export const facesOf = (tellings: readonly Telling[]): readonly Face[] => {
  const number = remembered()
  const occasions = new Map<string, { readonly lead: Telling; readonly occasion: Occasion }>()
  for (const [document, own] of Map.groupBy(tellings, (telling) => telling.document)) {
    const lead = leadOf(own)
    if (lead) occasions.set(document, { lead, occasion: occasionOf(document, lead, number) })
  }
  return tellings.map((telling) => {
    const met = occasions.get(telling.document)
    const face = faceOf(telling, met?.occasion ?? null, number)
    return met && met.lead === telling ? { ...face, days: met.occasion.days } : face
  })
}
