import type { Issue } from '../../acts/content/substance-words.ts'

/** Lemmas that many ways share, by a name with `$`. */
const classes: Readonly<Record<string, string>> = {
  $withdraw:
    'withdraw|withdrawal|reduce|reduction|pull|pullback|pullout|pull-out|leave|return|remove|removal|redeploy|retreat|evacuate',
  $troops:
    'troop|force|soldier|army|military|tank|unit|battalion|brigade|division|regiment|personnel|contingent|peacekeeper|presence|infrastructure',
  $build:
    'mass|amass|deploy|deployment|build-up|buildup|concentrate|concentration|reinforce|reinforcement|mobilise|mobilize|mobilization|mobilisation|gather|move|station|send|movement',
  $stop: 'stop|halt|end|cease|suspend|suspension|freeze|pause|hold|cessation|halt',
  $enlarge:
    'enlargement|expansion|expand|enlarge|membership|member|admit|admission|join|accession|accede|candidate|candidacy|eastward|eastwards|open-door',
  $free: 'release|free|swap|exchange|return|hand|repatriate|repatriation|pardon|liberate',
  $captive:
    'prisoner|hostage|captive|detainee|inmate|abductee|captured|jailed|jail|detained|imprisoned|imprison|pow|remains|body',
  $peace: 'war|fighting|fight|hostility|violence|fire|shelling|offensive|bombardment|attack|strike',
  $weapons:
    'weapon|arm|weaponry|missile|ammunition|munition|artillery|tank|jet|howitzer|rocket|armament|arms|shell|drone|air-defence',
  $supply: 'supply|deliver|delivery|send|shipment|provide|provision|transfer|sale|sell|arm|export|hand',
  $border: 'border|frontier|boundary|demarcation|delimitation|demarcate',
  $nuclear: 'nuclear|uranium|plutonium|reactor|centrifuge|atomic|enriched',
}

