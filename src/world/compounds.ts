import { fold, piecesOf } from './forms.ts'
import { partyNames } from './parties.ts'

/** First halves of compounds such as "Sino-Russian", by party code. */
const firstHalves: Readonly<Record<string, string>> = {
  Anglo: 'GBR', Americano: 'USA', Austro: 'AUT', Belgo: 'BEL', Canado: 'CAN', Egypto: 'EGY', Euro: 'EU', Franco: 'FRA',
  Germano: 'DEU', Greco: 'GRC', Graeco: 'GRC', Hispano: 'ESP', Iberian: 'ESP', Indo: 'IND', Irano: 'IRN', Iraqo: 'IRQ',
  Israelo: 'ISR', Italo: 'ITA', Luso: 'PRT', Nippo: 'JPN', Polono: 'POL', Russo: 'RUS', Serbo: 'SRB', Sino: 'CHN',
  Soviet: 'SUN', Sovieto: 'SUN', Syro: 'SYR', Turco: 'TUR', Turko: 'TUR', Ukraino: 'UKR', Palestino: 'PSE', Arabo: 'ARAB-STATES',
} // biome-ignore format: one table

/** "pro-Russian", "anti-Iran": about a party, not of it. */
const aboutHalves = new Set([
  'anti',
  'pro',
  'non',
  'ex',
  'post',
  'pre',
  'Anti',
  'Pro',
  'Non',
  'Ex',
  'Post',
  'Pre',
  'un',
  'Un',
  'mid',
  'Mid',
])

const joins = (piece: string | undefined): boolean => piece === '-' || piece === '/'

interface Part {
  readonly party: string | null
  readonly end: number
}

const partAt = (pieces: readonly string[], at: number): Part => {
  const found = partyNames().longestOfPieces(pieces, at)
  const end = at + (found?.length ?? 1)
  const half = firstHalves[pieces[at] ?? '']
  if (half !== undefined && joins(pieces[at + 1]) && end <= at + 1) return { party: half, end: at + 1 }
  return { party: found?.value?.party ?? null, end }
}

interface Compound {
  readonly parties: readonly string[]
  /** One past the last piece. */
  readonly end: number
  readonly joints: number
}

const compoundOf = (pieces: readonly string[], from: number): Compound => {
  const parties: string[] = []
  let joints = 0
  let end = from
  if (aboutHalves.has(pieces[from] ?? '') && joins(pieces[from + 1])) return { parties, end: from, joints }
  for (let at = from; ; at = end + 1) {
    const part = partAt(pieces, at)
    if (part.party !== null && !parties.includes(part.party)) parties.push(part.party)
    end = part.end
    if (!joins(pieces[end]) || end + 1 >= pieces.length) return { parties, end, joints }
    joints++
  }
}

/**
 * The parties in one hyphenated word, in order: "Russia-Ukraine" gives RUS and UKR, "U.S.-backed" USA, "Sino-Russian" CHN and RUS.
 * A name that merely has a hyphen is one party ("Guinea-Bissau"); "pro-Russian" and "anti-Iran" name none that acts.
 */
export const splitCompound = (word: string): readonly string[] => {
  const pieces = fold(word).split(/\s+/).flatMap(piecesOf)
  return compoundOf(pieces, 0).parties
}

const longestCompound = 12

/** Token lengths of pieces, so that a compound can be given in tokens. */
const piecesFrom = (words: readonly string[], at: number): { pieces: readonly string[]; ends: readonly number[] } => {
  const pieces: string[] = []
  const ends: number[] = []
  for (const word of words.slice(at, at + longestCompound)) {
    pieces.push(...piecesOf(word))
    ends.push(pieces.length)
  }
  return { pieces, ends }
}

/**
 * A compound that starts at token `at`, whether the tokeniser parted it at its hyphens or not ("North Korea", "-", "US").
 * Gives null where there is no hyphen, or no party. A dash between blanks looks the same as a hyphen here: callers that
 * hold spans should check that the tokens touch.
 */
export const compoundAt = (
  words: readonly string[],
  at: number,
): { length: number; parties: readonly string[] } | null => {
  if (joins(words[at])) return null
  const { pieces, ends } = piecesFrom(words, at)
  const { parties, end, joints } = compoundOf(pieces, 0)
  const last = ends.findIndex((tokenEnd) => tokenEnd >= end)
  return joints === 0 || parties.length === 0 || last < 0 ? null : { length: last + 1, parties }
}
