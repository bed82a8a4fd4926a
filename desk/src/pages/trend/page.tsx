import './trend.css'
import { useElementSize } from '@mantine/hooks'
import type { Trend, TrendPoint } from '../../../../src/views/trend.ts'
import { useAddress } from '../../address/address.ts'
import { useView } from '../../api/query.ts'
import { edtfWords } from '../../parts/edtf.tsx'
import { ChoiceFilter, LookSwitch, ResetFilters } from '../../parts/filters.tsx'
import { Answered, Empty, Page, Panel } from '../../parts/frame.tsx'
import { ViewTables } from '../../parts/view-tables.tsx'
import { trendText } from '../../text/en/trend.ts'
import { text } from '../../text/en.ts'
import { peakOf, sidesOf, spanOf } from './bars.ts'
import { PointActs } from './point-acts.tsx'
import { keyOf, SideChart } from './side-chart.tsx'

/** Points that one page of the view may hold. */
const pageSize = 500
const mostSides = 6

const useNames = (): ((side: string) => string) => {
  const rows = useView('parties', { limit: 500 }).data?.page.rows ?? []
  const names = new Map(rows.map(({ party, name }) => [party, name]))
  return (side) => (side === '*' ? trendText.everybody : (names.get(side) ?? side))
}

const Legend = () => (
  <p className="row tight small soft">
    <span className="trend-key up">{trendText.cooperation}</span>
    <span className="trend-key down">{trendText.conflict}</span>
    <span className="trend-key line">{trendText.mean}</span>
  </p>
)

const pointAt = (rows: readonly TrendPoint[], at: string | undefined): TrendPoint | undefined =>
  rows.find((point) => keyOf(point) === at)

const Charts = ({ trend: { page } }: { readonly trend: Trend }) => {
  const { at } = useAddress().params
  const nameOf = useNames()
  const { ref, width } = useElementSize()
  const { rows } = page
  const span = spanOf(rows)
  if (!span) return <Empty title={trendText.empty} />
  const sides = sidesOf(rows, mostSides)
  const peak = peakOf(rows.filter(({ party }) => sides.includes(party)))
  const chosen = pointAt(rows, at)
  return (
    <>
      <Panel title={trendText.picture(`${edtfWords(span[0])} – ${edtfWords(span[1])}`)}>
        <p className="small soft">{trendText.about}</p>
        <Legend />
        <div ref={ref} className="trend-box">
          {sides.map((side) => (
            <SideChart
              key={side}
              name={nameOf(side)}
              points={rows.filter(({ party }) => party === side)}
              span={span}
              peak={peak}
              width={Math.max(200, Math.floor(width))}
            />
          ))}
        </div>
      </Panel>
      {chosen && <PointActs point={chosen} name={nameOf(chosen.party)} />}
    </>
  )
}

const Filters = () => {
  const parties = useView('parties', { limit: 500 }).data?.page.rows ?? []
  return (
    <div className="filters no-print">
      <ChoiceFilter
        name="party"
        label={trendText.side}
        any={trendText.all}
        choices={parties.map(({ party, name }) => ({ value: party, label: `${name} (${party})` }))}
      />
      <ResetFilters names={['party']} />
    </div>
  )
}

const scoredIn = ({ page: { rows } }: Trend): number =>
  rows.filter(({ party }) => party === '*').reduce((sum, { acts }) => sum + acts.length, 0)

const TrendPage = () => {
  const { party, look } = useAddress().params
  const query = useView('trend', { party, limit: pageSize })
  const { data } = query
  return (
    <Page
      title={text.pages.trend}
      lead={data && party === undefined && trendText.lead(data.period, scoredIn(data), data.unscored)}
      actions={
        <LookSwitch
          choices={[
            { value: 'picture', label: trendText.views.picture },
            { value: 'table', label: trendText.views.table },
          ]}
        />
      }
    >
      <Filters />
      {look === 'table' ? (
        <ViewTables view="trend" params={{ party, limit: pageSize }} />
      ) : (
        <Answered query={query}>{(trend) => <Charts trend={trend} />}</Answered>
      )}
    </Page>
  )
}

export default TrendPage
