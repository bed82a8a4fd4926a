import type { Act, Standing } from '../acts/act.ts'
import type { ActText } from '../acts/act-content.ts'
import type { KindName } from '../acts/kinds/index.ts'
import type { Moment } from '../kernel/clock.ts'
import type { Span } from '../kernel/span.ts'
import type { DocumentAdded, Entry, SourceCard } from './entry.ts'
import { plainWords, sketchOf } from './sketch.ts'

// A case of a hundred thousand acts cannot be read entry by entry whenever it is opened. A store may keep beside its entries what
// tellings are made of, in a light form, and fetch the rest of an act when somebody looks at it.

/** What the fold needs of a document: all but its text. */
export interface DocumentDigest {
  readonly document: string
  readonly card: SourceCard
  readonly recordedAt: Moment
  readonly words: number
  readonly sketch: readonly number[]
}

export const digestOf = ({ recordedAt, body }: Entry<DocumentAdded>): DocumentDigest => {
  const words = plainWords(body.text)
  return { document: body.document, card: body.card, recordedAt, words: words.length, sketch: sketchOf(words) }
}

/** What a telling takes from an act that is not in the act as such. */
export interface Gist {
  /** Party codes and names of persons: sorted, each once. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly people: readonly string[]
  readonly when: string | null
  readonly due: string | null
}

const sortedSet = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].sort()

export const gistOf = (act: Act): Gist =>
  act instanceof LightAct
    ? act.gist
    : {
        from: sortedSet(act.from.map(({ party }) => party)),
        to: sortedSet(act.to.map(({ party }) => party)),
        people: sortedSet(act.from.flatMap(({ person }) => person ?? [])),
        when: act.when?.edtf ?? null,
        due: act.due?.edtf ?? null,
      }

/** Where the rest of light acts is fetched from. */
export interface FullActs {
  /** The act told in the entry with this id. */
  readonly act: (entry: string) => Act
  /** Evidence and topic words of the act at a place that the store knows. */
  readonly words: (place: number) => readonly [evidence: string, about: string | null]
}

/** What is at hand of an act before the rest is fetched. */
export interface ActHead {
  readonly id: string
  readonly kind: KindName
  readonly standing: Standing
  readonly holder: string
  readonly evidence: Span
}

/** An act of which little is at hand; the rest is fetched when it is looked at. Copying it (`{...act}`) would lose that rest. */
export class LightAct implements Act {
  readonly id: string
  readonly kind: KindName
  readonly standing: Standing
  readonly holder: string
  readonly evidence: Span
  readonly #gist: Gist
  readonly #entry: string
  readonly #source: FullActs
  #act: Act | null = null

  constructor(head: ActHead, gist: Gist, entry: string, source: FullActs) {
    this.id = head.id
    this.kind = head.kind
    this.standing = head.standing
    this.holder = head.holder
    this.evidence = head.evidence
    this.#gist = gist
    this.#entry = entry
    this.#source = source
  }

  get #full(): Act {
    this.#act ??= this.#source.act(this.#entry)
    return this.#act
  }

  get gist(): Gist {
    return this.#gist
  }
  get from(): Act['from'] {
    return this.#full.from
  }
  get to(): Act['to'] {
    return this.#full.to
  }
  get about(): Act['about'] {
    return this.#full.about
  }
  get condition(): Act['condition'] {
    return this.#full.condition
  }
  get quotes(): Act['quotes'] {
    return this.#full.quotes
  }
  get when(): Act['when'] {
    return this.#full.when
  }
  get due(): Act['due'] {
    return this.#full.due
  }
  get where(): Act['where'] {
    return this.#full.where
  }
  get plover(): Act['plover'] {
    return this.#full.plover
  }
  get rule(): Act['rule'] {
    return this.#full.rule
  }
  get doubts(): Act['doubts'] {
    return this.#full.doubts
  }
  toJSON(): Act {
    return this.#full
  }
}

/** What is at hand of an act's words before the rest is fetched. */
export interface WordsHead {
  readonly condition: string | null
  readonly quotes: readonly string[]
  readonly where: string | null
}

/** The words of an act; its evidence is fetched when it is looked at. */
export class LightWords implements ActText {
  readonly condition: string | null
  readonly quotes: readonly string[]
  readonly where: string | null
  readonly #place: number
  readonly #source: FullActs

  constructor(head: WordsHead, place: number, source: FullActs) {
    this.condition = head.condition
    this.quotes = head.quotes
    this.where = head.where
    this.#place = place
    this.#source = source
  }

  get evidence(): string {
    return this.#source.words(this.#place)[0]
  }
  get about(): string | null {
    return this.#source.words(this.#place)[1]
  }
  toJSON(): ActText {
    const { evidence, about, condition, quotes, where } = this
    return { evidence, about, condition, quotes, where }
  }
}
