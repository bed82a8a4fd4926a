import { type Frame, frames, type QuoteWord, type QuoteWords } from '../../reading/quotes/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

type Row = readonly [frames: string, words: string]

const frameNames: ReadonlySet<string> = new Set(frames)

/** Rows join: a word that stands in several has all their frames. What is no frame is a preposition. */
const table = (rows: readonly Row[]): ReadonlyMap<string, QuoteWord> => {
  const words = new Map<string, { frames: Set<Frame>; prepositions: Set<string> }>()
  for (const [frames, members] of rows)
    for (const word of list(members)) {
      const entry = words.get(word) ?? { frames: new Set<Frame>(), prepositions: new Set<string>() }
      words.set(word, entry)
      for (const frame of list(frames)) {
        if (frameNames.has(frame)) entry.frames.add(frame as Frame)
        else entry.prepositions.add(frame)
      }
    }
  return words
}

// biome-ignore format: rows of words
const verbs: readonly Row[] = [
  // To say
  ['clause', `say tell add state report claim argue insist explain declare warn comment write hint suggest assert maintain
    contend allege reveal disclose admit acknowledge concede confirm deny reply respond answer tweet retweet remark observe
    predict forecast promise vow pledge threaten complain concur agree boast brag caution conclude quip joke recall recount
    relate repeat charge signal swear propose recommend demand request elaborate clarify exclaim shout whisper mutter cry
    scream yell murmur growl retort counter rejoin post email text message mention specify stipulate opine posit postulate
    theorise theorize venture interject intone muse reason counsel decree rule profess confess lament bemoan gripe grumble
    protest object enthuse gush rave sigh snap bark thunder chant attest certify imply intimate insinuate disagree dispute
    question rebut quote cite indicate preach volunteer offer urge advise instruct order reassure assure inform remind notify
    persuade convince ask inquire enquire query wonder point note announce proclaim pronounce testify`],
  // To say with weight: "underscored the importance of …" too
  ['clause thing', `stress emphasise emphasize underscore underline highlight reiterate reaffirm affirm note announce proclaim
    acknowledge concede admit confirm deny recall predict forecast foresee anticipate propose recommend suggest demand
    request reveal disclose mention repeat promise pledge threaten vow explain clarify lament bemoan rebut dispute question
    protest doubt allege cite quote reject expect fear regret`],
  // Only with quoted words
  ['quote', `continue begin open start finish end go laugh smile nod shoot fire chime interrupt press greet implore plead beg
    call criticise criticize praise condemn describe thank apologise apologize headline lecture summarise summarize scoff
    chuckle read welcome blame accuse mock`],
  // To think, to know
  ['clause', `believe think feel hope know guess suspect worry speculate consider assume presume understand realise
    realize recognise recognize remember imagine reckon figure surmise infer deduce determine estimate calculate judge
    envisage envision learn discover hear notice trust wish dream decide ponder`],
  // What papers and figures do
  ['clause', 'show demonstrate prove find put'],
  // Words and wishes for an act of one's own
  ['aim', `promise vow pledge threaten swear hope want plan expect intend aim seek offer propose wish prefer demand ask
    volunteer claim profess fear like`],
  // Steps: what is done by saying it
  ['step', 'agree refuse decline decide choose undertake consent resolve vote opt'],
  // Words for or against a thing
  ['thing', `criticise criticize condemn denounce praise hail welcome applaud laud commend congratulate thank salute slam blast
    decry deplore lambast lambaste rebuke refute dismiss challenge oppose support back endorse defend champion
    favour favor advocate describe outline detail mock ridicule deride belittle berate scold chide tout trumpet echo voice
    express want seek prefer envisage approve disapprove contest justify excuse downplay minimise minimize exaggerate compare
    liken estimate assess vilify disavow renounce repudiate retract mourn honour honor consider regard view invoke reference
    float cheer admire dislike respect suspect blame fault credit`],
  ['naming', `call describe dub label term brand characterise characterize portray depict deem judge consider regard view see
    paint cast denounce condemn dismiss praise hail criticise criticize blast slam decry deride mock declare proclaim
    pronounce find think believe rate`],
  ['urging', `urge ask beg implore advise order instruct command tell call encourage invite press exhort counsel
    direct request require want expect warn remind challenge persuade convince entreat beseech allow permit forbid wish prefer`],
  ['blaming', `accuse blame criticise criticize condemn denounce credit praise thank chide rebuke scold berate
    slam blast hail congratulate commend charge suspect lambast lambaste mock ridicule applaud excoriate castigate reproach
    warn remind assure inform advise chastise`],
  ['telling', 'tell inform remind assure reassure notify warn advise persuade convince teach show promise ask'],
  // With a preposition
  ['for', `call ask push argue plead press vote apologise apologize appeal campaign lobby root cheer advocate speak hope wish
    vouch`],
  ['on', 'call comment insist elaborate touch focus dwell reflect expand agree'],
  ['about', `talk speak complain worry boast brag joke rave warn think ask inquire enquire comment write lie care wonder
    testify gush know muse disagree fret`],
  ['of', 'speak warn complain boast approve disapprove tell think talk despair'],
  ['to', 'point refer allude object agree admit confess attest testify'],
  ['against', 'warn argue speak caution protest campaign rail inveigh vote'],
  ['with', 'agree disagree concur sympathise sympathize side'],
  ['at', 'hint scoff marvel balk'],
  ['over', 'worry fret'],
  // Said of someone by nobody named
  ['seeming', `seem appear say believe think expect report rumour rumor allege consider know understand estimate suppose
    presume suspect`],
]

