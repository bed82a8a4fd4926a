import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useAddress } from '../address/address.ts'
import { useCase } from '../api/query.ts'
import { type PageName, text } from '../text/en.ts'
import { FirstStart } from './first-start.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { PastNotice } from './past-notice.tsx'

interface Props {
  readonly current: PageName | null
  readonly children: ReactNode
}

const useTitle = (current: PageName | null): void => {
  const name = useCase().data?.name
  useEffect(() => {
    document.title = [current && text.pages[current], name, text.product].filter(Boolean).join(' · ')
  }, [current, name])
}

/** Header, navigation and the page. The navigation collapses where there is little room. */
export const Shell = ({ current, children }: Props) => {
  const [open, setOpen] = useState(false)
  const { path } = useAddress()
  const main = useRef<HTMLElement>(null)
  const place = path.join('/')
  const shown = useRef(place)
  useTitle(current)
  useEffect(() => {
    if (shown.current === place) return
    shown.current = place
    setOpen(false)
    // Whoever follows a link by keyboard or ear goes on from the page, not from the navigation.
    main.current?.focus({ preventScroll: true })
  }, [place])
  return (
    <div className="shell">
      <a className="shell-skip" href="#page">
        {text.shell.skip}
      </a>
      <Header open={open} toggle={() => setOpen(!open)} />
      <Navigation current={current} open={open} />
      <main id="page" ref={main} tabIndex={-1} className="shell-main">
        <FirstStart />
        <PastNotice />
        {children}
      </main>
    </div>
  )
}
