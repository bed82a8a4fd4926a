import type { Act } from '../../acts/act.ts'
import type { Actor } from '../../reading/reading.ts'
import type { WriteOptions } from '../export.ts'
import { clip, hang, oneLine } from './wrap.ts'

/** Person to office; an office named later or more fully fills in an earlier blank. */
type People = Map<string, string>

const note = (people: People, { person, role }: Actor): void => {
  if (!person) return
  const known = people.get(person) ?? ''
  people.set(person, role && role.length > known.length ? role : known)
}

/** Every party of the acts in order of appearance, with the people who act for it. */
const roll = (acts: readonly Act[]): ReadonlyMap<string, People> => {
  const parties = new Map<string, People>()
  for (const actor of acts.flatMap((act) => [...act.from, ...act.to])) {
    const people = parties.get(actor.party) ?? new Map()
    note(people, actor)
    parties.set(actor.party, people)
  }
  return parties
}

const peopleList = (people: People): string =>
  [...people].map(([person, role]) => (role ? `${person} (${role})` : person)).join(', ')

/** The name of a party, where it says more than the code. */
const nameBeside = (party: string, partyName: WriteOptions['partyName']): string => {
  const name = partyName?.(party) ?? ''
  return name === party ? '' : clip(name, 36)
}

/** One line a party: its code, its name, its people. */
export const partyLines = (acts: readonly Act[], { width, paint, partyName }: WriteOptions): string[] => {
  const rows = [...roll(acts)].map(([party, people]) => ({ party, name: nameBeside(party, partyName), people }))
  const codes = Math.max(4, ...rows.map(({ party }) => party.length))
  const names = Math.max(0, ...rows.map(({ name }) => name.length))
  return rows.flatMap(({ party, name, people }) => {
    const lead = `  ${party.padEnd(codes)}  ${names ? `${name.padEnd(names)}  ` : ''}`
    return hang(lead, oneLine(peopleList(people)), width).map((line, at) =>
      (at ? line : line.replace(party, paint.party(party))).trimEnd(),
    )
  })
}
