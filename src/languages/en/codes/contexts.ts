/** Words that tell what an event is about, by PLOVER's contexts (manual 0.8). */
const lines = `
military: army military troop soldier force missile tank navy warship artillery brigade battalion weapon arms defence defense ammunition airstrike airforce drone warplane ceasefire truce offensive war nato frontline warhead deployment exercise drill
intelligence: intelligence spy spying espionage cia mossad fsb wiretap surveillance
executive: cabinet presidency decree president premier
legislative: parliament senate congress lawmaker legislature bill deputy assembly duma knesset bundestag
election: election vote ballot poll candidate referendum campaign voter turnout electoral
political_institutions: constitution constitutional coup impeachment reform
pro_democracy: democracy democratic democratization
pro_autocracy: autocracy dictatorship junta martial
economic: trade tariff economy economic sanction embargo export import investment bank loan market currency debt budget imf price company business finance financial
legal: court judge law trial prosecutor lawsuit treaty tribunal legal charge verdict sentence extradition warrant icc
reparations: reparation compensation restitution indemnity
human_rights: rights torture atrocity genocide abuse
rights_freedoms: freedom censorship press assembly expression
repression: crackdown repression dissident
human_security: food water housing shelter hunger famine land eviction
gender: gender woman women girl femicide
lgbt: gay lesbian transgender lgbt lgbtq homosexual
religion_ethnicity: religion religious church mosque muslim christian jewish islam ethnic minority sectarian hindu sunni shiite kurdish rohingya language
inequality: inequality poverty poor
diplomatic: diplomat diplomatic diplomacy ambassador embassy envoy talk negotiation summit consulate negotiator delegation mediation mediator
territory: territory territorial border annexation sovereignty island secession independence enclave
peacekeeping: peacekeeper peacekeeping unifil minusma blue-helmet
health: health vaccine virus pandemic epidemic hospital disease covid ebola medicine coronavirus
asylum: asylum
migration: migrant refugee migration immigrant displaced immigration
disasters: earthquake flood hurricane cyclone drought tsunami wildfire disaster crash
natural_resource: oil gas mineral mining fishery pipeline lithium uranium grain coal
environment: climate emission pollution environment environmental deforestation
technology: technology chip semiconductor satellite
terrorism: terrorism terrorist counter-terrorism jihadist qaeda isis
cbrn: nuclear chemical biological radiological warhead enrichment plutonium uranium iaea nonproliferation
cyber: cyber hacker hacking cyberattack malware
misinformation: disinformation misinformation propaganda
crime: crime criminal gang murder theft
corruption: corruption bribery bribe graft embezzlement
illegal_drugs: drug cocaine heroin narcotic fentanyl cartel
trafficking: trafficking smuggling smuggler trafficker
`

const pairs = lines
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [context = '', words = ''] = line.split(': ')
    return words.split(' ').map((word) => [word, context] as const)
  })

/** The contexts that a word tells. */
export const contexts: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(pairs, ([word]) => word)].map(([word, same]) => [word, same.map(([, context]) => context)]),
)
