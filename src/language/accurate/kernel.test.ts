import { describe, expect, it } from 'vitest'
import { type Kernel, kernel, plainKernel } from './kernel.ts'

const size = 1 << 18
const kernels = (): readonly Kernel[] => [kernel(size), plainKernel(size)]
const noise = (at: number, most: number): number => ((at * 7919 + 31 * at * at) % (2 * most + 1)) - most

describe('the kernel', () => {
  it('runs in WebAssembly here', () => {
    expect(kernel(size).dots.toString()).toContain('native code')
  })

  it.each([
    [16, 4],
    [112, 448],
    [224, 96],
  ])('multiplies a matrix of %i columns and %i rows as plain code does', (width, rows) => {
    const [fast, plain] = kernels().map(({ halves, words, dots }) => {
      for (let at = 0; at < width; at++) halves[at] = noise(at, 8192)
      for (let at = 0; at < width * rows; at++) halves[2048 + at] = noise(at, 127)
      dots(0, 4096, 240_000, width, rows)
      return [...words.subarray(60_000, 60_000 + rows)]
    })
    expect(fast).toEqual(plain)
    expect(new Set(fast).size).toBeGreaterThan(rows / 2)
  })

  it('scales sums as plain code does, to the last bit', () => {
    const [fast, plain] = kernels().map(({ words, floats, scale }) => {
      for (let at = 0; at < 96; at++) {
        words[1000 + at] = noise(at, 1_000_000)
        floats[2000 + at] = (1 + (at % 7)) * 1.1e-5
        floats[3000 + at] = noise(at, 50) / 7
      }
      scale(4000, 8000, 12_000, 16_000, 96)
      return [...floats.subarray(4000, 4096)]
    })
    expect(fast).toEqual(plain)
    expect(new Set(fast).size).toBeGreaterThan(50)
  })

  it('takes numbers to steps as plain code does', () => {
    const [fast, plain] = kernels().map(({ halves, floats, steps }) => {
      for (let at = 0; at < 48; at++) floats[1000 + at] = noise(at, 40_000) / 2048 + (at % 3) / 4096
      steps(4000, 8000, 48)
      return [...halves.subarray(4000, 4048)]
    })
    expect(fast).toEqual(plain)
    expect(fast?.some((value) => value === 32_767)).toBe(true)
    expect(new Set(fast).size).toBeGreaterThan(30)
  })

  it('takes the steps of an LSTM as plain code does, to the last bit', () => {
    const cells = 112
    const [fast, plain] = kernels().map(({ halves, words, floats, gates }) => {
      for (let at = 0; at < 4 * cells; at++) {
        floats[1000 + at] = noise(at, 6000) / 1000
        words[2000 + at] = noise(at, 100_000)
        floats[3000 + at] = (1 + (at % 7)) * 1e-5
      }
      for (let step = 0; step < 3; step++) gates(4000, 8000, 12_000, 16_000, 20_000, cells)
      return [...halves.subarray(10_000, 10_000 + cells), ...floats.subarray(4000, 4000 + cells)]
    })
    expect(fast).toEqual(plain)
    expect(new Set(fast).size).toBeGreaterThan(cells)
  })

  it('knows the hyperbolic tangent', () => {
    const { floats, halves, gates } = kernel(size)
    // Open gates and a fresh cell of 0.8: the output is the tangent of the tangent.
    for (let at = 0; at < 4; at++) {
      floats[1000 + at] = 20
      floats[1004 + at] = -20
      floats[1008 + at] = 0.8
      floats[1012 + at] = 20
    }
    gates(4000, 8000, 12_000, 16_000, 20_000, 4)
    expect((halves[10_000] as number) / 8192).toBeCloseTo(Math.tanh(Math.tanh(0.8)), 3)
  })
})
