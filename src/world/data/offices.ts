/**
 * Role words: how English-language news calls those who act and speak in international affairs.
 * Columns: phrases (`;` between them, plural regular or given after `/`) | kind | title | does its holder speak for a state
 * or the party it belongs to (yes, no). `{p}` stands for one of `portfolios`. Sources: ordinary usage of official government
 * lists (UN Protocol's heads-of-state list, CIA World Leaders, ministries' own pages).
 */
export const offices = `
president | head-of-state | President | yes
head of state/heads of state; chief of state | head-of-state | Head of State | yes
king; monarch | head-of-state | King | yes
queen | head-of-state | Queen | yes
emperor | head-of-state | Emperor | yes
emir; amir | head-of-state | Emir | yes
sultan | head-of-state | Sultan | yes
sovereign council chairman; chairman of the sovereign council; head of the sovereign council | head-of-state | Chairman of the Sovereign Council | yes
chairman of the presidential leadership council; presidential leadership council chairman | head-of-state | Chairman of the Presidential Leadership Council | yes
chairman of the presidency | head-of-state | Chairman of the Presidency | yes
president-elect/presidents-elect; president elect | other | President-elect | yes
prime minister-designate; prime minister designate | other | Prime Minister-designate | yes
governor-general/governors-general; governor general/governors general | other | Governor-General | yes
first lady/first ladies | other | First Lady | no
supreme leader | head-of-state | Supreme Leader | yes
paramount leader | leader | Paramount Leader | yes
crown prince | other | Crown Prince | yes
prince | other | Prince | yes
princess/princesses | other | Princess | yes
pope; pontiff | head-of-state | Pope | yes
taoiseach | head-of-government | Taoiseach | yes
tanaiste | other | Tánaiste | yes
prime minister; premier; pm | head-of-government | Prime Minister | yes
head of government/heads of government; head of the government; chief of government | head-of-government | Head of Government | yes
president of the government; president of the council of ministers; chairman of the council of ministers; chairman of the government | head-of-government | Prime Minister | yes
chancellor | head-of-government | Chancellor | yes
chief executive | head-of-government | Chief Executive | yes
chancellor of the exchequer/chancellors of the exchequer; exchequer secretary | minister | Chancellor of the Exchequer | yes
vice chancellor; vice-chancellor | minister | Vice-Chancellor | yes
vice president; vice-president | other | Vice President | yes
deputy prime minister; vice prime minister; vice premier; vice-premier; deputy premier; deputy head of government | minister | Deputy Prime Minister | yes
first vice president; first vice-president | other | First Vice President | yes
first minister | head-of-government | First Minister | yes
deputy first minister | minister | Deputy First Minister | yes
foreign minister; external affairs minister; minister of external affairs/ministers of external affairs; minister for external affairs/ministers for external affairs; foreign affairs minister; minister of foreign affairs/ministers of foreign affairs; minister for foreign affairs/ministers for foreign affairs; foreign affairs secretary/foreign affairs secretaries; minister of foreign relations; minister of external relations; people's commissar for foreign affairs; top diplomat; chief diplomat; foreign policy chief of the government | foreign-minister | Foreign Minister | yes
minister of foreign affairs and cooperation; minister of foreign affairs and international cooperation; minister for foreign affairs and cooperation; minister of foreign affairs and trade; minister for foreign affairs and trade; minister of foreign affairs and expatriates; minister of foreign affairs and international trade; minister of foreign affairs and european integration; minister of foreign and european affairs; minister for europe and foreign affairs; minister of europe and foreign affairs; minister of state for foreign affairs and international cooperation; minister for european and international affairs; foreign affairs and trade minister; foreign and european affairs minister | foreign-minister | Foreign Minister | yes
secretary of state/secretaries of state; state secretary | foreign-minister | Secretary of State | yes
foreign secretary/foreign secretaries; secretary of state for foreign affairs; secretary of state for foreign and commonwealth affairs; secretary of state for foreign, commonwealth and development affairs; foreign and commonwealth secretary; secretary of foreign affairs; secretary for foreign affairs; secretary of foreign relations | foreign-minister | Foreign Secretary | yes
federal department of foreign affairs head; head of the federal department of foreign affairs | foreign-minister | Foreign Minister | yes
deputy foreign minister; vice foreign minister; deputy minister of foreign affairs/deputy ministers of foreign affairs; vice minister of foreign affairs; vice minister for foreign affairs; deputy minister for foreign affairs; first deputy foreign minister; first vice foreign minister; assistant foreign minister; executive vice foreign minister; parliamentary vice-minister for foreign affairs; state minister for foreign affairs; state minister of foreign affairs | deputy-foreign-minister | Deputy Foreign Minister | yes
minister of state for foreign affairs; minister of state for external affairs; junior foreign minister; foreign office minister | deputy-foreign-minister | Minister of State for Foreign Affairs | yes
deputy secretary of state/deputy secretaries of state | deputy-foreign-minister | Deputy Secretary of State | yes
under secretary of state/under secretaries of state; undersecretary of state/undersecretaries of state; under secretary for political affairs; undersecretary for political affairs; under secretary of state for political affairs; undersecretary of state for political affairs; under-secretary of state; permanent under-secretary of state | deputy-foreign-minister | Under Secretary of State | yes
assistant secretary of state/assistant secretaries of state; principal deputy assistant secretary; deputy assistant secretary; assistant secretary/assistant secretaries | deputy-foreign-minister | Assistant Secretary of State | yes
assistant secretary of defense; deputy secretary of defense; under secretary of defense; undersecretary of defense; deputy defence secretary; deputy defense secretary | official | Deputy Secretary of Defense | yes
secretary of defense/secretaries of defense; secretary of defence/secretaries of defence; defense secretary/defense secretaries; defence secretary/defence secretaries; secretary of state for defence; secretary of national defense; secretary of war/secretaries of war; war secretary; pentagon chief | defence-minister | Secretary of Defense | yes
defence minister; defense minister; minister of defence/ministers of defence; minister of defense/ministers of defense; minister for defence/ministers for defence; minister of national defence/ministers of national defence; minister of national defense/ministers of national defense; national defence minister; national defense minister; minister of war; minister of the armed forces; armed forces minister; minister for the armed forces | defence-minister | Defence Minister | yes
deputy defence minister; deputy defense minister; deputy minister of defence; deputy minister of defense; vice defence minister; vice defense minister | official | Deputy Defence Minister | yes
secretary of {p}/secretaries of {p}; secretary for {p}/secretaries for {p}; secretary of state for {p}; {p} secretary/{p} secretaries | minister | {P} Secretary | yes
minister of {p}/ministers of {p}; minister for {p}/ministers for {p}; {p} minister; minister of state for {p}; vice minister of {p}; deputy minister of {p}; deputy {p} minister; vice {p} minister; {p} chief | minister | {P} Minister | yes
minister; cabinet minister; minister of state; state minister; minister without portfolio; senior minister; government minister; cabinet member; member of the cabinet/members of the cabinet; member of the government/members of the government | minister | Minister | yes
deputy minister; vice minister; vice-minister; junior minister; parliamentary secretary | official | Deputy Minister | yes
secretary/secretaries | minister | Secretary | yes
under secretary/under secretaries; undersecretary/undersecretaries; under-secretary/under-secretaries; permanent secretary/permanent secretaries; parliamentary under-secretary | official | Under Secretary | yes
trade representative; trade rep | negotiator | Trade Representative | yes
deputy trade representative | official | Deputy Trade Representative | yes
trade negotiator; top trade negotiator; chief trade negotiator | negotiator | Trade Negotiator | yes
chief negotiator; lead negotiator; top negotiator; head negotiator; senior negotiator; chief nuclear negotiator; top nuclear negotiator; nuclear negotiator; peace negotiator; negotiator; chief nuclear envoy; brexit negotiator; chief brexit negotiator; hostage negotiator; climate negotiator; government negotiator; rebel negotiator | negotiator | Chief Negotiator | yes
head of delegation/heads of delegation; head of the delegation; delegation head; delegation chief; delegation leader; leader of the delegation; chief delegate; head of the negotiating team; head of the negotiating delegation; leader of the negotiating team | negotiator | Head of Delegation | yes
delegate; member of the delegation/members of the delegation; member of the negotiating team/members of the negotiating team; plenipotentiary/plenipotentiaries | negotiator | Delegate | yes
mediator; chief mediator; lead mediator; facilitator; peace broker; peace mediator; co-chair; co-chairman/co-chairmen | envoy | Mediator | yes
envoy; special envoy; peace envoy; nuclear envoy; climate envoy; presidential envoy; personal envoy; senior envoy; chief envoy; top envoy; special presidential envoy; presidential special envoy; special climate envoy; middle east envoy; un envoy; u.n. envoy; un special envoy; u.n. special envoy; eu envoy; us envoy; u.s. envoy; us special envoy; u.s. special envoy; emissary/emissaries; special emissary/special emissaries; ambassador-at-large/ambassadors-at-large; ambassador at large; special coordinator; peace coordinator; special adviser on peace | envoy | Special Envoy | yes
special representative; representative for negotiations; special presidential representative; presidential representative; personal representative; high-level representative; eu special representative; special representative of the secretary-general; chief of mission/chiefs of mission; head of mission/heads of mission; head of the mission; mission head | envoy | Special Representative | yes
deputy special representative; deputy special envoy; deputy envoy | envoy | Deputy Special Representative | yes
high representative; high representative for foreign affairs and security policy; high representative of the union for foreign affairs and security policy; foreign policy chief; foreign policy head; foreign-policy chief; top eu diplomat; foreign and security policy chief | foreign-minister | High Representative | yes
permanent representative; ambassador to the united nations/ambassadors to the united nations; ambassador to the un; un ambassador; u.n. ambassador; representative to the united nations | ambassador | Permanent Representative | yes
deputy permanent representative; deputy ambassador; charge d'affaires/charges d'affaires; chargé d'affaires/chargés d'affaires; chargé; deputy chief of mission; deputy head of mission | ambassador | Deputy Ambassador | yes
ambassador; ambassador extraordinary and plenipotentiary; high commissioner; consul; consul general/consuls general; consul-general/consuls-general; apostolic nuncio; nuncio; papal nuncio; resident representative; representative to the iaea | ambassador | Ambassador | yes
representative | other | Representative | yes
spokesperson; spokesman/spokesmen; spokeswoman/spokeswomen; spokespeople; press secretary/press secretaries; deputy spokesperson; deputy spokesman/deputy spokesmen; deputy spokeswoman; principal deputy spokesperson; deputy press secretary; principal deputy press secretary; chief spokesman; chief spokesperson; chief spokeswoman; foreign ministry spokesman/foreign ministry spokesmen; foreign ministry spokeswoman; foreign ministry spokesperson; state department spokesman; state department spokeswoman; state department spokesperson; government spokesman/government spokesmen; government spokeswoman; government spokesperson; white house spokesman; white house spokeswoman; white house spokesperson; defence ministry spokesman; defense ministry spokesman; military spokesman/military spokesmen; military spokesperson; army spokesman/army spokesmen; presidential spokesman; presidential spokesperson; presidential spokeswoman; communications director; press officer; cabinet spokesman; pentagon press secretary; white house press secretary; kremlin spokesman; official spokesman | spokesperson | Spokesperson | yes
secretary-general/secretaries-general; secretary general/secretaries general; un chief; u.n. chief; nato chief; un head | head-of-organisation | Secretary-General | yes
deputy secretary-general; deputy secretary general; assistant secretary-general; assistant secretary general; under-secretary-general/under-secretaries-general; under secretary-general; under secretary general; undersecretary-general; under-secretary general; humanitarian chief; relief chief; humanitarian coordinator | envoy | Under-Secretary-General | yes
director general/directors general; director-general/directors-general; executive director; managing director; executive secretary/executive secretaries; nuclear chief; iaea chief; iaea head; agency chief; watchdog chief; chief inspector; chief weapons inspector; chief un weapons inspector; wto chief; imf chief; who chief | head-of-organisation | Director General | yes
deputy director general; deputy director-general; deputy director; deputy managing director; deputy executive director | official | Deputy Director General | yes
commission president; president of the commission; president of the european commission; european commission president; commission chief; european commission chief | head-of-organisation | President of the European Commission | yes
council president; president of the european council; european council president; president of the council | head-of-organisation | President of the European Council | yes
parliament president; president of the european parliament; european parliament president | head-of-organisation | President of the European Parliament | yes
world bank president; president of the world bank; president of the icrc | head-of-organisation | President | yes
commission chairperson; chairperson of the commission; african union chairman; african union chairperson; au chairman; au chairperson; chairperson-in-office; chairman-in-office; chair-in-office | head-of-organisation | Chairperson | yes
security council president; president of the security council; president of the general assembly; general assembly president | head-of-organisation | President of the Council | yes
commissioner; european commissioner; eu commissioner; trade commissioner; enlargement commissioner; energy commissioner; economy commissioner; human rights commissioner; commission vice-president; commission vice president; vice-president of the european commission; vice-president of the commission; executive vice-president | minister | Commissioner | yes
high commissioner for human rights; high commissioner for refugees; human rights chief; refugee chief | head-of-organisation | High Commissioner | yes
chief prosecutor; prosecutor; icc prosecutor; prosecutor general; prosecutor-general; attorney general/attorneys general; attorney-general/attorneys-general | official | Prosecutor | yes
national security adviser; national security advisor; security adviser; security advisor; secretary of the security council; security council secretary; secretary of the supreme national security council; secretary of the national security council; national security secretary; head of the national security council; national security council director; director of national security; national security council head; assistant to the president for national security affairs; security chief | security-adviser | National Security Adviser | yes
deputy national security adviser; deputy national security advisor; principal deputy national security advisor; principal deputy national security adviser | official | Deputy National Security Adviser | yes
adviser; advisor; senior adviser; senior advisor; foreign policy adviser; foreign policy advisor; top adviser; top advisor; presidential adviser; presidential advisor; diplomatic adviser; diplomatic advisor; presidential aide; senior aide; top aide; aide; foreign affairs adviser; foreign policy aide; political adviser; political advisor; chief adviser; chief advisor; special adviser; special advisor; senior counselor; counsellor; counselor; special assistant; assistant to the president; counselor of the department of state; state councilor; state councillor | official | Adviser | yes
chief of staff/chiefs of staff; white house chief of staff; cabinet secretary/cabinet secretaries; chief cabinet secretary; cabinet chief; head of the presidential office; head of the presidential administration; presidential chief of staff; head of the office of the president; chief of the presidential staff | official | Chief of Staff | yes
speaker; speaker of the house; house speaker; parliament speaker; parliamentary speaker; speaker of parliament; speaker of the parliament; speaker of the national assembly; knesset speaker; duma speaker; parliament chairman; speaker of the state duma; national assembly speaker | lawmaker | Speaker of Parliament | yes
congressman/congressmen; congresswoman/congresswomen; senator; sen.; rep.; us representative; lawmaker; legislator; parliamentarian; member of parliament/members of parliament; mp; mep; deputy/deputies; member of congress/members of congress; member of the knesset; majority leader; minority leader; senate majority leader; senate minority leader; house majority leader; house minority leader; committee chairman/committee chairmen; committee chair; ranking member; whip; peer; member of the european parliament/members of the european parliament; opposition lawmaker; senior lawmaker | lawmaker | Lawmaker | no
general secretary/general secretaries; party secretary/party secretaries; first secretary/first secretaries; party general secretary; party leader; party chief; party chairman/party chairmen; chairman of the party; leader of the party; secretary of the central committee; party president; coalition leader; faction leader; bloc leader | leader | General Secretary | yes
opposition leader; leader of the opposition/leaders of the opposition; opposition politician; opposition figure; dissident; exiled opposition leader; presidential candidate; challenger; candidate | leader | Opposition Leader | no
leader; de facto leader; interim leader; transitional leader; military leader; military ruler; ruler; junta leader; junta chief; coup leader; dictator; strongman/strongmen; political leader; community leader; separatist leader; rebel leader; guerrilla leader; militia leader; political chief; political bureau chief; politburo chief; politburo member; politburo head; head of the political bureau; head of the political office; spiritual leader; overall leader; top leader; deputy leader; senior leader; group leader; movement leader; exiled leader; co-leader; chieftain; tribal leader; tribal elder; elder; warlord; rebel chief; rebel commander; faction head; union leader | leader | Leader | yes
chairman/chairmen; chairwoman/chairwomen; chairperson; chair; vice chairman/vice chairmen; deputy chairman/deputy chairmen; co-chairwoman | leader | Chairman | yes
head; chief; boss/bosses; deputy head; deputy chief | leader | Head | yes
intelligence chief; spy chief; head of intelligence; director of national intelligence; cia director; director of the cia; director of central intelligence; mossad chief; mossad director; head of the mossad; shin bet chief; spymaster; intelligence director; head of general intelligence; general intelligence chief; head of military intelligence | official | Intelligence Chief | yes
central bank governor; central bank chief; governor of the central bank; central bank head; fed chairman; fed chair; federal reserve chairman | official | Central Bank Governor | yes
governor; regional governor; provincial governor; regional head; regional leader; mayor; prefect; deputy governor; military governor; deputy mayor; city mayor | official | Governor | yes
commander; military commander; top commander; chief commander; senior commander; supreme commander; commander-in-chief/commanders-in-chief; commander in chief/commanders in chief; army chief; military chief; army commander; air force commander; navy commander; naval commander; force commander; supreme allied commander; chief of the general staff; chief of general staff; chief of defence; chief of defense; chief of defence staff; chief of the defence staff; joint chiefs chairman; chairman of the joint chiefs of staff; chairman of the joint chiefs; armed forces chief; chief of army staff; field commander; regional commander; deputy commander; ground forces commander; guards commander; head of the armed forces; police chief; peacekeeping commander | commander | Commander | yes
general; lieutenant general; lieutenant-general; major general; major-general; brigadier general; brigadier-general; colonel general; colonel-general; brigadier; colonel; lieutenant colonel; lieutenant-colonel; admiral; vice admiral; rear admiral; vice-admiral; rear-admiral; field marshal; marshal; air marshal; air chief marshal; commodore; major; captain; gen.; lt. gen.; maj. gen.; brig. gen.; col.; lt. col.; adm.; brig.; lt gen; maj gen; brig gen; military officer; senior officer; army officer; officer | commander | General | yes
official; senior official; government official; senior government official; top official; high-ranking official; senior administration official; administration official; us official; u.s. official; state department official; senior state department official; foreign ministry official; senior foreign ministry official; defence official; defense official; senior defense official; white house official; intelligence official; security official; military official; trade official; party official; diplomatic official; senior un official; un official; u.n. official; eu official; palace official; local official; aid official; nato official; ministry official; embassy official; officeholder | official | Official | yes
diplomat; senior diplomat; veteran diplomat; career diplomat; western diplomat; european diplomat; un diplomat; u.n. diplomat; eu diplomat; top un diplomat; attache; attaché; military attache; first secretary of the embassy; political director; consular officer; bureaucrat; civil servant; technocrat; functionary/functionaries | official | Diplomat | yes
director; deputy assistant; director for political affairs; director-general of political affairs; department head; head of department; bureau director; department director; director of the foreign ministry; head of the atomic energy organization; atomic energy chief; nuclear chief of the country; head of the atomic energy organisation; administrator; inspector; weapons inspector; nuclear inspector; monitor; observer; auditor; peacekeeper | official | Director | yes
judge; justice; chief justice; supreme court justice; magistrate; court president | official | Judge | yes
ayatollah; grand ayatollah; cleric; senior cleric; imam; archbishop; cardinal; patriarch; bishop; rabbi; grand mufti; mufti; mullah | other | Cleric | no
professor; expert; analyst; scholar; historian; political scientist; researcher; commentator; academic; economist; fellow; senior fellow; observer of the talks; strategist; pundit; author; columnist; lecturer | other | Expert | no
journalist; reporter; correspondent; editor; broadcaster; anchor; presenter; photographer; blogger | other | Journalist | no
activist; campaigner; protester; protestor; demonstrator; organizer; organiser; human rights activist; rights activist; resident; witness/witnesses; eyewitness/eyewitnesses; refugee; villager; student; lawyer; attorney; doctor; aid worker; businessman/businessmen; businesswoman/businesswomen; entrepreneur; trader; farmer; tycoon | other | Private person | no
soldier; fighter; militant; insurgent; rebel; guerrilla; gunman/gunmen; militiaman/militiamen; combatant; police officer; policeman/policemen; serviceman/servicemen; troop; hostage-taker; hijacker; sniper; pilot; sailor; marine; guard; border guard | other | Fighter | no
`

