import { Button } from '@mantine/core'
import { Link } from '../address/link.tsx'
import { useCase } from '../api/query.ts'
import { text } from '../text/en.ts'
import { Clock } from './clock.tsx'
import { SchemeSwitch } from './scheme-switch.tsx'

interface Props {
  readonly open: boolean
  readonly toggle: () => void
}

export const Header = ({ open, toggle }: Props) => {
  const { data } = useCase()
  return (
    <header className="shell-header" data-open={open || undefined}>
      <Button
        className="shell-menu"
        variant="default"
        size="compact-md"
        aria-expanded={open}
        aria-controls="navigation"
        onClick={toggle}
      >
        {open ? text.shell.close : text.shell.menu}
      </Button>
      <div className="shell-name">
        <Link to="/">{data?.name ?? text.product}</Link>
        {data?.example && <span className="badge waits">{text.shell.example}</span>}
        {data && (
          <span className="small soft nowrap" title={text.shell.decidesAs(data.person)}>
            {text.shell.entries(data.version)}
          </span>
        )}
      </div>
      <div className="shell-clocks">
        <Clock name="asOf" label={text.shell.asOf} hint={text.shell.asOfHint} />
        <Clock name="knownBy" label={text.shell.knownBy} hint={text.shell.knownByHint} />
      </div>
      <div className="shell-scheme">
        <SchemeSwitch />
      </div>
    </header>
  )
}
