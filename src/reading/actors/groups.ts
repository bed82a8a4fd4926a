import { partyInfo } from '../../world/parties.ts'
import type { Actor } from '../reading.ts'
import { latest } from './cast.ts'
import type { Chunk } from './chunks.ts'
import { membersNumbering } from './formats.ts'
import { phraseAt } from './lexicon.ts'
import { actorOf } from './persons.ts'
import { at, distinct, partiesOf, type Scene, type Sense, tokensSpan } from './scene.ts'
import type { GroupRow } from './words.ts'

/** A noun phrase for the parties to the talks, with their number where it is told. */
interface Group {
  readonly row: GroupRow
  readonly number: number | null
}

const numberOf = (scene: Scene, chunk: Chunk): number | null => {
  const { numerals, dual } = scene.lexicon.words
  if (dual.has(chunk.article)) return 2
  for (let i = chunk.first; i < chunk.end; i++) {
    const number = numerals.get(chunk.line.low[i] ?? '')
    if (number) return number
  }
  return null
}

/** Reads "both sides", "the two foreign ministers", "the warring parties", "the two"; null for anything else. */
export const groupOf = (scene: Scene, chunk: Chunk): Group | null => {
  const { words, groups } = scene.lexicon
  const { low } = chunk.line
  if (chunk.possessor && chunk.article === '') return null
  const number = numberOf(scene, chunk)
  if (
    number !== null &&
    chunk.end - chunk.first === 1 &&
    words.definite.has(chunk.article) &&
    words.numerals.has(low[chunk.first] ?? '')
  )
    return { row: { words: '', of: 'person', kinds: [], single: false, bare: false }, number }
  for (let i = chunk.first; i < chunk.end; i++) {
    const found = phraseAt(groups, low, i)
    const row = found?.rows[0]
    if (row && found?.end === chunk.end) {
      if (row.single && !words.distributive.has(chunk.article)) return null
      const told =
        number !== null ||
        (words.groupDeterminers.has(chunk.article) && (row.bare || !words.definite.has(chunk.article)))
      return told ? { row, number } : null
    }
    if (!words.groupAdjectives.has(low[i] ?? '') && !words.numerals.has(low[i] ?? '')) return null
  }
  return null
}

/** The two parties that the report names most. */
const foremost = (scene: Scene, number: number): readonly Actor[] =>
  [...scene.counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, number)
    .map(([party]) => ({ party, words: { from: 0, to: 0 } }))

const personsFor = (scene: Scene, row: GroupRow, actors: readonly Actor[]): readonly Actor[] =>
  actors.map((actor) => {
    if (actor.person) return actor
    const kinds = row.kinds.length > 0 ? row.kinds : ['head-of-state', 'head-of-government']
    const found = latest(scene.cast).filter(
      (person) => person.party === actor.party && person.kind && kinds.includes(person.kind),
    )
    return (found.length === 1 && found[0] && actorOf(scene, found[0], actor.words)[0]) || actor
  })

const lastOf = (
  scene: Scene,
  number: number,
  fits: (actors: readonly Actor[]) => boolean = () => true,
): readonly Actor[] => {
  for (let i = scene.recent.length - 1; i >= 0; i--) {
    const actors = scene.recent[i]?.actors ?? []
    if (partiesOf(actors).length === number && fits(actors)) return actors
  }
  return []
}

/** "the two *leaders*" are people: an alliance that is named beside a state has none. */
const areSingle = (actors: readonly Actor[]): boolean =>
  actors.every(({ party, person }) => person !== undefined || partyInfo(party)?.kind !== 'organisation')

const faction = (scene: Scene, chunk: Chunk): readonly Actor[] => {
  const party = scene.factions.get(chunk.line.low[chunk.end - 1] ?? '')
  return party ? [{ party, words: { from: 0, to: 0 } }] : []
}

/** Whom a group is: the factions so called, as many parties as were last named together, the two that meet, the two named most. */
export const groupSense = (scene: Scene, chunk: Chunk): readonly Sense[] | null => {
  const group = groupOf(scene, chunk)
  if (!group) return null
  const span = tokensSpan(chunk.line, chunk.start, chunk.end)
  const { row, number } = group
  const { pair } = scene
  const wanted = number ?? 2
  const fits = pair.length > 0 && (number === null || partiesOf(pair).length === number)
  const found = [
    faction(scene, chunk),
    fits ? pair : [],
    row.of === 'person' ? lastOf(scene, wanted, areSingle) : [],
    lastOf(scene, wanted),
    number === null ? [] : membersNumbering(scene, number),
    number === null ? pair : [],
    number === null || number === 2 ? foremost(scene, 2) : [],
  ]
  const actors =
    found.find((some) => some.length > 0 && (some === found[0] || partiesOf(some).length > 1 || some === pair)) ?? []
  const people =
    row.of === 'person' ? personsFor(scene, row, actors) : actors.map(({ person, role, ...party }) => party)
  const named = distinct(at(people, span))
  if (named.length === 0) scene.doubts.push({ ...span, about: 'actor', why: 'The report does not say who these are.' })
  const why = named.length > 0 ? `the parties to the talks: ${partiesOf(named).join(', ')}` : 'nobody named before'
  return [{ form: 'group', actors: named, why, first: chunk.start, end: chunk.end, head: chunk.head }]
}
