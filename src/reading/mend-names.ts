import type { Name, Named, ParsedToken } from '../language/token.ts'
import { findParties, givenNameGender } from '../world/index.ts'
import { roleAt } from '../world/roles.ts'

/** How far before a name its office may begin. */
const reach = 8

/** Where an office ends that begins before the name, or at its start, and runs into it: "Minister of *Investment* Khalid al-Falih". */
const officeEnd = (forms: readonly string[], { first, end }: Name): number => {
  for (let at = Math.max(0, first - reach); at < first; at++) {
    const role = roleAt(forms, at)
    if (role && at + role.length > first && at + role.length <= end) return at + role.length
  }
  return first
}

/** So many first words of the span belong to the office before it: "Prime Minister of *Israel* Naftali Bennett". */
const leading = (forms: readonly string[], name: Name): number => {
  const { first, end, type } = name
  if (type !== 'person') return 0
  const office = officeEnd(forms, name) - first
  if (office > 0 || end - first < 3 || forms[first - 1] !== 'of') return office
  const party = findParties(forms, first)
  if (party && end - first - party.length >= 2) return party.length
  const given = (at: number): boolean => givenNameGender(forms[at] ?? '') !== null
  return !given(first) && given(first + 1) ? 1 : 0
}

const mended = (name: Name, tokens: readonly ParsedToken[], forms: readonly string[]): readonly Name[] => {
  const first = name.first + leading(forms, name)
  const token = tokens[first]
  if (first === name.first) return [name]
  return token && first < name.end ? [{ ...name, first, from: token.from }] : []
}

/** The same names, but that none takes for a person's what the person is the minister or president of. */
export const mendNames = <N extends Named>(named: N): N => {
  const names = Map.groupBy(named.names, ({ sentence }) => sentence)
  const kept = [...names].flatMap(([sentence, own]) => {
    const tokens = named.sentences[sentence]?.tokens ?? []
    const forms = own.some(({ type }) => type === 'person') ? tokens.map(({ form }) => form) : []
    return own.flatMap((name) => mended(name, tokens, forms))
  })
  return { ...named, names: kept }
}
