import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CommitmentState, Ruling } from '../../../../src/ledger/commitment.ts'
import type { CommitmentExplained } from '../../../../src/views/explain.ts'
import type { Decision } from '../../api/review.ts'
import { DecisionForm, useDeciding } from '../../parts/deciding.tsx'
import { decidingText } from '../../text/en/deciding.ts'

const { ruling: words } = decidingText

interface Typed {
  readonly state: CommitmentState | ''
  readonly on: string
  readonly due: string
  readonly why: string
}

const nothing: Typed = { state: '', on: '', due: '', why: '' }
const noDue = 'none'

/** What was typed, as a ruling; null where neither a state nor a due day is. */
export const rulingOf = ({ state, on, due, why }: Typed): Ruling | null => {
  if (state === '' && due.trim() === '') return null
  return {
    ...(state === '' ? {} : { state }),
    ...(on === '' ? {} : { on }),
    ...(due.trim() === '' ? {} : { due: due.trim() === noDue ? null : due.trim() }),
    ...(why.trim() === '' ? {} : { why: why.trim() }),
  }
}

const decisionsOf = (act: string, typed: Typed): readonly Decision[] => {
  const ruling = rulingOf(typed)
  return ruling === null ? [] : [{ type: 'CommitmentRuled', act, ruling }]
}

/** State and due day of a commitment, as a person rules. */
export const RulingForm = ({ commitment, states }: Pick<CommitmentExplained, 'commitment' | 'states'>) => {
  const deciding = useDeciding()
  const [typed, setTyped] = useState<Typed>(nothing)
  const set = (part: Partial<Typed>): void => setTyped({ ...typed, ...part })
  return (
    <DecisionForm
      title={words.title}
      about={words.about}
      deciding={deciding}
      decisions={decisionsOf(commitment.opened, typed)}
      clear={() => setTyped(nothing)}
    >
      <NativeSelect
        size="xs"
        label={words.state}
        value={typed.state}
        data={[{ value: '', label: words.unchanged }, ...states]}
        onChange={({ currentTarget }) => set({ state: states.find((one) => one === currentTarget.value) ?? '' })}
      />
      <TextInput
        size="xs"
        type="date"
        label={words.on}
        value={typed.on}
        onChange={({ currentTarget }) => set({ on: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={words.due}
        description={words.dueHint}
        value={typed.due}
        onChange={({ currentTarget }) => set({ due: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={decidingText.why}
        value={typed.why}
        onChange={({ currentTarget }) => set({ why: currentTarget.value })}
      />
    </DecisionForm>
  )
}
