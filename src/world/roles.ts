import { honorifics, lowerCaseIsNoRole, offices, portfolios, ranks } from './data/offices.ts'
import { once } from './forms.ts'
import { foldName } from './name-key.ts'
import type { OfficeKind } from './world.ts'

/** A role as words name it: "former deputy foreign minister". */
export interface Role {
  /** Words (tokens) that it takes, those of rank before it included. */
  readonly length: number
  readonly kind: OfficeKind
  /** The office's usual name: "Foreign Minister" for "minister for foreign affairs". */
  readonly title: string
  /** Whether its holder speaks for a state, or for the organisation or movement that he or she serves. */
  readonly speaksForState: boolean
  readonly plural: boolean
  /** Words of rank before it, in lower case: `former`, `acting`, `senior`. */
  readonly ranks: readonly string[]
}

/** A word before a name: "Mr", "Dr.", "Lt. Gen.". */
export interface Honorific {
  readonly length: number
  readonly gender: 'f' | 'm' | null
  readonly kind: OfficeKind | null
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | null
}

interface Office {
  readonly kind: OfficeKind
  readonly title: string
  readonly speaksForState: boolean
  readonly plural: boolean
}

const newNode = <T>(): Node<T> => ({ next: new Map(), value: null })

/** Tokens of a phrase as the engine cuts them: hyphens and commas stand alone, then hyphens are dropped. */
const stepsOf = (phrase: string): readonly string[] =>
  foldName(phrase)
    .split(/[\s\-‐‑]+|(?=,)/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '')

const add = <T>(root: Node<T>, phrase: string, value: T): void => {
  let node = root
  for (const word of stepsOf(phrase)) {
    const next = node.next.get(word) ?? newNode<T>()
    node.next.set(word, next)
    node = next
  }
  node.value ??= value
}

const list = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

const mustBeCapitalised: ReadonlySet<string> = new Set(list(lowerCaseIsNoRole))

const slot = '{p}'

const addOffice = (root: Node<Office>, [phrases = '', kind = '', title = '', speaks = '']: readonly string[]): void => {
  const office = { kind: kind as OfficeKind, title, speaksForState: speaks === 'yes' }
  for (const phrase of list(phrases)) {
    const [one = '', many = `${one}s`] = phrase.split('/')
    add(root, one, { ...office, plural: false })
    add(root, many, { ...office, plural: true })
  }
}

const officeTree = once(() => {
  const root = newNode<Office>()
  for (const row of rowsOf(offices)) addOffice(root, row)
  return root
})

const portfolioTree = once(() => {
  const root = newNode<true>()
  for (const place of list(portfolios.replaceAll('\n', ' '))) add(root, place, true)
  return root
})

const rankTree = once(() => {
  const root = newNode<string>()
  for (const rank of list(ranks)) add(root, rank, rank)
  return root
})

const honorificTree = once(() => {
  const root = newNode<Omit<Honorific, 'length'>>()
  for (const [forms = '', gender = '', kind = ''] of rowsOf(honorifics))
    for (const form of list(forms))
      add(root, form, {
        gender: gender === 'f' || gender === 'm' ? gender : null,
        kind: kind === '-' ? null : (kind as OfficeKind),
      })
  return root
})

interface Found<T> {
  readonly end: number
  readonly value: T
}

/** The longest phrase of the tree that goes on from a node at `at`; hyphens of their own are passed over inside it. */
const longest = <T>(from: Node<T>, words: readonly string[], at: number, begun = false): Found<T> | null => {
  let node: Node<T> | undefined = from
  let found: Found<T> | null = null
  for (let end = at; node !== undefined && end < words.length; end += 1) {
    const steps = stepsOf(words[end] ?? '')
    if (steps.length === 0 && end === at && !begun) return null
    for (const word of steps) node = node?.next.get(word)
    if (steps.length > 0 && node && node.value !== null) found = { end: end + 1, value: node.value }
  }
  return found
}

