import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../kernel/fault.ts'
import { writeOut } from './write-out.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-out-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function* failing(): Generator<string> {
  yield 'half'
  throw new Fault('usage', 'stopped')
}

describe('writing to a file', () => {
  it('takes the place of what was there, in its mode', async () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o600)
    await writeOut(['new ', 'text'], at('a'))
    expect([readFileSync(at('a'), 'utf8'), statSync(at('a')).mode & 0o777]).toEqual(['new text', 0o600])
  })
  it('leaves what was there where it fails, and nothing beside it', async () => {
    writeFileSync(at('a'), 'old')
    await expect(writeOut(failing(), at('a'))).rejects.toThrow('stopped')
    expect([readFileSync(at('a'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a']])
  })
  it('follows a link and leaves it a link', async () => {
    writeFileSync(at('a'), 'old')
    symlinkSync(at('a'), at('link'))
    await writeOut(['new'], at('link'))
    expect([readFileSync(at('a'), 'utf8'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['new', true])
  })
  it.skipIf(process.platform === 'win32')('writes into a pipe or a device, and does not take its place', () => {
    // A pipe of our own stands for all that is no plain file.
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0)
    const module = JSON.stringify(new URL('./write-out.ts', import.meta.url).href)
    const program = `const { writeOut } = await import(${module}); await writeOut(['into ', 'it'], ${JSON.stringify(at('pipe'))})`
    const script = '"$0" --input-type=module -e "$1" & cat "$2"; wait'
    const { stdout } = spawnSync('bash', ['-c', script, process.execPath, program, at('pipe')], {
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect([stdout, lstatSync(at('pipe')).isFIFO(), readdirSync(folder)]).toEqual(['into it', true, ['pipe']])
  })
  it('never writes over a case', async () => {
    writeFileSync(at('talks.demarche'), 'a case')
    await expect(writeOut(['x'], at('talks.demarche'))).rejects.toThrow(
      expect.objectContaining({ code: 'unwritable-file' }),
    )
    symlinkSync(at('talks.demarche'), at('link'))
    await expect(writeOut(['x'], at('link'))).rejects.toThrow(Fault)
    expect(readFileSync(at('talks.demarche'), 'utf8')).toBe('a case')
  })
})
