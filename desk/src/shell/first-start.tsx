import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAddress } from '../address/address.ts'
import { useCase } from '../api/query.ts'
import { recall, remember } from '../parts/memory.ts'
import { text } from '../text/en.ts'

const seen = 'example-seen'

/** On the first page of the bundled example case: says what it is, and how to have a case of one's own. */
export const FirstStart = () => {
  const { data } = useCase()
  const { path } = useAddress()
  const [gone, setGone] = useState(() => recall(seen) !== null)
  if (!data?.example || gone || path[0] !== '') return null
  const dismiss = (): void => {
    remember(seen, 'yes')
    setGone(true)
  }
  const { title, about, own, commands, dismiss: understood } = text.firstStart
  return (
    <section className="panel no-print first-start" aria-label={title}>
      <h2>{title}</h2>
      <p>{about}</p>
      <p>{own}</p>
      <pre>{commands}</pre>
      <Button size="xs" variant="default" onClick={dismiss}>
        {understood}
      </Button>
    </section>
  )
}
