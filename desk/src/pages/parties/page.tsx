import './parties.css'
import { TextInput } from '@mantine/core'
import type { Parties } from '../../../../src/views/parties.ts'
import { go, useAddress } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { ChoiceFilter, LookSwitch, ResetFilters } from '../../parts/filters.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { partiesText } from '../../text/en/parties.ts'
import { text } from '../../text/en.ts'
import { ChosenParty, ChosenTie } from './chosen.tsx'
import { MergeForm } from './merge-form.tsx'
import { Network, tieKey } from './network.tsx'

const pageSize = 500
/** More lines than these make no picture. */
const mostTies = 60

const Filters = () => (
  <div className="filters no-print">
    <ChoiceFilter
      name="family"
      label={partiesText.family}
      choices={['talks', 'words', 'deeds'].map((value) => ({ value, label: partiesText.families[value] ?? value }))}
    />
    <TextInput
      size="xs"
      type="date"
      label={partiesText.since}
      value={useAddress().params['since'] ?? ''}
      onChange={({ currentTarget }) => go({ since: currentTarget.value })}
    />
    <ResetFilters names={['family', 'since']} />
  </div>
)

const Picture = ({ parties: { page, ties } }: { readonly parties: Parties }) => {
  const { tie, side } = useAddress().params
  const drawn = ties.rows.filter(({ from, to }) => from !== to).slice(0, mostTies)
  const chosenTie = ties.rows.find((one) => tieKey(one) === tie)
  const chosenParty = page.rows.find(({ party }) => party === side)
  if (drawn.length === 0) return <Empty title={partiesText.none} />
  return (
    <>
      <Panel title={partiesText.network}>
        <p className="small soft">{partiesText.about}</p>
        <Network ties={drawn} parties={page.rows} />
        {drawn.length < ties.total && <p className="small soft">{partiesText.shown(drawn.length, ties.total)}</p>}
      </Panel>
      {chosenTie && <ChosenTie tie={chosenTie} />}
      {chosenParty && <ChosenParty row={chosenParty} />}
      {side !== undefined && <MergeForm key={side} party={side} />}
    </>
  )
}

const PartiesPage = () => {
  const { family, since, look } = useAddress().params
  const asked = { family, since, limit: pageSize }
  const query = useView('parties', asked)
  const { data } = query
  return (
    <Page
      title={text.pages.parties}
      lead={data && partiesText.lead(data.page.total, data.ties.total)}
      actions={
        <LookSwitch
          choices={[
            { value: 'picture', label: partiesText.views.picture },
            { value: 'table', label: partiesText.views.table },
          ]}
        />
      }
    >
      <Filters />
      {look === 'table' ? (
        <ViewTables view="parties" params={asked} />
      ) : (
        <Answered query={query}>{(parties) => <Picture parties={parties} />}</Answered>
      )}
    </Page>
  )
}

export default PartiesPage
