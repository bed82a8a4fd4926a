import type { Doubt } from '../kernel/doubt.ts'
import type { Span } from '../kernel/span.ts'
import type { Credit, Document, Licence, Zone } from './document.ts'

// Licences as credits name them: SPDX short names where there are some (https://spdx.org/licenses), Creative Commons without a
// version where none is told.

interface Form {
  readonly pattern: RegExp
  readonly name: (found: RegExpExecArray) => string
}

const clauses: Readonly<Record<string, string>> = {
  by: 'BY',
  attribution: 'BY',
  sa: 'SA',
  sharealike: 'SA',
  'share-alike': 'SA',
  'share alike': 'SA',
  nc: 'NC',
  noncommercial: 'NC',
  'non-commercial': 'NC',
  nd: 'ND',
  noderivs: 'ND',
  noderivatives: 'ND',
  'no derivatives': 'ND',
}
const clause = Object.keys(clauses)
  .sort((a, b) => b.length - a.length)
  .join('|')
const order = ['BY', 'NC', 'ND', 'SA']

const creativeCommons = ([, told = '', version]: RegExpExecArray): string => {
  const found = new Set(
    Array.from(told.toLowerCase().matchAll(new RegExp(clause, 'g')), ([word]) => clauses[word] ?? ''),
  )
  const kind = order.filter((one) => found.has(one)).join('-')
  return `CC ${kind}${version === undefined ? '' : ` ${version}`}`
}

const clausesAfter = `((?:[ /-]{0,3}(?:${clause}))+)`
const versionAfter = '(?:[ /]{0,2}(?:licen[cs]e[, ]{0,2})?(?:version |v)?(\\d\\.\\d))?'

const forms: readonly Form[] = [
  { pattern: new RegExp(`\\bcc(?=[ -])${clausesAfter}${versionAfter}`, 'gi'), name: creativeCommons },
  { pattern: new RegExp(`\\bcreative commons${clausesAfter}${versionAfter}`, 'gi'), name: creativeCommons },
  { pattern: /\bcc[ -]?0\b|\bcreative commons zero\b/gi, name: () => 'CC0' },
  { pattern: /\bpublic domain\b/gi, name: () => 'public domain' },
  { pattern: /\bopen government licen[cs]e\b|\bOGL\b/gi, name: () => 'OGL' },
  { pattern: /\bGNU Free Documentation Licen[cs]e\b|\bGFDL\b/g, name: () => 'GFDL' },
  { pattern: /\ball rights reserved\b/gi, name: () => 'all rights reserved' },
  { pattern: /\b(?:for )?editorial use only\b/gi, name: () => 'editorial use only' },
]

const licencesIn = (text: string, { from, to }: Span): readonly Licence[] => {
  const words = text.slice(from, to)
  return forms
    .flatMap(({ pattern, name }) =>
      Array.from(words.matchAll(pattern), (found) => ({
        name: name(found as RegExpExecArray),
        from: from + found.index,
        to: from + found.index + found[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from)
}

/** One with a version and one without may be the same. */
const mayBeOne = (a: string, b: string): boolean => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)

/** "GFDL or CC BY-SA 3.0": to choose from; "A. Doe, CC BY; B. Roe, CC BY-SA": of two pictures. Neither is a doubt. */
const isChoice = (text: string, a: Span, b: Span): boolean =>
  /^[ ,)]*(?:and|or|and\/or|also)\b|[;|]|\b(?:left|right|above|below|top|bottom)\b/i.test(text.slice(a.to, b.from))

const contradiction = (text: string, { licences }: Credit): readonly [Licence, Licence] | null => {
  for (const [at, one] of licences.entries())
    for (const other of licences.slice(at + 1))
      if (!mayBeOne(one.name, other.name) && !isChoice(text, one, other)) return [one, other]
  return null
}

/** The credits of pictures among a text's zones, each with the licences that it names. */
export const creditsIn = (text: string, zones: readonly Zone[]): readonly Credit[] =>
  zones
    .filter(({ kind }) => kind === 'credit')
    .map(({ from, to }) => ({ from, to, licences: licencesIn(text, { from, to }) }))

/** Two licences for one picture are a doubt: the text does not tell which of them holds. */
export const creditDoubts = (text: string, credits: readonly Credit[]): readonly Doubt[] =>
  credits.flatMap((credit) => {
    const [one, other] = contradiction(text, credit) ?? []
    if (!one || !other) return []
    const why = `the credit names two licences for one picture: ${one.name} and ${other.name}`
    return [{ from: one.from, to: other.to, about: 'licence', why }]
  })

/** The doubts of a document with those of its credits, and the credits, where there are any. */
export const withCredits = (
  text: string,
  zones: readonly Zone[],
  doubts: readonly Doubt[],
): Pick<Document, 'doubts' | 'credits'> => {
  const credits = creditsIn(text, zones)
  return credits.length === 0 ? { doubts } : { doubts: [...doubts, ...creditDoubts(text, credits)], credits }
}
