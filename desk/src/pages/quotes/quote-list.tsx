import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { QuoteRow } from '../../../../src/views/quotes.ts'
import { SourceLink } from '../../parts/act-line.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Edtf } from '../../parts/edtf.tsx'
import { PartyList } from '../../parts/party-name.tsx'
import { useIsPrinting } from '../../parts/printing.ts'
import { visible } from '../../parts/visible.ts'
import { Words } from '../../parts/words.tsx'
import { quotesText } from '../../text/en/quotes.ts'
import { text } from '../../text/en.ts'

const Quote = ({ row }: { readonly row: QuoteRow }) => (
  <>
    <div className="row tight">
      <strong>{row.speakers.length > 0 ? visible(row.speakers.join(', ')) : quotesText.nobody}</strong>
      {row.parties.length > 0 && row.parties.join() !== row.speakers.join() && <PartyList codes={row.parties} />}
      <Edtf value={row.day} />
      <span className="badge ended">{quotesText.extents[row.extent]}</span>
      {row.sense === 'negated' && (
        <span className="badge badly">{quotesText.negated(visible(row.negation ?? ''))}</span>
      )}
    </div>
    <blockquote className="quote">
      <Words lit>{row.sentence}</Words>
    </blockquote>
    <div className="row tight">
      <SourceLink source={row.source} />
      <CopyButton words={() => row.citation} label={quotesText.copy} />
    </div>
  </>
)

const rowHeight = 120
/** From this many quotes on only those in view are made. */
const long = 60

const Plain = ({ rows }: { readonly rows: readonly QuoteRow[] }) => (
  <ul className="plain quotes">
    {rows.map((row) => (
      <li key={`${row.source.act} ${row.at}`} className="panel">
        <Quote row={row} />
      </li>
    ))}
  </ul>
)

const InView = ({ rows }: { readonly rows: readonly QuoteRow[] }) => {
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 8,
    gap: 8,
    scrollMargin: top,
  })
  return (
    <ul ref={list} className="plain quotes long" style={{ height: virtual.getTotalSize() }}>
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
              className="panel"
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Quote row={row} />
            </li>
          )
        )
      })}
    </ul>
  )
}

/** Quotes with the sentence they stand in, their sense, and a citation to copy. */
export const QuoteList = ({ rows }: { readonly rows: readonly QuoteRow[] }) => {
  const isPrinting = useIsPrinting()
  return (
    <section aria-label={text.pages.quotes}>
      {rows.length > long && !isPrinting ? <InView rows={rows} /> : <Plain rows={rows} />}
    </section>
  )
}
