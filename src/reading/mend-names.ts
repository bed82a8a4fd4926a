import type { Name, Named, ParsedToken } from '../language/token.ts'
import { findParties, givenNameGender } from '../world/index.ts'

/** So many first words of the span belong to the office before it: "Prime Minister of *Israel* Naftali Bennett". */
const leading = (tokens: readonly ParsedToken[], { first, end, type }: Name): number => {
  if (type !== 'person' || end - first < 3 || tokens[first - 1]?.form !== 'of') return 0
  const forms = tokens.map(({ form }) => form)
  const party = findParties(forms, first)
  if (party && end - first - party.length >= 2) return party.length
  // "Minister of *Investment* Khalid al-Falih"
  const given = (at: number): boolean => givenNameGender(forms[at] ?? '') !== null
  return !given(first) && given(first + 1) ? 1 : 0
}

/** The same names, but that a person's does not begin with what the person is the minister or president of. */
export const mendNames = <N extends Named>(named: N): N => ({
  ...named,
  names: named.names.map((name) => {
    const tokens = named.sentences[name.sentence]?.tokens ?? []
    const skipped = leading(tokens, name)
    const first = tokens[name.first + skipped]
    return skipped > 0 && first ? { ...name, first: name.first + skipped, from: first.from } : name
  }),
})
