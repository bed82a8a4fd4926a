import type { Span } from '../../kernel/span.ts'
import { membersOf, partyInfo } from '../../world/index.ts'
import type { Actor } from '../reading.ts'
import type { Scene } from './scene.ts'

/** Formats of talks without a voice of their own: whoever names them means those who take part. */
const formats: ReadonlySet<string> = new Set([
  'NORMANDY-FOUR',
  'NATO-RUSSIA-COUNCIL',
  'ASTANA-TRIO',
  'JCPOA-JOINT-COMMISSION',
  'SIX-PARTY',
])

/** The actors that a party's name means here: a grouping that the report spells out is its members. */
export const actorsNamed = (scene: Scene, party: string, words: Span): readonly Actor[] =>
  formats.has(party) || scene.spelled.has(party)
    ? membersOf(party).map((member) => ({ party: member, words }))
    : [{ party, words }]

const mostMembers = 12

/** Learns from one sentence's parties which groupings the report spells out by naming every member. */
export const learnSpelled = (scene: Scene, parties: ReadonlySet<string>): void => {
  for (const party of parties) {
    if (partyInfo(party)?.kind !== 'grouping') continue
    const members = membersOf(party)
    if (members.length > 1 && members.length <= mostMembers && members.every((member) => parties.has(member)))
      scene.spelled.add(party)
  }
}

/** Members of a grouping of so many that the report names: "the three countries" of a pact of three. */
export const membersNumbering = (scene: Scene, number: number): readonly Actor[] => {
  for (const party of scene.counts.keys()) {
    const members = partyInfo(party)?.kind === 'grouping' ? membersOf(party) : []
    if (members.length === number) return members.map((member) => ({ party: member, words: { from: 0, to: 0 } }))
  }
  return []
}