/** As `longest`, where a place in the phrase may be any portfolio: "minister of … petroleum and mineral resources". */
const longestOffice = (words: readonly string[], at: number): Found<Office> | null => {
  const plain = longest(officeTree(), words, at)
  const filled = withPortfolio(words, at)
  return filled !== null && filled.end > (plain?.end ?? at) ? filled : plain
}

const capital = (word: string): string =>
  /^(?:and|of|the|for)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)

const named = (portfolio: readonly string[]): string =>
  portfolio
    .map((word) => word.toLowerCase())
    .filter((word, at) => at > 0 || word !== 'the')
    .map(capital)
    .join(' ')
    .replaceAll(' ,', ',')

/** "Minister *of trade and*" may go on with another office: "… and foreign minister". */
const isOffice = (word: string | undefined): boolean => /^(?:minister|secretary|commissioner)/i.test(word ?? '')

/** The next portfolio of a row, and where it ends: "environment, water *, and agriculture*". */
const nextInRow = (words: readonly string[], at: number): Found<boolean> | null => {
  const comma = words[at] === ','
  const and = words[comma ? at + 1 : at]?.toLowerCase() === 'and'
  if (!comma && !and) return null
  const found = longest(portfolioTree(), words, at + Number(comma) + Number(and))
  return found && !isOffice(words[found.end]) ? { end: found.end, value: and } : null
}

/** One portfolio, or a row of them that ends in "and" and a last: "environment, water and agriculture". */
const portfolioAt = (words: readonly string[], from: number): number | null => {
  const first = longest(portfolioTree(), words, from)
  if (first === null) return null
  let end = first.end
  for (let next = nextInRow(words, end); next !== null; next = nextInRow(words, next.end))
    if (next.value) end = next.end
  return end
}

/** At most five words of phrase come before the portfolio ("secretary of state for …"). */
const withPortfolio = (words: readonly string[], at: number): Found<Office> | null => {
  let node: Node<Office> | undefined = officeTree()
  let found: Found<Office> | null = null
  for (let from = at; node !== undefined && from < words.length; from += 1) {
    const after = node.next.get(slot)
    const end = after ? portfolioAt(words, from) : null
    if (after && end !== null) found = filledFrom(after, words, from, end) ?? found
    for (const word of stepsOf(words[from] ?? '')) node = node?.next.get(word)
  }
  return found
}

const filledFrom = (after: Node<Office>, words: readonly string[], from: number, end: number): Found<Office> | null => {
  const rest = longest(after, words, end, true) ?? (after.value && { end, value: after.value })
  if (rest === null) return null
  return {
    end: rest.end,
    value: { ...rest.value, title: rest.value.title.replace('{P}', named(words.slice(from, end))) },
  }
}

const passHyphen = (words: readonly string[], at: number): number => (/^[-‐‑]$/.test(words[at] ?? '') ? at + 1 : at)

/**
 * The longest role phrase that starts at a word, in any case of letters, with the words of rank before it: "former deputy
 * foreign minister", "Secretary of State", "spokespeople". Null where none starts there, or where words of rank lead to none.
 */
export const roleAt = (words: readonly string[], at: number): Role | null => {
  const office = longestOffice(words, at)
  const rank = longest(rankTree(), words, at)
  const next = rank === null ? at : passHyphen(words, rank.end)
  const ranked = rank === null || next >= words.length ? null : roleAt(words, next)
  if (rank !== null && ranked !== null && next + ranked.length > (office?.end ?? at))
    return { ...ranked, length: next - at + ranked.length, ranks: [rank.value, ...ranked.ranks] }
  if (office === null || (office.end === at + 1 && mustBeCapitalised.has(words[at] ?? ''))) return null
  return { length: office.end - at, ...office.value, ranks: [] }
}

/** The honorific that starts at a word ("Mr", "Lt. Gen.", "Sheikh"), the longest; capitalised; it should be followed by a name. */
export const honorificAt = (words: readonly string[], at: number): Honorific | null => {
  if (!/^\p{Lu}/u.test(words[at] ?? '')) return null
  const found = longest(honorificTree(), words, at)
  return found && { length: found.end - at, ...found.value }
}
