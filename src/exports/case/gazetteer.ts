/** Codes of a state in the tables of others. */
export interface StateCodes {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Number in the Correlates of War state list; null where the list has none. */
  readonly cow: number | null
  /** FIPS 10-4; null where there was none, or not one alone. */
  readonly fips: string | null
}

/** A place of the tables. */
export interface KnownPlace {
  readonly name: string
  readonly kind: 'city' | 'region' | 'country' | 'landmark'
  /** The state it lies in, where it lies in one. */
  readonly state: (StateCodes & { readonly name: string }) | null
}

/** What a format that was made for others may ask of states and places; nothing that is not certain. */
export interface Gazetteer {
  /** Codes of the state that a party code stands for; null for all other parties. */
  readonly state: (party: string) => StateCodes | null
  /** The place that exactly these words name. */
  readonly place: (words: string) => KnownPlace | null
  readonly isOrganisation: (party: string) => boolean
}

/** Knows nothing: cells that need it stay empty. */
export const noGazetteer: Gazetteer = { state: () => null, place: () => null, isOrganisation: () => false }
