// Cities, landmarks and regions where talks take place or that they are about.
// Columns: alpha-3 of the state it lies in (blank: several states, or the sea) | names, parted by ";", other spellings after "=".
// Capitals stand in states.ts. Of towns that share a name the one that diplomacy means is given. Sources: gazetteer facts.
// For disputed land the state that most UN members hold it to belong to is given.

export const cities = `
USA|New York=New York City=NYC;Los Angeles;Chicago;Houston;San Francisco;Boston;Philadelphia;Miami;Atlanta;Dallas;Seattle;Detroit;Denver;Las Vegas;New Orleans;Pittsburgh;Dayton;Annapolis;Anchorage;Honolulu;Palm Beach;Aspen;Minneapolis;Cleveland;San Diego;Portsmouth;San Antonio;Kansas City;Salt Lake City;Williamsburg;Norfolk;Wye River;Shepherdstown;Kennebunkport;Rancho Mirage;Sunnylands;Glassboro;Princeton;Guantanamo Bay=Guantánamo Bay
CHE|Geneva=Genève=Genf;Zurich=Zürich;Lausanne;Montreux;Davos;Basel=Basle;Lugano;Lucerne;Locarno;Interlaken;Vevey;Évian-les-Bains;Bürgenstock=Burgenstock;Mont Pèlerin;Crans-Montana;Glion
AUT|Salzburg;Graz;Linz;Innsbruck
DEU|Munich=München;Frankfurt;Hamburg;Cologne;Bremen;Dresden;Leipzig;Potsdam;Stuttgart;Düsseldorf=Dusseldorf;Petersberg;Heiligendamm;Meseberg;Elmau=Schloss Elmau;Hannover=Hanover;Nuremberg;Ramstein;Wiesbaden;Weimar
FRA|Strasbourg;Lyon;Marseille;Nice;Cannes;Versailles;Deauville;Biarritz;Bordeaux;Toulouse;Calais;Rambouillet;Évian=Evian;Fontainebleau;Fort de Brégançon=Bregancon;Kourou;Verdun;Grenoble
GBR|Leeds;Dundee;Aberdeen;York;Birmingham;Manchester;Liverpool;Glasgow;Edinburgh;Belfast;Cardiff;Bristol;Oxford;Cambridge;Salisbury;Wilton Park;Gleneagles;Carbis Bay;St Andrews=St. Andrews;Leeds Castle;Londonderry=Derry;Hillsborough;Sunningdale;Windsor;Chequers;Croughton;Heathrow;Weston Park
IRL|Cork;Galway;Limerick;Shannon
BEL|Antwerp;Ghent;Bruges;Liège=Liege;Mons
NLD|Rotterdam;Maastricht;Utrecht;Eindhoven;Noordwijk;Groningen
LUX|Luxembourg City;Schengen
ITA|Milan=Milano;Naples;Venice;Turin;Palermo;Florence;Trieste;Genoa;Taormina;L'Aquila;Messina;Bari;Capri;Stresa;Brindisi;Ventotene;Fiuggi;Borgo Egnazia
ESP|Barcelona;Seville;Valencia;Bilbao;Málaga=Malaga;Granada;Palma;Zaragoza;San Sebastián=San Sebastian;Ceuta;Melilla;Marbella
PRT|Porto=Oporto;Lajes;Estoril;Faro;Sintra
GRC|Thessaloniki=Salonika;Corfu;Crete;Rhodes;Alexandroupoli;Vouliagmeni
CYP|Limassol;Larnaca;Famagusta;Paphos
MLT|Sliema
DNK|Aarhus;Elsinore
SWE|Gothenburg;Malmö=Malmo;Uppsala;Rimbo;Saltsjöbaden;Sandviken;Visby
NOR|Bergen;Stavanger;Tromsø=Tromso;Trondheim;Losby;Kirkenes
FIN|Turku;Tampere;Rovaniemi;Kultaranta;Espoo;Vantaa
ISL|Höfði House=Hofdi House
POL|Kraków=Krakow=Cracow;Gdańsk=Gdansk;Wrocław=Wroclaw;Poznań=Poznan;Łódź=Lodz;Rzeszów=Rzeszow;Katowice;Przewodów=Przewodow;Oświęcim=Auschwitz
CZE|Brno;Ostrava
SVK|Košice=Kosice
HUN|Debrecen;Visegrád
ROU|Cluj;Constanța=Constanta;Sibiu;Iași=Iasi;Timișoara=Timisoara
BGR|Varna;Plovdiv;Burgas
HRV|Dubrovnik;Vukovar;Rijeka;Brijuni=Brioni
SVN|Brdo pri Kranju=Brdo;Bled;Maribor
BIH|Mostar;Tuzla;Srebrenica;Goražde=Gorazde;Banja Luka;Brčko=Brcko;Bihać=Bihac
SRB|Novi Sad;Niš=Nis;Kragujevac
XKX|Mitrovica=Mitrovicë=Kosovska Mitrovica;Prizren;Peja;Zvečan=Zvecan;Leposavić=Leposavic;Jarinje;Banjska
MNE|Budva;Kotor;Herceg Novi
MKD|Ohrid;Tetovo;Bitola;Prespa
ALB|Durrës=Durres;Vlorë=Vlore
EST|Narva;Tartu
LVA|Jūrmala=Jurmala;Daugavpils
LTU|Kaunas;Klaipėda=Klaipeda
BLR|Brest;Gomel=Homyel;Grodno=Hrodna;Vitebsk;Mogilev;Belovezha;Viskuli
UKR|Kharkiv=Kharkov;Odesa=Odessa;Lviv=Lvov;Dnipro=Dnepropetrovsk=Dnipropetrovsk;Donetsk;Luhansk=Lugansk;Mariupol;Zaporizhzhia=Zaporizhzhya=Zaporozhye=Zaporizhia;Kherson;Mykolaiv=Nikolaev;Sevastopol;Simferopol;Yalta;Bakhmut=Artemivsk;Avdiivka=Avdeyevka;Debaltseve=Debaltsevo;Severodonetsk=Sievierodonetsk;Lysychansk;Kramatorsk;Sloviansk=Slavyansk;Chernihiv=Chernigov;Sumy;Bucha;Irpin;Izium=Izyum;Poltava;Chernobyl=Chornobyl;Enerhodar=Energodar;Uzhhorod;Kryvyi Rih=Krivoy Rog;Pokrovsk;Melitopol;Berdyansk=Berdiansk;Stanytsia Luhanska;Ilovaisk;Zolote;Petrivske;Vinnytsia
RUS|St. Petersburg=Saint Petersburg=St Petersburg=Leningrad;Sochi;Vladivostok;Kazan;Yekaterinburg=Ekaterinburg;Novosibirsk;Rostov-on-Don=Rostov;Kaliningrad;Murmansk;Volgograd=Stalingrad;Ufa;Khabarovsk;Grozny;Belgorod;Kursk;Bryansk;Voronezh;Novo-Ogaryovo=Novo-Ogarevo;Zavidovo;Valdai;Arkhangelsk;Vladikavkaz;Beslan;Krasnodar;Engels;Izhevsk;Saratov;Irkutsk;Yakutsk;Norilsk;Vostochny;Novorossiysk;Taganrog;Barvikha;Nizhny Novgorod;Samara
MDA|Bender=Bendery=Tighina;Tiraspol;Comrat;Bălți=Balti;Cobasna
GEO|Batumi;Gori;Kutaisi;Poti;Sukhumi=Sokhumi;Tskhinvali;Zugdidi;Ergneti;Gali;Akhalgori
ARM|Gyumri;Vanadzor;Meghri;Goris;Kapan;Jermuk;Sotk;Ijevan
AZE|Ganja;Shusha=Shushi;Stepanakert=Khankendi;Aghdam=Agdam;Lachin;Kelbajar=Kalbajar;Fuzuli;Jabrayil;Zangilan;Nakhchivan City;Gabala
TUR|Istanbul=Constantinople;Antalya;İzmir=Izmir;Gaziantep;Diyarbakır=Diyarbakir;Incirlik=İncirlik;Adana;Bursa;Şanlıurfa=Sanliurfa;Hatay;Bodrum;Dolmabahçe=Dolmabahce;Trabzon
ISR|Haifa;Eilat;Sderot;Ashkelon;Ashdod;Beersheba=Beer Sheva;Netanya;Acre;Nazareth;Herzliya;Caesarea;Dimona;Kiryat Shmona;Metula;Be'eri;Rehovot;Jaffa
PSE|Gaza City;Rafah;Khan Younis=Khan Yunis;Jericho;Hebron;Nablus;Jenin;Bethlehem;Tulkarm;Jabalia;Beit Hanoun;Beit Lahia;Deir al-Balah;Qalqilya;East Jerusalem;Sheikh Jarrah;Huwara;Abu Dis
EGY|Sharm el-Sheikh=Sharm El-Sheikh=Sharm el Sheikh=Sharm El Sheikh=Sharm-el-Sheikh;Alexandria;Taba;El Arish=Al-Arish=Arish;Luxor;Aswan;Suez;Port Said;Ismailia;El Alamein=Alamein;Hurghada
JOR|Aqaba;Zarqa;Irbid;Wadi Araba;Azraq
LBN|Tyre;Sidon=Saida;Naqoura;Baalbek;Tripoli, Lebanon;Marjayoun;Zahle;Shtaura;Nabatieh;Bint Jbeil;Dahiyeh=Dahieh
SYR|Aleppo;Homs;Hama;Latakia;Tartus=Tartous;Idlib;Raqqa=Raqqah=ar-Raqqah=Ar Raqqah;Deir ez-Zor=Deir al-Zor=Deir Ezzor=Deir Ezzour;Kobani=Kobane=Kobanî;Manbij;Qamishli=Qamishlo;Hasakah=Hasaka=al-Hasakah;Afrin;Palmyra;Daraa=Deraa;Douma;Ghouta=Eastern Ghouta;Khan Sheikhoun=Khan Shaykhun;Ras al-Ain=Ras al-Ayn;Tal Abyad=Tel Abyad;Quneitra;Hmeimim=Khmeimim;Sweida=Suwayda;al-Bab;Saraqib;Ain Issa;Maaloula;Tanf=al-Tanf;Maarat al-Numan;Yabroud
IRQ|Basra;Mosul;Kirkuk;Erbil=Irbil=Hewler;Sulaymaniyah=Sulaimaniya=Sulaymaniyya=Suleimaniya;Najaf;Karbala;Ramadi=Ar Ramadi;Fallujah=Falluja;Tikrit;Sinjar;Duhok=Dohuk;Samarra;Nasiriyah;Halabja;Taji
IRN|Isfahan=Esfahan;Shiraz;Mashhad=Mashad;Tabriz;Qom;Natanz;Fordow=Fordo;Bushehr;Arak;Bandar Abbas;Chabahar=Chahbahar;Abadan;Ahvaz;Kerman;Parchin;Karaj;Khorramshahr;Saqqez;Zahedan
SAU|Jeddah=Jidda=Jiddah;Mecca=Makkah;Medina;Taif=Ta'if;Dammam;Dhahran;Neom=NEOM;Al-Ula=AlUla;Yanbu;Abqaiq;Khobar;Diriyah
ARE|Dubai;Sharjah;Fujairah;Al Ain;Ras al-Khaimah
QAT|Lusail;Al Udeid=Al-Udeid
BHR|Muharraq
OMN|Salalah;Sohar;Duqm
YEM|Hodeidah=Hodeida=Hudaydah=Al Hudaydah=al-Hudaydah=Hudaida;Taiz=Ta'iz;Marib=Ma'rib;Mukalla;Saada=Sa'dah=Sa'ada;Ibb;Shabwa;Seiyun=Sayun;Mocha=Mokha;Hajjah;Ras Isa;Dhamar
AFG|Kandahar;Herat;Jalalabad;Mazar-i-Sharif=Mazar-e-Sharif;Kunduz;Bagram;Ghazni;Lashkar Gah;Panjshir;Bamiyan;Khost
PAK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Murree;Abbottabad;Gwadar;Faisalabad;Multan;Muzaffarabad;Torkham;Chaman;Balakot;Wagah;Kartarpur
IND|Mumbai=Bombay;Kolkata=Calcutta;Chennai=Madras;Bengaluru=Bangalore;Hyderabad;Srinagar;Jammu;Agra;Amritsar;Dharamsala=Dharamshala;Shimla=Simla;Goa;Ahmedabad;Jaipur;Pulwama;Pathankot;Udhampur;Leh;Mamallapuram=Mahabalipuram;Attari;Pahalgam;Kochi;Guwahati;Imphal
BGD|Chittagong=Chattogram;Cox's Bazar;Sylhet
LKA|Jaffna;Kandy;Hambantota;Trincomalee;Kilinochchi
NPL|Pokhara;Lumbini;Nagarkot
MDV|Addu
BTN|Paro
CHN|Shanghai;Guangzhou=Canton;Shenzhen;Tianjin;Chongqing;Chengdu;Wuhan;Nanjing=Nanking;Hangzhou;Qingdao;Dalian;Xi'an=Xian;Kunming;Harbin;Boao;Lhasa;Urumqi=Ürümqi;Sanya;Xiamen;Yan'an;Tunxi;Beidaihe;Diaoyutai;Dandong;Guiyang;Hefei;Suzhou
HKG|Kowloon
TWN|Kaohsiung;Taichung;Hualien
JPN|Osaka;Hiroshima;Nagasaki;Kyoto;Yokohama;Okinawa;Nagoya;Sapporo;Toyako;Ise-Shima;Kobe;Fukushima;Niigata;Kanazawa;Karuizawa;Fukuoka;Naha
KOR|Busan=Pusan;Incheon=Inchon;Panmunjom;Pyeongchang=PyeongChang;Gyeongju;Daegu;Jeju;Sejong;Gwangju;Osan;Seongju;Camp Humphreys
PRK|Kaesong;Yongbyon=Nyongbyon;Wonsan;Sinuiju;Kumgang;Punggye-ri;Sohae;Rason=Rajin;Tongchang-ri;Hamhung
VNM|Ho Chi Minh City;Da Nang=Danang;Hai Phong=Haiphong;Hue;Halong Bay;Cam Ranh=Cam Ranh Bay
KHM|Siem Reap;Sihanoukville;Preah Vihear;Poipet
LAO|Luang Prabang
THA|Pattaya;Chiang Mai;Phuket;Hua Hin;Mae Sot;Hat Yai
MMR|Mandalay;Sittwe;Myitkyina;Lashio;Myawaddy;Laukkai;Maungdaw;Pyin Oo Lwin
MYS|Penang;Johor Bahru;Kota Kinabalu;Langkawi;Sandakan
SGP|Sentosa;Marina Bay
IDN|Bali;Bandung;Surabaya;Banda Aceh;Medan;Yogyakarta;Bogor;Jayapura;Nusa Dua;Makassar;Batam;Labuan Bajo;Ambon;Nusantara
PHL|Cebu;Davao;Zamboanga;Subic Bay=Subic;Marawi;Cotabato;Jolo;Boracay;Baguio;Puerto Princesa
TLS|Suai
AUS|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Cairns;Hobart;Townsville
NZL|Auckland;Christchurch;Waitangi;Rotorua;Queenstown
PNG|Lae;Arawa;Buka
FJI|Nadi
KAZ|Almaty=Alma-Ata;Aktau;Baikonur;Karaganda;Semey=Semipalatinsk;Oskemen
UZB|Samarkand;Bukhara;Termez;Khiva
KGZ|Osh;Batken;Cholpon-Ata;Issyk-Kul;Manas
TJK|Khujand;Khorog;Isfara
TKM|Turkmenbashi;Awaza
LBY|Benghazi;Misrata=Misurata;Tobruk;Sirte;Derna;Zawiya;Sabha=Sebha;Ghadames;Bani Walid;Kufra;Al-Bayda
TUN|Sfax;Sousse;Carthage;Djerba;Gammarth
DZA|Oran;Tindouf;Tamanrasset;In Amenas
MAR|Casablanca;Marrakesh=Marrakech;Tangier;Skhirat;Fez=Fes;Bouznika;Ifrane;Agadir;Nador
ESH|Dakhla;Smara
MRT|Nouadhibou
SDN|Omdurman;El Fasher=Al-Fashir=al-Fashir=El-Fasher=Al Fashir;Nyala;El Obeid=Al-Ubayyid;Port Sudan;Geneina=El Geneina;Kadugli;Merowe;Kassala;Wad Madani;Bahri
SSD|Malakal;Bentiu;Wau;Yei;Torit;Pagak
ETH|Mekelle=Mekele=Mekelle;Gondar;Bahir Dar;Adwa;Axum=Aksum;Dire Dawa;Lalibela;Bishoftu;Humera;Adigrat
ERI|Massawa;Assab;Badme
SOM|Kismayo;Hargeisa;Bosaso;Baidoa;Garowe;Berbera;Beledweyne;Galkayo;Las Anod;Merca
DJI|Arta
KEN|Mombasa;Naivasha;Kisumu;Eldoret;Garissa;Machakos;Dadaab;Kakuma;Eldama Ravine
UGA|Entebbe;Gulu;Jinja;Munyonyo
TZA|Arusha;Zanzibar City;Mwanza;Bagamoyo
RWA|Gisenyi;Rubavu;Butare
BDI|Ngozi
COD|Goma;Bukavu;Lubumbashi;Kisangani;Bunia;Beni;Uvira;Rutshuru;Kitchanga;Walikale;Butembo;Masisi;Matadi
CAF|Bambari;Bouar;Birao;Bria
TCD|Abéché=Abeche;Faya-Largeau
CMR|Douala;Bamenda;Buea;Garoua
NGA|Kano;Port Harcourt;Maiduguri;Chibok;Kaduna;Jos;Enugu;Ibadan;Benin City
GHA|Kumasi;Akosombo;Tamale
CIV|Bouaké=Bouake;Korhogo
SEN|Ziguinchor;Saint-Louis
MLI|Gao;Timbuktu=Tombouctou;Kidal;Mopti;Ménaka=Menaka;Ségou=Segou
BFA|Bobo-Dioulasso;Djibo
NER|Agadez;Diffa;Zinder
GIN|Labé=Labe
SLE|Makeni
AGO|Huambo;Cabinda City;Lobito;Benguela;Bicesse
ZMB|Livingstone;Ndola
ZWE|Bulawayo;Victoria Falls;Mutare
MOZ|Beira;Nampula;Pemba;Gorongosa;Nacala
ZAF|Johannesburg;Durban;Port Elizabeth;Sun City;Sharpeville;Soweto;Stellenbosch;Kempton Park;Sandton
NAM|Walvis Bay;Swakopmund
BWA|Kasane;Francistown
MDG|Toamasina
MEX|Cancún=Cancun;Guadalajara;Monterrey;Tijuana;Ciudad Juárez=Ciudad Juarez;Los Cabos;San Cristóbal de las Casas=San Cristobal de las Casas;Puebla;Acapulco;Oaxaca;Veracruz;Tapachula;Nuevo Laredo
CAN|Toronto;Montreal=Montréal;Vancouver;Calgary;Quebec City=Québec City;Halifax;Edmonton;Winnipeg;Charlevoix;Kananaskis;Muskoka;La Malbaie;Montebello;Banff;Iqaluit;Whitehorse;Huntsville
CUB|Santiago de Cuba;Guantánamo=Guantanamo;Varadero
GTM|Antigua Guatemala;Esquipulas
SLV|Santa Ana
HND|San Pedro Sula
NIC|Sapoá
CRI|Puntarenas
PAN|Colón
COL|Cartagena;Medellín=Medellin;Cali;Barranquilla;Cúcuta=Cucuta;San Vicente del Caguán=San Vicente del Caguan;Caguán=Caguan;Buenaventura
VEN|Maracaibo;Valencia, Venezuela;Puerto Ordaz;San Antonio del Táchira;Puerto Cabello
ECU|Guayaquil;Manta;Cuenca
PER|Cusco=Cuzco;Arequipa;Trujillo;Puno
BOL|Santa Cruz;Cochabamba;El Alto
CHL|Valparaíso=Valparaiso;Viña del Mar=Vina del Mar;Punta Arenas
ARG|Mar del Plata;Ushuaia;Bariloche;Mendoza
BRA|Rio de Janeiro=Rio;São Paulo=Sao Paulo;Belém=Belem;Manaus;Fortaleza;Porto Alegre;Recife;Foz do Iguaçu;Ouro Preto;Itaipu
URY|Punta del Este
HTI|Cap-Haïtien=Cap-Haitien;Gonaïves=Gonaives;Léogâne
DOM|Punta Cana;Santiago de los Caballeros
JAM|Montego Bay
VUT|Luganville
SLB|Gizo
`

