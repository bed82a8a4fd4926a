// Seats of power and national bodies that stand for a party.
// Columns: party | forms of words | what it is (shown to users)
// Sources: official names and addresses of the institutions; metonyms as the press uses them.

/** Buildings, streets and towns that stand for those who govern from there. */
export const seats = `
USA|White House;Oval Office|seat of the US president
USA|Foggy Bottom|seat of the US State Department
USA|Pentagon|seat of the US Department of Defense
USA|Capitol Hill|seat of the US Congress
USA|Mar-a-Lago|residence of a US president
USA|Langley|seat of the CIA
RUS|Kremlin|seat of the Russian president
RUS|Smolenskaya Square|seat of the Russian foreign ministry
GBR|Downing Street;No. 10;Number 10;Number Ten;10 Downing Street;No 10|seat of the British prime minister
GBR|Whitehall|seat of the British government
GBR|Westminster|seat of the British parliament
GBR|Buckingham Palace;St James's Palace;St. James's Palace|residence of the British monarch
GBR|Lancaster House|British government building
FRA|Elysée;Élysée Palace;Elysee Palace;the Élysée;Palais de l'Élysée|seat of the French president
FRA|Quai d'Orsay|seat of the French foreign ministry
FRA|Matignon;Hôtel Matignon|seat of the French prime minister
DEU|Chancellery;German Chancellery;Federal Chancellery|seat of the German chancellor
DEU|Bellevue Palace|seat of the German president
ITA|Palazzo Chigi|seat of the Italian prime minister
ITA|Farnesina|seat of the Italian foreign ministry
ITA|Quirinal;Quirinale|seat of the Italian president
ESP|Moncloa;La Moncloa|seat of the Spanish prime minister
AUT|Ballhausplatz|seat of the Austrian chancellor
CHN|Zhongnanhai|seat of the Chinese leadership
CHN|Great Hall of the People|seat of the Chinese National People's Congress
JPN|Kantei|seat of the Japanese prime minister
JPN|Kasumigaseki|seat of the Japanese ministries
KOR|Blue House;Cheong Wa Dae;Yongsan|seat of the South Korean president
IND|Rashtrapati Bhavan|seat of the Indian president
IND|South Block;Raisina Hill|seat of the Indian government
PAK|Aiwan-e-Sadr|seat of the Pakistani president
TUR|Beştepe;Ak Saray|seat of the Turkish president
TUR|Sublime Porte|seat of the Ottoman government
SYR|Syrian presidency|office of the Syrian president
LBN|Baabda;Baabda Palace|seat of the Lebanese president
LBN|Grand Serail|seat of the Lebanese prime minister
IRQ|Green Zone|seat of the Iraqi government
UKR|Bankova;Bankova Street|seat of the Ukrainian president
POL|Belweder|seat of the Polish president
BRA|Planalto;Planalto Palace|seat of the Brazilian president
BRA|Itamaraty;Itamaraty Palace|seat of the Brazilian foreign ministry
ARG|Casa Rosada|seat of the Argentine president
ARG|Palacio San Martín|seat of the Argentine foreign ministry
CHL|La Moneda;Palacio de La Moneda|seat of the Chilean president
MEX|Los Pinos|residence of the Mexican president
MEX|Tlatelolco|former seat of the Mexican foreign ministry
COL|Casa de Nariño|seat of the Colombian president
VEN|Miraflores;Miraflores Palace|seat of the Venezuelan president
PER|Torre Tagle|seat of the Peruvian foreign ministry
PHL|Malacañang;Malacanang Palace|seat of the Philippine president
IDN|Merdeka Palace;Istana Negara|seat of the Indonesian president
ZAF|Union Buildings|seat of the South African government
KEN|State House Nairobi|seat of the Kenyan president
NGA|Aso Rock;Aso Villa|seat of the Nigerian president
GHA|Jubilee House|seat of the Ghanaian president
IRL|Leinster House;Iveagh House|seat of Irish government bodies
NLD|Binnenhof|seat of the Dutch parliament and government
CZE|Prague Castle|seat of the Czech president
AUS|Yarralumla|residence of the Australian governor-general
CAN|Parliament Hill;Rideau Hall|seat of Canadian institutions
CAN|Pearson Building|seat of the Canadian foreign ministry
ISR|Balfour Street;Beit Aghion|residence of the Israeli prime minister
ISR|Kirya;HaKirya|seat of the Israeli defence ministry
PSE|Mukataa;Muqata|seat of the Palestinian president
TWN|Presidential Office Building|seat of the Taiwanese president
EU|Brussels|seat of the European Union
EU|Berlaymont|seat of the European Commission
UN|Turtle Bay|seat of the United Nations
UN|Palais des Nations|seat of the United Nations in Geneva
VAT|Vatican Secretariat of State|government of the Holy See
SOUTH-OSSETIA|Tskhinvali;Tskhinval|capital of South Ossetia
ABKHAZIA|Sukhumi;Sokhumi;Sukhum|capital of Abkhazia
TRANSNISTRIA|Tiraspol|capital of Transnistria
NAGORNO-KARABAKH|Stepanakert;Khankendi|capital of Nagorno-Karabakh
NORTHERN-CYPRUS|Lefkoşa|capital of Northern Cyprus
DONETSK|Donetsk|seat of the Donetsk People's Republic
LUGANSK|Lugansk;Luhansk|seat of the Luhansk People's Republic
KRG|Erbil;Irbil;Hewler|capital of the Kurdistan Region of Iraq
SOMALILAND|Hargeisa|capital of Somaliland
PUNTLAND|Garowe|capital of Puntland
REPUBLIKA-SRPSKA|Banja Luka|capital of Republika Srpska
CHECHNYA|Grozny|capital of Chechnya
TIGRAY|Mekelle;Mekele|capital of Tigray
`

