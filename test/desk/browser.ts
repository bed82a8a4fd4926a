import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { describe } from 'vitest'
import type { Case } from '../../src/app/case.ts'
import { type DeskOptions, serveDesk } from '../../src/http/index.ts'
import { root } from '../run-demarche.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is; null where there is none. */
export const browserPath =
  [process.env['CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null

/** Tests that need a browser; skipped, and said so, where there is none. */
export const inBrowser = (title: string, tests: () => void): void => {
  if (browserPath === null)
    process.stderr.write(`desk: no Chromium found, so “${title}” is skipped; install chromium or set CHROMIUM\n`)
  describe.skipIf(browserPath === null)(browserPath === null ? `${title} (needs Chromium)` : title, tests)
}

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
] // biome-ignore format: a list

const pages = join(root, 'dist', 'desk')

/** The pages as `npm run build` makes them; made here where nobody did. */
const build = (): void => {
  if (existsSync(join(pages, 'index.html'))) return
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  execFileSync(process.execPath, [vite, 'build', join(root, 'desk'), '--logLevel', 'warn'], { stdio: 'inherit' })
}

/** One window: what it asked for, and what went wrong in it. */
export interface Window {
  readonly page: Page
  /** Addresses that were asked for, all of them. */
  readonly requests: string[]
  /** Errors and warnings of the console and of the page. */
  readonly errors: string[]
  /** Loads the page at this path. */
  readonly open: (path: string) => Promise<void>
  /** Goes there as a link does: nothing is loaded anew. */
  readonly follow: (path: string) => Promise<void>
  /** Serious and critical faults that axe finds. */
  readonly faults: () => Promise<readonly string[]>
  /** Keeps a picture of the page. */
  readonly picture: (name: string) => Promise<void>
  readonly close: () => Promise<void>
}

export interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly permissions?: readonly string[]
}

/** A served case and a browser before it. */
export interface DeskInBrowser {
  readonly address: string
  readonly window: (options?: WindowOptions) => Promise<Window>
  readonly close: () => Promise<void>
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly impact: string
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

const faultsIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    'axe.run({ resultTypes: ["violations"] })',
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ impact, id, nodes }) => `${impact} ${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`)
}

/** Pictures for people to look at; not kept in the repository. */
const screenshots = join(root, 'test', 'desk', 'screenshots')

const listen = (page: Page): Pick<Window, 'requests' | 'errors'> => {
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return { requests, errors }
}

const windowIn = async (context: BrowserContext, address: string): Promise<Window> => {
  const page = await context.newPage()
  return {
    page,
    ...listen(page),
    open: async (path) => {
      await page.goto(new URL(path, address).href)
      await settled(page)
    },
    follow: async (path) => {
      await page.evaluate(
        `history.pushState(null, "", ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent("popstate"))`,
      )
      await settled(page)
    },
    faults: () => faultsIn(page),
    picture: async (name) => {
      mkdirSync(screenshots, { recursive: true })
      await page.screenshot({ path: join(screenshots, `${name}.png`) })
    },
    close: () => context.close(),
  }
}

/** Nothing is on its way any more. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('main :is(h1, .state)').first().waitFor()
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
}

const launch = (): Promise<Browser> => chromium.launch({ executablePath: browserPath ?? '', args: flags })

/** Serves a case, as `demarche serve` does, and opens a browser. */
export const deskInBrowser = async (kase: Case, options: Partial<DeskOptions> = {}): Promise<DeskInBrowser> => {
  build()
  const server = await serveDesk({
    kase, person: 'ada', reader: '1', pages, pace: 50, door: { host: '127.0.0.1' }, port: 0, ...options,
  }) // biome-ignore format: short
  const browser = await launch()
  return {
    address: server.address,
    window: async ({ width = 1280, height = 900, scheme = 'light', permissions = [] } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        permissions: [...permissions],
      })
      context.setDefaultTimeout(30_000)
      return windowIn(context, server.address)
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}
