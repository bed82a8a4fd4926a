import { Button } from '@mantine/core'
import { go } from '../address/address.ts'
import { text } from '../text/en.ts'

interface Props {
  readonly total: number
  readonly offset: number
  readonly size: number
}

/** Goes from page to page of a long list, the place kept in the address; nothing where all is on one. */
export const Pager = ({ total, offset, size }: Props) => {
  if (total <= size && offset === 0) return null
  const last = Math.min(total, offset + size)
  const to = (place: number): void => go({ offset: place <= 0 ? null : place })
  return (
    <nav className="row no-print" aria-label={text.pager.label}>
      <Button size="xs" variant="default" disabled={offset === 0} onClick={() => to(offset - size)}>
        {text.pager.before}
      </Button>
      <span>{text.pager.shown(Math.min(offset + 1, total), last, total)}</span>
      <Button size="xs" variant="default" disabled={last >= total} onClick={() => to(offset + size)}>
        {text.pager.next}
      </Button>
    </nav>
  )
}
