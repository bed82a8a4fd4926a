import './owed.css'
import type { CommitmentRow } from '../../../../src/views/commitment-row.ts'
import type { Owed } from '../../../../src/views/owed.ts'
import { go, useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { useView } from '../../api/query.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { ChoiceFilter, LookSwitch, ResetFilters } from '../../parts/filters.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { Pager } from '../../parts/pager.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { owedText } from '../../text/en/owed.ts'
import { text } from '../../text/en.ts'
import { Board } from './board.tsx'
import { inPair, pairFrom } from './debts.ts'
import { OwedList } from './owed-list.tsx'
import { TimeSlider } from './time-slider.tsx'

const pageSize = 200
const filters = ['kind', 'party', 'state', 'debtor', 'creditor'] as const
const kinds = ['reply', 'meeting', 'pledge', 'term', 'demand', 'offer', 'threat'] as const
const states = [
  'owed', 'given', 'late', 'waived', 'conditional', 'open', 'accepted', 'partly', 'countered', 'deferred', 'refused',
  'withdrawn', 'met', 'held-so-far', 'lapsed', 'due', 'kept', 'broken', 'released', 'expired', 'standing',
  'condition-met', 'carried-out', 'planned', 'held', 'cancelled',
] as const // biome-ignore format: a list

const Filters = () => {
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  return (
    <div className="filters no-print">
      <ChoiceFilter
        name="kind"
        label={text.common.kind}
        any={owedText.kinds[''] ?? ''}
        choices={kinds.map((value) => ({ value, label: owedText.kinds[value] ?? value }))}
      />
      <ChoiceFilter
        name="state"
        label={text.common.state}
        any={owedText.openOnly}
        choices={states.map((value) => ({ value, label: value }))}
      />
      <ChoiceFilter
        name="party"
        label={text.common.party}
        choices={parties.map(({ party, name }) => ({ value: party, label: `${name} (${party})` }))}
      />
      <ResetFilters names={filters} />
    </div>
  )
}

const Elsewhere = ({ elsewhere: { demands, offers, threats } }: Pick<Owed, 'elsewhere'>) => {
  const parts = [
    { kind: 'demand', count: demands, words: owedText.demands },
    { kind: 'offer', count: offers, words: owedText.offers },
    { kind: 'threat', count: threats, words: owedText.threats },
  ].filter(({ count }) => count > 0)
  if (parts.length === 0) return null
  return (
    <p className="row small">
      <span className="soft">{owedText.elsewhere}</span>
      {parts.map(({ kind, count, words }) => (
        <Link key={kind} to="/owed" params={{ kind }}>
          {words(count)}
        </Link>
      ))}
    </p>
  )
}

const BoardAndList = ({ owed }: { readonly owed: Owed }) => {
  const { params } = useAddress()
  const { rows, total, offset } = owed.page
  const pair = pairFrom(params)
  const shown: readonly CommitmentRow[] = pair ? rows.filter((one) => inPair(one, pair)) : rows
  if (total === 0)
    return (
      <Empty title={owedText.empty}>
        <p>{owedText.emptyHint}</p>
      </Empty>
    )
  return (
    <>
      <Panel title={owedText.board}>
        <Board rows={rows} pair={pair} />
        {rows.length < total && <p className="small soft">{owedText.shownOf(rows.length, total)}</p>}
      </Panel>
      <Panel title={owedText.list} count={shown.length}>
        <OwedList rows={shown} />
      </Panel>
      <Pager total={total} offset={offset} size={pageSize} />
    </>
  )
}

const OwedPage = () => {
  const { kind, state, party, look, offset } = useAddress().params
  const asked = { kind, state, party }
  const query = useView('owed', { ...asked, limit: pageSize, offset })
  const { data } = query
  return (
    <Page
      title={text.pages.owed}
      lead={data?.day && owedText.lead(edtfWords(data.day), data.page.total)}
      actions={
        <LookSwitch
          choices={[
            { value: 'board', label: owedText.views.board },
            { value: 'table', label: owedText.views.table },
          ]}
        />
      }
    >
      <TimeSlider asOf={data?.asOf ?? null} choose={(day) => go({ asOf: day, offset: null }, { replace: true })} />
      <Filters />
      {data && <Elsewhere elsewhere={data.elsewhere} />}
      {look === 'table' ? (
        <ViewTables view="owed" params={{ ...asked, limit: pageSize, offset }} />
      ) : (
        <Answered query={query}>{(owed) => <BoardAndList owed={owed} />}</Answered>
      )}
    </Page>
  )
}

export default OwedPage
