import type { ContentWords } from '../../acts/heard/content-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const englishContent: ContentWords = {
  own: set('i we us our my me ourselves ours'),
  you: set('you your yours'),
  will: set("will 'll ’ll wo shall would 'd"),
  must: set('must should ought need'),
  needed: set(
    'important essential vital necessary crucial imperative critical urgent time key high-time incumbent needed',
  ),
  harm: set(
    'respond retaliate punish strike attack impose hit react avenge defend crush destroy invade act bomb sanction expel block shoot resist fight sue veto stop prevent confront escalate',
  ),
  cost: set(
    'countermeasure counter-measure consequence price cost retaliation punishment reprisal repercussion retribution sanction escalation',
  ),
  answers: set('response reaction measure step action answer retaliation blow force'),
  severe: set(
    'severe swift strong decisive harsh firm forceful devastating massive crushing unprecedented tough serious grave painful proportionate retaliatory military military-technical',
  ),
  ready: set('ready prepared willing open'),
  hoping: set('hope wish want expect trust count'),
  knowing: set(
    'know think believe have need want see say tell predict judge confirm understand comment speculate expect remember imagine feel mean seem doubt care forget rule exclude discount',
  ),
  wrapping: set(
    'say repeat reiterate stress emphasise emphasize underline underscore add note tell mention state clarify remind assure',
  ),
  ceasing: set('stop rest cease relent waver falter flinch tire flag abandon forsake forget desert'),
  thanks: set(
    'grateful gratitude thank thanks thankful condolence sympathy solidarity congratulate congratulation appreciate appreciation applaud commend praise salute tribute welcome hail support proud admire',
  ),
  untrue: set(
    'baseless unfounded groundless untrue false fabricated fabrication fake nonsense slander disinformation  fictitious',
  ),
  deniable: set(
    'plan intention intent evidence proof truth commitment agreement basis ground desire wish deal contact information attack involvement reason question such',
  ),
  needless: set('need reason point sense necessity use cause'),
  harmless: set('peaceful defensive innocent legal lawful civilian'),
  blame: set(
    'violate violation breach fail failure refuse refusal illegal unlawful illegitimate unacceptable aggression aggressor provoke provocation provocative terrorist terrorism terror crime criminal irresponsible pretext destabilise destabilize destabilising destabilizing undermine escalate ignore ignored sabotage bully blackmail threaten deceive cheat renege hypocrisy hypocritical disappointing disappointed shameful cruel mistake betray betrayal obstruct stall hostile hostage occupation atrocity massacre genocide reckless dangerous invade attack interfere interference meddle unjust unfair unjustified one-sided inhumane barbaric brutal fault blame guilty reluctance reluctant unwilling condemn bombard kill murder steal propaganda cynical absurd outrageous disgraceful coercion coerce',
  ),
  judging: set(
    'dead progress constructive productive useful frank substantive candid positive negative difficult hard tough easy complicated complex serious step opportunity chance window prospect path breakthrough deadlock stalemate impasse momentum optimistic pessimistic hopeful encouraging promising disappointing stalled tense tension crisis historic milestone success successful failure failed unlikely likely possible impossible close far far-off gap difference disagreement convergence mood atmosphere friendly cordial fruitful futile futility significant important turning-point way hope doubt skeptical sceptical unclear uncertain premature ready closer apart risk danger dangerous worse better improve deteriorate fail falter collapse unravel progress stall begin-to-fail normal improve good bad great excellent best worst realistic unrealistic honest businesslike business-like solid strong weak fragile stable unstable',
  ),
  verdicts: set(
    'progress stalemate deadlock impasse breakthrough setback headway skepticism scepticism optimism pessimism standstill gridlock rapprochement thaw',
  ),
  topics: set('discuss review exchange touch address consider cover examine raise talk debate'),
  judged: set(
    'talk talks negotiation meeting conversation dialogue discussion round summit process deal agreement treaty accord truce ceasefire situation crisis conflict relation relations tie relationship position proposal peace war resolution settlement solution draft text programme program effort visit call diplomacy issue threat security',
  ),
}
