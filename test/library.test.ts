import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './run-demarche.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** The source behind a door of the package. */
const sourceOf = (door: string): string => {
  const built: string = manifest.exports[door === 'demarche' ? '.' : door.replace('demarche', '.')].default
  return pathToFileURL(join(root, built.replace('./dist/', 'src/').replace(/\.js$/, '.ts'))).href
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-library-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/library.md', () => {
  it('shows a program that runs', () => {
    const [, program = ''] = /^```ts\n([\s\S]*?)^```/m.exec(readFileSync(join(root, 'docs/library.md'), 'utf8')) ?? []
    writeFileSync(
      join(folder, 'program.mts'),
      program.replaceAll(/from '(demarche[^']*)'/g, (_, door) => `from '${sourceOf(door)}'`),
    )
    const { status, stderr, stdout } = spawnSync(process.execPath, ['program.mts'], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^meeting happened /m)
    expect(stdout).toMatch(/^\d+ acts$/m)
    expect(stdout).toMatch(/^occurrence,act,kind,/m)
  })
  it('names every door of the package', () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8')
    const doors = Object.keys(manifest.exports).filter((door) => !door.endsWith('.json'))
    expect(doors.filter((door) => !page.includes(`| \`${door.replace('.', 'demarche')}\` |`))).toEqual([])
  })
})
