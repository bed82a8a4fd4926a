import type { Commitment, Point } from '../commitment.ts'

/** Several things asked, offered or promised in one breath. */
export interface ListState {
  readonly list: string
  readonly points: readonly Point[]
  /** Ids of the points that an act or a person gave an answer to. */
  readonly answered: readonly string[]
  /** The report says that there may be more points than it names. */
  readonly open: boolean
}

const isAnswered = ({ moves }: Commitment): boolean => moves.length > 1

const inText = (a: Commitment, b: Commitment): number => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0)

/** The lists among these commitments, each point with its own answer ("1 of 2 answered; the list may be longer"). */
export const listsOf = (commitments: readonly Commitment[]): readonly ListState[] =>
  [...Map.groupBy(commitments, ({ list }) => list)].flatMap(([list, points]) =>
    list === null
      ? []
      : [
          {
            list,
            points: [...points].sort(inText).map(({ id, words }) => ({ commitment: id, words })),
            answered: points.filter(isAnswered).map(({ id }) => id),
            open: points.some(({ listOpen }) => listOpen),
          },
        ],
  )
