import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Case } from '../../src/app/case.ts'
import { canonical } from '../../src/ledger/index.ts'
import { exampleCase } from '../example-case.ts'
import { type DeskInBrowser, deskInBrowser, inBrowser } from './browser.ts'

vi.setConfig({ testTimeout: 120_000 })

inBrowser('deciding in the desk', () => {
  let kase: Case
  let desk: DeskInBrowser
  beforeAll(async () => {
    kase = await exampleCase()
    desk = await deskInBrowser(kase)
  }, 60_000)
  afterAll(() => desk?.close())

  const commitments = () => kase.state({}).commitments

  it('rules on a commitment, and takes that back', async () => {
    const demand = commitments().find(({ kind, state }) => kind === 'demand' && state === 'open')
    const before = canonical(commitments())
    const { page, open, faults, errors, close } = await desk.window()
    await open(`/act/${demand?.id}`)
    await page.getByText('Rule on it').click()
    const form = page.getByRole('form', { name: 'Rule on it' })
    expect(await form.getByRole('button', { name: 'Enter' }).isDisabled()).toBe(true)
    await form.getByLabel('State').selectOption('partly')
    await form.getByLabel('From this day').fill('2022-01-27')
    await form.getByLabel('Why').fill('Read in full: one point was granted.')
    await form.getByRole('button', { name: 'Enter' }).click()
    await form.getByText('Entered in the ledger.').waitFor()
    expect(commitments().find(({ id }) => id === demand?.id)).toMatchObject({
      state: 'partly',
      moves: expect.arrayContaining([expect.objectContaining({ origin: 'person', on: '2022-01-27' })]),
    })
    expect(await faults()).toEqual([])
    await form.getByRole('button', { name: 'Take it back' }).click()
    await form.getByText('Entered in the ledger.').waitFor({ state: 'detached' })
    expect(canonical(commitments())).toBe(before)
    expect(errors).toEqual([])
    await close()
  })

  it('says what does not fit, and enters nothing', async () => {
    const demand = commitments().find(({ kind }) => kind === 'demand')
    const length = kase.store.length()
    const { page, open, close } = await desk.window()
    await open(`/act/${demand?.id}`)
    await page.getByText('Rule on it').click()
    const form = page.getByRole('form', { name: 'Rule on it' })
    await form.getByLabel('Due').fill('some day')
    await form.getByRole('button', { name: 'Enter' }).click()
    await form.getByText('some day is no date').waitFor()
    expect(kase.store.length()).toBe(length)
    await close()
  })

  it('lets one party count as another, and writes notes', async () => {
    const { page, open, errors, close } = await desk.window()
    await open('/parties?side=NATO')
    await page.getByText('The same party under another name?').click()
    const form = page.getByRole('form', { name: 'The same party under another name?' })
    await form.getByLabel('It is').selectOption('USA')
    await form.getByRole('button', { name: 'Enter' }).click()
    await form.getByText('Entered in the ledger.').waitFor()
    const acting = () => new Set(kase.state({}).occurrences.flatMap(({ from, to }) => [...from, ...to]))
    expect(acting().has('NATO')).toBe(false)
    await form.getByRole('button', { name: 'Take it back' }).click()
    await form.getByText('Entered in the ledger.').waitFor({ state: 'detached' })
    expect(acting().has('NATO')).toBe(true)
    const [act] = kase.state({}).occurrences
    await open(`/act/${act?.id}`)
    await page.getByText('Write a note').click()
    await page.getByRole('form', { name: 'Write a note' }).getByLabel('Note').fill('Compare with the transcript.')
    await page.getByRole('form', { name: 'Write a note' }).getByRole('button', { name: 'Enter' }).click()
    await page.getByText('Compare with the transcript.').last().waitFor()
    expect(kase.entriesOn(act?.id ?? '').some(({ body }) => body.type === 'NoteAdded')).toBe(true)
    expect(errors).toEqual([])
    await close()
  })

  it('tells whole quotes from partial ones over all pages', async () => {
    const { page, open, close } = await desk.window()
    await open('/quotes')
    const count = async () => Number(/\d+/.exec(await page.locator('.page-head').innerText())?.[0])
    const all = await count()
    await page.getByLabel('Extent').selectOption('partial')
    await vi.waitFor(async () => expect(await count()).toBeLessThan(all))
    const partial = await count()
    await page.getByLabel('Extent').selectOption('full')
    await vi.waitFor(async () => expect((await count()) + partial).toBe(all))
    await close()
  })
})

inBrowser('a desk with a token', () => {
  const token = 'a-token-of-some-length'
  it('asks for it, lets nobody in without it, and keeps it out of the address', async () => {
    const desk = await deskInBrowser(await exampleCase(), { door: { host: '127.0.0.1', token } })
    const { page, faults, close } = await desk.window()
    await page.goto(desk.address)
    expect(await page.getByLabel('Token').count()).toBe(1)
    expect(await faults()).toEqual([])
    await page.getByLabel('Token').fill('a guess')
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await page.getByText('This is not the token').waitFor()
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Open the desk' }).click()
    await page.locator('main h1').first().waitFor()
    await page.getByText('Case').first().waitFor()
    expect(page.url()).toBe(desk.address)
    await close()
    await desk.close()
  })
})
