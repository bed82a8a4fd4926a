import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Case } from '../../src/app/case.ts'
import { exampleCase } from '../example-case.ts'
import { type DeskInBrowser, deskInBrowser, inBrowser, type Window } from './browser.ts'

inBrowser('review by keyboard', () => {
  let kase: Case
  let desk: DeskInBrowser
  let window: Window

  beforeEach(async () => {
    kase = await exampleCase()
    desk = await deskInBrowser(kase)
    window = await desk.window()
    await window.open('/review')
    await window.page.locator('.queue-row[data-current]').waitFor()
  }, 60_000)
  afterEach(() => desk?.close())

  const counts = () => {
    const found: Record<string, number> = {}
    for (const { review } of kase.state({}).tellings.values()) found[review] = (found[review] ?? 0) + 1
    return found
  }
  const focused = (): Promise<boolean> =>
    window.page.evaluate<boolean>('document.activeElement?.matches(".queue-row[data-current]") ?? false')
  const current = (): string => new URL(window.page.url()).searchParams.get('id') ?? ''
  const press = (keys: string): Promise<void> => window.page.keyboard.press(keys)
  const entered = (count: number): Promise<void> =>
    window.page.getByText(new RegExp(`^${count} decided here`)).waitFor()

  it('decides on sixty proposals, one key each, the focus always on the next, nothing asked of others', async () => {
    const total = counts()['proposed'] ?? 0
    await expect.poll(focused).toBe(true)
    const decisions: string[] = []
    for (let done = 0; done < 60; done++) {
      expect(await focused()).toBe(true)
      const key = done % 3 === 2 ? 'x' : 'a'
      decisions.push(`${current()} ${key}`)
      await press(key)
    }
    await entered(60)
    expect(new Set(decisions.map((one) => one.split(' ')[0])).size).toBe(60)
    expect(counts()).toMatchObject({ accepted: 40, proposed: total - 60 })
    for (let done = 0; done < 60; done++) await press('u')
    await entered(0)
    await expect.poll(() => counts()).toEqual({ proposed: total })
    expect(await focused()).toBe(true)
    expect(current()).toBe(decisions[0]?.split(' ')[0])
    expect(window.requests.filter((url) => !url.startsWith(desk.address) && !url.startsWith('data:'))).toEqual([])
    expect(window.errors).toEqual([])
    await window.picture('story-10-review')
  }, 120_000)

  it('goes on and back, leaves for later, and corrects in place', async () => {
    const { page } = window
    const first = current()
    const [lit, box] = [page.locator('.context-box .on').first(), page.locator('.context-box')]
    await lit.waitFor()
    const [words, frame] = [await lit.boundingBox(), await box.boundingBox()]
    expect(words?.y).toBeGreaterThanOrEqual(frame?.y ?? 0)
    expect(words?.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0))
    await press('j')
    await expect.poll(current).not.toBe(first)
    await press('k')
    await expect.poll(current).toBe(first)
    await press(' ')
    await expect.poll(current).not.toBe(first)
    await press('k')
    await expect.poll(current).toBe(first)
    await press('e')
    await page.getByRole('form', { name: 'Correct the act' }).waitFor()
    await expect.poll(() => page.evaluate<string>('document.activeElement?.tagName ?? ""')).toMatch(/SELECT|INPUT/)
    // Keys type now and decide nothing.
    await page.getByLabel('To whom').fill('FRA')
    await page.getByLabel('Where', { exact: true }).pressSequentially('axeuj')
    await press('Enter')
    await entered(1)
    expect(kase.state({}).tellings.get(first)).toMatchObject({ to: ['FRA'], where: 'axeuj', review: 'corrected' })
    await expect.poll(focused).toBe(true)
    await press('u')
    await expect.poll(() => kase.state({}).tellings.get(first)?.review).toBe('proposed')
    await press('e')
    await press('Escape')
    await expect.poll(focused).toBe(true)
  }, 60_000)

  it('refuses a value that does not fit, and says so', async () => {
    const { page } = window
    await press('e')
    await page.getByLabel('When', { exact: true }).fill('some day')
    await press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('some day')
    expect(counts()['corrected']).toBeUndefined()
  }, 60_000)

  it('decides on all that is visible at once, and takes that back at once', async () => {
    const { page } = window
    await page.getByRole('button', { name: 'Select the visible' }).click()
    const picked = Number(/(\d+) acts selected/.exec(await page.locator('.review-queue').innerText())?.[1])
    expect(picked).toBeGreaterThan(3)
    expect(picked).toBeLessThan(30)
    await press('a')
    await entered(picked)
    expect(counts()['accepted']).toBe(picked)
    await press('u')
    await entered(0)
    expect(counts()['accepted']).toBeUndefined()
  }, 60_000)

  it('shows whose decision came first, and enters nothing', async () => {
    const { page } = window
    const act = current()
    // Nobody tells this window: the other decides at the same moment.
    await page.route('**/api/review**', (route) => route.abort())
    kase.decide({ type: 'ActRejected', act }, 'bob')
    await press('a')
    await page.getByText('bob decided on this first').waitFor()
    expect(current()).toBe(act)
    expect(counts()['accepted']).toBeUndefined()
    await window.picture('conflict')
  }, 60_000)

  it('lets the keys be changed, and keeps them', async () => {
    const { page } = window
    await page.getByText('Change the keys').click()
    await page.getByRole('button', { name: 'Accept: a' }).click()
    await press('y')
    await page.getByRole('button', { name: 'Accept: y' }).waitFor()
    await page.reload()
    await page.locator('.queue-row[data-current]').waitFor()
    await page.locator('.queue-row[data-current]').focus()
    await press('a')
    await press('y')
    await entered(1)
    expect(counts()['accepted']).toBe(1)
  }, 60_000)

  it('shows at once what others decide', async () => {
    const { page } = window
    const [act = ''] = [current()]
    kase.decide({ type: 'ActRejected', act }, 'bob')
    await page.getByText('decided elsewhere').first().waitFor()
  }, 60_000)
})
