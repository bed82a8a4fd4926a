// How quick is the desk? A browser without a window before a server with made-up cases; every figure beside its goal.
//   node bench/desk.ts [--rounds 5]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { addDocuments } from '../src/app/add-documents.ts'
import { type Case, memoryCase } from '../src/app/case.ts'
import { packageRoot } from '../src/app/package-root.ts'
import { serveDesk } from '../src/http/index.ts'
import { madeUpEntries } from './made-up-case.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const pages = join(packageRoot(), 'dist', 'desk')

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
] // biome-ignore format: a list

interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal: string
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const repeated = async (measure: () => Promise<number>): Promise<number> => {
  const all: number[] = []
  for (let round = 0; round < rounds; round++) all.push(await measure())
  return median(all)
}

/** Ten made-up acts a report. */
const caseOf = (name: string, acts: number): Case => {
  const kase = memoryCase(name)
  kase.store.append(madeUpEntries(acts))
  return kase
}

const served = async (kase: Case, work: (address: string) => Promise<void>): Promise<void> => {
  kase.state({})
  const server = await serveDesk({ kase, person: 'bench', reader: '1', pages, door: { host: '127.0.0.1' }, port: 0 })
  await work(server.address)
  await server.stop()
}

/** Milliseconds from the address to something that is there. */
const untilShown = async (page: Page, address: string, what: string): Promise<number> => {
  const start = performance.now()
  await page.goto(address)
  await page.locator(what).first().waitFor()
  return performance.now() - start
}

/** Frames a second while an arrow key with Shift moves the window. */
const panning = (page: Page): Promise<readonly number[]> =>
  page.evaluate(`new Promise((resolve) => {
    const box = document.querySelector('.timeline-box')
    const frames = []
    let last = performance.now()
    const step = (now) => {
      frames.push(now - last)
      last = now
      if (frames.length > 120) return resolve(frames.slice(1))
      box.dispatchEvent(new KeyboardEvent('keydown', { key: frames.length % 2 ? 'ArrowRight' : 'ArrowLeft', shiftKey: true, bubbles: true }))
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })`)

const longText = (letters: number): string => {
  const examples = join(packageRoot(), 'examples')
  const texts = readdirSync(examples).filter((name) => name.endsWith('.txt'))
  const whole = texts.map((name) => readFileSync(join(examples, name), 'utf8')).join('\n\n')
  return whole.repeat(Math.ceil(letters / whole.length)).slice(0, letters)
}

const firstBundle = (): number => {
  const index = readFileSync(join(pages, 'index.html'), 'utf8')
  const names = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name]) => name ?? '')
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(pages, name))).length, 0) / 1000
}

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags })
const fresh = async (): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
const rows: Row[] = [{ name: 'first page, bundle', value: firstBundle(), unit: 'kB gzip', goal: 'under 250' }]

await served(caseOf('thousand', 10_000), async (address) => {
  const shown = await repeated(async () => untilShown(await fresh(), address, 'main .panel h2'))
  rows.push({ name: 'first page, 1,000 documents', value: shown, unit: 'ms', goal: 'under 1,000' })
})

await served(caseOf('timeline', 5000), async (address) => {
  const shown = await repeated(async () =>
    untilShown(await fresh(), `${address}timeline`, '.timeline-box[data-drawn]:not([data-drawn="0"])'),
  )
  rows.push({ name: 'timeline, 5,000 entries', value: shown, unit: 'ms', goal: 'under 1,000' })
  const page = await fresh()
  await untilShown(page, `${address}timeline`, '.timeline-box[data-drawn]:not([data-drawn="0"])')
  const frames = await panning(page)
  const slowest = [...frames].sort((a, b) => b - a)[Math.floor(frames.length / 20)] ?? 0
  rows.push({ name: 'panning it, median', value: 1000 / median(frames), unit: 'frames/s', goal: '50 or more' })
  rows.push({ name: 'panning it, slowest twentieth', value: 1000 / slowest, unit: 'frames/s', goal: '' })
})

const long = memoryCase('long')
await addDocuments(
  long.store,
  [
    {
      name: 'long',
      bytes: async () => new TextEncoder().encode(longText(60_000)),
      card: { title: 'Long', published: '2022-01-22' },
    },
  ],
  { reader: '1' },
)
await served(long, async (address) => {
  const [id] = [...long.state({}).documents.keys()]
  const shown = await repeated(async () => {
    const page = await fresh()
    await untilShown(page, `${address}report`, `a[href*="${id}"]`)
    // Whoever chooses a report has looked at the list: what was still being drawn counts with the list.
    await page.waitForLoadState('networkidle')
    const start = performance.now()
    await page.locator(`a[href*="${id}"]`).first().click()
    await page.locator('.report-text .act').first().waitFor()
    return performance.now() - start
  })
  rows.push({ name: 'report of 60 kB, from the list', value: shown, unit: 'ms', goal: 'under 300' })
})
await browser.close()

for (const { name, value, unit, goal } of rows)
  console.log(
    `${name.padEnd(32)}${(value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')).padStart(8)} ${unit.padEnd(9)} ${goal}`,
  )
process.exit(0)
