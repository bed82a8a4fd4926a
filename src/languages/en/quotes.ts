import type { Frame, QuoteWord, QuoteWords } from '../../reading/quotes/words.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

type Row = readonly [frames: string, words: string]

const frameNames: ReadonlySet<string> = set('clause quote aim thing naming urging blaming telling seeming')

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

const verbs: readonly Row[] = [
  // To say
  [
    'clause',
    `say tell add announce state note report claim argue insist explain declare warn comment write hint suggest
    assert maintain contend allege reveal disclose admit acknowledge concede confirm deny reply respond answer tweet retweet
    remark observe predict forecast promise vow pledge threaten complain concur agree boast brag caution conclude quip joke
    recall recount relate repeat reiterate stress emphasise emphasize underscore underline affirm reaffirm testify charge
    signal swear propose recommend demand request elaborate clarify exclaim shout whisper mutter cry scream yell murmur growl
    retort counter rejoin pronounce proclaim post email text message mention specify detail stipulate opine posit postulate
    theorise theorize venture interject intone muse reason counsel decree rule profess confess lament bemoan gripe grumble
    protest object enthuse gush rave sigh snap bark thunder chant sing attest certify imply intimate insinuate
    disagree dispute question rebut highlight quote cite indicate preach volunteer offer urge advise instruct order
    reassure assure inform remind notify persuade convince ask inquire enquire query wonder point`,
  ],
  [
    'quote',
    `continue begin open start finish end read go laugh smile nod describe announce shoot fire chime interrupt press
    greet implore plead beg call criticise criticize praise condemn thank apologise apologize caption title headline lecture
    advertise respond summarise summarize scoff chuckle`,
  ],
  // To think, to know
  [
    'clause',
    `believe think expect fear feel hope know mean guess suspect worry speculate consider doubt assume presume
    understand realise realize recognise recognize remember imagine reckon figure conceive surmise infer deduce decide
    determine resolve estimate calculate judge foresee anticipate envisage envision learn discover hear find see notice
    accept trust wish regret dream forget ponder`,
  ],
  // What papers and figures do
  ['clause', 'show suggest indicate demonstrate prove find reveal'],
  // Aims
  [
    'aim',
    `promise vow pledge threaten swear refuse decline hope want plan expect intend aim seek offer agree propose decide
    wish prefer demand ask undertake volunteer consent choose resolve pretend claim profess mean try attempt fear hesitate
    commit like love hate`,
  ],
  // Words for or against a thing
  [
    'thing',
    `criticise criticize condemn denounce praise hail welcome applaud laud commend congratulate thank salute slam blast
    decry deplore lament bemoan assail attack lambast lambaste rebuke rebut refute reject dismiss deny dispute question
    challenge oppose support back endorse defend champion favour favor advocate urge demand propose recommend suggest announce
    confirm reveal disclose admit acknowledge concede stress emphasise emphasize underscore underline highlight reiterate
    reaffirm affirm note mention discuss describe explain outline detail predict forecast promise pledge threaten vow
    mock ridicule deride belittle berate scold chide tout trumpet cite quote echo recall repeat voice express regret
    fear expect anticipate foresee want seek prefer envisage request approve disapprove contest rule condone
    justify excuse downplay minimise minimize exaggerate compare liken estimate assess criticise review slammed vilify
    disavow renounce repudiate retract clarify mourn honour honor doubt consider regard view allege invoke
    reference tease float pitch declare proclaim pronounce suspect dispute protest cheer admire dislike
    respect bash trash rip hammer`,
  ],
  ['thing to', 'urge'],
  [
    'naming',
    `call describe dub label term brand characterise characterize portray depict deem judge consider regard view see
    paint cast denounce condemn dismiss praise hail criticise criticize blast slam decry deride mock name declare proclaim
    pronounce find think believe nickname style rate rank treat hold welcome refer`,
  ],
  [
    'urging',
    `urge ask beg implore advise order instruct command tell call encourage invite press pressure exhort counsel
    direct request require want expect warn remind challenge persuade convince entreat beseech allow permit forbid wish prefer`,
  ],
  [
    'blaming',
    `accuse blame criticise criticize condemn denounce attack fault credit praise thank chide rebuke scold berate
    slam blast hail congratulate commend charge suspect lambast lambaste mock ridicule applaud excoriate castigate reproach
    warn remind assure inform advise chastise pillory hammer rip`,
  ],
  ['telling', `tell inform remind assure reassure notify warn advise persuade convince ask teach show promise`],
  // With a preposition
  [
    'for',
    'call ask push argue plead press vote apologise apologize appeal campaign lobby root cheer advocate speak hope wish vouch',
  ],
  ['on', 'call comment insist elaborate touch focus dwell seize reflect expand agree'],
  [
    'about',
    `talk speak complain worry boast brag joke rave warn think ask inquire enquire comment write lie care wonder
    testify gush know hear muse disagree fret`,
  ],
  ['of', 'speak warn complain boast approve disapprove tell think talk despair conceive dream learn hear'],
  ['to', 'point refer allude object agree admit confess pledge react respond attest testify commit vow'],
  ['against', 'warn argue speak caution protest campaign rail inveigh vote decide lash'],
  ['with', 'agree disagree concur sympathise sympathize side'],
  ['at', 'hint scoff point marvel balk'],
  ['over', 'worry fret agonise agonize'],
  ['from', 'quote'],
  // Said of someone by nobody named
  [
    'seeming',
    'seem appear say believe think expect report rumour rumor allege consider know understand estimate suppose presume suspect',
  ],
]

