import { Button, Skeleton } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from '../address/link.tsx'
import { ApiFault } from '../api/client.ts'
import { text } from '../text/en.ts'

interface PageProps {
  readonly title: string
  /** One line under the title: by which clocks, how many. */
  readonly lead?: ReactNode
  /** What stands to the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** Title, what can be done, and the page. */
export const Page = ({ title, lead, actions, children }: PageProps) => (
  <div className="page stack">
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {lead && <p className="soft">{lead}</p>}
      </div>
      {actions && <div className="row no-print">{actions}</div>}
    </div>
    {children}
  </div>
)

interface PanelProps {
  readonly title: string
  readonly count?: number
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A part of a page with its own heading. */
export const Panel = ({ title, count, actions, children }: PanelProps) => (
  <section className="panel" aria-label={title}>
    <div className="panel-head">
      <h2>
        {title} {count !== undefined && <span className="soft">{count.toLocaleString('en')}</span>}
      </h2>
      {actions}
    </div>
    {children}
  </section>
)

const widths = ['92%', '78%', '85%', '64%', '88%', '71%']

export const Loading = () => (
  <div className="panel" role="status" aria-busy="true">
    <span className="unseen">{text.states.loading}</span>
    {widths.map((width) => (
      <Skeleton key={width} height={12} width={width} my={12} />
    ))}
  </div>
)

interface EmptyProps {
  readonly title?: string
  readonly children?: ReactNode
}

export const Empty = ({ title = text.states.empty, children }: EmptyProps) => (
  <div className="state">
    <p className="state-title">{title}</p>
    {children && <div className="soft">{children}</div>}
  </div>
)

export const NotFound = () => (
  <Empty title={text.states.notFound}>
    <p>{text.states.notFoundHint}</p>
    <Link to="/">{text.states.toCase}</Link>
  </Empty>
)

interface FailedProps {
  readonly error: Error
  readonly retry?: () => void
}

/** What went wrong in the server's own words, and what to try. */
export const Failed = ({ error, retry }: FailedProps) => (
  <div className="state bad" role="alert">
    <p className="state-title">{error.message}</p>
    {error instanceof ApiFault && error.hint !== '' && <p>{error.hint}</p>}
    {retry && (
      <Button size="xs" variant="default" onClick={retry}>
        {text.states.retry}
      </Button>
    )}
  </div>
)

export const Broken = ({ error }: { readonly error: Error }) => (
  <div className="state bad" role="alert">
    <p className="state-title">{text.states.broken}</p>
    <p>{text.states.brokenHint}</p>
    <pre>{error.message}</pre>
    <Button size="xs" variant="default" onClick={() => location.reload()}>
      {text.states.reload}
    </Button>
  </div>
)

interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer, Error>
  readonly children: (answer: Answer) => ReactNode
}

/** The answer of the server, or what stands in its place while it loads and where it fails. An older answer is dimmed. */
export const Answered = <Answer,>({ query, children }: AnsweredProps<Answer>) => {
  const { data, error, refetch, isPlaceholderData } = query
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <div className="answered" data-older={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
      {children(data)}
    </div>
  )
}
