import { type Dateline, type Zone, zoneKinds } from '../../../document/document.ts'
import {
  type CorrectedField,
  type Entry,
  type EntryBody,
  type EntryType,
  entryFormat,
  type Origin,
  type Ruling,
  type SourceCard,
  statesOf,
} from '../../../ledger/index.ts'
import { act, actContent, actText, kindName, span, spanWith, standing } from './act-shape.ts'
import {
  type Check,
  day,
  edtf,
  type FieldsOf,
  id,
  listOf,
  maybe,
  moment,
  offset,
  oneOf,
  orNull,
  pairOf,
  record,
  text,
} from './shape.ts'

const card = record<SourceCard>({
  title: maybe(text),
  publisher: maybe(text),
  author: maybe(text),
  published: maybe(day),
  publishedFrom: maybe(oneOf(['user', 'page', 'dateline'])),
  modified: maybe(day),
  retrieved: maybe(moment),
  url: maybe(text),
  licence: maybe(text),
  hash: maybe(text),
})

const zone = spanWith(record<Zone>({ from: offset, to: offset, kind: oneOf(zoneKinds) }))
const dateline = record<Dateline>({ place: orNull(span), day: orNull(span) })

const corrections: Readonly<Record<CorrectedField, Check>> = {
  kind: kindName,
  from: listOf(text),
  to: listOf(text),
  standing,
  when: orNull(edtf),
  due: orNull(edtf),
  where: orNull(text),
  condition: orNull(text),
  holder: text,
  topic: text,
}

const correctionOf = (field: CorrectedField): Check =>
  record<Extract<EntryBody, { type: 'ActCorrected' }>>({
    type: text,
    act: id,
    field: text,
    value: corrections[field],
    why: maybe(text),
  })

const isField = (field: unknown): field is CorrectedField =>
  typeof field === 'string' && Object.hasOwn(corrections, field)

const corrected: Check = (value, at) => {
  const { field } = value as { readonly field?: unknown }
  return isField(field) ? correctionOf(field)(value, at) : oneOf(Object.keys(corrections))(field, `${at}.field`)
}

const ruling = record<Ruling>({
  state: maybe(oneOf([...new Set(Object.values(statesOf).flat())])),
  on: maybe(day),
  due: maybe(orNull(edtf)),
  cites: maybe(listOf(id)),
  why: maybe(text),
})

type Body<Type extends EntryType> = Extract<EntryBody, { readonly type: Type }>

/** The fields of a body beside its type, which was looked at already. */
const body = <Type extends EntryType>(fields: Omit<FieldsOf<Body<Type>>, 'type'>): Check =>
  record<Body<Type>>({ type: text, ...fields } as unknown as FieldsOf<Body<Type>>)

const bodies: { readonly [Type in EntryType]: Check } = {
  DocumentAdded: body<'DocumentAdded'>({
    document: id,
    card,
    text,
    zones: listOf(zone),
    format: text,
    encoding: text,
    dateline: maybe(dateline),
    speaker: maybe(span),
  }),
  DocumentSeen: body<'DocumentSeen'>({ document: id, card }),
  DocumentRevised: body<'DocumentRevised'>({ document: id, by: id }),
  DocumentReread: body<'DocumentReread'>({
    document: id,
    acts: listOf(id),
    hearings: maybe(listOf(id)),
    as: maybe(card),
  }),
  ActHeard: body<'ActHeard'>({ document: id, act, words: actText, content: actContent }),
  ActAccepted: body<'ActAccepted'>({ act: id }),
  ActRejected: body<'ActRejected'>({ act: id, why: maybe(text) }),
  ActCorrected: corrected,
  TellingsMatched: body<'TellingsMatched'>({ acts: pairOf(id) }),
  TellingsParted: body<'TellingsParted'>({ acts: pairOf(id) }),
  ActorsMerged: body<'ActorsMerged'>({ party: text, into: text }),
  ActorsParted: body<'ActorsParted'>({ party: text }),
  CommitmentRuled: body<'CommitmentRuled'>({ act: id, ruling }),
  TopicRenamed: body<'TopicRenamed'>({ topic: text, name: text }),
  NoteAdded: body<'NoteAdded'>({ on: text, text }),
  DecisionWithdrawn: body<'DecisionWithdrawn'>({ entry: id }),
}

const typeOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'type' in value ? value.type : undefined

const anyBody: Check = (value, at) => {
  const type = typeOf(value)
  const known = typeof type === 'string' && Object.hasOwn(bodies, type)
  return known ? bodies[type as EntryType](value, at) : oneOf(Object.keys(bodies))(type, `${at}.type`)
}

const byReader = record<Extract<Origin, { by: 'reader' }>>({ by: text, version: text })
const byPerson = record<Extract<Origin, { by: 'person' }>>({ by: text, name: text })

const origin: Check = (value, at) => {
  const by = value !== null && typeof value === 'object' && 'by' in value ? value.by : undefined
  if (by === 'reader') return byReader(value, at)
  return by === 'person' ? byPerson(value, at) : oneOf(['reader', 'person'])(by, `${at}.by`)
}

const entry = record<Entry>({ id, format: oneOf([entryFormat]), recordedAt: moment, origin, body: anyBody })

/** What keeps a value from being an entry of this format: one sentence with the place, or null where it is one. */
export const wrongWithEntry = (value: unknown): string | null => entry(value, 'entry')
