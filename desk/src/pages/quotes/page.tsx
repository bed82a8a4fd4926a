import './quotes.css'
import { useAddress } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { ChoiceFilter, LookSwitch, ResetFilters, WordsFilter } from '../../parts/filters.tsx'
import { Answered, Empty, Page } from '../../parts/frame.tsx'
import { Pager } from '../../parts/pager.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { quotesText } from '../../text/en/quotes.ts'
import { text } from '../../text/en.ts'
import { QuoteList } from './quote-list.tsx'

const pageSize = 200
const filters = ['words', 'speaker', 'sense', 'extent'] as const

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const Filters = () => (
  <div className="filters no-print">
    <WordsFilter name="words" label={quotesText.words} placeholder={quotesText.wordsHint} />
    <WordsFilter name="speaker" label={quotesText.speaker} placeholder={quotesText.speakerHint} />
    <ChoiceFilter name="sense" label={quotesText.sense} choices={choicesOf(quotesText.senses)} />
    <ChoiceFilter name="extent" label={quotesText.extent} choices={choicesOf(quotesText.extents)} />
    <ResetFilters names={filters} />
  </div>
)

const Nothing = () => (
  <Empty title={quotesText.empty}>
    <p>{quotesText.emptyHint}</p>
  </Empty>
)

const QuotesPage = () => {
  const { words, speaker, sense, extent, look, offset } = useAddress().params
  const asked = { words, speaker, sense, extent, limit: pageSize, offset }
  const query = useView('quotes', asked)
  return (
    <Page
      title={text.pages.quotes}
      lead={query.data && quotesText.lead(query.data.page.total)}
      actions={
        <LookSwitch
          choices={[
            { value: 'list', label: quotesText.views.list },
            { value: 'table', label: quotesText.views.table },
          ]}
        />
      }
    >
      <Filters />
      {look === 'table' ? (
        <ViewTables view="quotes" params={asked} />
      ) : (
        <Answered query={query}>
          {({ page }) => (
            <>
              {page.rows.length === 0 ? <Nothing /> : <QuoteList rows={page.rows} />}
              <Pager total={page.total} offset={page.offset} size={pageSize} />
            </>
          )}
        </Answered>
      )}
    </Page>
  )
}

export default QuotesPage
