import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { DecisionForm, useDeciding } from '../../parts/deciding.tsx'
import { decidingText } from '../../text/en/deciding.ts'

/** A note on an act, a commitment or a report. */
export const NoteForm = ({ on }: { readonly on: string }) => {
  const deciding = useDeciding()
  const [words, setWords] = useState('')
  const text = words.trim()
  return (
    <DecisionForm
      title={decidingText.note.title}
      deciding={deciding}
      decisions={text === '' ? [] : [{ type: 'NoteAdded', on, text }]}
      clear={() => setWords('')}
    >
      <Textarea
        size="xs"
        autosize
        minRows={2}
        label={decidingText.note.words}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </DecisionForm>
  )
}
