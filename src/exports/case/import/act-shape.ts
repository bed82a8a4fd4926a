import { type Act, type Plover, standings, type When } from '../../../acts/act.ts'
import { type ActContent, type ActText, type Measure, measureKinds } from '../../../acts/act-content.ts'
import { kinds } from '../../../acts/kinds/index.ts'
import type { Doubt } from '../../../kernel/doubt.ts'
import type { Span } from '../../../kernel/span.ts'
import type { Actor } from '../../../reading/reading.ts'
import {
  amount,
  both,
  type Check,
  edtf,
  id,
  listOf,
  maybe,
  offset,
  oneOf,
  orNull,
  record,
  text,
  yesOrNo,
} from './shape.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A span does not end before it begins. */
const forwards: Check = (value, at) =>
  isObject(value) && Number(value['from']) > Number(value['to']) ? `${at} ends before it begins` : null

/** Fields with `from` and `to`. */
export const spanWith = (check: Check): Check => both(check, forwards)

export const span = spanWith(record<Span>({ from: offset, to: offset }))

export const kindName = oneOf(kinds.map(({ name }) => name))
export const standing = oneOf(standings)

const actor = record<Actor>({ party: text, person: maybe(text), role: maybe(text), words: span })

const when = record<When>({ edtf, basis: oneOf(['stated', 'implied']), why: text, words: orNull(span) })

const plover = record<Plover>({
  root: text,
  mode: maybe(text),
  cameo: maybe(text),
  score: maybe(amount),
  contexts: maybe(listOf(text)),
})

const doubt = spanWith(record<Doubt>({ from: offset, to: offset, about: text, why: text }))

export const act = record<Act>({
  id,
  kind: kindName,
  from: listOf(actor),
  to: listOf(actor),
  about: orNull(span),
  standing,
  condition: orNull(span),
  quotes: listOf(span),
  when: orNull(when),
  due: orNull(when),
  where: orNull(span),
  holder: text,
  evidence: span,
  plover: orNull(plover),
  rule: text,
  doubts: listOf(doubt),
})

export const actText = record<ActText>({
  evidence: text,
  about: orNull(text),
  condition: orNull(text),
  quotes: listOf(text),
  where: orNull(text),
})

const measure = record<Measure>({
  kind: oneOf(measureKinds),
  low: orNull(amount),
  high: orNull(amount),
  unit: text,
  size: maybe(amount),
  about: yesOrNo,
  words: text,
})

export const actContent = record<ActContent>({
  terms: listOf(text),
  parties: listOf(text),
  conditionTerms: listOf(text),
  conditionParties: listOf(text),
  calls: maybe(listOf(kindName)),
  conditionCalls: maybe(listOf(kindName)),
  topic: text,
  measures: listOf(measure),
  prohibition: yesOrNo,
  list: orNull(text),
  listOpen: yesOrNo,
})
