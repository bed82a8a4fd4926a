/** Classes of nouns that frames ask for. Rows: class, then lemmas. */
const table = `
talks       talk talks negotiation meeting conversation dialogue dialog discussion consultation contact summit call conference round session diplomacy process conversations exchange ties relation relations
deal        agreement deal treaty accord pact truce ceasefire cease-fire armistice memorandum protocol convention arrangement compromise settlement framework understanding declaration communique roadmap charter lull calm
troops      troop force soldier army military tank warship ship fleet unit battalion brigade division regiment personnel convoy jet fighter bomber aircraft artillery peacekeeper marine carrier submarine missile battery paratrooper navy vessel reservist infantry armour armor combatant mercenary militia fighter troops
weapon      missile rocket warhead bomb weapon torpedo projectile satellite icbm device drone shell mortar bullet grenade
sanctions   sanction embargo tariff restriction penalty measure ban boycott duty
aid         aid assistance support funding fund money loan grant relief cooperation supply help financing
demand      demand request proposal call offer invitation ultimatum plan idea suggestion appeal condition claim bid resolution draft initiative overture term possibility suggestion charge extradition nomination
proposed    demand request proposal offer ultimatum plan suggestion condition term draft initiative text
asked       demand request ultimatum condition insistence
offered     offer proposal invitation bid
menace      threat ultimatum
ultimatum   hour day week fortnight month minute deadline ultimatum
claim       allegation accusation charge report claim assertion suggestion rumour rumor suspicion involvement responsibility statement speculation
reply       reply response answer reaction counterproposal counter-proposal rejoinder
paper       draft proposal plan document paper initiative text package offer counteroffer blueprint
people      hostage prisoner captive detainee captive soldier journalist activist citizen national dissident crew sailor fishermen inmate dual-national body remains tourist driver pilot fisherman child woman man worker student reporter guard engineer fighter sailor
goods       dollar euro pound franc yen rouble ruble medicine vaccine doctor medic nurse food grain wheat blanket tent generator equipment ammunition fuel
data        data record recording information sample document footage file archive inventory
message     letter note message query question questionnaire memo inquiry enquiry
diplomat    diplomat ambassador envoy consul attache attaché staff official embassy journalist inspector
person      man woman person people journalist activist citizen national lawmaker politician leader suspect protester protestor official general minister dissident student member soldier crew ship vessel
territory   city town village territory area base airport region province capital border island hill strip port land enclave district bridge road post checkpoint camp
access      access inspection inspector monitor visit verification facility site
vote        resolution motion bill treaty agreement accord protocol deal pact law amendment convention
attack      attack strike raid offensive invasion airstrike assault operation bombardment shelling incursion war campaign bombing ambush ground-invasion aggression intervention siege massacre battle
fire        fire gunfire blow strike shelling barrage missile rocket shell artillery mortar
charge      accusation blame insult barb recrimination allegation
credit      responsibility
drill       drill exercise manoeuvre maneuver manoeuver wargame parade test launch patrol
border      border crossing airspace road port strait embassy office mission consulate route gate checkpoint canal pipeline
program     program programme enrichment activity development production reactor centrifuge construction settlement work operation expansion hostility fighting attack shelling violence stockpile facility
verdict     progress momentum prospect stalemate deadlock impasse breakthrough setback headway
crisis      crisis conflict dispute standoff stand-off war tension issue difference problem impasse violence situation deadlock stalemate
`

export const nounClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...lemmas] = line.split(/\s+/)
      return [name, new Set(lemmas)] as const
    }),
)
