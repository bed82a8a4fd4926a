import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readText } from '../src/app/read-report.ts'
import { differences, readCases } from './cases.ts'

const folder = fileURLToPath(new URL('../src/languages/en/cases/', import.meta.url))

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  describe(`cases/${file}`, () => {
    for (const one of readCases(`${folder}${file}`)) {
      it(one.name, () => {
        const { hearing } = readText(one.text, one.published ? { published: one.published } : {})
        expect(differences(one.text, hearing.acts, one.expected)).toEqual([])
      })
    }
  })
}
