import { useEffect, useRef } from 'react'

const fields = 'input, textarea, select, [contenteditable="true"]'

/** Is somebody typing? Keys belong to the field then. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fields) !== null

/** What each key does, by `KeyboardEvent.key`; a space is ' '. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Single keys for the whole page: off while typing, with Ctrl, Alt or Meta held, and in dialogs. A button that has the focus
 * keeps Enter and space for itself unless it says (data-keys) that it leaves them to the page.
 */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const act = latest.current[event.key]
      if (!act || isOwnKey(event)) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isOwnKey = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') &&
  target instanceof Element &&
  target.closest('button, a[href], summary, [role="button"]')?.closest('[data-keys]') === null
