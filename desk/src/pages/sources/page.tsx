import './sources.css'
import type { Sources } from '../../../../src/views/sources.ts'
import { useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { useView } from '../../api/query.ts'
import { Edtf } from '../../parts/edtf.tsx'
import { LookSwitch } from '../../parts/filters.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { Pager } from '../../parts/pager.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { visible } from '../../parts/visible.ts'
import { sourcesText } from '../../text/en/sources.ts'
import { text } from '../../text/en.ts'
import { DisagreementsPanel } from './disagreements.tsx'
import { PublishersPanel } from './publishers.tsx'

const pageSize = 200
const figures = ['documents', 'articles', 'sources', 'undated', 'silent'] as const

const Figures = ({ sources }: { readonly sources: Sources }) => (
  <Panel title={sourcesText.figures}>
    <ul className="plain row figures-row">
      {figures.map((name) => (
        <li key={name}>
          <strong>{sources[name].toLocaleString('en')}</strong> <span className="soft">{sourcesText.figure[name]}</span>
        </li>
      ))}
    </ul>
  </Panel>
)

const titleOf = ({ page }: Sources, id: string): string =>
  visible(page.rows.find((row) => row.id === id)?.cards[0]?.title ?? text.common.untitled)

/** Groups of reports of which one was copied from another. */
const groupsOf = ({ page }: Sources): readonly (readonly [string, readonly string[]])[] => {
  const groups = new Map<string, string[]>()
  for (const { id, source } of page.rows) groups.set(source, [...(groups.get(source) ?? []), id])
  return [...groups].filter(([, ids]) => ids.length > 1)
}

const Independence = ({ sources }: { readonly sources: Sources }) => {
  const groups = groupsOf(sources)
  return (
    <Panel title={sourcesText.independence}>
      {groups.length === 0 && <p className="soft">{sourcesText.independent}</p>}
      <ul className="plain">
        {groups.map(([source, ids]) => (
          <li key={source} className="act-line">
            {ids.map((id) => (
              <div key={id}>
                <Link to={`/report/${id}`}>{titleOf(sources, id)}</Link>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const Coverage = ({ sources: { page } }: { readonly sources: Sources }) => {
  const { title, published, acts, alone } = sourcesText.coverageColumns
  const most = Math.max(1, ...page.rows.map((row) => row.acts))
  return (
    <Panel title={sourcesText.coverage} count={page.total}>
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{published}</th>
            <th scope="col">{acts}</th>
            <th scope="col">{alone}</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <tr key={row.id}>
              <td data-label={title} className="wide">
                <Link to={`/report/${row.id}`}>{visible(row.cards[0]?.title ?? text.common.untitled)}</Link>
              </td>
              <td data-label={published}>
                <Edtf value={row.published} none={text.common.undated} />
              </td>
              <td data-label={acts}>
                <span className="bar-cell">
                  <span className="bar" style={{ width: `${(row.acts / most) * 96}px` }} aria-hidden="true" />{' '}
                  {row.acts}
                </span>
              </td>
              <td data-label={alone}>
                <span>{row.alone}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager total={page.total} offset={page.offset} size={pageSize} />
    </Panel>
  )
}

const Overview = ({ sources }: { readonly sources: Sources }) => (
  <>
    <Figures sources={sources} />
    <PublishersPanel page={sources.publishers} />
    <div className="grid">
      <Independence sources={sources} />
      <DisagreementsPanel page={sources.disagreements} />
    </div>
    <Coverage sources={sources} />
  </>
)

const SourcesPage = () => {
  const { look, offset } = useAddress().params
  const asked = { limit: pageSize, offset }
  const query = useView('sources', asked)
  return (
    <Page
      title={text.pages.sources}
      lead={query.data && sourcesText.lead(query.data.documents, query.data.sources)}
      actions={
        <LookSwitch
          choices={[
            { value: 'page', label: sourcesText.views.page },
            { value: 'table', label: sourcesText.views.table },
          ]}
        />
      }
    >
      {look === 'table' ? (
        <ViewTables view="sources" params={asked} />
      ) : (
        <Answered query={query}>
          {(sources) =>
            sources.documents === 0 ? <Empty title={sourcesText.empty} /> : <Overview sources={sources} />
          }
        </Answered>
      )}
    </Page>
  )
}

export default SourcesPage
