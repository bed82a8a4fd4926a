import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('states kept in a case name the code that made them: after a change of that code, run npm run state-version', async () => {
  const script = new URL('../scripts/state-version.mjs', import.meta.url)
  const { text }: { readonly text: () => string } = await import(script.href)
  expect(readFileSync(new URL('../src/ledger/state-version.ts', import.meta.url), 'utf8')).toBe(text())
})
