export { compoundAt, splitCompound } from './compounds.ts'
export {
  allParties,
  capitalOf,
  demonymOf,
  findParties,
  matchName,
  membersOf,
  namesOf,
  partyInfo,
  rivalsOf,
} from './parties.ts'
export { givenNameGender } from './people.ts'
export { countryOf, findPlace, type Place, placeInfo } from './places.ts'
export { codesOfState, type StateCodes } from './state-codes.ts'
export type { NamedAs, OfficeKind, Party, PartyMatch, Tenure } from './world.ts'
