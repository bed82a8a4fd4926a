import { beforeAll, describe, expect, it } from 'vitest'
import { type Case, memoryCase } from '../src/app/case.ts'
import { briefHtml, briefMarkdown } from '../src/exports/index.ts'
import { brief } from '../src/views/brief.ts'
import { changes } from '../src/views/changes.ts'
import { demands } from '../src/views/demands.ts'
import { explain } from '../src/views/explain.ts'
import { history } from '../src/views/history.ts'
import { views } from '../src/views/index.ts'
import { meetings } from '../src/views/meetings.ts'
import { owed } from '../src/views/owed.ts'
import { quotes } from '../src/views/quotes.ts'
import { search } from '../src/views/search.ts'
import { sources } from '../src/views/sources.ts'
import { timeline } from '../src/views/timeline.ts'
import { trend } from '../src/views/trend.ts'
import { exampleCase, exampleReports } from './example-case.ts'
import { printed } from './view-case.ts'

let kase: Case
beforeAll(async () => {
  kase = await exampleCase()
})

const asks = {
  changes: { since: '2022-01-25' },
  history: { id: 'case' },
  search: { words: 'written answer' },
}
const askFor = (name: string) =>
  name === 'explain'
    ? { id: [...kase.state({}).documents.keys()][0] ?? '' }
    : ((asks as Readonly<Record<string, object>>)[name] ?? {})

describe('the example case', () => {
  it.each(views.map((view) => [view.name, view] as const))(
    '%s answers in JSON, whatever the order of adding',
    async (name, view) => {
      const other = await exampleCase([...exampleReports].reverse())
      const answer = view.answer(kase, askFor(name))
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
      expect(view.answer(other, askFor(name))).toEqual(answer)
    },
  )
  it.each([80, 120, 200])('fits a terminal of %i columns', (width) => {
    const pages = views.map((view) => printed(view, kase, askFor(view.name), width))
    expect(pages.flatMap((page) => page.split('\n')).filter((line) => line.length > width)).toEqual([])
  })
  it('has the meeting of Geneva on its day, and demands without a day in the undated lane', () => {
    const { dated, undated } = timeline.answer(kase, { limit: 200 })
    expect(dated.rows).toContainEqual(expect.objectContaining({ kind: 'meeting', when: '2022-01-21', where: 'Geneva' }))
    expect(undated.rows.every(({ when }) => when === null)).toBe(true)
    expect(undated.rows.map(({ kind }) => kind)).toContain('demand')
  })
  it('owes a written reply until it is given', () => {
    const replies = (ask: object) => owed.answer(kase, { kind: 'reply', ...ask }).page.rows
    expect(replies({ asOf: '2022-01-25' })).toContainEqual(
      expect.objectContaining({ debtor: ['USA'], creditor: ['RUS'], state: 'owed' }),
    )
    expect(replies({ asOf: '2022-01-27', state: 'given' }).length).toBeGreaterThan(0)
    expect(replies({ asOf: '2022-01-27', knownBy: '2022-01-25', state: 'given' })).toEqual([])
  })
  it('gives the points of a list their own answers', () => {
    const lists = demands.answer(kase, {}).page.rows.filter(({ points }) => points.length > 1)
    expect(lists.length).toBeGreaterThan(0)
    for (const { summary, answered, points } of lists)
      expect(summary).toContain(`${answered} of ${points.length} answered`)
  })
  it('knows that the right path was not found', () => {
    const { page } = quotes.answer(kase, { words: 'right path' })
    expect(page.rows).toEqual([
      expect.objectContaining({ speakers: ['Sergei Lavrov'], extent: 'partial', sense: 'negated', negation: 'not' }),
    ])
    expect(page.rows[0]?.sentence).toContain('[[whether or not we are on the right path.]]')
    expect(page.rows[0]?.citation).toContain('2022-01-22 [negated in the report')
  })
  it('puts the readouts of both sides beside each other', () => {
    const geneva = meetings.answer(kase, { limit: 100 }).page.rows.find(({ meeting }) => meeting.when === '2022-01-21')
    expect(geneva?.readouts.map(({ party }) => party)).toEqual(['RUS', 'USA'])
    expect(geneva?.readouts.every(({ said }) => said.length > 0)).toBe(true)
  })
  it('names the acts of each point of the trend', () => {
    const { page } = trend.answer(kase, { limit: 1000 })
    const known = new Set(kase.state({}).occurrences.map(({ id }) => id))
    expect(page.rows.every(({ acts }) => acts.length > 0 && acts.every((id) => known.has(id)))).toBe(true)
  })
  it('tells what changed, and nothing where nothing did', () => {
    const since = changes.answer(kase, { since: '2022-01-25' })
    expect(since.closed.rows.map(({ now }) => now.kind)).toContain('reply')
    expect(changes.answer(kase, { since: '2022-03-01' })).toMatchObject({ acts: 0, reports: 0, opened: { total: 0 } })
    expect(() => changes.answer(kase, {})).toThrow(expect.objectContaining({ code: 'usage' }))
  })
  it('counts its sources', () => {
    expect(sources.answer(kase, {})).toMatchObject({ documents: 6, articles: 6, undated: 0, publishers: { total: 1 } })
  })
  it('finds words in acts and reports, those not known yet aside', () => {
    const rows = search.answer(kase, { words: 'written answer' }).page.rows
    expect(rows.map(({ of }) => of)).toEqual(expect.arrayContaining(['act', 'document']))
    expect(search.answer(kase, { words: 'written answer', knownBy: '2021-01-01' }).page.total).toBe(0)
  })
  it('explains whatever has an id, by its beginning', () => {
    const state = kase.state({})
    const [document] = state.documents.keys()
    const ids = [document, state.occurrences[0]?.id, state.commitments[0]?.id, [...kase.store.entries()][3]?.id]
    expect(ids.map((id) => explain.answer(kase, { id: id?.slice(0, 8) ?? '' }).of)).toEqual([
      'document',
      'act',
      'commitment',
      'entry',
    ])
    expect(() => explain.answer(kase, { id: 'zzzz' })).toThrow(expect.objectContaining({ code: 'unknown-id' }))
  })
  it('keeps the history of a decision', async () => {
    const own = await exampleCase(exampleReports.slice(0, 1))
    const act = own.state({}).occurrences[0]?.id ?? ''
    own.decide({ type: 'ActAccepted', act }, 'Ada')
    const types = history.answer(own, { id: act }).page.rows.map(({ body }) => body.type)
    expect(types.sort()).toEqual(['ActAccepted', 'ActHeard'])
  })
})

