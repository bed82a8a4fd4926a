import { useKeys } from '../../parts/keys.ts'
import { type Action, actions, type KeyMap } from './keys.ts'
import type { Review } from './use-review.ts'

/** What every action does now. */
export type Acts = Readonly<Record<Action, () => void>>

/** The actions of a review, by key and by button. While the act is being edited keys do nothing. */
export const useActions = (
  { queue, doing }: Review,
  keys: KeyMap,
  editing: boolean,
  setEditing: (editing: boolean) => void,
): Acts => {
  const acts: Acts = {
    accept: () => doing.verdict('accepted'),
    reject: () => doing.verdict('rejected'),
    edit: () => setEditing(true),
    later: doing.later,
    undo: doing.undo,
    next: () => doing.move(1),
    previous: () => doing.move(-1),
    pick: () => {
      const item = queue.items[queue.at]
      if (item) doing.toggle(item.row.act.id)
    },
  }
  useKeys(editing ? {} : Object.fromEntries(actions.map((action) => [keys[action], acts[action]])))
  return acts
}
