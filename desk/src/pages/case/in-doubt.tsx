import type { Doubts } from '../../../../src/views/doubts.ts'
import { Link } from '../../address/link.tsx'
import { useView } from '../../api/query.ts'
import { SourceLink } from '../../parts/act-line.tsx'
import { Answered, Panel } from '../../parts/frame.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { caseText } from '../../text/en/case.ts'

const figures = ['open', 'differing', 'notAssessed', 'toReview'] as const
const places = { open: '/review', differing: '/sources', notAssessed: '/owed', toReview: '/review' } as const

const Figures = ({ doubts }: { readonly doubts: Doubts }) => (
  <ul className="plain figures-list">
    {figures.map((name) => (
      <li key={name}>
        <Link to={places[name]} className="quiet">
          <strong>{doubts[name].total.toLocaleString('en')}</strong> {caseText.doubts[name]}
        </Link>
      </li>
    ))}
  </ul>
)

/** How much is not sure, and the first things that the texts leave open. */
export const InDoubt = () => {
  const query = useView('doubts', { limit: 4 })
  return (
    <Panel title={caseText.doubt} actions={<Link to="/review">{caseText.review}</Link>}>
      <Answered query={query}>
        {(doubts) => (
          <div className="stack close">
            <Figures doubts={doubts} />
            <ul className="plain">
              {doubts.open.rows.map((row) => (
                <li key={`${row.act} ${row.about}`} className="act-line">
                  <div className="row tight">
                    <span>{row.kind}</span>
                    <WhoToWhom from={row.from} to={row.to} />
                    <SourceLink source={row.source} />
                  </div>
                  <p className="act-words">
                    <Words>{row.why}</Words>
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Answered>
    </Panel>
  )
}
