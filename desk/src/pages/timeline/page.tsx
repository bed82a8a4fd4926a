import './timeline.css'
import { useMemo, useState } from 'react'
import { useAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { useView } from '../../api/query.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { ChoiceFilter, LookSwitch, ResetFilters, WordsFilter } from '../../parts/filters.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { visible } from '../../parts/visible.ts'
import { Words } from '../../parts/words.tsx'
import { timelineText } from '../../text/en/timeline.ts'
import { text } from '../../text/en.ts'
import { type Entry, type LanesBy, lanesOf } from './entries.ts'
import { Picture } from './picture.tsx'
import type { Span } from './scale.ts'
import { askAhead, useEntries } from './use-entries.ts'

askAhead()

const filters = ['family', 'kind', 'party', 'words', 'since'] as const

const Filters = () => {
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  return (
    <div className="filters no-print">
      <ChoiceFilter
        name="lanes"
        label={timelineText.lanes}
        any={timelineText.lanesBy['family'] ?? ''}
        choices={[{ value: 'party', label: timelineText.lanesBy['party'] ?? '' }]}
      />
      <ChoiceFilter
        name="family"
        label={timelineText.family}
        choices={['talks', 'words', 'deeds'].map((value) => ({ value, label: timelineText.families[value] ?? value }))}
      />
      <ChoiceFilter
        name="party"
        label={text.common.party}
        choices={parties.map(({ party, name }) => ({ value: party, label: `${name} (${party})` }))}
      />
      <WordsFilter name="words" label={timelineText.words} placeholder={timelineText.wordsHint} />
      <ResetFilters names={filters} />
    </div>
  )
}

const Chosen = ({ entry }: { readonly entry: Entry | null }) => (
  <div className="timeline-chosen" aria-live="polite">
    {entry ? (
      <p>
        <b>{entry.undated ? timelineText.told(edtfWords(entry.when)) : edtfWords(entry.when)}</b> · {entry.kind} ·{' '}
        {entry.parties.join(', ')}: <Words>{entry.words}</Words>{' '}
        <Link to={`/act/${entry.id}`}>{timelineText.open}</Link>
      </p>
    ) : (
      <p className="soft">{timelineText.noEntry}</p>
    )}
  </div>
)

const spanOf = (entries: readonly Entry[]): Span => {
  const first = entries.reduce((least, entry) => Math.min(least, entry.first), Number.POSITIVE_INFINITY)
  const last = entries.reduce((most, entry) => Math.max(most, entry.last), Number.NEGATIVE_INFINITY)
  return { from: first - 1, to: last + 2 }
}

/** A demand of 1997 told in 2022 must not press all the rest into a corner: the window begins where most entries lie. */
const usualWindow = (entries: readonly Entry[], all: Span): Span => {
  const cut = Math.floor(entries.length / 50)
  const [from, to] = [entries[cut]?.first, entries.at(-1 - cut)?.last]
  return from === undefined || to === undefined ? all : { from: from - 2, to: to + 3 }
}

const names = {
  families: timelineText.families,
  others: timelineText.others,
  nobody: timelineText.nobody,
  moves: timelineText.moves,
  undated: timelineText.undated,
}

const Shown = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const { lanes: by, words } = useAddress().params
  const [chosen, choose] = useState<Entry | null>(null)
  const wanted = words?.trim().toLowerCase() ?? ''
  const kept = useMemo(
    () => (wanted === '' ? entries : entries.filter((entry) => visible(entry.words).toLowerCase().includes(wanted))),
    [entries, wanted],
  )
  const lanes = useMemo(() => lanesOf(kept, (by === 'party' ? 'party' : 'family') satisfies LanesBy, names), [kept, by])
  const all = useMemo(() => usualWindow(kept, spanOf(kept)), [kept])
  if (kept.length === 0) return <Empty title={timelineText.empty} />
  return (
    <Panel title={timelineText.picture} count={kept.length}>
      <p className="small soft">{timelineText.about}</p>
      <Picture lanes={lanes} entries={kept} all={all} chosen={chosen} choose={choose} />
      <Chosen entry={chosen} />
      <p className="small soft no-print">{timelineText.keys}</p>
    </Panel>
  )
}

const TimelinePage = () => {
  const { family, kind, party, look } = useAddress().params
  const query = useEntries()
  const { data } = query
  const undated = data?.filter((entry) => entry.undated).length ?? 0
  const acts = data?.filter(({ sort }) => sort !== 'move').length ?? 0
  return (
    <Page
      title={text.pages.timeline}
      lead={data && timelineText.lead(acts - undated, undated)}
      actions={
        <LookSwitch
          choices={[
            { value: 'picture', label: timelineText.views.picture },
            { value: 'table', label: timelineText.views.table },
          ]}
        />
      }
    >
      <Filters />
      {look === 'table' ? (
        <ViewTables view="timeline" params={{ family, kind, party, limit: 200 }} />
      ) : (
        <Answered query={query}>{(entries) => <Shown entries={entries} />}</Answered>
      )}
    </Page>
  )
}

export default TimelinePage
