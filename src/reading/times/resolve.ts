import { bounded, stretch } from './bound.ts'
import { calendarValue } from './calendar.ts'
import type { Phrase } from './phrase.ts'
import {
  agoValue,
  daywordValue,
  durationValue,
  laterValue,
  recurringValue,
  rollingValue,
  type Said,
  thenValue,
  toldDay,
  unitValue,
} from './relative.ts'
import type { Scene, Value } from './scene.ts'
import { approximately } from './value.ts'
import { weekdayValue } from './weekday.ts'
import type { Shape } from './words.ts'

const byShape: Readonly<Record<Shape, (said: Said) => Value | null>> = {
  calendar: ({ phrase, scene }) => calendarValue(phrase, scene),
  weekday: ({ phrase, scene }) => weekdayValue(phrase, scene, toldDay(scene.told)),
  unit: unitValue,
  ago: agoValue,
  later: laterValue,
  dayword: daywordValue,
  tale: thenValue,
  duration: durationValue,
  rolling: rollingValue,
  recurring: recurringValue,
  none: () => null,
}

const whole = (said: Said): Value | null => {
  const value = byShape[said.phrase.shape](said)
  const { upTo } = said.phrase
  if (!upTo || !value) return value
  const told = value.told ?? said.scene.told
  const end = byShape[upTo.shape]({ ...said, phrase: upTo, scene: { ...said.scene, told } })
  return end && stretch(value, end)
}

/** Works out what a phrase means where it stands; null where that cannot be told. */
export const resolve = (text: string, phrase: Phrase, scene: Scene): Value | null => {
  const value = whole({ text, phrase, scene })
  if (!value) return null
  const near = phrase.approximate ? approximately(value) : value
  return bounded(phrase, near, scene.anchor, scene.tenseOf(phrase) === 'past')
}
