import type { Case } from '../app/case.ts'
import type { Enter } from '../app/desk/deciding.ts'
import type { Silences } from '../app/desk/silent.ts'
import type { Watch } from './watch.ts'

/** What the routes serve. */
export interface Desk {
  readonly kase: Case
  /** Enters decisions so that nothing of others comes between. */
  readonly enter: Enter
  readonly silences: Silences
  readonly watch: Watch
  /** Name by which decisions are entered unless a request tells another. */
  readonly person: string
  /** Version of the program. */
  readonly reader: string
  /** Is it the example case that comes with the package? */
  readonly example: boolean
  /** Folders of the built pages and of the reader's weights. */
  readonly pages: string
  readonly models: string
}
