import { type Frame, readFrames } from '../../../acts/frames/frame.ts'

/** What is done: talks held, troops moved, sanctions imposed. Columns: see `readFrames`. */
export const deedFrames: readonly Frame[] = [
  ...readFrames(
    'meeting',
    'verb',
    `
    meet|confer|huddle to:- about:on,about,to,over
    speak~!|talk~!|gather~!|convene~! about:about,on
    speak+with|talk+with about:about,on
    negotiate+with about:over,on
    hold~talks|have~talks|conduct~talks|begin~talks|start~talks|resume~talks|open~talks|convene~talks|continue~talks|attend~talks|join~talks|host~talks|launch~talks|restart~talks|conclude~talks about:on,about,over
    visit|host|phone|telephone about:on,about
    travel+to|appear+with|fly+to|arrive+in|tour
    sit+down|engage+with|consult+with|consult|chair~talks|participate+in~talks|take+part~talks about:on,about
    return+to~talks|participate+in
    postpone~talks|put+off~talks|delay~talks|reschedule~talks st:cancelled about:on,about,over
    `,
  ),
  ...readFrames(
    'meeting',
    'noun',
    `
    talk|talks|meeting|negotiation|conversation|summit|discussion|consultation|call|visit|dialogue|session|round|exchange|trip about:on,about,over,for
    `,
  ),
  ...readFrames(
    'force',
    'verb',
    `
    deploy|mobilise|mobilize|amass|mass to:against about:obj
    send~troops|move~troops|station~troops|dispatch~troops|increase~troops|build+up~troops|concentrate~troops|gather~troops|reinforce~troops|position~troops to:against about:obj
    test~weapon|test_fire|launch~weapon|fire~weapon|display~weapon|parade~weapon|test~drill to:- about:obj
    hold~drill|conduct~drill|stage~drill|start~drill|begin~drill|carry+out~drill to:- about:obj
    enter~territory|enter+into~territory|march+into|patrol about:obj
    militarise|militarize|rearm about:obj
    enrich about:obj
    `,
  ),
  ...readFrames(
    'force',
    'noun',
    `
    deployment|buildup|build-up|mobilisation|mobilization|drill|manoeuvre|maneuver|massing|rearmament to:against about:of
    exercise~troops to:against about:of
    `,
  ),
  ...readFrames(
    'attack',
    'verb',
    `
    attack|invade|bomb|bombard|shell|raid|assault|ambush|kill|wound|murder|assassinate|massacre|torture|behead|overrun|storm to:obj about:obj
    fire~weapon|fire+at~weapon|fire+against~weapon|launch+at~weapon|launch+against~weapon|fire+at|shoot+at|shoot+down|open+fire to:at,on,into about:obj
    launch~attack|carry+out~attack|begin~attack|start~attack|conduct~attack|mount~attack|stage~attack|wage~attack to:against,on,in,into about:obj
    advance+on|advance+into|march+on to:on,into about:on
    explode|detonate|blow+up|destroy|demolish to:obj about:obj
    clash+with|fight to:with,obj
    trade~fire|exchange~fire to:with about:obj
    claim~credit|claim+for~credit to:- about:for
    `,
  ),
  ...readFrames(
    'attack',
    'noun',
    `
    attack|strike|raid|invasion|offensive|airstrike|air-strike|bombing|shelling|bombardment|assault|incursion|aggression|massacre|assassination|ambush|air-raid to:on,against,of,into,in about:of,on,against
    killing|murder to:of about:of
    `,
  ),
  ...readFrames(
    'coercion',
    'verb',
    `
    arrest|detain|imprison|jail|sentence|expel|deport|blockade|besiege|seize|capture|kidnap|abduct|confiscate|outlaw|blacklist|ban|censor|prosecute|indict|convict|oust|evict|annex|occupy|quarantine to:obj about:obj
    close~border|shut~border|block~border|restrict~access|block~access|seal~border|freeze to:to,with about:obj
    extradite to:to,obj about:obj
    suspend+from|bar+from to:obj about:from
    `,
  ),
  ...readFrames(
    'coercion',
    'noun',
    `
    blockade|arrest|detention|expulsion|deportation|seizure|annexation|occupation|imprisonment|siege|crackdown|kidnapping|abduction|hostage-taking|capture to:of,on,against about:of,on
    referral to:of about:to
    `,
  ),
  ...readFrames(
    'sanction',
    'verb',
    `
    impose~sanctions|tighten~sanctions|slap~sanctions|levy~sanctions|reimpose~sanctions|announce~sanctions|extend~sanctions|renew~sanctions|toughen~sanctions|adopt~sanctions to:on,against,upon about:obj
    suspend~aid|cut~aid|halt~aid|withhold~aid|freeze~aid|cut+off~aid|stop~aid to:to,for about:obj
    sever~talks|cut~talks|downgrade~talks|recall~diplomat|withdraw~diplomat to:with,from,to about:obj
    boycott|embargo to:obj about:obj
    `,
  ),
  ...readFrames(
    'sanction',
    'noun',
    `
    sanction|embargo to:on,against about:on,against
    `,
  ),
  ...readFrames(
    'aid',
    'verb',
    `
    provide~aid|give~aid|send~aid|deliver~aid|pledge~aid|donate|supply|grant~aid|contribute~aid|allocate~aid|finance|fund|lend|ship~aid|airlift to:to,iobj,for about:obj
    give~goods|send~goods|deliver~goods|provide~goods|ship~goods to:to,iobj,for about:obj
    shelter|rescue|evacuate|arm to:obj about:obj
    `,
  ),
  ...readFrames(
    'aid',
    'noun',
    `
    supply|delivery|donation|shipment|airlift|evacuation|rescue to:to,for,of about:of
    assistance|aid|help to:to,for about:with,for,to
    `,
  ),
  ...readFrames(
    'cooperation',
    'verb',
    `
    cooperate|co-operate|collaborate|work+with to:- about:on,in,comp
    ratify|implement~deal|inspect to:- about:obj
    join~deal|accede+to~deal about:obj,to
    allow~access|let~access to:to,iobj,obj about:obj
    grant~access|exchange~people|swap~people|share~reply to:to,iobj about:obj
    monitor|observe~deal to:obj about:obj
    hand+over~reply|hand+over~access|hand+over~data|share~data to:to,with about:obj
    `,
  ),
  ...readFrames(
    'cooperation',
    'noun',
    `
    ratification|inspection to:- about:on,in,of,with
    `,
  ),
  ...readFrames(
    'concession',
    'verb',
    `
    withdraw~troops|pull+back~troops|pull+out~troops|remove~troops|withdraw+from~territory|retreat to:- about:obj,from
    release~people|free~people|pardon|return~people|hand+over~people|turn+over~people|repatriate to:obj about:obj
    lift~sanctions|ease~sanctions|waive~sanctions|remove~sanctions|suspend~sanctions|lift|drop~sanctions|relax~sanctions|roll+back~sanctions|ease to:on,against,for about:obj
    yield|concede|capitulate|surrender|relent|back+down|step+down about:to,comp,obj
    halt~program|freeze~program|dismantle|disarm|suspend~program|stop~program|cease|shut+down~program|disable|freeze|curb~program|limit~program about:obj,comp
    reopen~border|open~border about:obj
    comply+with|abide+by about:with,by
    apologise|apologize to:to about:for
    lay+down~weapon|demobilise|demobilize
    `,
  ),
  ...readFrames(
    'concession',
    'noun',
    `
    withdrawal|pullback|pull-back|pullout|pull-out|retreat|concession|release|lifting|disarmament|dismantlement|easing|de-escalation|capitulation|apology to:- about:of,from,to
    `,
  ),
  ...readFrames(
    'protest',
    'verb',
    `
    demonstrate~!|march+through|march+in|rally~!|riot|protest+in|protest+outside|march+against|picket to:against about:against,for
    walk+out about:of
    `,
  ),
  ...readFrames(
    'protest',
    'noun',
    `
    demonstration|rally|march|riot|sit-in|hunger-strike to:against about:against,for,over
    `,
  ),
]