export const landmarks = `
USA|Camp David;Blair House;Fort McNair;Andrews Air Force Base;Joint Base Andrews;Wye Plantation;Mount Vernon;Pearl Harbor;Statue of Liberty;Fort Bragg;Dumbarton Oaks;Waldorf Astoria;UN Headquarters=United Nations Headquarters=UN headquarters=U.N. headquarters=United Nations headquarters;Joint Base Elmendorf-Richardson;Bretton Woods
CHE|Hotel Beau-Rivage;Hotel InterContinental;Beau-Rivage Palace;Palais Wilson;Intercontinental Geneva;European Headquarters of the United Nations
AUT|Palais Coburg;Coburg Palace;Hofburg;Hofburg Palace;Grand Hotel Wien;Vienna International Centre;Imperial Hotel
FRA|Hotel de Crillon;Palace of Versailles;Hôtel Majestic;Kléber Centre;Notre-Dame;Arc de Triomphe
DEU|Villa Borsig;Cecilienhof;Bayerischer Hof;Brandenburg Gate
GBR|Chatham House;Bletchley Park;Hillsborough Castle;Windsor Castle;Stormont Castle;RAF Croughton;Parliament Buildings
TUR|Dolmabahçe Palace=Dolmabahce Palace;Çırağan Palace=Ciragan Palace;Bosphorus=Bosporus;Dardanelles;Incirlik Air Base
RUS|Red Square;St Petersburg International Economic Forum;Star City;Bocharov Ruchei
UKR|Maidan Square;Independence Square;Snake Island=Zmiinyi Island;Kerch Bridge=Crimean Bridge;Azovstal;Zaporizhzhia Nuclear Power Plant=Zaporizhzhya Nuclear Power Plant=Zaporizhzhia nuclear power plant=ZNPP;Chernobyl Nuclear Power Plant;Boryspil;Antonivsky Bridge
ISR|Western Wall;Ben Gurion Airport;Kerem Shalom;Erez crossing=Erez;Temple Mount=Haram al-Sharif=Noble Sanctuary;Al-Aqsa Mosque=al-Aqsa Mosque=Al-Aqsa=al-Aqsa;Yad Vashem;Nahal Oz
PSE|Rafah crossing=Rafah Crossing;Philadelphi Corridor=Philadelphi corridor;Netzarim Corridor=Netzarim corridor;al-Shifa Hospital=Al-Shifa Hospital;Allenby Bridge;Church of the Nativity
KOR|Peace House;Freedom House;Yeonpyeong Island=Yeonpyeong;Osan Air Base
PRK|Tongil House
CHN|Tiananmen Square=Tiananmen;Diaoyutai State Guesthouse;Forbidden City
IRQ|Abu Ghraib;Ain al-Asad=Al Asad Air Base
IRN|Evin Prison=Evin;Kharg Island
JOR|Zaatari=Za'atari;King Hussein Bridge
EGY|Suez Canal;Aswan Dam
ETH|Grand Ethiopian Renaissance Dam=GERD
PAN|Panama Canal
CUB|Guantanamo Bay Naval Base
SGP|Capella Hotel;Shangri-La Hotel
VNM|Metropole Hotel
QAT|Sheraton Doha;Al Udeid Air Base
IND|Line of Actual Control;Line of Control=LoC;Hyderabad House;Taj Mahal;Wular Lake
AUS|Pine Gap
ESP|Rock of Gibraltar
CYP|Ledra Street;Ledra Palace;Green Line;Varosha=Maraş
XKX|Gazivode;Banjska Monastery
GEO|Enguri;Roki Tunnel
ARM|Meghri crossing
AZE|Lachin Corridor=Lachin corridor
PHL|Second Thomas Shoal=Ayungin Shoal=Ren'ai Jiao;Scarborough Shoal=Huangyan Island
JPN|Senkaku Islands=Senkakus=Diaoyu Islands
NOR|Holmenkollen
IRL|Farmleigh
ISL|Reykjavik Hofdi
|Joint Security Area;Demilitarized Zone=Demilitarised Zone=DMZ;International Space Station=ISS;Nord Stream=Nord Stream 2=Nord Stream 1;TurkStream
`

