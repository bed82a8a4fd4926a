import type { Span } from '../../kernel/span.ts'
import { overlaps } from '../../kernel/span.ts'
import type { ParsedSentence } from '../../language/token.ts'
import type { Code, Root } from './code.ts'
import { intended } from './codebook.ts'
import { verbBases } from './inflection.ts'
import { meaningAt } from './meaning.ts'
import { scoreOf } from './scores.ts'
import type { CodeWords } from './words.ts'

/** CAMEO's code of a whole root, for acts whose words tell no finer one. */
const wholeRoot: Readonly<Record<Root, string>> = {
  AGREE: '030', CONSULT: '040', SUPPORT: '050', CONCEDE: '080', COOPERATE: '060', AID: '070', RETREAT: '080',
  REQUEST: '100', ACCUSE: '110', REJECT: '120', THREATEN: '130', PROTEST: '140', SANCTION: '160', MOBILIZE: '150',
  COERCE: '170', ASSAULT: '190',
} // biome-ignore format: one table

/** Where an act was heard: its sentence, the word that shows it, its exact words. */
export interface ActPlace {
  readonly s: ParsedSentence
  readonly head: number
  readonly evidence: Span
}

const nobody: ReadonlySet<number> = new Set()

/** Contexts that the words of the act tell, in the order in which they are told. */
const contextsIn = ({ s, evidence }: ActPlace, words: CodeWords): readonly string[] => {
  const found = new Set<string>()
  for (const token of s.tokens) {
    if (!overlaps(token, evidence)) continue
    for (const word of [token.lemma.toLowerCase(), ...verbBases(token.form, words.inflection)])
      for (const context of words.contexts.get(word) ?? []) found.add(context)
  }
  return [...found]
}

/** Economic sanctions are SANCTION among acts, COERCE in PLOVER's conversion of CAMEO; both name the same deed. */
const sanctions = '163'

/** The code of the words, where it is one of the act's own root. */
const fineCode = (root: Root, code: Code | null): Code | null => {
  if (!code) return null
  if (code.root === root) return code
  if (root === 'SANCTION' && code.cameo === sanctions) return { root, mode: 'discontinue', cameo: sanctions }
  const later = intended(code)
  return later.root === root ? later : null
}

/** What the codebooks have of an act beside its root. */
export interface ActCode {
  readonly mode?: string
  readonly cameo: string
  /** -10 (conflict) to 10 (cooperation), by mode where there is one. */
  readonly score: number
  readonly contexts: readonly string[]
}

/** Mode, CAMEO code, score and contexts of an act with this root; the words decide as far as they agree with the root. */
export const actCode = (root: Root, place: ActPlace, words: CodeWords): ActCode => {
  const pair = { s: place.s, words, source: nobody, target: nobody, sourceHead: -1, targetHead: -1 }
  const fine = fineCode(root, meaningAt(pair, place.head))
  return {
    ...(fine?.mode ? { mode: fine.mode } : {}),
    cameo: fine?.cameo ?? wholeRoot[root],
    score: scoreOf(fine ?? { root }),
    contexts: contextsIn(place, words),
  }
}
