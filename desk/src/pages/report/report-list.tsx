import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { SourceRow } from '../../../../src/views/sources.ts'
import { useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { useView } from '../../api/query.ts'
import { Edtf } from '../../parts/edtf.tsx'
import { WordsFilter } from '../../parts/filters.tsx'
import { Answered, Empty, Page } from '../../parts/frame.tsx'
import { Pager } from '../../parts/pager.tsx'
import { visible } from '../../parts/visible.ts'
import { reportText } from '../../text/en/report.ts'
import { text } from '../../text/en.ts'

const { list } = reportText
const pageSize = 500
const rowHeight = 57

const Row = ({ row }: { readonly row: SourceRow }) => {
  const [card] = row.cards
  return (
    <>
      <Link to={`/report/${row.id}`} className="report-title">
        {visible(card?.title ?? text.common.untitled)}
      </Link>
      <div className="row tight small soft">
        <span>{visible(card?.publisher ?? text.common.unknownPublisher)}</span>
        <Edtf value={row.published} none={text.common.undated} />
        <span>{row.acts === 0 ? list.silent : list.acts(row.acts)}</span>
        <span>{list.words(row.words)}</span>
        {row.alone > 0 && <span>{list.alone(row.alone)}</span>}
        {row.revisedBy !== null && <span className="badge waits">{list.revised}</span>}
        {row.source !== row.id && <span className="badge ended">{list.copy}</span>}
      </div>
    </>
  )
}

/** Only the reports in view are made. */
const Rows = ({ rows }: { readonly rows: readonly SourceRow[] }) => {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  return (
    <section className="report-list panel" ref={box} tabIndex={0} aria-label={text.pages.report}>
      <ol className="plain" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={row} />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}

const fits =
  (words: string) =>
  ({ cards, published, id }: SourceRow): boolean =>
    [id, published, ...cards.flatMap(({ title, publisher }) => [title, publisher])].some((field) =>
      field?.toLowerCase().includes(words),
    )

/** Every report of the case. */
export const ReportList = () => {
  const { params } = useAddress()
  const offset = Number(params['offset'] ?? 0) || 0
  const query = useView('sources', { limit: pageSize, offset })
  const found = (rows: readonly SourceRow[]): readonly SourceRow[] =>
    params['find'] === undefined ? rows : rows.filter(fits(params['find'].toLowerCase()))
  return (
    <Page
      title={text.pages.report}
      lead={query.data && list.lead(query.data.documents)}
      actions={
        <Link to="/add" className="button-link">
          {list.add}
        </Link>
      }
    >
      <div className="filters no-print">
        <WordsFilter name="find" label={list.find} placeholder={list.findHint} />
      </div>
      <Answered query={query}>
        {({ page }) =>
          page.total === 0 ? (
            <Empty title={list.empty} />
          ) : (
            <>
              <Rows rows={found(page.rows)} />
              <Pager total={page.total} offset={offset} size={pageSize} />
            </>
          )
        }
      </Answered>
    </Page>
  )
}
