import type { SourceCard as Card } from '../../../../src/ledger/entry.ts'
import { Link } from '../../address/link.tsx'
import type { Report } from '../../api/report.ts'
import { Edtf } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { Words } from '../../parts/words.tsx'
import { reportText } from '../../text/en/report.ts'

const fields = ['title', 'publisher', 'author', 'published', 'modified', 'retrieved', 'url', 'licence', 'hash'] as const

/** Only addresses of the web become links, and they tell nobody where the reader comes from. */
const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

const Value = ({ card, field }: { readonly card: Card; readonly field: (typeof fields)[number] }) => {
  const value = card[field] ?? ''
  if (field === 'url' && isWeb(value))
    return (
      <a href={value} rel="noreferrer noopener" target="_blank">
        <Words>{value}</Words>
      </a>
    )
  if (field === 'published')
    return (
      <>
        <Edtf value={value} />{' '}
        {card.publishedFrom && <span className="soft">{reportText.publishedFrom[card.publishedFrom]}</span>}
      </>
    )
  return <Words>{value}</Words>
}

const CardFacts = ({ card }: { readonly card: Card }) => (
  <dl className="facts">
    {fields
      .filter((field) => card[field] !== undefined)
      .map((field) => (
        <div key={field}>
          <dt>{reportText.cardFields[field]}</dt>
          <dd className={field === 'hash' ? 'mono' : undefined}>
            <Value card={card} field={field} />
          </dd>
        </div>
      ))}
  </dl>
)

/** Where the report comes from: every card it was met under, and with which reports it counts as one source. */
export const SourcePanel = ({ report }: { readonly report: Report }) => (
  <Panel title={report.cards.length > 1 ? reportText.cards : reportText.card}>
    <div className="stack close">
      {report.cards.map((card) => (
        <CardFacts key={JSON.stringify(card)} card={card} />
      ))}
      {report.source !== report.id && (
        <p>
          {reportText.group} <Link to={`/report/${report.source}`}>{report.source}</Link>
        </p>
      )}
    </div>
  </Panel>
)
