import './positions.css'
import { useMemo } from 'react'
import type { Position } from '../../../../src/views/positions.ts'
import { go, useAddress } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { FamilyBadge } from '../../parts/badges.tsx'
import { Edtf } from '../../parts/edtf.tsx'
import { ChoiceFilter, LookSwitch, ResetFilters } from '../../parts/filters.tsx'
import { Answered, Empty, Page } from '../../parts/frame.tsx'
import { Pager } from '../../parts/pager.tsx'
import { PartyName } from '../../parts/party-name.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { visible } from '../../parts/visible.ts'
import { positionsText } from '../../text/en/positions.ts'
import { text } from '../../text/en.ts'
import { History } from './history.tsx'
import { matrixOf } from './matrix.ts'

const pageSize = 300
const filters = ['party', 'topic'] as const

/** Letters of a position's words that a field shows; the history has all. */
const shownLetters = 110

const clip = (words: string): string => (words.length > shownLetters ? `${words.slice(0, shownLetters)}…` : words)

const Movement = ({ one }: { readonly one: Position }) => (
  <span className={`movement ${one.movement}`} title={one.why}>
    <span aria-hidden="true">{positionsText.marks[one.movement]}</span> {positionsText.movements[one.movement]}
  </span>
)

const Cell = ({ one, isOpen }: { readonly one: Position; readonly isOpen: boolean }) => (
  <button
    type="button"
    className="position"
    aria-expanded={isOpen}
    onClick={() => go(isOpen ? { issue: null, by: null } : { issue: one.topic, by: one.party })}
  >
    <span className="row tight">
      <FamilyBadge family={one.latest.family} kind={one.latest.kind} />
      <Movement one={one} />
    </span>
    <span className="position-words">{visible(clip(one.latest.words))}</span>
    <span className="small soft row tight">
      <Edtf value={one.latest.when ?? one.latest.day} />
      {one.acts > 1 && <span>{positionsText.acts(one.acts)}</span>}
    </span>
  </button>
)

const Matrix = ({ rows }: { readonly rows: readonly Position[] }) => {
  const matrix = useMemo(() => matrixOf(rows), [rows])
  const { issue, by } = useAddress().params
  return (
    <div className="table-box matrix-box" tabIndex={0} role="group" aria-label={positionsText.matrix}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{positionsText.issue}</th>
            {matrix.parties.map((party) => (
              <th key={party} scope="col">
                <PartyName code={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.topics.map((topic) => (
            <tr key={topic}>
              <th scope="row">{visible(topic)}</th>
              {matrix.parties.map((party) => {
                const one = matrix.at(topic, party)
                return (
                  <td key={party} data-label={party} data-empty={one === undefined || undefined}>
                    {one && <Cell one={one} isOpen={issue === topic && by === party} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Filters = () => {
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  const all = useView('positions', { limit: 500 }).data?.page.rows ?? []
  const topics = [...new Set(all.map(({ topic }) => topic))]
  return (
    <div className="filters no-print">
      <ChoiceFilter
        name="topic"
        label={text.common.topic}
        any={text.common.all}
        choices={topics.map((value) => ({ value, label: visible(value) }))}
      />
      <ChoiceFilter
        name="party"
        label={text.common.party}
        any={text.common.all}
        choices={parties.map(({ party, name }) => ({ value: party, label: `${name} (${party})` }))}
      />
      <ResetFilters names={filters} />
    </div>
  )
}

const PositionsPage = () => {
  const { party, topic, look, issue, by, offset } = useAddress().params
  const asked = { party, topic, limit: pageSize, offset }
  const query = useView('positions', asked)
  const rows = query.data?.page.rows ?? []
  const { topics, parties } = matrixOf(rows)
  return (
    <Page
      title={text.pages.positions}
      lead={query.data && positionsText.lead(topics.length, parties.length)}
      actions={
        <LookSwitch
          choices={[
            { value: 'matrix', label: positionsText.views.matrix },
            { value: 'table', label: positionsText.views.table },
          ]}
        />
      }
    >
      <Filters />
      {issue !== undefined && by !== undefined && <History topic={issue} party={by} />}
      {look === 'table' ? (
        <ViewTables view="positions" params={asked} />
      ) : (
        <Answered query={query}>
          {({ page }) =>
            page.total === 0 ? (
              <Empty title={positionsText.empty} />
            ) : (
              <>
                <Matrix rows={page.rows} />
                <Pager total={page.total} offset={page.offset} size={pageSize} />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  )
}

export default PositionsPage
