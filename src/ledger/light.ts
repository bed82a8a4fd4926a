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
  /** Who acts in person for which party, in order of the text: party, person, party, person, … */
  readonly persons: readonly string[]
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
        persons: act.from.flatMap(({ party, person }) => (person === undefined ? [] : [party, person])),
        when: act.when?.edtf ?? null,
        due: act.due?.edtf ?? null,
      }

/** Many acts in columns, of which little is at hand and the rest is fetched when it is asked for. */
export interface ActRows {
  readonly id: (row: number) => string
  readonly kind: (row: number) => KindName
  readonly standing: (row: number) => Standing
  readonly holder: (row: number) => string
  readonly gist: (row: number) => Gist
  readonly condition: (row: number) => string | null
  readonly where: (row: number) => string | null
  readonly quotes: (row: number) => readonly string[]
  readonly doubts: (row: number) => Act['doubts']
  readonly about: (row: number) => Act['about']
  /** Fetches the act. */
  readonly act: (row: number) => Act
  /** Fetches the words of its evidence and of what it is about. */
  readonly words: (row: number) => readonly [evidence: string, about: string | null]
}

/** An act in a row. Copying it (`{...act}`) would lose what was not fetched. */
export class LightAct implements Act {
  readonly evidence: Span
  readonly #rows: ActRows
  readonly #row: number
  #act: Act | null = null

  constructor(rows: ActRows, row: number, evidence: Span) {
    this.evidence = evidence
    this.#rows = rows
    this.#row = row
  }

  get #full(): Act {
    this.#act ??= this.#rows.act(this.#row)
    return this.#act
  }

  get id(): string {
    return this.#rows.id(this.#row)
  }
  get kind(): KindName {
    return this.#rows.kind(this.#row)
  }
  get standing(): Standing {
    return this.#rows.standing(this.#row)
  }
  get holder(): string {
    return this.#rows.holder(this.#row)
  }
  get gist(): Gist {
    return this.#rows.gist(this.#row)
  }
  get from(): Act['from'] {
    return this.#full.from
  }
  get to(): Act['to'] {
    return this.#full.to
  }
  get about(): Act['about'] {
    return this.#rows.about(this.#row)
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
    return this.#rows.doubts(this.#row)
  }
  toJSON(): Act {
    return this.#full
  }
}

/** The words of an act in a row. */
export class LightWords implements ActText {
  readonly #rows: ActRows
  readonly #row: number

  constructor(rows: ActRows, row: number) {
    this.#rows = rows
    this.#row = row
  }

  get evidence(): string {
    return this.#rows.words(this.#row)[0]
  }
  get about(): string | null {
    return this.#rows.words(this.#row)[1]
  }
  get condition(): string | null {
    return this.#rows.condition(this.#row)
  }
  get quotes(): readonly string[] {
    return this.#rows.quotes(this.#row)
  }
  get where(): string | null {
    return this.#rows.where(this.#row)
  }
  toJSON(): ActText {
    const { evidence, about, condition, quotes, where } = this
    return { evidence, about, condition, quotes, where }
  }
}
