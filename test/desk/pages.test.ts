import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleCase } from '../example-case.ts'
import { type DeskInBrowser, deskInBrowser, inBrowser } from './browser.ts'

/** Both schemes where axe looks; the narrow and the wide page once. */
const looks = [
  { scheme: 'light', widths: [1280, 360, 2560] },
  { scheme: 'dark', widths: [1280] },
] as const

inBrowser('every page', () => {
  let desk: DeskInBrowser
  let paths: readonly (readonly [name: string, path: string])[] = []

  beforeAll(async () => {
    const kase = await exampleCase()
    const state = kase.state({})
    const report = [...state.documents.values()].find(({ published }) => published === '2022-01-22')
    const act = state.occurrences.find(({ kind }) => kind === 'threat')
    const commitment = state.commitments.find(({ moves }) => moves.length > 1)
    paths = [
      ['case', '/'],
      ['reports', '/report'],
      ['report', `/report/${report?.id}?act=${report?.acts[2]}&unread=1`],
      ['review', '/review'],
      ['timeline', '/timeline'],
      ['owed', '/owed?kind=demand'],
      ['owed-table', '/owed?look=table'],
      ['positions', '/positions'],
      ['quotes', '/quotes?words=right+path'],
      ['parties', '/parties'],
      ['trend', '/trend'],
      ['sources', '/sources'],
      ['sources-table', '/sources?look=table'],
      ['paste', '/paste'],
      ['act', `/act/${act?.id}`],
      ['commitment', `/act/${commitment?.id}`],
      ['add', '/add'],
      ['brief', '/brief'],
      ['files', '/files'],
      ['nothing', '/nowhere'],
    ]
    desk = await deskInBrowser(kase, { example: true })
  }, 60_000)
  afterAll(() => desk?.close())

  for (const { scheme, widths } of looks)
    it(`is without a serious fault, an error or a request to others, ${scheme}`, async () => {
      const found: string[] = []
      for (const width of widths) {
        const window = await desk.window({ width, height: width === 2560 ? 1440 : 900, scheme })
        for (const [name, path] of paths) {
          if (width === 1280 && scheme === 'light') await window.open(path)
          else await (name === 'case' ? window.open : window.follow)(path)
          await window.page.waitForTimeout(100)
          // Contrast and names are the same at every width: the slow look is taken once.
          if (width === 1280) found.push(...(await window.faults()).map((fault) => `${name} ${scheme}: ${fault}`))
          const wider = await window.page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          if (wider > 0) found.push(`${name} is ${wider} px wider than ${width}`)
          await window.picture(`${name}-${width}-${scheme}`)
        }
        found.push(...window.errors.map((error) => `console at ${width}: ${error}`))
        found.push(...window.requests.filter((url) => !url.startsWith(desk.address) && !url.startsWith('data:')))
        await window.close()
      }
      expect(found).toEqual([])
    }, 240_000)

  it('keeps the whole state in its address, and goes back', async () => {
    const { page, open, close } = await desk.window()
    await open('/owed')
    await page.getByLabel('Kind').selectOption('demand')
    await page.waitForURL(/kind=demand/)
    await page.getByRole('button', { name: /^NATO to RUS/ }).click()
    const address = page.url()
    expect(address).toMatch(/debtor=NATO/)
    const shown = await page.locator('.cards tbody tr').count()
    const other = await desk.window()
    await other.open(address.slice(desk.address.length - 1))
    await other.page.locator('.cards tbody tr').first().waitFor()
    expect(await other.page.locator('.cards tbody tr').count()).toBe(shown)
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('debtor'))
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
    await other.close()
    await close()
  })

  it('hands a table over as CSV that holds no formula', async () => {
    const { page, open, close } = await desk.window()
    await open('/owed?look=table')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).first().click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    const csv = Buffer.concat(chunks).toString('utf8')
    expect(file.suggestedFilename()).toMatch(/^owed-in-talks.*\.csv$/)
    expect(csv.split('\r\n').length).toBeGreaterThan(4)
    await close()
  })
})