/** One issue a row: its name, then the ways to name it; `+` joins what must stand together, `|` what may stand for each other; a row with `~` yields to all others. */
const table = `
nato enlargement      = $enlarge+nato ; $enlarge+alliance ; open+door ; open-door ; door+nato|alliance
eu enlargement        = $enlarge+eu ; $enlarge+bloc ; customs+union
un membership         = membership+un ; statehood|state+recognise|recognize|recognition ; statehood
security guarantee    = security+guarantee|assurance|pact|treaty|architecture|proposal|concern ; legally+binding ; indivisible|indivisibility
missile deployment    = missile+$build|station|place|intermediate-range|medium-range|short-range|base|limit ; strike+weapon+deploy|station|place ; inf+treaty
missile test          = missile|rocket|satellite|warhead+test|launch|fire|test-fire ; ballistic+missile
nuclear test          = nuclear|atomic+test|device|explosion
enrichment            = enrichment ; enrich ; uranium+stockpile|level|percent|purity ; centrifuge ; heavy+water
nuclear programme     = nuclear+program|work|activity|weapon|ambition|facility|site|arsenal|bomb|issue|deal ; atomic+program|bomb
denuclearisation      = denuclearization ; denuclearisation ; denuclearize ; denuclearise ; disarmament|dismantle|dismantlement|abandon|give+nuclear
inspection            = inspection ; inspector ; inspect ; verification|verify ; monitoring ; safeguard+agreement|access ; snap+inspection ; additional+protocol
arms control          = arms+control|race|reduction ; start+treaty ; strategic+stability ; warhead+limit|cut|reduce ; non-proliferation ; nonproliferation ; proliferation
troop withdrawal      = $withdraw+$troops ; give+military+presence ; withdrawal ; demilitarise|demilitarize|demilitarised|demilitarized ; occupation+end|occupied+$withdraw ; pullback ; pullout
troop build-up        = $build+$troops ; build-up ; buildup ; mobilization ; mobilisation
military exercise     = military|joint|naval+exercise|drill|manoeuvre|maneuver|wargame ; exercise+$troops ; war+game
de-escalation         = de-escalate ; de-escalation ; deescalate ; deescalation ; defuse ; restraint ; tension+reduce|ease|lower|lessen|calm|diffuse
invasion              = invade ; invasion ; incursion ; attack|aggression+plan ; cross+border+$troops ; further+aggression
ceasefire             = ceasefire ; cease-fire ; truce ; armistice ; $stop+$peace ; lull ; cessation+hostility ; lay+weapon|arm
peace agreement       = peace+agreement|deal|treaty|accord|plan|settlement|process|solution|proposal|roadmap ; political+settlement|solution
peacekeeping          = peacekeeper+deploy|send|mission|force ; peacekeeping ; buffer+zone ; observer+mission ; monitor+mission ; international+force
prisoner release      = $free+$captive ; release|free+american|citizen|national|journalist|soldier|sailor|crew ; $captive ; hostage
human rights          = human+right ; rights+abuse|violation ; repression ; crackdown ; political+prisoner ; freedom+press|expression|assembly
war crime             = war+crime ; crime+humanity ; genocide ; atrocity ; tribunal ; icc
civilian protection   = civilian+protect|protection|casualty|kill|death|target|safety
sanctions             = sanction ; embargo ; asset+freeze|frozen|unfreeze ; swift+exclude|cut|ban ; visa+ban ; blacklist ; economic+measure|consequence|cost
trade                 = tariff ; trade+deal|war|agreement|barrier|deficit|talk|negotiation|practice|policy|restriction ; duty+import|export ; market+access ; quota ; subsidy ; import ; intellectual+property
technology            = semiconductor ; chip ; export+control ; huawei ; cyber ; cyberattack ; hack|hacking
energy supply         = gas+supply|pipeline|price|flow|transit|contract|delivery ; oil+price|supply|export|output|production|pipeline ; pipeline ; electricity ; nord ; energy+supply|security
water                 = dam ; water+share|sharing|right|supply|flow|treaty ; river ; reservoir+fill|filling
shipping              = shipping ; vessel|ship+seize|attack|passage|detain|tanker ; strait ; navigation ; tanker ; port+open|block|blockade|access ; blockade ; sea+lane ; naval+blockade
grain export          = grain ; wheat+export ; fertilizer|fertiliser
humanitarian access   = humanitarian ; aid+access|convoy|deliver|delivery|worker|truck|crossing|flow|enter ; corridor ; crossing+open|reopen ; relief ; starvation ; famine
reconstruction        = reconstruction ; rebuild ; rebuilding
financial aid         = loan ; bailout ; financial|economic+aid|assistance|support|help ; debt ; grant ; fund+release|frozen
reparations           = reparation ; compensation ; compensate ; damages ; war+damage
refugees              = refugee ; displaced ; displacement ; migrant ; migration ; asylum ; repatriation ; right+return
territory             = territory ; territorial+integrity|claim|dispute|concession ; sovereignty ; annex ; annexation ; land+swap|return ; occupied ; island ; enclave
borders               = $border ; crossing+closed|close ; airspace
settlements           = settlement+building|build|construction|freeze|expansion|activity|jewish|west|construct|expand|halt ; settler ; settlement+$stop
independence          = independence ; independent+state ; secession ; secede ; self-determination ; breakaway ; separatist
autonomy              = autonomy ; special+status ; self-rule ; decentralisation|decentralization ; minsk
status of jerusalem   = jerusalem
constitution          = constitution ; constitutional ; amendment+constitution
elections             = election ; vote+hold|recount|result ; ballot ; referendum ; electoral ; poll
power sharing         = power+share|sharing|transfer|transition ; power-sharing ; unity+government ; transitional|interim+government|council|authority ; coalition ; inclusive+government ; cabinet
resignation           = resign ; resignation ; step+down ; stand+down ; regime+change
weapons supply        = $supply+$weapons ; lethal+aid|assistance|weapon ; military+aid|assistance|support ; defensive+weapon
disarmament           = disarm ; disarmament ; weapon|arm+surrender|decommission|hand ; decommissioning ; demobilise|demobilize ; landmine
chemical weapons      = chemical+weapon|attack|agent ; sarin ; chlorine ; opcw ; stockpile+chemical
~terrorism            = terrorism ; terrorist ; extremism ; counterterrorism|counter-terrorism ; extremist ; al-qaeda ; isil
air strikes           = air+strike|raid|attack ; airstrike ; no-fly ; drone+strike|attack
rocket fire           = rocket+fire|attack|launch ; mortar
diplomatic ties       = diplomatic+tie|relation|mission ; office|mission+reopen ; ambassador|embassy+recall|withdraw|open|reopen|close|expel|return|restore ; normalise|normalize|normalization|normalisation ; diplomat+expel|expulsion ; relation+restore|normalise|normalize|improve|cut|sever|break
investigation         = investigation ; investigate ; inquiry ; probe ; extradite|extradition
return to the deal    = jcpoa ; nuclear+deal+return|revive|restore|rejoin|implement|implementation ; deal+compliance ; return+compliance
climate               = climate ; emission ; carbon ; greenhouse
covid                 = covid ; covid-19 ; pandemic ; vaccine ; virus
~talks                = talk+hold|resume|continue|begin|start|restart|direct|return|join|agree ; negotiation|dialogue|negotiate|dialog ; negotiating+table ; summit ; return+table ; diplomacy ; talk ; consultation ; mediation ; mediate ; meeting ; meet ; visit ; conversation
~written reply        = written|formal+reply|response|answer ; reply|answer+write|writing|proposal|letter|paper ; response+proposal|paper|document|letter ; reply ; response
~compliance           = comply ; compliance ; implement|implementation+agreement|resolution|accord|commitment|protocol|deal ; abide|honour|honor|fulfil|fulfill+agreement|commitment|obligation|truce ; obligation
`

const expand = (option: string): readonly string[] => (classes[option] ?? option).split('|')

/** The issues, with every lemma in its one spelling. */
export const englishIssues = (spelling: ReadonlyMap<string, string>): readonly Issue[] => {
  const wayOf = (text: string): Issue['ways'][number] =>
    text.split('+').map((options) => {
      const lemmas = options.trim().split('|').flatMap(expand)
      return new Set(lemmas.map((lemma) => spelling.get(lemma) ?? lemma))
    })
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ways = ''] = line.split(' = ', 2)
      const yields = name.startsWith('~')
      return { name: name.replace('~', '').trim(), ways: ways.split(' ; ').map(wayOf), yields }
    })
}
