import { Button } from '@mantine/core'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useLayoutEffect, useRef } from 'react'
import { FamilyBadge } from '../../parts/badges.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { visible } from '../../parts/visible.ts'
import { reviewText } from '../../text/en/review.ts'
import type { Acts } from './actions.ts'
import { FateBadge } from './fate-badge.tsx'
import { type Item, idOf } from './queue.ts'
import type { Doing, Review } from './use-review.ts'

const rowHeight = 64

interface RowProps {
  readonly item: Item
  readonly index: number
  readonly isCurrent: boolean
  readonly isPicked: boolean
  readonly doing: Doing
}

const Row = memo(({ item, index, isCurrent, isPicked, doing }: RowProps) => {
  const { act } = item.row
  return (
    <>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isPicked}
        onChange={() => doing.toggle(act.id)}
        aria-label={`${reviewText.pick}: ${act.kind} ${visible(act.words).slice(0, 60)}`}
      />
      <button
        type="button"
        className="queue-row"
        data-keys
        data-current={isCurrent || undefined}
        aria-current={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => doing.look(index)}
      >
        <span className="row tight">
          <FamilyBadge family={act.family} kind={act.kind} />
          <WhoToWhom from={act.from} to={act.to} />
          <FateBadge fate={item.fate} />
        </span>
        <span className="clipped">{visible(act.words)}</span>
      </button>
    </>
  )
})

/** The current row is always made, wherever the list is scrolled to: the focus must not fall out of it. */
const withCurrent =
  (at: number) =>
  (range: Range): number[] => {
    const places = defaultRangeExtractor(range)
    return places.includes(at) || at >= range.count ? places : [...places, at].sort((a, b) => a - b)
  }

/** Is the focus nowhere in particular? */
const isFree = (focused: Element | null): boolean => focused === null || focused.matches('body, main')

const useRows = ({ queue, moment }: Review) => {
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: queue.items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: withCurrent(queue.at),
  })
  const begun = queue.items.length > 0
  // With the drawing, not after it: the next key must find the next act.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moment` tells that something was done
  useLayoutEffect(() => {
    // Before anything is done the focus is taken only from the page itself: somebody may be choosing in a filter.
    if (!begun || (moment === 0 && !isFree(document.activeElement))) return
    rows.scrollToIndex(queue.at, { align: 'auto' })
    box.current?.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true })
  }, [moment, begun, queue.at])
  return { box, rows }
}

/** The places of the rows that can be seen, not those made beyond the edges. */
const inView = (box: HTMLDivElement | null): readonly number[] => {
  if (!box) return []
  const { top, bottom } = box.getBoundingClientRect()
  return [...box.querySelectorAll<HTMLElement>('[data-index]')].flatMap((row) => {
    const { top: start, bottom: end } = row.getBoundingClientRect()
    return start >= top - 1 && end <= bottom + 1 ? [Number(row.dataset['index'])] : []
  })
}

/** The acts that wait, with what became of each; several may be selected for one decision. */
export const QueuePane = ({ review }: { readonly review: Review; readonly act: Acts }) => {
  const { queue, doing } = review
  const { box, rows } = useRows(review)
  const { size } = queue.picked
  return (
    <section className="panel review-queue" aria-label={reviewText.queue}>
      <div className="panel-head">
        <h2>{reviewText.queue}</h2>
        <Button size="compact-xs" variant="default" onClick={() => doing.pick(size > 0 ? [] : inView(box.current))}>
          {size > 0 ? reviewText.pickNone : reviewText.pickVisible}
        </Button>
      </div>
      <div className="queue-box" ref={box}>
        <ol className="plain" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const item = queue.items[index]
            return (
              item && (
                <li
                  key={key}
                  data-index={index}
                  ref={rows.measureElement}
                  aria-posinset={index + 1}
                  aria-setsize={queue.items.length}
                  className={item.fate.is === 'waiting' ? undefined : 'done'}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Row
                    item={item}
                    isCurrent={index === queue.at}
                    isPicked={queue.picked.has(idOf(item))}
                    index={index}
                    doing={doing}
                  />
                </li>
              )
            )
          })}
        </ol>
      </div>
      {size > 0 && <p className="small">{reviewText.picked(size)}</p>}
    </section>
  )
}
