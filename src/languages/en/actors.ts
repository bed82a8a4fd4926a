import type { ActorWords, BodyRow, GroupRow, PronounRow, RoleKind, RoleRow } from '../../reading/actors/words.ts'

/** Words of a table: phrases parted by commas, over as many lines as it takes. */
const list = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '')

const irregular: Readonly<Record<string, string>> = {
  spokesman: 'spokesmen', spokeswoman: 'spokeswomen', spokesperson: 'spokespeople', chairman: 'chairmen',
  chairwoman: 'chairwomen', congressman: 'congressmen', congresswoman: 'congresswomen', statesman: 'statesmen',
  businessman: 'businessmen', wife: 'wives', policeman: 'policemen', 'attorney-general': 'attorneys-general', man: 'men',
  woman: 'women', 'secretary-general': 'secretaries-general', 'secretary general': 'secretaries general',
  congress: 'congresses', people: 'peoples', 'armed forces': 'armed forces', troops: 'troops', forces: 'forces',
} // biome-ignore format: one table

const pluralOfWord = (word: string): string => {
  const known = irregular[word]
  if (known) return known
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** "secretary of state" → "secretaries of state", "foreign minister" → "foreign ministers". */
const plural = (phrase: string): string => {
  const known = irregular[phrase]
  if (known) return known
  const [, head = phrase, rest = ''] = /^(.*?)( (?:of|for|in|to) .*)?$/.exec(phrase) ?? []
  const last = head.lastIndexOf(' ') + 1
  return head.slice(0, last) + pluralOfWord(head.slice(last)) + rest
}

const female = /(woman|queen|princess|wife|mother|daughter|sister|widow|lady|empress)$/
const male = /(man|king|prince|husband|father|son|brother|widower|emir|sultan|pope|ayatollah)$/
const genderOf = (role: string): 'f' | 'm' | 'x' => (female.test(role) ? 'f' : male.test(role) ? 'm' : 'x')

const offices: readonly (readonly [RoleKind, string])[] = [
  ['head-of-state', `
    president, king, queen, emir, sultan, monarch, emperor, pope, crown prince, grand ayatollah, ayatollah, president-elect`],
  ['head-of-government', `
    prime minister, premier, federal chancellor, head of government, interim prime minister, prime minister-designate,
    alternate prime minister, caretaker prime minister, pm`],
  ['foreign-minister', `
    foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, fm,
    external affairs minister, minister of external affairs, foreign policy chief, top diplomat, chief diplomat,
    high representative, minister for europe and foreign affairs, minister of foreign affairs and trade,
    high representative for foreign affairs and security policy, high representative of the union`],
  ['defence-minister', `
    defence minister, defense minister, minister of defence, minister of defense, defence secretary, defense chief,
    defence chief, war minister`],
  ['negotiator', `
    negotiator, chief negotiator, lead negotiator, nuclear negotiator, chief nuclear negotiator, mediator, chief mediator,
    trade representative, facilitator`],
  ['head-of-organisation', `
    secretary-general, secretary general, director-general, director general, executive director, high commissioner,
    chairperson, commissioner-general, commission president, un chief, director`],
  ['envoy', `
    envoy, special envoy, special representative, special presidential envoy, ambassador, permanent representative,
    special coordinator, emissary, peace envoy, climate envoy, personal envoy, charge d'affaires, chargé d'affaires,
    consul, consul general, high representative for bosnia and herzegovina, representative, presidential envoy,
    special adviser, special advisor, ambassador-designate, plenipotentiary, ambassador-at-large, ambassador at large`],
  ['spokesperson', `
    spokesman, spokeswoman, spokesperson, press secretary, official representative`],
  ['leader', `
    leader, supreme leader, head of state, ruler, political leader, military leader, rebel leader, party leader, paramount leader,
    de facto leader, opposition leader, dictator`],
  ['other', `
    vice president, vice-president, deputy prime minister, deputy foreign minister, minister,
    deputy minister, finance minister, economy minister, economic minister, economics minister, trade minister,
    interior minister, justice minister, energy minister, oil minister, petroleum minister, health minister, transport minister,
    agriculture minister, education minister, environment minister, climate minister, culture minister, home minister,
    intelligence minister, information minister, development minister, industry minister, commerce minister, prime minister's spokesman,
    minister of finance, minister of justice, minister of trade, minister of energy, minister of the interior, minister of economy,
    minister of health, minister of agriculture, minister of transport, minister of commerce, minister of industry, minister of state,
    minister of information, minister of internal affairs, minister of intelligence, minister of the economy, minister without portfolio,
    secretary, undersecretary, under secretary, under-secretary,  
    assistant secretary, under-secretary-general, under-secretary general, assistant secretary-general,
    national security adviser, national security advisor, security adviser, foreign policy adviser, adviser, advisor, aide,
    chief of staff, army chief, military chief, chief of the general staff, chief of general staff, general, commander, commander-in-chief,
    colonel, lieutenant general, major general, brigadier general, admiral, major, captain, lieutenant colonel, lieutenant, corporal, sergeant,
    general secretary, first secretary, party secretary, secretary of the security council, security council secretary, politburo member,
    state councilor, state councillor, attorney general, attorney-general, prosecutor general, chief prosecutor, prosecutor, judge,
    governor, mayor, senator, congressman, congresswoman, mp, lawmaker, legislator, parliamentarian, deputy, speaker, parliament speaker, house speaker,
    speaker of parliament, speaker of the house, majority leader, minority leader, chairman, chairwoman, chair, vice chairman, deputy chairman, co-chair,
    cochair, vice chair, council president, board chairman, chief, nuclear chief, police chief, intelligence chief, spy chief, chief executive,
    commissioner, police commissioner, crime commissioner, trade commissioner, inspector, chief inspector,
    head, deputy head, acting head, co-leader, political director, director of policy, national security council spokesman, first lady,
    head of delegation, head of the delegation, delegation head, head of mission, deputy chief of mission, sheikh, prince, princess, lord,
    nuclear scientist, treasurer, ombudsman, chief of defence staff, joint chiefs chairman, candidate, presidential candidate, presidential hopeful, nominee`],
  ['official', `
    official, diplomat, delegate, member, officer, representative of the president, policymaker, authority, bureaucrat, statesman, politician,
    government source, security official, defense official, defence official, intelligence official, state department official,
    administration official, nuclear official, activist, supporter, loyalist, operative, militant, fighter, soldier, policeman,
    source, insider, staffer, worker, employee, lawyer, counsel, expert group, technocrat, peacekeeper, inspector general, attaché, attache, counterpart,
    opposite number`],
  ['commentator', `
    analyst, expert, professor, scholar, historian, researcher, academic, economist, commentator, columnist, journalist, reporter, correspondent,
    editor, author, observer, witness, eyewitness, fellow, senior fellow, scientist, lecturer, political scientist, blogger, pundit, critic,
    strategist, pollster, investor, trader, broker, farmer, resident, teacher, student, physicist`],
  ['private', `
    mother, father, wife, husband, son, daughter, brother, sister, widow, parent, cousin, uncle, aunt, motorcyclist, driver, prisoner, detainee,
    hostage, dissident, businessman, businesswoman, suspect, victim, journalist's wife, fiancée, fiancé, boyfriend, girlfriend, teenager`],
] // biome-ignore format: one table

/** Titles that one state alone gives. */
const exclusive: readonly (readonly [RoleKind, string, string])[] = [
  ['foreign-minister', 'secretary of state', 'USA'],
  ['foreign-minister', 'foreign secretary', 'GBR'],
  ['other', 'home secretary', 'GBR'],
  ['other', 'chancellor of the exchequer', 'GBR'],
  ['defence-minister', 'secretary of defense', 'USA'],
  ['defence-minister', 'defense secretary', 'USA'],
  ['other', 'treasury secretary', 'USA'],
  ['other', 'secretary of the treasury', 'USA'],
  ['other', 'commerce secretary', 'USA'],
  ['other', 'secretary of commerce', 'USA'],
  ['other', 'energy secretary', 'USA'],
  ['other', 'secretary of energy', 'USA'],
  ['negotiator', 'u.s. trade representative', 'USA'],
  ['negotiator', 'us trade representative', 'USA'],
  ['negotiator', 'ustr', 'USA'],
  ['head-of-government', 'taoiseach', 'IRL'],
  ['other', 'tánaiste', 'IRL'],
  ['other', 'chief constable', 'GBR'],
  ['other', 'police and crime commissioner', 'GBR'],
  ['other', 'shadow foreign secretary', 'GBR'],
  ['other', 'homeland security secretary', 'USA'],
  ['other', 'secretary of homeland security', 'USA'],
  ['other', 'deputy secretary of state', 'USA'],
  ['other', 'assistant secretary of state', 'USA'],
  ['other', 'under secretary of state', 'USA'],
  ['other', 'undersecretary of state', 'USA'],
  ['head-of-government', 'chancellor', 'DEU'],
]

const officialJoins = ['of', 'for', 'from', 'in', 'at', 'with', 'to']
const joinsOf = (role: string, kind: RoleKind): readonly string[] => {
  if (kind === 'spokesperson' || /spokes(wo)?man|lawyer|counsel|negotiator|press secretary/.test(role))
    return ['of', 'for']
  if (kind === 'official' || kind === 'commentator') return officialJoins.slice(0, -1)
  return /corporal|general|colonel|captain|sergeant|lieutenant|commander|major|adviser|advisor|aide/.test(role)
    ? ['of', 'in', 'to']
    : ['of', 'at']
}

const roleRow = (role: string, kind: RoleKind, party?: string): RoleRow[] => {
  const base = { role, kind, gender: genderOf(role), joins: joinsOf(role, kind), ...(party ? { party } : {}) }
  return [
    { ...base, words: role, plural: false },
    { ...base, words: plural(role), plural: true },
  ]
}

const roles: readonly RoleRow[] = [
  ...offices.flatMap(([kind, table]) => list(table).flatMap((role) => roleRow(role, kind))),
  ...exclusive.flatMap(([kind, role, party]) => roleRow(role, kind, party)),
]

const institutions: readonly (readonly [BodyRow['of'], string])[] = [
  ['state', `
    government, administration, foreign ministry, defence ministry, defense ministry, ministry of foreign affairs, ministry of defence,
    ministry of defense, interior ministry, finance ministry, ministry, department, parliament, army, military, air force, navy, coast guard,
    embassy, consulate, regime, cabinet, presidency, president's office, police, court, supreme court, constitutional court, judiciary,
    air defence, air defense, aviation, warplane, jet, warship, artillery, airstrike force, national guard, border guard, secret service, congress,
    senate, house of representatives, lower house, upper house, general staff, high command, central bank, treasury, state media, state television,
    state tv, state news agency, news agency, security service, intelligence service, intelligence agency, intelligence, authorities, authority,
    serviceman, police officer, ruling party, junta, legislature, occupation force, security council of russia, atomic energy agency,
    atomic energy organization, atomic energy organisation, soldiery, government spokesman's office, foreign office, politburo`],
  ['any', `
    side, delegation, team, negotiating team, negotiation team, negotiating side, leadership, mission, armed force, security force, defence force,
    defense force, special force, military force, government force, ground force, troop, force, secretariat, wing, political wing, military wing, armed wing,
    chief's office, foreign policy establishment, party to the talks, headquarters, top brass, council presidency, envoy's office, relief agency,
    representation, permanent mission`],
  ['people', `people, citizen, national, public, nation, population, voter, civilian, settler, refugee, youth, worker, society, crowd`],
  ['faction', `
    party, faction, opposition, rebel, insurgent, separatist, militia, group, armed group, political party, political faction, political group,
    protester, protestor, demonstrator, stakeholder, warring party, political force, tribe, resistance, insurgency, militiaman`],
  ['organisation', `agency, organisation, organization, body, bloc, alliance, union, board, council, commission, committee, watchdog, institution, court,
    international body, nuclear watchdog, assembly, security council, military alliance, watchdog group, governing board, board of governors`],
  ['movement', `group, movement, militant group, organization, faction, party, militia, rebel group, armed group, islamist group, terror group, terrorist group,
    islamist movement, resistance movement`],
  ['family', `family, relative`],
  ['country', `country, nation, state, republic, kingdom, federation, islamic republic`],
] // biome-ignore format: one table

const bodies: readonly BodyRow[] = institutions.flatMap(([of, table]) =>
  list(table).flatMap((body) => [
    { words: body, body, of, plural: false },
    { words: plural(body), body, of, plural: true },
  ]),
)

const groupTable: readonly (readonly [GroupRow['of'], readonly RoleKind[], string])[] = [
  ['party', [], `sides, parties, countries, nations, states, governments, capitals, delegations, teams, neighbours, neighbors, rivals, foes,
    negotiating teams, negotiating parties, negotiating sides, adversaries, enemies, superpowers, partners, militaries, armies, powers,
    side, party, republics, factions, peoples`],
  ['person', [], `leaders, officials, men, women, diplomats, counterparts, interlocutors, politicians, top diplomats, statesmen, envoys, negotiators,
    chief negotiators, representatives, pair, duo, chief diplomats, delegates, ambassadors, heads of delegation, sides' negotiators, negotiating partners`],
  ['person', ['head-of-state', 'head-of-government', 'leader'], `presidents, heads of state, prime ministers, premiers, heads of government, heads of state and government, chancellors`],
  ['person', ['foreign-minister', 'defence-minister', 'other'], `ministers, foreign ministers, secretaries, defence ministers, defense ministers`],
] // biome-ignore format: one table

const bareGroups = new Set(
  list(`sides, parties, countries, delegations, negotiating teams, negotiating parties, leaders, presidents, ministers, foreign ministers,
    prime ministers, defence ministers, defense ministers, heads of state, heads of government, negotiating sides`),
)

const groups: readonly GroupRow[] = groupTable.flatMap(([of, kinds, table]) =>
  list(table).map((words) => ({
    words,
    of,
    kinds,
    single: words === 'side' || words === 'party',
    bare: bareGroups.has(words),
  })),
)

const pronounTable = `
he 3 singular m, him 3 singular m, himself 3 singular m, his 3 singular m own
she 3 singular f, her 3 singular f own, herself 3 singular f, hers 3 singular f own
it 3 singular thing, itself 3 singular thing, its 3 singular thing own
they 3 plural any, them 3 plural any, themselves 3 plural any, their 3 plural any own, theirs 3 plural any own
i 1 singular x, me 1 singular x, my 1 singular x own, myself 1 singular x, mine 1 singular x own
we 1 plural any, us 1 plural any, our 1 plural any own, ours 1 plural any own, ourselves 1 plural any
you 2 singular any, your 2 singular any own`

const pronouns: readonly PronounRow[] = list(pronounTable).map((row) => {
  const [words = '', person, number, gender, own] = row.split(' ')
  return {
    words,
    person: Number(person) as 1 | 2 | 3,
    number: number as PronounRow['number'],
    gender: gender as PronounRow['gender'],
    possessive: own === 'own',
    reflexive: /sel(f|ves)$/.test(words),
  }
})

const set = (table: string): ReadonlySet<string> => new Set(list(table))

const honorifics: ReadonlyMap<string, 'f' | 'm' | 'x'> = new Map([
  ...list(
    'mr, mr., sir, lord, sheikh, sheik, imam, rabbi, father, pastor, hojatoleslam, hajj, haji, mullah, maulvi, don, cardinal, mister, archbishop, bishop, prince',
  ).map((word) => [word, 'm'] as const),
  ...list('mrs, mrs., ms, ms., miss, dame, lady, madam, madame, princess').map((word) => [word, 'f'] as const),
  ...list(
    'dr, dr., prof, prof., professor, hon., gen., gen, lt., col., maj., capt., adm., sen., rep., gov., st., amb., sgt., cpl., brig., doctor, comrade, reverend, rev., excellency, honorable, honourable',
  ).map((word) => [word, 'x'] as const),
])

/** All English words by which actors are found. */
export const actorWords: ActorWords = {
  roles,
  bodies,
  groups,
  pronouns,
  roleModifiers: set(
    'former, deputy, vice, assistant, acting, interim, caretaker, outgoing, incoming, then, ex, late, senior, top, chief, lead, leading, principal, main, special, permanent, new, newly, elected, first, second, current, high-ranking, high, ranking, prominent, powerful, veteran, long-time, longtime, exiled, ousted, deposed, hardline, moderate, reformist, conservative, democratic, republican, opposition, nuclear, presidential, military, political, economic, foreign, diplomatic, security, government, state, official, own, respective, visiting, young, old, old-time, democratically, year-old, unnamed, anonymous, designate, supreme, joint, general, national, international, federal, regional, local, provincial, civil, civilian, peace, climate, trade, press, policy, affairs, personal, under, hard-line, most, retired, right-hand, key',
  ),
  lesserModifiers: set('deputy, vice, assistant, under'),
  formerModifiers: set('former, ex, late, then, ousted, deposed, onetime, retired'),
  honorifics,
  particles: set(
    'al, el, bin, ibn, ben, abu, van, von, der, den, de, da, di, dos, du, la, le, abdul, ul, ur, ud, bint, ould, mac, st., ter, ten',
  ),
  suffixes: set('jr, jr., sr, sr., ii, iii, iv, phd'),
  groupDeterminers: set(
    'both, the, all, these, those, two, three, four, five, six, seven, each, either, neither, every, other, any, no, of',
  ),
  numerals: new Map(list('two, three, four, five, six, seven, eight, nine, ten').map((word, i) => [word, i + 2])),
  groupAdjectives: set(
    'warring, negotiating, opposing, contracting, conflicting, feuding, rival, involved, relevant, concerned, respective, other, participating, interested, main, belligerent, same, neighbouring, neighboring, sovereign, great, top, said, two, three, four, five, six, seven, signatory, remaining, different',
  ),
  placePrepositions: set(
    'in, at, near, across, around, outside, inside, throughout, within, over, off, via, through, into, onto, beyond, along, above, out of',
  ),
  directionPrepositions: set('to, from, for, toward, towards, of, at'),
  travel: set(
    'travel, arrive, come, go, fly, return, visit, trip, journey, leave, depart, head, arrival, departure, invite, move, flight, drive, send, tour, land, stop, stopover, stay, host, reach, enter, way, back, road, route, evacuate, flee, bomb, shell, capture, seize, occupy, strike, bombard, hit, liberate, live, reside, bear, locate, situate, hold, place, capital, city, town, streets, base, convene, resident, embassy, ambassador, airport, border, deliver, ship, transport, export, import, withdraw, retreat, fire, launch',
  ),
  placed: set(
    'talk, talks, meeting, summit, negotiation, conference, agreement, accord, accords, round, process, round-table, treaty, protocol, convention, suburb, airport, stadium, hotel, street, neighbourhood, neighborhood, area, region, declaration, session, framework, format, forum, plan, dialogue, consultation, gathering, discussion, office, bureau, court, university, school, bank, statement, communique, package, group, visit, trip, stop, metro, conclave, peace, truce',
  ),
  meets: set('meet, phone, telephone, call, ring, host, receive, visit, greet'),
  eventWords: set('talks, negotiations, process'),
  meeting: set(
    'meet, speak, talk, talks, call, phone, telephone, confer, negotiate, conversation, discussion, meeting, consult, consultation, summit, negotiation, host, receive, visit, dialogue, agree, agreement, deal, sign, discuss, conference, exchange, contact, round, truce, ceasefire, war, conflict, crisis, dispute, clash, fight, appear, join, broker, pact, accord, treaty, communicate, hold, sit, tension, relation, relations, standoff, peace',
  ),
  withs: set('with, and, between'),
  between: set('between, among'),
  of: 'of',
  and: set('and, &'),
  possessive: set("'s, ’s, ', ’, `s, ´s"),
  organisationWords: set(
    'parliament, party, front, movement, council, agency, organization, organisation, union, association, committee, commission, authority, bank, fund, army, forces, force, units, unit, brigades, brigade, guard, guards, corps, league, congress, assembly, court, federation, alliance, coalition, group, institute, university, center, centre, foundation, ministry, department, office, board, bureau, company, corporation, corp., inc., society, house, senate, brotherhood, jihad, initiative, partnership, conference, community, network, police, administration, service, services, tribunal, chamber, campaign, confederation, command, cooperation, forum, secretariat, embassy, mission, delegation, team, contact, quartet, troika, militia, opposition',
  ),
  stateWords: set(
    'parliament, council, ministry, army, navy, police, court, assembly, government, embassy, bank, guard, guards, forces, force, corps, agency, department, senate, house, office, congress, commission, service, services, administration, authority, organization, organisation, mission, cabinet, command, military, secretariat, treasury, institute, committee, delegation, air',
  ),
  documentWords: set(
    'treaty, agreement, accord, act, plan, protocol, convention, pact, memorandum, resolution, declaration, charter, statute, law, programme, program, project, doctrine, code, framework, review, report, operation, deal, system, budget, fund raiser, day, week, year, war, tax, product, zone, area, weapon, weapons, missile, reactor',
  ),
  media: set(
    'the washington post, washington post, new york times, the new york times, wall street journal, the wall street journal, financial times, reuters, associated press, ap, afp, agence france-presse, bbc, bbc news, bbc world, bbc world service, bbc television, bbc radio, cnn, al jazeera, al-jazeera, al arabiya, al-arabiya, xinhua, tass, itar-tass, interfax, ria novosti, ria, bloomberg, politico, axios, the guardian, guardian, the times, the economist, economist, daily mail, the daily mail, daily telegraph, the daily telegraph, the independent, fox news, nbc, nbc news, abc news, cbs, cbs news, sky news, wikinews, wikipedia, irna, isna, fars, fars news agency, tasnim, mehr, mehr news agency, press tv, kcna, yonhap, yonhap news agency, kyodo, nhk, haaretz, jerusalem post, the jerusalem post, the times of israel, ynet, le monde, le figaro, der spiegel, die welt, bild, el pais, usa today, time magazine, newsweek, the hill, foreign policy, voice of america, voa, radio free europe, rfe, deutsche welle, dw, anadolu, anadolu agency, hurriyet, dawn, the hindu, ndtv, times of india, the times of india, abc, msnbc, npr, pbs, c-span, twitter, facebook, youtube, telegram, wikimedia commons, united press international, upi, global times, people’s daily, rt, sputnik, itv, channel 4, los angeles times, chicago tribune, the atlantic, vox, buzzfeed, toronto star, globe and mail, cbc, sky, axel springer, nikkei, asahi shimbun, the telegraph, telegraph, observer, the observer, dpa, ansa, efe, pti, apa, azertac, armenpress, ukrinform, unian, kyiv post, kommersant, izvestia, novaya gazeta, rossiya 1, radio free asia, chosun ilbo, korea herald',
  ),
  noNames: set(
    'january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas, easter, ramadan, jan., feb., mar., apr., aug., sept., sep., oct., nov., dec., gmt, utc, est, bst, god, internet, covid-19, covid',
  ),
  groupings: new Map([
    ...['un', 'u.n.', 'united nations'].flatMap((un): [string, string][] => [
      [`${un} nuclear watchdog`, 'IAEA'],
      [`${un} atomic watchdog`, 'IAEA'],
      [`${un} watchdog`, 'IAEA'],
      [`${un} nuclear agency`, 'IAEA'],
      [`${un} atomic agency`, 'IAEA'],
    ]),
    ['nuclear watchdog', 'IAEA'],
    ['normandy four', 'NORMANDY-FOUR'],
    ['western powers', 'WEST'],
    ['western countries', 'WEST'],
    ['western states', 'WEST'],
    ['western nations', 'WEST'],
    ['western governments', 'WEST'],
    ['western leaders', 'WEST'],
    ['western officials', 'WEST'],
    ['western diplomats', 'WEST'],
    ['western allies', 'WEST'],
    ['western partners', 'WEST'],
    ['western capitals', 'WEST'],
    ['international community', 'INTERNATIONAL-COMMUNITY'],
  ]),
  articles: set(
    'the, a, an, this, that, these, those, its, their, our, his, her, my, your, some, any, no, each, every, both, all, another, either, neither',
  ),
  definite: set('the, this, that'),
  indefinite: set('a, an, another, one, some'),
  ownArticles: set('this, my, our'),
  dual: set('both, either, neither'),
  distributive: set('each, either, neither, every'),
  relatives: set('who'),
  joint: set('joint'),
  copulas: set('is, was, remains, became'),
  minded:
    set(`ready, prepared, willing, unwilling, determined, able, unable, reluctant, committed, eager, keen, open, resolved, entitled,
    opposed, inclined, poised, set, concerned, alarmed, confident, convinced, pleased, satisfied, grateful, hopeful, optimistic, pessimistic, sceptical,
    skeptical, disappointed, outraged, worried, aware, free, obliged, forced, compelled, bound, interested, engaged`),
  counterpart: set('counterpart, counterparts, opposite number'),
  aboutPrefixes: set('pro, anti, non, ex, post, pre, mid, un'),
}
