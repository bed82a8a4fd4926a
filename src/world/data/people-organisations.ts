/**
 * Heads and senior officials of international organisations since 1990. `@ PARTY | kind | Title` opens a section; then one
 * tenure a line: full name; other spellings and short names | gender | from | to (empty: open) | own title. `*` marks where
 * the surname starts when it is not the last word. Days are EDTF. Sources: the organisations' own lists (un.org, nato.int,
 * europa.eu, iaea.org, osce.org, au.int, wto.org, imf.org and others).
 */
export const peopleOrganisations = `
@ UN | head-of-organisation | Secretary-General
Javier *Perez de Cuellar; Javier Pérez de Cuéllar | m | 1982-01-01 | 1991-12-31
Boutros Boutros-Ghali; Boutros *Boutros Ghali; Boutros *Boutros-Ghali | m | 1992-01-01 | 1996-12-31
Kofi Annan; Kofi A. Annan | m | 1997-01-01 | 2006-12-31
*Ban Ki-moon; *Ban Ki Moon | m | 2007-01-01 | 2016-12-31
Antonio Guterres; António Guterres | m | 2017-01-01 | 2026-12-31
@ UN | official | Deputy Secretary-General
Louise Frechette; Louise Fréchette | f | 1998-03-02 | 2006-04-01
Mark *Malloch Brown; Mark Malloch-Brown | m | 2006-04-01 | 2006-12-31
Asha-Rose Migiro | f | 2007-02-05 | 2012-06-30
Jan Eliasson | m | 2012-07-01 | 2016-12-31
Amina Mohammed; Amina J. Mohammed | f | 2017-01-01 | 2026-12-31
@ UN | official | Under-Secretary-General for Political Affairs
Kieran Prendergast | m | 1997-03 | 2005-06
Ibrahim Gambari | m | 2005-07 | 2007-03
B. Lynn Pascoe; Lynn Pascoe | m | 2007-03 | 2012-06
Jeffrey Feltman | m | 2012-07 | 2018-03
Rosemary DiCarlo; Rosemary A. DiCarlo | f | 2018-05-01 |
@ UN | official | Under-Secretary-General for Peace Operations
Jean-Marie Guehenno; Jean-Marie Guéhenno | m | 2000-10 | 2008-08
Alain *Le Roy | m | 2008-08 | 2011-08
Herve Ladsous; Hervé Ladsous | m | 2011-09 | 2017-03
Jean-Pierre Lacroix | m | 2017-04 |
@ UN | official | Emergency Relief Coordinator
Sergio *Vieira de Mello; Sergio Vieira de Mello | m | 1998-01 | 2001-01
Jan Egeland | m | 2003-08 | 2006-12
John Holmes | m | 2007-01 | 2010-08
Valerie Amos | f | 2010-09 | 2015-05
Stephen O'Brien | m | 2015-05 | 2017-08
Mark Lowcock | m | 2017-09-01 | 2021-06-18
Martin Griffiths | m | 2021-07 | 2024-06-30
Joyce Msuya | f | 2024-07 | 2024-11 | Acting Emergency Relief Coordinator
Tom Fletcher | m | 2024-11-18 |
@ UN | official | High Commissioner for Human Rights
Mary Robinson | f | 1997-09-12 | 2002-09-12
Louise Arbour | f | 2004-07-01 | 2008-06-30
Navi Pillay; Navanethem Pillay | f | 2008-09-01 | 2014-08-31
Zeid Ra'ad *al-Hussein; Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Ra'ad Zeid al-Hussein | m | 2014-09-01 | 2018-08-31
Michelle Bachelet | f | 2018-09-01 | 2022-08-31
Volker Turk; Volker Türk | m | 2022-10-17 |
@ UN | official | High Commissioner for Refugees
Sadako Ogata | f | 1991-01-01 | 2000-12-31
Ruud Lubbers | m | 2001-01-01 | 2005-02-20
Antonio Guterres | m | 2005-06-15 | 2015-12-31
Filippo Grandi | m | 2016-01-01 | 2025-12-31
Barham Salih | m | 2026-01-01 |
@ UN | official | President of the General Assembly
Jan Eliasson | m | 2005-09-13 | 2006-09-12
Miguel *d'Escoto Brockmann; Miguel d'Escoto | m | 2008-09-16 | 2009-09-15
Vuk Jeremic | m | 2012-09-18 | 2013-09-17
Abdulla Shahid | m | 2021-09-14 | 2022-09-13
Csaba Korosi; Csaba Kőrösi | m | 2022-09-13 | 2023-09-05
Dennis Francis | m | 2023-09-05 | 2024-09-10
Philemon Yang | m | 2024-09-10 | 2025-09-09
Annalena Baerbock | f | 2025-09-09 | 2026-09
Volkan Bozkir | m | 2020-09-15 | 2021-09-14
@ UN | official | Official
Achim Steiner | m | 2017-06-19 | 2025-06 | Administrator of the Development Programme
Helen Clark | f | 2009-04-17 | 2017-04-19 | Administrator of the Development Programme
David Beasley | m | 2017-04-04 | 2023-04-04 | Executive Director of the World Food Programme
Cindy McCain | f | 2023-04-05 | 2026-02 | Executive Director of the World Food Programme
Henrietta Fore | f | 2018-01-01 | 2022-01-31 | Executive Director of UNICEF
Catherine Russell | f | 2022-02-01 | | Executive Director of UNICEF
Rebeca Grynspan | f | 2021-09-13 | | Secretary-General of UNCTAD
Christiana Figueres | f | 2010-07-01 | 2016-07-18 | Executive Secretary of the Climate Convention
Patricia Espinosa | f | 2016-07-18 | 2022-07-16 | Executive Secretary of the Climate Convention
Simon Stiell | m | 2022-08-15 | | Executive Secretary of the Climate Convention
Yvo *de Boer | m | 2006-09 | 2010-07-01 | Executive Secretary of the Climate Convention
Philippe Lazzarini | m | 2020-03-18 | 2026-03 | Commissioner-General of UNRWA
Pierre Krahenbuhl; Pierre Krähenbühl | m | 2014-03-30 | 2019-11-06 | Commissioner-General of UNRWA
Izumi Nakamitsu | f | 2017-05-01 | | High Representative for Disarmament Affairs
Hans Blix | m | 2000-03-01 | 2003-06-30 | Executive Chairman of UNMOVIC
Richard Butler | m | 1997-07-01 | 1999-06-30 | Executive Chairman of UNSCOM
Rolf Ekeus; Rolf Ekéus | m | 1991 | 1997-07-01 | Executive Chairman of UNSCOM
Agnes Callamard; Agnès Callamard | f | 2016-08 | 2021-03 | Special Rapporteur
Richard Goldstone | m | 2009-04 | 2009-10 | Head of the Fact-Finding Mission on Gaza
@ NATO | head-of-organisation | Secretary-General
Manfred Worner; Manfred Wörner; Manfred Woerner | m | 1988-07-01 | 1994-08-13
Willy Claes | m | 1994-10-17 | 1995-10-20
Javier Solana | m | 1995-12-05 | 1999-10-06
George Robertson; Lord Robertson | m | 1999-10-14 | 2003-12-17
Jaap *de Hoop Scheffer | m | 2004-01-05 | 2009-07-31
Anders *Fogh Rasmussen; Anders Rasmussen | m | 2009-08-01 | 2014-09-30
Jens Stoltenberg | m | 2014-10-01 | 2024-10-01
Mark Rutte | m | 2024-10-01 |
@ NATO | official | Deputy Secretary-General
Alexander Vershbow | m | 2012-02 | 2016-10
Rose Gottemoeller | f | 2016-10 | 2019-10
Mircea Geoana | m | 2019-10-17 | 2024-09
Radmila Shekerinska; Radmila Šekerinska | f | 2024-12 |
@ NATO | commander | Supreme Allied Commander Europe
Wesley Clark | m | 1997-07-11 | 2000-05-03
Philip Breedlove | m | 2013-05-13 | 2016-05-04
Curtis Scaparrotti | m | 2016-05-04 | 2019-05-03
Tod Wolters | m | 2019-05-03 | 2022-07-04
Christopher Cavoli | m | 2022-07-04 | 2025-07-04
Alexus Grynkewich | m | 2025-07-04 |
Stanley McChrystal | m | 2009-06-15 | 2010-06-23 | Commander in Afghanistan
David Petraeus | m | 2010-07-04 | 2011-07-18 | Commander in Afghanistan
John Allen | m | 2011-07-18 | 2013-02-10 | Commander in Afghanistan
@ EU | head-of-organisation | President of the European Commission
Jacques Delors | m | 1985-01-06 | 1995-01-24
Jacques Santer | m | 1995-01-25 | 1999-03-15
Romano Prodi | m | 1999-09-17 | 2004-11-21
Jose Manuel *Durao Barroso | m | 2004-11-22 | 2014-10-31
Jean-Claude Juncker | m | 2014-11-01 | 2019-11-30
Ursula *von der Leyen | f | 2019-12-01 |
@ EU | head-of-organisation | President of the European Council
Herman *Van Rompuy; Herman van Rompuy | m | 2009-12-01 | 2014-11-30
Donald Tusk | m | 2014-12-01 | 2019-11-30
Charles Michel | m | 2019-12-01 | 2024-11-30
Antonio Costa; António Costa | m | 2024-12-01 |
@ EU | head-of-organisation | President of the European Parliament
Pat Cox | m | 2002-01-15 | 2004-07-20
Josep Borrell | m | 2004-07-20 | 2007-01-16
Hans-Gert Pottering; Hans-Gert Pöttering | m | 2007-01-16 | 2009-07-14
Jerzy Buzek | m | 2009-07-14 | 2012-01-17
Martin Schulz | m | 2012-01-17 | 2017-01-17
Antonio Tajani | m | 2017-01-17 | 2019-07-02
David Sassoli | m | 2019-07-03 | 2022-01-11
Roberta Metsola | f | 2022-01-18 |
@ EU | foreign-minister | High Representative
Javier Solana; Javier Solana Madariaga | m | 1999-10-18 | 2009-12-01
Catherine Ashton; Cathy Ashton; Lady Ashton; Baroness Ashton; Catherine Margaret Ashton | f | 2009-12-01 | 2014-11-01
Federica Mogherini | f | 2014-11-01 | 2019-11-30
Josep Borrell; Josep Borrell Fontelles | m | 2019-12-01 | 2024-12-01
Kaja Kallas | f | 2024-12-01 |
@ EU | minister | Commissioner
Chris Patten | m | 1999-09-16 | 2004-11-21 | External Relations Commissioner
Benita *Ferrero-Waldner | f | 2004-11-22 | 2010-02-09 | External Relations Commissioner
Peter Mandelson | m | 2004-11-22 | 2008-10-03 | Trade Commissioner
Pascal Lamy | m | 1999-09-13 | 2004-11-21 | Trade Commissioner
Leon Brittan | m | 1993-01-06 | 1999-09-15 | Trade Commissioner
Catherine Ashton | f | 2008-10-03 | 2009-12-01 | Trade Commissioner
Karel *De Gucht | m | 2010-02-10 | 2014-10-31 | Trade Commissioner
Cecilia Malmstrom; Cecilia Malmström | f | 2014-11-01 | 2019-11-30 | Trade Commissioner
Phil Hogan | m | 2019-12-01 | 2020-08-26 | Trade Commissioner
Valdis Dombrovskis | m | 2020-08-26 | 2024-11-30 | Trade Commissioner
Maros Sefcovic; Maroš Šefčovič | m | 2024-12-01 | | Trade Commissioner
Maros Sefcovic | m | 2010-02-10 | 2024-11-30 | Vice-President of the European Commission
Frans Timmermans | m | 2014-11-01 | 2023-08-22 | Vice-President of the European Commission
Jyrki Katainen | m | 2014-11-01 | 2019-11-30 | Vice-President of the European Commission
Margrethe Vestager | f | 2014-11-01 | 2024-11-30 | Competition Commissioner
Gunther Oettinger; Günther Oettinger; Guenther Oettinger | m | 2010-02-10 | 2014-10-31 | Energy Commissioner
Andris Piebalgs | m | 2004-11-22 | 2010-02-09 | Energy Commissioner
Olli Rehn | m | 2004-11-22 | 2010-02-09 | Enlargement Commissioner
Gunter Verheugen; Günter Verheugen | m | 1999-09-16 | 2004-11-21 | Enlargement Commissioner
Stefan Fule; Štefan Füle | m | 2010-02-10 | 2014-10-31 | Enlargement Commissioner
Johannes Hahn | m | 2014-11-01 | 2019-11-30 | Enlargement Commissioner
Oliver Varhelyi; Olivér Várhelyi | m | 2019-12-01 | 2024-11-30 | Enlargement Commissioner
Marta Kos | f | 2024-12-01 | | Enlargement Commissioner
Thierry Breton | m | 2019-12-01 | 2024-09-16 | Internal Market Commissioner
Paolo Gentiloni | m | 2019-12-01 | 2024-11-30 | Economy Commissioner
Kadri Simson | f | 2019-12-01 | 2024-11-30 | Energy Commissioner
Andrius Kubilius | m | 2024-12-01 | | Defence Commissioner
Dubravka Suica; Dubravka Šuica | f | 2019-12-01 | | Commissioner for the Mediterranean
Janez Lenarcic; Janez Lenarčič | m | 2019-12-01 | 2024-11-30 | Crisis Management Commissioner
Wopke Hoekstra | m | 2023-10-09 | | Climate Commissioner
Stavros Dimas | m | 2004-11-22 | 2010-02-09 | Environment Commissioner
@ EU | negotiator | Chief Negotiator
Michel Barnier | m | 2016-10-01 | 2021-03-31 | Chief Brexit Negotiator
Maros Sefcovic | m | 2021-03-01 | 2024-11-30 | Co-chair of the Withdrawal Agreement Joint Committee
Guy Verhofstadt | m | 2016-09-08 | 2020-01-31 | Brexit Coordinator of the European Parliament
Sabine Weyand | f | 2016-10 | 2019-06 | Deputy Chief Negotiator
Ignacio *Garcia Bercero; Ignacio García Bercero | m | 2013 | 2016 | Chief Trade Negotiator
Enrique Mora; Enrique *Mora Benavente | m | 2020 | 2025 | Coordinator of the nuclear talks
Helga Schmid; Helga Schmidt | f | 2016-09 | 2020-12 | Secretary-General of the External Action Service
Robert Cooper | m | 2002 | 2012 | Director-General for External Affairs
Stefano Sannino | m | 2021-01-01 | 2024 | Secretary-General of the External Action Service
Pierre Vimont | m | 2010-10 | 2015-03 | Secretary-General of the External Action Service
@ COE | head-of-organisation | Secretary-General
Terry Davis | m | 2004-09-01 | 2009-08-31
Thorbjorn Jagland | m | 2009-10-01 | 2019-09-17
Marija *Pejcinovic Buric | f | 2019-09-18 | 2024-09-17
Alain Berset | m | 2024-09-18 |
@ IAEA | head-of-organisation | Director General
Hans Blix | m | 1981-12-01 | 1997-11-30
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; Mohamed el-Baradei; Mohammed el-Baradei | m | 1997-12-01 | 2009-11-30
Yukiya Amano; Yukio Amano | m | 2009-12-01 | 2019-07-18
Cornel Feruta; Cornel Feruță | m | 2019-08-02 | 2019-12-02 | Acting Director General
Rafael Grossi; Rafael Mariano Grossi; Rafael M. Grossi | m | 2019-12-03 |
@ IAEA | official | Deputy Director General
Olli Heinonen | m | 2005-07 | 2010-08
Herman Nackaerts; Herman Nackaerts | m | 2010-09 | 2013-09
Tero Varjoranta | m | 2013-10 | 2018-05
Massimo Aparo | m | 2018-07 |
Pierre Goldschmidt | m | 1999 | 2005-06
@ OSCE | head-of-organisation | Secretary-General
Jan Kubis | m | 1999-06-15 | 2005-06
Marc *Perrin de Brichambaut | m | 2005-06 | 2011-06
Lamberto Zannier | m | 2011-07-01 | 2017-06-30
Thomas Greminger | m | 2017-07-18 | 2020-07-18
Helga Schmid; Helga Maria Schmid | f | 2020-12-04 | 2024-09-03
Feridun Sinirlioglu | m | 2024-12-06 |
@ OSCE | head-of-organisation | Chairperson-in-Office
Alexander Stubb | m | 2008-01-01 | 2008-12-31
Kanat Saudabayev | m | 2010-01-01 | 2010-12-31
Didier Burkhalter | m | 2014-01-01 | 2014-12-31
Ivica Dacic | m | 2015-01-01 | 2015-12-31
Frank-Walter Steinmeier | m | 2016-01-01 | 2016-12-31
Sebastian Kurz | m | 2017-01-01 | 2017-12-17
Miroslav Lajcak | m | 2019-01-01 | 2019-12-31
Edi Rama | m | 2020-01-01 | 2020-12-31
Ann Linde | f | 2021-01-01 | 2021-12-31
Zbigniew Rau | m | 2022-01-01 | 2022-12-31
Bujar Osmani | m | 2023-01-01 | 2023-12-31
Ian Borg | m | 2024-01-01 | 2024-12-31
Elina Valtonen | f | 2025-01-01 | 2025-12-31
Ignazio Cassis | m | 2026-01-01 | 2026-12-31
@ OSCE | official | Official
Ertugrul Apakan; Ertuğrul Apakan | m | 2014-04 | 2019-05 | Chief Monitor in Ukraine
Yasar Halit *Cevik; Yaşar Halit Çevik | m | 2019-06 | 2022 | Chief Monitor in Ukraine
Alexander Hug | m | 2014 | 2018-10 | Deputy Chief Monitor in Ukraine
@ AU | head-of-organisation | Chairperson of the Commission
Amara Essy | m | 2002-07-09 | 2003-09-16
Alpha Oumar *Konare; Alpha Oumar Konaré | m | 2003-09-16 | 2008-04-28
Jean Ping | m | 2008-04-28 | 2012-10-15
Nkosazana *Dlamini-Zuma; Nkosazana Dlamini Zuma | f | 2012-10-15 | 2017-01-30
Moussa *Faki Mahamat; Moussa Faki; Moussa Faki Mahamat | m | 2017-03-14 | 2025-03-13
Mahmoud Ali *Youssouf; Mahamoud Ali Youssouf | m | 2025-03-13 |
@ AU | official | Commissioner for Peace and Security
Said Djinnit | m | 2003 | 2008-04
Ramtane Lamamra | m | 2008-04-28 | 2013-09
Smail Chergui; Smaïl Chergui; Ismail Chergui | m | 2013-10 | 2021-03
Bankole Adeoye | m | 2021-03 |
@ AU | head-of-organisation | Secretary-General
Salim Ahmed *Salim | m | 1989-09-19 | 2001-09-17
@ ARAB-LEAGUE | head-of-organisation | Secretary-General
Ahmed Esmat *Abdel Meguid; Esmat Abdel Meguid | m | 1991-05-15 | 2001-05-15
Amr Moussa; Amr Musa; Amre Moussa | m | 2001-06-01 | 2011-06-01
Nabil Elaraby; Nabil al-Arabi | m | 2011-07-03 | 2016-07-03
Ahmed *Aboul Gheit; Ahmed Abul Gheit | m | 2016-07-03 | 2026-06
@ ARAB-LEAGUE | official | Assistant Secretary-General
Hossam Zaki; Hossam Zaky | m | 2016 |
@ GCC | head-of-organisation | Secretary-General
Abdul Rahman *al-Attiyah; Abdulrahman al-Attiyah | m | 2002-04 | 2011-03
Abdullatif *al-Zayani | m | 2011-04-01 | 2020-01-31
Nayef al-Hajraf; Nayef Falah Mubarak Al-Hajraf; Nayef Al Hajraf | m | 2020-02-01 | 2023-01-31
Jasem Mohamed *Albudaiwi; Jasem al-Budaiwi; Jasem Albudaiwi | m | 2023-02-01 |
@ OIC | head-of-organisation | Secretary-General
Ekmeleddin Ihsanoglu; Ekmeleddin İhsanoğlu | m | 2005-01-01 | 2014-01-31
Iyad Madani; Iyad Ameen Madani | m | 2014-01-31 | 2016-10-31
Yousef al-Othaimeen; Yousef bin Ahmad Al-Othaimeen | m | 2016-11 | 2021-11
Hissein Brahim *Taha; Hissein Taha; Hussein Ibrahim Taha | m | 2021-11-17 |
@ ASEAN | head-of-organisation | Secretary-General
Ong Keng Yong; *Ong Keng Yong | m | 2003-01-01 | 2007-12-31
Surin Pitsuwan | m | 2008-01-01 | 2012-12-31
Le Luong *Minh | m | 2013-01-01 | 2017-12-31
Lim Jock Hoi; *Lim Jock Hoi | m | 2018-01-01 | 2022-12-31
Kao Kim *Hourn; Kao Kim Hourn | m | 2023-01-09 |
@ ECOWAS | head-of-organisation | President of the Commission
Mohamed *Ibn Chambas; Mohamed Ibn Chambas | m | 2002-02 | 2010-02
James Victor *Gbeho; Victor Gbeho | m | 2010-02 | 2012-03
Kadre Desire *Ouedraogo; Kadré Désiré Ouédraogo | m | 2012-03 | 2016-03
Jean-Claude *Kassi Brou | m | 2018-03-01 | 2022-07
Omar Touray; Omar Alieu Touray | m | 2022-07-11 | 2026-07
@ IGAD | head-of-organisation | Executive Secretary
Mahboub Maalim; Mahboub M. Maalim | m | 2008-06 | 2019-11
Workneh Gebeyehu | m | 2019-11-29 |
@ IGAD | envoy | Special Envoy
Seyoum Mesfin | m | 2013-12 | 2018 | Chief Mediator for South Sudan
Lazaro Sumbeiywo; Lazarus Sumbeiywo | m | 2001-10 | 2005-01 | Chief Mediator for Sudan
Ismail Wais | m | 2017 | | Special Envoy for South Sudan
@ SADC | head-of-organisation | Executive Secretary
Tomaz Salomao; Tomaz Salomão | m | 2005-09 | 2013-08
Stergomena Tax | f | 2013-08 | 2021-08
Elias Magosi | m | 2021-08-31 |
@ COMMONWEALTH | head-of-organisation | Secretary-General
Emeka Anyaoku | m | 1990-07-01 | 2000-03-31
Don McKinnon | m | 2000-04-01 | 2008-03-31
Kamalesh Sharma | m | 2008-04-01 | 2016-03-31
Patricia Scotland | f | 2016-04-04 | 2025-03-31
Shirley *Botchwey; Shirley Ayorkor Botchwey | f | 2025-04-01 |
@ OAS | head-of-organisation | Secretary-General
Cesar Gaviria | m | 1994-09-15 | 2004-09-15
Jose Miguel *Insulza; José Miguel Insulza | m | 2005-05-26 | 2015-05-26
Luis Almagro | m | 2015-05-26 | 2025-05-26
Albert Ramdin | m | 2025-05-26 |
@ CIS | head-of-organisation | Executive Secretary
Sergei Lebedev; Sergey Lebedev | m | 2007-10-05 |
@ CSTO | head-of-organisation | Secretary-General
Nikolai Bordyuzha; Nikolay Bordyuzha | m | 2003-04-28 | 2016-12-31
Stanislav Zas | m | 2020-01-01 | 2022-12-31
Imangali Tasmagambetov | m | 2023-01-01 | 2025-12-31
@ SCO | head-of-organisation | Secretary-General
Rashid Alimov | m | 2016-01-01 | 2018-12-31
Vladimir Norov | m | 2019-01-01 | 2021-12-31
Zhang Ming; *Zhang Ming | m | 2022-01-01 | 2024-12-31
@ WTO | head-of-organisation | Director General
Peter Sutherland | m | 1993-07-01 | 1995-05-01
Renato Ruggiero | m | 1995-05-01 | 1999-04-30
Mike Moore | m | 1999-09-01 | 2002-08-31
Supachai Panitchpakdi; *Supachai Panitchpakdi | m | 2002-09-01 | 2005-08-31
Pascal Lamy | m | 2005-09-01 | 2013-08-31
Roberto Azevedo; Roberto Azevêdo; Roberto *Carvalho de Azevedo | m | 2013-09-01 | 2020-08-31
Ngozi *Okonjo-Iweala | f | 2021-03-01 |
@ IMF | head-of-organisation | Managing Director
Michel Camdessus | m | 1987-01-16 | 2000-02-14
Horst Kohler | m | 2000-05-01 | 2004-03-04
Rodrigo *de Rato; Rodrigo Rato | m | 2004-06-07 | 2007-10-31
Dominique *Strauss-Kahn | m | 2007-11-01 | 2011-05-18
Christine Lagarde | f | 2011-07-05 | 2019-09-12
Kristalina Georgieva | f | 2019-10-01 |
@ WORLD-BANK | head-of-organisation | President
James Wolfensohn; James D. Wolfensohn | m | 1995-06-01 | 2005-05-31
Paul Wolfowitz | m | 2005-06-01 | 2007-06-30
Robert Zoellick | m | 2007-07-01 | 2012-06-30
Jim Yong *Kim | m | 2012-07-01 | 2019-02-01
David Malpass | m | 2019-04-09 | 2023-06-01
Ajay Banga | m | 2023-06-02 |
@ ECB | head-of-organisation | President
Wim Duisenberg | m | 1998-06-01 | 2003-10-31
Jean-Claude Trichet | m | 2003-11-01 | 2011-10-31
Mario Draghi | m | 2011-11-01 | 2019-10-31
Christine Lagarde | f | 2019-11-01 |
@ OECD | head-of-organisation | Secretary-General
Jose Angel Gurria; Ángel Gurría | m | 2006-06-01 | 2021-05-31
Mathias Cormann | m | 2021-06-01 |
@ WHO | head-of-organisation | Director General
Gro Harlem *Brundtland | f | 1998-07-21 | 2003-07-21
*Lee Jong-wook | m | 2003-07-21 | 2006-05-22
Margaret Chan | f | 2007-01-04 | 2017-06-30
Tedros *Adhanom Ghebreyesus; Tedros Adhanom; Tedros | m | 2017-07-01 |
@ UNESCO | head-of-organisation | Director General
Federico Mayor | m | 1987-11-16 | 1999-11-15
Koichiro Matsuura; Koïchiro Matsuura | m | 1999-11-15 | 2009-11-15
Irina Bokova | f | 2009-11-15 | 2017-11-15
Audrey Azoulay | f | 2017-11-15 | 2025-11-14
Khaled *el-Enany; Khaled El-Enany; Khaled Anani | m | 2025-11-15 |
@ OPCW | head-of-organisation | Director General
Jose Bustani; José Bustani | m | 1997-05 | 2002-04-22
Rogelio Pfirter | m | 2002-07-25 | 2010-07-24
Ahmet Uzumcu; Ahmet Üzümcü | m | 2010-07-25 | 2018-07-24
Fernando Arias | m | 2018-07-25 | 2026-07-24
@ CTBTO | head-of-organisation | Executive Secretary
Lassina Zerbo | m | 2013-08-01 | 2021-07-31
Robert Floyd | m | 2021-08-01 |
Tibor Toth; Tibor Tóth | m | 2005-08-01 | 2013-07-31
@ OPEC | head-of-organisation | Secretary-General
Rilwanu Lukman | m | 1995-01 | 2000-12
Abdalla *el-Badri; Abdalla Salem El-Badri; Abdullah al-Badri | m | 2007-01-01 | 2016-07-31
Mohammad Barkindo; Mohammed Barkindo; Mohammad Sanusi Barkindo | m | 2016-08-01 | 2022-07-05
Haitham *al-Ghais; Haitham Al Ghais | m | 2022-08-01 |
@ IEA | head-of-organisation | Executive Director
Nobuo Tanaka | m | 2007-09-01 | 2011-08-31
Maria *van der Hoeven | f | 2011-09-01 | 2015-08-31
Fatih Birol | m | 2015-09-01 |
@ ICC | official | Prosecutor
Luis *Moreno-Ocampo; Luis Moreno Ocampo | m | 2003-06-16 | 2012-06-15
Fatou Bensouda | f | 2012-06-15 | 2021-06-15
Karim Khan; Karim A. A. Khan; Karim A.A. Khan | m | 2021-06-16 |
@ ICTY | official | Prosecutor
Richard Goldstone | m | 1994-08-15 | 1996-09
Louise Arbour | f | 1996-10-01 | 1999-09-15
Carla *Del Ponte | f | 1999-09-15 | 2007-12-31
Serge Brammertz | m | 2008-01-01 | 2017-12-31
@ ICJ | official | President
Joan Donoghue; Joan E. Donoghue | f | 2021-02-08 | 2024-02-06
Nawaf Salam | m | 2024-02-06 | 2025-01-14
Yuji Iwasawa | m | 2025-03-03 |
@ ICRC | head-of-organisation | President
Cornelio Sommaruga | m | 1987 | 1999-12-31
Jakob Kellenberger | m | 2000-01-01 | 2012-06-30
Peter Maurer | m | 2012-07-01 | 2022-09-30
Mirjana *Spoljaric Egger; Mirjana Spoljaric | f | 2022-10-01 |
@ IPCC | head-of-organisation | Chairman
Rajendra Pachauri; Rajendra K. Pachauri | m | 2002-04-20 | 2015-02-24
Hoesung Lee | m | 2015-10-06 | 2023-07-28
@ INTERPOL | head-of-organisation | Secretary-General
Ronald Noble | m | 2000-11-03 | 2014-11-07
Jurgen Stock; Jürgen Stock | m | 2014-11-07 | 2024-11-07
`
