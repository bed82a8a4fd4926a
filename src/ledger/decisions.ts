import type { DecisionBody, DecisionType, Entry } from './entry.ts'
import { inTime } from './entry-id.ts'
import type { Facts } from './facts.ts'

type Of<Type extends DecisionType> = Entry<Extract<DecisionBody, { readonly type: Type }>>

/** People's decisions of one type that still hold, in order of time: the last word counts. */
export const standing = <Type extends DecisionType>(facts: Facts, type: Type): readonly Of<Type>[] =>
  [...facts.decisions.values()]
    .filter((entry): entry is Of<Type> => entry.body.type === type && !facts.withdrawn.has(entry.id))
    .sort(inTime)
