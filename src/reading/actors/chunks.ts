import type { ParsedToken } from '../../language/token.ts'
import { type Atom, atomAt, type Line } from './atoms.ts'
import type { Lexicon } from './lexicon.ts'

/** A noun phrase without what hangs on it: "the Russian Foreign Minister Sergei Lavrov", "its blockade", "they". */
export interface Chunk {
  /** Place in the sentence's row of chunks. */
  readonly at: number
  readonly line: Line
  /** First token, determiner included. */
  readonly start: number
  /** First token after determiner or possessor. */
  readonly first: number
  readonly end: number
  /** Token with its head outside the chunk. */
  readonly head: number
  /** Lower-case article or determiner in front, empty if none. */
  readonly article: string
  /** "Russia" in "Russia's demands", "its" in "its blockade". */
  readonly possessor: Chunk | null
  readonly atoms: readonly Atom[]
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])
const separate = /^(nsubj|obj|iobj|obl|xcomp|ccomp|root|conj|dep|advcl|parataxis)/

/** May this token stand in the middle of a chunk? */
const continues = (line: Line, atom: Atom, at: number): boolean => {
  if (atom.is !== 'word') return true
  const token = line.tokens[at]
  if (!token) return false
  if (nominal.has(token.upos)) return true
  const next = line.tokens[at + 1]
  if (token.upos === 'PUNCT')
    return /^[-‐‑–.]$/.test(token.form) && line.tokens[at - 1]?.to === token.from && next?.from === token.to
  if (token.upos === 'VERB') return token.rel === 'amod' || (token.rel === 'compound' && token.xpos.startsWith('VB'))
  if (token.upos === 'ADV')
    return next !== undefined && (next.upos === 'ADJ' || next.rel === 'amod') && token.head === at + 1
  return false
}

const inside = (at: number, from: number, to: number): boolean => at >= from && at < to

/** The last token of a stretch whose head lies outside it. */
const rootWithin = (line: Line, from: number, to: number): ParsedToken | undefined => {
  for (let i = to - 1; i >= from; i--) if (!inside(line.tokens[i]?.head ?? -1, from, to)) return line.tokens[i]
  return undefined
}

const titling = new Set<Atom['is']>(['role', 'honorific', 'name', 'modifier', 'body', 'party'])
const naming = new Set<Atom['is']>(['person', 'name', 'honorific'])
const describing = new Set<Atom['is']>(['role', 'body', 'modifier'])

/** Titles and what they title are not parted, whatever the parse says: "Former | Chilean | President". */
const belongs = (left: Atom, right: Atom): boolean =>
  (naming.has(right.is) && titling.has(left.is)) ||
  (describing.has(right.is) && (left.is === 'modifier' || left.is === 'party')) ||
  (left.is === 'modifier' && right.is === 'party')

/** How far back a phrase is looked through for its root. */
const reach = 12

/** Do two neighbours belong to different phrases, as in "gave | Russia | aid"? */
const parted = (line: Line, chunkFirst: number, left: Atom, right: Atom): boolean => {
  if (belongs(left, right)) return false
  const from = Math.max(chunkFirst, left.end - reach)
  const a = rootWithin(line, from, left.end)
  const b = rootWithin(line, right.first, right.end)
  if (!a || !b) return false
  const linked = inside(a.head, right.first, right.end) || inside(b.head, from, left.end)
  return !linked && separate.test(a.rel) && separate.test(b.rel)
}

const headOf = (line: Line, first: number, end: number): number => {
  for (let i = end - 1; i >= first; i--) {
    const head = line.tokens[i]?.head ?? -1
    if ((head < first || head >= end) && line.tokens[i]?.upos !== 'PUNCT') return i
  }
  return end - 1
}

interface Open {
  start: number
  article: string
  possessor: Chunk | null
  atoms: Atom[]
}

const isOpenable = (line: Line, atom: Atom): boolean => {
  if (atom.is !== 'word') return true
  const upos = line.tokens[atom.first]?.upos ?? 'X'
  return upos !== 'X' && nominal.has(upos)
}

const endless = new Set(['PUNCT', 'ADV'])

/** Drops closing tokens that end no phrase: hyphens, adverbs. */
const trimmed = (line: Line, atoms: readonly Atom[]): readonly Atom[] => {
  let end = atoms.length
  while (end > 0 && atoms[end - 1]?.is === 'word' && endless.has(line.tokens[atoms[end - 1]?.first ?? 0]?.upos ?? ''))
    end--
  return atoms.slice(0, end)
}

/** The noun phrases of a sentence, in order; linear in its length. */
export const chunksOf = (line: Line, lexicon: Lexicon): readonly Chunk[] => {
  const chunks: Chunk[] = []
  const { words } = lexicon
  let open: Open | null = null
  const close = (): Chunk | null => {
    const atoms = open ? trimmed(line, open.atoms) : []
    const first = atoms[0]?.first
    const end = atoms.at(-1)?.end
    if (!open || first === undefined || end === undefined) {
      open = null
      return null
    }
    const { article, possessor, start } = open
    const chunk = {
      at: chunks.length,
      line,
      start,
      first,
      end,
      head: headOf(line, first, end),
      article,
      possessor,
      atoms,
    }
    chunks.push(chunk)
    open = null
    return chunk
  }
  for (let i = 0; i < line.tokens.length; ) {
    const atom = atomAt(line, lexicon, i)
    const low = line.low[i] ?? ''
    const next: number = atom.end
    if (atom.is === 'pronoun') {
      close()
      open = { start: i, article: '', possessor: null, atoms: [atom] }
      const chunk = close()
      if (atom.row.possessive) open = { start: i + 1, article: low, possessor: chunk, atoms: [] }
    } else if (words.possessive.has(low) && line.tokens[i]?.upos === 'PART') {
      const possessor = close()
      open = { start: i + 1, article: '', possessor, atoms: [] }
    } else if (atom.is === 'word' && words.articles.has(low) && line.tokens[i]?.upos !== 'SCONJ') {
      close()
      open = { start: i, article: low, possessor: null, atoms: [] }
    } else if (words.noNames.has(low)) close()
    else if (open && continues(line, atom, i)) {
      const last: Atom | undefined = open.atoms.at(-1)
      if (last && parted(line, open.atoms[0]?.first ?? 0, last, atom)) {
        close()
        open = { start: i, article: '', possessor: null, atoms: [] }
      }
      open.atoms.push(atom)
    } else {
      close()
      if (isOpenable(line, atom)) open = { start: i, article: '', possessor: null, atoms: [atom] }
    }
    i = next
  }
  close()
  return chunks
}
