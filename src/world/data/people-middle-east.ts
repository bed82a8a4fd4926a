/**
 * Office-holders of the Middle East and North Africa since 1990, and leaders of movements there. `@ PARTY | kind | Title`
 * opens a section; then one tenure a line: full name; other spellings and short names | gender | from | to (empty: open) |
 * own title. `*` marks where the surname starts when it is not the last word. Days are EDTF. Sources: government lists
 * (gov.il, president.ir, mfa.gov.eg, mofa.gov.sa, tccb.gov.tr and others), CIA World Leaders.
 */
export const peopleMiddleEast = `
@ IRN | head-of-state | Supreme Leader
Ruhollah Khomeini | m | 1979-12-03 | 1989-06-03
Ali Khamenei; Ayatollah Ali Khamenei; Sayyid Ali Khamenei; Seyed Ali Khamenei | m | 1989-06-04 | 2026-02-28
Mojtaba Khamenei | m | 2026-03 |
@ IRN | head-of-government | President
Akbar *Hashemi Rafsanjani; Ali Akbar *Hashemi Rafsanjani; Akbar Rafsanjani; Hashemi Rafsanjani | m | 1989-08-16 | 1997-08-03
Mohammad Khatami; Mohammed Khatami | m | 1997-08-03 | 2005-08-03
Mahmoud Ahmadinejad; Mahmoud Ahmedinejad | m | 2005-08-03 | 2013-08-03
Hassan Rouhani; Hassan Rowhani; Hassan Rohani | m | 2013-08-03 | 2021-08-03
Ebrahim Raisi; Ebrahim Raeisi | m | 2021-08-03 | 2024-05-19
Mohammad Mokhber | m | 2024-05-20 | 2024-07-28 | Acting President
Masoud Pezeshkian; Masoud Pezeshkiyan | m | 2024-07-28 |
@ IRN | foreign-minister | Foreign Minister
Ali Akbar *Velayati | m | 1981-12-15 | 1997-08-20
Kamal Kharrazi; Kamal Kharazi | m | 1997-08-20 | 2005-08-24
Manouchehr Mottaki; Manuchehr Mottaki; Manoucher Mottaki | m | 2005-08-24 | 2010-12-13
Ali Akbar *Salehi | m | 2010-12-13 | 2013-08-15
Mohammad Javad *Zarif; Javad Zarif | m | 2013-08-17 | 2021-08-25
Hossein *Amir-Abdollahian; Hossein Amirabdollahian; Hussein Amir-Abdollahian | m | 2021-08-25 | 2024-05-19
Ali Bagheri; Ali *Bagheri Kani; Ali Bagheri-Kani; Ali Baqeri Kani; Ali Baqeri; Bagheri-Kani | m | 2024-05-20 | 2024-08-21 | Acting Foreign Minister
Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi | m | 2024-08-21 |
@ IRN | deputy-foreign-minister | Deputy Foreign Minister
Abbas Araghchi | m | 2013-09 | 2021-09
Ali Bagheri | m | 2021-09-15 | 2024-08
Majid *Takht-Ravanchi; Majid Takht Ravanchi; Majid Ravanchi | m | 2013 | 2019-04
Majid *Takht-Ravanchi | m | 2024-08 |
Kazem Gharibabadi; Kazem Gharib Abadi | m | 2024-09 |
Saeed Jalili; Said Jalili | m | 2005-09 | 2007-10
Hossein *Amir-Abdollahian | m | 2011 | 2016-06
Mehdi Safari | m | 2021 | 2024
Ali Asghar *Khaji; Ali-Asghar Khaji | m | 2019 | 2024 | Senior Assistant to the Foreign Minister
@ IRN | negotiator | Chief Nuclear Negotiator
Hassan Rouhani | m | 2003-10-06 | 2005-08-15
Ali Larijani | m | 2005-08-15 | 2007-10-20
Saeed Jalili | m | 2007-10-20 | 2013-09-10
Mohammad Javad *Zarif | m | 2013-09-10 | 2021-08-25
Abbas Araghchi | m | 2013-09 | 2021-09
Ali Bagheri | m | 2021-09-15 | 2024-08-21
Abbas Araghchi | m | 2024-08-21 |
Cyrus Naseri; Sirus Naseri; Sirous Nasseri; Cyrus Nasseri; Sirus Nasseri | m | 2003 | 2005 | Negotiator
Javad Vaeedi; Javad Vaidi | m | 2005 | 2007 | Deputy Chief Nuclear Negotiator
Hossein Mousavian; Seyed Hossein Mousavian | m | 2003 | 2005 | Negotiator
Hamid Baeidinejad; Hamid Baidinejad | m | 2013 | 2016 | Negotiator
@ IRN | security-adviser | Secretary of the Supreme National Security Council
Hassan Rouhani | m | 1989-10-14 | 2005-08-15
Ali Larijani | m | 2005-08-15 | 2007-10-20
Saeed Jalili | m | 2007-10-20 | 2013-09-10
Ali Shamkhani | m | 2013-09-10 | 2023-05-22
Ali Akbar *Ahmadian | m | 2023-05-22 | 2025-08-05
Ali Larijani | m | 2025-08-05 | 2026-03
@ IRN | defence-minister | Defence Minister
Ali Shamkhani | m | 1997-08-20 | 2005-08-24
Mostafa *Mohammad-Najjar | m | 2005-08-24 | 2009-09-03
Ahmad Vahidi | m | 2009-09-03 | 2013-08-15
Hossein Dehghan; Hossein Dehqan | m | 2013-08-15 | 2017-08-20
Amir Hatami | m | 2017-08-20 | 2021-08-25
Mohammad-Reza *Ashtiani; Mohammad Reza Ashtiani; Mohammad-Reza Gharaei Ashtiani | m | 2021-08-25 | 2024-08-21
Aziz Nasirzadeh | m | 2024-08-21 | 2026-02-28
@ IRN | official | Head of the Atomic Energy Organisation
Gholamreza Aghazadeh; Gholam Reza Aghazadeh; Reza Aghazadeh | m | 1997-10 | 2009-07-16
Ali Akbar *Salehi | m | 2009-07-16 | 2010-12-13
Fereydoon Abbasi; Fereydoun *Abbasi-Davani; Fereydoun Abbasi | m | 2011-02-13 | 2013-08-16
Ali Akbar *Salehi | m | 2013-08-16 | 2021-08-29
Mohammad Eslami | m | 2021-08-29 |
Mohammad Saeedi; Mohammad Saidi | m | 2003 | 2009 | Deputy Head of the Atomic Energy Organisation
Behrouz Kamalvandi; Behrooz Kamalvandi | m | 2013 | | Spokesman of the Atomic Energy Organisation
Ali Akbar *Velayati | m | 1997 | | Adviser to the Supreme Leader
Kamal Kharrazi | m | 2006 | | Head of the Strategic Council on Foreign Relations
@ IRN | ambassador | Ambassador
Mohammad Javad *Zarif | m | 2002-08 | 2007-07 | Permanent Representative to the United Nations
Mohammad Khazaee; Mohammad Khazaei | m | 2007-07 | 2013 | Permanent Representative to the United Nations
Gholamali Khoshroo; Gholam Ali Khoshroo | m | 2015 | 2019 | Permanent Representative to the United Nations
Majid *Takht-Ravanchi | m | 2019-04 | 2022 | Permanent Representative to the United Nations
Amir Saeid *Iravani; Saeed Iravani; Amir Saeed Iravani | m | 2022-08 | | Permanent Representative to the United Nations
Ali Asghar *Soltanieh | m | 2006 | 2013 | Ambassador to the IAEA
Reza Najafi | m | 2013 | 2018 | Ambassador to the IAEA
Kazem Gharibabadi | m | 2018 | 2021 | Ambassador to the IAEA
Mohsen *Naziri Asl; Mohsen Naziri | m | 2021-10 | 2025 | Ambassador to the IAEA
@ IRN | lawmaker | Speaker of Parliament
Mehdi Karroubi; Mehdi Karrubi | m | 2000-05-30 | 2004-05-27
Gholam-Ali *Haddad-Adel; Gholamali Haddad Adel | m | 2004-06-06 | 2008-05-28
Ali Larijani | m | 2008-05-28 | 2020-05-27
Mohammad Baqer *Ghalibaf; Mohammad Bagher Ghalibaf; Mohammad-Bagher Qalibaf | m | 2020-05-28 |
Alaeddin Boroujerdi; Alaeddin Borujerdi | m | 2004 | 2018 | Chairman of the Parliamentary National Security Committee
@ IRN | commander | Commander
Qasem Soleimani; Qassem Soleimani; Qassim Suleimani; Ghasem Soleimani | m | 1998-03 | 2020-01-03 | Commander of the Quds Force
Esmail Qaani; Esmail Ghaani; Ismail Qaani | m | 2020-01-03 | | Commander of the Quds Force
Hossein Salami | m | 2019-04-21 | 2025-06-13 | Commander of the Revolutionary Guards
Mohammad Ali *Jafari; Mohammad-Ali Jafari | m | 2007-09-01 | 2019-04-21 | Commander of the Revolutionary Guards
Mohammad Bagheri; Mohammad Hossein Bagheri | m | 2016-06-28 | 2025-06-13 | Chief of Staff of the Armed Forces
Yahya *Rahim Safavi; Rahim Safavi | m | 1997 | 2007-09-01 | Commander of the Revolutionary Guards
Amir Ali *Hajizadeh | m | 2009-10 | 2025-06-13 | Commander of the Aerospace Force
Mohammad Pakpour | m | 2025-06-13 | 2026-02-28 | Commander of the Revolutionary Guards
@ IRN | minister | Minister
Bijan *Namdar Zanganeh; Bijan Zanganeh; Bijan Zangeneh | m | 2013-08-15 | 2021-08-25 | Oil Minister
Javad Owji | m | 2021-08-25 | 2024-08-21 | Oil Minister
Mohammad Javad *Zarif | m | 2024-08-01 | 2025-03-02 | Vice President for Strategic Affairs
Eshaq Jahangiri | m | 2013-08-04 | 2021-08-08 | First Vice President
@ IRN | leader | Opposition Leader
Mir-Hossein *Mousavi; Mir Hossein Mousavi | m | 2009-06 | 2011-02
@ ISR | head-of-state | President
Chaim Herzog | m | 1983-05-05 | 1993-05-13
Ezer Weizman; Ezer Weizmann | m | 1993-05-13 | 2000-07-13
Moshe Katsav | m | 2000-08-01 | 2007-07-01
Shimon Peres | m | 2007-07-15 | 2014-07-24
Reuven Rivlin | m | 2014-07-24 | 2021-07-07
Isaac Herzog; Yitzhak Herzog | m | 2021-07-07 |
@ ISR | head-of-government | Prime Minister
Yitzhak Shamir | m | 1986-10-20 | 1992-07-13
Yitzhak Rabin; Itzhak Rabin | m | 1992-07-13 | 1995-11-04
Shimon Peres | m | 1995-11-04 | 1996-06-18
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | m | 1996-06-18 | 1999-07-06
Ehud Barak | m | 1999-07-06 | 2001-03-07
Ariel Sharon; Arik Sharon | m | 2001-03-07 | 2006-04-14
Ehud Olmert | m | 2006-01-04 | 2009-03-31
Benjamin Netanyahu | m | 2009-03-31 | 2021-06-13
Naftali Bennett | m | 2021-06-13 | 2022-06-30
Yair Lapid | m | 2022-07-01 | 2022-12-29
Benjamin Netanyahu | m | 2022-12-29 |
@ ISR | foreign-minister | Foreign Minister
Moshe Arens | m | 1988-12-23 | 1990-06-11
David Levy | m | 1990-06-11 | 1992-07-13
Shimon Peres | m | 1992-07-14 | 1995-11-22
Ehud Barak | m | 1995-11-22 | 1996-06-18
David Levy | m | 1996-06-18 | 1998-01-06
Ariel Sharon | m | 1998-10-13 | 1999-06-06
David Levy | m | 1999-07-06 | 2000-08-04
Shlomo *Ben-Ami; Shlomo Ben Ami | m | 2000-08-10 | 2001-03-07
Shimon Peres | m | 2001-03-07 | 2002-11-02
Benjamin Netanyahu | m | 2002-11-06 | 2003-02-28
Silvan Shalom | m | 2003-02-28 | 2006-01-15
Tzipi Livni; Tzipora Livni | f | 2006-01-18 | 2009-03-31
Avigdor Lieberman; Avigdor Liberman | m | 2009-03-31 | 2012-12-18
Avigdor Lieberman | m | 2013-11-11 | 2015-05-06
Benjamin Netanyahu | m | 2015-05-14 | 2019-02-17
Israel Katz; Yisrael Katz | m | 2019-02-17 | 2020-05-17
Gabi Ashkenazi | m | 2020-05-17 | 2021-06-13
Yair Lapid | m | 2021-06-13 | 2022-12-29
Eli Cohen | m | 2022-12-29 | 2024-01-01
Israel Katz | m | 2024-01-01 | 2024-11-07
Gideon Saar; Gideon Sa'ar | m | 2024-11-10 |
@ ISR | defence-minister | Defence Minister
Moshe Arens | m | 1990-06-11 | 1992-07-13
Yitzhak Rabin | m | 1992-07-13 | 1995-11-04
Yitzhak Mordechai | m | 1996-06-18 | 1999-01-25
Ehud Barak | m | 1999-07-06 | 2001-03-07
Binyamin *Ben-Eliezer; Benjamin Ben-Eliezer; Fuad Ben-Eliezer | m | 2001-03-07 | 2002-11-02
Shaul Mofaz | m | 2002-11-04 | 2006-05-04
Amir Peretz | m | 2006-05-04 | 2007-06-18
Ehud Barak | m | 2007-06-18 | 2013-03-18
Moshe Yaalon; Moshe Ya'alon; Moshe Yaʻalon | m | 2013-03-18 | 2016-05-30
Avigdor Lieberman | m | 2016-05-30 | 2018-11-18
Naftali Bennett | m | 2019-11-08 | 2020-05-17
Benny Gantz; Benjamin Gantz | m | 2020-05-17 | 2022-12-29
Yoav Gallant; Yoav Galant | m | 2022-12-29 | 2024-11-07
Israel Katz | m | 2024-11-07 |
@ ISR | minister | Minister
Itamar *Ben-Gvir; Itamar Ben Gvir | m | 2022-12-29 | | National Security Minister
Bezalel Smotrich | m | 2022-12-29 | | Finance Minister
Ron Dermer | m | 2022-12-29 | 2025-11-11 | Strategic Affairs Minister
Benny Gantz | m | 2023-10-11 | 2024-06-09 | Minister without Portfolio
Gadi Eisenkot; Gadi Eizenkot | m | 2023-10-11 | 2024-06-09 | Minister without Portfolio
Yuval Steinitz | m | 2009-03-31 | 2013-03-18 | Finance Minister
Yuval Steinitz | m | 2013-03-18 | 2015-05-14 | Intelligence Minister
Yuval Steinitz | m | 2015-05-14 | 2021-06-13 | Energy Minister
Karine Elharrar; Karin Elharrar | f | 2021-06-13 | 2022-12-29 | Energy Minister
Dan Meridor | m | 2009-03-31 | 2013-03-18 | Deputy Prime Minister
Eli Yishai | m | 2006-05-04 | 2013-03-18 | Deputy Prime Minister
@ ISR | negotiator | Chief Negotiator
Tzipi Livni | f | 2013-03-18 | 2014-12-02
Yitzhak Molcho; Isaac Molho; Yitzhak Molho | m | 2009 | 2018 | Negotiator
Yossi Beilin; Yossi *Beilin | m | 1992 | 2001 | Negotiator
Uri Savir | m | 1993 | 1996
Ron Dermer | m | 2025-02 | 2025-11-11
Gal Hirsch | m | 2023-10 | | Coordinator for Hostages and Missing
Ofer Dekel | m | 2006 | 2009 | Negotiator
Nitzan Alon | m | 2023-10 | | Head of the Hostage Headquarters
@ ISR | official | Official
Meir Dagan | m | 2002-08 | 2011-01 | Director of Mossad
Yossi Cohen | m | 2016-01 | 2021-06 | Director of Mossad
David Barnea; Dadi Barnea | m | 2021-06-01 | 2026-06 | Director of Mossad
Ronen Bar | m | 2021-10-13 | 2025-06 | Director of Shin Bet
Amos Gilad | m | 2003 | 2017 | Head of the Political-Military Bureau
Dore Gold | m | 2015-06 | 2016-10 | Director-General of the Foreign Ministry
Dov Weisglass; Dov Weissglas | m | 2002 | 2006 | Adviser
@ ISR | security-adviser | National Security Adviser
Giora Eiland | m | 2004-01 | 2006-06
Uzi Arad | m | 2009-04 | 2011-02
Yaakov Amidror; Ya'akov Amidror | m | 2011-03 | 2013-11
Yossi Cohen | m | 2013-11 | 2016-01
Meir *Ben-Shabbat; Meir Ben Shabbat | m | 2017-08 | 2021-08
Eyal Hulata | m | 2021-08 | 2023-01
Tzachi Hanegbi; Tzahi Hanegbi | m | 2023-01 | 2025-10-21
@ ISR | ambassador | Permanent Representative
Dan Gillerman | m | 2003-01 | 2008-07
Gabriela Shalev | f | 2008-09 | 2010-09
Ron Prosor | m | 2011-06 | 2015-10
Danny Danon | m | 2015-10 | 2020-07
Gilad Erdan | m | 2020-07 | 2024-08
Danny Danon | m | 2024-08 |
Ron Dermer | m | 2013-09 | 2021-01 | Ambassador to the United States
Michael Oren | m | 2009-07 | 2013-09 | Ambassador to the United States
Michael Herzog | m | 2021-11 | 2025-01 | Ambassador to the United States
@ ISR | commander | Chief of the General Staff
Moshe Yaalon | m | 2002-07-09 | 2005-06-01
Dan Halutz | m | 2005-06-01 | 2007-02-14
Gabi Ashkenazi | m | 2007-02-14 | 2011-02-14
Benny Gantz | m | 2011-02-14 | 2015-02-16
Gadi Eisenkot | m | 2015-02-16 | 2019-01-15
Aviv Kochavi; Aviv Kohavi | m | 2019-01-15 | 2023-01-16
Herzi Halevi | m | 2023-01-16 | 2025-03-05
Eyal Zamir | m | 2025-03-05 |
@ PSE | head-of-state | President
Yasser Arafat; Yasir Arafat; Abu Ammar | m | 1989-04-02 | 2004-11-11
Rawhi Fattouh; Rauhi Fattuh | m | 2004-11-11 | 2005-01-15 | Acting President
Mahmoud Abbas; Abu Mazen; Mahmud Abbas | m | 2005-01-15 |
@ PSE | head-of-government | Prime Minister
Mahmoud Abbas | m | 2003-03-19 | 2003-09-06
Ahmed Qurei; Ahmed Qureia; Ahmad Qurei; Ahmed Korei; Abu Ala | m | 2003-10-07 | 2006-03-29
Ismail Haniyeh; Ismail Haniya; Ismael Haniyeh; Ismail Haniyah | m | 2006-03-29 | 2007-06-14
Salam Fayyad; Salam Fayad | m | 2007-06-15 | 2013-06-06
Rami Hamdallah; Rami al-Hamdallah | m | 2013-06-06 | 2019-04-13
Mohammad Shtayyeh; Mohammed Shtayyeh; Mohammad Ishtayeh | m | 2019-04-13 | 2024-03-31
Mohammad Mustafa; Mohammed Mustafa | m | 2024-03-31 |
@ PSE | foreign-minister | Foreign Minister
Nabil Shaath; Nabil Sha'ath | m | 2003-04-30 | 2005-02-24
Nasser al-Qudwa; Nasser al-Kidwa; Nasser Kidwa | m | 2005-02-24 | 2006-03-29
Mahmoud al-Zahar; Mahmoud Zahar | m | 2006-03-29 | 2007-03-17
Ziad Abu *Amr; Ziad Abu Amr | m | 2007-03-17 | 2007-06-14
Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad Malki; Riyad al-Malki | m | 2007-06-15 | 2024-03-31
Mohammad Mustafa | m | 2024-03-31 | 2025-06
Varsen *Aghabekian; Varsen Aghabekian Shahin | f | 2025-06 |
@ PSE | negotiator | Chief Negotiator
Saeb Erekat; Saeb Erakat; Saeb Erikat; Saib Erekat | m | 1995 | 2020-11-10
Ahmed Qurei | m | 2007-11 | 2009-03
Hanan Ashrawi | f | 1991 | 1993 | Spokeswoman of the Delegation
Haidar *Abdel-Shafi; Haidar Abdel Shafi | m | 1991-10 | 1993 | Head of Delegation
Mohammad Shtayyeh | m | 2013-07 | 2013-11 | Negotiator
@ PSE | official | Official
Yasser *Abed Rabbo; Yasser Abed-Rabbo | m | 1991 | 2015 | Secretary-General of the PLO
Hanan Ashrawi | f | 2009 | 2020-12 | Member of the PLO Executive Committee
Hussein al-Sheikh | m | 2022-05-26 | | Secretary-General of the PLO
Hussein al-Sheikh | m | 2025-04-26 | | Vice President
Mohammed Dahlan; Mohammad Dahlan; Muhammad Dahlan | m | 2003-04 | 2007-07 | Security Chief
Jibril Rajoub; Jibril al-Rajoub | m | 1994 | 2002-07 | Security Chief
Majed Faraj; Majid Faraj | m | 2009 | | Intelligence Chief
Nabil Shaath | m | 1994 | 2003-04-30 | Planning Minister
Azzam al-Ahmad; Azzam al-Ahmed | m | 2007 | | Official
@ PSE | ambassador | Permanent Representative
Nasser al-Qudwa | m | 1991 | 2005
Riyad Mansour; Riyad H. Mansour | m | 2005-09 |
Husam Zomlot | m | 2018-10 | | Ambassador to the United Kingdom
@ FATAH | leader | Leader
Marwan Barghouti; Marwan Barghouthi | m | 1994 | | Fatah leader
Farouk Kaddoumi; Farouk Qaddoumi | m | 2004-11-11 | 2009-08 | Chairman of Fatah
Mahmoud al-Aloul; Mahmoud Aloul | m | 2017-02 | | Deputy Chairman of Fatah
@ HAMAS | leader | Leader
Ahmed Yassin; Sheikh Ahmed Yassin; Ahmad Yassin | m | 1987-12 | 2004-03-22
Abdel Aziz al-Rantisi; Abdel Aziz Rantisi; Abdel-Aziz Rantisi; Abdul Aziz al-Rantissi | m | 2004-03-22 | 2004-04-17
Khaled Meshaal; Khaled Mashal; Khaled Meshal; Khalid Mishal; Khaled Mashaal | m | 1996 | 2017-05-06 | Head of the Political Bureau
Ismail Haniyeh | m | 2017-05-06 | 2024-07-31 | Head of the Political Bureau
Ismail Haniyeh | m | 2007-06-14 | 2017-02-13 | Leader in Gaza
Yahya Sinwar; Yahya al-Sinwar; Yehya Sinwar; Yehiyeh Sinwar | m | 2017-02-13 | 2024-08-06 | Leader in Gaza
Yahya Sinwar | m | 2024-08-06 | 2024-10-16 | Head of the Political Bureau
Khalil al-Hayya; Khalil al-Haya; Khalil Hayya | m | 2024-10 | | Leader in Gaza
Mousa *Abu Marzouk; Moussa Abu Marzouk; Musa Abu Marzouk; Mousa Abu Marzuk; Musa Abu Marzuq | m | 1992 | | Deputy head of the Political Bureau
Saleh al-Arouri; Salah al-Arouri | m | 2017-10 | 2024-01-02 | Deputy head of the Political Bureau
Mahmoud al-Zahar; Mahmoud Zahar | m | 1987 | | Senior leader
Mohammed Deif; Mohammad Deif; Mohammed al-Deif | m | 2002 | 2024-07-13 | Commander of the Qassam Brigades
Mohammed Sinwar; Mohammad Sinwar | m | 2024-10 | 2025-05-13 | Commander
Marwan Issa | m | 2012 | 2024-03-10 | Deputy commander of the Qassam Brigades
Izzat al-Rishq; Izzat al-Risheq; Ezzat al-Rishq | m | 1987 | | Member of the Political Bureau
Zaher Jabarin | m | 2017 | | Member of the Political Bureau
Hussam Badran; Husam Badran | m | 2017 | | Member of the Political Bureau
Ismail *Abu Shanab | m | 1987 | 2003-08-21 | Senior leader
Ahmed Jabari; Ahmed al-Jabari | m | 2002 | 2012-11-14 | Commander
@ HAMAS | negotiator | Chief Negotiator
Khalil al-Hayya; Khalil al-Haya | m | 2023-11 |
@ PIJ | leader | Leader
Ramadan *Shallah; Ramadan Shalah; Ramadan Abdullah Shallah | m | 1995-10 | 2018-09
Ziad al-Nakhalah; Ziyad al-Nakhalah; Ziad Nakhaleh; Ziyad Nakhalah | m | 2018-09-27 |
Khaled al-Batsh; Khaled Batsh | m | 2000 | | Senior leader
@ EGY | head-of-state | President
Hosni Mubarak; Muhammad Hosni Mubarak | m | 1981-10-14 | 2011-02-11
Mohamed Hussein *Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi | m | 2011-02-11 | 2012-06-30 | Chairman of the Supreme Council of the Armed Forces
Mohamed Morsi; Mohammed Morsi; Mohamed Mursi; Mohammed Mursi | m | 2012-06-30 | 2013-07-03
Adly Mansour; Adli Mansour | m | 2013-07-04 | 2014-06-08 | Interim President
Abdel Fattah *el-Sisi; Abdel-Fattah al-Sisi; Abdel Fattah al-Sissi; Abdul Fattah al-Sisi; Abdelfattah al-Sisi | m | 2014-06-08 |
@ EGY | head-of-government | Prime Minister
Atef Ebeid; Atef Obeid | m | 1999-10-05 | 2004-07-14
Ahmed Nazif | m | 2004-07-14 | 2011-01-29
Ahmed Shafik; Ahmed Shafiq | m | 2011-01-29 | 2011-03-03
Essam Sharaf | m | 2011-03-03 | 2011-12-07
Kamal *Ganzouri; Kamal al-Ganzouri | m | 2011-12-07 | 2012-08-02
Hesham Qandil; Hisham Kandil; Hisham Qandil | m | 2012-08-02 | 2013-07-08
Hazem *el-Beblawi; Hazem Beblawi | m | 2013-07-09 | 2014-03-01
Ibrahim Mahlab; Ibrahim Mehleb | m | 2014-03-01 | 2015-09-19
Sherif Ismail | m | 2015-09-19 | 2018-06-07
Mostafa Madbouly; Mostafa Madbouli; Moustafa Madbouly | m | 2018-06-07 |
@ EGY | foreign-minister | Foreign Minister
Ahmed Esmat *Abdel Meguid; Esmat *Abdel Meguid | m | 1984-07-17 | 1991-05-20
Amr Moussa; Amr Musa; Amre Moussa | m | 1991-05-20 | 2001-05-15
Ahmed Maher | m | 2001-05-15 | 2004-07-14
Ahmed *Aboul Gheit; Ahmed Abul Gheit; Ahmed Abu el-Gheit; Aboul-Gheit | m | 2004-07-14 | 2011-03-06
Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby; Nabil Al-Araby | m | 2011-03-07 | 2011-06-30
Mohamed Kamel *Amr; Mohammed Kamel Amr | m | 2011-07-18 | 2013-07-16
Nabil Fahmy | m | 2013-07-16 | 2014-06-17
Sameh Shoukry; Sameh Shoukri; Sameh Shukri; Sameh Shukry | m | 2014-06-17 | 2024-07-03
Badr Abdelatty; Badr Abdel Aty; Badr Abdel-Ati; Badr Abdel Atty | m | 2024-07-03 |
@ EGY | defence-minister | Defence Minister
Mohamed Hussein *Tantawi | m | 1991-05-20 | 2012-08-12
Abdel Fattah *el-Sisi | m | 2012-08-12 | 2014-03-26
Sedki Sobhi; Sedki Sobhy | m | 2014-03-27 | 2018-06-14
Mohamed Zaki; Mohamed Ahmed Zaki | m | 2018-06-14 | 2024-07-03
Abdel Mageed Saqr; Abdel Meguid Saqr | m | 2024-07-03 | 2026-02
@ EGY | official | Intelligence Chief
Omar Suleiman; Omar Soliman | m | 1993-01 | 2011-01-31
Abbas Kamel | m | 2018-06 | 2024-10-16
Hassan Rashad; Hassan Mahmoud Rashad | m | 2024-10-16 |
@ EGY | minister | Minister
Mohamed *Abdel Aty; Mohamed Abdel Ati | m | 2016-03 | 2022-08 | Water Resources and Irrigation Minister
Hany Sewilam; Hani Sewilam | m | 2022-08 | | Water Resources and Irrigation Minister
Tarek *el-Molla | m | 2015-09 | 2024-07 | Petroleum and Mineral Resources Minister
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; Mohamed el-Baradei; Mohammed el-Baradei | m | 2013-07-14 | 2013-08-14 | Vice President
@ JOR | head-of-state | King
King Hussein; Hussein bin Talal; King Hussein bin Talal | m | 1952-08-11 | 1999-02-07
King Abdullah II; Abdullah II; King Abdullah of Jordan; Abdullah II bin Al Hussein | m | 1999-02-07 |
@ JOR | head-of-government | Prime Minister
Abdul-Salam Majali; Abdelsalam al-Majali | m | 1993-05-29 | 1995-01-07
Ali *Abu al-Ragheb; Ali Abu Ragheb | m | 2000-06-19 | 2003-10-25
Faisal al-Fayez | m | 2003-10-25 | 2005-04-06
Marouf al-Bakhit; Marouf Bakhit | m | 2005-11-27 | 2007-11-25
Nader al-Dahabi | m | 2007-11-25 | 2009-12-14
Samir Rifai | m | 2009-12-14 | 2011-02-09
Abdullah Ensour | m | 2012-10-11 | 2016-05-29
Hani al-Mulki; Hani Mulki | m | 2016-06-01 | 2018-06-14
Omar Razzaz; Omar al-Razzaz | m | 2018-06-14 | 2020-10-12
Bisher Khasawneh; Bisher al-Khasawneh | m | 2020-10-12 | 2024-09-15
Jafar Hassan; Jaafar Hassan | m | 2024-09-18 |
@ JOR | foreign-minister | Foreign Minister
Abdul Ilah *Khatib; Abdelelah al-Khatib; Abdul Ilah al-Khatib | m | 1998-08 | 2002-01
Marwan Muasher; Marwan al-Muasher | m | 2002-01 | 2004-10
Hani al-Mulki | m | 2004-10 | 2005-04
Abdul Ilah *Khatib | m | 2005-11 | 2007-11
Salah Bashir; Salaheddin al-Bashir | m | 2007-11 | 2009-02
Nasser Judeh | m | 2009-02-23 | 2017-01-15
Ayman Safadi; Ayman al-Safadi | m | 2017-01-15 |
@ JOR | other | Prince
Prince Hassan; Hassan bin Talal; Prince Hassan bin Talal | m | 1965-04-01 | 1999-01-24 | Crown Prince
Hussein bin Abdullah; Crown Prince Hussein | m | 2009-07-02 | | Crown Prince
@ SYR | head-of-state | President
Hafez al-Assad; Hafiz al-Assad; Hafez Assad | m | 1971-03-12 | 2000-06-10
Bashar al-Assad; Bashar Assad | m | 2000-07-17 | 2024-12-08
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammed al-Golani; Jolani; Golani | m | 2025-01-29 |
@ SYR | head-of-government | Prime Minister
Mohammed Mustafa Mero | m | 2000-03-07 | 2003-09-10
Muhammad Naji *al-Otari; Naji Otri | m | 2003-09-10 | 2011-04-14
Riad Hijab; Riyad Hijab | m | 2012-06-23 | 2012-08-06
Wael al-Halqi | m | 2012-08-09 | 2016-07-03
Imad Khamis | m | 2016-07-03 | 2020-06-11
Hussein Arnous | m | 2020-06-11 | 2024-09-14
Mohammed al-Bashir; Mohammad al-Bashir | m | 2024-12-10 | 2025-03-29
@ SYR | foreign-minister | Foreign Minister
Farouk al-Sharaa; Farouk al-Shara; Farouq al-Sharaa; Faruq al-Sharaa | m | 1984-03-11 | 2006-02-21
Walid Muallem; Walid al-Moallem; Walid al-Muallem; Walid Moallem; Walid al-Moualem | m | 2006-02-21 | 2020-11-16
Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad; Faisal al-Miqdad | m | 2020-11-22 | 2024-09-23
Bassam Sabbagh; Bassam al-Sabbagh | m | 2024-09-23 | 2024-12-08
Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani | m | 2024-12-21 |
@ SYR | deputy-foreign-minister | Deputy Foreign Minister
Faisal Mekdad | m | 2006 | 2020-11-22
Imad Moustapha; Imad Mustafa | m | 2004-03 | 2011-10 | Ambassador to the United States
@ SYR | defence-minister | Defence Minister
Mustafa Tlass; Mustafa Tlas | m | 1972-03 | 2004-05
Hassan Turkmani | m | 2004-05 | 2009-06
Fahd Jassem *al-Freij; Fahd al-Freij | m | 2012-07-18 | 2018-01-01
Ali Abdullah *Ayyoub; Ali Ayoub | m | 2018-01-01 | 2022-04-28
Murhaf *Abu Qasra | m | 2024-12-21 |
@ SYR | negotiator | Chief Negotiator
Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | m | 2014-01 | 2020
Ahmad Kuzbari; Ahmad al-Kuzbari | m | 2019-10 | 2022 | Co-chair of the Constitutional Committee
Bashar Jaafari | m | 2006 | 2020-11 | Permanent Representative to the United Nations
Bassam Sabbagh | m | 2020-11 | 2023 | Permanent Representative to the United Nations
@ SYR | official | Adviser
Buthaina Shaaban; Bouthaina Shaaban; Bouthaina Shaban | f | 2008 | 2024-12-08 | Presidential Adviser
Ali Mamlouk; Ali Mamluk | m | 2012-07 | 2024-01 | Intelligence Chief
@ SNC | leader | Leader
Moaz al-Khatib; Mouaz al-Khatib; Moaz Khatib | m | 2012-11-11 | 2013-04-21
Ahmad Jarba; Ahmad al-Jarba; Ahmed Jarba | m | 2013-07-06 | 2014-07
Khaled Khoja; Khaled Khoja | m | 2015-01 | 2016-03
Burhan Ghalioun; Burhan Ghaliyoun | m | 2011-08 | 2012-06
Hadi al-Bahra; Hadi Albahra | m | 2014-07 | 2015-01
@ HNC | negotiator | Chief Negotiator
Riad Hijab | m | 2015-12 | 2017-11 | General coordinator of the High Negotiations Committee
Nasr al-Hariri; Nasser al-Hariri | m | 2017-11 | 2020-06 | Head of the Negotiations Committee
Anas al-Abdah; Anas Abdah | m | 2020-06 | 2022-06 | Head of the Negotiations Committee
Mohammed Alloush; Mohammad Alloush | m | 2016-01 | 2017-09 | Chief Negotiator
Asaad al-Zoubi; Asaad al-Zoabi | m | 2016-01 | 2017 | Head of Delegation
Hadi al-Bahra | m | 2019-10 | 2024-12 | Co-chair of the Constitutional Committee
@ SDF | leader | Commander
Mazloum Abdi; Mazlum Abdi; Mazloum Kobani; Mazloum Kobane | m | 2015-10 |
Ilham Ahmed; Elham Ahmad; Ilham Ahmad | f | 2015-12 | | Co-chair
Saleh Muslim; Salih Muslim | m | 2010-09 | 2017-09 | Co-chair of the PYD
Riad Darar | m | 2017-02 | 2023 | Co-chair of the Syrian Democratic Council
@ LBN | head-of-state | President
Elias Hrawi | m | 1989-11-24 | 1998-11-24
Emile Lahoud; Émile Lahoud | m | 1998-11-24 | 2007-11-23
Michel Suleiman; Michel Sleiman | m | 2008-05-25 | 2014-05-24
Michel Aoun | m | 2016-10-31 | 2022-10-30
Joseph Aoun | m | 2025-01-09 |
@ LBN | head-of-government | Prime Minister
Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafic Hariri; Rafiq al-Hariri | m | 1992-10-31 | 1998-12-02
Selim Hoss; Salim al-Hoss | m | 1998-12-02 | 2000-10-26
Rafik Hariri | m | 2000-10-26 | 2004-10-26
Omar Karami | m | 2004-10-26 | 2005-04-19
Najib Mikati | m | 2005-04-19 | 2005-07-19
Fouad Siniora; Fuad Siniora; Fouad Sanyoura | m | 2005-07-19 | 2009-11-09
Saad Hariri; Saad al-Hariri | m | 2009-11-09 | 2011-06-13
Najib Mikati | m | 2011-06-13 | 2014-02-15
Tammam Salam | m | 2014-02-15 | 2016-12-18
Saad Hariri | m | 2016-12-18 | 2020-01-21
Hassan Diab | m | 2020-01-21 | 2021-09-10
Najib Mikati | m | 2021-09-10 | 2025-02-08
Nawaf Salam | m | 2025-02-08 |
@ LBN | foreign-minister | Foreign Minister
Fares Bouez; Fares Boueiz | m | 1992 | 1998
Mahmoud Hammoud | m | 2000-10 | 2003-04
Fawzi Salloukh; Fawzi Salloukh | m | 2005-07-19 | 2009-11-09
Ali al-Shami; Ali Shami | m | 2009-11-09 | 2011-06-13
Adnan Mansour | m | 2011-06-13 | 2014-02-15
Gebran Bassil; Gibran Bassil | m | 2014-02-15 | 2020-01-21
Nassif Hitti | m | 2020-01-21 | 2020-08-03
Charbel Wehbe | m | 2020-08-03 | 2021-05-19
Abdallah *Bou Habib; Abdallah Bouhabib; Abdallah Bou-Habib | m | 2021-09-10 | 2025-02-08
Youssef Raggi; Youssef Rajji; Joe Raggi | m | 2025-02-08 |
@ LBN | lawmaker | Speaker of Parliament
Nabih Berri; Nabih Berry | m | 1992-10-20 |
@ LBN | leader | Leader
Walid Jumblatt; Walid Joumblatt | m | 1977-03-16 | 2023-06-25 | Leader of the Progressive Socialist Party
Samir Geagea | m | 1986-01 | | Leader of the Lebanese Forces
Elias *Bou Saab | m | 2022 | | Deputy Speaker
@ HEZBOLLAH | leader | Leader
Abbas al-Musawi; Abbas Musawi | m | 1991-05 | 1992-02-16 | Secretary-General
Hassan Nasrallah; Sayyed Hassan Nasrallah; Hasan Nasrallah | m | 1992-02-16 | 2024-09-27 | Secretary-General
Hashem Safieddine; Hashem Safi al-Din | m | 2001 | 2024-10-03 | Head of the Executive Council
Naim Qassem; Naim Kassem; Naim Qasim | m | 2024-10-29 | | Secretary-General
Naim Qassem | m | 1991-05 | 2024-10-29 | Deputy Secretary-General
Mohammad Raad; Mohammed Raad | m | 2000 | | Parliamentary leader
Hussein *Hajj Hassan | m | 1996 | | Lawmaker
Imad Mughniyeh; Imad Mughniyah | m | 1992 | 2008-02-12 | Commander
@ IRQ | head-of-state | President
Saddam Hussein; Saddam | m | 1979-07-16 | 2003-04-09
Ghazi *al-Yawer; Ghazi Mashal Ajil al-Yawer; Ghazi Yawer | m | 2004-06-28 | 2005-04-07
Jalal Talabani | m | 2005-04-07 | 2014-07-24
Fuad Masum; Fouad Massoum; Fuad Masoum | m | 2014-07-24 | 2018-10-02
Barham Salih; Barham Saleh | m | 2018-10-02 | 2022-10-17
Abdul Latif *Rashid; Abdul Latif Rashid; Latif Rashid | m | 2022-10-17 |
@ IRQ | head-of-government | Prime Minister
Ayad Allawi; Iyad Allawi; Iyad Alawi | m | 2004-06-28 | 2005-05-03
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Ja'afari | m | 2005-05-03 | 2006-05-20
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nouri Kamal al-Maliki | m | 2006-05-20 | 2014-09-08
Haider al-Abadi; Haidar al-Abadi; Haydar al-Abadi; Haider Abadi | m | 2014-09-08 | 2018-10-25
Adil *Abdul-Mahdi; Adel Abdul Mahdi; Adil Abdul Mahdi; Adel Abdel Mahdi | m | 2018-10-25 | 2020-05-07
Mustafa al-Kadhimi; Mustafa Kadhimi; Mustafa al-Kazemi | m | 2020-05-07 | 2022-10-27
Mohammed Shia *al-Sudani; Mohammed al-Sudani; Mohammed Shia Al Sudani | m | 2022-10-27 |
@ IRQ | foreign-minister | Foreign Minister
Tariq Aziz; Tareq Aziz | m | 1983-01 | 1991-12
Mohammed Saeed *al-Sahaf; Mohammed Said al-Sahhaf; Muhammad Saeed al-Sahhaf | m | 1992 | 2001-04
Naji Sabri; Naji Sabri al-Hadithi | m | 2001-08 | 2003-04-09
Hoshyar Zebari; Hoshiyar Zebari | m | 2003-09-03 | 2014-07-11
Ibrahim al-Jaafari | m | 2014-09-08 | 2018-10-25
Mohammed Ali *al-Hakim; Mohamed Alhakim; Mohammed al-Hakim | m | 2018-10-25 | 2020-05-07
Fuad Hussein; Fouad Hussein | m | 2020-06-06 |
@ IRQ | other | Deputy Prime Minister
Tariq Aziz | m | 1991-12 | 2003-04-09
Tariq al-Hashimi; Tariq al-Hashemi; Tareq al-Hashemi | m | 2006-04-22 | 2012-09 | Vice President
Saleh al-Mutlaq; Saleh al-Mutlak | m | 2010-12-21 | 2015-08
Rafie al-Issawi; Rafa al-Issawi; Rafi al-Issawi | m | 2007 | 2010-12
Ahmed Chalabi; Ahmad Chalabi | m | 2005-05-03 | 2006-05-20
Hussain al-Shahristani; Hussein al-Shahristani | m | 2006-05-20 | 2010-12-21 | Oil Minister
@ IRQ | lawmaker | Speaker of Parliament
Osama al-Nujaifi; Usama al-Nujayfi | m | 2010-11-11 | 2014-07-15
Salim al-Jabouri; Saleem al-Jabouri | m | 2014-07-15 | 2018-09-15
Mohammed al-Halbousi; Mohamed al-Halbousi | m | 2018-09-15 | 2023-11-14
@ IRQ | leader | Leader
Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr; Muqtada Sadr | m | 2003 | | Cleric
Ali al-Sistani; Ali Sistani; Grand Ayatollah Ali al-Sistani | m | 1992-08 | | Grand Ayatollah
Ammar al-Hakim | m | 2009-08 | | Leader
Abdul Aziz al-Hakim; Abdul-Aziz al-Hakim | m | 2003-08 | 2009-08-26 | Leader
Hadi al-Amiri; Hadi al-Ameri | m | 2009 | | Leader
Paul Bremer; L. Paul Bremer; Jerry Bremer | m | 2003-05-11 | 2004-06-28 | Administrator of the Coalition Provisional Authority
@ KRG | leader | President
Masoud Barzani; Massoud Barzani; Massud Barzani; Masud Barzani | m | 2005-06-14 | 2017-11-01
Nechirvan Barzani; Nechervan Barzani | m | 2019-06-10 |
Nechirvan Barzani | m | 2006-05-07 | 2019-06-10 | Prime Minister
Masrour Barzani; Masrur Barzani | m | 2019-07-10 | | Prime Minister
@ KWT | head-of-state | Emir
Jaber al-Ahmad *al-Sabah; Jaber al-Ahmed al-Sabah | m | 1977-12-31 | 2006-01-15
Sabah al-Ahmad *al-Sabah; Sabah al-Ahmed al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah; Sheikh Sabah | m | 2006-01-29 | 2020-09-29
Nawaf al-Ahmad *al-Sabah; Nawaf Al-Ahmad Al-Jaber Al-Sabah | m | 2020-09-29 | 2023-12-16
Mishal al-Ahmad *al-Sabah; Meshal al-Ahmad al-Sabah; Mishal Al-Ahmad Al-Jaber Al-Sabah | m | 2023-12-16 |
@ KWT | foreign-minister | Foreign Minister
Sabah al-Ahmad *al-Sabah | m | 1978-02 | 2003-07
Mohammad Sabah *al-Salem al-Sabah; Mohammad al-Sabah | m | 2003-07 | 2011-10
Sabah Khalid *al-Sabah; Sabah al-Khalid al-Sabah; Sabah Khaled al-Sabah | m | 2011-10-22 | 2019-11
Ahmad Nasser *al-Sabah; Ahmed Nasser al-Sabah | m | 2019-12 | 2022-10
Salem Abdullah *al-Sabah; Salem Abdullah Al-Jaber Al-Sabah | m | 2022-10 | 2023-12
Abdullah al-Yahya; Abdullah Ali al-Yahya | m | 2024-01-17 |
@ SAU | head-of-state | King
King Fahd; Fahd bin Abdulaziz; Fahd bin Abdul Aziz | m | 1982-06-13 | 2005-08-01
King Abdullah; Abdullah bin Abdulaziz; Abdullah bin Abdul Aziz; King Abdullah bin Abdulaziz; Abdullah bin Abdulaziz *al-Saud | m | 2005-08-01 | 2015-01-23
King Salman; Salman bin Abdulaziz; Salman bin Abdul Aziz; King Salman bin Abdulaziz; Salman bin Abdulaziz *al-Saud | m | 2015-01-23 |
@ SAU | head-of-government | Crown Prince
Mohammed *bin Salman; Mohammad bin Salman; Muhammad bin Salman; MBS; Mohammed bin Salman *al-Saud; Mohammed bin Salman bin Abdulaziz | m | 2017-06-21 |
@ SAU | other | Crown Prince
King Abdullah | m | 1982-06-13 | 2005-08-01
Sultan bin Abdulaziz; Prince Sultan | m | 2005-08-01 | 2011-10-22
Nayef bin Abdulaziz; Prince Nayef | m | 2011-10-27 | 2012-06-16
Mohammed *bin Nayef; Muhammad bin Nayef | m | 2015-04-29 | 2017-06-21
Mohammed *bin Salman | m | 2015-04-29 | 2017-06-21 | Deputy Crown Prince
@ SAU | foreign-minister | Foreign Minister
Saud al-Faisal; Saud bin Faisal; Prince Saud al-Faisal; Saud al-Faysal | m | 1975-10-13 | 2015-04-29
Adel al-Jubeir; Adel Jubeir; Adel al-Jubair; Adel bin Ahmed al-Jubeir | m | 2015-04-29 | 2018-12-27
Ibrahim al-Assaf; Ibrahim Assaf | m | 2018-12-27 | 2019-10-23
Faisal *bin Farhan; Faisal bin Farhan al-Saud; Faisal bin Farhan Al Saud; Prince Faisal bin Farhan | m | 2019-10-23 |
Adel al-Jubeir | m | 2018-12-27 | | Minister of State for Foreign Affairs
@ SAU | defence-minister | Defence Minister
Sultan bin Abdulaziz | m | 1963-10-22 | 2011-10-22
King Salman | m | 2011-11-05 | 2015-01-23
Mohammed *bin Salman | m | 2015-01-23 | 2022-09-27
Khalid *bin Salman; Khaled bin Salman | m | 2022-09-27 |
@ SAU | minister | Oil Minister
Ali al-Naimi; Ali Naimi; Ali al-Nuaimi | m | 1995-08-02 | 2016-05-07
Khalid al-Falih; Khaled al-Falih | m | 2016-05-07 | 2019-09-08 | Energy Minister
Abdulaziz *bin Salman; Abdulaziz bin Salman al-Saud; Prince Abdulaziz bin Salman | m | 2019-09-08 | | Energy Minister
@ SAU | ambassador | Ambassador
Bandar *bin Sultan; Bandar bin Sultan al-Saud; Prince Bandar | m | 1983-10-24 | 2005-09-08 | Ambassador to the United States
Turki al-Faisal; Turki bin Faisal; Prince Turki al-Faisal | m | 2005-09 | 2006-12 | Ambassador to the United States
Adel al-Jubeir | m | 2007-01-29 | 2015-04-29 | Ambassador to the United States
Reema bint Bandar; Reema *bint Bandar al-Saud | f | 2019-02-23 | | Ambassador to the United States
Mohammed *al-Jaber; Mohammed Al Jaber; Mohammed bin Saeed al-Jaber | m | 2014 | | Ambassador to Yemen
Abdallah al-Mouallimi; Abdallah al-Muallimi | m | 2011 | 2022 | Permanent Representative to the United Nations
@ SAU | security-adviser | National Security Adviser
Musaed *al-Aiban; Musaed bin Mohammed Al-Aiban | m | 2018 |
@ YEM | head-of-state | President
Ali Abdullah *Saleh; Ali Abdallah Saleh; Ali Abdullah Salih | m | 1990-05-22 | 2012-02-25
Abdrabbuh Mansur *Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; Abdrabbuh Mansour Hadi; Abd Rabbo Mansour Hadi; Mansour Hadi; Abdo Rabbu Mansour Hadi | m | 2012-02-25 | 2022-04-07
Rashad al-Alimi; Rashad Al Alimi; Rashad Mohammed Al-Alimi; Rashad Alimi | m | 2022-04-07 | | Chairman of the Presidential Leadership Council
@ YEM | head-of-government | Prime Minister
Abdul Qadir *Bajamal; Abdul Qader Bajammal | m | 2001-03-31 | 2007-04-07
Ali Mohammed *Mujawar; Ali Muhammad Mujawar | m | 2007-04-07 | 2011-12-10
Mohammed Basindawa; Mohammed Salem Basindwa | m | 2011-12-10 | 2014-09-24
Khaled Bahah | m | 2014-11-09 | 2016-04-03
Ahmed Obeid *bin Daghr; Ahmed *bin Dagher; Ahmed bin Daghr | m | 2016-04-04 | 2018-10-15
Maeen Abdulmalik; Maeen Abdulmalik Saeed; Maeen Abdul Malik; Moeen Abdulmalik | m | 2018-10-18 | 2024-02-05
Ahmed *bin Mubarak; Ahmed Awad bin Mubarak; Ahmad Awad Bin Mubarak | m | 2024-02-05 | 2025-05-03
Salem *bin Breik; Salem Saleh Bin Breik | m | 2025-05-03 | 2026-01
@ YEM | foreign-minister | Foreign Minister
Abu Bakr *al-Qirbi; Abu Bakr al-Kurbi; Abubakr al-Qirbi | m | 2001-04 | 2014-06
Abdulmalik *al-Mekhlafi; Abdel-Malek al-Mekhlafi; Abdulmalek al-Mikhlafi | m | 2015-12 | 2018-05
Khaled al-Yamani; Khaled Alyemany; Khaled al-Yemany; Khaled Hussein Alyemany | m | 2018-05 | 2019-06
Mohammed al-Hadhrami; Mohammed al-Hadrami; Mohammed Abdullah Al-Hadhrami | m | 2019-09 | 2020-12
Ahmed *bin Mubarak | m | 2020-12-18 | 2024-03
Shaya al-Zindani; Shaya Mohsin Zindani; Shaya Mohsen al-Zindani | m | 2024-03-27 |
@ YEM | leader | Leader
Tareq Saleh; Tariq Saleh | m | 2022-04-07 | | Member of the Presidential Leadership Council
Sultan al-Arada; Sultan al-Aradah | m | 2022-04-07 | | Member of the Presidential Leadership Council
Ali Mohsen *al-Ahmar; Ali Mohsen al-Ahmar; Ali Muhsin al-Ahmar | m | 2016-04-03 | 2022-04-07 | Vice President
@ STC | leader | President of the Southern Transitional Council
Aidarous al-Zubaidi; Aidarus al-Zoubaidi; Aidarous al-Zubaydi | m | 2017-05-11 | 2026-01
@ HOUTHIS | leader | Leader
Hussein Badreddin *al-Houthi; Hussein al-Houthi; Hussein Badr al-Din al-Houthi | m | 1994 | 2004-09-10
Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdel Malek al-Houthi; Abdul-Malek al-Houthi | m | 2004-09 |
Mahdi al-Mashat; Mehdi al-Mashat | m | 2018-04-25 | | Head of the Supreme Political Council
Saleh al-Sammad; Saleh Ali al-Sammad; Saleh al-Samad | m | 2016-08-15 | 2018-04-19 | Head of the Supreme Political Council
Mohammed Ali *al-Houthi; Mohammed Ali al-Houthi | m | 2015-02-06 | | Member of the Supreme Political Council
Hisham Sharaf; Hisham Sharaf Abdullah | m | 2016-11 | 2024 | Foreign Minister
@ HOUTHIS | negotiator | Chief Negotiator
Mohammed Abdulsalam; Mohammed Abdul-Salam; Mohammed Abdelsalam; Mohammed Abdul Salam; Mohammed Abdel-Salam | m | 2014 |
Abdulmalik *al-Ajri; Abdul Malik al-Ajri | m | 2015 | | Negotiator
Abdulqader *al-Murtada; Abdul Qader al-Murtada; Abdulqader Murtada | m | 2018 | | Head of the Prisoners Committee
@ OMN | head-of-state | Sultan
Qaboos *bin Said; Qaboos bin Said al Said; Sultan Qaboos | m | 1970-07-23 | 2020-01-10
Haitham *bin Tariq; Haitham bin Tarik; Haitham bin Tariq al Said; Sultan Haitham; Haitham bin Tarik Al Said | m | 2020-01-11 |
@ OMN | foreign-minister | Foreign Minister
Yusuf *bin Alawi; Yousef bin Alawi; Yusuf bin Alawi bin Abdullah; Youssef bin Alawi | m | 1997-12 | 2020-08-18
Badr Albusaidi; Badr al-Busaidi; Badr bin Hamad al-Busaidi; Badr bin Hamad Al Busaidi; Sayyid Badr | m | 2020-08-18 |
@ QAT | head-of-state | Emir
Hamad bin Khalifa *al-Thani; Hamad bin Khalifa; Hamad Bin Khalifa Al Thani | m | 1995-06-27 | 2013-06-25
Tamim bin Hamad *al-Thani; Tamim bin Hamad; Sheikh Tamim; Tamim Bin Hamad Al Thani | m | 2013-06-25 |
@ QAT | foreign-minister | Foreign Minister
Hamad bin Jassim *al-Thani; Hamad bin Jassim; Hamad bin Jassim bin Jaber al-Thani; Hamad Bin Jassim Bin Jabr Al Thani | m | 1992-01-11 | 2013-06-26
Khalid *al-Attiyah; Khalid bin Mohammad al-Attiyah; Khaled al-Attiyah; Khalid bin Mohamed al-Attiyah | m | 2013-06-26 | 2016-01-27
Mohammed bin Abdulrahman *al-Thani; Mohammed bin Abdulrahman; Mohammed bin Abdul Rahman al-Thani; Mohammed bin Abdulrahman Al Thani; Mohammed Al Thani | m | 2016-01-27 |
@ QAT | head-of-government | Prime Minister
Hamad bin Jassim *al-Thani | m | 2007-04-03 | 2013-06-26
Abdullah bin Nasser *al-Thani; Abdullah bin Nasser bin Khalifa al-Thani | m | 2013-06-26 | 2020-01-28
Khalid bin Khalifa *al-Thani; Khalid bin Khalifa bin Abdulaziz al-Thani | m | 2020-01-28 | 2023-03-07
Mohammed bin Abdulrahman *al-Thani | m | 2023-03-07 |
@ QAT | negotiator | Mediator
Mutlaq al-Qahtani; Mutlaq bin Majed al-Qahtani; Mutlaq Al Qahtani | m | 2013 | 2022 | Special Envoy
Mohammed al-Khulaifi; Mohammed bin Abdulaziz al-Khulaifi; Mohammed Al Khulaifi | m | 2022 | | Minister of State at the Foreign Ministry
@ QAT | defence-minister | Defence Minister
Khalid *al-Attiyah | m | 2016-01-27 | 2024-11-12
@ ARE | head-of-state | President
Zayed bin Sultan *al-Nahyan; Sheikh Zayed; Zayed bin Sultan Al Nahyan | m | 1971-12-02 | 2004-11-02
Khalifa bin Zayed *al-Nahyan; Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan | m | 2004-11-03 | 2022-05-13
Mohammed bin Zayed *al-Nahyan; Mohammed bin Zayed; Mohamed bin Zayed; Mohamed bin Zayed Al Nahyan; MBZ; Sheikh Mohamed bin Zayed | m | 2022-05-14 |
@ ARE | head-of-government | Prime Minister
Mohammed bin Rashid *al-Maktoum; Mohammed bin Rashid; Mohammed bin Rashid Al Maktoum | m | 2006-01-05 |
@ ARE | other | Crown Prince of Abu Dhabi
Mohammed bin Zayed *al-Nahyan | m | 2004-11-03 | 2022-05-14
@ ARE | foreign-minister | Foreign Minister
Rashid Abdullah *al-Nuaimi | m | 1980 | 2006-02-09
Abdullah bin Zayed *al-Nahyan; Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan; Sheikh Abdullah bin Zayed | m | 2006-02-09 |
@ ARE | official | Diplomatic Adviser
Anwar Gargash; Anwar Mohammed Gargash | m | 2008-02 | 2021-02 | Minister of State for Foreign Affairs
Anwar Gargash | m | 2021-02 | | Diplomatic Adviser to the President
Sultan al-Jaber; Sultan Ahmed al-Jaber; Sultan Al Jaber | m | 2020-07 | | Industry and Advanced Technology Minister
Suhail al-Mazrouei; Suhail Mazrouei; Suhail Mohamed Al Mazrouei | m | 2013-03 | | Energy Minister
Khaldoon al-Mubarak; Khaldoon Khalifa Al Mubarak | m | 2002 | | Chief Executive of Mubadala
Yousef al-Otaiba; Yousef Al Otaiba; Yousef Otaiba | m | 2008-07 | | Ambassador to the United States
Lana Nusseibeh; Lana Zaki Nusseibeh | f | 2013-09 | 2024-06 | Permanent Representative to the United Nations
Tahnoun bin Zayed *al-Nahyan; Tahnoon bin Zayed; Tahnoun bin Zayed | m | 2016-02 | | National Security Adviser
@ BHR | head-of-state | King
Hamad bin Isa *al-Khalifa; Hamad bin Isa Al Khalifa; King Hamad | m | 1999-03-06 |
@ BHR | foreign-minister | Foreign Minister
Mohammed bin Mubarak *al-Khalifa | m | 1971 | 2005-09-26
Khalid bin Ahmed *al-Khalifa; Khalid bin Ahmed Al Khalifa; Khaled bin Ahmed al-Khalifa | m | 2005-09-26 | 2020-02-13
Abdullatif *al-Zayani; Abdullatif bin Rashid al-Zayani; Abdullatif bin Rashid Al Zayani; Abdul Latif al-Zayani | m | 2020-02-13 |
@ BHR | head-of-government | Prime Minister
Khalifa bin Salman *al-Khalifa | m | 1971 | 2020-11-11
Salman bin Hamad *al-Khalifa; Salman bin Hamad Al Khalifa | m | 2020-11-11 |
@ TUR | head-of-state | President
Turgut Ozal; Turgut Özal | m | 1989-11-09 | 1993-04-17
Suleyman Demirel; Süleyman Demirel | m | 1993-05-16 | 2000-05-16
Ahmet Necdet *Sezer | m | 2000-05-16 | 2007-08-28
Abdullah Gul; Abdullah Gül | m | 2007-08-28 | 2014-08-28
Recep Tayyip *Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Recep Erdogan; Tayyip Erdoğan | m | 2014-08-28 |
@ TUR | head-of-government | Prime Minister
Yildirim Akbulut | m | 1989-11-09 | 1991-06-23
Mesut Yilmaz; Mesut Yılmaz | m | 1991-06-23 | 1991-11-20
Suleyman Demirel | m | 1991-11-20 | 1993-05-16
Tansu Ciller; Tansu Çiller | f | 1993-06-25 | 1996-03-06
Necmettin Erbakan | m | 1996-06-28 | 1997-06-30
Mesut Yilmaz | m | 1997-06-30 | 1999-01-11
Bulent Ecevit; Bülent Ecevit | m | 1999-01-11 | 2002-11-18
Abdullah Gul | m | 2002-11-18 | 2003-03-14
Recep Tayyip *Erdogan | m | 2003-03-14 | 2014-08-28
Ahmet Davutoglu; Ahmet Davutoğlu | m | 2014-08-28 | 2016-05-24
Binali Yildirim; Binali Yıldırım | m | 2016-05-24 | 2018-07-09
@ TUR | foreign-minister | Foreign Minister
Hikmet Cetin; Hikmet Çetin | m | 1991-11-21 | 1994-07-27
Tansu Ciller | f | 1996-06-28 | 1997-06-30
Ismail Cem; İsmail Cem | m | 1997-06-30 | 2002-07-11
Sukru Sina *Gurel | m | 2002-07-12 | 2002-11-18
Yasar Yakis; Yaşar Yakış | m | 2002-11-18 | 2003-03-14
Abdullah Gul | m | 2003-03-14 | 2007-08-28
Ali Babacan | m | 2007-08-29 | 2009-05-01
Ahmet Davutoglu | m | 2009-05-01 | 2014-08-29
Mevlut Cavusoglu; Mevlüt Çavuşoğlu; Mevlut Çavuşoğlu | m | 2014-08-29 | 2015-08-28
Feridun Sinirlioglu; Feridun Sinirlioğlu | m | 2015-08-28 | 2015-11-24
Mevlut Cavusoglu | m | 2015-11-24 | 2023-06-03
Hakan Fidan | m | 2023-06-03 |
@ TUR | defence-minister | Defence Minister
Vecdi Gonul; Vecdi Gönül | m | 2002-11-18 | 2011-07-06
Ismet Yilmaz; İsmet Yılmaz | m | 2011-07-06 | 2015-07-01
Fikri Isik; Fikri Işık | m | 2016-05-24 | 2017-07-19
Nurettin Canikli | m | 2017-07-19 | 2018-07-09
Hulusi Akar | m | 2018-07-10 | 2023-06-03
Yasar Guler; Yaşar Güler | m | 2023-06-03 |
@ TUR | official | Official
Hakan Fidan | m | 2010-05-25 | 2023-06-03 | Head of the National Intelligence Organisation
Ibrahim Kalin; İbrahim Kalın | m | 2023-06-05 | | Head of the National Intelligence Organisation
Hulusi Akar | m | 2015-08-18 | 2018-07-10 | Chief of the General Staff
Fuat Oktay | m | 2018-07-10 | 2023-06-03 | Vice President
Cevdet Yilmaz; Cevdet Yılmaz | m | 2023-06-03 | | Vice President
Egemen Bagis; Egemen Bağış | m | 2009-01 | 2013-12 | Minister for European Union Affairs
Volkan Bozkir; Volkan Bozkır | m | 2014-08 | 2016-05 | Minister for European Union Affairs
Omer Celik; Ömer Çelik | m | 2016-05 | 2018-07 | Minister for European Union Affairs
Serdar Kilic; Serdar Kılıç | m | 2021-12-15 | | Special Envoy for normalisation with Armenia
Berat Albayrak | m | 2018-07-10 | 2020-11-08 | Treasury and Finance Minister
Bekir Bozdag; Bekir Bozdağ | m | 2011-07-06 | 2023-06-03 | Deputy Prime Minister
Kemal Kilicdaroglu; Kemal Kılıçdaroğlu | m | 2010-05-22 | 2023-11-05 | Opposition Leader
Ekrem Imamoglu; Ekrem İmamoğlu | m | 2019-06-27 | 2025-03-23 | Mayor of Istanbul
Devlet Bahceli; Devlet Bahçeli | m | 1997-07-06 | | Leader of the Nationalist Movement Party
@ ARM | envoy | Special Envoy
Ruben Rubinyan | m | 2021-12-18 | | Special Representative for normalisation with Turkey
@ PKK | leader | Leader
Abdullah Ocalan; Abdullah Öcalan | m | 1978-11-27 | 2025-05-12
Murat Karayilan; Murat Karayılan | m | 1999 | 2025-05-12 | Commander
Cemil Bayik; Cemil Bayık | m | 2013-07 | 2025-05-12 | Co-chair
@ LBY | head-of-state | Leader
Muammar Gaddafi; Muammar Qaddafi; Moammar Gadhafi; Moammar Gaddafi; Muammar al-Gaddafi; Muammar al-Qadhafi; Moamer Kadhafi | m | 1969-09-01 | 2011-10-20
Mustafa *Abdul Jalil; Mustafa Abdel Jalil; Mustafa Abdul-Jalil; Mustafa Abdeljalil | m | 2011-03-05 | 2012-08-08 | Chairman of the National Transitional Council
Mohamed Magariaf; Mohammed el-Megarif; Mohammed Magarief | m | 2012-08-09 | 2013-05-28 | President of the General National Congress
Nouri *Abusahmain; Nouri Abu Sahmain | m | 2013-06-25 | 2014-08-04 | President of the General National Congress
Aguila Saleh; Aguila Saleh Issa; Agila Saleh | m | 2014-08-05 | | Speaker of the House of Representatives
Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj; Faiez Serraj; Faiez al-Serraj; Fayez Mustafa al-Sarraj | m | 2016-03-30 | 2021-03-15 | Chairman of the Presidential Council
Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohamed Younis al-Menfi | m | 2021-03-15 | | Chairman of the Presidential Council
@ LBY | head-of-government | Prime Minister
Mahmoud Jibril; Mahmoud Jebril | m | 2011-03-23 | 2011-10-23
Abdurrahim *El-Keib; Abdurrahim al-Keib | m | 2011-11-24 | 2012-11-14
Ali Zeidan; Ali Zidan | m | 2012-11-14 | 2014-03-11
Abdullah *al-Thinni; Abdullah al-Thani | m | 2014-03-11 | 2021-03-15
Fayez al-Sarraj | m | 2016-03-30 | 2021-03-15
Abdul Hamid *Dbeibah; Abdulhamid Dbeibeh; Abdul Hamid al-Dabaiba; Abdulhamid al-Dabaiba; Abdul Hamid Mohammed Dbeibah | m | 2021-03-15 |
Fathi Bashagha | m | 2022-03-03 | 2023-05-16
@ LBY | foreign-minister | Foreign Minister
Abdel Rahman *Shalgham; Abdel Rahman Shalqam; Abdul Rahman Shalgam | m | 2000-03 | 2009-03-04
Moussa Koussa; Musa Kusa; Moussa Kusa | m | 2009-03-04 | 2011-03-30
Mohamed Imhamid Abdulaziz; Mohamed Abdelaziz; Mohammed Abdulaziz | m | 2013-01 | 2014-08
Mohamed Dayri; Mohammed al-Dairi | m | 2014-09 | 2019
Mohamed Taha *Siala; Mohamed Siala; Mohammed Siyala | m | 2016-03-30 | 2021-03-15
Najla Mangoush; Najla al-Mangoush; Najla El Mangoush | f | 2021-03-15 | 2023-08-28
Taher al-Baour; Taher Baour | m | 2023-08-28 | | Acting Foreign Minister
@ LBY | commander | Commander
Khalifa Haftar; Khalifa Hifter; Khalifa Belqasim Haftar | m | 2015-03-02 | | Commander of the Libyan National Army
Saif al-Islam *Gaddafi; Saif al-Islam Qaddafi; Saif al-Islam Gadhafi; Seif al-Islam Gadhafi | m | 2000 | 2026-02-03 | Son of Muammar Gaddafi
Fathi Bashagha | m | 2018-10 | 2021-03-15 | Interior Minister
Ahmed Maiteeq; Ahmed Maitig; Ahmed Maetig | m | 2016-03-30 | 2021-03-15 | Deputy Prime Minister
Khaled al-Mishri; Khalid al-Mishri; Khaled al-Meshri | m | 2018-04-08 | 2023-08-06 | President of the High Council of State
Mohammed Takala; Mohamed Takala | m | 2023-08-06 | | President of the High Council of State
@ TUN | head-of-state | President
Zine El Abidine *Ben Ali; Zine al-Abidine Ben Ali; Zine el-Abidine Ben Ali | m | 1987-11-07 | 2011-01-14
Fouad Mebazaa | m | 2011-01-15 | 2011-12-13 | Acting President
Moncef Marzouki | m | 2011-12-13 | 2014-12-31
Beji *Caid Essebsi; Béji Caïd Essebsi | m | 2014-12-31 | 2019-07-25
Kais Saied; Kaïs Saïed; Qais Saied | m | 2019-10-23 |
@ TUN | foreign-minister | Foreign Minister
Rafik Abdessalem | m | 2011-12-24 | 2013-03-14
Khemaies Jhinaoui | m | 2016-01-12 | 2019-10-29
Othman Jerandi | m | 2020-09-02 | 2023-02-07
Nabil Ammar | m | 2023-02-07 | 2024-08-25
Mohamed Ali *Nafti | m | 2024-08-25 |
@ DZA | head-of-state | President
Chadli Bendjedid | m | 1979-02-09 | 1992-01-11
Mohamed Boudiaf | m | 1992-01-16 | 1992-06-29
Liamine Zeroual; Liamine Zéroual | m | 1994-01-31 | 1999-04-27
Abdelaziz Bouteflika; Abdul Aziz Bouteflika | m | 1999-04-27 | 2019-04-02
Abdelkader Bensalah | m | 2019-04-09 | 2019-12-19 | Acting President
Abdelmadjid Tebboune; Abdelmajid Tebboune | m | 2019-12-19 |
@ DZA | foreign-minister | Foreign Minister
Abdelaziz Belkhadem | m | 2000-08-26 | 2005-05-01
Mohammed Bedjaoui | m | 2005-05-01 | 2007-06-04
Mourad Medelci | m | 2007-06-04 | 2013-09-11
Ramtane Lamamra | m | 2013-09-11 | 2017-05-25
Abdelkader Messahel | m | 2017-05-25 | 2019-03-11
Ramtane Lamamra | m | 2019-03-11 | 2019-03-31
Sabri Boukadoum; Sabri Boukadoum | m | 2019-04-02 | 2021-07-07
Ramtane Lamamra | m | 2021-07-07 | 2023-03-18
Ahmed Attaf | m | 2023-03-18 |
@ MAR | head-of-state | King
King Hassan II; Hassan II; King Hassan | m | 1961-03-03 | 1999-07-23
King Mohammed VI; Mohammed VI; King Mohamed VI | m | 1999-07-23 |
@ MAR | head-of-government | Prime Minister
Driss Jettou | m | 2002-10-09 | 2007-09-19
Abbas *El Fassi | m | 2007-09-19 | 2011-11-29
Abdelilah Benkirane | m | 2011-11-29 | 2017-04-05
Saadeddine Othmani; Saad-Eddine El Othmani; Saadeddine El Othmani | m | 2017-04-05 | 2021-10-07
Aziz Akhannouch | m | 2021-10-07 |
@ MAR | foreign-minister | Foreign Minister
Mohamed Benaissa | m | 1999-04-08 | 2007-10-15
Taieb *Fassi Fihri; Taïeb Fassi Fihri | m | 2007-10-15 | 2012-01-03
Saadeddine Othmani | m | 2012-01-03 | 2013-10-10
Salaheddine Mezouar | m | 2013-10-10 | 2016-10-12
Nasser Bourita | m | 2017-04-05 |
@ POLISARIO | leader | Leader
Mohamed Abdelaziz; Mohammed Abdelaziz; Mohamed Abdel Aziz | m | 1976-08-30 | 2016-05-31 | Secretary-General
Brahim Ghali; Ibrahim Ghali | m | 2016-07-09 | | Secretary-General
Mahfoud Ali *Beiba; Mahfud Ali Beiba | m | 2007 | 2010-07-02 | Head of Delegation
Khatri Addouh; Khatri Adduh; Jatri Aduh | m | 2010 | 2022 | Head of Delegation
Ahmed Boukhari; Ahmed Bukhari | m | 1992 | 2018-04-03 | Representative to the United Nations
Sidi Omar; Sidi Mohamed Omar | m | 2018 | | Representative to the United Nations
@ ISIS | leader | Leader
Abu Bakr *al-Baghdadi; Abu Bakr Baghdadi | m | 2010-05-16 | 2019-10-27
@ AL-QAEDA | leader | Leader
Osama *bin Laden; Usama bin Laden; Osama bin Ladin | m | 1988-08 | 2011-05-02
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri | m | 2011-06-16 | 2022-07-31
Abu Musab *al-Zarqawi; Abu Mus'ab al-Zarqawi | m | 2004 | 2006-06-07 | Leader in Iraq
`
