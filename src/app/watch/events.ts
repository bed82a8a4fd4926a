import type { Fault } from '../../kernel/fault.ts'
import type { Revision } from '../revise.ts'

/** Something that happened while watching, at an address. */
export type WatchEvent = { readonly address: string } & (
  | { readonly as: 'added'; readonly document: string; readonly acts: number }
  /** It was in the case already, from elsewhere. */
  | { readonly as: 'known'; readonly document: string }
  | { readonly as: 'revised'; readonly revision: Revision }
  | { readonly as: 'back'; readonly document: string; readonly shown: string }
  /** It will be asked for again, this many milliseconds later at the earliest. */
  | { readonly as: 'later'; readonly fault: Fault; readonly wait: number }
  /** A page that is in the case is no longer given. */
  | { readonly as: 'gone'; readonly fault: Fault; readonly document: string }
  /** Neither page nor feed gives its words. */
  | { readonly as: 'left-out'; readonly fault: Fault }
)
