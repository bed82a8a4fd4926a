import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { DecisionForm, useDeciding } from '../../parts/deciding.tsx'
import { decidingText } from '../../text/en/deciding.ts'

const { topic: words } = decidingText

/** Gives an issue another name; that of another issue makes them one. */
export const RenameForm = ({ topic }: { readonly topic: string }) => {
  const deciding = useDeciding()
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  return (
    <DecisionForm
      title={words.title}
      about={words.about}
      deciding={deciding}
      decisions={name === '' || name === topic ? [] : [{ type: 'TopicRenamed', topic, name }]}
      clear={() => setTyped('')}
    >
      <TextInput
        size="xs"
        label={words.name}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </DecisionForm>
  )
}
