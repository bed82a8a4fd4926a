// Words that may name several parties, and words that look like a party's name and are none.

/**
 * Columns: form | parties, likeliest first | what else it may be.
 * A party that follows need not claim the form in its own table. Sources: common usage in diplomatic reporting.
 */
export const rivals = `
Georgia|GEO;USA|the country or the state of the United States
Georgian|GEO;USA|
Georgians|GEO;USA|
Congo|COD;COG|
Congolese|COD;COG|
Korea|KOR;PRK|
Korean|KOR;PRK|
Koreans|KOR;PRK|
Guinea|GIN;GNB;GNQ;PNG|
Dominican|DOM;DMA|
Dominicans|DOM;DMA|
Virgin Islands|VIR;VGB|
Ireland|IRL;NORTHERN-IRELAND|the state or the island
Irish|IRL;NORTHERN-IRELAND|
Republic of China|TWN;CHN|
Islamic Republic|IRN;AFG;PAK;MRT|
Islamic Emirate|TALIBAN;AFG|
Islamic Emirate of Afghanistan|TALIBAN;AFG|
Macedonia|MKD;GRC|the state or the Greek region
Samoa|WSM;ASM|
Samoan|WSM;ASM|
Sudan|SDN;SSD|
Brussels|EU;BEL;NATO|
Jerusalem|ISR;PSE|
Sanaa|YEM;HOUTHIS|
Sana'a|YEM;HOUTHIS|
Aden|YEM;STC|
Gaza|PSE;HAMAS|
Gaza Strip|PSE;HAMAS|
Gaza City|PSE;HAMAS|
Donetsk|DONETSK;UKR|the city or the breakaway entity
Lugansk|LUGANSK;UKR|
Luhansk|LUGANSK;UKR|
Stepanakert|NAGORNO-KARABAKH;AZE|
Khankendi|NAGORNO-KARABAKH;AZE|
Tripoli|LBY;LBN|the Libyan capital or the Lebanese city
Washington|USA|the capital, the state, or a person
Jordan|JOR|the state, the river, or a person
Chad|TCD|the state or a person
Israel|ISR|the state or a person
America|USA|the state or the continents
Ulster|NORTHERN-IRELAND;IRL|
Saint Martin|MAF;SXM|
St. Martin|MAF;SXM|
St Martin|MAF;SXM|
Kosovo and Metohija|XKX;SRB|
Kurdish|KURDS;KRG;SDF;PKK|
Kurd|KURDS;KRG;SDF;PKK|
Kurds|KURDS;KRG;SDF;PKK|
Congress|USA;INC|
House of Representatives|USA;HOR-LIBYA;AUS;JPN|
National Security Council|USA;UKR;TUR;IND|
Security Council|UN;RUS;ARM|
General Assembly|UN;OAS|
the Commission|EU;AU|
Allies|NATO;WEST|
the Alliance|NATO;ALLIANCE-NI|
Quartet|QUARTET;TUN|
Contact Group|CONTACT-GROUP;TRILATERAL-CONTACT-GROUP;RAMSTEIN-GROUP|
European powers|E3;EU|
European signatories|E3|
Global Coalition|ANTI-ISIS-COALITION|
Liberal Democratic Party|LDP-JAPAN;LDPR|
world powers|P5+1;P4+1;P5|
major powers|P5+1;P5|
the Commonwealth|COMMONWEALTH;USA;AUS|the association, or a state that calls itself one
the Agency|IAEA;USA|
LPR|LUGANSK|
DPR|DONETSK;PRK|
SLA|SLM|the Sudanese movement or the South Lebanon Army
SDF|SDF;JPN|
RSF|RSF|the Sudanese force or Reporters Without Borders
National Liberation Army|ELN;UCK;NLA|
National Liberation Front|FLN;VIET-CONG|
Government of National Unity|LBY;ZWE|
Maoists|CPN-MAOIST;NAXALITES;NPA|
Maoist rebels|CPN-MAOIST;NAXALITES;NPA|
Labour Party|LABOUR-UK;ISRAELI-LABOUR|
Democratic Party|DEMOCRATS|
Presidential Council|LBY;YEM|
CPC|CHN;CPC-CAR|
Ossetian|SOUTH-OSSETIA;RUS|
Ossetians|SOUTH-OSSETIA;RUS|
Ossete|SOUTH-OSSETIA;RUS|
Ossetes|SOUTH-OSSETIA;RUS|
Vienna|AUT;IAEA|the Austrian capital or the agencies seated there
Addis Ababa|ETH;AU|
Kabul|AFG;TALIBAN|
Saigon|SOUTH-VIETNAM;VNM|
The Hague|NLD;ICC;ICJ|
Ramallah|PSE;FATAH|
`

