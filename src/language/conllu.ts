import { Fault } from '../kernel/fault.ts'
import type { Span } from '../kernel/span.ts'
import type { Parsed, ParsedSentence, ParsedToken } from './token.ts'

/** A word of a CoNLL-U file, placed in the text that the file's words make up. */
export interface ConlluToken extends Span {
  readonly form: string
  readonly inner: boolean
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Place of the head in the sentence, -1 for the root and where the file says nothing. */
  readonly head: number
  readonly rel: string
}

export interface ConlluSentence extends Span {
  /** Index into `zones`. */
  readonly zone: number
  readonly tokens: readonly ConlluToken[]
  readonly comments: readonly string[]
}

/** The text that a CoNLL-U file spells out, its paragraphs, and its sentences with their words. */
export interface ConlluText {
  readonly text: string
  readonly zones: readonly Span[]
  readonly sentences: readonly ConlluSentence[]
}

interface Row {
  readonly line: number
  readonly fields: readonly string[]
}
interface Block {
  readonly comments: readonly string[]
  readonly rows: readonly Row[]
}

const blocksOf = (source: string): Block[] => {
  const blocks: Block[] = []
  let comments: string[] = []
  let rows: Row[] = []
  const close = (): void => {
    if (rows.length > 0) blocks.push({ comments, rows })
    if (rows.length > 0) comments = []
    rows = []
  }
  source.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') close()
    else if (line.startsWith('#')) comments.push(line)
    else rows.push(rowOf(line, index + 1))
  })
  close()
  return blocks
}

const bad = (line: number, what: string): Fault =>
  new Fault(
    'bad-conllu',
    `line ${line}: ${what}`,
    'CoNLL-U has ten fields separated by tabs: universaldependencies.org/format.html',
  )

const rowOf = (line: string, number: number): Row => {
  const fields = line.split('\t')
  if (fields.length !== 10) throw bad(number, `${fields.length} fields instead of 10`)
  if (!/^\d+(?:[-.]\d+)?$/.test(fields[0] ?? '')) throw bad(number, `"${fields[0]}" is no word number`)
  if ((fields[1] ?? '') === '') throw bad(number, 'no form')
  return { line: number, fields }
}

/** One written word: a row of its own, or a range `3-4` with the rows it spans. */
interface Written {
  readonly surface: string
  readonly rows: readonly Row[]
  readonly spaced: boolean
}

const rangeOf = (row: Row): readonly [number, number] | null => {
  const found = /^(\d+)-(\d+)$/.exec(row.fields[0] ?? '')
  return found ? [Number(found[1]), Number(found[2])] : null
}

const writtenOf = (block: Block): Written[] => {
  const written: Written[] = []
  let expected = 1
  let until = 0
  for (const row of block.rows) {
    const range = rangeOf(row)
    const spaced = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(row.fields[9] ?? '')
    if (range) {
      if (range[0] !== expected || range[1] <= range[0]) throw bad(row.line, `range ${row.fields[0]} out of order`)
      until = range[1]
      written.push({ surface: row.fields[1] ?? '', rows: [], spaced })
    } else if (!(row.fields[0] ?? '').includes('.')) {
      if (Number(row.fields[0]) !== expected) throw bad(row.line, `word ${row.fields[0]} where ${expected} is due`)
      const last = written.at(-1)
      if (expected <= until && last) written[written.length - 1] = { ...last, rows: [...last.rows, row] }
      else written.push({ surface: row.fields[1] ?? '', rows: [row], spaced })
      expected++
    }
  }
  if (until >= expected) throw bad(block.rows.at(-1)?.line ?? 0, `range up to ${until} without its words`)
  return written
}

/** Spans of the words inside one written word: their own letters where these add up, else even shares. */
const shares = (written: Written, from: number): Span[] => {
  const { surface, rows } = written
  const sum = rows.reduce((total, row) => total + (row.fields[1] ?? '').length, 0)
  let at = from
  return rows.map((row, index) => {
    const share = sum === surface.length ? (row.fields[1] ?? '').length : Math.floor(surface.length / rows.length)
    const to = index === rows.length - 1 ? from + surface.length : at + share
    const place = { from: at, to }
    at = to
    return place
  })
}

const tokenOf = (row: Row, place: Span, inner: boolean, count: number): ConlluToken => {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '_', rel = '_'] = row.fields
  const at = head === '_' ? 0 : Number(head)
  if (!Number.isInteger(at) || at < 0 || at > count)
    throw bad(row.line, `"${head}" is no head in a sentence of ${count} words`)
  return { ...place, form, inner, lemma, upos, xpos, head: at - 1, rel }
}

const opensParagraph = (comment: string): boolean => /^#\s*new(?:doc|par)\b/.test(comment)

/** Reads CoNLL-U. Throws `Fault('bad-conllu')` with the line number where it is not well formed. */
export const readConllu = (source: string): ConlluText => {
  const parts: string[] = []
  const zones: { from: number; to: number }[] = []
  const sentences: ConlluSentence[] = []
  let length = 0
  let trailing = ''
  const append = (piece: string): void => {
    parts.push(piece)
    length += piece.length
  }
  for (const block of blocksOf(source)) {
    const opens = zones.length === 0 || block.comments.some(opensParagraph)
    append(zones.length === 0 ? '' : opens ? '\n\n' : trailing)
    trailing = ''
    const from = length
    const written = writtenOf(block)
    const count = written.reduce((total, one) => total + one.rows.length, 0)
    const tokens = written.flatMap((one) => {
      append(trailing)
      const places = shares(one, length)
      append(one.surface)
      trailing = one.spaced ? ' ' : ''
      return one.rows.map((row, index) => tokenOf(row, places[index] ?? { from, to: from }, index > 0, count))
    })
    if (opens) zones.push({ from, to: length })
    const zone = zones.at(-1)
    if (zone) zone.to = length
    sentences.push({ from, to: length, zone: zones.length - 1, tokens, comments: block.comments })
  }
  return { text: parts.join(''), zones, sentences }
}

/** Writes a parse as CoNLL-U, with ranges for written words that are several and `SpaceAfter=No` where no space follows. */
export const writeConllu = (parsed: Parsed): string => {
  const { text } = parsed.document
  const lines: string[] = []
  let zone = -1
  for (const sentence of parsed.sentences) {
    if (sentence.zone !== zone) lines.push(zone < 0 ? `# newdoc id = ${parsed.document.id}` : '# newpar')
    zone = sentence.zone
    lines.push(
      `# sent_id = ${sentence.at + 1}`,
      `# text = ${text.slice(sentence.from, sentence.to).replace(/\s+/g, ' ')}`,
    )
    writeWords(lines, text, sentence)
    lines.push('')
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

const writeWords = (lines: string[], text: string, sentence: ParsedSentence): void => {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    let end = at
    if (!token.inner) while (tokens[end + 1]?.inner) end++
    const last = tokens[end] ?? token
    if (end > at) {
      const surface = text.slice(token.from, last.to)
      lines.push([`${at + 1}-${end + 1}`, surface, ...Array(7).fill('_'), spacing(text, last)].join('\t'))
    }
    const within = token.inner || end > at
    lines.push(wordLine(token, at, within ? '_' : spacing(text, token)))
  }
}

const spacing = (text: string, token: Span): string =>
  token.to < text.length && !/\s/.test(text.charAt(token.to)) ? 'SpaceAfter=No' : '_'

const wordLine = (token: ParsedToken, at: number, misc: string): string =>
  [at + 1, token.form, token.lemma, token.upos, token.xpos, '_', token.head + 1, token.rel, '_', misc].join('\t')
