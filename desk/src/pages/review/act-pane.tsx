import { Button, Kbd } from '@mantine/core'
import type { ReviewRow } from '../../api/review.ts'
import { FamilyBadge } from '../../parts/badges.tsx'
import { Edtf } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { WhoToWhom } from '../../parts/party-name.tsx'
import { Words } from '../../parts/words.tsx'
import { reviewText } from '../../text/en/review.ts'
import { text } from '../../text/en.ts'
import { ActForm } from './act-form.tsx'
import type { Acts } from './actions.ts'
import { FateBadge } from './fate-badge.tsx'
import type { Action, KeyMap } from './keys.ts'
import type { Fate, Item } from './queue.ts'
import type { Review } from './use-review.ts'

const { names } = reviewText.edit
const shown = ['standing', 'where', 'condition', 'holder', 'topic'] as const

const Facts = ({ row: { act } }: { readonly row: ReviewRow }) => (
  <dl className="facts">
    {(['when', 'due'] as const).map((field) => (
      <div key={field}>
        <dt>{names[field]}</dt>
        <dd>
          <Edtf value={act[field]} />
        </dd>
      </div>
    ))}
    {shown.map((field) => (
      <div key={field}>
        <dt>{names[field]}</dt>
        <dd>{act[field] ? <Words>{act[field]}</Words> : <span className="soft">{text.table.nothing}</span>}</dd>
      </div>
    ))}
  </dl>
)

const Trouble = ({ fate }: { readonly fate: Fate }) => {
  if (fate.is === 'failed')
    return (
      <div className="state bad" role="alert">
        <p className="state-title">{fate.message}</p>
        <p>{reviewText.failedHint}</p>
      </div>
    )
  if (fate.is !== 'conflict') return null
  const { by, type, recordedAt } = fate.with
  return (
    <div className="state bad" role="alert">
      <p className="state-title">{reviewText.conflictTitle(by)}</p>
      <p>{reviewText.conflict(reviewText.conflictKinds[type] ?? type, recordedAt.slice(0, 10))}</p>
      <p>{reviewText.conflictHint}</p>
    </div>
  )
}

const Doubts = ({ row: { doubts } }: { readonly row: ReviewRow }) =>
  doubts.length > 0 && (
    <div className="doubts">
      <h3>{reviewText.doubts}</h3>
      <ul>
        {doubts.map((why) => (
          <li key={why}>
            <Words>{why}</Words>
          </li>
        ))}
      </ul>
    </div>
  )

export const keyName = (key: string): string => reviewText.keyNames[key] ?? key

interface ActionButtonProps {
  readonly action: Action
  readonly keys: KeyMap
  readonly act: Acts
}

/** A button that says which key does the same. */
export const ActionButton = ({ action, keys, act }: ActionButtonProps) => (
  <Button
    size="xs"
    variant={action === 'accept' ? 'filled' : 'default'}
    aria-keyshortcuts={keyName(keys[action])}
    rightSection={<Kbd size="xs">{keyName(keys[action])}</Kbd>}
    onClick={act[action]}
  >
    {reviewText.actions[action]}
  </Button>
)

const verdicts = ['accept', 'reject', 'edit', 'later', 'undo'] as const

interface Props {
  readonly item: Item
  readonly review: Review
  readonly editing: boolean
  readonly setEditing: (editing: boolean) => void
  readonly act: Acts
  readonly keys: KeyMap
}

/** The act with its fields, what can be decided, and the form to correct it in place. */
export const ActPane = ({ item, review, editing, setEditing, act, keys }: Props) => {
  const { row, fate } = item
  return (
    <Panel title={reviewText.act} actions={<FateBadge fate={fate} />}>
      <div className="stack close">
        <div className="row tight">
          <FamilyBadge family={row.act.family} kind={row.act.kind} />
          <WhoToWhom from={row.act.from} to={row.act.to} />
        </div>
        <blockquote className={`evidence ${row.act.family}`}>
          <Words>{row.act.words}</Words>
        </blockquote>
        <Trouble fate={fate} />
        <Doubts row={row} />
        {editing ? (
          <ActForm key={row.act.id} row={row} review={review} close={() => setEditing(false)} />
        ) : (
          <>
            <Facts row={row} />
            <div className="row verdicts">
              {verdicts.map((action) => (
                <ActionButton key={action} action={action} keys={keys} act={act} />
              ))}
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}