const nouns: readonly Row[] = [
  [
    'clause',
    `statement claim assertion belief view hope fear warning allegation suggestion announcement declaration remark
    conviction assurance conclusion argument opinion contention insistence admission accusation charge promise pledge vow
    threat report rumour rumor notion idea prediction concern worry doubt confidence expectation complaint acknowledgment
    acknowledgement understanding assumption observation testimony explanation guarantee proposal recommendation demand
    denial speculation certainty feeling sense impression position message revelation comment estimate forecast finding
    confirmation optimism scepticism skepticism regret desire wish reminder indication recognition agreement`,
  ],
  [
    'aim',
    `promise pledge vow threat plan decision refusal offer proposal demand request desire wish willingness readiness
    intention commitment determination call invitation bid effort agreement order resolve`,
  ],
  [
    'of',
    `criticism condemnation praise description denunciation warning rejection support accusation allegation endorsement
    announcement approval defense defence mention discussion view assessment opinion fear promise threat acceptance claim
    account depiction characterization characterisation dismissal mockery denial recognition acknowledgement acknowledgment`,
  ],
  [
    'for',
    'call support demand praise plan hope enthusiasm sympathy preference contempt admiration respect request plea proposal appreciation desire gratitude',
  ],
  ['to', 'opposition objection commitment reaction response resistance reference'],
  ['on', 'attack view position stance comment remark assault criticism statement thought'],
  [
    'about',
    'concern comment remark statement worry question doubt claim complaint fear optimism misgiving reservation view',
  ],
  ['over', 'concern anger outrage frustration worry alarm'],
  ['at', 'anger outrage frustration dismay disappointment surprise alarm'],
  ['with', 'agreement disagreement frustration disappointment satisfaction dissatisfaction'],
  ['in', 'confidence interest belief'],
]

const adjectives: readonly Row[] = [
  ['clause', `confident sure certain hopeful optimistic pessimistic convinced worried concerned afraid aware unaware glad sorry
    proud adamant positive sceptical skeptical doubtful surprised disappointed insistent clear concerned happy unconvinced`],
  ['aim', 'ready willing prepared determined reluctant unwilling eager keen happy glad'],
  ['about', 'optimistic pessimistic worried concerned confident clear hopeful sceptical skeptical cautious'],
  ['of', 'critical supportive afraid aware proud sceptical skeptical wary confident dismissive'],
  ['to', 'open opposed sympathetic'],
]

/** English words of attribution. */
export const englishQuotes: QuoteWords = {
  verbs: table(verbs),
  nouns: table(nouns),
  adjectives: table(adjectives),
  voicing: set(
    'express voice make give issue convey reiterate repeat raise hold share offer deliver send receive take leave have reaffirm renew draw declare announce state',
  ),
  clear: set('clear plain known certain sure explicit public'),
  making: set('make leave'),
  leading: set(
    'go continue proceed begin start end quote cite report say tell write want try use take move decide love like choose',
  ),
  refusing: set('refuse decline fail avoid stop neglect'),
  negations: set("not n't n’t never neither nor hardly"),
  modals: set('may might could would can will should must shall'),
  accordingTo: [
    ['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'view', 'of'], ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ], // biome-ignore format: short
  inWhose: set('word view opinion eye mind estimation judgment judgement phrase telling'),
  firstPerson: set('i we me us'),
  as: set('as'),
  days: set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening week month year'),
  relatives: set('that who which whom whose'),
}
