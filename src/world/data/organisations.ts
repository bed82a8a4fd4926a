// Organisations of states and groupings that negotiate, de-facto entities, movements and political parties.
// Columns: party | o organisation, g grouping, m movement or political party, t territory (de facto or sub-state) | name | other names | adjectives | people
// The acronym in the first column is itself a form of words only where it is written again as a name.
// Sources: the bodies' own English names and usual acronyms; UN, OSCE and EU documents for the groupings.
export const organisations = `
# --- the United Nations and bodies known by an acronym of their own
UN|o|United Nations|UN;U. N.;UNO;United Nations Organization;United Nations Organisation;UN Security Council;United Nations Security Council;Security Council;UNSC;U.N.S.C.;General Assembly;UN General Assembly;United Nations General Assembly;UNGA;UN Secretariat;United Nations Secretariat;UN Secretary-General's office;Human Rights Council;UN Human Rights Council;UNHRC;UNHCR;UNRWA;UN Relief and Works Agency;UN refugee agency;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;OHCHR;Office of the United Nations High Commissioner for Human Rights;WFP;World Food Programme;World Food Program;UN World Food Programme;OCHA;UNOCHA;Office for the Coordination of Humanitarian Affairs;UNAMA;UNAMI;UNAMID;UNMIK;UNSMIL;UNMISS;UNSMIS;UNMHA;UNIFIL;UNDOF;UNTSO;UNFICYP;UNMIS;UNITAMS;MINURSO;MINUSMA;MINUSCA;MINUSTAH;MONUSCO;MONUC;UNPROFOR;UNMOVIC;UNSCOM;UN peacekeepers;UNDP;UN Development Programme;United Nations Development Programme;UNEP;UN Environment Programme;UNODC;UNCTAD;UNFPA;ECOSOC;UN Climate Change;UNFCCC;UN Women;UN Special Envoy's office;OPCW-UN Joint Mission||
IAEA|o|International Atomic Energy Agency|IAEA;I.A.E.A.;UN nuclear watchdog;United Nations nuclear watchdog;UN atomic watchdog;UN nuclear agency;UN atomic agency;International Atomic Energy Organization;the nuclear watchdog;the Agency;IAEA Board of Governors;IAEA Secretariat||
WHO|o|World Health Organization|WHO;World Health Organisation||
UNESCO|o|United Nations Educational, Scientific and Cultural Organization|UNESCO;Unesco||
UNICEF|o|United Nations Children's Fund|UNICEF;Unicef;UN Children's Fund||
FAO|o|Food and Agriculture Organization|FAO;UN Food and Agriculture Organization;Food and Agriculture Organisation||
ILO|o|International Labour Organization|ILO;International Labor Organization;International Labour Organisation||
IMO|o|International Maritime Organization|IMO;International Maritime Organisation||
ICAO|o|International Civil Aviation Organization|ICAO;International Civil Aviation Organisation||
IOM|o|International Organization for Migration|IOM;International Organisation for Migration||
ITU|o|International Telecommunication Union|ITU||
UPU|o|Universal Postal Union|UPU||
WIPO|o|World Intellectual Property Organization|WIPO||
WMO|o|World Meteorological Organization|WMO||
IPCC|o|Intergovernmental Panel on Climate Change|IPCC||
ICJ|o|International Court of Justice|ICJ;I.C.J.;World Court||
ICC|o|International Criminal Court|ICC;I.C.C.||
ICTY|o|International Criminal Tribunal for the former Yugoslavia|ICTY||
PCA|o|Permanent Court of Arbitration|PCA;Hague Permanent Court of Arbitration||
OPCW|o|Organisation for the Prohibition of Chemical Weapons|OPCW;O.P.C.W.;Organization for the Prohibition of Chemical Weapons||
CTBTO|o|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO||
IMF|o|International Monetary Fund|IMF;I.M.F.||
WORLD-BANK|o|World Bank|World Bank Group;International Bank for Reconstruction and Development;IBRD||
WTO|o|World Trade Organization|WTO;W.T.O.;World Trade Organisation||
GATT|o|General Agreement on Tariffs and Trade|||
ICRC|o|International Committee of the Red Cross|ICRC;I.C.R.C.;Red Cross||
IFRC|o|International Federation of Red Cross and Red Crescent Societies|IFRC||
MSF|o|Médecins Sans Frontières|MSF;Doctors Without Borders||
AMNESTY|o|Amnesty International|||
HRW|o|Human Rights Watch|HRW||
INTERPOL|o|Interpol|INTERPOL||
IOC|o|International Olympic Committee|IOC||
ISA|o|International Seabed Authority|||
# --- alliances and regional organisations
NATO|o|North Atlantic Treaty Organization|NATO;Nato;N.A.T.O.;North Atlantic Treaty Organisation;North Atlantic Alliance;Allies;Atlantic Alliance;Allies;North Atlantic Council;the Alliance;ISAF;International Security Assistance Force;KFOR||
EU|o|European Union|EU;E. U.;Europe;European Commission;EC;European Council;Council of the European Union;Council of the EU;EU Council;European External Action Service;EEAS;European Parliament;EU Parliament;European Community;European Communities;European Economic Community;EEC;European Central Bank;ECB;Eurogroup;Frontex;European Commissioners;EU27;EU-27;EU28;EU-28;the EU 27;EUFOR;EULEX;European Court of Justice;ECJ;Court of Justice of the European Union;EU Foreign Affairs Council;Foreign Affairs Council;the Commission|European|Europeans
OSCE|o|Organization for Security and Co-operation in Europe|OSCE;O.S.C.E.;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;CSCE;OSCE Special Monitoring Mission;ODIHR||
COE|o|Council of Europe|Parliamentary Assembly of the Council of Europe;PACE;Venice Commission||
ECHR|o|European Court of Human Rights|ECHR;ECtHR||
EFTA|o|European Free Trade Association|EFTA||
AU|o|African Union|AU;A.U.;African Union Commission;AU Commission;AU Peace and Security Council;African Union Peace and Security Council;AMISOM;ATMIS;Organisation of African Unity;Organization of African Unity;OAU||
ASEAN|o|Association of Southeast Asian Nations|ASEAN;Asean;Association of South-East Asian Nations;ASEAN Secretariat||
ARAB-LEAGUE|o|Arab League|League of Arab States;LAS||
GCC|o|Gulf Cooperation Council|GCC;G.C.C.;Gulf Co-operation Council;Cooperation Council for the Arab States of the Gulf||
OIC|o|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference;Organization of Islamic Conference||
OPEC|o|Organization of the Petroleum Exporting Countries|OPEC;Opec;Organisation of the Petroleum Exporting Countries||
OPEC+|g|OPEC+|OPEC Plus;OPEC plus;Opec+||
SCO|o|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization||
CSTO|o|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation;ODKB||
CIS|o|Commonwealth of Independent States|CIS;C.I.S.||
EAEU|o|Eurasian Economic Union|EAEU;EEU;Eurasian Economic Commission;Eurasian Union||
UNION-STATE|o|Union State of Russia and Belarus|Union State||
ECOWAS|o|Economic Community of West African States|ECOWAS;Ecowas;CEDEAO;ECOMOG||
ECCAS|o|Economic Community of Central African States|ECCAS||
CEMAC|o|Central African Economic and Monetary Community|CEMAC||
IGAD|o|Intergovernmental Authority on Development|IGAD;Inter-Governmental Authority on Development||
EAC|o|East African Community|EAC||
SADC|o|Southern African Development Community|SADC||
COMESA|o|Common Market for Eastern and Southern Africa|COMESA||
AES|g|Alliance of Sahel States|Confederation of Sahel States;Alliance of the Sahel States||
G5-SAHEL|g|G5 Sahel|||
ICGLR|o|International Conference on the Great Lakes Region|ICGLR||
CARICOM|o|Caribbean Community|CARICOM;Caricom||
OAS|o|Organization of American States|OAS;Organisation of American States||
MERCOSUR|o|Mercosur|Mercosul;MERCOSUR;Southern Common Market||
UNASUR|o|Union of South American Nations|UNASUR||
CELAC|o|Community of Latin American and Caribbean States|CELAC||
ALBA|o|Bolivarian Alliance for the Peoples of Our America|ALBA||
ANDEAN-COMMUNITY|o|Andean Community|||
PACIFIC-ALLIANCE|o|Pacific Alliance|||
PIF|o|Pacific Islands Forum|||
APEC|o|Asia-Pacific Economic Cooperation|APEC||
SAARC|o|South Asian Association for Regional Cooperation|SAARC||
BIMSTEC|o|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC||
OECD|o|Organisation for Economic Co-operation and Development|OECD;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development||
IEA|o|International Energy Agency|IEA||
FATF|o|Financial Action Task Force|FATF||
ADB|o|Asian Development Bank|ADB||
AFDB|o|African Development Bank|AfDB||
AIIB|o|Asian Infrastructure Investment Bank|AIIB||
EBRD|o|European Bank for Reconstruction and Development|EBRD||
COMMONWEALTH|o|Commonwealth of Nations|Commonwealth Secretariat;the Commonwealth||
OIF|o|Organisation internationale de la Francophonie|Francophonie;La Francophonie||
NAM-MOVEMENT|o|Non-Aligned Movement|Non-aligned Movement;Nonaligned Movement||
BSEC|o|Organization of the Black Sea Economic Cooperation|BSEC||
OTS|o|Organization of Turkic States|Organisation of Turkic States;Turkic Council||
NORDIC-COUNCIL|o|Nordic Council|||
ARCTIC-COUNCIL|o|Arctic Council|||
IORA|o|Indian Ocean Rim Association|IORA||
NSG|o|Nuclear Suppliers Group|NSG||
WARSAW-PACT|o|Warsaw Pact|Warsaw Treaty Organization||
COMECON|o|Comecon|Council for Mutual Economic Assistance||
LEAGUE-OF-NATIONS|o|League of Nations|||
BIS|o|Bank for International Settlements|||
PARIS-CLUB|g|Paris Club|||
BOARD-OF-PEACE|o|Board of Peace|||
# --- groupings
NATO-RUSSIA-COUNCIL|g|NATO-Russia Council|||
JCPOA-JOINT-COMMISSION|g|Joint Commission of the JCPOA|JCPOA Joint Commission||
AU-UN-IGAD|g|AU-UN-IGAD Trilateral Mechanism|Trilateral Mechanism||
G7|g|Group of Seven|G7;G-7;Group of 7||
G8|g|Group of Eight|G8;G-8;Group of 8||
G20|g|Group of Twenty|G20;G-20;Group of 20||
G77|g|Group of 77|G77;G-77||
G4|g|Group of Four|G4 nations||
BRICS|g|BRICS|Brics;BRICS countries||
QUAD|g|Quad|Quadrilateral Security Dialogue||
AUKUS|g|AUKUS|Aukus||
NAFTA|g|NAFTA|Nafta;USMCA;North American Free Trade Agreement;NAFTA partners;NAFTA countries||
ANZUS|g|ANZUS|||
FIVE-EYES|g|Five Eyes|||
E3|g|E3|E-3;EU3;EU-3;EU Three;EU three;European troika;European Troika;European trio;three European countries;three European powers;three European states;three European nations;three European signatories;three European parties;European powers;European signatories;E3/EU;E3 countries;E3 nations;European Three;Euro-3||
P5|g|P5|P-5;Permanent Five;permanent five;five permanent members;five permanent members of the Security Council;five permanent members of the UN Security Council;five permanent members of the United Nations Security Council;permanent members of the Security Council;permanent members of the UN Security Council||
P3|g|P3|P-3||
P5+1|g|P5+1|P5 plus one;P5-plus-1;P5 plus 1;P5+one;P-5+1;E3+3;E3/EU+3;EU3+3;E3 plus three;EU 3+3;Group 5+1;5+1;Five plus One;Group of Six;world powers;six world powers;six powers;six major powers;major powers||
P4+1|g|P4+1|Group 4+1;4+1;P4 plus one;G4+1;P4 plus 1||
QUARTET|g|Middle East Quartet|Quartet;Quartet on the Middle East;Mideast Quartet;diplomatic Quartet||
NORMANDY-FOUR|g|Normandy Four|Normandy Format;Normandy format;Normandy Quartet;Normandy countries||
TRILATERAL-CONTACT-GROUP|g|Trilateral Contact Group|Contact Group on Ukraine;TCG;Minsk Contact Group||
MINSK-GROUP|g|OSCE Minsk Group|Minsk Group;Minsk Group co-chairs;Minsk Group Co-Chairs||
SIX-PARTY|g|Six-Party Talks|six-party talks;Six Party Talks;six party talks;six-nation talks;six-way talks||
VISEGRAD|g|Visegrád Group|Visegrad Four;Visegrad countries;V4;Visegrad||
CONTACT-GROUP|g|Contact Group|||
RAMSTEIN-GROUP|g|Ukraine Defense Contact Group|Ramstein Group;Ramstein group;Ukraine Defence Contact Group||
COALITION-OF-THE-WILLING|g|Coalition of the Willing|coalition of the willing||
WEIMAR-TRIANGLE|g|Weimar Triangle|||
BUCHAREST-NINE|g|Bucharest Nine|B9||
NORDIC-BALTIC-EIGHT|g|Nordic-Baltic Eight|NB8||
BALTIC-STATES|g|Baltic states|Baltics;Baltic States;Baltic countries;Baltic nations;Baltic republics||
NORDIC-STATES|g|Nordic countries|Nordic states;Nordics||
BENELUX|g|Benelux|||
ASTANA-TRIO|g|Astana trio|Astana guarantors;Astana format;guarantor states of the Astana process||
TROIKA-SUDAN|g|Troika on Sudan|||
QUAD-SUDAN|g|Quad on Sudan|||
LIMA-GROUP|g|Lima Group|||
CONTADORA|g|Contadora Group|||
FRIENDS-OF-SYRIA|g|Friends of Syria|Friends of the Syrian People||
ISSG|g|International Syria Support Group|ISSG||
ANTI-ISIS-COALITION|g|Global Coalition against Daesh|Global Coalition Against ISIS;Global Coalition;CJTF-OIR;Combined Joint Task Force;Operation Inherent Resolve;US-led coalition;U.S.-led coalition;international coalition against ISIS;Global Coalition to Defeat ISIS||
SAUDI-LED-COALITION|g|Saudi-led coalition|Saudi-led Coalition;Arab coalition;Arab Coalition;Saudi-led military coalition;Coalition to Support Legitimacy in Yemen||
ARAB-QUARTET|g|Arab Quartet|Anti-Terror Quartet||
ARAB-STATES|g|Arab states|Arab countries;Arab nations;Arab States;Arab world|Arab|Arabs
GULF-STATES|g|Gulf states|Gulf Arab states;Gulf countries;Gulf Arabs;Arab Gulf states;Persian Gulf states;Gulf nations;Gulf monarchies||
WEST|g|the West|Western powers;western powers;Western countries;western countries;Western nations;western nations;Western states;western states;Western allies;western allies;Western governments;western governments;Western capitals;western capitals;collective West;Western world|Western|Westerners
INTERNATIONAL-COMMUNITY|g|international community|world community||
GLOBAL-SOUTH|g|Global South|global South;global south;developing countries||
CENTRAL-ASIAN-STATES|g|Central Asian states|Central Asian countries;Central Asian republics;C5||
WESTERN-BALKANS|g|Western Balkans|||
MULTINATIONAL-JOINT-TASK-FORCE|g|Multinational Joint Task Force|MNJTF||
AXIS-OF-RESISTANCE|g|Axis of Resistance|axis of resistance;resistance axis||
# --- de-facto entities, autonomous governments, nations without a state
SOUTH-OSSETIA|t|South Ossetia|Republic of South Ossetia|South Ossetian;Ossetian;Ossete|South Ossetians;Ossetians;Ossetes
ABKHAZIA|t|Abkhazia|Republic of Abkhazia|Abkhaz;Abkhazian|Abkhazians
TRANSNISTRIA|t|Transnistria|Transdniestria;Trans-Dniester;Transdniester;Pridnestrovie;Pridnestrovian Moldavian Republic;Transnistrian Moldovan Republic;Transdnestr;PMR|Transnistrian;Transdniestrian|Transnistrians
NORTHERN-CYPRUS|t|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC;North Cyprus|Turkish Cypriot;Turkish-Cypriot|Turkish Cypriots;Turkish-Cypriots
NAGORNO-KARABAKH|t|Nagorno-Karabakh|Artsakh;Nagorno-Karabakh Republic;Republic of Artsakh;Nagorny Karabakh;Karabakh;Nagorno Karabakh;Mountainous Karabakh|Karabakh Armenian;Artsakhi|Karabakh Armenians
DONETSK|t|Donetsk People's Republic|DPR;DNR;self-proclaimed Donetsk People's Republic||
LUGANSK|t|Luhansk People's Republic|Lugansk People's Republic;LPR;LNR;self-proclaimed Lugansk People's Republic;self-proclaimed Luhansk People's Republic||
SOMALILAND|t|Somaliland|Republic of Somaliland|Somalilander|Somalilanders
PUNTLAND|t|Puntland|||
JUBALAND|t|Jubaland|||
KRG|t|Kurdistan Regional Government|KRG;Kurdistan Region;Kurdistan Region of Iraq;Iraqi Kurdistan;Kurdish Regional Government;Kurdish regional government;Peshmerga;peshmerga|Iraqi Kurdish|Iraqi Kurds
KURDS|m|Kurds||Kurdish;Kurd|
ROJAVA|t|Autonomous Administration of North and East Syria|AANES;Rojava;Autonomous Administration|Syrian Kurdish|Syrian Kurds
REPUBLIKA-SRPSKA|t|Republika Srpska|Bosnian Serb Republic|Bosnian Serb|Bosnian Serbs
SERBIAN-KRAJINA|t|Republic of Serbian Krajina|Krajina Serbs;Serbian Krajina|Croatian Serb|Croatian Serbs
KOSOVO-SERBS|m|Kosovo Serbs|Serb List;Srpska Lista|Kosovo Serb|
CHECHNYA|t|Chechnya|Chechen Republic;Ichkeria;Chechen Republic of Ichkeria|Chechen|Chechens
TATARSTAN|t|Tatarstan|||
TIBET|t|Tibet|Central Tibetan Administration;Tibetan government-in-exile;Tibetan government in exile|Tibetan|Tibetans
SCOTLAND|t|Scotland|Scottish Government;Scottish government;Scottish Parliament;Holyrood|Scottish;Scots|Scots
WALES|t|Wales|Welsh Government;Welsh government;Senedd|Welsh|
NORTHERN-IRELAND|t|Northern Ireland|Northern Ireland Executive;Northern Ireland Assembly;Stormont;Ulster|Northern Irish|
CATALONIA|t|Catalonia|Generalitat;Generalitat de Catalunya|Catalan|Catalans
BASQUE-COUNTRY|t|Basque Country||Basque|Basques
QUEBEC|t|Quebec|Québec|Quebecois;Québécois|Quebeckers;Quebecers
FLANDERS|t|Flanders||Flemish|
ZANZIBAR|t|Zanzibar||Zanzibari|Zanzibaris
BOUGAINVILLE|t|Bougainville|Autonomous Bougainville Government|Bougainvillean|Bougainvilleans
ACEH|t|Aceh||Acehnese|
BIAFRA|t|Biafra||Biafran|Biafrans
KATANGA|t|Katanga||Katangese|
BANGSAMORO|t|Bangsamoro|||
GAGAUZIA|t|Gagauzia||Gagauz|
ADJARA|t|Adjara|Ajaria;Adzharia||
RAKHINE|t|Rakhine State|||
ROHINGYA|m|Rohingya||Rohingya|Rohingyas
UYGHURS|m|Uyghurs||Uyghur;Uighur|Uighurs
CHUUK|t|Chuuk|||
TUAREG|m|Tuareg|||Tuaregs
TIGRAY|t|Tigray||Tigrayan|Tigrayans
OROMO|m|Oromo||Oromo|
# --- armed and political movements, Middle East
HAMAS|m|Hamas|HAMAS;Islamic Resistance Movement;Izz ad-Din al-Qassam Brigades;Izz al-Din al-Qassam Brigades;Al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades||
HEZBOLLAH|m|Hezbollah|Hizbullah;Hizbollah;Hizballah;Hezbullah;Hizb Allah;Party of God;Lebanese Resistance||
PIJ|m|Palestinian Islamic Jihad|Islamic Jihad;PIJ;Islamic Jihad Movement;Al-Quds Brigades;al-Quds Brigades||
PLO|m|Palestine Liberation Organization|PLO;P.L.O.;Palestinian Liberation Organization;Palestine Liberation Organisation;PLO Executive Committee||
FATAH|m|Fatah|Fateh;Al-Fatah;al-Fatah;Fatah movement;Fatah Movement||
PFLP|m|Popular Front for the Liberation of Palestine|PFLP||
DFLP|m|Democratic Front for the Liberation of Palestine|DFLP||
AL-AQSA-MARTYRS-BRIGADES|m|Al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs Brigades;Aqsa Martyrs Brigades;al-Aqsa Martyrs Brigades||
HOUTHIS|m|Houthis|Ansar Allah;Ansarullah;Ansarallah;Ansar Allah movement;Huthis;Houthi rebels;Houthi movement;Houthi militia;Supreme Political Council|Houthi;Huthi|
STC|m|Southern Transitional Council|STC;Hirak;Southern Movement||
GPC|m|General People's Congress|GPC||
ISLAH|m|Al-Islah|al-Islah;Islah||
SDF|m|Syrian Democratic Forces|SDF;S.D.F.;Kurdish-led SDF||
SDC|m|Syrian Democratic Council|||
YPG|m|People's Protection Units|YPG;Y.P.G.;People's Defense Units;People's Protection Forces;Kurdish People's Protection Units;YPJ||
PYD|m|Democratic Union Party|PYD||
PKK|m|Kurdistan Workers' Party|PKK;P.K.K.;Kurdistan Workers Party;Kurdish Workers' Party;Kongra-Gel;KCK||
HDP|m|Peoples' Democratic Party|HDP;DEM Party||
PJAK|m|Kurdistan Free Life Party|PJAK||
KDP|m|Kurdistan Democratic Party|KDP||
PUK|m|Patriotic Union of Kurdistan|PUK||
SNA|m|Syrian National Army|SNA||
FSA|m|Free Syrian Army|FSA||
SNC|m|Syrian National Coalition|Syrian National Council;National Coalition for Syrian Revolutionary and Opposition Forces;SNC;Syrian Opposition Coalition||
HNC|m|High Negotiations Committee|HNC;Syrian Negotiations Commission;Syrian Negotiation Commission||
HTS|m|Hayat Tahrir al-Sham|HTS;Hay'at Tahrir al-Sham;Hayat Tahrir Al-Sham;Nusra Front;al-Nusra Front;Al-Nusra Front;Jabhat al-Nusra;Al-Nusra;al-Nusra||
AHRAR-AL-SHAM|m|Ahrar al-Sham|||
JAYSH-AL-ISLAM|m|Jaysh al-Islam|Army of Islam||
ISIS|m|Islamic State|ISIS;ISIL;Daesh;Da'esh;DAESH;Islamic State group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State in Iraq and the Levant;ISIS-K;IS-K;Islamic State Khorasan;ISKP;ISWAP;Islamic State West Africa Province||
AL-QAEDA|m|al-Qaeda|Al-Qaeda;al-Qaida;Al-Qaida;Al Qaeda;al Qaeda;Al Qaida;al Qaida;AQAP;Al-Qaeda in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula;AQIM;al-Qaeda in the Islamic Maghreb;Al-Qaeda in the Islamic Maghreb||
MUSLIM-BROTHERHOOD|m|Muslim Brotherhood|Ikhwan;Freedom and Justice Party||
AMAL|m|Amal Movement|Amal movement||
FUTURE-MOVEMENT|m|Future Movement|||
FPM|m|Free Patriotic Movement|||
LEBANESE-FORCES|m|Lebanese Forces|||
KATAIB-HEZBOLLAH|m|Kataib Hezbollah|Kata'ib Hezbollah;Ketaib Hezbollah||
PMF|m|Popular Mobilization Forces|PMF;Popular Mobilisation Forces;Popular Mobilization Units;PMU;Hashd al-Shaabi;Hashed al-Shaabi||
SADRISTS|m|Sadrist Movement|Sadrists;Sadrist Bloc;Sadrist bloc;Mahdi Army;Sadr movement|Sadrist|
AL-IRAQIYA|m|al-Iraqiya|Al-Iraqiya;Iraqiya;Iraqiya List;Iraqi National Movement;Al-Iraqiyya;Iraqiyya||
STATE-OF-LAW|m|State of Law Coalition|State of Law;State of Law coalition||
DAWA|m|Islamic Dawa Party|Dawa Party;Dawa party||
IRAQI-NATIONAL-ALLIANCE|m|Iraqi National Alliance|||
COORDINATION-FRAMEWORK|m|Coordination Framework|Shiite Coordination Framework||
MEK|m|People's Mojahedin Organization of Iran|MEK;Mujahedin-e Khalq;MKO;Mujahideen-e-Khalq;NCRI||
JUNDALLAH|m|Jundallah|||
# --- Israeli and Turkish parties
MERETZ|m|Meretz|||
UNITED-LIST|m|Joint List|United Arab List;Ra'am||
OTZMA-YEHUDIT|m|Otzma Yehudit|Jewish Power||
NATIONAL-UNITY-ISRAEL|m|National Unity party|||
LIKUD|m|Likud|Likud party||
YESH-ATID|m|Yesh Atid|||
KADIMA|m|Kadima|||
ISRAELI-LABOUR|m|Israeli Labor Party|Israeli Labour Party||
BLUE-AND-WHITE|m|Blue and White|||
SHAS|m|Shas|||
YISRAEL-BEITEINU|m|Yisrael Beiteinu|Yisrael Beitenu||
JEWISH-HOME|m|Jewish Home|||
UTJ|m|United Torah Judaism|||
AKP|m|Justice and Development Party|AKP;AK Party||
CHP|m|Republican People's Party|CHP||
MHP|m|Nationalist Movement Party|MHP||
# --- South and Central Asia
TALIBAN|m|Taliban|Taleban;Afghan Taliban;Islamic Emirate;Quetta Shura|Talib|Talibs
TTP|m|Tehrik-i-Taliban Pakistan|TTP;Pakistani Taliban;Pakistan Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan||
HAQQANI-NETWORK|m|Haqqani network|Haqqani Network;Haqqanis||
HEZB-E-ISLAMI|m|Hezb-e-Islami|Hizb-i-Islami;Hezb-i-Islami||
NORTHERN-ALLIANCE|m|Northern Alliance|United Front||
NRF|m|National Resistance Front|||
LTTE|m|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers;the Tigers;Tamil Tiger||
TNA|m|Tamil National Alliance|||
CPN-MAOIST|m|Communist Party of Nepal (Maoist)|CPN-M;CPN-Maoist;CPN (Maoist);Nepali Maoists;Maoists;Maoist rebels;Unified Communist Party of Nepal (Maoist)||
NEPALI-CONGRESS|m|Nepali Congress|||
CPN-UML|m|Communist Party of Nepal (Unified Marxist-Leninist)|CPN-UML;CPN (UML)||
NAXALITES|m|Naxalites|Communist Party of India (Maoist);CPI (Maoist);CPI-Maoist|Naxalite;Naxal|Naxals
BJP|m|Bharatiya Janata Party|BJP||
INC|m|Indian National Congress|Congress Party;Congress party||
ULFA|m|United Liberation Front of Asom|ULFA||
NSCN|m|National Socialist Council of Nagaland|NSCN;NSCN-IM;NSCN (IM)||
HURRIYAT|m|All Parties Hurriyat Conference|Hurriyat;Hurriyat Conference;APHC||
LET|m|Lashkar-e-Taiba|Lashkar-e-Tayyiba;Lashkar-e-Toiba||
JEM-PAKISTAN|m|Jaish-e-Mohammed|Jaish-e-Muhammad||
PPP|m|Pakistan Peoples Party|Pakistan People's Party||
PML-N|m|Pakistan Muslim League (N)|PML-N;PML (N);Pakistan Muslim League-N;Pakistan Muslim League-Nawaz||
PTI|m|Pakistan Tehreek-e-Insaf|Pakistan Tehrik-e-Insaf||
BLA|m|Balochistan Liberation Army|Baloch Liberation Army||
AWAMI-LEAGUE|m|Awami League|||
BNP-BANGLADESH|m|Bangladesh Nationalist Party|||
UTO|m|United Tajik Opposition|||
# --- East and South-East Asia
NUG|m|National Unity Government of Myanmar|NUG||
NLD-MYANMAR|m|National League for Democracy|NLD||
KNU|m|Karen National Union|KNU;KNLA||
KIA|m|Kachin Independence Army|KIA;Kachin Independence Organization;Kachin Independence Organisation||
AA-MYANMAR|m|Arakan Army|||
MNDAA|m|Myanmar National Democratic Alliance Army|MNDAA||
TNLA|m|Ta'ang National Liberation Army|TNLA||
UWSA|m|United Wa State Army|UWSA||
THREE-BROTHERHOOD-ALLIANCE|m|Three Brotherhood Alliance|Brotherhood Alliance||
KHMER-ROUGE|m|Khmer Rouge|||
MILF|m|Moro Islamic Liberation Front|MILF||
MNLF|m|Moro National Liberation Front|MNLF||
NDF|m|National Democratic Front of the Philippines|NDFP;NDF;National Democratic Front||
NPA|m|New People's Army|NPA||
CPP|m|Communist Party of the Philippines|CPP||
ABU-SAYYAF|m|Abu Sayyaf|||
GAM|m|Free Aceh Movement|GAM||
FRETILIN|m|Fretilin|FRETILIN;Revolutionary Front for an Independent East Timor||
OPM|m|Free Papua Movement|OPM;West Papua National Liberation Army;TPNPB||
LDP-JAPAN|m|Liberal Democratic Party|LDP||
KOMEITO|m|Komeito|||
UMNO|m|United Malays National Organisation|UMNO||
PHEU-THAI|m|Pheu Thai|||
MOVE-FORWARD|m|Move Forward Party|Move Forward||
CPP-CAMBODIA|m|Cambodian People's Party|||
CNRP|m|Cambodia National Rescue Party|CNRP||
KMT|m|Kuomintang|KMT;Chinese Nationalist Party;Nationalist Party of China||
DPP|m|Democratic Progressive Party|DPP||
BRN-THAILAND|m|Barisan Revolusi Nasional|||
VIET-CONG|m|Viet Cong|Vietcong;National Liberation Front of South Vietnam||
VIET-MINH|m|Viet Minh|||
# --- Africa
POLISARIO|m|Polisario Front|Polisario;Frente Polisario;POLISARIO||
AL-SHABAAB|m|al-Shabaab|Al-Shabaab;al Shabaab;Al Shabaab;al-Shabab;Al-Shabab;Shabaab;Shabab;al Shabab||
UIC|m|Islamic Courts Union|Union of Islamic Courts;UIC||
ASWJ|m|Ahlu Sunna Waljama'a|||
ARS|m|Alliance for the Re-liberation of Somalia|||
TPLF|m|Tigray People's Liberation Front|TPLF;Tigrayan People's Liberation Front;Tigray Defense Forces;Tigray Defence Forces;Tigrayan forces;Tigray forces||
OLA|m|Oromo Liberation Army|OLA;OLF;Oromo Liberation Front||
ONLF|m|Ogaden National Liberation Front|ONLF||
RSF|m|Rapid Support Forces|RSF;R.S.F.||
FFC|m|Forces of Freedom and Change|Forces for Freedom and Change;FFC;Alliance for Freedom and Change||
SPLM|m|Sudan People's Liberation Movement|SPLM;SPLM/A;SPLA;Sudan People's Liberation Army||
SPLM-IO|m|Sudan People's Liberation Movement-in-Opposition|SPLM-IO;SPLM/A-IO;SPLA-IO;SPLM-in-Opposition;SPLM-In Opposition||
SPLM-N|m|Sudan People's Liberation Movement-North|SPLM-N;SPLM-North||
JEM|m|Justice and Equality Movement|JEM||
SLM|m|Sudan Liberation Movement|SLM;SLM/A;Sudan Liberation Army;SLA;Sudan Liberation Movement/Army||
SRF|m|Sudan Revolutionary Front|||
NCP|m|National Congress Party|NCP||
JANJAWEED|m|Janjaweed|||
LNA|m|Libyan National Army|LNA;Libyan Arab Armed Forces;LAAF;Haftar's forces||
GNA|m|Government of National Accord|GNA||
NTC|m|National Transitional Council|NTC;Transitional National Council||
HOR-LIBYA|m|House of Representatives of Libya|Libyan House of Representatives||
M23|m|March 23 Movement|M23;M-23;M23 rebels;AFC/M23;Congo River Alliance;Alliance Fleuve Congo||
FDLR|m|Democratic Forces for the Liberation of Rwanda|FDLR||
RCD|m|Rally for Congolese Democracy|||
CNDP|m|National Congress for the Defence of the People|CNDP||
ADF|m|Allied Democratic Forces|||
LRA|m|Lord's Resistance Army|LRA||
RPF|m|Rwandan Patriotic Front|RPF||
CNDD-FDD|m|CNDD-FDD|||
PALIPEHUTU-FNL|m|Palipehutu-FNL|FNL;National Forces of Liberation||
SELEKA|m|Séléka|Seleka||
ANTI-BALAKA|m|Anti-balaka|anti-balaka;Anti-Balaka||
CPC-CAR|m|Coalition of Patriots for Change|||
BOKO-HARAM|m|Boko Haram|||
MEND|m|Movement for the Emancipation of the Niger Delta|MEND||
IPOB|m|Indigenous People of Biafra|IPOB||
JNIM|m|Jama'at Nasr al-Islam wal-Muslimin|JNIM||
MNLA|m|National Movement for the Liberation of Azawad|MNLA||
CMA|m|Coordination of Azawad Movements|Coordination of Movements of Azawad||
ANSAR-DINE|m|Ansar Dine|Ansar Eddine||
FN-IVORY-COAST|m|Forces Nouvelles|New Forces||
RUF|m|Revolutionary United Front|RUF||
LURD|m|Liberians United for Reconciliation and Democracy|LURD||
UNITA|m|UNITA|National Union for the Total Independence of Angola||
MPLA|m|MPLA|People's Movement for the Liberation of Angola||
FLEC|m|Front for the Liberation of the Enclave of Cabinda|FLEC||
RENAMO|m|Renamo|RENAMO;Mozambican National Resistance||
FRELIMO|m|Frelimo|FRELIMO;Mozambique Liberation Front||
SWAPO|m|SWAPO|South West Africa People's Organisation;South West Africa People's Organization||
ANC|m|African National Congress|ANC||
IFP|m|Inkatha Freedom Party|Inkatha||
NATIONAL-PARTY|m|National Party of South Africa|||
ZANU-PF|m|ZANU-PF|ZANU (PF);Zanu-PF;Zanu PF;ZANU PF;ZANU||
ZAPU|m|ZAPU|Zimbabwe African People's Union||
MDC|m|Movement for Democratic Change|MDC;MDC-T;MDC-M;MDC Alliance||
ODM|m|Orange Democratic Movement|ODM||
PNU|m|Party of National Unity|||
AMBAZONIA|m|Ambazonia|Ambazonian separatists||
CASAMANCE-MFDC|m|Movement of Democratic Forces of Casamance|MFDC||
GIA|m|Armed Islamic Group|||
FIS|m|Islamic Salvation Front|||
FLN|m|National Liberation Front|FLN||
# --- the Americas
FARC|m|Revolutionary Armed Forces of Colombia|FARC;Farc;FARC-EP;Segunda Marquetalia;Estado Mayor Central||
ELN|m|National Liberation Army|ELN||
AUC|m|United Self-Defense Forces of Colombia|AUC||
M-19|m|19th of April Movement|M-19||
CLAN-DEL-GOLFO|m|Gulf Clan|Clan del Golfo||
EZLN|m|Zapatista Army of National Liberation|EZLN;Zapatistas|Zapatista|
SENDERO-LUMINOSO|m|Shining Path|Sendero Luminoso||
FMLN|m|Farabundo Martí National Liberation Front|FMLN||
FSLN|m|Sandinista National Liberation Front|FSLN;Sandinistas|Sandinista|
CONTRAS|m|Contras|||
URNG|m|Guatemalan National Revolutionary Unity|URNG||
MUD-VENEZUELA|m|Democratic Unity Roundtable|Unitary Platform;Democratic Unitary Platform;Venezuelan opposition;Venezuela's opposition||
PSUV|m|United Socialist Party of Venezuela|PSUV||
26-JULY-MOVEMENT|m|26th of July Movement|||
NDP-CANADA|m|New Democratic Party|NDP||
LIBERALS-CANADA|m|Liberal Party of Canada|||
CONSERVATIVES-CANADA|m|Conservative Party of Canada|||
BLOC-QUEBECOIS|m|Bloc Québécois|||
PARTI-QUEBECOIS|m|Parti Québécois|||
ALP|m|Australian Labor Party|||
LIBERALS-AUSTRALIA|m|Liberal Party of Australia|||
MAS-BOLIVIA|m|Movement for Socialism|||
# --- Europe
PLAID-CYMRU|m|Plaid Cymru|||
PNV|m|Basque Nationalist Party|PNV||
KKE|m|Communist Party of Greece|KKE||
FORZA-ITALIA|m|Forza Italia|||
FRATELLI|m|Brothers of Italy|Fratelli d'Italia||
RN-FRANCE|m|National Rally|Rassemblement National||
LREM|m|La République En Marche|||
PIS|m|Law and Justice|Law and Justice party||
FIDESZ|m|Fidesz|||
SNS-SERBIA|m|Serbian Progressive Party|||
VETEVENDOSJE|m|Vetëvendosje|Self-Determination Movement||
KPRF|m|Communist Party of the Russian Federation|||
LDPR|m|Liberal Democratic Party of Russia|||
IRA|m|Irish Republican Army|IRA;Provisional IRA;PIRA;Provisional Irish Republican Army||
REAL-IRA|m|Real IRA|New IRA;Continuity IRA||
SINN-FEIN|m|Sinn Féin|Sinn Fein||
DUP|m|Democratic Unionist Party|DUP;Democratic Unionists||
UUP|m|Ulster Unionist Party|UUP;Ulster Unionists||
SDLP|m|Social Democratic and Labour Party|SDLP||
ALLIANCE-NI|m|Alliance Party of Northern Ireland|||
UVF|m|Ulster Volunteer Force|UVF||
UDA|m|Ulster Defence Association|UDA||
SNP|m|Scottish National Party|SNP||
CONSERVATIVES-UK|m|Conservative Party|Tories;Tory Party||
LABOUR-UK|m|Labour Party|||
LIBERAL-DEMOCRATS|m|Liberal Democrats|Lib Dems;Liberal Democrat||
UKIP|m|UK Independence Party|UKIP;Ukip||
FIANNA-FAIL|m|Fianna Fáil|||
FINE-GAEL|m|Fine Gael|||
ETA|m|Euskadi Ta Askatasuna|ETA;Basque separatist group ETA||
BATASUNA|m|Batasuna|||
PSOE|m|Spanish Socialist Workers' Party|PSOE||
PP-SPAIN|m|Partido Popular|||
PODEMOS|m|Podemos|Unidas Podemos||
CIUDADANOS|m|Ciudadanos|||
VOX|m|Vox party|||
ERC|m|Republican Left of Catalonia|||
JUNTS|m|Junts|Junts per Catalunya;Together for Catalonia||
CDU|m|Christian Democratic Union|CDU;CDU/CSU;Christian Democrats||
CSU|m|Christian Social Union|CSU||
SPD|m|Social Democratic Party of Germany|SPD;German Social Democrats||
FDP|m|Free Democratic Party|FDP;Free Democrats||
GREENS-GERMANY|m|Alliance 90/The Greens|German Greens||
AFD|m|Alternative for Germany|AfD||
DIE-LINKE|m|Die Linke|||
OVP|m|Austrian People's Party|ÖVP||
FPO|m|Freedom Party of Austria|FPÖ||
SPO|m|Social Democratic Party of Austria|SPÖ||
PVV|m|Party for Freedom|PVV||
VVD|m|People's Party for Freedom and Democracy|VVD||
D66|m|Democrats 66|D66||
N-VA|m|New Flemish Alliance|N-VA||
FIVE-STAR|m|Five Star Movement|Five-Star Movement;M5S||
LEGA|m|Lega Nord|Northern League||
SYRIZA|m|Syriza|SYRIZA||
NEW-DEMOCRACY|m|New Democracy party|||
UCK|m|Kosovo Liberation Army|KLA;UÇK||
NLA|m|National Liberation Army (Macedonia)|||
DUI|m|Democratic Union for Integration|||
SNSD|m|Alliance of Independent Social Democrats|SNSD||
WAGNER|m|Wagner Group|PMC Wagner;Wagner mercenaries||
UNITED-RUSSIA|m|United Russia|||
GEORGIAN-DREAM|m|Georgian Dream|||
UNM|m|United National Movement|||
PARTY-OF-REGIONS|m|Party of Regions|||
EUROMAIDAN|m|Euromaidan|||
COORDINATION-COUNCIL-BELARUS|m|Coordination Council of Belarus|||
SOLIDARITY|m|Solidarność|||
REPUBLICANS|m|Republican Party|GOP;G.O.P.;Republicans;House Republicans;Senate Republicans;Congressional Republicans||
DEMOCRATS|m|Democratic Party|Democrats;House Democrats;Senate Democrats;Congressional Democrats||
`
