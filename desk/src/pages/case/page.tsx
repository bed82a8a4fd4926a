import './case.css'
import type { Show } from '../../../../src/views/show.ts'
import { Link } from '../../address/link.tsx'
import { useCase, useView } from '../../api/query.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { CommitmentLine } from '../../parts/commitment-line.tsx'
import { edtfWords } from '../../parts/edtf.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { caseText } from '../../text/en/case.ts'
import { text } from '../../text/en.ts'
import { Changed } from './changed.tsx'
import { InDoubt } from './in-doubt.tsx'
import { Stands } from './stands.tsx'

const lead = ({ day, documents, sources, asOf, knownBy }: Show): string => {
  const words = day === null ? '' : edtfWords(day)
  const clock = asOf === null && knownBy === null ? caseText.latest(words) : caseText.asOf(words)
  return caseText.lead(clock, documents, sources)
}

const Nothing = () => (
  <Empty title={caseText.empty}>
    <p>{caseText.emptyHint}</p>
    <Link to="/add">{caseText.add}</Link>
  </Empty>
)

const DuePanel = ({ show }: { readonly show: Show }) => (
  <Panel title={caseText.due} actions={<Link to="/owed">{caseText.allOwed}</Link>}>
    {show.due.length === 0 ? (
      <p className="soft">{caseText.nothingDue}</p>
    ) : (
      <ul className="plain">
        {show.due.map((one) => (
          <CommitmentLine key={one.id} one={one}>
            <span>{text.common.days(one.age)}</span>
          </CommitmentLine>
        ))}
      </ul>
    )}
  </Panel>
)

const Whole = ({ show }: { readonly show: Show }) => (
  <>
    <Stands show={show} />
    <div className="case-grid">
      <Changed />
      <div className="stack">
        <DuePanel show={show} />
        <InDoubt />
      </div>
      <Panel title={caseText.latestActs} actions={<Link to="/timeline">{caseText.timeline}</Link>}>
        <ul className="plain">
          {show.latest.map((act) => (
            <ActLine key={act.id} act={act} />
          ))}
        </ul>
      </Panel>
    </div>
  </>
)

const CasePage = () => {
  const query = useView('show')
  const name = useCase().data?.name
  return (
    <Page
      title={name ?? text.pages.case}
      lead={query.data && query.data.documents > 0 && lead(query.data)}
      actions={
        <>
          <Link to="/brief" className="button-link">
            {text.pages.brief}
          </Link>
          <Link to="/files" className="button-link">
            {text.pages.files}
          </Link>
          <Link to="/add" className="button-link">
            {caseText.add}
          </Link>
        </>
      }
    >
      <Answered query={query}>{(show) => (show.documents === 0 ? <Nothing /> : <Whole show={show} />)}</Answered>
    </Page>
  )
}

export default CasePage