/** Look-alikes: longer names in which a party's name is only a part. One a line. Media, places, treaties, products, persons. */
export const notParties = `
Six Assurances
Commonwealth of Virginia
Commonwealth of Kentucky
Commonwealth of Massachusetts
Commonwealth of Pennsylvania
the Commonwealth of Virginia
the Commonwealth of Kentucky
the Commonwealth of Massachusetts
the Commonwealth of Pennsylvania
Sputnik V
Sputnik Light
Council of State
Indo-Pacific
Indo-European
Euro-Atlantic
Euro-Mediterranean
Euro-area
Afro-American
Afro-Americans
African-American
African-Americans
Asian-American
Asian-Americans
Latin-American
Latin-Americans
Mexican-American
Mexican-Americans
Anglo-Saxon
Anglo-Saxons
Judeo-Christian
North Pole
South Pole
Joint Commission
Central Intelligence
Dubai World
Washington Post
The Washington Post
Washington Times
Washington Examiner
Washington Institute
Washington state
Washington State
George Washington
Denzel Washington
Washington Monument
Washington Consensus
Washington Treaty
New York Times
The New York Times
China Daily
South China Morning Post
China Sea
South China Sea
East China Sea
Moscow Times
The Moscow Times
Jerusalem Post
The Jerusalem Post
Times of Israel
The Times of Israel
Tehran Times
Kyiv Post
Kyiv Independent
The Kyiv Independent
Korea Herald
Korea Times
Japan Times
The Japan Times
Hindustan Times
Times of India
The Times of India
Press Trust of India
Bangkok Post
Jakarta Post
Irish Times
The Irish Times
Sydney Morning Herald
USA Today
America Online
Bank of America
Voice of America
Radio Free Europe
Radio Free Asia
Radio Farda
Al Jazeera
Agence France-Presse
Air France
France 24
France Inter
Deutsche Welle
London Stock Exchange
London School of Economics
University of London
Lloyd's of London
BBC Persian
BBC Russian
Persian Gulf
Gulf of Oman
Gulf of Aden
Gulf of Mexico
Gulf of Guinea
Gulf of Thailand
Sea of Japan
Sea of Oman
Lake Chad
Lake Chad Basin
Jordan River
River Jordan
Jordan Valley
Michael Jordan
Jordan Peterson
Jim Jordan
Hamilton Jordan
Vernon Jordan
Israel Katz
Chad Wolf
Paris Hilton
Jack London
Georgia Tech
Georgia State
Georgia Bulldogs
Georgia Senate
State of Georgia
Paris Agreement
Paris Accord
Paris accord
Paris Accords
Paris climate agreement
Paris climate accord
Paris Peace Accords
Paris Peace Conference
Paris Charter
Charter of Paris
Treaty of Paris
Treaty of Rome
Treaty of Versailles
Rome Statute
Rome Treaty
Vienna Convention
Vienna Conventions
Vienna Convention on Diplomatic Relations
Vienna Document
Vienna talks
Congress of Vienna
Geneva Convention
Geneva Conventions
Geneva Communique
Geneva Communiqué
Hague Convention
Hague Conventions
The Hague Convention
Oslo Accords
Oslo accords
Oslo Accord
Oslo agreement
Oslo process
Oslo Process
Minsk agreements
Minsk Agreements
Minsk agreement
Minsk accords
Minsk Protocol
Minsk process
Minsk II
Minsk-2
Minsk format
Astana process
Astana Process
Astana talks
Abraham Accords
Berlin Wall
Berlin Process
Berlin Conference
Berlin process
Warsaw Process
Warsaw Ghetto
Warsaw Uprising
Budapest Memorandum
Bucharest summit
Helsinki Final Act
Helsinki Accords
Helsinki process
Helsinki Commission
Dublin Regulation
Lisbon Treaty
Treaty of Lisbon
Lisbon Protocol
Maastricht Treaty
Treaty of Amsterdam
Amsterdam Treaty
Madrid Conference
Madrid summit
Madrid peace conference
Cairo Declaration
Algiers Agreement
Algiers Accords
Algiers Accord
Algiers agreement
Tehran Conference
Moscow Conference
Moscow Declaration
Moscow Treaty
Moscow format
Moscow Format
Doha agreement
Doha Agreement
Doha Round
Doha round
Doha Declaration
Doha Development Round
Riyadh Agreement
Riyadh agreement
Stockholm Agreement
Stockholm agreement
Stockholm syndrome
Stockholm Convention
Kyoto Protocol
Montreal Protocol
Bretton Woods
Singapore summit
Singapore Declaration
Singapore Airlines
Hanoi summit
Ottawa Convention
Ottawa Treaty
Nairobi process
Nairobi Process
Luanda process
Luanda Process
Lusaka Protocol
Lusaka Agreement
Lusaka Accord
Arusha Accords
Pretoria agreement
Pretoria Agreement
Abuja agreement
Abuja Agreement
Juba Agreement
Juba Peace Agreement
Jeddah Declaration
Lima Declaration
Bogotá Declaration
Tashkent Declaration
Simla Agreement
Islamabad Declaration
Delhi Declaration
New Delhi Declaration
Lahore Declaration
Beijing Declaration
Beijing Olympics
Tokyo Olympics
London Olympics
Paris Olympics
Tokyo Tribunal
Pyongyang Declaration
Seoul Declaration
Panama Canal
Panama Papers
Suez Canal
English Channel
Irish Sea
Indian Ocean
British Columbia
New Mexico
New England
New Jersey
New Britain
New Ireland
New Guinea
New South Wales
New Brunswick
West Virginia
Northern Territory
Latin America
Latin American
Latin Americans
Central America
Central American
Central Americans
South America
South American
South Americans
North America
North American
North Americans
Native American
Native Americans
American Indian
American Indians
African American
African Americans
Asian American
Asian Americans
American Airlines
British Airways
Turkish Airlines
Malaysia Airlines
Ethiopian Airlines
Kuwait Airways
Philippine Airlines
British American Tobacco
American Enterprise Institute
American University
American University of Beirut
European Championship
European Cup
Eastern Europe
Eastern European
Western Europe
Western European
Central Europe
Central European
Northern Europe
Southern Europe
Central and Eastern Europe
East European
West European
Western Ukraine
Western Australia
Western Hemisphere
Western Union
Western Cape
Western Wall
Western Front
Western Desert
Western Pacific
Western Electric
Western Bahr el Ghazal
Western Upper Nile
East Africa
West Africa
West African
East African
Cuban Missile Crisis
Cuban missile crisis
Iran-Contra
Spanish flu
French fries
Russian roulette
Dutch disease
Greek Orthodox
Russian Orthodox Church
Ukrainian Orthodox Church
Greek Orthodox Church
English Premier League
Arab Spring
Arab Peace Initiative
Swiss cheese
Trojan horse
Red Sea
Korean War
Korean Peninsula
Korean peninsula
Korean language
Vietnam War
Iraq War
Iraq war
Afghan War
Gulf War
Winston Churchill
Prince of Wales
Princess of Wales
Duke of Edinburgh
World Series
House of Windsor
Bank of China
Bank of Japan
Royal Bank of Scotland
Church of England
Church of Scotland
New Scotland Yard
Scotland Yard
Sierra Nevada
Baltic Sea
Polish zloty
Swiss franc
Swiss francs
Iranian rial
Saudi riyal
US dollar
US dollars
U.S. dollar
U.S. dollars
American dollar
Canadian dollar
Australian dollar
British pound
British pounds
Japanese yen
Chinese yuan
Russian rouble
Russian ruble
Russian rubles
Turkish lira
Indian rupee
Indian rupees
Pakistani rupee
Mexican peso
Swedish krona
Danish krone
Norwegian krone
`
