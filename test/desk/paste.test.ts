import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memoryCase } from '../../src/app/case.ts'
import { addedAt } from '../example-case.ts'
import { demarche, root } from '../run-demarche.ts'
import { deskInBrowser, inBrowser } from './browser.ts'

const example = 'examples/geneva-talks.txt'

inBrowser('paste and read', () => {
  it('reads in the browser what the command line reads, and sends nothing', { timeout: 120_000 }, async () => {
    const desk = await deskInBrowser(memoryCase('empty', () => addedAt))
    const { page, open, errors, requests, faults, picture } = await desk.window()
    const methods: string[] = []
    page.on('request', (request) => methods.push(request.method()))
    await open('/paste')
    await page
      .locator('textarea')
      .first()
      .fill(readFileSync(join(root, example), 'utf8'))
    await page.locator('button[type=submit]').click()
    await page.locator('.report-text').waitFor({ timeout: 60_000 })
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON lines' }).click(),
    ])
    expect(readFileSync(await saved.path(), 'utf8')).toBe(demarche(['read', example, '--format', 'jsonl']).out)
    expect(new Set(methods)).toEqual(new Set(['GET']))
    expect(requests.filter((address) => !address.startsWith(desk.address) && !address.startsWith('blob:'))).toEqual([])
    expect(await faults()).toEqual([])
    expect(errors).toEqual([])
    await picture('paste')
    await desk.close()
  })
  it('says what is wrong with a text, and reads the next one', { timeout: 120_000 }, async () => {
    const desk = await deskInBrowser(memoryCase('empty', () => addedAt))
    const { page, open } = await desk.window()
    await open('/paste')
    const [words, submit] = [page.locator('textarea').first(), page.locator('button[type=submit]')]
    await words.fill('\u200b \u00ad')
    await submit.click()
    await page.getByRole('alert').waitFor({ timeout: 60_000 })
    await words.fill('Norway threatened Peru with sanctions.')
    await submit.click()
    await page.locator('.report-text').waitFor({ timeout: 60_000 })
    expect(await page.locator('.report-text .act').count()).toBeGreaterThan(0)
    await desk.close()
  })
})
