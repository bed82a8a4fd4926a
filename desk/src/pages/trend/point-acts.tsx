import type { TrendPoint } from '../../../../src/views/trend.ts'
import { useView } from '../../api/query.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { edtfWords } from '../../parts/edtf.tsx'
import { Panel } from '../../parts/frame.tsx'
import { trendText } from '../../text/en/trend.ts'

/** More are in the table. */
const shown = 30

const mood = (score: number): string => (score > 0 ? 'well' : score < 0 ? 'badly' : 'ended')

const ScoredAct = ({ id, score }: { readonly id: string; readonly score: number }) => {
  const { data } = useView('explain', { id })
  if (data?.of !== 'act') return null
  return (
    <ActLine act={data.act}>
      <span className={`badge ${mood(score)}`} title={trendText.scoreHint}>
        {trendText.score(score)}
      </span>
    </ActLine>
  )
}

const byWeight = (a: readonly [string, number], b: readonly [string, number]): number =>
  Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1)

/** The acts that a point is made of, those that weigh most first, each with its score. */
export const PointActs = ({ point, name }: { readonly point: TrendPoint; readonly name: string }) => {
  const acts = point.acts.map((id, at) => [id, point.scores[at] ?? 0] as const).sort(byWeight)
  return (
    <Panel title={trendText.chosen(name, edtfWords(point.from), edtfWords(point.to))} count={acts.length}>
      <ul className="plain">
        {acts.slice(0, shown).map(([id, score]) => (
          <ScoredAct key={id} id={id} score={score} />
        ))}
      </ul>
      {acts.length > shown && <p className="small soft">{trendText.more(acts.length - shown)}</p>}
    </Panel>
  )
}
