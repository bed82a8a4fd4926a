import { describe, expect, it } from 'vitest'
import { fromBytes } from '../src/document/from-bytes.ts'
import { Fault } from '../src/kernel/fault.ts'
import { hostileFiles } from './hostile-files.ts'

const files = hostileFiles()

describe('hostile files end in a clean document or a fault that helps', () => {
  it('there are 60 and more', () => expect(files.length).toBeGreaterThanOrEqual(60))

  it.each(files.map((file) => [file.name, file] as const))('%s', { timeout: 60_000 }, async (_, { name, bytes }) => {
    const found = await fromBytes(bytes, { name }).catch((error: unknown) => error)
    if (found instanceof Fault) {
      expect(found.message).toContain(name)
      expect(found.hint).not.toBe('')
      return
    }
    expect(found).toHaveProperty('zones')
    const { text, zones } = found as Awaited<ReturnType<typeof fromBytes>>
    for (const { from, to } of zones) expect(from >= 0 && from < to && to <= text.length).toBe(true)
    expect(text).not.toMatch(/root:|\/bin\/(?:ba)?sh/)
  })
})
