import type { Page } from '../../../../src/views/paging.ts'
import type { PublisherRow } from '../../../../src/views/sources.ts'
import { Edtf } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { visible } from '../../parts/visible.ts'
import { sourcesText } from '../../text/en/sources.ts'

const columns = sourcesText.publisherColumns

/** Who published what: articles are copies met, sources are independent ones. */
export const PublishersPanel = ({ page }: { readonly page: Page<PublisherRow> }) => (
  <Panel title={sourcesText.publishers} count={page.total}>
    <table className="cards">
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <tr key={row.publisher}>
            <td data-label={columns.publisher}>
              <strong>{row.publisher === '' ? sourcesText.unknown : visible(row.publisher)}</strong>
            </td>
            <td data-label={columns.articles}>{row.articles}</td>
            <td data-label={columns.sources}>{row.sources}</td>
            <td data-label={columns.acts}>{row.acts}</td>
            <td data-label={columns.from}>
              <Edtf value={row.from} />
            </td>
            <td data-label={columns.to}>
              <Edtf value={row.to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
)
