/** How a language inflects verbs, so that a form leads back to the words of the lexicon where its lemma does not. */
export interface Inflection {
  /** Endings, and what stands for them in the verb: `ied`, `y`. Those of the past come first. */
  readonly past: readonly (readonly [ending: string, verb: string])[]
  readonly present: readonly (readonly [ending: string, verb: string])[]
  readonly irregular: ReadonlyMap<string, string>
}

const doubled = /([bdfglmnprt])\1$/

const stripped = (form: string, endings: Inflection['past']): readonly string[] =>
  endings.flatMap(([ending, verb]) => {
    if (!form.endsWith(ending) || form.length < ending.length + 2) return []
    const stem = form.slice(0, -ending.length) + verb
    return doubled.test(stem) ? [stem, stem.slice(0, -1)] : [stem]
  })

/** Verbs that a form of the past may belong to: "freed" to "free" and "fre". */
export const pastBases = (form: string, { past, irregular }: Inflection): readonly string[] => {
  const lower = form.toLowerCase()
  const known = irregular.get(lower)
  return known ? [known] : stripped(lower, past)
}

/** What was found for a form: news says the same words again and again. */
const found = new WeakMap<Inflection, Map<string, readonly string[]>>()
const MOST = 50_000

const findBases = (form: string, inflection: Inflection): readonly string[] => [
  ...pastBases(form, inflection),
  ...stripped(form.toLowerCase(), inflection.present),
]

/** Verbs that a form may belong to. */
export const verbBases = (form: string, inflection: Inflection): readonly string[] => {
  const known = found.get(inflection) ?? new Map<string, readonly string[]>()
  const bases = known.get(form) ?? findBases(form, inflection)
  if (known.size < MOST) found.set(inflection, known.set(form, bases))
  return bases
}
