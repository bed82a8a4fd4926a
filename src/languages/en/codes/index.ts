import { lexiconOf } from '../../../acts/codes/lexicon.ts'
import type { CodeWords } from '../../../acts/codes/words.ts'
import { contexts } from './contexts.ts'
import { firstFrames, frameLines } from './frames.ts'
import { inflection } from './inflection.ts'
import { material } from './material.ts'
import { more } from './more.ts'
import { sets } from './sets.ts'
import { verbal } from './verbal.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English words for coding marked pairs. */
export const englishCodes: CodeWords = {
  lexicon: lexiconOf([sets, firstFrames, verbal, material, more, frameLines]),
  future: set("will shall 'll wo would may might could"),
  duty: set('must should ought need'),
  negative: set("not n't never no neither nor cannot"),
  self: set('it he she they we i who which that'),
  inflection,
  due: ['be', 'to'],
  contexts,
}
