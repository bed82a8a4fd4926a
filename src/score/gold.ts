import { type Standing, standings } from '../acts/act.ts'
import { type KindName, kindNamed } from '../acts/kinds/index.ts'
import { Fault } from '../kernel/fault.ts'
import type { Span } from '../kernel/span.ts'

/** An actor as gold marks it: the party, and the person where one is named. */
export interface GoldActor {
  readonly party: string
  readonly person?: string
}

/** An act as a careful reader marked it. A field that is absent is not scored. Words stand for their place in the text. */
export interface GoldAct {
  readonly kind: KindName
  /** Other kinds that a careful reader could also have chosen. */
  readonly alt: readonly KindName[]
  readonly from: readonly GoldActor[]
  readonly to: readonly GoldActor[]
  readonly standing: Standing
  readonly evidence: Span
  readonly condition: string | null
  readonly quotes: readonly string[]
  readonly when: string | null
  readonly due: string | null
}

/** One report with its acts. */
export interface Gold {
  readonly id: string
  readonly text: string
  readonly published: string | null
  readonly acts: readonly GoldAct[]
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Complains about one place in a gold file. */
type Complain = (what: string) => never

const text = (fields: Fields, name: string, complain: Complain): string => {
  const value = fields[name]
  return typeof value === 'string' && value ? value : complain(`"${name}" is missing or no text`)
}

const maybeText = (fields: Fields, name: string, complain: Complain): string | null =>
  fields[name] === undefined || fields[name] === null ? null : text(fields, name, complain)

const list = (fields: Fields, name: string, complain: Complain): readonly unknown[] => {
  const value = fields[name] ?? []
  return Array.isArray(value) ? value : complain(`"${name}" is no list`)
}

const actors = (fields: Fields, name: string, complain: Complain): GoldActor[] =>
  list(fields, name, complain).map((value) => {
    if (!isFields(value)) return complain(`"${name}" holds something that is no actor`)
    const person = maybeText(value, 'person', complain)
    return { party: text(value, 'party', complain), ...(person === null ? {} : { person }) }
  })

const kind = (value: unknown, complain: Complain): KindName =>
  typeof value === 'string'
    ? (kindNamed.get(value)?.name ?? complain(`no kind is called "${value}"`))
    : complain('no kind')

const standing = (fields: Fields, complain: Complain): Standing =>
  standings.find((name) => name === fields['standing']) ?? complain('"standing" is none of the standings')

/** The `nth` place (from 1) where the words stand. */
const locate = (whole: string, words: string, nth: number): Span | null => {
  let from = -1
  for (let found = 0; found < nth; found++) {
    from = whole.indexOf(words, from + 1)
    if (from < 0) return null
  }
  return { from, to: from + words.length }
}

const evidence = (fields: Fields, whole: string, complain: Complain): Span => {
  const nth = fields['evidence_nth'] ?? 1
  const at = locate(whole, text(fields, 'evidence', complain), typeof nth === 'number' ? nth : 1)
  return at ?? complain('the words of "evidence" do not stand in the text')
}

const act = (value: unknown, whole: string, complain: Complain): GoldAct => {
  if (!isFields(value)) return complain('is no object')
  return {
    kind: kind(value['kind'], complain),
    alt: list(value, 'alt', complain).map((other) => kind(other, complain)),
    from: actors(value, 'from', complain),
    to: actors(value, 'to', complain),
    standing: standing(value, complain),
    evidence: evidence(value, whole, complain),
    condition: maybeText(value, 'condition', complain),
    quotes: list(value, 'quotes', complain).map((quote) =>
      typeof quote === 'string' ? quote : complain('a quote is no text'),
    ),
    when: maybeText(value, 'when', complain),
    due: maybeText(value, 'due', complain),
  }
}

const complainOf =
  (file: string, place: string): Complain =>
  (what) => {
    throw new Fault('bad-gold', `${place}${what} (${file})`, 'see docs/acts.md for the form of a gold file')
  }

const parseJson = (source: string, complain: Complain): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return complain('not JSON')
  }
}

/** Reads one gold file. Throws the fault `bad-gold`, naming `file`, where it is not as docs/acts.md describes. */
export const parseGold = (source: string, file: string): Gold => {
  const complain = complainOf(file, '')
  const fields = parseJson(source, complain)
  if (!isFields(fields)) return complain('no JSON object')
  const whole = text(fields, 'text', complain)
  return {
    id: text(fields, 'id', complain),
    text: whole,
    published: maybeText(fields, 'published', complain),
    acts: list(fields, 'acts', complain).map((value, at) => act(value, whole, complainOf(file, `act ${at + 1}: `))),
  }
}
