/**
 * Heads of state and government before 1990 whom news of negotiations still names, and ministers, deputies and officials
 * beside those of the regional tables. `@ PARTY | kind | Title` opens a section; then one tenure a line: full name; other
 * spellings and short names | gender | from | to (empty: open) | own title. `*` marks where the surname starts when it is
 * not the last word. Days are EDTF. Sources: as for the regional tables.
 */
export const peopleOthers = `
@ USA | head-of-state | President
Woodrow Wilson | m | 1913-03-04 | 1921-03-04
Franklin Roosevelt; Franklin D. Roosevelt; Franklin Delano Roosevelt | m | 1933-03-04 | 1945-04-12
Harry Truman; Harry S. Truman | m | 1945-04-12 | 1953-01-20
Dwight Eisenhower; Dwight D. Eisenhower | m | 1953-01-20 | 1961-01-20
John F. Kennedy; John Kennedy; JFK | m | 1961-01-20 | 1963-11-22
Lyndon Johnson; Lyndon B. Johnson; Lyndon Baines Johnson | m | 1963-11-22 | 1969-01-20
Richard Nixon; Richard M. Nixon | m | 1969-01-20 | 1974-08-09
Gerald Ford | m | 1974-08-09 | 1977-01-20
Jimmy Carter | m | 1977-01-20 | 1981-01-20
Ronald Reagan | m | 1981-01-20 | 1989-01-20
@ USA | foreign-minister | Secretary of State
Henry Kissinger | m | 1973-09-22 | 1977-01-20
Cyrus Vance | m | 1977-01-20 | 1980-04-28
George Shultz; George P. Shultz | m | 1982-07-16 | 1989-01-20
@ USA | minister | Minister
Alejandro Mayorkas | m | 2021-02-02 | 2025-01-20 | Secretary of Homeland Security
Kristi Noem | f | 2025-01-25 | 2026-03 | Secretary of Homeland Security
Michael Chertoff | m | 2005-02-15 | 2009-01-21 | Secretary of Homeland Security
Janet Napolitano | f | 2009-01-21 | 2013-09-06 | Secretary of Homeland Security
Jeh Johnson | m | 2013-12-23 | 2017-01-20 | Secretary of Homeland Security
Merrick Garland; Merrick B. Garland | m | 2021-03-11 | 2025-01-20 | Attorney General
William Barr; Bill Barr | m | 2019-02-14 | 2020-12-23 | Attorney General
Eric Holder | m | 2009-02-03 | 2015-04-27 | Attorney General
Pam Bondi | f | 2025-02-05 | | Attorney General
Jennifer Granholm | f | 2021-02-25 | 2025-01-20 | Secretary of Energy
Chris Wright | m | 2025-02-03 | | Secretary of Energy
Rick Perry | m | 2017-03-02 | 2019-12-01 | Secretary of Energy
Steven Chu | m | 2009-01-21 | 2013-04-22 | Secretary of Energy
Samuel Bodman | m | 2005-02-01 | 2009-01-20 | Secretary of Energy
Doug Burgum | m | 2025-02-01 | | Secretary of the Interior
Tom Vilsack | m | 2021-02-24 | 2025-01-20 | Secretary of Agriculture
Pete Buttigieg | m | 2021-02-03 | 2025-01-20 | Secretary of Transportation
Carlos Gutierrez | m | 2005-02-07 | 2009-01-20 | Secretary of Commerce
Penny Pritzker | f | 2013-06-26 | 2017-01-20 | Secretary of Commerce
@ USA | official | Official
Samantha Power | f | 2021-05-03 | 2025-01-20 | Administrator of the Agency for International Development
Mark Green | m | 2017-08-07 | 2020-04-10 | Administrator of the Agency for International Development
Avril Haines | f | 2021-01-21 | 2025-01-20 | Director of National Intelligence
Tulsi Gabbard | f | 2025-02-12 | | Director of National Intelligence
James Clapper | m | 2010-08-09 | 2017-01-20 | Director of National Intelligence
Dan Coats | m | 2017-03-16 | 2019-08-15 | Director of National Intelligence
John Negroponte | m | 2005-04-21 | 2007-02-13 | Director of National Intelligence
Jon Finer; Jonathan Finer | m | 2021-01-20 | 2025-01-20 | Principal Deputy National Security Adviser
Daleep Singh | m | 2021-02 | 2022-06 | Deputy National Security Adviser
Derek Chollet | m | 2021 | 2024 | Counselor of the Department of State
Uzra Zeya | f | 2021-07 | 2025-01-20 | Under Secretary of State for Civilian Security, Democracy, and Human Rights
Jose Fernandez; Jose W. Fernandez | m | 2021-08 | 2025-01-20 | Under Secretary of State for Economic Growth, Energy, and the Environment
Keith Krach | m | 2019-06 | 2021-01-20 | Under Secretary of State for Economic Growth, Energy, and the Environment
Monica Medina; Monica P. Medina | f | 2021-09 | 2023 | Assistant Secretary of State for Oceans
Beth *Van Schaack | f | 2022-03 | 2025-01-20 | Ambassador-at-Large for Global Criminal Justice
Rashad Hussain | m | 2022-01 | 2025-01-20 | Ambassador-at-Large for International Religious Freedom
Jessica Lewis | f | 2021-09 | 2024-07 | Assistant Secretary of State for Political-Military Affairs
Yael Lempert | f | 2021 | 2023 | Acting Assistant Secretary of State for Near Eastern Affairs
Joey Hood | m | 2021-01 | 2021-09 | Acting Assistant Secretary of State for Near Eastern Affairs
Payton Knopf | m | 2021 | 2022 | Deputy Special Envoy for the Horn of Africa
Jeffrey Gerrish | m | 2018-03 | 2020 | Deputy Trade Representative
Sarah Bianchi | f | 2021-10 | 2024 | Deputy Trade Representative
Deborah Lipstadt | f | 2022-03 | 2025-01-20 | Special Envoy to Monitor and Combat Antisemitism
Frank McKenzie; Kenneth McKenzie | m | 2019-03-28 | 2022-04-01 | Commander of Central Command
Michael Kurilla; Erik Kurilla | m | 2022-04-01 | 2025-08-08 | Commander of Central Command
Brad Cooper | m | 2025-08-08 | | Commander of Central Command
Susie Wiles | f | 2025-01-20 | | White House Chief of Staff
Stephen Miller | m | 2025-01-20 | | Deputy Chief of Staff
Stephen Miller | m | 2017-01-20 | 2021-01-20 | Senior Adviser to the President
Ron Klain | m | 2021-01-20 | 2023-02-07 | White House Chief of Staff
Elon Musk | m | 2025-01-20 | 2025-05-30 | Senior Adviser to the President
Ben Bernanke | m | 2006-02-01 | 2014-02-03 | Chair of the Federal Reserve
Jerome Powell | m | 2018-02-05 | 2026-05 | Chair of the Federal Reserve
@ SUN | head-of-state | Leader
Joseph Stalin; Josef Stalin | m | 1924 | 1953-03-05
Nikita Khrushchev | m | 1953-09-14 | 1964-10-14
Leonid Brezhnev | m | 1964-10-14 | 1982-11-10
@ SUN | foreign-minister | Foreign Minister
Andrei Gromyko | m | 1957-02-15 | 1985-07-02
@ RUS | minister | Minister
Vladimir Kolokoltsev | m | 2012-05-21 | | Interior Minister
Yury Borisov; Yuri Borisov | m | 2018-05-18 | 2022-07-15 | Deputy Prime Minister
Marat Khusnullin | m | 2020-01-21 | | Deputy Prime Minister
Alexei Overchuk; Aleksei Overchuk; Alexey Overchuk | m | 2020-01-21 | | Deputy Prime Minister
Maxim Reshetnikov | m | 2020-01-21 | | Economic Development Minister
Nikolai Shulginov | m | 2020-11-10 | 2024-05-14 | Energy Minister
Sergei Tsivilev; Sergey Tsivilyov | m | 2024-05-14 | | Energy Minister
Igor Kostyukov | m | 2018-11-22 | | Head of Military Intelligence
Alexander Fomin; Aleksandr Fomin | m | 2017-01-31 | | Deputy Defence Minister
Elvira Nabiullina | f | 2013-06-24 | | Central Bank Governor
Igor Sechin | m | 2012-05-23 | | Chief Executive of Rosneft
Sergei Sobyanin | m | 2010-10-21 | | Mayor of Moscow
@ GBR | head-of-government | Prime Minister
Winston Churchill | m | 1940-05-10 | 1945-07-26
Neville Chamberlain | m | 1937-05-28 | 1940-05-10
@ DEU | head-of-government | Chancellor
Willy Brandt | m | 1969-10-22 | 1974-05-07
Helmut Schmidt | m | 1974-05-16 | 1982-10-01
@ FRA | head-of-state | President
Charles *de Gaulle | m | 1959-01-08 | 1969-04-28
Valery *Giscard d'Estaing; Valéry Giscard d'Estaing | m | 1974-05-27 | 1981-05-21
@ EGY | head-of-state | President
Gamal *Abdel Nasser; Gamal Abdul Nasser | m | 1956-06-23 | 1970-09-28
Anwar Sadat; Anwar el-Sadat; Anwar al-Sadat | m | 1970-10-15 | 1981-10-06
@ ISR | head-of-government | Prime Minister
David *Ben-Gurion; David Ben Gurion | m | 1955-11-03 | 1963-06-26
Golda Meir | f | 1969-03-17 | 1974-06-03
Menachem Begin | m | 1977-06-21 | 1983-10-10
@ IRN | head-of-state | Shah
Mohammad Reza *Pahlavi; Mohammed Reza Pahlavi | m | 1941-09-16 | 1979-02-11
@ IRN | leader | Opposition Leader
Reza Pahlavi | m | 1980 |
Maryam Rajavi | f | 1993 |
@ YUG | head-of-state | President
Josip Broz *Tito | m | 1953-01-14 | 1980-05-04
@ UN | head-of-organisation | Secretary-General
Dag Hammarskjold; Dag Hammarskjöld | m | 1953-04-10 | 1961-09-18
Kurt Waldheim | m | 1972-01-01 | 1981-12-31
@ IND | head-of-government | Prime Minister
Jawaharlal Nehru | m | 1947-08-15 | 1964-05-27
Indira Gandhi | f | 1980-01-14 | 1984-10-31
Rajiv Gandhi | m | 1984-10-31 | 1989-12-02
@ IND | leader | Opposition Leader
Sonia Gandhi | f | 1998-03-14 | 2022-10-26
Rahul Gandhi | m | 2017-12-16 |
@ CHN | head-of-state | Leader
Mao Zedong; Mao Tse-tung | m | 1949-10-01 | 1976-09-09
Deng Xiaoping | m | 1978-12 | 1992
@ THE-ELDERS | leader | Elder
Jimmy Carter | m | 2007-07-18 | 2016-05
Mary Robinson | f | 2018-11-01 | 2024-10 | Chair of the Elders
@ ISR | spokesperson | Spokesman of the Foreign Ministry
Arieh Mekel; Arye Mekel | m | 2007 | 2009
Ze'ev Boim; Zeev Boim | m | 2006-05-04 | 2009-03-31 | Minister
Gilad Shalit | m | 2006-06-25 | 2011-10-18 | Soldier held captive
@ PSE | lawmaker | Speaker of Parliament
Aziz Dweik; Aziz Duwaik; Abdel Aziz Duwaik; Aziz Dwaik | m | 2006-02-18 |
@ HAMAS | spokesperson | Spokesperson
Ayman Taha | m | 2006 | 2014
@ OMN | deputy-foreign-minister | Under-Secretary for Diplomatic Affairs
Khalifa *al-Harthy; Khalifa Al Harthy; Khalifa Alharthy; Khalifa bin Ali al-Harthy | m | 2020-12 |
@ POL | deputy-foreign-minister | Deputy Foreign Minister
Marcin Przydacz | m | 2019-01 | 2023-01
Piotr Naimski | m | 2015-11 | 2022-07 | Energy Security Commissioner
@ TUR | deputy-foreign-minister | Deputy Foreign Minister
Sedat Onal; Sedat Önal | m | 2018-08 | 2023
Burak Akcapar; Burak Akçapar | m | 2022 | 2024
@ DEU | deputy-foreign-minister | State Secretary
Andreas Michaelis | m | 2018-03 | 2020-05
Andreas Michaelis | m | 2022-01 | 2022-12
Niels Annen | m | 2018-03-14 | 2021-12-08 | Minister of State
Miguel Berger | m | 2020-05 | 2022-01
@ FRA | deputy-foreign-minister | Secretary-General of the Foreign Ministry
Francois Delattre; François Delattre | m | 2019-06 | 2022
Philippe Etienne; Philippe Étienne | m | 2019-07 | 2023-01 | Ambassador to the United States
Anne Grillo | f | 2021 | 2023 | Director for the Middle East and North Africa
@ FRA | spokesperson | Spokesperson of the President
David Martinon | m | 2007-05 | 2008-05
@ CAN | deputy-foreign-minister | Deputy Foreign Minister
Marta Morgan | f | 2019-05 | 2022-10
@ CAN | security-adviser | National Security Adviser
Jody Thomas | f | 2022-01-11 | 2024-01
Nathalie Drouin | f | 2024-01 |
@ NGA | security-adviser | National Security Adviser
Babagana Monguno | m | 2015-07-13 | 2023-06-19
Nuhu Ribadu | m | 2023-06-19 |
@ GBR | security-adviser | Deputy National Security Adviser
David Quarrey | m | 2019 | 2022
@ KOR | deputy-foreign-minister | Vice Foreign Minister
Choo Kyu-ho; Choo Kyu Ho | m | 2005 | 2007 | Spokesman of the Foreign Ministry
@ LBN | official | Official
Abbas Ibrahim | m | 2011-07-18 | 2023-03-02 | Head of General Security
Elias *Bou Saab | m | 2022-10 | | Chief negotiator on the maritime border
Joseph Aoun | m | 2017-03-08 | 2025-01-09 | Commander of the Army
@ SYR | defence-minister | Defence Minister
Ali Habib; Ali Habib Mahmoud | m | 2009-06-03 | 2011-08-08
@ TUN | head-of-government | Prime Minister
Hichem Mechichi | m | 2020-09-02 | 2021-07-25
Najla Bouden; Najla Bouden Romdhane | f | 2021-10-11 | 2023-08-01
Youssef Chahed | m | 2016-08-27 | 2020-02-27
@ HTI | foreign-minister | Foreign Minister
Claude Joseph | m | 2020-03 | 2021-11
Jean Victor *Geneus; Jean Victor Généus | m | 2021-11 | 2024-06
@ PAN | foreign-minister | Foreign Minister
Erika Mouynes | f | 2020-12 | 2022-10
Janaina Tewaney; Janaina *Tewaney Mencomo | f | 2022-10 | 2024-07
Javier *Martinez-Acha | m | 2024-07-01 |
@ CHL | foreign-minister | Foreign Minister
Andres Allamand; Andrés Allamand | m | 2020-07-28 | 2022-02-06
@ CRI | foreign-minister | Foreign Minister
Rodolfo Solano; Rodolfo *Solano Quiros; Rodolfo Solano Quirós | m | 2020-02 | 2022-05-08
Arnoldo Andre; Arnoldo *Andre Tinoco; Arnoldo André Tinoco | m | 2022-05-08 | 2026-05-08
@ PER | foreign-minister | Foreign Minister
Cesar Landa; César Landa | m | 2022-02-08 | 2022-09-13
@ DOM | foreign-minister | Foreign Minister
Roberto Alvarez; Roberto Álvarez | m | 2020-08-16 |
@ URY | foreign-minister | Foreign Minister
Francisco Bustillo | m | 2020-07 | 2023-11
@ HND | foreign-minister | Foreign Minister
Enrique Reina; Eduardo Enrique Reina | m | 2022-01-27 | 2024
@ CUB | deputy-foreign-minister | Deputy Foreign Minister
Carlos *Fernandez de Cossio; Carlos Fernández de Cossío | m | 2019 |
@ VNM | deputy-foreign-minister | Deputy Foreign Minister
Ha Kim *Ngoc | m | 2016 | 2025
@ LAO | foreign-minister | Foreign Minister
Saleumxay Kommasith | m | 2016-04-20 | 2024-11
Thongsavanh Phomvihane | m | 2024-11 |
@ BRN | foreign-minister | Foreign Minister
Erywan Yusof; Erywan *Pehin Yusof; Dato Erywan Yusof | m | 2018 |
@ BRN | head-of-state | Sultan
Hassanal Bolkiah; Sultan Hassanal Bolkiah | m | 1967-10-05 |
@ ZMB | foreign-minister | Foreign Minister
Stanley Kakubo | m | 2021-09 | 2023-12-26
Mulambo Haimbe | m | 2024-01 |
@ LIE | foreign-minister | Foreign Minister
Dominique Hasler | f | 2021-03-25 | 2025-04
@ GRL | head-of-government | Prime Minister
Mute Egede; Múte Egede; Múte B. Egede; Mute Bourup Egede | m | 2021-04-23 | 2025-04-07
Jens-Frederik Nielsen | m | 2025-04-07 |
@ GRL | foreign-minister | Foreign Minister
Vivian Motzfeldt | f | 2022-04 |
@ CZE | defence-minister | Defence Minister
Jana Cernochova; Jana Černochová | f | 2021-12-17 | 2025-12-15
@ DNK | defence-minister | Defence Minister
Morten Bodskov; Morten Bødskov | m | 2022-02-04 | 2022-12-15
Jakob *Ellemann-Jensen | m | 2022-12-15 | 2023-08-22
Troels *Lund Poulsen | m | 2023-08-22 |
@ NOR | defence-minister | Defence Minister
Tore Sandvik; Tore O. Sandvik | m | 2025-02-04 |
Bjorn Arild *Gram; Bjørn Arild Gram | m | 2022-04-12 | 2025-02-04
@ GRC | minister | Energy Minister
Kostis Hatzidakis; Konstantinos Hatzidakis; Costis Hatzidakis | m | 2019-07-09 | 2021-01-05
Giorgos Varvitsiotis; Miltiadis Varvitsiotis | m | 2019-07-09 | 2023-06 | Alternate Foreign Minister
@ CYP | minister | Energy Minister
Georgios Lakkotrypis; Giorgos Lakkotrypis; Yiorgos Lakkotrypis | m | 2013-03 | 2020-07
@ ITA | minister | Minister
Stefano Patuanelli | m | 2019-09-05 | 2021-02-13 | Economic Development Minister
Matteo Salvini | m | 2018-06-01 | 2019-09-05 | Deputy Prime Minister
Matteo Salvini | m | 2022-10-22 | | Deputy Prime Minister
@ AFREXIMBANK | head-of-organisation | President
Benedict Oramah; Okey Oramah | m | 2015-09 | 2025-10
@ MHL | head-of-state | President
David Kabua | m | 2020-01-13 | 2024-01-02
Hilda Heine | f | 2024-01-03 |
@ MHL | foreign-minister | Foreign Minister
Kitlang Kabua | f | 2022 | 2023
@ FSM | head-of-state | President
David Panuelo | m | 2019-05-11 | 2023-05-11
Wesley Simina | m | 2023-05-11 |
@ PLW | head-of-state | President
Surangel Whipps; Surangel Whipps Jr. | m | 2021-01-21 |
@ WSM | head-of-government | Prime Minister
Tuilaepa Sailele *Malielegaoi; Tuilaepa Malielegaoi; Tuilaepa | m | 1998-11-23 | 2021-05-24
Fiame Naomi *Mata'afa; Fiame Mata'afa; Naomi Mata'afa | f | 2021-05-24 | 2025-09-16
@ TON | head-of-state | King
King Tupou VI; Tupou VI | m | 2012-03-18 |
@ VUT | head-of-government | Prime Minister
Jotham Napat | m | 2025-02-11 |
@ TUV | head-of-government | Prime Minister
Feleti Teo | m | 2024-02-26 |
@ BHS | head-of-government | Prime Minister
Hubert Minnis | m | 2017-05-11 | 2021-09-17
Philip Davis; Phillip Davis | m | 2021-09-17 |
@ ATG | head-of-government | Prime Minister
Gaston Browne | m | 2014-06-13 |
@ DMA | head-of-government | Prime Minister
Roosevelt Skerrit | m | 2004-01-08 |
@ LCA | head-of-government | Prime Minister
Philip Pierre; Philip J. Pierre | m | 2021-07-28 |
@ VCT | head-of-government | Prime Minister
Ralph Gonsalves | m | 2001-03-29 | 2025-11-28
@ TTO | head-of-government | Prime Minister
Keith Rowley | m | 2015-09-09 | 2025-03-17
Kamla *Persad-Bissessar | f | 2025-05-01 |
Kamla *Persad-Bissessar | f | 2010-05-26 | 2015-09-09
@ BLZ | head-of-government | Prime Minister
Johnny Briceno; John Briceño; Juan Briceno; Johnny Briceño | m | 2020-11-12 |
@ SUR | head-of-state | President
Desi Bouterse | m | 2010-08-12 | 2020-07-16
Chan Santokhi | m | 2020-07-16 | 2025-07-16
Jennifer *Geerlings-Simons | f | 2025-07-16 |
@ GRD | head-of-government | Prime Minister
Dickon Mitchell | m | 2022-06-24 |
`
