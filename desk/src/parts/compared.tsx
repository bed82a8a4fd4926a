import type { Compared } from '../../../src/views/disagreements.ts'
import { text } from '../text/en.ts'
import { visible } from './visible.ts'
import { Words } from './words.tsx'

const moods = { agree: 'well', differ: 'badly', 'only-one': 'ended' } as const

/** What the tellings of an act say of one field, each value with who tells it. */
export const ComparedField = ({ compared: { field, verdict, values } }: { readonly compared: Compared }) => (
  <dl className="compared">
    <dt>
      {field} <span className={`badge ${moods[verdict]}`}>{text.verdicts[verdict]}</span>
    </dt>
    {values.map(({ value, sources }) => (
      <dd key={value}>
        <Words>{value}</Words> <span className="soft small">{visible(sources.join(', '))}</span>
      </dd>
    ))}
  </dl>
)
