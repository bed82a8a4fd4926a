import type { Disagreement } from '../../../../src/views/disagreements.ts'
import type { Page } from '../../../../src/views/paging.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { ComparedField } from '../../parts/compared.tsx'
import { Panel } from '../../parts/frame.tsx'
import { sourcesText } from '../../text/en/sources.ts'

/** Acts that reports tell differently, each value with who tells it. */
export const DisagreementsPanel = ({ page }: { readonly page: Page<Disagreement> }) => (
  <Panel title={sourcesText.disagreements} count={page.total}>
    {page.rows.length === 0 && <p className="soft">{sourcesText.agree}</p>}
    <ul className="plain">
      {page.rows.map(({ act, fields }) => (
        <ActLine
          key={act.id}
          act={act}
          below={fields.map((field) => <ComparedField key={field.field} compared={field} />)}
        />
      ))}
    </ul>
  </Panel>
)
