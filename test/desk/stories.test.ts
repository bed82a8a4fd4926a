import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addDocuments } from '../../src/app/add-documents.ts'
import { type Case, memoryCase } from '../../src/app/case.ts'
import { reviseDocument } from '../../src/app/revise.ts'
import { canonical } from '../../src/ledger/index.ts'
import { addedAt, exampleCase } from '../example-case.ts'
import { type DeskInBrowser, deskInBrowser, inBrowser } from './browser.ts'

// What people come for, in the browser.

const reportOf = (kase: Case, day: string): string =>
  [...kase.state({}).documents.values()].find(({ published }) => published === day)?.id ?? ''

// The machine may be busy with other tests.
vi.setConfig({ testTimeout: 120_000 })

inBrowser('the desk', () => {
  describe('with the example case', () => {
    let kase: Case
    let desk: DeskInBrowser
    beforeAll(async () => {
      kase = await exampleCase()
      desk = await deskInBrowser(kase, { example: true })
    }, 60_000)
    afterAll(() => desk?.close())

    it('shows the first five minutes: the example, and a report with its acts', async () => {
      const { page, open, picture, close } = await desk.window()
      await open('/')
      await page.getByText('This is the example case').waitFor()
      await page.getByText('demarche init talks').waitFor()
      await picture('story-1-case')
      await page.getByRole('button', { name: 'Understood' }).click()
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.getByText('This is the example case').count()).toBe(0)
      await open(`/report/${reportOf(kase, '2022-01-22')}`)
      const kinds: string[] = []
      for (let act = 0; act < 26; act++) {
        await page.keyboard.press('j')
        kinds.push(await page.locator('.report-act .badge').first().innerText())
      }
      for (const kind of ['meeting', 'demand', 'reply', 'offer', 'threat', 'force'])
        expect(kinds.some((words) => words.endsWith(kind))).toBe(true)
      // A photo credit is no evidence: nothing is lit in it.
      expect(await page.locator('.zone.caption [data-acts], .zone.credit [data-acts]').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.keyboard.press('j')
      await page.waitForURL(/act=/)
      const words = await page.locator('.report-act blockquote').innerText()
      expect(
        await page
          .locator('.report-text .on')
          .allInnerTexts()
          .then((all) => all.join('')),
      ).toBe(words)
      await page.getByRole('checkbox', { name: /without an act/ }).check()
      await page.getByRole('heading', { name: /Sentences without an act/ }).waitFor()
      await picture('story-1-report')
      await close()
    })

    it('tells who owes whom as of a day, as known by a day', async () => {
      const { page, open, picture, close } = await desk.window()
      const list = page.locator('.cards tbody')
      await open('/owed?kind=reply&asOf=2022-01-25')
      expect(await list.innerText()).toMatch(/USA\s+RUS[\s\S]*owed/)
      await picture('story-3-owed')
      await open('/owed?kind=reply&state=given&asOf=2022-01-27')
      expect(await list.innerText()).toMatch(/given/)
      await list.getByRole('link').first().click()
      await page.getByText('26 Jan 2022').first().waitFor()
      expect(await page.locator('blockquote').count()).toBeGreaterThan(0)
      await picture('story-3-given')
      await open('/owed?kind=reply&asOf=2022-01-27&knownBy=2022-01-25')
      expect(await list.innerText()).toMatch(/USA\s+RUS[\s\S]*owed/)
      await open('/owed?kind=reply')
      const slider = page.getByRole('slider')
      await slider.focus()
      await page.keyboard.press('Home')
      await page.waitForURL(/asOf=2021-12/)
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/asOf=2021-12-17/)
      await close()
    })

    it('finds a quote, says that it is negated, and gives a citation', async () => {
      const { page, open, picture, close } = await desk.window({ permissions: ['clipboard-read', 'clipboard-write'] })
      await open('/quotes')
      await page.getByLabel('Words').fill('right path')
      await page.waitForURL(/words=right/)
      const quote = page.locator('.quotes > li')
      await expect.poll(() => quote.count()).toBe(1)
      expect(await quote.innerText()).toMatch(/Sergei Lavrov[\s\S]*partial[\s\S]*Negated/)
      expect(await quote.locator('mark').innerText()).toContain('right path')
      await quote.getByRole('button', { name: 'Copy as citation' }).click()
      await quote.getByText('Copied').waitFor()
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toContain('right path')
      await picture('story-5-quote')
      await close()
    })

    it('tells what changed since a day, and since the last visit', async () => {
      const { page, open, picture, close } = await desk.window()
      await open('/?since=2022-01-25')
      await page.getByText(/3 reports and \d+ acts are new/).waitFor()
      await page.getByRole('heading', { name: /^Closed/ }).waitFor()
      expect(await page.getByRole('region', { name: 'What stands' }).innerText()).toContain('Demands')
      await picture('story-9-changes')
      await open('/brief')
      const sentences = page.locator('.brief li')
      expect(await sentences.count()).toBeGreaterThan(10)
      // Every sentence shows the words that it stands on.
      expect(await page.locator('.brief li:not(:has(blockquote))').count()).toBe(0)
      await sentences.first().locator('summary').click()
      await picture('story-9-brief')
      await close()
    })
  })

  it('never moves a quote in silence when its report changes', async () => {
    const kase = await exampleCase()
    const document = reportOf(kase, '2022-01-22')
    const newer = (kase.document(document)?.text ?? '').replace('right path', 'good path')
    const source = {
      name: 'newer.txt',
      bytes: async () => new TextEncoder().encode(newer),
      card: { published: '2022-01-23' },
    }
    await reviseDocument(kase, document, source, { reader: '1', person: 'ada', clock: () => addedAt })
    const desk = await deskInBrowser(kase)
    const { page, open, picture } = await desk.window()
    await open(`/report/${reportOf(kase, '2022-01-23')}`)
    await page.getByRole('button', { name: 'Show the differences' }).click()
    await page.getByText('orphaned').first().waitFor()
    expect(await page.locator('.differences del').allInnerTexts()).toContain('right')
    expect(await page.locator('.differences ins').allInnerTexts()).toContain('good')
    await picture('story-5-revised')
    await desk.close()
  })

  it('shows where two papers disagree, and parts what was matched', async () => {
    const kase = memoryCase('oslo', () => addedAt)
    const one =
      'Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergei Lavrov in Oslo on 3 May 2024 for two hours. Both spoke of fishing in the Barents Sea.'
    const other =
      'Russian Foreign Minister Sergei Lavrov and Norwegian Foreign Minister Espen Barth Eide met for three hours in Oslo on 3 May 2024. Cod was on the table.'
    const reports = [
      ['The Oslo paper', '2024-05-04', one],
      ['The Moscow paper', '2024-05-04', other],
      ['The reprint', '2024-05-05', `${one} By a news agency.`],
    ] as const
    const sources = reports.map(([publisher, published, text]) => ({
      name: publisher,
      bytes: async () => new TextEncoder().encode(text),
      card: { publisher, published },
    }))
    await addDocuments(kase.store, sources, { reader: '1', clock: () => addedAt })
    const meetings = () => kase.state({}).occurrences.filter(({ kind }) => kind === 'meeting')
    const before = canonical(meetings())
    const desk = await deskInBrowser(kase)
    const { page, open, picture } = await desk.window()
    await open('/sources')
    const differ = page.getByRole('region', { name: 'Where reports differ' })
    expect(await differ.innerText()).toMatch(/two hours[\s\S]*The Oslo paper[\s\S]*three hours[\s\S]*The Moscow paper/)
    expect(await page.locator('.figures-row').innerText()).toMatch(/3 reports\s+3 articles met\s+2 independent sources/)
    await picture('story-6-sources')
    await open(`/act/${meetings()[0]?.id}`)
    await page.getByRole('button', { name: 'These are two acts' }).first().click()
    await page.getByText('Parted').first().waitFor()
    expect(meetings().length).toBe(2)
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await page.getByRole('button', { name: 'These are two acts' }).first().waitFor()
    expect(canonical(meetings())).toBe(before)
    await desk.close()
  })

  it('adds a pasted report', async () => {
    const kase = memoryCase('empty', () => addedAt)
    const desk = await deskInBrowser(kase)
    const { page, open, picture } = await desk.window()
    await open('/')
    await page.getByText('The case is empty').waitFor()
    await picture('empty')
    await page.getByRole('link', { name: 'Add a report' }).first().click()
    await page.getByLabel('Text of the report').fill('Talks in Oslo\n\nRussia demanded that Norway withdraw its ships.')
    await page.getByLabel('Day of publication').fill('2024-05-04')
    await page.getByRole('button', { name: 'Read and add' }).click()
    await page.getByText('Added: 1 act heard in it.').waitFor()
    await page.getByRole('link', { name: 'Open the report' }).click()
    await page.locator('.report-text [data-acts]').first().waitFor()
    await desk.close()
  })
})