describe('the brief', () => {
  const sentences = (from: Case) => brief.answer(from, {}).sections.flatMap((section) => section.sentences)

  it('bears out every sentence with words that stand in a report', () => {
    const texts = new Map([...kase.state({}).documents.keys()].map((id) => [id, kase.document(id)?.text ?? '']))
    const evidence = sentences(kase).flatMap((one) => one.evidence)
    expect(sentences(kase).every((one) => one.evidence.length > 0)).toBe(true)
    expect(evidence.filter(({ document, words, at }) => !texts.get(document)?.startsWith(words, at))).toEqual([])
  })
  it.each(exampleReports.map(([file]) => file))('loses the sentences of %s with the report', async (file) => {
    const others = await exampleCase(exampleReports.filter(([name]) => name !== file))
    const left = new Set(others.state({}).documents.keys())
    expect(
      sentences(others)
        .flatMap((one) => one.evidence)
        .every(({ document }) => left.has(document)),
    ).toBe(true)
  })
  it('is empty where no report is left', () => {
    const none = memoryCase('none')
    expect(brief.answer(none, {}).sections).toEqual([])
    expect(briefMarkdown(brief.answer(none, {}))).toContain('Nothing is known.')
  })
  it('has a footnote for each number, in Markdown and HTML', () => {
    const answer = brief.answer(kase, {})
    const [markdown, html] = [briefMarkdown(answer), briefHtml(answer)]
    const used = new Set(markdown.match(/\[\^\d+\](?!:)/g))
    const told = new Set(markdown.match(/^\[\^\d+\](?=:)/gm))
    expect(used).toEqual(told)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !html.includes(`<li id="${id}">`))).toEqual([])
  })
})
