/** Roots of PLOVER, manual 0.8 (Open Event Data Alliance, https://github.com/openeventdata/PLOVER). */
export const roots = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN',
  'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const // biome-ignore format: one table
export type Root = (typeof roots)[number]

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4

const quads: Readonly<Record<Root, Quad>> = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2, REQUEST: 3, ACCUSE: 3, REJECT: 3,
  THREATEN: 3, PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
} // biome-ignore format: one table

/** The quarter of conflict and cooperation that a root belongs to. */
export const quadOf = (root: Root): Quad => quads[root]

/** What an event is in the two codebooks. */
export interface Code {
  readonly root: Root
  /** PLOVER's mode, where the root has modes and the words tell one. */
  readonly mode?: string
  /** CAMEO's code of two to four digits, the finest that the words tell (Schrodt, CAMEO codebook 1.1b3). */
  readonly cameo?: string
}

/** A code with what it rests on. */
export interface Coding extends Code {
  /** The pattern that matched and what the codebook did with it: `refuse > release: REJECT`. */
  readonly rule: string
}
