import type { Gazetteer, KnownPlace, StateCodes } from '../exports/case/index.ts'
import { codesOfState, partyInfo, placeInfo } from '../world/index.ts'

const stateOf = (party: string): StateCodes | null => {
  const codes = codesOfState(party)
  return codes && { country: party, ...codes }
}

const placeOf = (words: string): KnownPlace | null => {
  const place = placeInfo(words)
  if (place === null) return null
  const state = place.country === null ? null : stateOf(place.country)
  const name = place.country === null ? undefined : partyInfo(place.country)?.name
  return { name: place.name, kind: place.kind, state: state && name !== undefined ? { ...state, name } : null }
}

/** What the tables of the world know of states and places. */
export const gazetteer: Gazetteer = {
  state: stateOf,
  place: placeOf,
  isOrganisation: (party) => partyInfo(party)?.kind === 'organisation',
}
