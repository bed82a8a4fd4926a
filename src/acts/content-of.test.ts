import { describe, expect, it } from 'vitest'
import { readText } from '../app/read-report.ts'
import { english } from '../languages/en/index.ts'
import type { Act } from './act.ts'
import type { ActContent } from './act-content.ts'
import { contentOf, contentsOf } from './content-of.ts'

const heard = (text: string): readonly (readonly [Act, ActContent])[] => {
  const { reading, hearing } = readText(text, { published: '2022-02-02' })
  const contents = contentsOf(reading, hearing.acts, english.acts)
  return hearing.acts.flatMap((act, at) => {
    const content = contents[at]
    return content ? [[act, content] as const] : []
  })
}

/** The content of the first act of a kind. */
const contentIn = (text: string, kind: Act['kind']): ActContent => {
  const found = heard(text).find(([act]) => act.kind === kind)
  if (!found) throw new Error(`no ${kind} heard`)
  return found[1]
}

describe('the topic of an act', () => {
  it.each([
    ['Russia demanded that NATO never admit Ukraine.', 'nato enlargement'],
    ['Russia demanded that the alliance rule out any further enlargement.', 'nato enlargement'],
    ['Washington urged Moscow to pull its forces back from the border.', 'troop withdrawal'],
    ['Washington called on Russia to withdraw its troops from Georgia.', 'troop withdrawal'],
    ['The United States called on Iran to free the hostages.', 'prisoner release'],
    ['The United States urged Iran to release two jailed Americans.', 'prisoner release'],
    ['Britain urged Iran to stop enriching uranium.', 'enrichment'],
    ['France called on Iran to let inspectors return.', 'inspection'],
    ['Egypt urged Israel to accept the truce.', 'ceasefire'],
    ['Turkey urged Israel to let humanitarian aid into Gaza.', 'humanitarian access'],
  ])('%s', (text, topic) => {
    expect(contentIn(text, 'demand').topic).toBe(topic)
  })
})

describe('the terms of an act', () => {
  it('leave out who speaks, the parties and the dates', () => {
    const { terms, parties } = contentIn('On Monday Russia urged Ukraine to drop its bid for membership.', 'demand')
    expect(terms).toEqual(['drop', 'bid', 'membership'])
    expect(parties).toEqual(['UKR'])
  })
  it('are the same where reports say one thing by a verb and by its noun, or spell a name otherwise', () => {
    const terms = (text: string) => contentIn(text, 'demand').terms
    expect(terms('Chad urged Libya to withdraw its soldiers.')).toEqual(['withdraw', 'troop'])
    expect(terms('Chad called for the withdrawal of all troops by Libya.')).toEqual(['withdraw', 'troop'])
    expect(terms('Chad urged Libya to fly aid to Ma’rib.')).toEqual(terms('Chad urged Libya to fly aid to Marib.'))
  })
  it('keep apart what negotiators keep apart', () => {
    const terms = (what: string) => contentIn(`Chad demanded ${what} from Libya.`, 'demand').terms
    expect(terms('a ceasefire')).not.toEqual(terms('a peace treaty'))
    expect(terms('a suspension of flights')).not.toEqual(terms('a ban of flights'))
  })
  it('tell the condition apart, with the parties that it names', () => {
    const content = contentIn('Biden warned that Russia would face heavy sanctions if it invaded Ukraine.', 'threat')
    expect(content.conditionTerms).toEqual(['invade'])
    expect(content.conditionParties).toEqual(['RUS', 'UKR'])
  })
})

describe('the amounts of an act', () => {
  it.each([
    ['Blinken and Lavrov met for about 90 minutes in Geneva.', 'meeting', 'duration', 90, 90, 'minute'],
    ['Russia massed more than 100,000 troops near Ukraine.', 'force', 'count', 100_000, null, 'troop'],
    ['Russia massed up to 190,000 troops near Ukraine.', 'force', 'count', null, 190_000, 'troop'],
    ['Blinken and Lavrov met for two and a half hours in Geneva.', 'meeting', 'duration', 2.5, 2.5, 'hour'],
    ['Blinken and Lavrov met for an hour and a half in Geneva.', 'meeting', 'duration', 1.5, 1.5, 'hour'],
    ['Blinken and Lavrov met in Geneva on Friday for about 90 minutes.', 'meeting', 'duration', 90, 90, 'minute'],
    ['Blinken and Lavrov met for an hour in Geneva.', 'meeting', 'duration', 1, 1, 'hour'],
    ['Washington urged Iran to release two jailed Americans.', 'demand', 'count', 2, 2, 'american'],
  ] as const)('%s', (text, kind, measure, low, high, unit) => {
    expect(contentIn(text, kind).measures).toMatchObject([{ kind: measure, low, high, unit }])
  })
  it('tell how large a unit is where it can be turned into another', () => {
    const { measures } = contentIn('Blinken and Lavrov met for two hours in Geneva.', 'meeting')
    expect(measures[0]?.size).toBe(60)
  })
  it('are no dates', () => {
    expect(contentIn('Blinken and Lavrov met in Geneva on January 21, 2022.', 'meeting').measures).toEqual([])
  })
})

describe('a prohibition', () => {
  it.each([
    ['Russia demanded that NATO never admit Ukraine.', true],
    ['Russia demanded that NATO rule out membership for Ukraine.', true],
    ['Egypt urged Israel to stop building settlements.', true],
    ['Egypt urged Israel not to stop the talks.', false],
    ['Egypt urged Israel to open the crossing.', false],
    ['Moscow demanded that no missiles be deployed near its borders.', true],
  ])('%s %s', (text, expected) => {
    expect(contentIn(text, 'demand').prohibition).toBe(expected)
  })
})

describe('a list', () => {
  const demands = (text: string): readonly ActContent[] =>
    heard(text).flatMap(([act, content]) => (act.kind === 'demand' ? [content] : []))

  it('joins the points that one verb governs', () => {
    const points = demands('Russia demanded that NATO rule out membership for Ukraine and that it withdraw its troops.')
    expect(points).toHaveLength(2)
    expect(points[0]?.list).not.toBeNull()
    expect(points[0]?.list).toBe(points[1]?.list)
  })
  it('leaves a single point alone', () => {
    expect(demands('Russia demanded that NATO rule out membership for Ukraine.').map(({ list }) => list)).toEqual([
      null,
    ])
  })
  it('joins the points under bullets', () => {
    const points = demands(
      'Russia set out what it wants.\n\n- It demands that NATO rule out membership for Ukraine.\n\n- It demands that the United States withdraw its troops from Poland.\n',
    )
    expect(points).toHaveLength(2)
    expect(points[0]?.list).not.toBeNull()
    expect(points[0]?.list).toBe(points[1]?.list)
  })
  it('is open where more is meant', () => {
    const [point] = demands('Among other things, Russia demanded that NATO rule out membership for Ukraine.')
    expect(point?.listOpen).toBe(true)
  })
})

it('is the same for one act as among all', () => {
  const { reading, hearing } = readText('Russia demanded that NATO never admit Ukraine.')
  const [act] = hearing.acts
  if (!act) throw new Error('no act')
  expect({ ...contentOf(reading, act, english.acts), list: null }).toEqual(contentsOf(reading, [act], english.acts)[0])
})
