import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { go, useAddress } from '../address/address.ts'
import { text } from '../text/en.ts'

interface FieldProps {
  readonly name: string
  readonly label: string
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** One of a few, kept in the address under `name`; the first choice is "any". Every change of a filter goes to the first page. */
export const ChoiceFilter = ({
  name,
  label,
  choices,
  any = text.common.any,
}: FieldProps & { readonly choices: readonly Choice[]; readonly any?: string }) => {
  const value = useAddress().params[name] ?? ''
  const known = choices.some((one) => one.value === value) || value === ''
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={[{ value: '', label: any }, ...choices, ...(known ? [] : [{ value, label: value }])]}
      onChange={({ currentTarget }) => go({ [name]: currentTarget.value, offset: null })}
    />
  )
}

/** Typing is over after this many milliseconds. */
const pause = 250

/** Words, kept in the address under `name` while they are typed. */
export const WordsFilter = ({ name, label, placeholder }: FieldProps & { readonly placeholder?: string }) => {
  const set = useAddress().params[name] ?? ''
  const [typed, setTyped] = useState(set)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setTyped(set), [set])
  const change = (words: string): void => {
    setTyped(words)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => go({ [name]: words, offset: null }, { replace: true }), pause)
  }
  return (
    <TextInput
      size="xs"
      type="search"
      label={label}
      placeholder={placeholder ?? ''}
      value={typed}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}

/** Picture or table, or another choice of how to look at the same: kept in the address, the first where nothing is said. */
export const LookSwitch = ({
  name = 'look',
  choices,
}: {
  readonly name?: string
  readonly choices: readonly Choice[]
}) => {
  const { params } = useAddress()
  const [first] = choices
  return (
    <SegmentedControl
      size="xs"
      aria-label={text.table.view}
      value={params[name] ?? first?.value ?? ''}
      data={[...choices]}
      onChange={(value) => go({ [name]: value === first?.value ? null : value })}
    />
  )
}

/** Takes these filters off; nothing where none is on. */
export const ResetFilters = ({ names }: { readonly names: readonly string[] }) => {
  const { params } = useAddress()
  if (!names.some((name) => params[name] !== undefined)) return null
  const off = Object.fromEntries(names.map((name) => [name, null]))
  return (
    <Button size="xs" variant="default" onClick={() => go({ ...off, offset: null })}>
      {text.common.reset}
    </Button>
  )
}
