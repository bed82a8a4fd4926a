import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Act } from '../src/acts/act.ts'
import { readBytes } from '../src/app/read-report.ts'
import { root } from './run-demarche.ts'

// What a foreign desk would want out of each example, a line an act: kind, from > to, words that its evidence holds.
// A line that begins with "?" is not read rightly yet; once it is, its test says so and the mark goes.
const expected: Readonly<Record<string, { readonly published: string; readonly acts: readonly string[] }>> = {
  'draft-treaties.txt': {
    published: '2021-12-17',
    acts: [
      'demand | RUS > NATO | rule out any further enlargement',
      'demand | RUS | withdraw troops and weapons',
      'offer | RUS | Geneva',
      'threat | RUS | military means',
      'threat | USA > RUS | strong economic measures',
      'threat | EU > RUS | massive consequences',
      'denial | RUS | plans to attack',
      'accusation | RUS > UKR NATO | provocations',
    ],
  },
  'three-rounds.txt': {
    published: '2022-01-13',
    acts: [
      'meeting | USA RUS | more than seven hours',
      '? assessment | USA | simply non-starters',
      '? refusal | USA | slam closed',
      'demand | RUS | must never become a member of NATO',
      'meeting | NATO RUS | met in Brussels',
      'assessment | NATO | not be easy to bridge',
      '? offer | NATO | a series of further meetings',
      'demand | USA > RUS | withdraw its troops',
      'assessment | RUS | a dead end',
    ],
  },
  'geneva-talks.txt': {
    published: '2022-01-22',
    acts: [
      'meeting | USA RUS | met for about 90 minutes',
      'assessment | USA | frank and substantive',
      'demand | RUS > NATO | Ukraine',
      'force | RUS | 100,000 troops',
      'demand | USA > RUS | pull its forces back',
      'threat | USA > RUS | swift, severe and a united response',
      'denial | RUS | planning an attack',
      'accusation | RUS > WEST | whipping up hysteria',
      'agreement | USA RUS | agreed to speak again',
      'offer | USA | ready to meet',
      'demand | USA > RUS | release two jailed Americans',
      'support | EU | welcomed the talks',
    ],
  },
  'written-replies.txt': {
    published: '2022-01-26',
    acts: [
      '? reply | USA > RUS | delivered the U.S. document',
      'demand | NATO > RUS | de-escalate immediately',
      'offer | NATO | reopen their offices',
      'refusal | NATO | will not compromise',
      'threat | RUS | the necessary retaliatory measures',
      'meeting | RUS UKR FRA DEU | more than eight hours',
      'agreement | RUS UKR FRA DEU | meet again in Berlin',
    ],
  },
  'moscow-judges-the-replies.txt': {
    published: '2022-02-01',
    acts: [
      'accusation | RUS > USA | as a tool to contain Russia',
      'meeting | RUS USA | spoke by telephone',
      'demand | USA > RUS | withdraw its troops',
      'threat | USA > RUS | swift and severe consequences',
      'force | RUS | troops and aircraft to Belarus',
      '? pledge | GBR > UKR | 88 million pounds',
    ],
  },
  'russias-answer.txt': {
    published: '2022-02-17',
    acts: [
      'reply | RUS > USA | handed its written answer',
      'demand | RUS | withdrawal of all U.S. forces',
      'coercion | RUS | expelled Bartle Gorman',
      'demand | USA > RUS | that it would not invade',
      '? offer | USA > RUS | a meeting in Europe next week',
      'accusation | UKR | separatists',
    ],
  },
}

const parties = (actors: Act['from']): string => [...new Set(actors.map(({ party }) => party))].sort().join(' ')

interface Wanted {
  readonly kind: string
  readonly from: string
  readonly to: string | null
  readonly words: string
}

const sorted = (codes: string): string => codes.split(' ').sort().join(' ')

const wanted = (line: string): Wanted => {
  const [kind = '', who = '', words = ''] = line.replace('? ', '').split(' | ')
  const [from = '', to] = who.split(' > ')
  return { kind, from: sorted(from), to: to === undefined ? null : sorted(to), words }
}

const fits = (act: Act, { kind, from, to, words }: Wanted, text: string): boolean =>
  act.kind === kind &&
  parties(act.from) === from &&
  (to === null || parties(act.to) === to) &&
  text.slice(act.evidence.from, act.evidence.to).includes(words)

describe.each(Object.entries(expected))('%s', (file, { published, acts }) => {
  let heard: readonly Act[] = []
  let text = ''
  beforeAll(async () => {
    const { reading, hearing } = await readBytes(readFileSync(join(root, 'examples', file)), { published })
    heard = hearing.acts
    text = reading.document.text
  })
  const check = (line: string): void => {
    const near = heard.filter(({ evidence }) => text.slice(evidence.from, evidence.to).includes(wanted(line).words))
    const shown = near.map((act) => `${act.kind} | ${parties(act.from)} > ${parties(act.to)}`).join('; ')
    expect(
      heard.some((act) => fits(act, wanted(line), text)),
      `heard instead: ${shown || 'nothing'}`,
    ).toBe(true)
  }
  for (const line of acts) (line.startsWith('? ') ? it.fails : it)(line, () => check(line))
})