/** Land that stands for its people and those who govern it. */
export const lands = `
PSE|Gaza;Gaza Strip;Gaza City|Palestinian territory
`

/** Parliaments, ministries, armed forces, central banks, agencies: what a state acts and speaks through. */
export const bodies = `
USA|State Department;US State Department;Department of State;State Dept|foreign ministry of the United States
USA|Congress;US Congress;U.S. House;House of Representatives;US House of Representatives;US Senate;Senate Foreign Relations Committee;House Foreign Affairs Committee|legislature of the United States
USA|Department of Defense;Defense Department;Department of War;Joint Chiefs of Staff;CENTCOM;Centcom;US Central Command;Central Command;AFRICOM;US Army;US Navy;US Air Force;US Marines;Marine Corps|armed forces of the United States
USA|CIA;Central Intelligence Agency;FBI;Federal Bureau of Investigation;NSA;National Security Agency;National Security Council;NSC;Department of Homeland Security;Homeland Security|agencies of the United States
USA|Treasury Department;US Treasury;Department of the Treasury;OFAC;Office of Foreign Assets Control|treasury of the United States
USA|USTR;Office of the United States Trade Representative;US Trade Representative's office;Commerce Department;Department of Commerce|trade authorities of the United States
USA|Justice Department;Department of Justice|justice department of the United States
USA|USAID;US Agency for International Development;Voice of America|agencies of the United States
USA|Federal Reserve|central bank of the United States
USA|Trump administration;Biden administration;Obama administration;Bush administration;Clinton administration;Reagan administration;Carter administration;Nixon administration;Johnson administration;Kennedy administration|administration of the United States
RUS|State Duma;Duma;Federation Council;Russian Duma|parliament of Russia
RUS|Russian Security Council|security council of Russia
RUS|FSB;Federal Security Service;SVR;Foreign Intelligence Service;GRU|intelligence services of Russia
RUS|TASS;Tass;ITAR-TASS;Itar-Tass;RIA Novosti;RIA;Interfax;Sputnik;RT|news agency of Russia
RUS|Rosatom|state nuclear corporation of Russia
RUS|Gazprom;Rosneft|state energy company of Russia
RUS|MFA of Russia;Black Sea Fleet;Red Army|authorities of Russia
UKR|Verkhovna Rada;Rada;Supreme Rada|parliament of Ukraine
UKR|SBU;Security Service of Ukraine;HUR;Armed Forces of Ukraine|services of Ukraine
UKR|Naftogaz|state energy company of Ukraine
UKR|Ukrinform|news agency of Ukraine
GBR|Foreign Office;Foreign and Commonwealth Office;FCO;FCDO;Foreign, Commonwealth and Development Office|foreign ministry of the United Kingdom
GBR|House of Commons;House of Lords;Commons;Houses of Parliament|parliament of the United Kingdom
GBR|MI6;MI5;GCHQ|intelligence services of the United Kingdom
GBR|Royal Navy;Royal Air Force;RAF;British Army|armed forces of the United Kingdom
GBR|Bank of England|central bank of the United Kingdom
GBR|HM Treasury;Cabinet Office;Home Office|government of the United Kingdom
GBR|HM Government;Her Majesty's Government;His Majesty's Government;Her Majesty's government;His Majesty's government|government of the United Kingdom
FRA|Assemblée nationale;French National Assembly|parliament of France
DEU|Bundestag;Bundesrat|parliament of Germany
DEU|Auswärtiges Amt;German Federal Foreign Office;Federal Foreign Office|foreign ministry of Germany
DEU|Bundeswehr|armed forces of Germany
DEU|Bundesbank|central bank of Germany
DDR|Stasi;Volkskammer|institutions of East Germany
ITA|Camera dei Deputati|parliament of Italy
ESP|Cortes;Cortes Generales|parliament of Spain
AUT|Nationalrat|parliament of Austria
CHE|Federal Department of Foreign Affairs;FDFA|foreign ministry of Switzerland
POL|Sejm|parliament of Poland
CZE|Chamber of Deputies of the Czech Republic|parliament of Czechia
HUN|Országgyűlés|parliament of Hungary
IRL|Dáil;Dáil Éireann;Oireachtas|parliament of Ireland
NLD|Tweede Kamer;States General|parliament of the Netherlands
DNK|Folketing|parliament of Denmark
SWE|Riksdag|parliament of Sweden
NOR|Storting|parliament of Norway
FIN|Eduskunta|parliament of Finland
ISL|Althing|parliament of Iceland
EST|Riigikogu|parliament of Estonia
LVA|Saeima|parliament of Latvia
LTU|Seimas|parliament of Lithuania
HRV|Sabor|parliament of Croatia
SRB|Skupština|parliament of Serbia
MKD|Sobranie|parliament of North Macedonia
GRC|Hellenic Parliament|parliament of Greece
TUR|Grand National Assembly;Turkish Grand National Assembly|parliament of Türkiye
TUR|National Intelligence Organization|intelligence service of Türkiye
TUR|Anadolu;Anadolu Agency|news agency of Türkiye
BLR|BelTA|news agency of Belarus
ISR|Knesset|parliament of Israel
ISR|IDF;Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;Israeli Air Force;IAF|armed forces of Israel
ISR|Mossad;Shin Bet;Shabak|intelligence services of Israel
ISR|COGAT|body of the Israeli defence ministry
PSE|Palestinian Legislative Council|parliament of the Palestinians
PSE|WAFA|news agency of the Palestinians
IRN|Majlis;Majles;Islamic Consultative Assembly|parliament of Iran
IRN|IRGC;Islamic Revolutionary Guard Corps;Islamic Revolution Guards Corps;Islamic Revolution Guard Corps;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Revolutionary Guards Corps;Iranian Revolutionary Guards;Pasdaran;Quds Force;Basij|armed forces of Iran
IRN|Guardian Council;Assembly of Experts;Expediency Council;Supreme National Security Council;SNSC|state institutions of Iran
IRN|AEOI;Atomic Energy Organization of Iran;Atomic Energy Organisation of Iran|atomic agency of Iran
IRN|IRNA;Islamic Republic News Agency;ISNA;Fars News Agency;Fars;Tasnim;Tasnim News Agency;Mehr News Agency;Press TV;IRIB|news agency of Iran
IRQ|Council of Representatives|parliament of Iraq
SAU|Shura Council;Saudi Press Agency|institutions of Saudi Arabia
SAU|Saudi Aramco;Aramco|state energy company of Saudi Arabia
ARE|WAM;Emirates News Agency|news agency of the United Arab Emirates
QAT|QNA;Qatar News Agency|news agency of Qatar
KWT|KUNA|news agency of Kuwait
SYR|SANA|news agency of Syria
SYR|Assad regime;Asad regime;Assad government;Asad government;Assad's government;Ba'ath regime|government of Syria
IRQ|Saddam regime;Saddam's regime;Baath regime|government of Iraq
LBY|Gaddafi regime;Qaddafi regime;Gadhafi regime;Qadhafi regime|government of Libya
VEN|Maduro regime;Maduro government;Chávez government|government of Venezuela
PRK|Kim regime|government of North Korea
NIC|Ortega regime;Ortega-Murillo regime;Ortega government|government of Nicaragua
BLR|Lukashenko regime;Lukashenka regime|government of Belarus
CUB|Castro regime;Castro government|government of Cuba
RUS|Putin regime;Putin government;Yeltsin government|government of Russia
ISR|Netanyahu government;Bennett government;Olmert government;Sharon government;Lapid government|government of Israel
IRN|Raisi administration;Rouhani administration;Rohani administration;Ahmadinejad administration;Khatami administration;Pezeshkian administration;Raisi government;Rouhani government|government of Iran
TUR|Erdoğan government|government of Türkiye
GBR|Johnson government;Blair government;Cameron government;May government;Thatcher government;Starmer government;Sunak government|government of the United Kingdom
KOR|Moon administration;Yoon administration;Moon government;Yoon government|government of South Korea
PHL|Duterte administration;Marcos administration;Aquino administration;Arroyo administration|government of the Philippines
COL|Santos government;Duque government;Petro government;Uribe government|government of Colombia
IND|Modi government|government of India
JPN|Abe government;Kishida government|government of Japan
SYR|Syrian Arab Army|armed forces of Syria
EGY|MENA news agency;SCAF;Supreme Council of the Armed Forces|institutions of Egypt
EGY|General Intelligence Service;General Intelligence Directorate|intelligence service of Egypt
AFG|Loya Jirga;Wolesi Jirga;High Peace Council;High Council for National Reconciliation|institutions of Afghanistan
PAK|ISI;Inter-Services Intelligence;ISPR|agencies of Pakistan
IND|Lok Sabha;Rajya Sabha|parliament of India
IND|Ministry of External Affairs;External Affairs Ministry|foreign ministry of India
CHN|National People's Congress;NPC;Politburo Standing Committee;State Council;Chinese Communist Party;CCP;Communist Party of China;CPC;CPC Central Committee|institutions of China
CHN|People's Liberation Army;PLA;PLAN;PLA Navy|armed forces of China
CHN|Xinhua;Xinhua News Agency;Global Times;People's Daily;CCTV;CGTN|state media of China
CHN|MOFCOM;Taiwan Affairs Office;MSS|ministries of China
TWN|Legislative Yuan;Executive Yuan;Mainland Affairs Council|institutions of Taiwan
JPN|the Diet;National Diet|parliament of Japan
JPN|Gaimusho|foreign ministry of Japan
JPN|Self-Defense Forces;Self-Defence Forces;Japan Coast Guard;JMSDF|armed forces of Japan
JPN|METI|trade ministry of Japan
KOR|Unification Ministry;Ministry of Unification;Joint Chiefs of Staff of the Republic of Korea|ministries of South Korea
KOR|Yonhap|news agency of South Korea
PRK|KCNA;Korean Central News Agency;Rodong Sinmun|state media of North Korea
PRK|Korean People's Army;KPA|armed forces of North Korea
PRK|Workers' Party of Korea;Supreme People's Assembly|institutions of North Korea
VNM|Communist Party of Vietnam|ruling party of Vietnam
MMR|Tatmadaw;Burmese junta;Myanmar junta;State Administration Council;State Administrative Council|armed forces of Myanmar
THA|Royal Thai Army|armed forces of Thailand
KHM|Royal Government of Cambodia|government of Cambodia
IDN|TNI;Indonesian National Armed Forces|armed forces of Indonesia
AUS|DFAT;Department of Foreign Affairs and Trade|foreign ministry of Australia
CAN|Global Affairs Canada|foreign ministry of Canada
CAN|RCMP;Royal Canadian Mounted Police|police of Canada
MEX|Secretariat of Foreign Affairs;SRE|foreign ministry of Mexico
BRA|Petrobras|state energy company of Brazil
VEN|PDVSA|state energy company of Venezuela
NIC|Sandinista government|government of Nicaragua
CUB|Granma;Prensa Latina|state media of Cuba
LBY|Presidential Council;Government of National Unity|institutions of Libya
SDN|Transitional Sovereignty Council;Sovereignty Council;Sovereign Council;Transitional Military Council|institutions of Sudan
SDN|Sudanese Armed Forces;SAF;Sudanese army;Sudanese Army|armed forces of Sudan
SOM|Transitional Federal Government;TFG|government of Somalia
NER|National Council for the Safeguard of the Homeland;CNSP|ruling council of Niger
ETH|ENDF;Ethiopian National Defense Force|armed forces of Ethiopia
COD|FARDC|armed forces of the Democratic Republic of the Congo
RWA|RDF;Rwanda Defence Force|armed forces of Rwanda
UGA|UPDF|armed forces of Uganda
SSD|SSPDF;Revitalised Transitional Government of National Unity;R-TGoNU|institutions of South Sudan
YEM|Saba News Agency;Presidential Leadership Council;internationally recognized government of Yemen;internationally recognized Yemeni government;internationally recognised government of Yemen|institutions of Yemen
SUN|Politburo;Supreme Soviet;KGB;Central Committee of the CPSU|institutions of the Soviet Union
KAZ|Akorda|seat of the Kazakh president
KGZ|Jogorku Kenesh|parliament of Kyrgyzstan
AZE|Milli Majlis;Azertac|institutions of Azerbaijan
ARM|Armenpress|news agency of Armenia
EU|Europol;Eurojust;European Public Prosecutor's Office|agencies of the European Union
VAT|Vatican News;Roman Curia|institutions of the Holy See
`
