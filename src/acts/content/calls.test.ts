import { describe, expect, it } from 'vitest'
import { readText } from '../../app/index.ts'
import { hearings } from '../../app/report-entries.ts'

const heard = async (sentence: string) => hearings(await readText(`A Report\n\nSTRELSAU, May 2, 2022 — ${sentence}`))

describe('the kinds of act that words call up', () => {
  const cases: readonly [string, string, string, readonly string[], readonly string[]][] = [
    ['an agreement to meet', 'Russia and Turkey agreed to meet again once Moscow has studied the Turkish paper.', 'agreement', ['meeting'], ['reply']],
    ['a threat if attacked', 'The United States threatened Russia with sanctions if it invaded Ukraine.', 'threat', ['sanction'], ['attack']],
    ['a demand to withdraw', 'Ukraine urged Russia to withdraw its troops.', 'demand', ['concession'], []],
    ['a refusal of demands', 'Iran rejected the American demands.', 'refusal', ['demand'], []],
    ['a position', 'France demanded clarity from Mali.', 'demand', [], []],
  ] // biome-ignore format: a table
  it.each(cases)('%s', async (_, sentence, kind, calls, conditionCalls) => {
    const found = (await heard(sentence)).find(({ act }) => act.kind === kind)
    expect(found?.content.calls).toEqual(calls)
    expect(found?.content.conditionCalls).toEqual(conditionCalls)
  })
})
