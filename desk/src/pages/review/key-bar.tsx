import { Button, Kbd } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { reviewText } from '../../text/en/review.ts'
import { keyName } from './act-pane.tsx'
import type { Acts } from './actions.ts'
import { type Action, actions, type KeyMap, usualKeys, withKey } from './keys.ts'

interface Props {
  readonly keys: KeyMap
  readonly keep: (keys: KeyMap) => void
  readonly act: Acts
}

/** Keys that the browser and the page need for themselves. */
const reserved: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape', 'Enter'])

const KeyButton = ({ action, keys, keep }: Omit<Props, 'act'> & { readonly action: Action }) => {
  const [asking, setAsking] = useState(false)
  const take = (event: KeyboardEvent): void => {
    if (!asking) return
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    if (event.key === 'Escape' || event.key === 'Tab') setAsking(false)
    if (reserved.has(event.key)) return
    keep(withKey(keys, action, event.key))
    setAsking(false)
  }
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-pressed={asking}
      onClick={() => setAsking(true)}
      onKeyDown={take}
      onBlur={() => setAsking(false)}
    >
      {reviewText.actions[action]}: {asking ? reviewText.press : keyName(keys[action])}
    </Button>
  )
}

/** Which key does what, always in sight; the keys can be changed. */
export const KeyBar = ({ keys, keep }: Props) => (
  <footer className="key-bar no-print">
    <div className="row">
      {actions.map((action) => (
        <span key={action} className="nowrap">
          <Kbd size="xs">{keyName(keys[action])}</Kbd> <span className="small">{reviewText.actions[action]}</span>
        </span>
      ))}
    </div>
    <details>
      <summary>{reviewText.keys}</summary>
      <p className="small soft">{reviewText.keysAbout}</p>
      <div className="row">
        {actions.map((action) => (
          <KeyButton key={action} action={action} keys={keys} keep={keep} />
        ))}
        <Button size="compact-xs" variant="subtle" onClick={() => keep(usualKeys)}>
          {reviewText.keysReset}
        </Button>
      </div>
    </details>
  </footer>
)
