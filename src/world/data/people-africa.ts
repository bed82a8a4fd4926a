/**
 * Office-holders of Africa south of the Sahara, Sudan and Somalia since 1990, and leaders of movements there.
 * `@ PARTY | kind | Title` opens a section; then one tenure a line: full name; other spellings and short names | gender |
 * from | to (empty: open) | own title. `*` marks where the surname starts when it is not the last word; Ethiopians,
 * Eritreans and Somalis go by the first name, given as a short form. Days are EDTF. Sources: government lists, CIA World
 * Leaders.
 */
export const peopleAfrica = `
@ ZAF | head-of-state | President
F. W. de Klerk; F.W. de Klerk; Frederik Willem de Klerk; F. W. *de Klerk | m | 1989-08-15 | 1994-05-10
Nelson Mandela | m | 1994-05-10 | 1999-06-14
Thabo Mbeki | m | 1999-06-14 | 2008-09-24
Kgalema Motlanthe | m | 2008-09-25 | 2009-05-09
Jacob Zuma | m | 2009-05-09 | 2018-02-14
Cyril Ramaphosa | m | 2018-02-15 |
@ ZAF | foreign-minister | Foreign Minister
Pik Botha; Roelof Botha | m | 1977-04-01 | 1994-05-10
Alfred Nzo | m | 1994-05-10 | 1999-06-14
Nkosazana *Dlamini-Zuma; Nkosazana Dlamini Zuma | f | 1999-06-17 | 2009-05-10
Maite *Nkoana-Mashabane | f | 2009-05-11 | 2018-02-26
Lindiwe Sisulu | f | 2018-02-27 | 2019-05-29
Naledi Pandor | f | 2019-05-30 | 2024-06-17
Ronald Lamola | m | 2024-07-03 |
@ ZAF | defence-minister | Defence Minister
Mosiuoa Lekota | m | 1999-06-17 | 2008-09-25
Lindiwe Sisulu | f | 2009-05-11 | 2012-06-12
Nosiviwe *Mapisa-Nqakula | f | 2012-06-12 | 2021-08-05
Thandi Modise | f | 2021-08-05 | 2024-06-19
Angie Motshekga | f | 2024-07-03 |
@ ZAF | deputy-foreign-minister | Deputy Foreign Minister
Aziz Pahad | m | 1994-05 | 2008-09
Alvin Botes | m | 2019-05 |
@ ZWE | head-of-state | President
Robert Mugabe; Robert Gabriel Mugabe | m | 1987-12-31 | 2017-11-21
Emmerson Mnangagwa; Emmerson Dambudzo Mnangagwa | m | 2017-11-24 |
@ ZWE | head-of-government | Prime Minister
Morgan Tsvangirai | m | 2009-02-11 | 2013-09-11
@ ZWE | foreign-minister | Foreign Minister
Nathan Shamuyarira | m | 1987 | 1995
Stan Mudenge; Stanislaus Mudenge | m | 1995 | 2005-04
Simbarashe Mumbengegwi | m | 2005-04 | 2017-11
Sibusiso Moyo | m | 2017-11-30 | 2021-01-20
Frederick Shava | m | 2021-02 | 2024
Amon Murwira | m | 2024-10 |
@ ZWE | negotiator | Negotiator
Patrick Chinamasa | m | 2007 | 2009 | Justice Minister
Nicholas Goche | m | 2007 | 2009
Tendai Biti | m | 2007 | 2009 | Secretary-General of the MDC
Welshman Ncube | m | 2007 | 2009
Elton Mangoma | m | 2008 | 2013
@ MDC | leader | Leader
Morgan Tsvangirai | m | 1999-09-11 | 2018-02-14
Arthur Mutambara | m | 2006-02 | 2011 | Leader of a faction
Nelson Chamisa | m | 2018-02-15 | 2022-01
Tendai Biti | m | 2005 | 2014 | Secretary-General
Nelson Chamisa | m | 2006 | 2014 | Spokesman
@ KEN | head-of-state | President
Daniel *arap Moi; Daniel Moi; Daniel Arap Moi | m | 1978-08-22 | 2002-12-30
Mwai Kibaki; Emilio Mwai Kibaki | m | 2002-12-30 | 2013-04-09
Uhuru Kenyatta | m | 2013-04-09 | 2022-09-13
William Ruto; William Samoei Ruto | m | 2022-09-13 |
@ KEN | head-of-government | Prime Minister
Raila Odinga; Raila Amolo Odinga | m | 2008-04-17 | 2013-04-09
Musalia Mudavadi | m | 2022-10-27 | | Prime Cabinet Secretary
@ KEN | foreign-minister | Foreign Minister
Kalonzo Musyoka; Stephen Kalonzo Musyoka | m | 1993 | 1998
Chirau Ali *Mwakwere; Chirau Mwakwere | m | 2004-06 | 2005-12
Raphael Tuju | m | 2005-12 | 2008-01
Moses Wetangula; Moses Wetang'ula | m | 2008-01-08 | 2010-10
Amina Mohamed; Amina C. Mohamed | f | 2013-05 | 2018-02
Monica Juma | f | 2018-02 | 2020-01
Raychelle Omamo | f | 2020-01 | 2022-10
Alfred Mutua | m | 2022-10-27 | 2023-10-04
Musalia Mudavadi | m | 2023-10-04 |
@ KEN | leader | Opposition Leader
Raila Odinga; Raila Amolo Odinga | m | 2005 | 2025-10-15
Kalonzo Musyoka | m | 2008-01-08 | 2013-04-09 | Vice President
Martha Karua | f | 2008-01 | 2008-04 | Negotiator
James Orengo | m | 2008-01 | 2008-04 | Negotiator
Salim Lone | m | 2007 | 2008 | Spokesman of the Orange Democratic Movement
Alfred Mutua | m | 2004 | 2012 | Government Spokesman
@ ETH | head-of-state | President
Girma Wolde-Giorgis; Girma Woldegiorgis | m | 2001-10-08 | 2013-10-07
Mulatu Teshome; Mulatu | m | 2013-10-07 | 2018-10-25
Sahle-Work Zewde; Sahle-Work | f | 2018-10-25 | 2024-10-07
Taye *Atske Selassie; Taye Atske-Selassie | m | 2024-10-07 |
@ ETH | head-of-government | Prime Minister
Tamrat Layne | m | 1991-06-06 | 1995-08-22
Meles Zenawi; Meles | m | 1995-08-23 | 2012-08-20
Hailemariam Desalegn; Hailemariam; Haile Mariam Desalegn | m | 2012-08-20 | 2018-04-02
Abiy Ahmed; Abiy Ahmed Ali; Abiy | m | 2018-04-02 |
@ ETH | foreign-minister | Foreign Minister
Seyoum Mesfin; Seyoum | m | 1991 | 2010-10
Hailemariam Desalegn | m | 2010-10 | 2012-11-29
Tedros *Adhanom Ghebreyesus; Tedros Adhanom; Tedros | m | 2012-11-29 | 2016-11-01
Workneh Gebeyehu; Workneh | m | 2016-11-01 | 2019-03-08
Gedu Andargachew; Gedu | m | 2019-04-18 | 2020-11-08
Demeke Mekonnen; Demeke | m | 2020-11-08 | 2024-01-26
Taye *Atske Selassie | m | 2024-02-08 | 2024-10-07
Gedion Timothewos; Gedion Timotheos | m | 2024-10-18 |
@ ETH | minister | Water Minister
Seleshi Bekele; Sileshi Bekele; Seleshi | m | 2016-11 | 2021-10
Habtamu Itefa; Habtamu Itefa Geleta | m | 2021-10 |
@ ETH | negotiator | Chief Negotiator
Redwan Hussien; Redwan Hussein; Redwan | m | 2022-10 | 2023 | National Security Adviser
Seleshi Bekele | m | 2018 | 2023 | Chief Negotiator on the Nile dam
Gedion Timothewos | m | 2022-10 | 2022-11 | Justice Minister
Temesgen Tiruneh | m | 2022 | 2024 | Intelligence Chief
@ ETH | defence-minister | Defence Minister
Kenea Yadeta | m | 2020-08 | 2021-10
Abraham Belay | m | 2021-10 | 2024-05
Aisha Mohammed; Aisha Mohammed Mussa | f | 2024-05 |
Birhanu Jula; Berhanu Jula | m | 2020-11-08 | | Chief of the General Staff
@ TPLF | leader | Leader
Debretsion Gebremichael; Debretsion; Debretsion Gebre-Michael | m | 2017-11 |
Getachew Reda; Getachew K Reda | m | 2023-03-17 | 2025-04 | President of the Tigray Interim Administration
Tadesse Werede; Tadesse Wereda | m | 2020-11 | 2025-04 | Commander of the Tigray Forces
Tadesse Werede | m | 2025-04-08 | | President of the Tigray Interim Administration
Tsadkan Gebretensae; Tsadkan Gebre-Tensae; Tsadkan | m | 2020-11 | 2025 | Commander
@ TPLF | negotiator | Chief Negotiator
Getachew Reda | m | 2022-10 | 2022-11
@ ERI | head-of-state | President
Isaias Afwerki; Isaias Afewerki; Isayas Afewerki; Isaias | m | 1993-05-24 |
@ ERI | foreign-minister | Foreign Minister
Haile Woldetensae; Haile Weldetensae | m | 1997 | 2000
Osman Saleh; Osman Saleh Mohammed | m | 2007-04 |
Yemane Gebremeskel; Yemane Ghebremeskel; Yemane Gebre Meskel | m | 2000 | | Information Minister
Yemane Gebreab; Yemane Ghebreab | m | 1994 | | Presidential Adviser
@ SDN | head-of-state | President
Omar al-Bashir; Omar Hassan al-Bashir; Omar Hassan Ahmad al-Bashir; Omar Hassan Ahmed al-Bashir; Omar Bashir | m | 1989-06-30 | 2019-04-11
Abdel Fattah *al-Burhan; Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdul Fattah al-Burhan; Abdelfattah al-Burhan | m | 2019-04-12 | | Chairman of the Sovereign Council
@ SDN | head-of-government | Prime Minister
Abdalla Hamdok; Abdallah Hamdok; Abdullah Hamdok | m | 2019-08-21 | 2022-01-02
Kamil Idris; Kamel Idris | m | 2025-05-31 |
@ SDN | foreign-minister | Foreign Minister
Mustafa Osman *Ismail; Mustafa Ismail | m | 1998-02 | 2005-09
Lam Akol; Lam Akol Ajawin | m | 2005-09 | 2007-10
Deng Alor; Deng Alor Kuol | m | 2007-10 | 2010-06
Ali Karti; Ali Ahmed Karti | m | 2010-06-16 | 2015-06
Ibrahim Ghandour; Ibrahim Ahmed Ghandour | m | 2015-06 | 2018-04-19
Dirdeiry Ahmed; El-Dirdiri Mohamed Ahmed; Al-Dirdiri Mohamed Ahmed | m | 2018-05 | 2019-04
Asma Abdalla; Asma Mohamed Abdalla; Asmaa Abdallah | f | 2019-09-08 | 2020-07
Omer Qamareldin; Omar Gamareldin; Omer Ismail | m | 2020-07 | 2021-02
Mariam al-Mahdi; Mariam Sadiq al-Mahdi; Mariam al-Sadig al-Mahdi | f | 2021-02-10 | 2021-11-22
Ali al-Sadiq; Ali al-Sadiq Ali; Ali Sadiq | m | 2022-01 | 2024-04
Hussein Awad; Hussein Awad Ali | m | 2024-04 | 2024-11
Ali Youssef; Ali Youssef al-Sharif; Ali Yousif | m | 2024-11 | 2025-04
Mohieddin Salem | m | 2025-08 |
@ SDN | minister | Irrigation and Water Resources Minister
Yasir Abbas; Yasser Abbas | m | 2019-09 | 2021-10
@ SDN | other | Vice President
Ali Osman *Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha | m | 1998-02 | 2013-12-08 | First Vice President
Nafie Ali *Nafie; Nafie Ali Nafie | m | 2002 | 2013-12 | Presidential Assistant
John Garang; John Garang de Mabior | m | 2005-07-09 | 2005-07-30 | First Vice President
Hassan al-Turabi; Hassan Turabi | m | 1996 | 2016-03-05 | Opposition Leader
Sadiq al-Mahdi; Sadiq Mahdi; Sadig al-Mahdi | m | 1986 | 2020-11-26 | Opposition Leader
Shams al-Din *Kabbashi; Shams al-Din Khabbashi; Shamseddine Kabbashi | m | 2019 | | Deputy Commander-in-Chief
Malik Agar | m | 2023-05-19 | | Deputy Chairman of the Sovereign Council
Yasir al-Atta; Yasser al-Atta | m | 2019-08 | | Member of the Sovereign Council
Minni Minnawi; Minni Arkou Minnawi; Mini Minawi; Minni Minawi | m | 2004 | | Leader of the Sudan Liberation Movement
@ SDN | negotiator | Chief Negotiator
Majzoub al-Khalifa; Majzub al-Khalifa | m | 2004 | 2007-06
Amin Hassan *Omer; Amin Hassan Omar | m | 2009 | 2016
Idriss *Abdul Qadir; Idris Mohamed Abdul Qadir; Idriss Abdel-Gadir | m | 2010 | 2014
Ghazi Salahuddin; Ghazi Salah al-Din; Ghazi Salaheddin Atabani | m | 2002 | 2010
@ RSF | leader | Commander
Mohamed Hamdan *Dagalo; Mohamed Hamdan Daglo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Dagalo | m | 2013 |
Abdelrahim *Dagalo; Abdelrahim Hamdan Dagalo; Abdul Rahim Dagalo | m | 2019 | | Deputy Commander
Youssef Izzat; Youssef Ezzat | m | 2021 | 2025 | Political Adviser
@ JEM | leader | Leader
Khalil Ibrahim | m | 2000 | 2011-12-23
Gibril Ibrahim; Jibril Ibrahim; Djibril Ibrahim | m | 2012-01 |
@ SLM | leader | Leader
Abdel Wahid *al-Nur; Abdel Wahid Mohamed al-Nur; Abdul Wahid Mohamed al-Nur; Abdelwahid al-Nur; Abdul Wahid al-Nur | m | 2001 |
@ SPLM | leader | Leader
John Garang; John Garang de Mabior | m | 1983 | 2005-07-30
Salva Kiir; Salva Kiir Mayardit | m | 2005-08 | 2011-07-09
Yasir Arman; Yasser Arman | m | 1986 | 2022 | Deputy leader
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdelaziz Adam al-Hilu | m | 2011 | | Leader in the North
Malik Agar | m | 2011 | | Leader in the North
Pagan Amum | m | 2002 | 2013-07 | Secretary-General
@ SSD | head-of-state | President
Salva Kiir; Salva Kiir Mayardit; Salva *Kiir Mayardit | m | 2011-07-09 |
@ SSD | other | Vice President
Riek Machar; Riek Machar Teny; Reik Machar; Riak Machar; Riek | m | 2011-07-10 | 2013-07-23
Riek Machar | m | 2020-02-22 | | First Vice President
Taban Deng *Gai; Taban Deng Gai; Taban Deng | m | 2016-07-25 |
James Wani *Igga; James Wani Igga | m | 2013-08-25 | 2025-02
Rebecca *Nyandeng de Mabior; Rebecca Garang; Rebecca Nyandeng | f | 2020-02-22 |
@ SSD | foreign-minister | Foreign Minister
Nhial Deng *Nhial; Nhial Deng Nhial; Nhial Deng | m | 2011-08 | 2013-07
Barnaba Marial *Benjamin; Barnaba Marial Benjamin | m | 2013-08 | 2016-04
Deng Alor; Deng Alor Kuol | m | 2016-04 | 2018
Awut Deng *Acuil | f | 2019-08 | 2020-03
Beatrice *Wani-Noah; Beatrice Khamisa Wani | f | 2020-03 | 2021
Mayiik Ayii *Deng; Mayiik Ayii Deng | m | 2021-11 | 2023
James Pitia *Morgan | m | 2023 | 2024
Ramadan Mohamed *Abdallah Goc | m | 2024 | 2025
@ SSD | negotiator | Chief Negotiator
Pagan Amum; Pagan Amum Okiech | m | 2010 | 2013-07
Nhial Deng *Nhial | m | 2014-01 | 2018
Michael Makuei; Michael Makuei Lueth | m | 2013 | | Information Minister
@ SPLM-IO | leader | Leader
Riek Machar | m | 2013-12 |
Taban Deng *Gai | m | 2014-01 | 2016-07 | Chief Negotiator
Angelina Teny | f | 2014 | | Senior official
@ SOM | head-of-state | President
Siad Barre; Mohamed Siad Barre | m | 1969-10-21 | 1991-01-26
Abdiqasim Salad *Hassan | m | 2000-08-27 | 2004-10-14
Abdullahi Yusuf; Abdullahi Yusuf Ahmed | m | 2004-10-14 | 2008-12-29
Sharif Ahmed; Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif | m | 2009-01-31 | 2012-08-20
Hassan Sheikh *Mohamud; Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | m | 2012-09-16 | 2017-02-16
Mohamed Abdullahi *Mohamed; Mohamed Abdullahi Farmajo; Mohamed Abdullahi Farmaajo; Farmajo; Farmaajo | m | 2017-02-16 | 2022-05-23
Hassan Sheikh *Mohamud | m | 2022-05-23 |
@ SOM | head-of-government | Prime Minister
Ali Mohamed *Ghedi; Ali Mohammed Gedi; Ali Mohamed Gedi | m | 2004-11-03 | 2007-10-29
Nur Hassan *Hussein; Nur Adde; Nur Hassan Hussein | m | 2007-11-24 | 2009-02-14
Omar Abdirashid Ali *Sharmarke; Omar Abdirashid Sharmarke | m | 2009-02-14 | 2010-09-21
Mohamed Abdullahi *Mohamed | m | 2010-11-01 | 2011-06-19
Abdiweli Mohamed *Ali | m | 2011-06-23 | 2012-10-17
Hassan Ali *Khaire; Hassan Ali Khayre | m | 2017-03-01 | 2020-07-25
Mohamed Hussein *Roble | m | 2020-09-23 | 2022-06-26
Hamza Abdi *Barre | m | 2022-06-26 |
@ SOM | foreign-minister | Foreign Minister
Ahmed Isse *Awad; Ahmed Isse Awad | m | 2018-01 | 2020-11
Abdisaid Muse *Ali; Abdisaid Ali | m | 2021-11 | 2022-08
Abshir Omar *Jama; Abshir Omar Huruse | m | 2022-08 | 2024-01
Ahmed Moalim *Fiqi; Ahmed Moallim Fiqi | m | 2024-04 | 2025-03
Abdisalam Abdi *Ali | m | 2025-03 |
@ SOMALILAND | leader | President
Dahir Riyale *Kahin; Dahir Rayale Kahin | m | 2002-05-03 | 2010-07-26
Ahmed Mohamed *Silanyo; Ahmed Silanyo; Ahmed Mahamoud Silanyo | m | 2010-07-27 | 2017-12-13
Muse Bihi *Abdi; Muse Bihi; Musa Bihi Abdi | m | 2017-12-13 | 2024-12-12
Abdirahman *Abdullahi; Abdirahman Mohamed Abdullahi; Irro; Abdirahman Irro | m | 2024-12-12 |
@ AL-SHABAAB | leader | Leader
Ahmed Abdi *Godane; Ahmed Godane; Mukhtar Abu Zubair | m | 2008 | 2014-09-01
Ahmed Diriye; Ahmed Umar; Abu Ubaidah | m | 2014-09-06 |
Hassan Dahir *Aweys; Hassan Dahir Aweys | m | 2006 | 2013-06 | Islamist leader
@ DJI | head-of-state | President
Hassan Gouled *Aptidon | m | 1977-06-27 | 1999-05-08
Ismail Omar *Guelleh; Ismaïl Omar Guelleh; Ismael Omar Guelleh; Guelleh | m | 1999-05-08 |
@ DJI | foreign-minister | Foreign Minister
Mahmoud Ali *Youssouf; Mahamoud Ali Youssouf | m | 2005-05 | 2025-03
Abdoulkader *Houssein Omar; Abdoulkader Hussein Omar | m | 2025-04 |
@ UGA | head-of-state | President
Yoweri Museveni; Yoweri Kaguta Museveni | m | 1986-01-29 |
@ UGA | foreign-minister | Foreign Minister
Sam Kutesa; Sam Kahamba Kutesa | m | 2005-01 | 2021-06
Jeje Odongo; Abubaker Jeje Odongo; Haji Abubaker Jeje Odongo | m | 2021-06 |
Ruhakana Rugunda | m | 2006-07 | 2008 | Chief Negotiator with the Lord's Resistance Army
Henry Okello *Oryem; Okello Oryem | m | 2006 | | Minister of State for Foreign Affairs
Muhoozi Kainerugaba | m | 2024-03 | | Chief of Defence Forces
@ LRA | leader | Leader
Joseph Kony | m | 1987 |
Vincent Otti | m | 2004 | 2007-10-08 | Deputy leader
David Matsanga; David Nyekorach Matsanga | m | 2008 | 2010 | Chief Negotiator
Martin Ojul | m | 2006 | 2008-01 | Chief Negotiator
@ RWA | head-of-state | President
Juvenal Habyarimana; Juvénal Habyarimana | m | 1973-07-05 | 1994-04-06
Pasteur Bizimungu | m | 1994-07-19 | 2000-03-23
Paul Kagame | m | 2000-03-24 |
@ RWA | foreign-minister | Foreign Minister
Charles Murigande | m | 2002-11 | 2008-03
Rosemary Museminali | f | 2008-03 | 2009-12
Louise Mushikiwabo | f | 2009-12 | 2018-10
Richard Sezibera | m | 2018-10 | 2019-11
Vincent Biruta | m | 2019-11 | 2024-06-12
Olivier Nduhungirehe; Olivier J. P. Nduhungirehe | m | 2024-06-12 |
@ BDI | head-of-state | President
Pierre Buyoya | m | 1996-07-25 | 2003-04-30
Domitien Ndayizeye | m | 2003-04-30 | 2005-08-26
Pierre Nkurunziza | m | 2005-08-26 | 2020-06-08
Evariste Ndayishimiye; Évariste Ndayishimiye | m | 2020-06-18 |
@ COD | head-of-state | President
Mobutu Sese Seko; *Mobutu Sese Seko | m | 1965-11-24 | 1997-05-16
Laurent *Kabila; Laurent-Désiré Kabila; Laurent-Desire Kabila | m | 1997-05-17 | 2001-01-16
Joseph Kabila; Joseph Kabila Kabange | m | 2001-01-17 | 2019-01-24
Felix Tshisekedi; Félix Tshisekedi; Felix Antoine Tshisekedi | m | 2019-01-24 |
@ COD | foreign-minister | Foreign Minister
Antipas *Mbusa Nyamwisi | m | 2007-02 | 2008-10
Raymond Tshibanda | m | 2012-05 | 2016-12
Leonard *She Okitundu; Léonard She Okitundu | m | 2016-12 | 2019-08
Christophe Lutundula; Christophe *Lutundula Apala | m | 2021-04 | 2024-05
Therese *Kayikwamba Wagner; Thérèse Kayikwamba Wagner | f | 2024-06-12 |
@ COD | head-of-government | Prime Minister
Judith *Suminwa Tuluka; Judith Suminwa | f | 2024-06-12 |
Patrick Muyaya | m | 2021-04 | | Government Spokesman
@ M23 | leader | Leader
Jean-Marie *Runiga; Jean-Marie Runiga Lugerero | m | 2012-04 | 2013-02
Bertrand Bisimwa | m | 2013-03 |
Sultani Makenga | m | 2012-05 | | Commander
Corneille Nangaa; Corneille Nangaa Yobeluo | m | 2023-12-15 | | Leader of the Congo River Alliance
Bosco Ntaganda | m | 2006 | 2013-03 | Commander
Laurent Nkunda | m | 2006 | 2009-01 | Leader of the CNDP
Lawrence Kanyuka; Lawrence Kanyuka | m | 2022 | | Spokesman
Willy Ngoma | m | 2021 | 2026 | Military Spokesman
@ TZA | head-of-state | President
Benjamin Mkapa; Benjamin William Mkapa | m | 1995-11-23 | 2005-12-21
Jakaya Kikwete; Jakaya Mrisho Kikwete | m | 2005-12-21 | 2015-11-05
John Magufuli; John Pombe Magufuli | m | 2015-11-05 | 2021-03-17
Samia *Suluhu Hassan; Samia Suluhu; Samia | f | 2021-03-19 |
@ TZA | foreign-minister | Foreign Minister
Asha-Rose Migiro | f | 2006-01-04 | 2007-01
Bernard Membe | m | 2007-01 | 2015-11
Augustine Mahiga | m | 2015-12 | 2019-03
January Makamba | m | 2023-08 | 2024-07
@ ZMB | head-of-state | President
Kenneth Kaunda | m | 1964-10-24 | 1991-11-02
Frederick Chiluba | m | 1991-11-02 | 2002-01-02
Levy Mwanawasa | m | 2002-01-02 | 2008-08-19
Rupiah Banda | m | 2008-11-02 | 2011-09-23
Michael Sata | m | 2011-09-23 | 2014-10-28
Edgar Lungu | m | 2015-01-25 | 2021-08-24
Hakainde Hichilema | m | 2021-08-24 |
@ MWI | head-of-state | President
Bingu *wa Mutharika; Bingu wa Mutharika | m | 2004-05-24 | 2012-04-05
Joyce Banda | f | 2012-04-07 | 2014-05-31
Peter Mutharika; Arthur Peter Mutharika | m | 2014-05-31 | 2020-06-28
Lazarus Chakwera | m | 2020-06-28 | 2025-10-04
Peter Mutharika | m | 2025-10-04 |
@ MOZ | head-of-state | President
Joaquim Chissano | m | 1986-11-06 | 2005-02-02
Armando Guebuza | m | 2005-02-02 | 2015-01-15
Filipe Nyusi | m | 2015-01-15 | 2025-01-15
Daniel Chapo | m | 2025-01-15 |
@ RENAMO | leader | Leader
Afonso Dhlakama | m | 1979 | 2018-05-03
Ossufo Momade | m | 2018-05 |
@ AGO | head-of-state | President
Jose Eduardo *dos Santos; José Eduardo dos Santos | m | 1979-09-10 | 2017-09-26
Joao Lourenco; João Lourenço; Joao Manuel Goncalves Lourenco | m | 2017-09-26 |
@ AGO | foreign-minister | Foreign Minister
Georges Chikoti; Georges Rebelo Chikoti | m | 2010-11 | 2017-09
Manuel *Domingos Augusto | m | 2017-09 | 2020-04
Tete Antonio; Téte António | m | 2020-04 |
@ UNITA | leader | Leader
Jonas Savimbi | m | 1966-03-13 | 2002-02-22
@ NAM | head-of-state | President
Sam Nujoma | m | 1990-03-21 | 2005-03-21
Hifikepunye Pohamba | m | 2005-03-21 | 2015-03-21
Hage Geingob | m | 2015-03-21 | 2024-02-04
Nangolo Mbumba | m | 2024-02-04 | 2025-03-21
Netumbo *Nandi-Ndaitwah | f | 2025-03-21 |
@ BWA | head-of-state | President
Festus Mogae | m | 1998-04-01 | 2008-04-01
Ian Khama; Seretse Khama Ian Khama | m | 2008-04-01 | 2018-04-01
Mokgweetsi Masisi | m | 2018-04-01 | 2024-11-01
Duma Boko | m | 2024-11-01 |
@ SWZ | head-of-state | King
King Mswati III; Mswati III; King Mswati | m | 1986-04-25 |
@ LSO | head-of-government | Prime Minister
Tom Thabane; Thomas Thabane | m | 2017-06-16 | 2020-05-20
Sam Matekane | m | 2022-10-28 |
@ MDG | head-of-state | President
Marc Ravalomanana | m | 2002-02-22 | 2009-03-17
Andry Rajoelina | m | 2009-03-21 | 2014-01-25
Hery *Rajaonarimampianina | m | 2014-01-25 | 2018-09-07
Andry Rajoelina | m | 2019-01-19 | 2025-10-14
Michael Randrianirina | m | 2025-10-17 |
@ NGA | head-of-state | President
Ibrahim Babangida | m | 1985-08-27 | 1993-08-26
Sani Abacha | m | 1993-11-17 | 1998-06-08
Abdulsalami Abubakar | m | 1998-06-09 | 1999-05-29
Olusegun Obasanjo | m | 1999-05-29 | 2007-05-29
Umaru *Yar'Adua; Umaru Musa Yar'Adua; Umaru Yar’Adua | m | 2007-05-29 | 2010-05-05
Goodluck Jonathan; Goodluck Ebele Jonathan | m | 2010-05-05 | 2015-05-29
Muhammadu Buhari; Mohammadu Buhari; Muhammad Buhari | m | 2015-05-29 | 2023-05-29
Bola Tinubu; Bola Ahmed Tinubu | m | 2023-05-29 |
@ NGA | foreign-minister | Foreign Minister
Sule Lamido | m | 1999-06 | 2003-05
Olu Adeniji; Oluyemi Adeniji | m | 2003-07 | 2006-06
Ojo Maduekwe | m | 2007-07 | 2010-03
Odein Ajumogobia | m | 2010-04 | 2011-05
Olugbenga Ashiru | m | 2011-07 | 2013-09
Aminu Wali; Aminu Bashir Wali | m | 2014-03 | 2015-05
Geoffrey Onyeama | m | 2015-11-11 | 2023-05-29
Yusuf Tuggar; Yusuf Maitama Tuggar | m | 2023-08-21 |
@ NGA | minister | Minister
Lai Mohammed; Lai Mohammed | m | 2015-11-11 | 2023-05-29 | Information Minister
Ngozi *Okonjo-Iweala | f | 2011-07 | 2015-05-29 | Finance Minister
Yemi Osinbajo | m | 2015-05-29 | 2023-05-29 | Vice President
@ BOKO-HARAM | leader | Leader
Abubakar Shekau | m | 2009-07 | 2021-05-19
@ MEND | spokesperson | Spokesperson
Jomo Gbomo | m | 2006 | 2014
Henry Okah | m | 2006 | 2010-10 | Leader
@ GHA | head-of-state | President
Jerry Rawlings; Jerry John Rawlings | m | 1981-12-31 | 2001-01-07
John Kufuor; John Agyekum Kufuor | m | 2001-01-07 | 2009-01-07
John *Atta Mills; John Evans Atta Mills; John Atta Mills | m | 2009-01-07 | 2012-07-24
John Mahama; John Dramani Mahama | m | 2012-07-24 | 2017-01-07
Nana *Akufo-Addo; Nana Addo Dankwa Akufo-Addo | m | 2017-01-07 | 2025-01-07
John Mahama | m | 2025-01-07 |
@ GHA | foreign-minister | Foreign Minister
Hanna Tetteh | f | 2013-01-30 | 2017-01-06
Shirley *Botchwey; Shirley Ayorkor Botchwey | f | 2017-01 | 2025-01-06
Samuel *Okudzeto Ablakwa | m | 2025-02 |
@ BEN | head-of-state | President
Mathieu Kerekou; Mathieu Kérékou | m | 1996-04-04 | 2006-04-06
Thomas *Boni Yayi; Yayi Boni; Thomas Yayi Boni; Boni Yayi | m | 2006-04-06 | 2016-04-06
Patrice Talon | m | 2016-04-06 | 2026-05-24
Romuald Wadagni | m | 2026-05-24 |
@ BEN | foreign-minister | Foreign Minister
Aurelien Agbenonci; Aurélien Agbénonci | m | 2016-04-06 | 2023-05
Olushegun *Adjadi Bakari; Olushegun Bakari | m | 2023-05 |
@ TGO | head-of-state | President
Gnassingbe Eyadema; Gnassingbé Eyadéma | m | 1967-04-14 | 2005-02-05
Faure Gnassingbe; Faure Gnassingbé; Faure Essozimna Gnassingbé | m | 2005-05-04 | 2025-05-03
@ TGO | head-of-government | President of the Council of Ministers
Faure Gnassingbe | m | 2025-05-03 |
@ TGO | foreign-minister | Foreign Minister
Robert Dussey | m | 2013-09-17 |
@ CIV | head-of-state | President
Felix *Houphouet-Boigny; Félix Houphouët-Boigny | m | 1960-11-03 | 1993-12-07
Henri *Konan Bedie; Henri Konan Bédié | m | 1993-12-07 | 1999-12-24
Robert Guei; Robert Gueï | m | 1999-12-24 | 2000-10-26
Laurent Gbagbo | m | 2000-10-26 | 2011-04-11
Alassane Ouattara; Alassane Dramane Ouattara | m | 2010-12-04 |
@ CIV | head-of-government | Prime Minister
Seydou Diarra | m | 2003-02-10 | 2005-12-07
Charles *Konan Banny; Charles Konan Banny | m | 2005-12-07 | 2007-04-04
Guillaume Soro | m | 2007-04-04 | 2012-03-13
Patrick Achi | m | 2021-03-26 | 2023-10-06
Robert *Beugre Mambe; Robert Beugré Mambé | m | 2023-10-16 |
@ LBR | head-of-state | President
Samuel Doe | m | 1980-04-12 | 1990-09-09
Charles Taylor | m | 1997-08-02 | 2003-08-11
Gyude Bryant | m | 2003-10-14 | 2006-01-16
Ellen *Johnson Sirleaf; Ellen Johnson-Sirleaf | f | 2006-01-16 | 2018-01-22
George Weah | m | 2018-01-22 | 2024-01-22
Joseph Boakai | m | 2024-01-22 |
@ SLE | head-of-state | President
Ahmad Tejan *Kabbah | m | 1996-03-29 | 2007-09-17
Ernest Bai *Koroma | m | 2007-09-17 | 2018-04-04
Julius Maada *Bio | m | 2018-04-04 |
@ RUF | leader | Leader
Foday Sankoh | m | 1991-03 | 2000-05-17
@ GIN | head-of-state | President
Lansana Conte; Lansana Conté | m | 1984-04-05 | 2008-12-22
Moussa Dadis *Camara; Dadis Camara | m | 2008-12-23 | 2009-12-03
Sekouba Konate; Sékouba Konaté | m | 2009-12-03 | 2010-12-21
Alpha Conde; Alpha Condé | m | 2010-12-21 | 2021-09-05
Mamady Doumbouya; Mamadi Doumbouya | m | 2021-09-05 |
@ GNB | head-of-state | President
Joao Bernardo *Vieira; João Bernardo Vieira | m | 2005-10-01 | 2009-03-02
Umaro *Sissoco Embalo; Umaro Sissoco Embaló; Umaro Embalo | m | 2020-02-27 | 2025-11-26
Jose Mario *Vaz; José Mário Vaz | m | 2014-06-23 | 2020-02-27
@ GMB | head-of-state | President
Yahya Jammeh; Yahya A. J. J. Jammeh | m | 1994-07-22 | 2017-01-19
Adama Barrow | m | 2017-01-19 |
@ SEN | head-of-state | President
Abdou Diouf | m | 1981-01-01 | 2000-04-01
Abdoulaye Wade | m | 2000-04-01 | 2012-04-02
Macky Sall | m | 2012-04-02 | 2024-04-02
Bassirou Diomaye *Faye; Bassirou Faye | m | 2024-04-02 |
@ SEN | foreign-minister | Foreign Minister
Cheikh Tidiane *Gadio | m | 2000-04 | 2009-10
Mankeur Ndiaye | m | 2012-10 | 2017-09
Aissata *Tall Sall; Aïssata Tall Sall | f | 2020-11 | 2023-10
Yassine Fall | f | 2024-04-05 | 2025-09
@ MLI | head-of-state | President
Alpha Oumar *Konare; Alpha Oumar Konaré | m | 1992-06-08 | 2002-06-08
Amadou Toumani *Toure; Amadou Toumani Touré | m | 2002-06-08 | 2012-03-22
Amadou Sanogo; Amadou Haya Sanogo | m | 2012-03-22 | 2012-04-12 | Junta Leader
Dioncounda Traore; Dioncounda Traoré | m | 2012-04-12 | 2013-09-04 | Interim President
Ibrahim Boubacar *Keita; Ibrahim Boubacar Keïta; IBK | m | 2013-09-04 | 2020-08-18
Bah Ndaw; Bah N'Daw; Bah N'Dao | m | 2020-09-25 | 2021-05-24
Assimi Goita; Assimi Goïta | m | 2021-05-24 |
@ MLI | head-of-government | Prime Minister
Cheick Modibo *Diarra | m | 2012-04-17 | 2012-12-11
Django Sissoko; Diango Cissoko | m | 2012-12-11 | 2013-09-05
Moussa Mara | m | 2014-04-05 | 2015-01-08
Choguel Maiga; Choguel Kokalla Maiga; Choguel Kokalla Maïga | m | 2021-06-07 | 2024-11-20
Abdoulaye Maiga; Abdoulaye Maïga | m | 2024-11-21 |
@ MLI | foreign-minister | Foreign Minister
Tieman Hubert *Coulibaly; Tiéman Hubert Coulibaly | m | 2012-08 | 2013-09
Zahabi *Ould Sidi Mohamed | m | 2013-09 | 2014-04
Abdoulaye Diop | m | 2014-04 | 2017-04
Abdoulaye Diop | m | 2021-06 |
Tiebile Drame; Tiébilé Dramé | m | 2013-05 | 2013-08 | Envoy for the northern talks
@ MNLA | leader | Leader
Bilal *Ag Acherif; Bilal Ag Cherif; Bilal Ag Acherif | m | 2010-11 |
Mossa *Ag Attaher | m | 2011 | 2020 | Spokesman
@ ANSAR-DINE | leader | Leader
Iyad *Ag Ghaly; Iyad Ag Ghali | m | 2012-03 |
@ BFA | head-of-state | President
Blaise Compaore; Blaise Compaoré | m | 1987-10-15 | 2014-10-31
Michel Kafando | m | 2014-11-18 | 2015-12-29
Roch Marc *Kabore; Roch Marc Christian Kabore; Roch Marc Christian Kaboré; Roch Kabore | m | 2015-12-29 | 2022-01-24
Paul-Henri *Damiba; Paul-Henri Sandaogo Damiba; Paul Henri Damiba | m | 2022-01-31 | 2022-09-30
Ibrahim Traore; Ibrahim Traoré | m | 2022-09-30 |
@ BFA | foreign-minister | Foreign Minister
Djibril Bassole; Djibrill Bassolé; Djibrill Bassole | m | 2007-06 | 2008-08
Djibril Bassole | m | 2011-04 | 2014-10-30
@ NER | head-of-state | President
Mamadou Tandja; Tandja Mamadou | m | 1999-12-22 | 2010-02-18
Salou Djibo | m | 2010-02-18 | 2011-04-07
Mahamadou Issoufou | m | 2011-04-07 | 2021-04-02
Mohamed Bazoum | m | 2021-04-02 | 2023-07-26
Abdourahamane Tiani; Abdourahmane Tchiani; Abdourahamane Tchiani; Omar Tchiani | m | 2023-07-28 |
@ NER | foreign-minister | Foreign Minister
Mohamed Bazoum | m | 2011-04 | 2015-02
Hassoumi Massaoudou; Hassoumi Massoudou | m | 2021-04 | 2023-07-26
Bakary *Yaou Sangare; Bakary Yaou Sangaré | m | 2023-08 |
Ali *Lamine Zeine; Ali Mahaman Lamine Zeine | m | 2023-08-09 | | Prime Minister
@ TCD | head-of-state | President
Hissene Habre; Hissène Habré | m | 1982-06-07 | 1990-12-01
Idriss Deby; Idriss Déby; Idriss Deby Itno; Idriss Déby Itno | m | 1990-12-02 | 2021-04-20
Mahamat *Deby; Mahamat Idriss Deby; Mahamat Idriss Déby; Mahamat Deby Itno; Mahamat Idriss Deby Itno; Mahamat Déby Itno | m | 2021-04-20 |
@ TCD | foreign-minister | Foreign Minister
Moussa *Faki Mahamat; Moussa Faki | m | 2008-04 | 2017-01
Mahamat Zene *Cherif; Mahamat Zene Chérif | m | 2018-12 | 2022-10
@ CAF | head-of-state | President
Ange-Felix Patasse; Ange-Félix Patassé | m | 1993-10-22 | 2003-03-15
Francois Bozize; François Bozizé | m | 2003-03-15 | 2013-03-24
Michel Djotodia | m | 2013-03-24 | 2014-01-10
Catherine *Samba-Panza | f | 2014-01-23 | 2016-03-30
Faustin-Archange *Touadera; Faustin-Archange Touadéra; Faustin Archange Touadera | m | 2016-03-30 |
@ CMR | head-of-state | President
Paul Biya | m | 1982-11-06 |
@ CMR | foreign-minister | Foreign Minister
Lejeune *Mbella Mbella | m | 2015-10 |
@ GAB | head-of-state | President
Omar Bongo; Omar Bongo Ondimba | m | 1967-12-02 | 2009-06-08
Ali Bongo; Ali Bongo Ondimba | m | 2009-10-16 | 2023-08-30
Brice *Oligui Nguema; Brice Clotaire Oligui Nguema; Brice Nguema | m | 2023-08-30 |
@ GAB | foreign-minister | Foreign Minister
Jean Ping | m | 1999-01 | 2008-02
Michael *Moussa Adamo; Michael Moussa-Adamo | m | 2022-03 | 2023-01-20
@ COG | head-of-state | President
Denis *Sassou Nguesso; Denis Sassou-Nguesso | m | 1997-10-25 |
@ COG | foreign-minister | Foreign Minister
Jean-Claude Gakosso | m | 2015-08 |
@ GNQ | head-of-state | President
Teodoro Obiang; Teodoro *Obiang Nguema Mbasogo; Teodoro Obiang Nguema | m | 1979-08-03 |
@ MRT | head-of-state | President
Maaouya *Ould Taya; Maaouya Ould Sid'Ahmed Taya | m | 1984-12-12 | 2005-08-03
Ely *Ould Mohamed Vall | m | 2005-08-03 | 2007-04-19
Sidi *Ould Cheikh Abdallahi; Sidi Ould Cheikh Abdallahi | m | 2007-04-19 | 2008-08-06
Mohamed *Ould Abdel Aziz; Mohamed Ould Abdel Aziz | m | 2008-08-06 | 2019-08-01
Mohamed *Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani; Mohamed Ould Ghazouani | m | 2019-08-01 |
@ CPV | head-of-state | President
Jorge Carlos *Fonseca | m | 2011-09-09 | 2021-11-09
Jose Maria *Neves; José Maria Neves | m | 2021-11-09 |
@ MUS | head-of-government | Prime Minister
Navin Ramgoolam; Navinchandra Ramgoolam | m | 2005-07-05 | 2014-12-17
Pravind Jugnauth | m | 2017-01-23 | 2024-11-12
Navin Ramgoolam | m | 2024-11-13 |
@ COM | head-of-state | President
Azali Assoumani | m | 2016-05-26 |
@ SYC | head-of-state | President
James Michel | m | 2004-07-14 | 2016-10-16
Wavel Ramkalawan | m | 2020-10-26 | 2025-10-26
Patrick Herminie | m | 2025-10-26 |
`
