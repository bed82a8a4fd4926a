import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { earlyLinks } from './early.ts'

const folders: string[] = []
const pagesWith = (manifest: object): string => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  folders.push(folder)
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest))
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const manifest = {
  'index.html': { file: 'assets/index.js', imports: ['_frame.js'] },
  '_frame.js': { file: 'assets/frame.js' },
  '_rows.js': { file: 'assets/rows.js', imports: ['_frame.js', 'src/pages/owed/page.tsx'] },
  'src/pages/owed/page.tsx': { file: 'assets/owed.js', imports: ['_rows.js', 'index.html'], css: ['assets/owed.css'] },
  'src/pages/case/page.tsx': { file: 'assets/case.js' },
}

describe('what a page will load', () => {
  it('is linked in its head, but for what the first page loads anyway', () => {
    expect(earlyLinks(pagesWith(manifest), '/owed')).toBe(
      '<link rel="modulepreload" href="/assets/owed.js"><link rel="preload" as="style" crossorigin href="/assets/owed.css">' +
        '<link rel="modulepreload" href="/assets/rows.js">',
    )
  })
  it('is the page of the case at the root, and nothing at an address that has no page', () => {
    expect(earlyLinks(pagesWith(manifest), '/')).toBe('<link rel="modulepreload" href="/assets/case.js">')
    expect(earlyLinks(pagesWith(manifest), '/"><script>')).toBe('')
    expect(earlyLinks(join(tmpdir(), 'no such folder'), '/owed')).toBe('')
  })
})
