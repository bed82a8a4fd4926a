import type { Zone, ZoneKind } from '../../../../src/document/document.ts'
import type { Span } from '../../../../src/kernel/span.ts'
import { type ActInText, type FieldName, fieldNames, type Report } from '../../api/report.ts'
import { unseenCharacters } from '../../parts/visible.ts'

/** A stretch of a report's text throughout which the same marks hold. */
export interface Piece extends Span {
  /** Places in the list of acts, the act with the shortest evidence first. */
  readonly acts: readonly number[]
  /** Fields told here, each with the place of its act. */
  readonly fields: readonly { readonly act: number; readonly field: FieldName }[]
  /** Place in the list of sentences without an act; null outside them. */
  readonly unread: number | null
  /** One character that does not show, or acts on the page. */
  readonly isUnseen: boolean
}

/** A line of the report with its pieces. */
export interface Block extends Span {
  readonly zone: ZoneKind
  readonly pieces: readonly Piece[]
}

/** A report's text with what is to be marked in it. */
export interface Marked extends Pick<Report, 'text' | 'acts'> {
  readonly unread: readonly Span[]
}

interface Mark extends Span {
  readonly what: 'act' | 'unread' | 'unseen' | 'line' | FieldName
  readonly index: number
}

const marksOf = ({ text, acts, unread }: Marked): readonly Mark[] => [
  ...acts.map(({ evidence: { from, to } }, index): Mark => ({ what: 'act', index, from, to })),
  ...acts.flatMap(({ fields }, index) =>
    fields.map(({ field, from, to }): Mark => ({ what: field, index, from, to })),
  ),
  ...unread.map(({ from, to }, index): Mark => ({ what: 'unread', index, from, to })),
  ...[...text.matchAll(unseenCharacters())].map(({ index }): Mark => ({ what: 'unseen', index, from: index, to: index + 1 })),
  ...[...text.matchAll(/[^\r\n]+/g)].map(({ index, 0: { length } }): Mark => ({
    what: 'line', index, from: index, to: index + length,
  })),
] // biome-ignore format: one row a kind of mark

interface Edge {
  readonly at: number
  readonly mark: Mark
  readonly opens: boolean
}

/** Ends before beginnings, so that no piece is empty. */
const edgesOf = (marks: readonly Mark[]): readonly Edge[] =>
  marks
    .filter(({ from, to }) => from < to)
    .flatMap((mark): Edge[] => [
      { at: mark.from, mark, opens: true },
      { at: mark.to, mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))

const isField = (what: Mark['what']): what is FieldName => (fieldNames as readonly string[]).includes(what)

const lengthOf = (acts: readonly ActInText[], index: number): number => {
  const { from = 0, to = 0 } = acts[index]?.evidence ?? {}
  return to - from
}

const pieceOf = (from: number, to: number, live: ReadonlySet<Mark>, acts: readonly ActInText[]): Piece => {
  const marks = [...live]
  return {
    from,
    to,
    acts: marks
      .flatMap(({ what, index }) => (what === 'act' ? [index] : []))
      .sort((a, b) => lengthOf(acts, a) - lengthOf(acts, b) || a - b),
    fields: marks.flatMap(({ what, index }) => (isField(what) ? [{ act: index, field: what }] : [])),
    unread: marks.find(({ what }) => what === 'unread')?.index ?? null,
    isUnseen: marks.some(({ what }) => what === 'unseen'),
  }
}

/** The pieces of the text, in one pass over the sorted edges of all marks; line breaks belong to none. */
const piecesOf = (report: Marked): readonly Piece[] => {
  const live = new Set<Mark>()
  const pieces: Piece[] = []
  let at = 0
  let inLine = 0
  for (const { at: here, mark, opens } of edgesOf(marksOf(report))) {
    if (here > at && inLine > 0) pieces.push(pieceOf(at, here, live, report.acts))
    at = here
    if (mark.what === 'line') inLine += opens ? 1 : -1
    else if (opens) live.add(mark)
    else live.delete(mark)
  }
  return pieces
}

const zoneAt = (zones: readonly Zone[], at: number): ZoneKind => {
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((zones[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const zone = zones[low]
  return zone && zone.from <= at ? zone.kind : 'body'
}

/** The lines of a report, each cut where a mark begins or ends. Every visible character of the text is in one piece. */
export const blocksOf = (report: Marked & Pick<Report, 'zones'>): readonly Block[] => {
  const blocks: { from: number; to: number; zone: ZoneKind; pieces: Piece[] }[] = []
  const zones = [...report.zones].sort((a, b) => a.from - b.from)
  for (const piece of piecesOf(report)) {
    const last = blocks.at(-1)
    if (last && last.to === piece.from) {
      last.pieces.push(piece)
      last.to = piece.to
    } else blocks.push({ from: piece.from, to: piece.to, zone: zoneAt(zones, piece.from), pieces: [piece] })
  }
  return blocks.filter(({ from, to }) => report.text.slice(from, to).trim() !== '')
}
