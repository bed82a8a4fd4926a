import { type KindName, kindNamed } from '../../acts/kinds/index.ts'
import { type Day, dayNumber, daysOf } from '../../kernel/day.ts'
import { gistOf } from '../light.ts'
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

/** Letters with marks, and whatever else may come apart; quotation marks and dashes do not. */
const isMarked = (name: string): boolean => /[^\u0000-\u00bf\u2000-\u20cf]/.test(name)

const plain = (name: string): string =>
  isMarked(name) ? name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : name.toLowerCase()

const namesOf = (person: string): readonly string[] => plain(person.split(',')[0] ?? '').match(/[\p{L}\p{N}-]+/gu) ?? []

const nobody: readonly Person[] = []

const pairedOf = (persons: readonly string[]): readonly Person[] =>
  persons.flatMap((party, at) => (at % 2 === 0 ? [{ party, names: namesOf(persons[at + 1] ?? '') }] : []))

/** "Biden" and "Joseph R. Biden": the last word of one is among those of the other. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  b.names.includes(a.names.at(-1) ?? '') || a.names.includes(b.names.at(-1) ?? '')

/** Words of a quotation long enough to tell something, each once. */
const quotedIn = (quotes: readonly string[]): readonly string[] =>
  quotes.length === 0 ? quotes : [...new Set(wordsIn(quotes.join(' ')))]

/** Most quotations have no letter but plain ones, and are taken apart more quickly. */
const wordsIn = (text: string): readonly string[] =>
  (/[^\u0000-\u007f\u2010-\u2026]/.test(text)
    ? plain(text).match(/[\p{L}\p{N}]{4,}/gu)
    : text.toLowerCase().match(/[a-z0-9]{4,}/g)) ?? []

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

/** What is worked out once and looked up from then on: the same few days and names come again and again. */
interface Notes {
  readonly number: (day: Day) => number
  readonly stated: (when: string) => Days | null
  readonly persons: (telling: Telling) => readonly Person[]
}

const remembered = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = work(key)
    known.set(key, value)
    return value
  }
}

const statedDays = (when: string, number: Notes['number']): Days | null => {
  const days = daysOf(when)
  if (!days) return null
  const [first, last] = [number(days.first), number(days.last)]
  return { first, last, certainty: last - first > rough ? 'rough' : 'stated' }
}

const roughDays = (telling: Telling, group: Face['group'], { number }: Notes): Days | null => {
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

const leadDays = (lead: Telling, { number, stated }: Notes): Days | null => {
  if (lead.when !== null) return stated(lead.when)
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

const faceOf = (telling: Telling, occasion: Occasion | null, notes: Notes): Face => {
  const group = groupOf(telling.kind)
  const persons = notes.persons(telling)
  const stated = telling.when === null ? null : notes.stated(telling.when)
  const joins = occasion && (group === 'words' || (group === 'meeting' && isOfLead(telling, persons, occasion)))
  const assumed = joins && occasion.days ? { ...occasion.days, certainty: 'assumed' as const } : null
  // What another day dates was not said there, unless by one who was there: then the day is that of what was spoken of.
  const isElsewhere = stated && occasion?.days && !isOverlapping(stated, occasion.days) && !areMet(persons, occasion)
  return {
    telling,
    group,
    days: stated ?? assumed ?? roughDays(telling, group, notes),
    persons,
    terms: telling.content.terms,
    quoted: quotedIn(telling.words.quotes),
    occasion: group === 'words' && !isElsewhere ? occasion : null,
  }
}

const occasionOf = (document: string, lead: Telling, notes: Notes): Occasion => ({
  document,
  from: lead.from,
  persons: notes.persons(lead),
  days: leadDays(lead, notes),
})

const notesOfOurOwn = (): Notes => {
  const number = remembered(dayNumber)
  const paired = remembered(pairedOf)
  return {
    number,
    stated: remembered((when) => statedDays(when, number)),
    persons: ({ act, people }) => (people.length === 0 ? nobody : paired(gistOf(act).persons)),
  }
}

/** The faces of tellings, in their order. All tellings of a document must be among them: each is seen in the light of the others. */
export const facesOf = (tellings: readonly Telling[]): readonly Face[] => {
  const notes = notesOfOurOwn()
  const occasions = new Map<string, { readonly lead: Telling; readonly occasion: Occasion }>()
  for (const [document, own] of Map.groupBy(tellings, (telling) => telling.document)) {
    const lead = leadOf(own)
    if (lead) occasions.set(document, { lead, occasion: occasionOf(document, lead, notes) })
  }
  return tellings.map((telling) => {
    const met = occasions.get(telling.document)
    const face = faceOf(telling, met?.occasion ?? null, notes)
    return met && met.lead === telling ? { ...face, days: met.occasion.days } : face
  })
}
