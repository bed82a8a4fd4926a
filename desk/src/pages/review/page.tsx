import './review.css'
import { useState } from 'react'
import { useAddress } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { ChoiceFilter, ResetFilters } from '../../parts/filters.tsx'
import { Answered, Empty, Page } from '../../parts/frame.tsx'
import { reviewText } from '../../text/en/review.ts'
import { text } from '../../text/en.ts'
import { ActPane } from './act-pane.tsx'
import { useActions } from './actions.ts'
import { ContextPane } from './context-pane.tsx'
import { useFields } from './fields.ts'
import { KeyBar } from './key-bar.tsx'
import { useKeyMap } from './keys.ts'
import { isOpen } from './queue.ts'
import { QueuePane } from './queue-pane.tsx'
import { type Review, useReview } from './use-review.ts'

const filterNames = ['kind', 'party', 'document'] as const

const Filters = () => {
  const { params } = useAddress()
  const kinds = useFields().data?.find(({ field }) => field === 'kind')?.choices ?? []
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  return (
    <div className="filters no-print">
      <ChoiceFilter
        name="kind"
        label={reviewText.filters.kind}
        choices={kinds.map((value) => ({ value, label: value }))}
      />
      <ChoiceFilter
        name="party"
        label={reviewText.filters.party}
        choices={parties.map(({ party, name }) => ({ value: party, label: `${name} (${party})` }))}
      />
      {params['document'] !== undefined && (
        <ChoiceFilter
          name="document"
          label={reviewText.filters.document}
          any={text.common.all}
          choices={[{ value: params['document'], label: reviewText.documentSet }]}
        />
      )}
      <ResetFilters names={filterNames} />
    </div>
  )
}

const Progress = ({ review }: { readonly review: Review }) => {
  const { items } = review.queue
  const decided = items.filter(({ fate }) => fate.is === 'decided').length
  return (
    <p className="row spread">
      <span>{reviewText.progress(decided, items.filter(isOpen).length)}</span>
      <span role="status">{review.said}</span>
    </p>
  )
}

const Panes = ({ review }: { readonly review: Review }) => {
  const [editing, setEditing] = useState(false)
  const [keys, keepKeys] = useKeyMap()
  const act = useActions(review, keys, editing, setEditing)
  const item = review.queue.items[review.queue.at]
  return (
    <>
      <Progress review={review} />
      <div className="review-grid">
        <QueuePane review={review} act={act} />
        {item && <ContextPane key={item.row.act.id} row={item.row} />}
        {item && (
          <ActPane item={item} review={review} editing={editing} setEditing={setEditing} act={act} keys={keys} />
        )}
      </div>
      <KeyBar keys={keys} keep={keepKeys} act={act} />
    </>
  )
}

const Reviewed = ({ filter }: { readonly filter: Parameters<typeof useReview>[0] }) => {
  const { query, review } = useReview(filter)
  return (
    <Answered query={query}>
      {({ total }) =>
        total === 0 && review.queue.items.length === 0 ? (
          <Empty title={reviewText.empty}>
            <p>{reviewText.emptyHint}</p>
          </Empty>
        ) : (
          <Panes review={review} />
        )
      }
    </Answered>
  )
}

const ReviewPage = () => {
  const { kind, party, document } = useAddress().params
  return (
    <Page title={text.pages.review}>
      <Filters />
      <Reviewed key={[kind, party, document].join(' ')} filter={{ kind, party, document }} />
    </Page>
  )
}

export default ReviewPage
