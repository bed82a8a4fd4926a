import { type Node, plainWords, readPatterns } from './pattern.ts'
import type { SymbolName, TimeWords } from './words.ts'

/** One way to take a word: a class with its number, or the plain word itself. */
export interface Key {
  readonly key: string
  readonly value: number
  readonly symbol: SymbolName | null
}

/** A word that some pattern knows; `opens` where it can be told from any other word, so that a look at the sentence pays. */
export interface Lexeme {
  readonly keys: readonly Key[]
  readonly opens: boolean
}

export interface Lexicon {
  readonly words: TimeWords
  readonly patterns: Node
  readonly forms: ReadonlyMap<string, Lexeme>
  readonly sets: LexiconSets
}

export interface LexiconSets {
  readonly beforeMonth: ReadonlySet<string>
  readonly beforeYear: ReadonlySet<string>
  readonly notBeforeYear: ReadonlySet<string>
  readonly doubtful: ReadonlySet<string>
  readonly feasts: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  readonly approximate: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  readonly until: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly deadlines: ReadonlySet<string>
  readonly deadlineLinks: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const casesOf = (word: string, only: boolean): readonly string[] =>
  only ? [capital(word), word.toUpperCase()] : [word, capital(word), word.toUpperCase()]

/** Words that are everywhere: alone they open nothing. */
const quiet: ReadonlySet<SymbolName> = new Set<SymbolName>(['NUM', 'ORD', 'DOM', 'REL', 'THEN', 'PORTION', 'SHORT'])

const add = (forms: Map<string, Lexeme>, form: string, key: Key): void => {
  const known = forms.get(form)
  const opens = key.symbol !== null && !quiet.has(key.symbol)
  forms.set(form, { keys: [...(known?.keys ?? []), key], opens: opens || (known?.opens ?? false) })
}

const buildForms = (words: TimeWords, patterns: Node): ReadonlyMap<string, Lexeme> => {
  const forms = new Map<string, Lexeme>()
  for (const [name, table] of Object.entries(words.symbols)) {
    const symbol = name as SymbolName
    for (const [word, value] of Object.entries(table))
      for (const form of casesOf(word, words.capitals.includes(symbol)))
        add(forms, form, { key: symbol, value, symbol })
  }
  for (const word of plainWords(patterns))
    for (const form of new Set(casesOf(word, false))) add(forms, form, { key: word, value: 0, symbol: null })
  for (const dash of ['–', '—', '‐', '‑', '−']) add(forms, dash, { key: '-', value: 0, symbol: null })
  add(forms, '’s', { key: "'s", value: 0, symbol: null })
  return forms
}

const build = (words: TimeWords): Lexicon => {
  const patterns = readPatterns(words.patterns)
  const { beforeMonth, beforeYear, notBeforeYear, doubtful, feasts, approximate, to, until, before, since } = words
  const { by, within, deadlines, deadlineLinks, possessive } = words
  return {
    words,
    patterns,
    forms: buildForms(words, patterns),
    sets: {
      beforeMonth: new Set(beforeMonth),
      beforeYear: new Set(beforeYear),
      notBeforeYear: new Set(notBeforeYear),
      doubtful: new Set(doubtful),
      feasts: { before: new Set(feasts.before), after: new Set(feasts.after) },
      approximate: new Set(approximate),
      to: new Set(to),
      by: new Set(by),
      until: new Set(until),
      before: new Set(before),
      since: new Set(since),
      within: new Set(within),
      deadlines: new Set(deadlines),
      deadlineLinks: new Set(deadlineLinks),
      possessive: new Set(possessive),
    },
  }
}

const built = new WeakMap<TimeWords, Lexicon>()

/** The words made ready for scanning, once for each table. */
export const lexiconOf = (words: TimeWords): Lexicon => {
  const known = built.get(words)
  if (known) return known
  const made = build(words)
  built.set(words, made)
  return made
}

const isDigit = (form: string, at: number): boolean => {
  const code = form.charCodeAt(at)
  return code >= 48 && code <= 57
}
export const startsWithDigit = (form: string): boolean => isDigit(form, 0) || (form.length === 4 && isDigit(form, 1))

const key = (symbol: SymbolName, value: number): Key => ({ key: symbol, value, symbol })

const digitKeys = (form: string): readonly Key[] => {
  const value = Number(form)
  const keys: Key[] = []
  if (form.length <= 3) keys.push(key('NUM', value))
  if (form.length <= 2 && value >= 1 && value <= 31) keys.push(key('DOM', value))
  if (form.length === 2) keys.push(key('SHORT', value))
  if (form.length === 4 && value >= 1000 && value < 2200) keys.push(key('YEAR', value))
  return keys
}

const isoKeys = (form: string): readonly Key[] => {
  const [y = 0, m = 0, d = 0] = form.slice(0, 10).split('-').map(Number)
  return m >= 1 && m <= 12 && d <= 31 ? [key('ISO', y * 10000 + m * 100 + d)] : []
}

const slashKeys = (form: string): readonly Key[] => {
  const [a = 0, b = 0, y = 0] = form.split(/[./-]/).map(Number)
  const year = y >= 100 ? y : y < 70 ? 2000 + y : 1900 + y
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)
    ? [key('SLASH', year * 10000 + a * 100 + b)]
    : []
}

/** Ways to take a word of digits. Each test looks at a word's few characters only. */
export const numberKeys = (form: string, ordinalEndings: readonly string[]): readonly Key[] => {
  if (form.length > 20) return []
  if (/^\d+$/.test(form)) return digitKeys(form)
  const ordinal = /^(\d{1,2})([a-z]+)$/i.exec(form)
  if (ordinal) {
    const value = Number(ordinal[1])
    const end = (ordinal[2] ?? '').toLowerCase()
    if (!ordinalEndings.includes(end)) return end === 's' ? [key('DECADE', value)] : []
    return [key('ORD', value), ...(value >= 1 && value <= 31 ? [key('DOM', value)] : [])]
  }
  const decade = /^['’]?(\d{1,3}0)['’]?s$/.exec(form)
  if (decade) return [key('DECADE', Number(decade[1]))]
  if (/^\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.]+Z?)?$/.test(form)) return isoKeys(form)
  if (/^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})$/.test(form)) return slashKeys(form)
  return []
}
