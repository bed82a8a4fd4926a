import type { OfficeKind } from '../../world/world.ts'

/** What a role is to the party that is named with it. */
export type RoleKind =
  | OfficeKind
  /** Speaks or acts for a party without a known office: official, diplomat, member. */
  | 'official'
  /** Speaks for nobody but himself: analyst, professor, correspondent. */
  | 'commentator'
  /** Known by kinship or fate: mother, prisoner. */
  | 'private'

/** A word or fixed phrase for an office or a calling: "foreign minister", "secretary of state". */
export interface RoleRow {
  /** Lower case, singular or plural as it stands in a text. */
  readonly words: string
  /** Lower case singular; what "the minister" and "Foreign Minister Lavrov" are matched by. */
  readonly role: string
  readonly kind: RoleKind
  readonly plural: boolean
  readonly gender: 'f' | 'm' | 'x'
  /** Only one state calls an office so: "secretary of state" (USA), "taoiseach" (IRL). */
  readonly party?: string
  /** Prepositions that join the party served: "spokesman for the ministry", "an official in the ministry". */
  readonly joins: readonly string[]
}

/** A noun for a body that acts for the party whose name or demonym it takes: "government", "troops", "side". */
export interface BodyRow {
  readonly words: string
  /** Lower case singular. */
  readonly body: string
  /**
   * `state`: acts for a state ("the Syrian army"); `any`: for any party ("the Hamas delegation"); `people`: its people;
   * `faction`: a party of its own ("the Yemeni parties", "Syrian rebels"); `organisation`, `movement`: what the noun
   * alone points back to ("the agency", "the group"); `country`: a state by its nature ("the country", "the republic");
   * `family`: the kin of a private person.
   */
  readonly of: 'state' | 'any' | 'people' | 'faction' | 'organisation' | 'movement' | 'country' | 'family'
  readonly plural: boolean
}

/** A plural noun for the parties to the talks: "sides", "countries", "leaders". */
export interface GroupRow {
  readonly words: string
  /** Are persons meant ("the two ministers") or parties ("both sides")? */
  readonly of: 'person' | 'party'
  /** Offices that the persons must hold; empty for any. */
  readonly kinds: readonly RoleKind[]
  /** A singular, which is a group only after "each" or "neither". */
  readonly single: boolean
  /** Is "the" enough ("the parties"), or must a number or "both" go with it ("the two politicians")? */
  readonly bare: boolean
}

export interface PronounRow {
  readonly words: string
  readonly person: 1 | 2 | 3
  readonly number: 'singular' | 'plural'
  readonly gender: 'f' | 'm' | 'x' | 'thing' | 'any'
  readonly possessive: boolean
  readonly reflexive: boolean
}

/** Every word of a language that the step needs to find actors. */
export interface ActorWords {
  readonly roles: readonly RoleRow[]
  readonly bodies: readonly BodyRow[]
  readonly groups: readonly GroupRow[]
  readonly pronouns: readonly PronounRow[]
  /** Before a role: "former", "deputy", "top". */
  readonly roleModifiers: ReadonlySet<string>
  /** Of these, the ones that make it another office: "deputy minister" is not "the minister". */
  readonly lesserModifiers: ReadonlySet<string>
  /** Of these, the ones that say that the office is over. */
  readonly formerModifiers: ReadonlySet<string>
  /** Before a name and no office: "Mr", "Professor"; with the gender that they tell. */
  readonly honorifics: ReadonlyMap<string, 'f' | 'm' | 'x'>
  /** Small words inside names: "bin", "al", "van der". */
  readonly particles: ReadonlySet<string>
  /** After a name and no part of it: "Jr.", "III". */
  readonly suffixes: ReadonlySet<string>
  /** Determiners of a group ("both", "the", "all") and numerals with their value. */
  readonly groupDeterminers: ReadonlySet<string>
  readonly numerals: ReadonlyMap<string, number>
  /** Adjectives that may stand before a group noun: "warring", "negotiating". */
  readonly groupAdjectives: ReadonlySet<string>
  /** Prepositions of place: "in", "near". */
  readonly placePrepositions: ReadonlySet<string>
  /** Prepositions of direction, which are of place after `travelVerbs`: "to Moscow". */
  readonly directionPrepositions: ReadonlySet<string>
  /** Verbs and nouns of going and being somewhere: "arrive", "visit", "trip". */
  readonly travel: ReadonlySet<string>
  /** Nouns that take the name of the place they are held in: "the Geneva talks". */
  readonly placed: ReadonlySet<string>
  /** Last words of names of talks that name no party: "six-party talks". */
  readonly eventWords: ReadonlySet<string>
  /** Nouns and verbs of two that meet: "meet", "talks". */
  readonly meeting: ReadonlySet<string>
  /** Verbs whose object is the other side: "meet", "phone". */
  readonly meets: ReadonlySet<string>
  /** Prepositions that bring in the other side: "with". */
  readonly withs: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly of: string
  /** Join the last member of a list: "and". */
  readonly and: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  /** Last words of organisations' names: "Parliament", "Party", "Front". */
  readonly organisationWords: ReadonlySet<string>
  /** Of these, the ones that are a state's own where its name or demonym stands with them: "Army", "Council". */
  readonly stateWords: ReadonlySet<string>
  /** Last words of names of papers, not of bodies: "Treaty", "Act". */
  readonly documentWords: ReadonlySet<string>
  /** Newspapers, agencies, broadcasters: sources, no parties. */
  readonly media: ReadonlySet<string>
  /** Capitalised words that name no actor: months, weekdays. */
  readonly noNames: ReadonlySet<string>
  /** Groupings under words that only a language knows: "the three European countries". */
  readonly groupings: ReadonlyMap<string, string>
  /** Determiners. */
  readonly articles: ReadonlySet<string>
  /** Of the determiners, those that point back ("the"), bring in something new ("a"), or mean the speaker's own ("our"). */
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly ownArticles: ReadonlySet<string>
  /** Determiners that tell of two ("both", "either"), and those that take a group one by one ("each side"). */
  readonly dual: ReadonlySet<string>
  readonly distributive: ReadonlySet<string>
  /** In a title: several parties speak together. */
  readonly joint: ReadonlySet<string>
  /** "who" */
  readonly relatives: ReadonlySet<string>
  /** "is", "was" */
  readonly copulas: ReadonlySet<string>
  readonly counterpart: ReadonlySet<string>
  /** Adjectives and participles that only someone with a will can be: "it is *ready* to talk" speaks of a party. */
  readonly minded: ReadonlySet<string>
  /** First halves that make a name describe a stance towards a party: "pro-Russian", "anti-Iran". */
  readonly aboutPrefixes: ReadonlySet<string>
}
