import { type Gold, parseGold } from '../score/gold.ts'
import { type Comparison, compare } from '../score/measure.ts'
import { type Score, score } from '../score/score.ts'
import { readBytes } from './read-report.ts'

export interface GoldFile {
  readonly name: string
  readonly json: string
}

const compareOne = async (gold: Gold): Promise<Comparison> => {
  const options = gold.published === null ? {} : { published: gold.published }
  const { hearing } = await readBytes(new TextEncoder().encode(gold.text), options)
  return compare(gold, hearing.acts)
}

/** Reads the text of every gold file and measures the acts against it. Throws the fault `bad-gold`. */
export const scoreGold = async (
  files: readonly GoldFile[],
): Promise<{ readonly score: Score; readonly comparisons: readonly Comparison[] }> => {
  const golds = files.map(({ name, json }) => parseGold(json, name))
  const comparisons: Comparison[] = []
  for (const gold of golds) comparisons.push(await compareOne(gold))
  return { score: score(comparisons), comparisons }
}

export { fallen, parseRatchet, ratchetOf, risen } from '../score/ratchet.ts'
export type { Comparison, Score }
