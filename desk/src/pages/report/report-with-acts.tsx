import { Checkbox } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { go, useAddress } from '../../address/address.ts'
import type { Report, Unread } from '../../api/report.ts'
import { FamilyBadge } from '../../parts/badges.tsx'
import { Panel } from '../../parts/frame.tsx'
import { useKeys } from '../../parts/keys.ts'
import { Words } from '../../parts/words.tsx'
import { reportText } from '../../text/en/report.ts'
import { text } from '../../text/en.ts'
import { ActList } from './act-list.tsx'
import { ActPanel } from './act-panel.tsx'
import { ReportText } from './report-text.tsx'

const families = ['talks', 'words', 'deeds'] as const
const fields = ['who', 'whom', 'condition', 'when'] as const

const Legend = ({ unread }: { readonly unread: readonly Unread[] | undefined }) => {
  const shown = useAddress().params['unread'] === '1'
  return (
    <section className="legend" aria-label={reportText.legend}>
      {families.map((family) => (
        <FamilyBadge key={family} family={family} />
      ))}
      {fields.map((field) => (
        <span key={field} className={`field-key field-${field}`}>
          {text.fields[field]}
        </span>
      ))}
      <span className="small soft">{reportText.zones}</span>
      <Checkbox
        className="no-print"
        size="xs"
        checked={shown}
        label={unread ? reportText.unread(unread.length) : reportText.showUnread}
        onChange={({ currentTarget }) => go({ unread: currentTarget.checked ? 1 : null })}
      />
      <span className="small soft no-print">{reportText.keys}</span>
    </section>
  )
}

const UnreadList = ({ report, unread }: { readonly report: Report; readonly unread: readonly Unread[] }) => (
  <Panel title={reportText.unreadTitle} count={unread.length}>
    <ul className="plain">
      {unread.map(({ from, to, why }) => (
        <li key={from} className="act-line">
          <Words>{report.text.slice(from, to)}</Words>
          <p className="small soft">
            <Words>{why}</Words>
          </p>
        </li>
      ))}
    </ul>
  </Panel>
)

const placeOf = (report: Report, id: string | undefined): number | null => {
  const index = id === undefined ? -1 : report.acts.findIndex((act) => act.id === id || act.occurrence === id)
  return index < 0 ? null : index
}

/** Brings the words of the act into view where they are not. */
const useInView = (selected: number | null): void => {
  useEffect(() => {
    if (selected === null) return
    document.querySelector('.report-text .on')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
}

const useSelection = (report: Report) => {
  const { params } = useAddress()
  const selected = placeOf(report, params['act'])
  const choose = (index: number | null): void =>
    go({ act: index === null ? null : (report.acts[index]?.id ?? null) }, { replace: true })
  const step = (by: number): void => {
    const last = report.acts.length - 1
    if (last < 0) return
    choose(selected === null ? (by > 0 ? 0 : last) : Math.max(0, Math.min(last, selected + by)))
  }
  useKeys({ j: () => step(1), k: () => step(-1), ['Escape']: () => choose(null) })
  useInView(selected)
  return { selected, choose }
}

/** Of acts on the same words: the next after the chosen one. */
const nextOf = (acts: readonly number[], selected: number | null): number | null =>
  acts[(acts.indexOf(selected ?? -1) + 1) % Math.max(1, acts.length)] ?? null

/** Nothing is shown of sentences without an act. */
const none: readonly Unread[] = []

interface Props {
  readonly report: Report
  /** Sentences that gave no act; undefined while they are not known yet. */
  readonly unread: readonly Unread[] | undefined
  /** The report is in a case: its acts can be explained and reviewed. */
  readonly inCase?: boolean
  /** What stands in the place of the text: differences from another version. */
  readonly instead?: ReactNode
  /** What stands beside the text under the acts. */
  readonly beside?: ReactNode
}

/** The text of a report with its acts lit, and beside it the act that is pointed at or chosen. */
export const ReportWithActs = ({ report, unread, inCase = false, instead, beside }: Props) => {
  const { selected, choose } = useSelection(report)
  const [pointed, setPointed] = useState<readonly number[]>([])
  const shown = pointed[0] !== undefined && !pointed.includes(selected ?? -1) ? pointed[0] : (selected ?? pointed[0])
  const shownUnread = useAddress().params['unread'] === '1' ? (unread ?? none) : none
  const point = (acts: readonly number[]): void =>
    setPointed((before) => (before.join() === acts.join() ? before : acts))
  return (
    <>
      <Legend unread={unread} />
      <div className="report-grid">
        {instead || (
          <div className="panel">
            <ReportText
              report={report}
              selected={selected}
              unread={shownUnread}
              point={point}
              choose={(acts) => choose(nextOf(acts, selected))}
            />
          </div>
        )}
        <aside className="report-side stack" aria-label={reportText.act}>
          <div className="report-act" data-on={shown !== undefined || undefined}>
            <Panel title={reportText.act}>
              <ActPanel report={report} act={report.acts[shown ?? -1]} among={pointed.length} inCase={inCase} />
            </Panel>
          </div>
          <Panel title={reportText.acts} count={report.acts.length}>
            <ActList report={report} selected={selected} />
          </Panel>
          {beside}
        </aside>
      </div>
      {shownUnread.length > 0 && <UnreadList report={report} unread={shownUnread} />}
    </>
  )
}
