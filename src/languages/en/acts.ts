import { conditionWords } from '../../acts/grammar/condition.ts'
import type { ActWords } from '../../acts/words.ts'
import { englishCodes } from './codes/index.ts'
import { englishContent } from './content.ts'
import { englishFrames } from './frames/index.ts'
import { englishMood } from './mood.ts'
import { nounClasses } from './noun-classes.ts'
import { englishSubstance } from './substance.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const conditions = conditionWords(
  set('if unless once until till provided providing assuming'),
  new Set(
    'in exchange for|in return for|provided that|providing that|subject to|as long as|so long as|on condition that|on the condition that|only if|only when|only after|in case|in the event|when and if|if and when|contingent on|contingent upon|conditional on|pending'.split(
      '|',
    ),
  ),
)

/** All English words that hearing acts needs. */
export const englishActs: ActWords = {
  codes: englishCodes,
  frames: englishFrames,
  nounClasses,
  mood: englishMood,
  content: englishContent,
  substance: englishSubstance,
  conditions,
  lightVerbs: set(
    'hold have make issue give express take conduct reach launch carry voice deliver offer extend convey lodge impose pay stage begin start continue contain include list comprise reiterate reaffirm affirm confirm renew repeat stress underscore underline emphasise emphasize highlight note mention raise announce declare send put present submit deliver show demonstrate enter receive see witness record set file join cite outline state restate resume declare register signal indicate undertake',
  ),
  soft: set('decide choose opt plan intend seek want wish aim'),
  importance: set('importance significance value necessity urgency need'),
  officers: set(
    'representative minister leader delegation envoy official negotiator member head government authority ambassador spokesperson spokesman spokeswoman diplomat side team supporter soldier force troop army police court parliament delegate mediator president chairman citizen people lawmaker fighter militant gunman aircraft plane warplane jet helicopter drone ship vessel warship navy protester demonstrator rebel insurgent guard police officer crowd marcher worker',
  ),
  takingBack: set('lift drop withdraw waive rescind revoke retract abandon remove ease relax overcome soften'),
  announcing: set('announce declare unveil plan propose promise'),
  receiving: set('receive get obtain'),
  holding: set('hold convene host chair schedule plan set call carry launch conduct sign conclude reach'),
  quantities: set(
    'number amount list series kind type sort group lot set round range variety package handful dozen hundred thousand part majority couple pair wave bulk volume quantity level',
  ),
  papers: set(
    'list document paper proposal text draft plan letter statement resolution treaty note communique declaration agreement deal offer demand response reply package answer note message text counterproposal',
  ),
  contentFirst: new Map([
    ['warn', 'threat'],
    ['insist', 'statement'],
    ['remind', 'statement'],
    ['hope', 'assessment'],
    ['allege', 'accusation'],
    ['complain', 'accusation'],
    ['regret', 'statement'],
    ['assure', 'pledge'],
    ['reassure', 'pledge'],
    ['intend', 'pledge'],
    ['look', 'demand'],
  ]),
  nounKinds: new Set([
    'meeting',
    'attack',
    'force',
    'coercion',
    'agreement',
    'reply',
    'aid',
    'concession',
    'protest',
    'sanction',
    'refusal',
    'cooperation',
  ]),
}
