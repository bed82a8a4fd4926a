import { expect, it } from 'vitest'
import { addDocuments } from '../../src/app/add-documents.ts'
import { memoryCase } from '../../src/app/case.ts'
import { addedAt } from '../example-case.ts'
import { deskInBrowser, inBrowser } from './browser.ts'

const script = '<script>document.title = "owned"</script><img src=x onerror="document.title=\'owned\'">'
const characters =
  'A bell \u0007, an escape \u001b[31m, an override \u202etxet\u202c, isolates \u2066x\u2069, a zero\u200bwidth.'
const text = [
  `Talks ${script}`,
  `Russia demanded that Norway withdraw its ships ${script}. ${characters}`,
  'Lavrov said that “javascript:alert(1) <b>talks</b> are on the right path” and [[ nothing else ]].',
].join('\n\n')

inBrowser('hostile reports', () => {
  it('are shown and do nothing', async () => {
    const kase = memoryCase('hostile', () => addedAt)
    const long = `Russia threatened Norway with ${'x'.repeat(1_000_000)} on Friday.`
    const sources = [text, long].map((words, at) => ({
      name: `${at}`,
      bytes: async () => new TextEncoder().encode(words),
      card: {
        title: `=cmd|' /C calc'!A0 ${script}`,
        publisher: `Paper \u202e${script}`,
        published: `2024-05-0${at + 1}`,
        url: 'javascript:document.title="owned"',
      },
    }))
    await addDocuments(kase.store, sources, { reader: '1', clock: () => addedAt })
    const desk = await deskInBrowser(kase)
    const { page, open, errors, requests, picture } = await desk.window()
    const ids = [...kase.state({}).documents.keys()]
    const act = kase.state({}).occurrences[0]?.id
    const paths = [
      '/',
      '/report',
      ...ids.map((id) => `/report/${id}?unread=1`),
      '/review',
      '/owed',
      '/owed?kind=demand',
    ]
    for (const path of [...paths, '/positions', '/quotes', '/sources', '/sources?look=table', `/act/${act}`]) {
      await open(path)
      expect(await page.title()).not.toContain('owned')
      expect(await page.locator('main script, main img, main b').count()).toBe(0)
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
    }
    const marked = ids.find((id) => kase.document(id)?.text.includes(characters))
    await open(`/report/${marked}`)
    expect(await page.locator('.unseen-character').count()).toBeGreaterThan(3)
    expect(await page.locator('.report-text').innerText()).toContain('U+202E')
    await picture('hostile')
    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith(desk.address) && !url.startsWith('data:'))).toEqual([])
    await desk.close()
  }, 120_000)
})
