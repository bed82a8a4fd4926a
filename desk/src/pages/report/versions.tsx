import { Button } from '@mantine/core'
import { go, useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { type Differences, type Report, useDifferences } from '../../api/report.ts'
import { Answered, Panel } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { Words } from '../../parts/words.tsx'
import { reportText } from '../../text/en/report.ts'

const Other = ({ id }: { readonly id: string }) => {
  const shown = useAddress().params['with'] === id
  return (
    <li className="row">
      <Link to={`/report/${id}`} className="mono">
        {id}
      </Link>
      <Button size="compact-xs" variant="default" aria-pressed={shown} onClick={() => go({ with: shown ? null : id })}>
        {shown ? reportText.hideDifferences : reportText.differences}
      </Button>
    </li>
  )
}

/** Older and newer texts of the same report; nothing where there are none. */
export const Versions = ({ report }: { readonly report: Report }) => {
  if (report.revisedBy === null && report.revises.length === 0) return null
  return (
    <Panel title={reportText.versions}>
      {report.revisedBy !== null && <p>{reportText.revisedBy}</p>}
      <ul className="plain">{report.revisedBy !== null && <Other id={report.revisedBy} />}</ul>
      {report.revises.length > 0 && <p>{reportText.revises}</p>}
      <ul className="plain">
        {report.revises.map((id) => (
          <Other key={id} id={id} />
        ))}
      </ul>
    </Panel>
  )
}

const tags = { gone: 'del', new: 'ins', same: 'span' } as const
const moods = { found: 'well', ambiguous: 'waits', orphaned: 'badly' } as const

const Compared = ({ differences: { parts, quotes } }: { readonly differences: Differences }) => (
  <>
    <div className="report-text differences" dir="auto">
      {parts.map(({ kind, text }, index) => {
        const Tag = tags[kind]
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
        return <Tag key={index}>{visible(text)}</Tag>
      })}
    </div>
    {quotes.length > 0 && <h3>{reportText.quotes}</h3>}
    <ul className="plain">
      {quotes.map(({ act, words, fate }) => (
        <li key={`${act} ${words}`} className="act-line">
          <span className={`badge ${moods[fate]}`}>{reportText.fates[fate]}</span> <Words quoted>{words}</Words>
        </li>
      ))}
    </ul>
  </>
)

/** What was struck and what was added, and what became of the words that acts rest on. */
export const DifferencesPanel = ({ report, other }: { readonly report: Report; readonly other: string }) => (
  <Panel title={reportText.differencesTitle}>
    <Answered query={useDifferences(report, other)}>{(differences) => <Compared differences={differences} />}</Answered>
  </Panel>
)
