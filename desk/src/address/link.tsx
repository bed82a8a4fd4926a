import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { hrefOf, open, type Params, useAddress } from './address.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string
  readonly params?: Params
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link to a page of the desk that takes the clocks along. A true link: it can be opened in another window and copied. */
export const Link = ({ to, params = {}, onClick, ...rest }: Props) => {
  const address = useAddress()
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    open(to, params)
  }
  return <a {...rest} href={hrefOf(to, params, address)} onClick={follow} />
}
