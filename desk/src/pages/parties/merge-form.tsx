import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useView } from '../../api/query.ts'
import { DecisionForm, useDeciding } from '../../parts/deciding.tsx'
import { decidingText } from '../../text/en/deciding.ts'

const { merge: words } = decidingText

/** Says that a party is another one, and lets all that is told of it count there. */
export const MergeForm = ({ party }: { readonly party: string }) => {
  const deciding = useDeciding()
  const [into, setInto] = useState('')
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  const others = parties.filter((one) => one.party !== party)
  return (
    <DecisionForm
      title={words.title}
      about={words.about}
      deciding={deciding}
      decisions={into === '' ? [] : [{ type: 'ActorsMerged', party, into }]}
      clear={() => setInto('')}
    >
      <NativeSelect
        size="xs"
        label={words.into}
        value={into}
        data={[
          { value: '', label: words.choose },
          ...others.map((one) => ({ value: one.party, label: `${one.name} (${one.party})` })),
        ]}
        onChange={({ currentTarget }) => setInto(currentTarget.value)}
      />
    </DecisionForm>
  )
}
