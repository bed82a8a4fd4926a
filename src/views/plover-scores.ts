// Conflict and cooperation of an act by the root it has in PLOVER: the scores of the PLOVER manual, draft 0.8 (Open Event Data Alliance,
// https://github.com/openeventdata/PLOVER), which are on the scale of Goldstein (1992), "A Conflict-Cooperation Scale for WEIS Events Data",
// from -10 to 10. The manual prints 3 for ACCUSE among negative scores whose modes are -2 and -3.5; it is read as -3.

/** Score of each root, -10 to 10: below 0 conflict, above cooperation. */
export const ploverScores: ReadonlyMap<string, number> = new Map([
  ['AGREE', 2.5],
  ['CONSULT', 2.5],
  ['SUPPORT', 5],
  ['CONCEDE', 4.5],
  ['COOPERATE', 9.5],
  ['AID', 10],
  ['RETREAT', 6.5],
  ['REQUEST', 0],
  ['ACCUSE', -3],
  ['REJECT', -2],
  ['THREATEN', -3.5],
  ['PROTEST', -5],
  ['SANCTION', -6],
  ['MOBILIZE', -5.5],
  ['COERCE', -7],
  ['ASSAULT', -9],
])

/** The score of an act; null where PLOVER has no root for it. */
export const ploverScore = (root: string | null): number | null =>
  root === null ? null : (ploverScores.get(root) ?? null)