/** What a minister or secretary may be of or for, where no row above is more exact. */
export const portfolios = `
interior; internal affairs; the interior; home affairs; home; finance; the treasury; treasury; economy; the economy; economics; economic affairs;
economic development; trade; commerce; foreign trade; international trade; trade and industry; business; industry; industry and trade; international development; development;
energy; oil; petroleum; petroleum and mineral resources; gas; mines; water; water resources; irrigation; water and irrigation; water, irrigation and energy; environment; the environment;
climate; climate change; climate and energy; energy and climate; agriculture; fisheries; food; health; public health; education; science; technology; science and technology;
culture; information; information technology; communications; communication; media; tourism; sport; sports; youth; labour; labor; employment; social affairs; social welfare; family; women; housing; public works;
infrastructure; transport; transportation; transport and communications; justice; law; homeland security; public security; state security; national security; security; intelligence; police;
strategic affairs; regional cooperation; european affairs; europe; european integration; integration; reintegration; immigration; migration; refugees; reconciliation; national unity; unification; peace;
northern ireland; scotland; wales; brexit; exiting the european union; middle east affairs; middle east; africa; asia; asia-pacific; the middle east; cabinet affairs; presidential affairs; parliamentary affairs;
planning; budget; privatisation; local government; regional development; emergency situations; emergencies; disaster management; religious affairs; diaspora; military production; veterans affairs;
international cooperation; cooperation; economic cooperation; development cooperation; prisoners; prisoners affairs; jerusalem affairs; civil affairs; human rights; gulf affairs; arab affairs; investment;
national reconciliation; agriculture and rural development; digital affairs; digital transformation; electricity; electricity and water; nuclear energy; atomic energy; natural resources; ecology; state
`