export const regions = `
UKR|Donbas=Donbass=Donets Basin;Crimea=Crimean Peninsula=Crimean peninsula=Autonomous Republic of Crimea;Galicia;Western Ukraine=western Ukraine;Eastern Ukraine=eastern Ukraine;Southern Ukraine=southern Ukraine;Kherson region;Zaporizhzhia region;Donetsk region=Donetsk Oblast=Donetsk oblast;Luhansk region=Luhansk Oblast=Lugansk region;Transcarpathia;Novorossiya;Kharkiv region;Sumy region
RUS|Siberia;Kuril Islands=Kurils=Kuriles=Northern Territories=Kurile Islands;Sakhalin;North Caucasus;Dagestan;Ingushetia;North Ossetia;Kursk region;Belgorod region;Rostov region;Kamchatka;Urals;Russian Far East;Bashkortostan;Karelia;Primorye;Kaliningrad region=Kaliningrad Oblast
GEO|Pankisi=Pankisi Gorge;Kodori Gorge=Kodori;South Ossetia;Abkhazia;Adjara=Ajaria
AZE|Nakhchivan=Nakhichevan;Nagorno-Karabakh=Nagorny Karabakh=Karabakh=Artsakh
ARM|Syunik=Zangezur;Tavush;Gegharkunik
MDA|Transnistria=Transdniestria=Trans-Dniester=Pridnestrovie;Gagauzia
PSE|Gaza=Gaza Strip;West Bank;Palestinian territories=Palestinian Territories=occupied Palestinian territory=Occupied Palestinian Territory=occupied territories=Occupied Territories;East Jerusalem;Area C;northern Gaza;southern Gaza
ISR|Galilee;Negev=Negev Desert;Judea
SYR|Golan Heights=Golan;Idlib province;Rojava;northern Syria=northeastern Syria=northwestern Syria=northeast Syria;southern Syria;Eastern Ghouta
LBN|southern Lebanon=south Lebanon=South Lebanon=Southern Lebanon;Bekaa Valley=Bekaa=Beqaa;Shebaa Farms=Shebaa farms=Sheba'a Farms;Mount Lebanon
IRQ|Iraqi Kurdistan=Kurdistan Region;Anbar=Anbar Province;Nineveh=Nineveh Plains;Sinjar region
IRN|Khuzestan;Sistan and Baluchestan=Sistan-Baluchestan
TUR|Anatolia;Thrace
EGY|Sinai=Sinai Peninsula=Sinai peninsula;North Sinai;Upper Egypt
YEM|Hadhramaut=Hadramawt;Socotra;Mahra
ARE|Abu Musa;Greater and Lesser Tunbs
SAU|Hejaz;Asir;Qatif
AFG|Helmand=Helmand province;Nangarhar;Panjshir Valley;Hindu Kush
PAK|Balochistan=Baluchistan;Punjab;Sindh;Khyber Pakhtunkhwa=North-West Frontier Province;Waziristan=North Waziristan=South Waziristan;Swat=Swat Valley;Federally Administered Tribal Areas=FATA;Gilgit-Baltistan;Azad Kashmir
IND|Jammu and Kashmir;Ladakh;Assam;Nagaland;Manipur;Arunachal Pradesh;Sikkim;Gujarat;Tamil Nadu;Uttar Pradesh;Kerala;Andaman Islands;Galwan Valley=Galwan;Siachen=Siachen Glacier;Doklam
LKA|Eelam
CHN|Xinjiang;Tibet;Inner Mongolia;Manchuria;Guangdong;Yunnan;Sichuan;Fujian;Hainan;Hubei
JPN|Hokkaido;Okinawa Prefecture
KOR|Dokdo=Takeshima
MMR|Rakhine=Rakhine State;Shan State;Kachin State;Karen State=Kayin State;Chin State;Sagaing;Kokang
THA|southern Thailand;Pattani
IDN|Aceh;Papua;West Papua;Sulawesi;Java;Sumatra;Borneo;Moluccas=Maluku;West Timor;Natuna Islands=Natunas
PHL|Mindanao;Bangsamoro;Sulu;Palawan;Luzon
PNG|Bougainville
MYS|Sabah;Sarawak
AUS|Queensland;Tasmania;New South Wales;Northern Territory;Western Australia
SDN|Darfur=West Darfur=North Darfur=South Darfur;South Kordofan=Southern Kordofan;Kordofan;Blue Nile;Nuba Mountains;Abyei;Gezira=Al Jazirah;Hala'ib Triangle
SSD|Upper Nile;Unity State;Jonglei;Equatoria
ETH|Tigray;Amhara;Oromia;Ogaden;Afar;Somali Region
SOM|Puntland;Jubaland;Somaliland
ERI|Yirga Triangle
COD|North Kivu;South Kivu;Kivu=the Kivus;Ituri;Katanga;Kasai;eastern Congo=Eastern Congo=eastern DRC=eastern DR Congo
NGA|Niger Delta;Borno=Borno State;Biafra
CMR|Southern Cameroons;Far North
SEN|Casamance
MLI|Azawad
AGO|Cabinda
MOZ|Cabo Delgado
ZAF|Western Cape;KwaZulu-Natal;Natal;Gauteng
LBY|Cyrenaica;Tripolitania;Fezzan
DZA|Kabylie
MAR|Rif
ESH|Western Sahara
TZA|Zanzibar
UGA|northern Uganda
GBR|Northern Ireland;Scotland;Wales;England;Ulster
FRA|Corsica;Brittany;Alsace;Provence
ESP|Catalonia=Catalunya;Basque Country;Canary Islands=Canaries;Andalusia
DEU|Bavaria;Saxony;Saar
ITA|South Tyrol;Sicily;Sardinia;Lombardy;Lampedusa
GRC|Aegean islands;Western Thrace
CYP|Northern Cyprus=North Cyprus
BEL|Flanders;Wallonia
NLD|Limburg
DNK|Jutland
SWE|Gotland
FIN|Lapland
POL|Silesia;Pomerania;Suwałki Gap=Suwalki Gap=Suwalki Corridor
ROU|Transylvania
SRB|Vojvodina;Sandžak=Sandzak;Preševo Valley=Presevo Valley
XKX|North Kosovo=northern Kosovo=Northern Kosovo
BIH|Republika Srpska;Herzegovina;Brčko District=Brcko District
HRV|Krajina;Slavonia;Dalmatia
USA|Alaska;Hawaii;California;Texas;Florida;New Mexico;Arizona;Ohio;Pennsylvania;Virginia;Maryland;New Jersey;Connecticut;Massachusetts;Michigan;Illinois;Georgia state=State of Georgia;Washington state=Washington State;New England;Midwest;North Carolina;South Carolina;Colorado;Nevada;Utah;Minnesota;Wisconsin;Tennessee;Kentucky;Louisiana;Oklahoma;Kansas;Iowa;Missouri;Alabama;Oregon;Idaho;Montana;Wyoming;Nebraska;North Dakota;South Dakota;Maine;Vermont;New Hampshire;Rhode Island;Delaware;West Virginia;Mississippi;Arkansas;Indiana;District of Columbia;Long Island
CAN|Quebec=Québec;Ontario;Alberta;British Columbia;Nova Scotia;Nunavut;Manitoba;Saskatchewan;Newfoundland;New Brunswick;Yukon
MEX|Chiapas;Baja California;Sinaloa;Sonora
GUY|Essequibo=Guayana Esequiba
COL|Chocó;Catatumbo;Arauca;Cauca
ECU|Galápagos=Galapagos=Galapagos Islands
ARG|Patagonia;Tierra del Fuego
FLK|Falkland Islands=Malvinas
IOT|Diego Garcia
GRL|Greenland
|Middle East=Mideast=Near East;Middle East and North Africa=MENA;Gulf=Gulf region;Persian Gulf=Arabian Gulf;Levant;Maghreb;Mashreq;Horn of Africa;Great Lakes region=Great Lakes;Sahel=Sahel region;Sahara;sub-Saharan Africa=Sub-Saharan Africa;Africa;North Africa;West Africa;East Africa;Central Africa;Southern Africa=southern Africa;Europe;Eastern Europe=eastern Europe;Western Europe=western Europe;Central Europe;Central and Eastern Europe;Northern Europe;Southern Europe;Balkans=Balkan Peninsula;Western Balkans;Baltics=Baltic region;Baltic Sea=Baltic;Caucasus=South Caucasus=Southern Caucasus=Transcaucasia=Transcaucasus;Central Asia;South Asia;Southeast Asia=South-East Asia=South East Asia;East Asia;Northeast Asia;Asia;Asia-Pacific=Asia Pacific=Asia-Pacific region;Indo-Pacific=Indo Pacific;Pacific=South Pacific=Pacific Islands;Oceania;Eurasia;Korean Peninsula=Korean peninsula;Indochina;Mekong;Latin America;Central America;South America;North America;Caribbean;Americas;Scandinavia;Iberia;Arctic;Antarctica;Mediterranean=Mediterranean Sea=Eastern Mediterranean=eastern Mediterranean;Black Sea;Sea of Azov=Azov Sea;Red Sea;Bab el-Mandeb=Bab al-Mandab=Bab-el-Mandeb;Strait of Hormuz=Straits of Hormuz=Hormuz Strait=Hormuz;Gulf of Aden;Gulf of Oman;Gulf of Guinea;Gulf of Mexico;Arabian Sea;Arabian Peninsula;Caspian=Caspian Sea;Aegean=Aegean Sea;Adriatic;Atlantic=North Atlantic;Indian Ocean;South China Sea=West Philippine Sea;East China Sea;Taiwan Strait=Taiwan Straits;Sea of Japan=East Sea;Yellow Sea;Kerch Strait;English Channel;Strait of Malacca=Malacca Strait;Spratly Islands=Spratlys;Paracel Islands=Paracels;Kurdistan;Kashmir;Fergana Valley=Ferghana Valley;Chagos Archipelago;Barents Sea;Bay of Bengal;Lake Chad Basin;Tri-Border Area;Mesopotamia
`
