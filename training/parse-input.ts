import type { FormInfo } from '../src/language/lexicon.ts'
import type { ParseInput } from '../src/language/parse-state.ts'
import { type Upos, uposTags } from '../src/language/token.ts'

/** What the parser is given of a sentence whose words and tags are known. */
export const toParseInput = (
  infos: readonly FormInfo[],
  tags: Int32Array,
  inventory: readonly string[],
): ParseInput => ({
  length: infos.length,
  word: Int32Array.from(infos, (info) => info.word),
  tag: tags,
  upos: Int32Array.from(tags, (tag) => uposTags.indexOf(inventory[tag]?.split(' ')[0] as Upos)),
  cluster: Int32Array.from(infos, (info) => info.cluster),
  coarse: Int32Array.from(infos, (info) => info.coarse),
})
