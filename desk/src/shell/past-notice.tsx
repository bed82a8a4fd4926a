import { Button } from '@mantine/core'
import { go } from '../address/address.ts'
import { useClocks } from '../api/query.ts'
import { text } from '../text/en.ts'

/** Says so where not the latest state is shown, so that nobody takes the one for the other. */
export const PastNotice = () => {
  const { asOf, knownBy } = useClocks()
  if (asOf === undefined && knownBy === undefined) return null
  const parts = [asOf && `${text.shell.asOf} ${asOf}`, knownBy && `${text.shell.knownBy} ${knownBy}`]
  return (
    <div className="shell-notice" role="status">
      <span>
        {text.shell.pastClock} <strong>{parts.filter(Boolean).join(', ')}</strong>
      </span>
      <Button
        className="no-print"
        size="compact-sm"
        variant="default"
        onClick={() => go({ asOf: null, knownBy: null })}
      >
        {text.shell.backToNow}
      </Button>
    </div>
  )
}
