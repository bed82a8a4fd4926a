import { CloseButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { isDay } from '../../../src/kernel/day.ts'
import { go, useParam } from '../address/address.ts'
import { text } from '../text/en.ts'

interface Props {
  readonly name: 'asOf' | 'knownBy'
  readonly label: string
  readonly hint: string
}

/** While a year is being typed the browser gives years such as 0002: these are on the way to a day, no days. */
const earliest = '1000'
/** Typing is over after this many milliseconds. */
const pause = 400

const isWhole = (day: string): boolean => day === '' || (isDay(day) && day >= earliest)

/** One of the two clocks, kept in the address. */
export const Clock = ({ name, label, hint }: Props) => {
  const set = useParam(name) ?? ''
  const [typed, setTyped] = useState(set)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setTyped(set), [set])
  const change = (day: string): void => {
    setTyped(day)
    clearTimeout(waiting.current)
    if (isWhole(day)) waiting.current = setTimeout(() => go({ [name]: day }), pause)
  }
  const clear = (): void => {
    clearTimeout(waiting.current)
    setTyped('')
    go({ [name]: null })
  }
  return (
    <div className="clock" data-set={set || undefined}>
      <label htmlFor={name} title={hint}>
        {label}
      </label>
      <input id={name} type="date" value={typed} title={hint} onChange={(event) => change(event.currentTarget.value)} />
      {set !== '' && <CloseButton size="sm" aria-label={text.shell.clear(label)} onClick={clear} />}
    </div>
  )
}
