import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { addDays, isDay } from '../../../../src/kernel/day.ts'
import type { Changes, MovedRow } from '../../../../src/views/changes.ts'
import type { Page as Rows } from '../../../../src/views/paging.ts'
import type { Show } from '../../../../src/views/show.ts'
import { go, useAddress } from '../../address/address.ts'
import { useAnswer, useCase, useView } from '../../api/query.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { CommitmentLine } from '../../parts/commitment-line.tsx'
import { Answered, Panel } from '../../parts/frame.tsx'
import { caseText } from '../../text/en/case.ts'
import { useLastVisit, type Visit } from './last-visit.ts'

interface PartProps<Row> {
  readonly title: string
  readonly page: Rows<Row>
  readonly line: (row: Row) => ReactNode
}

const Part = <Row,>({ title, page, line }: PartProps<Row>) =>
  page.total > 0 && (
    <div>
      <h3>
        {title} <span className="soft">{page.total.toLocaleString('en')}</span>
      </h3>
      <ul className="plain">{page.rows.map(line)}</ul>
      {page.total > page.rows.length && <p className="small soft">{caseText.more(page.total - page.rows.length)}</p>}
    </div>
  )

const movedLine = ({ before, now }: MovedRow) => (
  <CommitmentLine key={now.id} one={now}>
    <span>{caseText.before(before)}</span>
  </CommitmentLine>
)

const isNothing = ({ opened, closed, moved, threats, deeds, meetings, acts }: Changes): boolean =>
  acts === 0 && [opened, closed, moved, threats, deeds, meetings].every(({ total }) => total === 0)

const Parts = ({ changes }: { readonly changes: Changes }) => (
  <div className="stack">
    <p>{isNothing(changes) ? caseText.nothingChanged : caseText.changedCount(changes.reports, changes.acts)}</p>
    <Part title={caseText.closed} page={changes.closed} line={movedLine} />
    <Part title={caseText.moved} page={changes.moved} line={movedLine} />
    <Part title={caseText.opened} page={changes.opened} line={(one) => <CommitmentLine key={one.id} one={one} />} />
    <Part title={caseText.threats} page={changes.threats} line={(one) => <CommitmentLine key={one.id} one={one} />} />
    <Part title={caseText.deeds} page={changes.deeds} line={(act) => <ActLine key={act.id} act={act} />} />
    <Part title={caseText.meetings} page={changes.meetings} line={(act) => <ActLine key={act.id} act={act} />} />
  </div>
)

/** Days that are looked back where nothing else is known. */
const week = 7
const shownRows = 6

const sinceOf = (asked: string | undefined, visit: Visit | null, day: string): string => {
  if (asked !== undefined && isDay(asked)) return asked
  return visit?.day != null && visit.day < day ? visit.day : addDays(day, -week)
}

const Since = ({ since, visit, version }: { since: string; visit: Visit | null; version: number }) => (
  <div className="row end">
    <TextInput
      size="xs"
      type="date"
      label={caseText.since}
      value={since}
      onChange={({ currentTarget: { value } }) => isDay(value) && value > '1000' && go({ since: value })}
    />
    <p className="small soft">
      {visit ? caseText.lastVisit(visit.on, Math.max(0, version - visit.version)) : caseText.firstVisit}
    </p>
  </div>
)

/** What changed since the last visit, or since a day of one's choice. */
export const Changed = () => {
  const kase = useCase().data
  const latest = useAnswer<Show>('views/show').data?.day
  const shown = useView('show').data?.day
  const visit = useLastVisit(kase, latest)
  const { since: asked } = useAddress().params
  const since = shown == null ? undefined : sinceOf(asked, visit, shown)
  const query = useView('changes', { since: since ?? null, limit: shownRows }, since !== undefined)
  return (
    <Panel title={caseText.changed}>
      {since !== undefined && kase && <Since since={since} visit={visit} version={kase.version} />}
      <Answered query={query}>{(changes) => <Parts changes={changes} />}</Answered>
    </Panel>
  )
}
