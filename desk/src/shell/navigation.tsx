import { Link } from '../address/link.tsx'
import { pages } from '../pages.ts'
import { type PageName, text } from '../text/en.ts'

interface Props {
  readonly current: PageName | null
  readonly open: boolean
}

export const Navigation = ({ current, open }: Props) => (
  <nav id="navigation" className="shell-navigation" aria-label={text.shell.navigation} data-open={open || undefined}>
    <ul className="plain">
      {pages
        .filter(({ hidden }) => !hidden)
        .map(({ name, path }) => (
          <li key={name}>
            <Link to={`/${path}`} aria-current={name === current ? 'page' : undefined}>
              {text.pages[name]}
            </Link>
          </li>
        ))}
    </ul>
  </nav>
)
