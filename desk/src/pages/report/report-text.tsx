import { type MouseEvent, memo, startTransition, useEffect, useMemo, useState } from 'react'
import type { ActInText, FieldName, Report, Unread } from '../../api/report.ts'
import { codeOf } from '../../parts/visible.ts'
import { reportText } from '../../text/en/report.ts'
import { text as ui } from '../../text/en.ts'
import { type Block, blocksOf, type Piece } from './markup.ts'

/** Of several fields on the same words the one that is told apart first. */
const order: readonly FieldName[] = ['condition', 'due', 'when', 'where', 'who', 'whom']

const fieldOf = ({ fields }: Piece, act: number | null): FieldName | undefined =>
  order.find((name) => fields.some(({ field, act: whose }) => field === name && (act === null || act === whose)))

export interface BlockProps {
  readonly block: Block
  readonly text: string
  readonly acts: readonly ActInText[]
  readonly reasons: readonly string[]
  /** Place of the act that is looked at, where this line has words of it. */
  readonly selected: number | null
}

const classOf = (piece: Piece, { acts, selected }: BlockProps): string => {
  const isOn = selected !== null && piece.acts.includes(selected)
  const family = acts[isOn ? selected : (piece.acts[0] ?? -1)]?.family
  const field = fieldOf(piece, isOn ? selected : null)
  return [
    family && `act ${family}`,
    piece.acts.length > 1 && 'several',
    isOn && 'on',
    (family || selected !== null) && field && `field-${field}`,
    piece.unread !== null && 'unread',
  ]
    .filter(Boolean)
    .join(' ')
}

const Shown = ({ piece, ...props }: BlockProps & { readonly piece: Piece }) => {
  const words = props.text.slice(piece.from, piece.to)
  if (piece.isUnseen)
    return (
      <span className="unseen-character" title={reportText.unseen(codeOf(words))}>
        {codeOf(words)}
      </span>
    )
  const names = classOf(piece, props)
  if (names === '') return words
  const why = piece.unread !== null ? props.reasons[piece.unread] : undefined
  return (
    <span className={names} data-acts={piece.acts.join(' ') || undefined} title={why}>
      {words}
    </span>
  )
}

export const Line = memo((props: BlockProps) => (
  <p className={`zone ${props.block.zone}`} data-zone={props.block.zone}>
    {props.block.pieces.map((piece) => (
      <Shown key={piece.from} {...props} piece={piece} />
    ))}
  </p>
))

const actsAt = (event: MouseEvent): readonly number[] => {
  const target = event.target instanceof Element ? event.target.closest('[data-acts]') : null
  return target?.getAttribute('data-acts')?.split(' ').map(Number) ?? []
}

interface Props {
  readonly report: Report
  readonly selected: number | null
  /** Sentences without an act that are to be shown. */
  readonly unread: readonly Unread[]
  /** The places of the acts whose words are pointed at, or clicked; none elsewhere. */
  readonly point: (acts: readonly number[]) => void
  readonly choose: (acts: readonly number[]) => void
}

const holdsAct = (block: Block, act: number): boolean => block.pieces.some(({ acts }) => acts.includes(act))

/** Lines that more than fill any screen. */
const firstLines = 60

/** How many lines are drawn: first those that can be seen, then all, so that a long report is there at once. */
const useLines = (isWhole: boolean): number => {
  const [lines, setLines] = useState(firstLines)
  useEffect(() => startTransition(() => setLines(Number.POSITIVE_INFINITY)), [])
  return isWhole ? Number.POSITIVE_INFINITY : lines
}

/** The text of a report with the words of every act lit. Only text nodes: what stands in a report stays text. */
export const ReportText = ({ report, selected, unread, point, choose }: Props) => {
  const blocks = useMemo(() => blocksOf({ ...report, unread }), [report, unread])
  const reasons = useMemo(() => unread.map(({ why }) => why), [unread])
  const lines = useLines(selected !== null)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: keys j and k, and the list of acts, do the same
    <article
      className="report-text"
      dir="auto"
      aria-label={ui.pages.report}
      onMouseOver={(event) => point(actsAt(event))}
      onMouseLeave={() => point([])}
      onClick={(event) => choose(actsAt(event))}
    >
      {blocks.slice(0, lines).map((block) => (
        <Line
          key={block.from}
          block={block}
          text={report.text}
          acts={report.acts}
          reasons={reasons}
          selected={selected !== null && holdsAct(block, selected) ? selected : null}
        />
      ))}
    </article>
  )
}