// biome-ignore format: rows of words
const nouns: readonly Row[] = [
  ['clause', `statement claim assertion belief view hope fear warning allegation suggestion announcement declaration remark
    conviction assurance conclusion argument opinion contention insistence admission accusation charge promise pledge vow
    threat report rumour rumor notion idea prediction concern worry doubt confidence expectation complaint acknowledgment
    acknowledgement understanding assumption observation testimony explanation guarantee proposal recommendation demand
    denial speculation certainty feeling sense impression position message revelation comment estimate forecast finding
    confirmation optimism scepticism skepticism regret desire wish reminder indication recognition`],
  ['aim', `promise pledge vow threat plan decision refusal offer proposal demand request desire wish willingness readiness
    intention commitment determination call invitation resolve hope`],
  ['of', `criticism condemnation praise denunciation warning rejection accusation allegation endorsement announcement
    approval defense defence view assessment opinion fear promise threat acceptance claim account characterization
    characterisation dismissal denial recognition acknowledgement acknowledgment`],
  ['for', `call support demand praise plan hope enthusiasm sympathy preference contempt admiration respect request plea
    proposal appreciation desire gratitude`],
  ['to', 'opposition objection commitment reaction'],
  ['on', 'view position stance comment remark'],
  ['about', 'concern comment remark statement worry question doubt claim complaint fear optimism misgiving reservation view'],
  ['over', 'concern anger outrage frustration worry alarm'],
  ['at', 'anger outrage frustration dismay disappointment surprise alarm'],
  ['with', 'agreement disagreement frustration disappointment satisfaction dissatisfaction'],
  ['in', 'confidence'],
]

// biome-ignore format: rows of words
const adjectives: readonly Row[] = [
  ['clause', `confident sure certain hopeful optimistic pessimistic convinced worried concerned afraid aware unaware glad sorry
    proud adamant positive sceptical skeptical doubtful surprised disappointed insistent clear happy unconvinced`],
  ['aim', 'ready willing prepared determined reluctant unwilling eager keen'],
  ['about', 'optimistic pessimistic worried concerned confident clear hopeful sceptical skeptical cautious'],
  ['of', 'critical supportive afraid aware proud sceptical skeptical wary dismissive'],
  ['to', 'open opposed sympathetic'],
]

/** English words of attribution. */
export const englishQuotes: QuoteWords = {
  verbs: table(verbs),
  nouns: table(nouns),
  adjectives: table(adjectives),
  voicing: set('express voice make give issue convey raise hold share offer deliver send receive take have draw'),
  clear: set('clear plain known explicit public'),
  making: set('make leave'),
  leading: set('go continue proceed begin start end quote cite report say tell write take move'),
  putting: set('put'),
  quoting: set('quote cite'),
  refusing: set('refuse decline fail avoid stop neglect'),
  negations: set("not n't n’t never neither nor hardly"),
  modals: set("may might could would can will should must shall ca wo 'd ’d 'll ’ll"),
  // biome-ignore format: rows of words
  accordingTo: [
    ['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'view', 'of'], ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ],
  inWhose: set('word view opinion eye mind estimation judgment judgement phrase telling'),
  firstPerson: set('i we me us'),
  as: set('as'),
  contrasts: set('but while whereas though although yet'),
  that: set('that'),
  and: set('and with'),
  dummies: set('it there'),
  agents: set('by'),
  owners: set('by from of'),
  belonging: set('of for as over with about from against to between toward towards on in at by'),
  placing: set('in at on by'),
  questions: set('why how whether if what when where who which'),
  occasions:
    set(`statement interview speech call conference meeting briefing letter tweet post remark address message email
    report article column editorial hearing debate rally press appearance event summit dinner breakfast phone telephone
    beginning end start time moment past week month year`),
  days: set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon
    evening week month year`),
  speakers: set(
    `minister official spokesman spokeswoman spokesperson president leader envoy ambassador secretary ministry government chief
    head negotiator diplomat adviser advisor aide source general commander premier chancellor representative delegate lawmaker
    senator mediator office army military secretariat commission council presidency embassy delegation chairman chairwoman
    director king queen prince emir sultan pope analyst expert agency side mission statement communique`,
  ),
  relatives: set('that who which whom whose'),
}
