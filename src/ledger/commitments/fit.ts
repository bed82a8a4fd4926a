/** What two acts may have in common. */
export interface Substance {
  readonly topic: string
  readonly terms: readonly string[]
  readonly parties: readonly string[]
}

/** How closely an act fits a commitment: `close` by words, `topic` by the issue alone. */
export interface Fit {
  readonly grade: 'close' | 'topic'
  readonly score: number
  readonly why: string
}

export const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
export const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((one) => whole.includes(one))

const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one))

/** Two words or more, and at least half of the shorter list; of the longer one where the topics differ. */
const manyShared = (a: Substance, b: Substance, words: number): boolean => {
  if (words < 2) return false
  const differ = a.topic !== '' && b.topic !== '' && a.topic !== b.topic
  const length = (differ ? Math.max : Math.min)(a.terms.length, b.terms.length)
  return words * 2 >= length
}

const told = (topic: string | null, words: readonly string[], parties: readonly string[]): string =>
  [
    topic === null ? [] : [`same topic (${topic})`],
    words.length > 0 ? [`same words (${words.join(', ')})`] : [],
    parties.length > 0 ? [`both name ${parties.join(', ')}`] : [],
  ]
    .flat()
    .join('; ')

/** Do both speak of one thing? `aside` are the parties that say nothing, since both are between them. Null where nothing shows it. */
export const fitOf = (a: Substance, b: Substance, aside: readonly string[] = []): Fit | null => {
  const sameTopic = a.topic !== '' && a.topic === b.topic
  const words = shared(a.terms, b.terms)
  if (!sameTopic && words.length < 2) return null
  const parties = shared(a.parties, b.parties).filter((party) => !aside.includes(party))
  const score = words.length + 2 * parties.length
  if (sameTopic) return { grade: score > 0 ? 'close' : 'topic', score, why: told(a.topic, words, parties) }
  return manyShared(a, b, words.length) ? { grade: 'close', score, why: told(null, words, parties) } : null
}
