import { type Frame, readFrames } from '../../../acts/frames/frame.ts'

/** What is said: demands, offers, pledges and their kin. Columns: see `readFrames`. */
export const wordFrames: readonly Frame[] = [
  ...readFrames(
    'demand',
    'verb',
    `
    urge|press|pressure|implore|beg|exhort|entreat|beseech|petition|lobby|pressurise|pressurize to:obj about:comp,for,obj
    ask|request~demand|instruct|order|command|remind|challenge|persuade|convince|warn+to to:obj about:comp,for,obj
    demand|require|insist+on|insist+upon|request to:from,of about:comp,on,upon,obj
    seek to:from,of about:obj
    want|wish to:obj about:comp
    call+on|call+upon|appeal+to|prevail+upon to:on,upon,to about:comp,for
    ask+for|press+for|lobby+for to:obj,from,by about:for,comp
    call+for|appeal+for|push+for|plead+for|campaign+for|argue+for|wait+for to:from,by about:for,comp
    encourage to:obj about:comp,obj
    insist|stipulate about:comp
    drop~asked|withdraw~asked|retract~asked|abandon~asked|waive~asked|rescind~asked st:cancelled to:- about:obj
    oblige|compel to:obj about:comp
    give~ultimatum|give+until to:iobj,obj about:comp
    look+forward to:- about:to,comp
    expect~reply to:from,of about:obj
    await~reply to:from,of,poss about:obj
    summon to:obj about:obj
    admonish|caution|remind to:obj about:comp,of,against
    discourage|dissuade to:obj about:from,comp
    `,
  ),
  ...readFrames(
    'demand',
    'noun',
    `
    demand|request|requirement|ultimatum|appeal|plea|entreaty|precondition|exhortation|insistence to:to,on,from about:for,that,comp,on,of
    call+for|call+on|call+upon to:on,upon,to,from about:for,comp
    need about:comp,for,of
    urging|prodding to:of about:comp
    `,
  ),
  ...readFrames(
    'offer',
    'verb',
    `
    offer to:iobj,to about:comp,obj
    propose|suggest~talks|table~paper|float~paper|present~paper|submit~paper|put+forward~paper|unveil~paper|circulate~paper to:to,iobj about:comp,obj
    propose~talks|suggest~talks to:to,iobj,with about:obj
    invite to:obj about:comp,to
    withdraw~offered|retract~offered|rescind~offered|revoke~offered st:cancelled to:- about:obj
    volunteer|stand+ready about:comp
    mediate about:between,in
    remain+open|stay+open|be+open to:- about:to
    `,
  ),
  ...readFrames(
    'offer',
    'noun',
    `
    offer|proposal|invitation|initiative|overture to:to about:for,of,comp,to
    readiness|willingness|preparedness|openness about:comp,for,to
    `,
  ),
  ...readFrames(
    'offer',
    'adjective',
    `
    ready|prepared|willing|open about:comp,to,for
    `,
  ),
  ...readFrames(
    'pledge',
    'verb',
    `
    pledge|vow|promise|swear|guarantee|commit to:iobj,to about:comp,to,obj
    undertake~! about:comp
    intend|decide|choose|opt|plan about:comp
    assure|reassure to:obj about:comp,of
    consent about:comp,to
    `,
  ),
  ...readFrames(
    'pledge',
    'noun',
    `
    pledge|promise|vow|commitment|undertaking|assurance|guarantee|determination|intention|intent to:- about:comp,to,of
    `,
  ),
  ...readFrames(
    'pledge',
    'adjective',
    `
    committed|determined|dedicated|resolved about:comp,to
    `,
  ),
  ...readFrames(
    'agreement',
    'verb',
    `
    agree|concur about:comp,on,to,upon,obj
    sign~deal|conclude~deal|reach~deal|strike~deal|clinch~deal|ink~deal|initial~deal|seal~deal|negotiate~deal|finalise~deal|finalize~deal|cut~deal|hammer~deal|forge~deal about:obj
    enter+into~deal|arrive+at~deal|settle+on about:into,at,on
    reach~talks st:possible
    adopt~deal|adopt~vote about:obj
    sign~vote about:obj
    extend~deal|renew~deal|prolong~deal about:obj
    `,
  ),
  ...readFrames(
    'agreement',
    'noun',
    `
    agreement|deal|treaty|accord|pact|truce|ceasefire|cease-fire|armistice|compromise|settlement|memorandum to:- about:comp,on,over,for,of,about
    `,
  ),
  ...readFrames(
    'threat',
    'verb',
    `
    threaten to:obj,with about:comp,with,obj
    withdraw~menace|retract~menace|drop~menace st:cancelled to:- about:obj
    warn to:obj about:comp,of,against,obj
    menace to:obj
    vow+retaliate to:against
    `,
  ),
  ...readFrames(
    'threat',
    'noun',
    `
    threat|warning to:to,against about:of,comp,against
    `,
  ),
  ...readFrames(
    'acceptance',
    'verb',
    `
    accept~demand|accept~deal|accept~talks|accept~reply|approve~demand|approve~deal|endorse~deal|heed~demand|grant~demand|okay|greenlight to:- about:obj
    acquiesce|accede|say+yes about:to,in
    `,
  ),
  ...readFrames(
    'acceptance',
    'noun',
    `
    acceptance|approval|consent|assent about:of,to
    `,
  ),
  ...readFrames(
    'refusal',
    'verb',
    `
    reject|refuse|decline|rebuff|spurn|snub|dismiss~demand|turn+down|rule+out|veto|oppose|deny~access|deny~demand|resist about:comp,obj
    balk|baulk|object about:at,to,comp
    break+off~talks|call+off~talks|suspend~talks|halt~talks|cancel~talks to:with about:obj
    boycott~talks|walk+out~talks|pull+out|back+out|storm+out~talks about:of,from,obj
    withdraw+from~talks|withdraw+from~deal|quit~talks|quit~deal|leave~talks|abandon~talks|abandon~deal|exit~deal|exit~talks|pull+out~talks|pull+out~deal about:from,obj,of
    end~deal|scrap~deal|terminate~deal|renounce~deal|repudiate~deal|abrogate~deal|tear+up~deal|suspend~deal|cancel~deal|denounce~deal|annul~deal about:obj,up
    end~talks about:obj
    break~deal about:obj
    `,
  ),
  ...readFrames(
    'refusal',
    'noun',
    `
    refusal|rejection|veto|boycott|opposition|objection|repudiation to:of,to about:comp,of,to
    withdrawal+from~talks|withdrawal+from~deal about:from
    end+to~deal|end+of~deal|end+to~talks|suspension+of~talks|suspension+of~deal|termination+of~deal|cancellation+of~talks|abrogation+of~deal about:to,of
    walkout|walk-out about:of,from
    `,
  ),
  ...readFrames(
    'reply',
    'verb',
    `
    reply+to~demand|respond+to~demand|answer~demand|reply+to~message|respond+to~message|answer~message to:to,obj about:to,obj,with
    submit~reply|deliver~reply|send~reply|hand+over~reply|hand~reply|pass~reply|give~reply|provide~reply|present~reply|transmit~reply|receive~reply|get~reply|issue~reply|convey~reply to:to,iobj about:obj
    abstain about:from,in
    `,
  ),
  ...readFrames(
    'reply',
    'noun',
    `
    reply|response|answer|counterproposal to:to about:to
    `,
  ),
  ...readFrames(
    'accusation',
    'verb',
    `
    accuse|blame|condemn|criticise|criticize|denounce|slam|lambast|lambaste|decry|rebuke|chide|censure|deplore|castigate|berate|reprimand|scold|blast|fault|upbraid|chastise|vilify|reproach|attack+for|assail|charge+with to:obj about:of,for,obj,comp
    protest~attack|protest+against|lash+out|hit+out to:at,against about:obj,against
    complain|allege about:comp,about,of
    regret about:obj,comp
    brand|name+as to:obj about:obj
    trade~charge|exchange~charge to:with about:obj
    `,
  ),
  ...readFrames(
    'accusation',
    'noun',
    `
    protest to:with,against about:over,against,about,at
    absence|lack|reluctance|unwillingness|failure|inability|violation|breach|provocation to:of,from,by about:of,comp
    accusation|allegation|condemnation|criticism|denunciation|outrage|indignation|rebuke|blame|reproach|censure|complaint|disappointment|dissatisfaction|dismay|anger to:against,of,at,about about:of,over,at,about,comp,with
    `,
  ),
  ...readFrames(
    'denial',
    'verb',
    `
    deny|refute|disavow|disclaim|dispute|contest|reject~claim|dismiss~claim|rebut|contradict about:comp,obj
    `,
  ),
  ...readFrames(
    'denial',
    'noun',
    `
    denial|disclaimer|rebuttal about:of,comp
    `,
  ),
  ...readFrames(
    'support',
    'verb',
    `
    praise|hail|applaud|commend|salute|laud|congratulate|thank|welcome|endorse|back|appreciate|acclaim|compliment|honour|honor|celebrate to:obj about:for,on,obj
    support|champion about:obj
    sympathise|sympathize|side+with|stand+with|stand+by to:with,by about:with,by
    mourn about:obj
    vote+for|rally+behind about:for,behind
    `,
  ),
  ...readFrames(
    'support',
    'noun',
    `
    support|praise|gratitude|thanks|appreciation|condolence|sympathy|solidarity|congratulation|backing|endorsement|tribute|satisfaction to:for,to,with about:for,to,of,with
    importance|significance|value|necessity|urgency about:of
    `,
  ),
  ...readFrames(
    'support',
    'adjective',
    `
    grateful|thankful|appreciative|supportive to:to,for,of about:for,to,of
    `,
  ),
  ...readFrames(
    'assessment',
    'verb',
    `
    doubt|hope about:comp,obj
    stall|falter|deadlock about:self
    discuss~verdict|review~verdict|note~verdict|see~verdict about:obj
    `,
  ),
  ...readFrames(
    'assessment',
    'noun',
    `
    hope|optimism|pessimism|skepticism|scepticism|doubt|confidence|progress|breakthrough|stalemate|deadlock|impasse|momentum|headway|setback|disagreement about:of,about,in,for,on,comp,toward,towards,over
    `,
  ),
  ...readFrames(
    'assessment',
    'adjective',
    `
    optimistic|hopeful|pessimistic|sceptical|skeptical|confident|doubtful about:about,comp,of
    `,
  ),
  ...readFrames(
    'statement',
    'verb',
    `
    brief+on|update+on|inform|notify|apprise to:obj about:on,of,comp,about
    `,
  ),
  ...readFrames(
    'statement',
    'noun',
    `
    concern|worry|view|position|belief|fear to:- about:comp,about,over,of,on
    `,
  ),
]
