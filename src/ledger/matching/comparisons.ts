import type { Measure, MeasureKind } from '../../acts/act-content.ts'
import type { Comparison, FieldReason, Occurrence } from '../occurrence.ts'
import type { Telling } from '../telling.ts'
import { facesOf } from './face.ts'
import { isCompatible } from './fields.ts'
import { likenessOf } from './likeness.ts'

interface Value {
  readonly value: string
  readonly telling: string
}

const grouped = (values: readonly Value[]): Comparison['values'] =>
  [...Map.groupBy(values, ({ value }) => value)].map(([value, all]) => ({
    value,
    tellings: [...new Set(all.map(({ telling }) => telling))],
  }))

const verdictOf = (values: readonly Value[], agree: boolean): Comparison['verdict'] => {
  if (new Set(values.map(({ telling }) => telling)).size === 1) return 'only-one'
  return agree ? 'agree' : 'differ'
}

/** One field as the tellings give it; nothing where none does. */
const compared = (
  field: Comparison['field'],
  values: readonly Value[],
  agrees: (values: readonly Value[]) => boolean = (all) => new Set(all.map(({ value }) => value)).size === 1,
): readonly Comparison[] =>
  values.length === 0 ? [] : [{ field, verdict: verdictOf(values, agrees(values)), values: grouped(values) }]

const told = (tellings: readonly Telling[], value: (telling: Telling) => string | null): readonly Value[] =>
  tellings.flatMap((telling) => {
    const found = value(telling)
    return found === null || found === '' ? [] : [{ value: found, telling: telling.id }]
  })

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Places and quotations agree where one holds the other: "Geneva", "Geneva, Switzerland". */
const isContained = (values: readonly Value[]): boolean => {
  const texts = values.map(({ value }) => plain(value))
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return texts.every((text) => longest.includes(text))
}

const measureKinds = ['duration', 'count', 'money', 'distance'] as const satisfies readonly MeasureKind[]

/** Amounts of one kind, by what is counted: minutes apart from hours only where no size tells how they compare. */
const amounts = (tellings: readonly Telling[], kind: MeasureKind): readonly Comparison[] => {
  const all = tellings.flatMap(({ id, content }) =>
    content.measures.filter((measure) => measure.kind === kind).map((measure) => ({ measure, telling: id })),
  )
  const unitOf = ({ unit, size }: Measure): string => (size === undefined ? unit : kind)
  return [...Map.groupBy(all, ({ measure }) => unitOf(measure)).values()].flatMap((same) => {
    const values = same.map(({ measure, telling }) => ({ value: measure.words, telling }))
    const agree = same.every((one) => same.every((other) => isCompatible(one.measure, other.measure)))
    return compared(kind as Comparison['field'], values, () => agree)
  })
}

/** Tellings of an occurrence, the lead first. */
export const tellingsIn = (occurrence: Occurrence, tellings: ReadonlyMap<string, Telling>): readonly Telling[] =>
  occurrence.tellings.flatMap((id) => tellings.get(id) ?? [])

/** What the tellings of one act say of its day, place, parties, amounts and words: where they agree, differ, or only one tells. */
export const comparisonsOf = (occurrence: Occurrence, tellings: ReadonlyMap<string, Telling>): readonly Comparison[] =>
  comparisonsAmong(tellingsIn(occurrence, tellings))

/** The same of the tellings themselves. */
export const comparisonsAmong = (own: readonly Telling[]): readonly Comparison[] => {
  return [
    ...compared(
      'when',
      told(own, ({ when }) => when),
    ),
    ...compared(
      'where',
      told(own, ({ where }) => where),
      isContained,
    ),
    ...compared(
      'standing',
      told(own, ({ standing }) => standing),
    ),
    ...compared(
      'from',
      told(own, ({ from }) => from.join(', ')),
    ),
    ...compared(
      'to',
      told(own, ({ to }) => to.join(', ')),
    ),
    ...compared(
      'due',
      told(own, ({ due }) => due),
    ),
    ...measureKinds.flatMap((kind) => amounts(own, kind)),
    ...compared(
      'words',
      told(own, ({ words }) => words.quotes.join(' … ')),
      isContained,
    ),
  ]
}

/** Why one telling stands with the others of its occurrence: field by field against the telling it is most like. */
export interface Joined {
  readonly telling: string
  readonly with: string
  readonly reasons: readonly FieldReason[]
}

/** Why the tellings of an occurrence are taken for one act; nothing for one that stands alone. `tellings` are all of the state. */
export const reasonsFor = (occurrence: Occurrence, tellings: ReadonlyMap<string, Telling>): readonly Joined[] => {
  if (occurrence.tellings.length < 2) return []
  const own = tellingsIn(occurrence, tellings)
  const documents = new Set(own.map(({ document }) => document))
  const faces = new Map(
    facesOf([...tellings.values()].filter(({ document }) => documents.has(document))).map((face) => [
      face.telling.id,
      face,
    ]),
  )
  return own.slice(1).flatMap(({ id }, at): readonly Joined[] => {
    const face = faces.get(id)
    const likely = own
      .slice(0, at + 1)
      .flatMap((earlier) => faces.get(earlier.id) ?? [])
      .flatMap((other) => (face ? [{ other, likeness: likenessOf(other, face) }] : []))
      .sort((a, b) => Number(b.likeness.same) - Number(a.likeness.same) || b.likeness.score - a.likeness.score)[0]
    return likely ? [{ telling: id, with: likely.other.telling.id, reasons: likely.likeness.reasons }] : []
  })
}
