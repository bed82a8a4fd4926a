import { brief } from './brief.ts'
import { changes } from './changes.ts'
import { demands } from './demands.ts'
import { doubts } from './doubts.ts'
import { explain } from './explain.ts'
import { history } from './history.ts'
import { meetings } from './meetings.ts'
import { owed } from './owed.ts'
import { parties } from './parties.ts'
import { positions } from './positions.ts'
import { quotes } from './quotes.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { sources } from './sources.ts'
import { threats } from './threats.ts'
import { timeline } from './timeline.ts'
import { trend } from './trend.ts'
import type { View } from './view.ts'

/** Every question that can be asked about a case, in the order in which help shows them. */
export const views: readonly View[] = [
  show,
  timeline,
  owed,
  positions,
  demands,
  threats,
  quotes,
  parties,
  meetings,
  trend,
  changes,
  sources,
  doubts,
  brief,
  search,
  explain,
  history,
]
