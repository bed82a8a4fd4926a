import { Link } from '../../address/link.tsx'
import type { ActInText, Report } from '../../api/report.ts'
import { FamilyBadge } from '../../parts/badges.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { reportText } from '../../text/en/report.ts'
import { text } from '../../text/en.ts'

const Fields = ({ act, report }: { readonly act: ActInText; readonly report: Report }) => (
  <dl className="facts">
    {act.fields
      .filter(({ field }) => field !== 'what')
      .map(({ field, from, to }) => (
        <div key={`${field} ${from}`}>
          <dt>
            <span className={`field-key field-${field}`}>{text.fields[field] ?? field}</span>
          </dt>
          <dd>
            <Words>{report.text.slice(from, to)}</Words>
          </dd>
        </div>
      ))}
  </dl>
)

const Doubts = ({ act }: { readonly act: ActInText }) =>
  act.doubts.length > 0 && (
    <div>
      <h3>{reportText.doubts}</h3>
      <ul>
        {act.doubts.map((why) => (
          <li key={why}>
            <Words>{why}</Words>
          </li>
        ))}
      </ul>
    </div>
  )

interface Props {
  readonly report: Report
  readonly act: ActInText | undefined
  /** How many acts stand on the words pointed at. */
  readonly among: number
  /** The report is in a case: its acts can be explained and reviewed. */
  readonly inCase: boolean
}

/** The act that is pointed at or chosen, with its fields in the words of the report. */
export const ActPanel = ({ report, act, among, inCase }: Props) => {
  if (!act) return <p className="soft">{report.acts.length === 0 ? reportText.none : reportText.noAct}</p>
  const standing = text.standings[act.standing] ?? act.standing
  return (
    <div className="stack close" aria-live="polite">
      <div className="row tight">
        <FamilyBadge family={act.family} kind={act.kind} />
        <WhoToWhom from={act.from} to={act.to} />
        {standing !== '' && <span className="badge waits">{standing}</span>}
        {inCase && <span className="small soft">{text.reviews[act.review]}</span>}
      </div>
      <blockquote className={`evidence ${act.family}`}>
        <Words>{report.text.slice(act.evidence.from, act.evidence.to)}</Words>
      </blockquote>
      <Fields act={act} report={report} />
      <Doubts act={act} />
      {among > 1 && <p className="small soft">{reportText.several(among)}</p>}
      {inCase && (
        <div className="row no-print">
          <Link to={`/act/${act.occurrence}`}>{reportText.explain}</Link>
          <Link to="/review" params={{ document: report.id, id: act.id }}>
            {reportText.review}
          </Link>
        </div>
      )}
    </div>
  )
}
