import { partyInfo } from '../world/index.ts'

/** A party's name for people, "Russia" for `RUS`; none for a party that only its report knows. */
export const partyName = (party: string): string | undefined => partyInfo(party)?.name
