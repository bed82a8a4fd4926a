/** One party: a state, an organisation, a movement, a grouping of states. */
export interface Party {
  /** ISO 3166-1 alpha-3 for states; else the usual acronym or the name in capitals with hyphens. */
  readonly party: string
  readonly kind: 'state' | 'territory' | 'organisation' | 'movement' | 'grouping'
  /** Name for people. */
  readonly name: string
  /** Parties that it stands for when spelled out (groupings such as P5+1). */
  readonly members: readonly string[]
}

/** How a form of words names a party. */
export type NamedAs = 'name' | 'demonym' | 'people' | 'capital' | 'seat' | 'body' | 'city'

export interface PartyMatch {
  readonly party: string
  readonly as: NamedAs
  /** Shown to users: "capital of Russia", "seat of the Russian presidency". */
  readonly why: string
  /** Other parties the same words may name (Georgia, Congo, Korea, the Commission). */
  readonly rivals: readonly string[]
}

export type OfficeKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'negotiator'
  | 'head-of-organisation'
  | 'envoy'
  | 'spokesperson'
  | 'leader'
  | 'deputy-foreign-minister'
  | 'security-adviser'
  | 'minister'
  | 'ambassador'
  | 'commander'
  | 'lawmaker'
  | 'official'
  | 'other'

/** A person in an office for a time. Days are EDTF; an open `to` means still in office as far as the table goes. */
export interface Tenure {
  readonly person: string
  /** Other spellings: "Sergey Lavrov", "Lavrov". */
  readonly variants: readonly string[]
  readonly gender: 'f' | 'm' | 'x'
  readonly party: string
  readonly kind: OfficeKind
  /** "Foreign Minister", "Secretary of State". */
  readonly title: string
  readonly from: string
  readonly to: string | null
}
