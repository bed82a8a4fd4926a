import { hashText, mix } from '../hash.ts'
import type { FormInfo } from '../lexicon.ts'

/** So many places the stretches of letters of a word fall into. */
export const GRAM_PLACES = 16384
/** So many places the shapes of words fall into. */
export const SHAPE_PLACES = 512
/** Sets of bits of a form, with the one of no form. */
export const BITS_PLACES = 128
/** A longer word is seen by its first and last letters. */
const LONGEST = 24

const place = (text: string, from: number, to: number, sort: number): number =>
  mix(hashText(text, from, to), sort) & (GRAM_PLACES - 1)

/** The word between marks of its ends, shortened in the middle. */
const marked = (normal: string): string => {
  const half = LONGEST >> 1
  return normal.length > LONGEST ? `<${normal.slice(0, half)}${normal.slice(-half)}>` : `<${normal}>`
}

/** Places of a word's stretches of letters: its first 1 to 4, its last 1 to 5, and all of three. */
export const gramPlaces = (normal: string): Int32Array => {
  const text = marked(normal)
  const end = text.length
  const places: number[] = []
  for (let length = 2; length <= 5 && length < end; length++) places.push(place(text, 0, length, 1))
  for (let length = 2; length <= 6 && length < end; length++) places.push(place(text, end - length, end, 2))
  for (let from = 1; from + 3 < end; from++) places.push(place(text, from, from + 3, 3))
  return Int32Array.from(places)
}

export const shapePlace = (shape: number): number => mix(shape, 7) & (SHAPE_PLACES - 1)

/** What the network sees of a form: numbers of rows in its tables. */
export interface FormPlaces {
  /** Row of the word's vector, 0 for none. */
  readonly word: number
  readonly cluster: number
  readonly bits: number
  readonly shape: number
  readonly grams: Int32Array
}

const SHAPE_VALUE = 2

export const formPlaces = (info: FormInfo, wordRow: (key: number) => number): FormPlaces => ({
  word: wordRow(info.word) + 1,
  cluster: info.cluster,
  bits: info.bits & (BITS_PLACES - 1),
  shape: shapePlace(info.values[SHAPE_VALUE] as number),
  grams: gramPlaces(info.normal),
})
