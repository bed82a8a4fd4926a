import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../src/app/case.ts'
import { gives, type LoopbackSite, loopbackSite } from './loopback-site.ts'
import { demarche, main, type Run, root } from './run-demarche.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-web-'))
const kase = join(folder, 'talks')

let site: LoopbackSite
beforeAll(async () => {
  site = await loopbackSite()
  demarche(['init', kase])
})
afterAll(async () => {
  await site.end()
  rmSync(folder, { recursive: true })
})

/** Runs `demarche` beside this process, which serves it. */
const run = (words: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [main, ...words], {
      cwd: root,
      env: { ...process.env, DEMARCHE_PERSON: 'ada' },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.once('close', (code) => done({ code, out, err }))
  })

const page = `<!doctype html><html lang="en"><head><title>Russia demands an answer</title>
  <meta property="og:site_name" content="The Strelsau Herald"><meta property="article:published_time" content="2022-01-21T10:00:00Z"></head>
  <body><article><h1>Russia demands an answer</h1><p>GENEVA — Russia demanded a written answer from the United States on Friday.</p></article></body></html>`

const cards = () => {
  const opened = openCase(kase)
  const all = [...opened.state({}).documents.values()].map((one) => one.cards[0])
  opened.close()
  return all
}

describe('demarche add with an address', () => {
  it('refuses a private network unless it is allowed', async () => {
    site.pages.set('/talks.html', gives(page))
    const { code, out, err } = await run(['add', kase, `${site.origin}/talks.html`])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^demarche: .*private network.*--allow-private\n$/)
    expect(site.asked).toEqual([])
  })
  it('enters the page with its card', async () => {
    const { code, out, err } = await run(['add', kase, `${site.origin}/talks.html`, '--allow-private'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^1 document added \([1-9]\d* acts?\)\n$/)
    expect(cards()).toMatchObject([
      {
        url: `${site.origin}/talks.html`,
        publisher: 'The Strelsau Herald',
        published: '2022-01-21',
        publishedFrom: 'page',
      },
    ])
    expect(cards()[0]?.retrieved).toMatch(/Z$/)
  })
  it('enters nothing twice', async () => {
    const before = cards()
    const { out } = await run(['add', kase, `${site.origin}/talks.html`, '--allow-private'])
    expect(out).toContain('1 known already')
    expect(cards()).toEqual(before)
  })
  it('names what is left out, and ends with 1 where that was asked for', async () => {
    const words = ['add', kase, `${site.origin}/none`, 'examples/geneva-talks.txt', '--allow-private', '--strict']
    const { code, err } = await run(words)
    expect(code).toBe(1)
    expect(err).toBe(`demarche: no such page, status 404 (${site.origin}/none); left out\n`)
  })
})
