/**
 * Spokespeople of governments, organisations and movements since 1990. `@ PARTY | kind | Title` opens a section; then one
 * tenure a line: full name; other spellings and short names | gender | from | to (empty: open) | own title. `*` marks where
 * the surname starts when it is not the last word. Days are EDTF. Sources: official sites (state.gov, whitehouse.gov,
 * kremlin.ru, mid.ru, fmprc.gov.cn, un.org and others).
 */
export const peopleSpokespeople = `
@ USA | spokesperson | Spokesperson of the Department of State
Margaret Tutwiler | f | 1989-03 | 1992-08
Richard Boucher | m | 1992-08 | 1993-06
Mike McCurry; Michael McCurry | m | 1993-03 | 1995-01
Nicholas Burns; R. Nicholas Burns | m | 1995-01 | 1997-07
James Rubin; Jamie Rubin | m | 1997-08 | 2000-04
Richard Boucher | m | 2000-05 | 2005-06-02
Sean McCormack | m | 2005-06-02 | 2009-01-20
Tom Casey | m | 2005-06 | 2008 | Deputy Spokesman of the Department of State
Ian Kelly | m | 2009-05-11 | 2010-03
P. J. Crowley; Philip Crowley; P.J. Crowley; Philip J. Crowley | m | 2009-05-11 | 2011-03-13
Mark Toner; Mark C. Toner | m | 2010-06 | 2017-04 | Deputy Spokesperson of the Department of State
Victoria Nuland; Toria Nuland | f | 2011-05-31 | 2013-02-11
Jen Psaki; Jennifer Psaki | f | 2013-02-11 | 2015-03-31
Marie Harf | f | 2013-06 | 2015-06 | Deputy Spokesperson of the Department of State
John Kirby | m | 2015-05-12 | 2017-01-20
Heather Nauert | f | 2017-04-24 | 2019-03
Robert Palladino | m | 2018-08 | 2019-04 | Deputy Spokesperson of the Department of State
Morgan Ortagus | f | 2019-04-03 | 2021-01-20
Cale Brown | m | 2019 | 2021-01 | Deputy Spokesperson of the Department of State
Ned Price; Edward Price | m | 2021-01-20 | 2023-03-17
Jalina Porter | f | 2021-01-20 | 2022 | Deputy Spokesperson of the Department of State
Vedant Patel | m | 2022 | 2025-01-20 | Principal Deputy Spokesperson of the Department of State
Matthew Miller; Matt Miller | m | 2023-04-24 | 2025-01-20
Tammy Bruce | f | 2025-01-20 | 2025-08
Tommy Pigott; Thomas Pigott | m | 2025-05 | | Principal Deputy Spokesperson of the Department of State
@ USA | spokesperson | White House Press Secretary
Marlin Fitzwater | m | 1989-01-20 | 1993-01-20
Dee Dee *Myers | f | 1993-01-20 | 1994-12-22
Mike McCurry | m | 1994-12-22 | 1998-10-01
Joe Lockhart | m | 1998-10-05 | 2000-09-29
Ari Fleischer | m | 2001-01-20 | 2003-07-15
Scott McClellan | m | 2003-07-15 | 2006-05-10
Tony Snow | m | 2006-05-10 | 2007-09-14
Dana Perino | f | 2007-09-14 | 2009-01-20
Robert Gibbs | m | 2009-01-20 | 2011-02-11
Jay Carney | m | 2011-02-16 | 2014-06-20
Josh Earnest | m | 2014-06-20 | 2017-01-20
Sean Spicer | m | 2017-01-20 | 2017-07-21
Sarah *Huckabee Sanders; Sarah Sanders | f | 2017-07-26 | 2019-07-01
Stephanie Grisham | f | 2019-07-01 | 2020-04-07
Kayleigh McEnany | f | 2020-04-07 | 2021-01-20
Jen Psaki | f | 2021-01-20 | 2022-05-13
Karine Jean-Pierre | f | 2022-05-13 | 2025-01-20
Karoline Leavitt | f | 2025-01-20 |
@ USA | spokesperson | Spokesperson of the National Security Council
Gordon Johndroe | m | 2006 | 2009-01 
Sean McCormack | m | 2001 | 2005
Mike Hammer | m | 2009-01 | 2011
Tommy Vietor | m | 2011 | 2013-03
Bernadette Meehan | f | 2012 | 2015
Caitlin Hayden | f | 2011 | 2014
Ned Price | m | 2015 | 2017-01
Emily Horne | f | 2021-01-20 | 2022-02
Adrienne Watson | f | 2021 | 2024
John Kirby | m | 2022-05-27 | 2025-01-20
Sean Savett | m | 2023 | 2025-01-20
Ben Rhodes | m | 2009-09 | 2017-01-20 | Deputy National Security Adviser
Brian Hughes | m | 2025-01 | 2025-05
Anna Kelly | f | 2025-01-20 | | Deputy Press Secretary
@ USA | spokesperson | Pentagon Press Secretary
Geoff Morrell | m | 2007-05 | 2011-07
George Little | m | 2011-07 | 2013-12
John Kirby | m | 2013-12 | 2015-05
Peter Cook | m | 2015-07 | 2017-01
Jonathan Hoffman | m | 2019-05 | 2021-01
John Kirby | m | 2021-01-20 | 2022-05-27
Pat Ryder; Patrick Ryder | m | 2022-08 | 2025-01-20
Sabrina Singh | f | 2022 | 2025-01-20 | Deputy Pentagon Press Secretary
Sean Parnell | m | 2025-01 | | Chief Pentagon Spokesman
Bryan Whitman | m | 2002 | 2011 | Pentagon Spokesman
@ RUS | spokesperson | Spokesperson of the President
Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov | m | 2012-05-22 |
Dmitry Peskov | m | 2008-05 | 2012-05-22 | Spokesperson of the Prime Minister
Natalya Timakova; Natalia Timakova | f | 2008-05-12 | 2018-05 
Alexei Gromov | m | 2000-05 | 2008-05
Sergei Yastrzhembsky | m | 1996-08 | 1998-09
@ RUS | spokesperson | Spokesperson of the Foreign Ministry
Alexander Yakovenko | m | 2000-08 | 2004-12
Mikhail Kamynin | m | 2005-06 | 2008-06
Andrei Nesterenko; Andrey Nesterenko | m | 2008-07 | 2011-05
Alexander Lukashevich; Aleksandr Lukashevich | m | 2011-05 | 2015-08-10
Maria Zakharova; Mariya Zakharova | f | 2015-08-10 |
Igor Konashenkov | m | 2011 | | Spokesperson of the Defence Ministry
Alexander Drobyshevsky | m | 2004 | 2009 | Spokesperson of the Defence Ministry
Anatoly Nogovitsyn | m | 2008-08 | 2011 | Deputy Chief of the General Staff
Vladimir Dzhabarov | m | 2012 | | Deputy Chairman of the Federation Council Committee on Foreign Affairs
Igor Konashenkov | m | 2008 | 2011 | Spokesman of the Ground Forces
Sergei Kupriyanov; Sergey Kupriyanov | m | 2003 | | Spokesman of Gazprom
@ CHN | spokesperson | Spokesperson of the Foreign Ministry
Shen Guofang | m | 1993 | 1998
Zhu Bangzao | m | 1998 | 2002
Sun Yuxi | m | 1998 | 2002
Zhang Qiyue | f | 1998 | 2005
Kong Quan | m | 2001 | 2006
Liu Jianchao | m | 2001 | 2009
Jiang Yu | f | 2006-06 | 2012
Qin Gang | m | 2005 | 2010
Ma Zhaoxu | m | 2009 | 2011
Hong Lei | m | 2010 | 2016
Liu Weimin | m | 2011 | 2013
Qin Gang | m | 2011-11 | 2014
Hua Chunying | f | 2012-11 | 2024-05
Lu Kang | m | 2015-06 | 2019-07
Geng Shuang | m | 2016-09 | 2020-06
Zhao Lijian | m | 2020-02-24 | 2023-01
Wang Wenbin | m | 2020-07-17 | 2024-05
Mao Ning | f | 2022-09-05 |
Lin Jian | m | 2024-03-18 |
Guo Jiakun | m | 2025-01 |
Gao Feng | m | 2017 | 2022 | Spokesperson of the Commerce Ministry
Shu Jueting | f | 2022 | 2023 | Spokesperson of the Commerce Ministry
He Yadong | m | 2023 | | Spokesperson of the Commerce Ministry
Wu Qian | m | 2015 | 2024 | Spokesperson of the Defence Ministry
Tan Kefei | m | 2020 | 2024 | Spokesperson of the Defence Ministry
Zhu Fenglian | f | 2019 | | Spokesperson of the Taiwan Affairs Office
@ IRN | spokesperson | Spokesperson of the Foreign Ministry
Hamid-Reza *Asefi; Hamid Reza Asefi; Hamidreza Asefi | m | 1999 | 2006-08
Mohammad-Ali *Hosseini; Mohammad Ali Hosseini | m | 2006-08 | 2008-10
Hassan Qashqavi; Hassan Ghashghavi; Hassan Qashqawi | m | 2008-10 | 2009-11
Ramin Mehmanparast | m | 2009-11 | 2013-05
Abbas Araghchi | m | 2013-05 | 2013-09
Marzieh Afkham; Marziyeh Afkham | f | 2013-09-01 | 2015-11
Hossein *Jaber Ansari; Hossein Jaberi Ansari | m | 2015-11 | 2016-06
Bahram Qassemi; Bahram Ghasemi; Bahram Qasemi | m | 2016-06 | 2019-05
Abbas Mousavi; Seyed Abbas Mousavi | m | 2019-05 | 2020-08
Saeed Khatibzadeh; Saeid Khatibzadeh; Said Khatibzadeh | m | 2020-08-23 | 2022-06-29
Nasser Kanaani; Nasser Kan'ani; Naser Kanani; Nasser Kanani | m | 2022-06-29 | 2024-10
Esmail Baghaei; Esmaeil Baghaei; Esmail Baqaei; Esmaeil Baqaei; Ismail Baghaei | m | 2024-10 |
Saeed Khatibzadeh | m | 2024-09 | | Deputy Foreign Minister
Gholam-Hossein *Elham; Gholam Hossein Elham | m | 2005-11 | 2009-07 | Government Spokesman
Mohammad Bagher *Nobakht; Mohammad Baqer Nobakht | m | 2013-08 | 2018-07 | Government Spokesman
Ali Rabiei; Ali Rabiee | m | 2019-05 | 2021-08 | Government Spokesman
Ali *Bahadori Jahromi; Ali Bahadori-Jahromi | m | 2021-09 | 2024-08 | Government Spokesman
Fatemeh Mohajerani | f | 2024-08 | | Government Spokeswoman
Abdollah Ramezanzadeh; Abdollah Ramazanzadeh | m | 2001 | 2005 | Government Spokesman
Mohammad Marandi; Seyed Mohammad Marandi | m | 2021 | 2022-08 | Adviser to the negotiating team
Behrouz Kamalvandi | m | 2013 | | Spokesman of the Atomic Energy Organisation
Alireza Miryousefi | m | 2013 | 2020 | Spokesman of the Mission to the United Nations
@ ISR | spokesperson | Government Spokesperson
Mark Regev | m | 2007-12 | 2016-01 | Spokesman of the Prime Minister
Mark Regev | m | 2005 | 2007-12 | Spokesman of the Foreign Ministry
Mark Regev | m | 2016-04 | 2020-06 | Ambassador to the United Kingdom
Mark Regev | m | 2023-10 | 2024 | Senior Adviser to the Prime Minister
Raanan Gissin; Ra'anan Gissin | m | 2001 | 2006 | Spokesman of the Prime Minister
Miri Eisin | f | 2006 | 2007 | Spokeswoman of the Prime Minister
Yigal Palmor | m | 2008 | 2014 | Spokesman of the Foreign Ministry
Emmanuel Nahshon | m | 2014 | 2019 | Spokesman of the Foreign Ministry
Lior Haiat; Lior Hayat | m | 2019 | 2024 | Spokesman of the Foreign Ministry
Oren Marmorstein | m | 2024 | | Spokesman of the Foreign Ministry
Ofir Gendelman | m | 2010 | | Spokesman of the Prime Minister
David Keyes | m | 2016-03 | 2018-12 | Spokesman of the Prime Minister
Eylon Levy | m | 2023-10 | 2024-03 | Government Spokesman
David Mencer | m | 2024 | | Government Spokesman
Avi Hyman | m | 2023-11 | 2024 | Government Spokesman
Omer Dostri | m | 2024 | 2025 | Spokesman of the Prime Minister
Shosh Bedrosian | f | 2025 | | Government Spokeswoman
Daniel Hagari | m | 2023-03 | 2025-03 | Military Spokesman
Effie Defrin | m | 2025-03 | | Military Spokesman
Avichay Adraee | m | 2005 | 2026 | Military Spokesman
Jonathan Conricus | m | 2017 | 2021 | Military Spokesman
Peter Lerner | m | 2013 | 2017 | Military Spokesman
Avital Leibovich | f | 2008 | 2014 | Military Spokeswoman
Peter Lerner | m | 2023-10 | 2024-06 | Military Spokesman
Nadav Shoshani | m | 2024 | | Military Spokesman
Micky Rosenfeld; Mickey Rosenfeld | m | 2006 | 2021 | Police Spokesman
@ PSE | spokesperson | Spokesperson
Nabil *Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rudeina; Nabil Abu Rdainah | m | 1996 | | Spokesman of the Presidency
Riyad al-Maliki; Riad al-Malki | m | 2007-06 | 2009-05 | Government Spokesman
Ghassan Khatib | m | 2009 | 2012 | Government Spokesman
Ehab Bseiso; Ihab Bseiso | m | 2013 | 2016 | Government Spokesman
Ibrahim Melhem | m | 2019-04 | 2024-03 | Government Spokesman
Mustafa Barghouti; Mustafa Barghouthi | m | 2007-03-17 | 2007-06-14 | Information Minister
Xavier *Abu Eid | m | 2009 | 2020 | Spokesman of the PLO
@ HAMAS | spokesperson | Spokesperson
Fawzi Barhoum; Fawzi Barhoom; Fawzi Barhum | m | 2006 | 2021
Sami *Abu Zuhri; Sami Abu Zohri; Sami Abu Zuhri | m | 2005 |
Ismail Radwan; Ismail Rudwan | m | 2006 | 2015
Taher *al-Nunu; Taher al-Nono; Taher Nunu; Tahir al-Nono | m | 2007 |
Mushir al-Masri; Musheer al-Masri | m | 2004 | 2020
Hazem Qassem; Hazem Qasem; Hazem Kassem | m | 2016 |
Abu Obeida; Abu Ubaida; Abu Obaida; Abu Ubaydah | m | 2006 | 2025-08-30 | Spokesman of the Qassam Brigades
Abdel Latif *al-Qanoua; Abdul Latif al-Qanou; Abdel-Latif al-Qanoua | m | 2016 | 2025-03-27
Osama Hamdan; Usama Hamdan | m | 1998 | | Representative in Lebanon
Ghazi Hamad | m | 2006 | | Senior official
Basem Naim; Bassem Naim | m | 2006 | | Senior official
Jihad Taha | m | 2020 |
@ HEZBOLLAH | spokesperson | Spokesperson
Mohammed Afif; Mohammad Afif | m | 2014 | 2024-11-17
@ PIJ | spokesperson | Spokesperson
Daoud Shihab; Dawoud Shehab | m | 2005 | 
Abu Hamza | m | 2014 | 2025-03-18 | Spokesman of the Quds Brigades
@ TALIBAN | spokesperson | Spokesperson
Zabihullah Mujahid; Zabiullah Mujahid; Zabiullah Mujahed; Zabihulla Mujahid | m | 2007 |
Suhail Shaheen; Sohail Shaheen; Suhail Shahin | m | 2019 |
Qari Yousef *Ahmadi; Qari Yousuf Ahmadi; Qari Mohammad Yousuf; Yousef Ahmadi | m | 2005 | 2021
Mohammad Naeem; Mohammed Naeem; Mohammad Naim Wardak; Mohammad Naeem Wardak; Muhammad Naim | m | 2013 | 2022
Abdul Qahar *Balkhi; Abdul Qahar Balkhi | m | 2021-08 | | Spokesman of the Foreign Ministry
Bilal Karimi | m | 2021-09 | 2023 | Deputy Spokesman
Hafiz Zia *Ahmad Takal; Zia Ahmad Takal | m | 2022 | | Deputy Spokesman of the Foreign Ministry
@ AFG | spokesperson | Spokesperson
Sediq Sediqqi; Sediq Seddiqi; Sediq Siddiqui | m | 2019-01 | 2021
Feraidoon Khwazoon; Fraidoon Khwazoon | m | 2020 | 2021-08 | Spokesman of the High Council for National Reconciliation
Karim Rahimi | m | 2005 | 2007 | Presidential Spokesman
Humayun Hamidzada | m | 2007 | 2010 | Presidential Spokesman
Aimal Faizi | m | 2011 | 2014 | Presidential Spokesman
Waheed Omar; Wahid Omar | m | 2010 | 2011 | Presidential Spokesman
@ HOUTHIS | spokesperson | Spokesperson
Yahya Saree; Yahya Sarea; Yahya Sari; Yahya Sare'e | m | 2018 | | Military Spokesman
Mohammed Abdulsalam | m | 2009 |
Mohammed al-Bukhaiti; Mohammed Albukhaiti; Mohammed al-Bukhaiti | m | 2014 | | Member of the Political Bureau
Dhaifallah al-Shami; Daifallah al-Shami; Dhaif Allah al-Shami | m | 2015 | 2024 | Information Minister
Hussein al-Ezzi; Hussein al-Azi | m | 2016 | 2024 | Deputy Foreign Minister
Nasruddin Amer; Nasr al-Din Amer | m | 2021 | | Deputy Head of the Media Authority
@ SAU | spokesperson | Spokesperson of the Coalition
Ahmed Asiri; Ahmed al-Asiri; Ahmad Asiri; Ahmed al-Assiri | m | 2015-03 | 2017-07
Turki al-Malki; Turki al-Maliki | m | 2017-07 |
@ UN | spokesperson | Spokesperson of the Secretary-General
Fred Eckhard | m | 1997-01 | 2005-06
Stephane Dujarric; Stéphane Dujarric; Stephane *Dujarric de la Riviere | m | 2005-07 | 2006-12
Michele Montas; Michèle Montas | f | 2007-01 | 2009-12
Martin Nesirky | m | 2009-12 | 2014-03
Stephane Dujarric | m | 2014-03-10 |
Farhan Haq | m | 2007 | | Deputy Spokesperson of the Secretary-General
Eri Kaneko | f | 2018 | 2022 | Associate Spokesperson
Stephanie Tremblay | f | 2019 | | Associate Spokesperson
Jens Laerke | m | 2012 | | Spokesperson of the Humanitarian Office
Rolando Gomez | m | 2014 | | Spokesperson in Geneva
Ravina Shamdasani | f | 2010 | | Spokesperson of the Human Rights Office
Rupert Colville | m | 2009 | 2022 | Spokesperson of the Human Rights Office
Juliette Touma | f | 2019 | 2025 | Spokesperson of UNRWA
Christopher Gunness; Chris Gunness | m | 2006 | 2020 | Spokesperson of UNRWA
Marie Okabe | f | 2003 | 2010 | Deputy Spokesperson of the Secretary-General
Ahmad Fawzi | m | 2012-02 | 2012-08 | Spokesperson of the Special Envoy for Syria
Jessy Chahine | f | 2015 | 2018 | Spokesperson of the Special Envoy for Syria
Andrea Tenenti | m | 2012 | 2025 | Spokesperson of the Interim Force in Lebanon
@ EU | spokesperson | Spokesperson
Nabila Massrali | f | 2020 | 2025 | Spokesperson for Foreign Affairs
Peter Stano | m | 2019-12 | 2024-12 | Lead Spokesperson for Foreign Affairs
Anouar *El Anouni; Anouar El Anouni | m | 2024-12 | | Spokesperson for Foreign Affairs
Anitta Hipper | f | 2019-12 | | Lead Spokesperson for Foreign Affairs
Maja Kocijancic; Maja Kocijančič | f | 2010 | 2020 | Spokesperson for Foreign Affairs
Michael Mann | m | 2011 | 2014 | Spokesperson of the High Representative
Catherine Ray | f | 2014-11 | 2018 | Spokesperson for Foreign Affairs
Cristina Gallach | f | 1999 | 2009-11 | Spokesperson of the High Representative
Eric Mamer | m | 2019-12 | 2024-11 | Chief Spokesperson of the European Commission
Paula Pinho | f | 2024-12 | | Chief Spokesperson of the European Commission
Margaritis Schinas | m | 2014-11 | 2019-11 | Chief Spokesperson of the European Commission
Margaritis Schinas | m | 2019-12-01 | 2024-11-30 | Vice-President of the European Commission
Daniel Ferrie | m | 2016 | 2024 | Spokesperson for Brexit
Olof Gill | m | 2024-12 | | Spokesperson for Trade
Miriam *Garcia Ferrer; Miriam García Ferrer | f | 2019 | 2024 | Spokesperson for Trade
Barend Leyts | m | 2019-12 | 2024-11 | Spokesperson of the President of the European Council
@ NATO | spokesperson | Spokesperson
Jamie Shea | m | 1993 | 2000
James Appathurai | m | 2004 | 2010
Oana Lungescu | f | 2010-12 | 2023-09
Farah Dakhlallah | f | 2024-02 | 2025
Allison Hart | f | 2025 |
Dylan White | m | 2022 | 2024 | Acting Spokesperson
@ IAEA | spokesperson | Spokesperson
Melissa Fleming | f | 2001 | 2009
Mark Gwozdecky | m | 1999 | 2006
Gill Tudor | f | 2010 | 2014
Fredrik Dahl | m | 2016 |
Serge Gas | m | 2013 | 2019
@ GBR | spokesperson | Spokesperson of the Prime Minister
Alastair Campbell | m | 1997-05 | 2003-08
Tom Kelly | m | 2001 | 2007
Godric Smith | m | 2001 | 2006
James Slack | m | 2017-02 | 2021-01
Max Blain | m | 2021-04 | 2023
Jamie Davies | m | 2020 | 2023
@ FRA | spokesperson | Spokesperson of the Foreign Ministry
Jean-Baptiste Mattei; Jean-Baptiste Mattéi | m | 2005 | 2007
Bernard Valero | m | 2010 | 2012
Romain Nadal | m | 2013 | 2017
Agnes *von der Muhll; Agnès von der Mühll | f | 2017 | 2021
Anne-Claire Legendre | f | 2021 | 2023
Christophe Lemoine | m | 2024 | 2025
@ DEU | spokesperson | Government Spokesperson
Ulrich Wilhelm | m | 2005-11 | 2010-07
Steffen Seibert | m | 2010-08-11 | 2021-12-08
Steffen Hebestreit | m | 2021-12-08 | 2025-05-06
Stefan Kornelius | m | 2025-05-06 |
Martin Jaeger; Martin Jäger | m | 2005 | 2008 | Spokesman of the Foreign Ministry
Christofer Burger | m | 2019 | 2024 | Spokesman of the Foreign Ministry
Andrea Sasse | f | 2020 | 2023 | Spokeswoman of the Foreign Ministry
@ TUR | spokesperson | Spokesperson
Ibrahim Kalin; İbrahim Kalın | m | 2014-12 | 2023-06-05 | Spokesman of the President
Omer Celik | m | 2018-08 | | Spokesman of the ruling party
Hami Aksoy | m | 2018 | 2021 | Spokesman of the Foreign Ministry
Tanju Bilgic; Tanju Bilgiç | m | 2014 | 2022 | Spokesman of the Foreign Ministry
Oncu Keceli; Öncü Keçeli | m | 2023 | | Spokesman of the Foreign Ministry
Fahrettin Altun | m | 2018-07-25 | 2025-07 | Communications Director
@ UKR | spokesperson | Spokesperson
Oleg Nikolenko; Oleh Nikolenko | m | 2020 | 2024 | Spokesman of the Foreign Ministry
Heorhii Tykhyi; Heorhiy Tykhyi; Georgiy Tykhy | m | 2024-07 | | Spokesman of the Foreign Ministry
Serhii Nykyforov; Sergii Nykyforov; Serhiy Nikiforov | m | 2021-06 | 2025 | Spokesman of the President
Iuliia Mendel; Yulia Mendel | f | 2019-06 | 2021-07 | Spokeswoman of the President
Andriy Lysenko | m | 2014 | 2017 | Military Spokesman
Yuriy Ihnat; Yurii Ihnat | m | 2021 | | Spokesman of the Air Force
Andriy Yusov | m | 2022 | 2025 | Spokesman of Military Intelligence
Nataliya Humeniuk | f | 2022 | 2024 | Military Spokeswoman
@ AZE | spokesperson | Spokesperson of the Foreign Ministry
Leyla Abdullayeva | f | 2018 | 2022
Aykhan Hajizada; Ayxan Hacizada | m | 2022 |
Khazar Ibrahim | m | 2006 | 2009
Elkhan Polukhov | m | 2009 | 2014
@ ARM | spokesperson | Spokesperson of the Foreign Ministry
Tigran Balayan | m | 2008 | 2018
Anna Naghdalyan | f | 2018 | 2021
Vahan Hunanyan | m | 2021 | 2023
Ani Badalyan | f | 2023 |
Artsrun Hovhannisyan | m | 2013 | 2020 | Spokesman of the Defence Ministry
Hamlet Gasparian | m | 2003 | 2006
@ GEO | spokesperson | Spokesperson
Shota Utiashvili | m | 2004 | 2012 | Spokesman of the Interior Ministry
Alexander Lomaia; Alexandre Lomaia; Kakha Lomaia | m | 2008 | 2008-12 | Secretary of the National Security Council
@ SOUTH-OSSETIA | spokesperson | Spokesperson
Irina Gagloyeva; Irina Gagloeva | f | 2004 | 2012
Boris Chochiev; Boris Chochiyev | m | 2001 | 2012 | Deputy Prime Minister
@ PAK | spokesperson | Spokesperson of the Foreign Ministry
Tasnim Aslam; Tasneem Aslam | f | 2005 | 2007
Tasnim Aslam | f | 2014 | 2015
Abdul Basit | m | 2009 | 2012
Zahid *Hafeez Chaudhri; Zahid Hafeez Chaudhri | m | 2020 | 2021
Mumtaz *Zahra Baloch; Mumtaz Zahra Baloch | f | 2022 | 2024
Shafqat *Ali Khan; Shafqat Ali Khan | m | 2024-12 | 2025
Asim *Iftikhar Ahmad; Asim Iftikhar | m | 2021 | 2022
@ IND | spokesperson | Spokesperson of the Ministry of External Affairs
Navtej Sarna | m | 2002 | 2008
Vishnu Prakash | m | 2008 | 2011
Syed Akbaruddin | m | 2012 | 2015-04
Vikas Swarup | m | 2015-04 | 2017-02
Raveesh Kumar | m | 2017-07 | 2020-04
Anurag Srivastava | m | 2020-04 | 2021-03
Arindam Bagchi | m | 2021-03 | 2024-01
Randhir Jaiswal | m | 2024-01 |
@ EGY | spokesperson | Spokesperson
Ahmed *Abu Zeid; Ahmed Abou Zeid; Ahmed Abu Zeid | m | 2015 | 2018 | Spokesman of the Foreign Ministry
Ahmed Hafez | m | 2018 | 2022 | Spokesman of the Foreign Ministry
Ahmed *Abu Zeid | m | 2022-08 | 2024-07 | Spokesman of the Foreign Ministry
Tamim Khallaf | m | 2024-08 | | Spokesman of the Foreign Ministry
Bassam Rady; Bassam Radi | m | 2017 | 2022 | Spokesman of the Presidency
Ahmed Fahmy | m | 2022-10 | 2024 | Spokesman of the Presidency
Hossam Zaki | m | 2006 | 2011 | Spokesman of the Foreign Ministry
@ QAT | spokesperson | Spokesperson of the Foreign Ministry
Majed *al-Ansari; Majed Al Ansari; Majid al-Ansari; Majed Mohammed Al Ansari | m | 2021 |
Lolwah *al-Khater; Lolwah Al Khater; Lolwah Rashid Al Khater | f | 2017-11 | 2021
@ KOR | spokesperson | Spokesperson
Kim Eui-kyeom; Kim Eui-kyeom | m | 2018-02 | 2019-03 | Presidential Spokesman
Choi Young-sam; Choi Young-sam | m | 2021 | 2022 | Spokesman of the Foreign Ministry
Lee Jong-joo | f | 2021 | 2022 | Spokeswoman of the Unification Ministry
Koo Byoung-sam; Koo Byung-sam | m | 2023 | 2025 | Spokesman of the Unification Ministry
Moon Tae-young | m | 2008 | 2010 | Spokesman of the Foreign Ministry
Cho Tae-yong | m | 2012 | 2013 | Spokesman of the Foreign Ministry
Park Soo-hyun | m | 2021-05 | 2022-05 | Presidential Secretary
Yoon Young-chan | m | 2017-05 | 2019-01 | Presidential Secretary
@ JPN | spokesperson | Spokesperson
Hatsuhisa Takashima | m | 2002 | 2005 | Spokesman of the Foreign Ministry
Tomohiko Taniguchi | m | 2005 | 2008 | Deputy Spokesman of the Foreign Ministry
Kazuo Kodama | m | 2008 | 2010 | Spokesman of the Foreign Ministry
Norio Maruyama | m | 2016 | 2018 | Spokesman of the Foreign Ministry
@ COL | spokesperson | Spokesperson
Cesar *Mauricio Velasquez | m | 2006 | 2010
@ SDN | spokesperson | Spokesperson
Nabil Abdallah; Nabil Abdullah | m | 2022 | | Military Spokesman
@ ETH | spokesperson | Spokesperson
Dina Mufti | m | 2020 | 2022 | Spokesman of the Foreign Ministry
Meles Alem | m | 2017 | 2019 | Spokesman of the Foreign Ministry
Legesse Tulu | m | 2021 | | Government Spokesman
Billene Seyoum | f | 2018-11 | | Spokeswoman of the Prime Minister
Bereket Simon | m | 2000 | 2012 | Government Spokesman
Getnet Adane | m | 2021 | | Military Spokesman
@ TPLF | spokesperson | Spokesperson
Getachew Reda | m | 2020 | 2023
@ SYR | spokesperson | Spokesperson
Jihad Makdissi; Jihad Maqdisi | m | 2011 | 2012-12 | Spokesman of the Foreign Ministry
@ SNC | spokesperson | Spokesperson
Salem *al-Meslet; Salem al-Muslet | m | 2015 | 2022
Louay Safi | m | 2013 | 2014
Yahya *al-Aridi; Yahya al-Areedi | m | 2017 | 2022
@ SDF | spokesperson | Spokesperson
Mustafa Bali; Mustafa Bali | m | 2016 | 2020
Kino Gabriel | m | 2018 | 2021
Redur Xelil; Redur Khalil | m | 2013 | 2022
Farhad Shami; Ferhad Shami | m | 2021 |
Talal Silo | m | 2015-10 | 2017-11
@ IRQ | spokesperson | Government Spokesperson
Ali al-Dabbagh; Ali Dabbagh | m | 2006-05 | 2012-11
Ahmed *Mulla Talal | m | 2020-05 | 2021
Laith Kubba | m | 2005-05 | 2006-05
Basim al-Awadi; Bassem al-Awadi | m | 2022-11 |
@ LKA | spokesperson | Military Spokesman
Udaya Nanayakkara | m | 2007 | 2010
Prasad Samarasinghe | m | 2005 | 2008
@ ZWE | spokesperson | Spokesperson
George Charamba | m | 2000 | | Presidential Spokesman
@ ELN | spokesperson | Spokesperson
Felipe Torres | m | 2001 | 2008
@ PHL | spokesperson | Presidential Spokesman
Harry Roque | m | 2017-11 | 2021-11
Ernesto Abella | m | 2016-06 | 2017-10
Edwin Lacierda | m | 2010-06 | 2016-06
Salvador Panelo | m | 2018-10 | 2020-04
@ ICC | spokesperson | Spokesperson
Fadi *El Abdallah; Fadi El-Abdallah | m | 2009 |
@ OPCW | spokesperson | Spokesperson
Michael Luhan | m | 2010 | 2014
@ WTO | spokesperson | Spokesperson
Keith Rockwell | m | 1999 | 2022
Ismaila Dieng | m | 2021 |
@ IMF | spokesperson | Spokesperson
Gerry Rice | m | 2011 | 2022
Julie Kozack | f | 2022 |
@ ICRC | spokesperson | Spokesperson
Alyona Synenko | f | 2018 |
`
