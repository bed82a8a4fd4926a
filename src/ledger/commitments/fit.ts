/** What two acts may have in common. */
export interface Substance {
  readonly topic: string
  readonly terms: readonly string[]
  readonly parties: readonly string[]
}

/** How closely an act fits a commitment: `close` by words, `topic` by the issue alone. */
export interface Fit {
  readonly grade: 'close' | 'topic'
  /** Words in common, and twice the parties that both name. */
  readonly score: number
}

export const meets = (a: readonly string[], b: readonly string[]): boolean => {
  for (const one of a) if (b.includes(one)) return true
  return false
}

export const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((one) => whole.includes(one))

const common = (a: readonly string[], b: readonly string[]): number => {
  let count = 0
  for (const one of a) if (b.includes(one)) count++
  return count
}

const commonBeside = (a: readonly string[], b: readonly string[], { debtor, creditor }: Between): number => {
  let count = 0
  for (const one of a) if (b.includes(one) && !debtor.includes(one) && !creditor.includes(one)) count++
  return count
}

/** Two words or more, and at least half of the shorter list; of the longer one where the topics differ. */
const many = (a: Substance, b: Substance, words: number): boolean => {
  if (words < 2) return false
  const differ = a.topic !== '' && b.topic !== '' && a.topic !== b.topic
  const [x, y] = [a.terms.length, b.terms.length]
  return words * 2 >= (differ ? Math.max(x, y) : Math.min(x, y))
}

/** The two sides of a commitment: that both are named says nothing, since it is between them. */
export interface Between {
  readonly debtor: readonly string[]
  readonly creditor: readonly string[]
}

const closeFits: readonly Fit[] = Array.from({ length: 40 }, (_, score) => ({ grade: 'close', score }))
const topicFit: Fit = { grade: 'topic', score: 0 }

/** Do both speak of one thing? Null where nothing shows it. */
export const fitOf = (a: Substance, b: Substance, between: Between): Fit | null => {
  const words = common(a.terms, b.terms)
  if (a.topic !== '' && a.topic === b.topic) {
    const score = words + 2 * commonBeside(a.parties, b.parties, between)
    return score > 0 ? (closeFits[score] ?? { grade: 'close', score }) : topicFit
  }
  if (!many(a, b, words)) return null
  const score = words + 2 * commonBeside(a.parties, b.parties, between)
  return closeFits[score] ?? { grade: 'close', score }
}

const shared = (a: readonly string[], b: readonly string[]): string => a.filter((one) => b.includes(one)).join(', ')

/** What both have in common, for people. */
export const whyFit = (a: Substance, b: Substance, { debtor, creditor }: Between): string => {
  const words = shared(a.terms, b.terms)
  const others = a.parties.filter((party) => !debtor.includes(party) && !creditor.includes(party))
  const parties = shared(others, b.parties)
  return [
    a.topic !== '' && a.topic === b.topic ? `same topic (${a.topic})` : '',
    words && `same words (${words})`,
    parties && `both name ${parties}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}
