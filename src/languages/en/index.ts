import type { ActWords } from '../../acts/words.ts'
import type { ReadingWords } from '../../reading/read.ts'
import { actorWords } from './actors.ts'
import { englishActs } from './acts.ts'
import { englishQuotes } from './quotes.ts'
import { timeWords } from './times.ts'

/** Everything that reading and hearing ask of English. */
export const english: { readonly reading: ReadingWords; readonly acts: ActWords } = {
  reading: { actors: actorWords, times: timeWords, quotes: englishQuotes },
  acts: englishActs,
}
