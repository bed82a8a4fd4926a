import { useEffect, useMemo, useRef } from 'react'
import { Link } from '../../address/link.tsx'
import { type ActInText, type Report, useLatestReport } from '../../api/report.ts'
import type { ReviewRow } from '../../api/review.ts'
import { Panel } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { reviewText } from '../../text/en/review.ts'
import { text } from '../../text/en.ts'
import { blocksOf } from '../report/markup.ts'
import { Line } from '../report/report-text.tsx'

/** Lines of the report before and after that of the act. */
const around = 3

/** The sentence alone, which is at hand at once. */
const Sentence = ({ row: { sentence, lit, act } }: { readonly row: ReviewRow }) => (
  <p className="report-text" dir="auto">
    {visible(sentence.slice(0, lit.from))}
    <span className={`act ${act.family} on`}>{visible(sentence.slice(lit.from, lit.to))}</span>
    {visible(sentence.slice(lit.to))}
  </p>
)

/** Where the line begins that stands so many lines before this place. */
const lineBefore = (text: string, at: number, lines: number): number => {
  const found = at > 0 ? text.lastIndexOf('\n\n', at - 1) : -1
  if (found < 0) return 0
  return lines === 0 ? found : lineBefore(text, found, lines - 1)
}

/** Where the line ends that stands so many lines after this place. */
const lineAfter = (text: string, at: number, lines: number): number => {
  const found = text.indexOf('\n\n', at)
  if (found < 0) return text.length
  return lines === 0 ? found : lineAfter(text, found + 2, lines - 1)
}

/** The lines around an act, everything else blanked out, so that places stay what they are and a long report costs nothing. */
const excerptOf = (report: Report, act: ActInText) => {
  const { text, zones } = report
  const from = lineBefore(text, act.evidence.from, around)
  const to = lineAfter(text, act.evidence.to, around)
  return { text: `${'\n'.repeat(from)}${text.slice(from, to)}`, acts: [act], unread: [], zones }
}

/** Scrolls the box, and nothing around it, so that the act's words stand in its upper third. */
const showLit = (lines: HTMLElement | null): void => {
  const [lit, box] = [lines?.querySelector('.on'), lines?.parentElement]
  if (!lit || !box) return
  const above = lit.getBoundingClientRect().top - box.getBoundingClientRect().top
  box.scrollTop += above - box.clientHeight / 3
}

const Surroundings = ({ report, index }: { readonly report: Report; readonly index: number }) => {
  const act = report.acts[index]
  const blocks = useMemo(() => (act ? blocksOf(excerptOf(report, act)) : []), [report, act])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => showLit(box.current), [])
  if (!act) return null
  return (
    <div className="report-text" dir="auto" ref={box}>
      {blocks.map((block) => (
        <Line key={block.from} block={block} text={report.text} acts={[act]} reasons={[]} selected={0} />
      ))}
    </div>
  )
}

/** The act's sentence where it stands in its report, with its fields lit. */
export const ContextPane = ({ row }: { readonly row: ReviewRow }) => {
  const report = useLatestReport(row.document).data
  const index = report?.id === row.document ? report.acts.findIndex(({ id }) => id === row.act.id) : -1
  const source = [row.publisher ?? text.common.unknownPublisher, row.published].filter(Boolean).join(', ')
  return (
    <Panel
      title={reviewText.report}
      actions={
        <Link to={`/report/${row.document}`} params={{ act: row.act.id }}>
          {reviewText.whole}
        </Link>
      }
    >
      <p className="small soft">
        {visible(row.title ?? text.common.untitled)} · {visible(source)}
      </p>
      <div className="context-box" tabIndex={0} role="group" aria-label={reviewText.context}>
        {report && index >= 0 ? <Surroundings report={report} index={index} /> : <Sentence row={row} />}
      </div>
    </Panel>
  )
}