/** Words before a role that tell its holder's standing; they belong to the role. */
export const ranks = `
former; ex; ex-; then; then-; acting; interim; caretaker; outgoing; incoming; newly elected; newly appointed; new; current; late; senior; top; high-ranking; high-level; ranking; chief; principal; first; deputy; vice; assistant; lead; joint; honorary; transitional; designate; veteran; longtime; long-time; embattled; ousted; deposed; self-declared; self-proclaimed; de facto; one-time; onetime; unnamed; associate
`

/**
 * Words before a name that tell no office. Columns: forms (`;` between them) | gender that they tell, or - | office kind that
 * they tell, or -.
 */
export const honorifics = `
mr; mr.; monsieur; señor; senor; herr; signor | m | -
mrs; mrs.; ms; ms.; miss; madame; madam; mme; mme.; señora; senora; frau; lady; dame; baroness; duchess; countess; sayyida; begum | f | -
dr; dr.; doctor; prof; prof.; professor; hon.; hon; the honourable; the honorable; rt. hon.; rt hon; right honourable; his or her excellency; h.e.; messrs; messrs.; eng.; engr. | - | -
his excellency; his majesty; his royal highness; his highness; his holiness; his eminence; hrh prince; sir; lord; viscount; baron; earl; duke; hajj; haji; hadji; mullah; maulana; mawlawi; maulvi; mawlavi; molavi; moulvi; sayyid; sayed; syed; seyed; seyyed; hojatoleslam; hojjat ol-eslam; hojjatoleslam; ayatollah; grand ayatollah; sheikh; shaikh; shaykh; sheik; imam; reverend; rev.; rev; father; brother; don; hujjat al-islam; pasha; bey; abu | m | -
her excellency; her majesty; her royal highness; her highness; sheikha; sister | f | -
hrh; hm; hh; hrh the; excellency | - | -
ambassador; amb.; amb | - | ambassador
senator; sen.; sen; congressman; rep.; congresswoman | - | lawmaker
gen.; gen; general; lt. gen.; lt gen; lt. gen; lieutenant general; maj. gen.; maj gen; major general; brig. gen.; brig gen; brigadier general; brigadier; col.; col; colonel; lt. col.; lt col; lieutenant colonel; adm.; adm; admiral; vice adm.; vice admiral; rear adm.; rear admiral; field marshal; marshal; capt.; captain; maj.; major; sgt.; sergeant; lt.; lieutenant; cmdr.; commander; air marshal; air chief marshal | - | commander
pres.; president; king; emir; sultan; pope; emperor | - | head-of-state
prime minister; premier; chancellor; pm | - | head-of-government
gov.; governor; minister; secretary; commissioner; chairman; chief; speaker; judge; justice | - | official
prince; crown prince | m | other
princess; queen; crown princess | f | other
`

/** Role words that in lower case and alone are mostly something else ("in general", "a major power"). */
export const lowerCaseIsNoRole = `
general; major; marshal; marine; justice; fellow; whip; peer; head; chair; monitor; guard; pilot; troop; anchor; prefect; captain; secretary of state for state
`
