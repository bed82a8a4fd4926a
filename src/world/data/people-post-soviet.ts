/**
 * Office-holders of Russia, Ukraine, Belarus, Moldova, the Caucasus and Central Asia since 1990, and leaders of breakaway
 * entities there. `@ PARTY | kind | Title` opens a section; then one tenure a line: full name; other spellings and short
 * names | gender | from | to (empty: open) | own title. `*` marks where the surname starts when it is not the last word.
 * Days are EDTF. Sources: kremlin.ru, government.ru, mid.ru, president.gov.ua, mfa.am, mfa.gov.az and others, CIA World Leaders.
 */
export const peoplePostSoviet = `
@ SUN | head-of-state | President
Mikhail Gorbachev | m | 1988-10-01 | 1991-12-25
@ SUN | foreign-minister | Foreign Minister
Eduard Shevardnadze | m | 1985-07-02 | 1991-01-15
Alexander Bessmertnykh | m | 1991-01-15 | 1991-08-23
@ RUS | head-of-state | President
Boris Yeltsin | m | 1991-07-10 | 1999-12-31
Vladimir Putin | m | 1999-12-31 | 2008-05-07
Dmitry Medvedev | m | 2008-05-07 | 2012-05-07
Vladimir Putin | m | 2012-05-07 |
@ RUS | head-of-government | Prime Minister
Yegor Gaidar | m | 1992-06-15 | 1992-12-14
Viktor Chernomyrdin | m | 1992-12-14 | 1998-03-23
Sergei Kiriyenko; Sergey Kirienko; Sergei Kiriyenko | m | 1998-03-23 | 1998-08-23
Yevgeny Primakov | m | 1998-09-11 | 1999-05-12
Sergei Stepashin | m | 1999-05-12 | 1999-08-09
Vladimir Putin | m | 1999-08-09 | 2000-05-07
Mikhail Kasyanov | m | 2000-05-07 | 2004-02-24
Mikhail Fradkov | m | 2004-03-05 | 2007-09-14
Viktor Zubkov | m | 2007-09-14 | 2008-05-07
Vladimir Putin | m | 2008-05-08 | 2012-05-07
Dmitry Medvedev | m | 2012-05-08 | 2020-01-16
Mikhail Mishustin | m | 2020-01-16 |
@ RUS | foreign-minister | Foreign Minister
Andrei Kozyrev | m | 1990-10-11 | 1996-01-05
Yevgeny Primakov | m | 1996-01-09 | 1998-09-11
Igor Ivanov | m | 1998-09-11 | 2004-03-09
Sergei Lavrov; Sergey Lavrov; Sergei Viktorovich Lavrov | m | 2004-03-09 |
@ RUS | defence-minister | Defence Minister
Pavel Grachev | m | 1992-05-18 | 1996-06-18
Igor Rodionov | m | 1996-07-17 | 1997-05-22
Igor Sergeyev; Igor Sergeev | m | 1997-05-22 | 2001-03-28
Sergei Ivanov | m | 2001-03-28 | 2007-02-15
Anatoly Serdyukov | m | 2007-02-15 | 2012-11-06
Sergei Shoigu; Sergey Shoygu; Sergei Shoygu | m | 2012-11-06 | 2024-05-14
Andrei Belousov; Andrey Belousov | m | 2024-05-14 |
@ RUS | deputy-foreign-minister | Deputy Foreign Minister
Alexander Losyukov | m | 2000 | 2004-03
Alexander Losyukov | m | 2006 | 2008
Alexander Alexeyev; Alexander Alekseyev | m | 2004 | 2006
Sergei Kislyak | m | 2003-07 | 2008-07
Alexander Saltanov | m | 2001 | 2011
Alexei Borodavkin; Alexei Borodavkin | m | 2008 | 2011-12
Andrei Denisov; Andrey Denisov | m | 2006-04 | 2013-04 | First Deputy Foreign Minister
Vladimir Titov | m | 2013-05 | 2025 | First Deputy Foreign Minister
Sergei Ryabkov; Sergey Ryabkov | m | 2008-08 |
Mikhail Bogdanov | m | 2011-06 | 2025-07
Grigory Karasin; Grigory Karasin | m | 2005-06 | 2019-09
Igor Morgulov | m | 2011-12 | 2022
Andrei Rudenko; Andrey Rudenko | m | 2019-09 |
Alexander Grushko | m | 2018-01 |
Alexander Grushko | m | 2005-12 | 2012-10
Alexei Meshkov | m | 2012-11 | 2017-10
Gennady Gatilov | m | 2011-01 | 2018
Sergei Vershinin; Sergey Vershinin | m | 2018-03 |
Oleg Syromolotov | m | 2015-03 |
Yevgeny Ivanov | m | 2017 |
Mikhail Galuzin | m | 2022-11 |
Alexander Yakovenko | m | 2005 | 2011
@ RUS | ambassador | Ambassador
Yuli Vorontsov | m | 1990 | 1994 | Permanent Representative to the United Nations
Sergei Lavrov | m | 1994 | 2004-03-09 | Permanent Representative to the United Nations
Andrei Denisov | m | 2004-07 | 2006-04 | Permanent Representative to the United Nations
Vitaly Churkin | m | 2006-04-08 | 2017-02-20 | Permanent Representative to the United Nations
Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya | m | 2017-07-27 | | Permanent Representative to the United Nations
Dmitry Polyanskiy; Dmitry Polyansky | m | 2018 | 2025-12 | Deputy Permanent Representative to the United Nations
Mikhail Ulyanov | m | 2018-01 | | Permanent Representative to the International Organisations in Vienna
Vladimir Voronkov | m | 2011 | 2017 | Permanent Representative to the International Organisations in Vienna
Sergei Kislyak; Sergey Kislyak | m | 2008-07-26 | 2017-08-21 | Ambassador to the United States
Anatoly Antonov | m | 2017-08-21 | 2024-10 | Ambassador to the United States
Alexander Darchiev | m | 2025-03 | | Ambassador to the United States
Vladimir Chizhov | m | 2005 | 2022-09 | Permanent Representative to the European Union
Dmitry Rogozin | m | 2008-01 | 2011-12 | Permanent Representative to NATO
Alexander Lukashevich | m | 2015-08 | 2025 | Permanent Representative to the OSCE
Andrei Kelin; Andrey Kelin | m | 2019-11 | | Ambassador to the United Kingdom
Konstantin Gavrilov | m | 2018 | | Head of the Delegation in Vienna on Military Security and Arms Control
@ RUS | security-adviser | Secretary of the Security Council
Andrei Kokoshin | m | 1998-03 | 1998-09
Sergei Ivanov | m | 1999-11-15 | 2001-03-28
Vladimir Rushailo | m | 2001-03-28 | 2004-03-09
Igor Ivanov | m | 2004-03-09 | 2007-07-18
Nikolai Patrushev; Nikolay Patrushev | m | 2008-05-12 | 2024-05-12
Sergei Shoigu | m | 2024-05-12 |
Dmitry Medvedev | m | 2020-01-16 | | Deputy Chairman of the Security Council
@ RUS | official | Adviser
Yuri Ushakov; Yury Ushakov | m | 2012-05 | | Presidential Aide
Sergei Prikhodko | m | 1997 | 2012 | Presidential Aide
Vladislav Surkov | m | 2013-09-20 | 2020-02-18 | Presidential Aide
Vladimir Medinsky; Vladimir Medinskiy | m | 2020-01 | | Presidential Aide
Dmitry Kozak | m | 2020-01-24 | 2025-09 | Deputy Chief of Staff of the Presidential Executive Office
Sergei Naryshkin | m | 2016-10-05 | | Director of the Foreign Intelligence Service
Alexander Bortnikov | m | 2008-05-12 | | Director of the Federal Security Service
Kirill Dmitriev; Kirill Dmitriyev | m | 2025-02 | | Special Presidential Envoy for Investment and Economic Cooperation
Kirill Dmitriev | m | 2011 | | Chief Executive of the Russian Direct Investment Fund
Alexei Miller; Alexey Miller | m | 2001-05-30 | | Chief Executive of Gazprom
Sergei Kiriyenko | m | 2005-11-15 | 2016-10-05 | Head of Rosatom
Alexei Likhachev; Alexey Likhachev | m | 2016-10-05 | | Head of Rosatom
Alexander Rumyantsev | m | 2001-03-28 | 2005-11-15 | Head of the Federal Atomic Energy Agency
Sergei Glazyev | m | 2012-07 | 2019-10 | Presidential Adviser
@ RUS | minister | Minister
Alexander Novak | m | 2012-05-21 | 2020-11-10 | Energy Minister
Alexander Novak | m | 2020-11-10 | | Deputy Prime Minister
Dmitry Rogozin | m | 2011-12 | 2018-05-18 | Deputy Prime Minister
Igor Shuvalov | m | 2008-05-12 | 2018-05-18 | First Deputy Prime Minister
Alexei Kudrin | m | 2000-05-18 | 2011-09-26 | Finance Minister
Anton Siluanov | m | 2011-12-16 | | Finance Minister
Alexei Ulyukayev | m | 2013-06-24 | 2016-11-15 | Economic Development Minister
Denis Manturov | m | 2012-02-02 | 2024-05-14 | Industry and Trade Minister
Sergei Shmatko | m | 2008-05-12 | 2012-05-21 | Energy Minister
German Gref | m | 2000-05-18 | 2007-09-24 | Economic Development and Trade Minister
@ RUS | commander | Commander
Valery Gerasimov | m | 2012-11-09 | | Chief of the General Staff
Nikolai Makarov | m | 2008-06-03 | 2012-11-06 | Chief of the General Staff
Yuri Baluyevsky | m | 2004-07-19 | 2008-06-03 | Chief of the General Staff
Sergei Surovikin | m | 2022-10-08 | 2023-01-11 | Commander of Russian forces in Ukraine
Yevgeny Prigozhin | m | 2014 | 2023-08-23 | Head of the Wagner Group
Rustam Muradov | m | 2020-11-11 | 2021-09 | Commander of Russian peacekeepers
Sergei Rudskoi; Sergey Rudskoy | m | 2015-11 | | Chief of the Main Operational Directorate
@ RUS | lawmaker | Lawmaker
Valentina Matviyenko; Valentina Matvienko | f | 2011-09-21 | | Chairwoman of the Federation Council
Vyacheslav Volodin | m | 2016-10-05 | | Chairman of the State Duma
Sergei Naryshkin | m | 2011-12-21 | 2016-10-05 | Chairman of the State Duma
Boris Gryzlov | m | 2003-12-29 | 2011-12-14 | Chairman of the State Duma
Sergei Mironov | m | 2001-12-05 | 2011-05-18 | Chairman of the Federation Council
Konstantin Kosachev; Konstantin Kosachyov | m | 2003 | 2012-03 | Chairman of the Duma International Affairs Committee
Konstantin Kosachev | m | 2014-12 | | Deputy Speaker of the Federation Council
Leonid Slutsky; Leonid Slutskiy | m | 2016-10 | | Chairman of the Duma International Affairs Committee
Alexei Pushkov; Aleksey Pushkov | m | 2011-12 | 2016-10 | Chairman of the Duma International Affairs Committee
Vladimir Zhirinovsky | m | 1993-12 | 2022-04-06 | Party Leader
Gennady Zyuganov | m | 1993-02 | | Party Leader
@ RUS | leader | Leader
Ramzan Kadyrov | m | 2007-02-15 | | Head of Chechnya
Alexei Navalny; Alexey Navalny; Aleksei Navalny | m | 2011 | 2024-02-16 | Opposition Leader
Sergei Aksyonov; Sergey Aksyonov | m | 2014-02-27 | | Head of Crimea
@ RUS | negotiator | Chief Negotiator
Boris Gryzlov | m | 2015-12-26 | 2024 | Envoy to the Trilateral Contact Group
Vladimir Medinsky | m | 2022-02-28 |
Mikhail Zurabov | m | 2014-06 | 2015-04 | Envoy to the Trilateral Contact Group
@ UKR | head-of-state | President
Leonid Kravchuk | m | 1991-12-05 | 1994-07-19
Leonid Kuchma | m | 1994-07-19 | 2005-01-23
Viktor Yushchenko; Victor Yushchenko | m | 2005-01-23 | 2010-02-25
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich | m | 2010-02-25 | 2014-02-22
Oleksandr Turchynov | m | 2014-02-23 | 2014-06-07 | Acting President
Petro Poroshenko | m | 2014-06-07 | 2019-05-20
Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky | m | 2019-05-20 |
@ UKR | head-of-government | Prime Minister
Leonid Kuchma | m | 1992-10-13 | 1993-09-22
Viktor Yushchenko | m | 1999-12-22 | 2001-05-29
Viktor Yanukovych | m | 2002-11-21 | 2005-01-05
Yulia Tymoshenko; Yuliya Tymoshenko | f | 2005-02-04 | 2005-09-08
Yuriy Yekhanurov; Yuri Yekhanurov | m | 2005-09-22 | 2006-08-04
Viktor Yanukovych | m | 2006-08-04 | 2007-12-18
Yulia Tymoshenko | f | 2007-12-18 | 2010-03-04
Mykola Azarov | m | 2010-03-11 | 2014-01-28
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arsenii Yatseniuk | m | 2014-02-27 | 2016-04-14
Volodymyr Groysman; Volodymyr Hroisman | m | 2016-04-14 | 2019-08-29
Oleksiy Honcharuk | m | 2019-08-29 | 2020-03-04
Denys Shmyhal; Denis Shmyhal; Denys Shmygal | m | 2020-03-04 | 2025-07-16
Yulia Svyrydenko; Yuliia Svyrydenko | f | 2025-07-17 |
@ UKR | foreign-minister | Foreign Minister
Anatoliy Zlenko; Anatoly Zlenko | m | 1990-07-27 | 1994-08-25
Hennadiy Udovenko | m | 1994-08-25 | 1998-04-17
Borys Tarasyuk; Boris Tarasyuk | m | 1998-04-17 | 2000-09-29
Anatoliy Zlenko | m | 2000-10-02 | 2003-09-02
Kostyantyn Gryshchenko; Konstantin Gryshchenko | m | 2003-09-02 | 2005-02-03
Borys Tarasyuk | m | 2005-02-04 | 2007-01-30
Arseniy Yatsenyuk | m | 2007-03-21 | 2007-12-04
Volodymyr Ohryzko; Volodymyr Ogrysko | m | 2007-12-18 | 2009-03-03
Petro Poroshenko | m | 2009-10-09 | 2010-03-11
Kostyantyn Gryshchenko | m | 2010-03-11 | 2012-12-24
Leonid Kozhara | m | 2012-12-24 | 2014-02-23
Andrii Deshchytsia; Andriy Deshchytsia | m | 2014-02-27 | 2014-06-19
Pavlo Klimkin | m | 2014-06-19 | 2019-08-29
Vadym Prystaiko; Vadym Prystayko | m | 2019-08-29 | 2020-03-04
Dmytro Kuleba; Dmitry Kuleba | m | 2020-03-04 | 2024-09-05
Andrii Sybiha; Andriy Sybiha; Andrii Sybiga | m | 2024-09-05 |
@ UKR | defence-minister | Defence Minister
Anatoliy Hrytsenko; Anatoliy Grytsenko | m | 2005-02-04 | 2007-12-18
Yuriy Yekhanurov | m | 2007-12-18 | 2009-06-05
Pavlo Lebedyev | m | 2012-12-24 | 2014-02-27
Ihor Tenyukh | m | 2014-02-27 | 2014-03-25
Mykhailo Koval | m | 2014-03-25 | 2014-07-03
Valeriy Heletey | m | 2014-07-03 | 2014-10-14
Stepan Poltorak | m | 2014-10-14 | 2019-08-29
Andriy Zahorodnyuk; Andriy Zagorodnyuk | m | 2019-08-29 | 2020-03-04
Andriy Taran | m | 2020-03-04 | 2021-11-03
Oleksii Reznikov; Oleksiy Reznikov | m | 2021-11-04 | 2023-09-05
Rustem Umerov; Rustem Umierov | m | 2023-09-06 | 2025-07-17
Denys Shmyhal | m | 2025-07-17 | 2026-01
Mykhailo Fedorov | m | 2026-01-14 |
@ UKR | security-adviser | Secretary of the National Security and Defence Council
Oleksandr Turchynov | m | 2014-12-16 | 2019-05-19
Andriy Parubiy | m | 2014-02-27 | 2014-08-07
Oleksandr Danylyuk | m | 2019-05-28 | 2019-09-30
Oleksiy Danilov | m | 2019-10-03 | 2024-03-26
Oleksandr Lytvynenko | m | 2024-03-26 | 2025-07-18
Rustem Umerov | m | 2025-07-18 |
@ UKR | official | Official
Andriy Yermak; Andrii Yermak | m | 2020-02-11 | 2025-11-28 | Head of the Presidential Office
Kyrylo Budanov | m | 2020-08-05 | 2026-01 | Chief of Military Intelligence
Kyrylo Budanov | m | 2026-01-02 | | Head of the Presidential Office
Mykhailo Podolyak; Mikhail Podolyak; Mykhaylo Podolyak | m | 2020-04 | | Adviser to the Head of the Presidential Office
Ihor Zhovkva; Igor Zhovkva | m | 2019 | | Deputy Head of the Presidential Office
Andrii Sybiha | m | 2021-05 | 2024-04 | Deputy Head of the Presidential Office
Oleksiy Arestovych | m | 2020-10 | 2023-01-17 | Adviser to the Head of the Presidential Office
Sergiy Kyslytsya; Serhiy Kyslytsya | m | 2025 | | First Deputy Foreign Minister
Iryna Vereshchuk | f | 2021-11-04 | 2024-09-04 | Deputy Prime Minister
Olha Stefanishyna; Olga Stefanishyna | f | 2020-06-04 | 2025-07 | Deputy Prime Minister for European Integration
Oleksandr Kubrakov | m | 2021-05-20 | 2024-05-09 | Infrastructure Minister
Arsen Avakov | m | 2014-02-27 | 2021-07-15 | Interior Minister
Yuriy Vitrenko; Yurii Vitrenko | m | 2021-04 | 2022-11 | Chief Executive of Naftogaz
Andriy Kobolyev | m | 2014-03 | 2021-04 | Chief Executive of Naftogaz
Yuriy Prodan | m | 2014-02-27 | 2014-12-02 | Energy Minister
@ UKR | negotiator | Chief Negotiator
Leonid Kuchma | m | 2014-06 | 2020-07-28 | Envoy to the Trilateral Contact Group
Leonid Kravchuk | m | 2020-07-30 | 2022-05-10 | Envoy to the Trilateral Contact Group
David Arakhamia; Davyd Arakhamia | m | 2022-02-28 | | Head of Delegation
Oleksii Reznikov | m | 2022-02-28 | 2022-03 | Negotiator
Mykhailo Podolyak | m | 2022-02-28 | 2022-04 | Negotiator
@ UKR | ambassador | Ambassador
Yuriy Sergeyev; Yuriy Sergeev | m | 2007 | 2015-12 | Permanent Representative to the United Nations
Sergiy Kyslytsya; Serhiy Kyslytsya | m | 2020-02 | 2025 | Permanent Representative to the United Nations
Oksana Markarova | f | 2021-02-25 | 2025-08 | Ambassador to the United States
Valerii Zaluzhnyi | m | 2024-05 | | Ambassador to the United Kingdom
Andrij Melnyk; Andriy Melnyk | m | 2015 | 2022-07 | Ambassador to Germany
Andrij Melnyk | m | 2025 | | Permanent Representative to the United Nations
@ UKR | commander | Commander
Valerii Zaluzhnyi; Valeriy Zaluzhny; Valerii Zaluzhny | m | 2021-07-27 | 2024-02-08 | Commander-in-Chief
Oleksandr Syrskyi; Oleksandr Syrsky | m | 2024-02-08 | | Commander-in-Chief
@ UKR | lawmaker | Lawmaker
Ruslan Stefanchuk | m | 2021-10-08 | | Speaker of Parliament
Viktor Medvedchuk | m | 2019-08-29 | 2022 | Lawmaker
@ DONETSK | leader | Leader
Alexander Borodai; Aleksandr Boroday | m | 2014-05-16 | 2014-08-07
Alexander Zakharchenko | m | 2014-08-08 | 2018-08-31
Denis Pushilin | m | 2018-09-07 |
Denis Pushilin | m | 2014-05-15 | 2018-09-07 | Negotiator
Igor Girkin; Igor Strelkov | m | 2014-05 | 2014-08-14 | Commander
@ LUGANSK | leader | Leader
Igor Plotnitsky; Igor Plotnitskiy | m | 2014-08-14 | 2017-11-24
Leonid Pasechnik | m | 2017-11-24 |
Vladislav Deinego; Vladislav Deynego | m | 2014 | 2022 | Negotiator
@ BLR | head-of-state | President
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka | m | 1994-07-20 |
@ BLR | foreign-minister | Foreign Minister
Ivan Antonovich | m | 1997-01 | 1998-12
Ural Latypov | m | 1998-12 | 2000-11
Mikhail Khvostov | m | 2000-11 | 2003-03
Sergei Martynov; Sergey Martynov | m | 2003-03-21 | 2012-08-20
Vladimir Makei; Uladzimir Makei; Vladimir Makey | m | 2012-08-20 | 2022-11-26
Sergei Aleinik; Sergey Aleinik; Siarhei Aleinik | m | 2022-12-13 | 2024-06-27
Maxim Ryzhenkov; Maksim Ryzhenkov | m | 2024-06-27 |
@ BLR | leader | Opposition Leader
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya; Svetlana Tsikhanouskaya | f | 2020-07 |
@ MDA | head-of-state | President
Mircea Snegur | m | 1990-09-03 | 1997-01-15
Petru Lucinschi | m | 1997-01-15 | 2001-04-07
Vladimir Voronin | m | 2001-04-07 | 2009-09-11
Mihai Ghimpu | m | 2009-09-11 | 2010-12-28 | Acting President
Nicolae Timofti | m | 2012-03-23 | 2016-12-23
Igor Dodon | m | 2016-12-23 | 2020-12-24
Maia Sandu | f | 2020-12-24 |
@ MDA | head-of-government | Prime Minister
Vasile Tarlev | m | 2001-04-19 | 2008-03-31
Vlad Filat; Vladimir Filat | m | 2009-09-25 | 2013-05-30
Iurie Leanca; Iurie Leancă | m | 2013-05-31 | 2015-02-18
Pavel Filip | m | 2016-01-20 | 2019-06-14
Maia Sandu | f | 2019-06-08 | 2019-11-14
Ion Chicu | m | 2019-11-14 | 2020-12-31
Natalia Gavrilita; Natalia Gavrilița | f | 2021-08-06 | 2023-02-16
Dorin Recean | m | 2023-02-16 | 2025-11-01
Alexandru Munteanu | m | 2025-11-01 |
@ MDA | foreign-minister | Foreign Minister
Andrei Stratan | m | 2004-02-04 | 2009-09-25
Iurie Leanca | m | 2009-09-25 | 2013-05-31
Natalia Gherman | f | 2013-05-31 | 2016-01-20
Andrei Galbur | m | 2016-01-20 | 2017-12-21
Tudor Ulianovschi | m | 2018-01-10 | 2019-06-08
Nicu Popescu | m | 2019-06-08 | 2019-11-14
Nicu Popescu | m | 2021-08-06 | 2024-01-29
Mihai Popsoi; Mihai Popșoi | m | 2024-01-29 |
@ TRANSNISTRIA | leader | Leader
Igor Smirnov | m | 1991-12-03 | 2011-12-30
Yevgeny Shevchuk | m | 2011-12-30 | 2016-12-16
Vadim Krasnoselsky | m | 2016-12-16 |
@ GEO | head-of-state | President
Zviad Gamsakhurdia | m | 1991-04-14 | 1992-01-06
Eduard Shevardnadze | m | 1992-03-10 | 2003-11-23
Mikheil Saakashvili; Mikhail Saakashvili | m | 2004-01-25 | 2007-11-25
Mikheil Saakashvili | m | 2008-01-20 | 2013-11-17
Nino Burjanadze; Nino Burdzhanadze | f | 2007-11-25 | 2008-01-20 | Acting President
Giorgi Margvelashvili | m | 2013-11-17 | 2018-12-16
Salome Zourabichvili; Salome Zurabishvili; Salomé Zourabichvili | f | 2018-12-16 | 2024-12-29
Mikheil Kavelashvili | m | 2024-12-29 |
@ GEO | head-of-government | Prime Minister
Zurab Zhvania | m | 2004-02-17 | 2005-02-03
Zurab Noghaideli | m | 2005-02-17 | 2007-11-16
Vladimer Gurgenidze; Lado Gurgenidze | m | 2007-11-22 | 2008-11-01
Nika Gilauri | m | 2009-02-06 | 2012-07-04
Vano Merabishvili | m | 2012-07-04 | 2012-10-25
Bidzina Ivanishvili | m | 2012-10-25 | 2013-11-20
Irakli Garibashvili; Irakli Gharibashvili | m | 2013-11-20 | 2015-12-30
Giorgi Kvirikashvili | m | 2015-12-30 | 2018-06-13
Mamuka Bakhtadze | m | 2018-06-20 | 2019-09-02
Giorgi Gakharia | m | 2019-09-08 | 2021-02-18
Irakli Garibashvili | m | 2021-02-22 | 2024-01-29
Irakli Kobakhidze | m | 2024-02-08 |
@ GEO | foreign-minister | Foreign Minister
Irakli Menagarishvili | m | 1995-12 | 2003-11-30
Tedo Japaridze | m | 2003-11-30 | 2004-03-18
Salome Zourabichvili | f | 2004-03-20 | 2005-10-19
Gela Bezhuashvili | m | 2005-10-19 | 2008-01-31
David Bakradze | m | 2008-01-31 | 2008-04-21
Eka Tkeshelashvili; Ekaterine Tkeshelashvili | f | 2008-05-05 | 2008-12-05
Grigol Vashadze | m | 2008-12-06 | 2012-10-25
Maia Panjikidze | f | 2012-10-25 | 2014-11-05
Tamar Beruchashvili | f | 2014-11-11 | 2015-09-01
Giorgi Kvirikashvili | m | 2015-09-01 | 2015-12-30
Mikheil Janelidze | m | 2015-12-30 | 2018-06-13
David Zalkaliani | m | 2018-06-21 | 2022-04-04
Ilia Darchiashvili | m | 2022-04-04 | 2024-10
Maka Botchorishvili; Maka Bochorishvili | f | 2024-10-18 |
@ GEO | minister | Minister for Reintegration
Temur Iakobashvili; Temur Yakobashvili | m | 2008-01-31 | 2010-11
Irakli Okruashvili | m | 2004-12-14 | 2006-11-10 | Defence Minister
Giorgi Khaindrava | m | 2004-02 | 2006-07 | State Minister for Conflict Resolution
@ SOUTH-OSSETIA | leader | Leader
Eduard Kokoity; Eduard Kokoiti; Eduard Kokoyty | m | 2001-12-18 | 2011-12-10
Leonid Tibilov | m | 2012-04-19 | 2017-04-21
Anatoly Bibilov | m | 2017-04-21 | 2022-05-24
Alan Gagloyev; Alan Gagloev | m | 2022-05-24 |
@ ABKHAZIA | leader | Leader
Vladislav Ardzinba | m | 1994-11-26 | 2005-02-12
Sergei Bagapsh | m | 2005-02-12 | 2011-05-29
Alexander Ankvab | m | 2011-05-29 | 2014-06-01
Raul Khajimba; Raul Khadzhimba | m | 2014-09-25 | 2020-01-12
Aslan Bzhania | m | 2020-04-23 | 2024-11-19
Badra Gunba | m | 2024-11-19 |
Sergei Shamba | m | 1997 | 2010-02 | Foreign Minister
@ ARM | head-of-state | President
Levon *Ter-Petrosyan; Levon Ter-Petrossian | m | 1991-11-11 | 1998-02-03
Robert Kocharyan; Robert Kocharian | m | 1998-02-04 | 2008-04-09
Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisyan; Serzh Sarkisian | m | 2008-04-09 | 2018-04-09
Armen Sarkissian; Armen Sarkisian | m | 2018-04-09 | 2022-02-01
Vahagn Khachaturyan | m | 2022-03-13 |
@ ARM | head-of-government | Prime Minister
Robert Kocharyan | m | 1997-03-20 | 1998-04-10
Vazgen Sargsyan | m | 1999-06-11 | 1999-10-27
Andranik Margaryan; Andranik Margarian | m | 2000-05-12 | 2007-03-25
Serzh Sargsyan | m | 2007-04-04 | 2008-04-09
Tigran Sargsyan; Tigran Sarkisian | m | 2008-04-09 | 2014-04-03
Hovik Abrahamyan | m | 2014-04-13 | 2016-09-08
Karen Karapetyan | m | 2016-09-13 | 2018-04-17
Serzh Sargsyan | m | 2018-04-17 | 2018-04-23
Nikol Pashinyan; Nikol Pashinian | m | 2018-05-08 |
@ ARM | foreign-minister | Foreign Minister
Raffi Hovannisian | m | 1991-11-07 | 1992-10-16
Vahan Papazyan | m | 1993-02 | 1996-11
Vartan Oskanian; Vardan Oskanyan | m | 1998-04-21 | 2008-04-03
Edward Nalbandian; Edvard Nalbandyan | m | 2008-04-14 | 2018-05-12
Zohrab Mnatsakanyan; Zohrab Mnatsakanian | m | 2018-05-12 | 2020-11-16
Ara Aivazian; Ara Ayvazyan | m | 2020-11-18 | 2021-05-31
Ararat Mirzoyan | m | 2021-08-19 |
@ ARM | defence-minister | Defence Minister
Serzh Sargsyan | m | 2000-05-20 | 2007-04-04
Seyran Ohanyan | m | 2008-04-14 | 2016-10-03
Vigen Sargsyan | m | 2016-10-03 | 2018-05-11
David Tonoyan; Davit Tonoyan | m | 2018-05-11 | 2020-11-20
Suren Papikyan | m | 2021-11-15 |
@ ARM | security-adviser | Secretary of the Security Council
Armen Grigoryan | m | 2018-05-11 |
@ AZE | head-of-state | President
Ayaz Mutallibov; Ayaz Mutalibov | m | 1990-05-18 | 1992-03-06
Abulfaz Elchibey | m | 1992-06-16 | 1993-09-01
Heydar Aliyev; Geidar Aliyev; Haydar Aliyev | m | 1993-10-10 | 2003-10-31
Ilham Aliyev; Ilkham Aliyev | m | 2003-10-31 |
@ AZE | head-of-government | Prime Minister
Artur Rasizade; Artur Rasi-zade | m | 1996-07-20 | 2018-04-21
Novruz Mammadov | m | 2018-04-21 | 2019-10-08
Ali Asadov | m | 2019-10-08 |
@ AZE | foreign-minister | Foreign Minister
Hasan Hasanov | m | 1993 | 1998-02
Tofig Zulfugarov | m | 1998-03 | 1999-10
Vilayat Guliyev | m | 1999-10 | 2004-04
Elmar Mammadyarov; Elmar Mamedyarov | m | 2004-04-02 | 2020-07-16
Jeyhun Bayramov; Ceyhun Bayramov | m | 2020-07-16 |
@ AZE | defence-minister | Defence Minister
Safar Abiyev | m | 1995-02 | 2013-10-22
Zakir Hasanov | m | 2013-10-22 |
@ AZE | official | Assistant to the President
Hikmet Hajiyev; Hikmet Hajiev | m | 2018-09 |
Mehriban Aliyeva | f | 2017-02-21 | | First Vice President
@ NAGORNO-KARABAKH | leader | President
Arkadi Ghukasyan; Arkady Gukasyan; Arkady Ghoukasian | m | 1997-09-08 | 2007-09-07
Bako Sahakyan; Bako Saakyan | m | 2007-09-07 | 2020-05-21
Arayik Harutyunyan; Araik Harutyunyan | m | 2020-05-21 | 2023-09-01
Samvel Shahramanyan; Samvel Shakhramanyan | m | 2023-09-10 | 2024-01-01
Ruben Vardanyan | m | 2022-11-04 | 2023-02-23 | State Minister
@ KAZ | head-of-state | President
Nursultan Nazarbayev | m | 1990-04-24 | 2019-03-20
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Qasym-Jomart Toqayev; Kasym-Zhomart Tokayev | m | 2019-03-20 |
@ KAZ | foreign-minister | Foreign Minister
Kassym-Jomart Tokayev | m | 1994-10-13 | 1999-10
Kassym-Jomart Tokayev | m | 2002-01-29 | 2007-01-11
Marat Tazhin | m | 2007-01-11 | 2009-09-04
Kanat Saudabayev | m | 2009-09-04 | 2011-04-11
Yerzhan Kazykhanov | m | 2011-04-11 | 2012-09-28
Erlan Idrissov; Yerlan Idrissov | m | 2012-09-28 | 2016-12-28
Kairat Abdrakhmanov | m | 2016-12-28 | 2018-12-26
Beibut Atamkulov | m | 2018-12-26 | 2019-09-18
Mukhtar Tleuberdi | m | 2019-09-18 | 2023-04-03
Murat Nurtleu | m | 2023-04-03 | 2025-09-26
Yermek Kosherbayev | m | 2025-09-26 |
@ UZB | head-of-state | President
Islam Karimov | m | 1990-03-24 | 2016-09-02
Shavkat Mirziyoyev; Shavkat Mirziyoev | m | 2016-09-08 |
@ UZB | foreign-minister | Foreign Minister
Abdulaziz Kamilov; Abdulaziz Komilov | m | 1994-02 | 2003-03
Vladimir Norov | m | 2006-07 | 2010-12
Abdulaziz Kamilov | m | 2012-01 | 2022-04-27
Vladimir Norov | m | 2022-04-27 | 2022-12-30
Bakhtiyor Saidov; Bakhtiyar Saidov | m | 2022-12-30 |
@ KGZ | head-of-state | President
Askar Akayev; Askar Akaev | m | 1990-10-27 | 2005-03-24
Kurmanbek Bakiyev; Kurmanbek Bakiev | m | 2005-03-25 | 2010-04-15
Roza Otunbayeva; Rosa Otunbayeva | f | 2010-04-07 | 2011-12-01
Almazbek Atambayev | m | 2011-12-01 | 2017-11-24
Sooronbay Jeenbekov; Sooronbai Jeenbekov | m | 2017-11-24 | 2020-10-15
Sadyr Japarov; Sadyr Zhaparov | m | 2021-01-28 |
@ KGZ | foreign-minister | Foreign Minister
Erlan Abdyldaev; Erlan Abdyldayev | m | 2012-09 | 2018-10
Chingiz Aidarbekov | m | 2018-10 | 2020-10
Ruslan Kazakbaev; Ruslan Kazakbayev | m | 2020-10 | 2022-04
Jeenbek Kulubaev; Zheenbek Kulubaev | m | 2022-04 |
@ TJK | head-of-state | President
Emomali Rahmon; Emomali Rakhmonov; Imomali Rakhmonov; Emomali Rahmonov | m | 1992-11-20 |
@ TJK | foreign-minister | Foreign Minister
Hamrokhon Zarifi; Khamrokhon Zarifi | m | 2006-12 | 2013-11
Sirodjidin Aslov; Sirojiddin Muhriddin; Sirojiddin Aslov | m | 2013-11-29 |
@ TKM | head-of-state | President
Saparmurat Niyazov; Saparmyrat Niyazov | m | 1990-11-02 | 2006-12-21
Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhammedov; Gurbanguly Berdimuhamedov; Kurbanguly Berdymukhamedov | m | 2006-12-21 | 2022-03-19
Serdar Berdimuhamedow; Serdar Berdymukhamedov | m | 2022-03-19 |
@ TKM | foreign-minister | Foreign Minister
Rashid Meredov; Rasit Meredow | m | 2001-07-07 |
`
