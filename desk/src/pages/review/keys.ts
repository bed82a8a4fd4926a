import { useState } from 'react'
import { recallData, remember } from '../../parts/memory.ts'

/** What a key can do here, in the order in which it is shown. */
export const actions = ['accept', 'reject', 'edit', 'later', 'undo', 'next', 'previous', 'pick'] as const
export type Action = (typeof actions)[number]

/** The key of every action. */
export type KeyMap = Readonly<Record<Action, string>>

export const usualKeys: KeyMap = {
  accept: 'a',
  reject: 'x',
  edit: 'e',
  later: ' ',
  undo: 'u',
  next: 'j',
  previous: 'k',
  pick: 's',
}

const isKeyMap = (value: unknown): value is KeyMap =>
  typeof value === 'object' &&
  value !== null &&
  actions.every((action) => typeof (value as Readonly<Record<string, unknown>>)[action] === 'string')

const name = 'review-keys'

/** A key does one thing: the action that had it gets the key that the other one leaves. */
export const withKey = (keys: KeyMap, action: Action, key: string): KeyMap => {
  const had = actions.find((one) => keys[one] === key)
  return { ...keys, ...(had ? { [had]: keys[action] } : {}), [action]: key }
}

/** The keys as this browser keeps them. */
export const useKeyMap = (): readonly [KeyMap, (keys: KeyMap) => void] => {
  const [keys, setKeys] = useState<KeyMap>(() => recallData(name, isKeyMap) ?? usualKeys)
  const keep = (next: KeyMap): void => {
    setKeys(next)
    remember(name, JSON.stringify(next))
  }
  return [keys, keep]
}
