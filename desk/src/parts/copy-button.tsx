import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { text } from '../text/en.ts'
import { copy } from './hand-over.ts'

/** Says for this many milliseconds that it was done. */
const shown = 1500

export const CopyButton = ({
  words,
  label = text.table.copy,
}: {
  readonly words: () => string
  readonly label?: string
}) => {
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), shown)
    return () => clearTimeout(timer)
  }, [done])
  const act = (): void => {
    void copy(words()).then(setDone)
  }
  return (
    <Button size="compact-xs" variant="default" onClick={act}>
      <span aria-live="polite">{done ? text.table.copied : label}</span>
    </Button>
  )
}
