// States and territories: every entry of ISO 3166-1, Kosovo (XKX, user-assigned), and states that have ended (ISO 3166-3 codes where there are any).
// Columns: alpha-3 | s state, t territory, h ended state | name | other names | adjectives (also the language or one person) | people | capitals
// Several forms are set apart by ";". Other spellings of a capital follow "=". A capital after "~" is a place only, never a metonym (the word is too common, or the place sends no diplomats).
// Full stops, diacritics and apostrophe shapes are ignored when looking up ("US" also stands for "U.S."), case is not.
// Sources: ISO 3166-1 and 3166-3 code lists; UN member names; usage of capitals and demonyms is common knowledge.
export const states = `
ABW|t|Aruba||Aruban|Arubans|~Oranjestad
AFG|s|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;Afghan Republic|Afghan;Afghani|Afghans|Kabul
AGO|s|Angola|Republic of Angola|Angolan|Angolans|Luanda
AIA|t|Anguilla||Anguillan|Anguillans|~The Valley
ALA|t|Åland Islands|Åland|Ålandic|Ålanders|~Mariehamn
ALB|s|Albania|Republic of Albania|Albanian|Albanians|Tirana
AND|s|Andorra|Principality of Andorra|Andorran|Andorrans|Andorra la Vella
ARE|s|United Arab Emirates|UAE;Emirates|Emirati|Emiratis|Abu Dhabi
ARG|s|Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians;Argentineans|Buenos Aires
ARM|s|Armenia|Republic of Armenia|Armenian|Armenians|Yerevan=Erevan
ASM|t|American Samoa||American Samoan|American Samoans|~Pago Pago
ATA|t|Antarctica||||
ATF|t|French Southern Territories|French Southern and Antarctic Lands|||
ATG|s|Antigua and Barbuda|Antigua|Antiguan;Barbudan|Antiguans;Barbudans|~Saint John's=St. John's
AUS|s|Australia|Commonwealth of Australia|Australian;Aussie|Australians;Aussies|Canberra
AUT|s|Austria|Republic of Austria|Austrian|Austrians|Vienna
AZE|s|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BDI|s|Burundi|Republic of Burundi|Burundian|Burundians|Gitega;Bujumbura
BEL|s|Belgium|Kingdom of Belgium|Belgian|Belgians|~Brussels=Bruxelles
BEN|s|Benin|Republic of Benin;Dahomey|Beninese;Beninois||Porto-Novo;Cotonou
BES|t|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands;Bonaire|Bonairean|Bonaireans|~Kralendijk
BFA|s|Burkina Faso|Burkina;Upper Volta|Burkinabé;Burkinan|Burkinans|Ouagadougou
BGD|s|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Bangladeshis|Dhaka=Dacca
BGR|s|Bulgaria|Republic of Bulgaria|Bulgarian|Bulgarians|Sofia
BHR|s|Bahrain|Kingdom of Bahrain|Bahraini|Bahrainis|Manama
BHS|s|Bahamas|The Bahamas;Commonwealth of the Bahamas|Bahamian|Bahamians|~Nassau
BIH|s|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;BiH|Bosnian;Bosnian-Herzegovinian|Bosnians;Bosniaks;Bosnian Croats|Sarajevo
BLM|t|Saint Barthélemy|St Barthélemy;St Barts|||~Gustavia
BLR|s|Belarus|Republic of Belarus;Byelorussia;Belorussia|Belarusian;Belarussian;Byelorussian|Belarusians;Belarussians|Minsk
BLZ|s|Belize|British Honduras|Belizean|Belizeans|Belmopan
BMU|t|Bermuda||Bermudian;Bermudan|Bermudians|~Hamilton
BOL|s|Bolivia|Plurinational State of Bolivia|Bolivian|Bolivians|La Paz;Sucre
BRA|s|Brazil|Federative Republic of Brazil;Brasil|Brazilian|Brazilians|Brasília
BRB|s|Barbados||Barbadian;Bajan|Barbadians;Bajans|Bridgetown
BRN|s|Brunei|Brunei Darussalam;Negara Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BTN|s|Bhutan|Kingdom of Bhutan|Bhutanese||Thimphu
BVT|t|Bouvet Island||||
BWA|s|Botswana|Republic of Botswana|Botswanan;Motswana;Batswana|Botswanans|Gaborone
CAF|s|Central African Republic|C.A.R.;Centrafrique|Central African|Central Africans|Bangui
CAN|s|Canada||Canadian|Canadians|Ottawa
CCK|t|Cocos (Keeling) Islands|Cocos Islands;Keeling Islands|||
CHE|s|Switzerland|Swiss Confederation|Swiss||Bern=Berne
CHL|s|Chile|Republic of Chile|Chilean|Chileans|Santiago=Santiago de Chile
CHN|s|China|People's Republic of China;PRC;PR China;Peoples Republic of China;mainland China;Mainland China;Communist China;Red China|Chinese||Beijing=Peking
CIV|s|Côte d'Ivoire|Ivory Coast;Republic of Côte d'Ivoire|Ivorian;Ivoirian|Ivorians;Ivoirians|Yamoussoukro;Abidjan
CMR|s|Cameroon|Republic of Cameroon;Cameroun|Cameroonian|Cameroonians|Yaoundé
COD|s|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;D.R.C.;D.R. Congo;RDC;Congo-Kinshasa;Zaire;Congo|Congolese;Zairian;Zairean|Zairians|Kinshasa
COG|s|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic|Congolese||Brazzaville
COK|t|Cook Islands||Cook Islander|Cook Islanders|~Avarua
COL|s|Colombia|Republic of Colombia|Colombian|Colombians|Bogotá
COM|s|Comoros|Union of the Comoros;Comoro Islands|Comorian;Comoran|Comorians;Comorans|~Moroni
CPV|s|Cabo Verde|Cape Verde|Cape Verdean;Cabo Verdean|Cape Verdeans;Cabo Verdeans|Praia
CRI|s|Costa Rica|Republic of Costa Rica|Costa Rican|Costa Ricans|~San José
CUB|s|Cuba|Republic of Cuba|Cuban|Cubans|Havana
CUW|t|Curaçao||Curaçaoan|Curaçaoans|~Willemstad
CXR|t|Christmas Island||||
CYM|t|Cayman Islands|the Caymans|Caymanian|Caymanians|~George Town
CYP|s|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot;Greek-Cypriot|Cypriots;Greek Cypriots;Greek-Cypriots|Nicosia
CZE|s|Czechia|Czech Republic|Czech|Czechs|Prague
DEU|s|Germany|Federal Republic of Germany;FRG;West Germany;Nazi Germany;Third Reich;Deutschland|German;West German|Germans;West Germans|Berlin;Bonn
DJI|s|Djibouti|Republic of Djibouti|Djiboutian|Djiboutians|Djibouti City
DMA|s|Dominica|Commonwealth of Dominica|Dominican|Dominicans|~Roseau
DNK|s|Denmark|Kingdom of Denmark|Danish|Danes;Dane|Copenhagen
DOM|s|Dominican Republic||Dominican|Dominicans|Santo Domingo
DZA|s|Algeria|People's Democratic Republic of Algeria;Algerian Republic|Algerian|Algerians|Algiers
ECU|s|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|Ecuadorians;Ecuadoreans|Quito
EGY|s|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian|Egyptians|Cairo
ERI|s|Eritrea|State of Eritrea|Eritrean|Eritreans|Asmara
ESH|t|Western Sahara|Sahrawi Arab Democratic Republic;SADR;Spanish Sahara|Sahrawi;Saharawi;Western Saharan|Sahrawis;Saharawis|~Laayoune=El Aaiún
ESP|s|Spain|Kingdom of Spain|Spanish|Spaniards;Spaniard|Madrid
EST|s|Estonia|Republic of Estonia|Estonian|Estonians|Tallinn
ETH|s|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Ethiopians|Addis Ababa=Addis Abeba
FIN|s|Finland|Republic of Finland|Finnish|Finns;Finn|Helsinki
FJI|s|Fiji|Republic of Fiji;Fiji Islands|Fijian|Fijians|Suva
FLK|t|Falkland Islands|Falklands;Malvinas;Islas Malvinas|Falkland Islander|Falkland Islanders;Falklanders|~Stanley=Port Stanley
FRA|s|France|French Republic;Republic of France|French|Frenchmen|Paris
FRO|t|Faroe Islands|Faeroe Islands;the Faroes|Faroese||~Tórshavn
FSM|s|Micronesia|Federated States of Micronesia;FSM|Micronesian|Micronesians|~Palikir
GAB|s|Gabon|Gabonese Republic|Gabonese||Libreville
GBR|s|United Kingdom|UK;U.K.;U. K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;England|British;English|Britons;Briton;Brits|London
GEO|s|Georgia|Republic of Georgia;Sakartvelo|Georgian|Georgians|Tbilisi
GGY|t|Guernsey|Bailiwick of Guernsey|||~Saint Peter Port
GHA|s|Ghana|Republic of Ghana|Ghanaian;Ghanian|Ghanaians|Accra
GIB|t|Gibraltar||Gibraltarian|Gibraltarians|
GIN|s|Guinea|Republic of Guinea;Guinea-Conakry;Guinea Conakry|Guinean|Guineans|Conakry
GLP|t|Guadeloupe||Guadeloupean|Guadeloupeans|~Basse-Terre
GMB|s|Gambia|The Gambia;Republic of the Gambia;Republic of The Gambia|Gambian|Gambians|Banjul
GNB|s|Guinea-Bissau|Guinea Bissau;Republic of Guinea-Bissau|Bissau-Guinean;Guinea-Bissauan|Bissau-Guineans|Bissau
GNQ|s|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Equatorial Guineans;Equatoguineans|Malabo
GRC|s|Greece|Hellenic Republic|Greek;Hellenic|Greeks|Athens
GRD|s|Grenada||Grenadian|Grenadians|~Saint George's=St. George's
GRL|t|Greenland|Kalaallit Nunaat|Greenlandic|Greenlanders;Greenlander|Nuuk
GTM|s|Guatemala|Republic of Guatemala|Guatemalan|Guatemalans|Guatemala City
GUF|t|French Guiana||French Guianese|French Guianese|~Cayenne
GUM|t|Guam||Guamanian|Guamanians|~Hagåtña
GUY|s|Guyana|Co-operative Republic of Guyana;Cooperative Republic of Guyana|Guyanese||~Georgetown
HKG|t|Hong Kong|HKSAR;Hong Kong SAR|Hongkonger;Hong Konger|Hongkongers;Hong Kongers|
HMD|t|Heard Island and McDonald Islands|Heard and McDonald Islands|||
HND|s|Honduras|Republic of Honduras|Honduran|Hondurans|Tegucigalpa
HRV|s|Croatia|Republic of Croatia|Croatian;Croat|Croatians;Croats|Zagreb
HTI|s|Haiti|Republic of Haiti|Haitian|Haitians|Port-au-Prince
HUN|s|Hungary|Republic of Hungary|Hungarian|Hungarians|Budapest
IDN|s|Indonesia|Republic of Indonesia|Indonesian|Indonesians|Jakarta=Djakarta
IMN|t|Isle of Man||Manx||~Douglas
IND|s|India|Republic of India;Bharat|Indian|Indians|New Delhi=Delhi
IOT|t|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago;Chagos;BIOT|Chagossian|Chagossians|~Diego Garcia
IRL|s|Ireland|Republic of Ireland;Irish Republic;Irish Free State;Eire;Éire|Irish|Irishmen|Dublin
IRN|s|Iran|Islamic Republic of Iran;Islamic Republic;I.R. Iran;IRI|Iranian|Iranians|Tehran=Teheran
IRQ|s|Iraq|Republic of Iraq|Iraqi|Iraqis|Baghdad
ISL|s|Iceland||Icelandic|Icelanders;Icelander|Reykjavík
ISR|s|Israel|State of Israel;Jewish state;Jewish State;Zionist regime;Zionist entity|Israeli|Israelis|Jerusalem;Tel Aviv
ITA|s|Italy|Italian Republic|Italian|Italians|Rome
JAM|s|Jamaica||Jamaican|Jamaicans|~Kingston
JEY|t|Jersey|Bailiwick of Jersey|||~Saint Helier
JOR|s|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Jordanians|Amman
JPN|s|Japan||Japanese||Tokyo
KAZ|s|Kazakhstan|Republic of Kazakhstan;Kazakstan|Kazakhstani;Kazakh|Kazakhs;Kazakhstanis|Astana=Nur-Sultan=Nursultan
KEN|s|Kenya|Republic of Kenya|Kenyan|Kenyans|Nairobi
KGZ|s|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz|Kyrgyzstanis|Bishkek
KHM|s|Cambodia|Kingdom of Cambodia;Kampuchea;Democratic Kampuchea|Cambodian;Kampuchean;Khmer|Cambodians;Khmers|Phnom Penh
KIR|s|Kiribati|Republic of Kiribati|I-Kiribati||~South Tarawa=Tarawa
KNA|s|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis;St. Kitts;Saint Kitts|Kittitian;Nevisian|Kittitians;Nevisians|~Basseterre
KOR|s|South Korea|Republic of Korea;ROK;R.O.K.;S. Korea;Korea|South Korean;S. Korean;Korean|South Koreans;Koreans|Seoul
KWT|s|Kuwait|State of Kuwait|Kuwaiti|Kuwaitis|Kuwait City
LAO|s|Laos|Lao People's Democratic Republic;Lao PDR|Lao;Laotian|Laotians|Vientiane
LBN|s|Lebanon|Lebanese Republic;Republic of Lebanon|Lebanese||Beirut
LBR|s|Liberia|Republic of Liberia|Liberian|Liberians|Monrovia
LBY|s|Libya|State of Libya;Libyan Arab Jamahiriya|Libyan|Libyans|Tripoli
LCA|s|Saint Lucia|St. Lucia;St Lucia|Saint Lucian;St. Lucian|Saint Lucians;St. Lucians|~Castries
LIE|s|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Liechtensteiners|Vaduz
LKA|s|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan|Sri Lankans|Colombo;Sri Jayawardenepura Kotte
LSO|s|Lesotho|Kingdom of Lesotho|Basotho;Mosotho||Maseru
LTU|s|Lithuania|Republic of Lithuania|Lithuanian|Lithuanians|Vilnius
LUX|s|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourger|Luxembourgers|
LVA|s|Latvia|Republic of Latvia|Latvian|Latvians|Riga
MAC|t|Macau|Macao;Macao SAR|Macanese||
MAF|t|Saint Martin|Saint-Martin;St. Martin;St Martin|||~Marigot
MAR|s|Morocco|Kingdom of Morocco|Moroccan|Moroccans|Rabat
MCO|s|Monaco|Principality of Monaco|Monégasque|Monegasques|
MDA|s|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldovans|Chișinău=Kishinev
MDG|s|Madagascar|Republic of Madagascar|Malagasy;Madagascan||Antananarivo
MDV|s|Maldives|Republic of Maldives|Maldivian|Maldivians|~Malé
MEX|s|Mexico|United Mexican States|Mexican|Mexicans|Mexico City
MHL|s|Marshall Islands|Republic of the Marshall Islands|Marshallese||~Majuro
MKD|s|North Macedonia|Republic of North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia;former Yugoslav Republic of Macedonia;Republic of Macedonia|Macedonian;North Macedonian|Macedonians;North Macedonians|Skopje
MLI|s|Mali|Republic of Mali|Malian|Malians|Bamako
MLT|s|Malta|Republic of Malta|Maltese||Valletta
MMR|s|Myanmar|Burma;Republic of the Union of Myanmar;Union of Myanmar|Burmese;Myanma||Naypyidaw=Nay Pyi Taw=Naypyitaw;Yangon=Rangoon
MNE|s|Montenegro||Montenegrin|Montenegrins|Podgorica
MNG|s|Mongolia||Mongolian|Mongolians|Ulaanbaatar=Ulan Bator=Ulan-Bator
MNP|t|Northern Mariana Islands|Northern Marianas|||~Saipan
MOZ|s|Mozambique|Republic of Mozambique|Mozambican|Mozambicans|Maputo
MRT|s|Mauritania|Islamic Republic of Mauritania|Mauritanian|Mauritanians|Nouakchott
MSR|t|Montserrat||Montserratian|Montserratians|~Plymouth;~Brades
MTQ|t|Martinique||Martinican|Martinicans|~Fort-de-France
MUS|s|Mauritius|Republic of Mauritius|Mauritian|Mauritians|Port Louis
MWI|s|Malawi|Republic of Malawi|Malawian|Malawians|Lilongwe
MYS|s|Malaysia||Malaysian|Malaysians|Kuala Lumpur;Putrajaya
MYT|t|Mayotte||Mahoran|Mahorans|~Mamoudzou
NAM|s|Namibia|Republic of Namibia;South West Africa|Namibian|Namibians|Windhoek
NCL|t|New Caledonia||New Caledonian;Kanak|New Caledonians;Kanaks|~Nouméa
NER|s|Niger|Republic of Niger;Republic of the Niger|Nigerien|Nigeriens|Niamey
NFK|t|Norfolk Island||||~Kingston
NGA|s|Nigeria|Federal Republic of Nigeria|Nigerian|Nigerians|Abuja;Lagos
NIC|s|Nicaragua|Republic of Nicaragua|Nicaraguan|Nicaraguans|Managua
NIU|t|Niue||Niuean|Niueans|~Alofi
NLD|s|Netherlands|Kingdom of the Netherlands;Holland|Dutch|Dutchmen|The Hague;Amsterdam
NOR|s|Norway|Kingdom of Norway|Norwegian|Norwegians|Oslo
NPL|s|Nepal|Federal Democratic Republic of Nepal|Nepali;Nepalese|Nepalis|Kathmandu=Katmandu
NRU|s|Nauru|Republic of Nauru|Nauruan|Nauruans|~Yaren
NZL|s|New Zealand|Aotearoa;N.Z.|New Zealander|New Zealanders|~Wellington
OMN|s|Oman|Sultanate of Oman|Omani|Omanis|Muscat
PAK|s|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad;Rawalpindi
PAN|s|Panama|Republic of Panama|Panamanian|Panamanians|Panama City
PCN|t|Pitcairn Islands|Pitcairn|||~Adamstown
PER|s|Peru|Republic of Peru|Peruvian|Peruvians|Lima
PHL|s|Philippines|Republic of the Philippines|Philippine;Filipino;Filipina|Filipinos|Manila
PLW|s|Palau|Republic of Palau|Palauan|Palauans|~Ngerulmud;~Koror
PNG|s|Papua New Guinea|PNG;Independent State of Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
POL|s|Poland|Republic of Poland|Polish|Poles;Pole|Warsaw
PRI|t|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|Puerto Ricans|~San Juan
PRK|s|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea;N. Korea;Pyongyang regime|North Korean;N. Korean;DPR Korean|North Koreans|Pyongyang=P'yongyang
PRT|s|Portugal|Portuguese Republic|Portuguese||Lisbon
PRY|s|Paraguay|Republic of Paraguay|Paraguayan|Paraguayans|~Asunción
PSE|s|Palestine|State of Palestine;Palestinian Authority;Palestinian National Authority;Palestine Authority;PNA;the PA;Palestinian territories;occupied Palestinian territory;Palestinian Territories|Palestinian|Palestinians|Ramallah
PYF|t|French Polynesia||French Polynesian;Tahitian|French Polynesians|~Papeete
QAT|s|Qatar|State of Qatar|Qatari|Qataris|Doha
REU|t|Réunion|La Réunion|Réunionese||~Saint-Denis
ROU|s|Romania|Rumania;Roumania|Romanian;Rumanian|Romanians|Bucharest
RUS|s|Russia|Russian Federation|Russian;Rossiyan|Russians|Moscow
RWA|s|Rwanda|Republic of Rwanda|Rwandan;Rwandese|Rwandans|Kigali
SAU|s|Saudi Arabia|Kingdom of Saudi Arabia;KSA;Saudi Kingdom;Saudi kingdom|Saudi;Saudi Arabian;Saudi-Arabian|Saudis;Saudi Arabians|Riyadh
SDN|s|Sudan|Republic of the Sudan;Republic of Sudan;North Sudan|Sudanese||Khartoum;Port Sudan
SEN|s|Senegal|Republic of Senegal|Senegalese||Dakar
SGP|s|Singapore|Republic of Singapore|Singaporean|Singaporeans|
SGS|t|South Georgia and the South Sandwich Islands|South Georgia;South Georgia and South Sandwich Islands|||
SHN|t|Saint Helena, Ascension and Tristan da Cunha|Saint Helena;St. Helena;Ascension Island;Tristan da Cunha|Saint Helenian||~Jamestown
SJM|t|Svalbard and Jan Mayen|Svalbard|||~Longyearbyen
SLB|s|Solomon Islands|the Solomons|Solomon Islander|Solomon Islanders|Honiara
SLE|s|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SLV|s|El Salvador|Republic of El Salvador|Salvadoran;Salvadorian;Salvadorean|Salvadorans;Salvadorians;Salvadoreans|San Salvador
SMR|s|San Marino|Republic of San Marino|Sammarinese||
SOM|s|Somalia|Federal Republic of Somalia;Somali Republic|Somali;Somalian|Somalis;Somalians|Mogadishu
SPM|t|Saint Pierre and Miquelon|St. Pierre and Miquelon|||
SRB|s|Serbia|Republic of Serbia|Serbian;Serb|Serbs;Serbians|Belgrade
SSD|s|South Sudan|Republic of South Sudan|South Sudanese||Juba
STP|s|São Tomé and Príncipe|São Tomé|São Toméan;Sao Tomean|São Toméans|~São Tomé
SUR|s|Suriname|Surinam;Republic of Suriname|Surinamese||Paramaribo
SVK|s|Slovakia|Slovak Republic|Slovak;Slovakian|Slovaks;Slovakians|Bratislava
SVN|s|Slovenia|Republic of Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SWE|s|Sweden|Kingdom of Sweden|Swedish|Swedes;Swede|Stockholm
SWZ|s|Eswatini|Swaziland;Kingdom of Eswatini|Swazi;Liswati|Swazis|Mbabane
SXM|t|Sint Maarten|St. Maarten;St Maarten|||~Philipsburg
SYC|s|Seychelles|Republic of Seychelles|Seychellois||~Victoria
SYR|s|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TCA|t|Turks and Caicos Islands|Turks and Caicos|||~Cockburn Town
TCD|s|Chad|Republic of Chad;Tchad|Chadian|Chadians|N'Djamena=N'djamena=Ndjamena
TGO|s|Togo|Togolese Republic|Togolese||Lomé
THA|s|Thailand|Kingdom of Thailand;Siam|Thai|Thais|Bangkok
TJK|s|Tajikistan|Republic of Tajikistan;Tadjikistan|Tajik;Tajikistani|Tajiks;Tajikistanis|Dushanbe
TKL|t|Tokelau||Tokelauan|Tokelauans|
TKM|s|Turkmenistan|Turkmenia|Turkmen|Turkmens|Ashgabat=Ashkhabad
TLS|s|Timor-Leste|East Timor;Timor Leste;Democratic Republic of Timor-Leste|Timorese;East Timorese||Dili
TON|s|Tonga|Kingdom of Tonga|Tongan|Tongans|~Nukuʻalofa
TTO|s|Trinidad and Tobago|Trinidad;Republic of Trinidad and Tobago|Trinidadian;Tobagonian|Trinidadians;Tobagonians|Port of Spain=Port-of-Spain
TUN|s|Tunisia|Republic of Tunisia;Tunisian Republic|Tunisian|Tunisians|Tunis
TUR|s|Türkiye|Turkey;Republic of Turkey;Republic of Türkiye;Turkish Republic|Turkish|Turks|Ankara
TUV|s|Tuvalu||Tuvaluan|Tuvaluans|~Funafuti
TWN|s|Taiwan|Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa;Nationalist China|Taiwanese||Taipei=Taipei City
TZA|s|Tanzania|United Republic of Tanzania;Tanganyika|Tanzanian|Tanzanians|Dodoma;Dar es Salaam=Dar-es-Salaam
UGA|s|Uganda|Republic of Uganda|Ugandan|Ugandans|Kampala
UKR|s|Ukraine|Republic of Ukraine|Ukrainian|Ukrainians|Kyiv=Kiev
UMI|t|United States Minor Outlying Islands|U.S. Outlying Islands|||
URY|s|Uruguay|Oriental Republic of Uruguay;Eastern Republic of Uruguay|Uruguayan|Uruguayans|Montevideo
USA|s|United States|US;U.S.;U. S.;USA;U.S.A.;U. S. A.;United States of America;America;the States|American|Americans|Washington=Washington DC=Washington, DC
UZB|s|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbeks;Uzbekistanis|Tashkent
VAT|s|Vatican City|Holy See;Vatican;Vatican City State;Apostolic See||||
VCT|s|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent and Grenadines;Saint Vincent;St. Vincent|Vincentian|Vincentians|~Kingstown
VEN|s|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
VGB|t|British Virgin Islands|Virgin Islands|British Virgin Islander|British Virgin Islanders|~Road Town
VIR|t|United States Virgin Islands|U.S. Virgin Islands;Virgin Islands|||~Charlotte Amalie
VNM|s|Vietnam|Viet Nam;Socialist Republic of Vietnam;Viet-Nam;SRV|Vietnamese||Hanoi
VUT|s|Vanuatu|Republic of Vanuatu;New Hebrides|Vanuatuan;Ni-Vanuatu;ni-Vanuatu|Vanuatuans|Port Vila
WLF|t|Wallis and Futuna|||Wallisians|~Mata-Utu
WSM|s|Samoa|Western Samoa;Independent State of Samoa|Samoan|Samoans|~Apia
XKX|s|Kosovo|Republic of Kosovo;Kosova;Kosovo and Metohija|Kosovar;Kosovan;Kosovo Albanian;Kosovo-Albanian|Kosovars;Kosovans;Kosovo Albanians|Pristina=Prishtina
YEM|s|Yemen|Republic of Yemen;North Yemen|Yemeni;Yemenite|Yemenis|Sanaa=Sana'a;Aden
ZAF|s|South Africa|Republic of South Africa;RSA|South African|South Africans|Pretoria;~Cape Town;~Bloemfontein
ZMB|s|Zambia|Republic of Zambia|Zambian|Zambians|Lusaka
ZWE|s|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean;Rhodesian|Zimbabweans;Rhodesians|Harare
SUN|h|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia|Soviet|Soviets|
YUG|h|Yugoslavia|Socialist Federal Republic of Yugoslavia;SFRY;Federal Republic of Yugoslavia;FRY|Yugoslav;Yugoslavian|Yugoslavs|
CSK|h|Czechoslovakia|Czechoslovak Republic;Czechoslovak Socialist Republic|Czechoslovak;Czechoslovakian;Czecho-Slovak|Czechoslovaks|
DDR|h|East Germany|German Democratic Republic;GDR;G.D.R.;DDR|East German|East Germans|East Berlin
SCG|h|Serbia and Montenegro|State Union of Serbia and Montenegro;Serbia-Montenegro|||
YMD|h|South Yemen|People's Democratic Republic of Yemen;PDRY|South Yemeni|South Yemenis|
VDR|h|North Vietnam|Democratic Republic of Vietnam|North Vietnamese||
OTTOMAN-EMPIRE|h|Ottoman Empire|Ottoman Turkey|Ottoman|Ottomans|
AUSTRIA-HUNGARY|h|Austria-Hungary|Austro-Hungarian Empire|Austro-Hungarian|Austro-Hungarians|
SOUTH-VIETNAM|h|South Vietnam|Republic of Vietnam|South Vietnamese||Saigon
`

/** All codes of ISO 3166-1 alpha-3 as of 2025: the table above must have a row for each. */
export const isoCodes = `
ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP
CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB
GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN
KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD
MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN
PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM
SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR
UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
`
