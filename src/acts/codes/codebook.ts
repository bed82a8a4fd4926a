import type { Code, Coding, Root } from './code.ts'

/** How an event is told: denied, still to come, owed. */
export interface Manner {
  readonly negative: boolean
  readonly future: boolean
  readonly duty: boolean
}

export const plainly: Manner = { negative: false, future: false, duty: false }

const become = (root: Root, cameo: string, mode?: string): Code => ({ root, cameo, ...(mode ? { mode } : {}) })

/** Intent to do it (CAMEO 03): meetings, support, exchange and help that are still to come are AGREE. */
const intents: Partial<Record<Root, string>> = {
  CONSULT: '036',
  SUPPORT: '032',
  COOPERATE: '031',
  AID: '033',
  AGREE: '030',
  CONCEDE: '035',
  RETREAT: '035',
}

/** Conflict that is still to come is a threat of it (CAMEO 13). */
const threats: Partial<Record<Root, readonly [string, string]>> = {
  SANCTION: ['131', 'relations'],
  MOBILIZE: ['138', 'violence'],
  COERCE: ['132', 'restrict'],
  ASSAULT: ['138', 'violence'],
  PROTEST: ['133', 'relations'],
}

/** What is not done, or not to be done, is refused (CAMEO 12). */
const refusals: Partial<Record<Root, readonly [string, string]>> = {
  AGREE: ['120', 'change'],
  CONSULT: ['125', 'meet'],
  SUPPORT: ['120', 'change'],
  COOPERATE: ['121', 'assist'],
  AID: ['122', 'assist'],
  CONCEDE: ['124', 'yield'],
  RETREAT: ['124', 'yield'],
}

const demands: Partial<Record<Root, readonly [string, string]>> = {
  AGREE: ['107', 'meet'],
  CONSULT: ['106', 'meet'],
  SUPPORT: ['102', 'assist'],
  COOPERATE: ['101', 'assist'],
  AID: ['103', 'assist'],
  CONCEDE: ['105', 'yield'],
  RETREAT: ['105', 'yield'],
}

const fineRefusals: Readonly<Record<string, string>> = { '0841': '1243', '0842': '1243', '085': '1244', '087': '1246', '0871': '1246', '086': '1245', '0874': '1246', '0873': '1246' } // biome-ignore format: one row
const fineDemands: Readonly<Record<string, string>> = { '0841': '1053', '0842': '1053', '085': '1054', '087': '1056', '0871': '1056', '086': '1055', '0874': '1056', '0873': '1056', '071': '1031', '072': '1032', '073': '1033', '074': '1034' } // biome-ignore format: one row

const fine = (table: Readonly<Record<string, string>>, code: Code, other: string): string =>
  table[code.cameo ?? ''] ?? other

/** The refusal of an event; null where refusing it is no event of the codebook. */
export const refused = (code: Code): Code | null => {
  const [cameo, mode] = refusals[code.root] ?? []
  return cameo ? become('REJECT', fine(fineRefusals, code, cameo), mode) : null
}

/** The demand for an event. */
export const demanded = (code: Code | null): Code => {
  const [cameo, mode] = (code && demands[code.root]) ?? ['104', 'change']
  return become('REQUEST', code ? fine(fineDemands, code, cameo) : '100', code ? mode : undefined)
}

/** The intent to bring an event about: cooperation becomes AGREE, conflict a threat; giving way stays what it is. */
export const intended = (code: Code): Code => {
  const [cameo, mode] = threats[code.root] ?? []
  if (cameo) return become('THREATEN', cameo, mode)
  const intent = intents[code.root]
  return intent ? become('AGREE', intent) : code
}

/** The threat of an event. */
export const threatened = (code: Code | null): Code => {
  const [cameo, mode] = (code && threats[code.root]) ?? ['130', undefined]
  return become('THREATEN', cameo, mode)
}

/** What is still to come and will not be: refused cooperation, forsworn conflict. */
const forsworn = (code: Code): Code | null =>
  refused(code) ?? (threats[code.root] || code.root === 'THREATEN' ? become('AGREE', '035') : null)

/** The event as it is told, by the codebook's precedence. Null where what is left is no event. */
export const asTold = (coding: Coding, manner: Manner): Coding | null => {
  const named = (code: Code | null, how: string): Coding | null =>
    code && { ...code, rule: code === coding ? coding.rule : `${coding.rule}, ${how}` }
  if (manner.negative) return named(manner.future || manner.duty ? forsworn(coding) : refused(coding), 'not')
  if (manner.future) return named(intended(coding), 'to come')
  return coding
}
