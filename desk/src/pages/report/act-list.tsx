import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { go } from '../../address/address.ts'
import type { ActInText, Report } from '../../api/report.ts'
import { FamilyBadge } from '../../parts/badges.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { visible } from '../../parts/visible.ts'

const rowHeight = 49

const Choice = ({ act, isChosen }: { readonly act: ActInText; readonly isChosen: boolean }) => (
  <button type="button" aria-pressed={isChosen} onClick={() => go({ act: act.id }, { replace: true })}>
    <FamilyBadge family={act.family} kind={act.kind} /> <WhoToWhom from={act.from} to={act.to} />
    <span className="clipped">{visible(act.words.slice(0, 200))}</span>
  </button>
)

interface Props {
  readonly report: Report
  readonly selected: number | null
}

/** The acts of a report in order of the text, to be chosen by keyboard too. Only those in view are made. */
export const ActList = ({ report: { acts }, selected }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: acts.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  useEffect(() => {
    if (selected !== null) rows.scrollToIndex(selected, { align: 'auto' })
  }, [selected, rows])
  return (
    <div className="act-list" ref={box}>
      <ol className="plain" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const act = acts[index]
          return (
            act && (
              <li
                key={key}
                data-index={index}
                ref={rows.measureElement}
                aria-posinset={index + 1}
                aria-setsize={acts.length}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Choice act={act} isChosen={index === selected} />
              </li>
            )
          )
        })}
      </ol>
    </div>
  )
}
