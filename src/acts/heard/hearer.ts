import { holds } from '../../kernel/span.ts'
import { patientOf, prepositional } from '../../language/arguments.ts'
import { dependents } from '../../language/tree.ts'
import type { Actor, Quote } from '../../reading/reading.ts'
import { partyInfo } from '../../world/parties.ts'
import type { KindName } from '../kinds/index.ts'
import type { Ear } from './candidate.ts'
import { namedAt, without } from './parties.ts'

/** Kinds of words that are aimed at somebody (docs/acts.md, on `to`). */
const aimed: ReadonlySet<KindName> = new Set(['demand', 'offer', 'threat', 'support', 'reply'])

/** Assemblies and the like hear what is meant for others. */
const isSide = ({ party }: Actor): boolean => partyInfo(party)?.kind !== 'organisation'

/** "told *Ukraine* that …", "said *to the envoy*": who hears words of a kind that is aimed at somebody. */
export const hearerOf = (ear: Ear, { sentence, head, content, speaker }: Quote, kind: KindName): readonly Actor[] => {
  const s = ear.reading.sentences[sentence]
  if (!s || head < 0 || !aimed.has(kind)) return []
  const at = dependents(s, head, 'iobj')[0]?.at ?? patientOf(s, head) ?? prepositional(s, head, 'to')
  const token = at === null ? undefined : s.tokens[at]
  if (!token || content.some((part) => holds(part, token))) return []
  return without(namedAt(ear, s, token.at), speaker).filter(isSide)
}
