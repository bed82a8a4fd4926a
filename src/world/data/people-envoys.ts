/**
 * Envoys, special representatives and mediators since 1990, by the party that sends them. `@ PARTY | kind | Title` opens a
 * section; then one tenure a line: full name; other spellings and short names | gender | from | to (empty: open) | own
 * title. `*` marks where the surname starts when it is not the last word. Days are EDTF. Sources: announcements of the
 * sending governments and organisations (state.gov, un.org, consilium.europa.eu, eeas.europa.eu, osce.org and others).
 */
export const peopleEnvoys = `
@ USA | envoy | Special Envoy
Robert Malley; Rob Malley; Robert A. Malley | m | 2021-01-28 | 2023-06-29 | Special Envoy for Iran
Brian Hook | m | 2018-08-16 | 2020-08-06 | Special Representative for Iran
Elliott Abrams; Elliot Abrams | m | 2019-01-25 | 2021-01-20 | Special Representative for Venezuela
Elliott Abrams | m | 2020-08-06 | 2021-01-20 | Special Representative for Iran
Abram Paley | m | 2023-06-29 | 2025-01-20 | Deputy Special Envoy for Iran
Richard Nephew | m | 2021-02 | 2021-12 | Deputy Special Envoy for Iran
Steve Witkoff; Steven Witkoff | m | 2025-01-20 | | Special Envoy to the Middle East
Jared Kushner | m | 2017-01-20 | 2021-01-20 | Senior Adviser to the President
Keith Kellogg | m | 2025-01-20 | 2026-01 | Special Envoy for Ukraine
Richard Grenell; Ric Grenell | m | 2025-01-20 | | Envoy for Special Missions
Adam Boehler | m | 2025-01-20 | | Special Envoy for Hostage Response
Massad Boulos | m | 2025-04-01 | | Senior Adviser for Africa
Morgan Ortagus | f | 2025-01 | | Deputy Special Envoy to the Middle East
Tom Barrack; Thomas Barrack; Thomas J. Barrack | m | 2025-05-23 | | Special Envoy for Syria
Tom Barrack | m | 2025-05-14 | | Ambassador to Turkey
Zalmay Khalilzad; Zal Khalilzad | m | 2018-09-05 | 2021-10-19 | Special Representative for Afghanistan Reconciliation
Thomas West; Tom West | m | 2021-10-19 | 2024-10 | Special Representative for Afghanistan
Richard Holbrooke | m | 2009-01-22 | 2010-12-13 | Special Representative for Afghanistan and Pakistan
Marc Grossman | m | 2011-02-18 | 2012-12-14 | Special Representative for Afghanistan and Pakistan
James Dobbins; Jim Dobbins | m | 2013-05-10 | 2014-07-31 | Special Representative for Afghanistan and Pakistan
Daniel Feldman; Dan Feldman | m | 2014-08-01 | 2015-09 | Special Representative for Afghanistan and Pakistan
Richard Olson | m | 2015-11-17 | 2016-11 | Special Representative for Afghanistan and Pakistan
Rina Amiri | f | 2021-12-29 | 2025-01-20 | Special Envoy for Afghan Women, Girls, and Human Rights
Tim Lenderking; Timothy Lenderking; Timothy A. Lenderking | m | 2021-02-04 | 2025-01-20 | Special Envoy for Yemen
George Mitchell | m | 1995-01 | 2000 | Special Envoy for Northern Ireland
George Mitchell | m | 2009-01-22 | 2011-05-20 | Special Envoy for Middle East Peace
David Hale | m | 2011-05-20 | 2013-06 | Special Envoy for Middle East Peace
Martin Indyk | m | 2013-07-29 | 2014-06-27 | Special Envoy for Israeli-Palestinian Negotiations
Frank Lowenstein | m | 2014-06-27 | 2017-01 | Special Envoy for Israeli-Palestinian Negotiations
Jason Greenblatt; Jason D. Greenblatt | m | 2017-01-27 | 2019-10-31 | Special Representative for International Negotiations
Avi Berkowitz | m | 2019-11 | 2021-01-20 | Special Representative for International Negotiations
Dennis Ross | m | 1993-06 | 2001-01-20 | Special Middle East Coordinator
Aaron David *Miller | m | 1993 | 2001-01 | Deputy Special Middle East Coordinator
Anthony Zinni | m | 2001-11 | 2003-03 | Special Envoy to the Middle East
William Burns; Bill Burns; William J. Burns | m | 2001-06-04 | 2005-03-02 | Assistant Secretary of State for Near Eastern Affairs
David Welch; C. David Welch | m | 2005-03-18 | 2008-12-18 | Assistant Secretary of State for Near Eastern Affairs
Jeffrey Feltman; Jeff Feltman | m | 2009-08-18 | 2012-06 | Assistant Secretary of State for Near Eastern Affairs
Anne Patterson; Anne W. Patterson | f | 2013-12-23 | 2017-01 | Assistant Secretary of State for Near Eastern Affairs
David Schenker | m | 2019-06-14 | 2021-01-20 | Assistant Secretary of State for Near Eastern Affairs
Barbara Leaf; Barbara A. Leaf | f | 2022-05-31 | 2025-01-20 | Assistant Secretary of State for Near Eastern Affairs
Hady Amr | m | 2022-11-22 | 2025-01-20 | Special Representative for Palestinian Affairs
Brett McGurk | m | 2015-10-23 | 2018-12-31 | Special Presidential Envoy for the Coalition against the Islamic State
Brett McGurk | m | 2021-01-20 | 2025-01-20 | Coordinator for the Middle East and North Africa
John Allen | m | 2014-09-16 | 2015-10-23 | Special Presidential Envoy for the Coalition against the Islamic State
James Jeffrey; Jim Jeffrey; James F. Jeffrey | m | 2018-08-17 | 2020-11 | Special Representative for Syria Engagement
Joel Rayburn | m | 2018-07 | 2021-01 | Special Envoy for Syria
Michael Ratney | m | 2015-07-27 | 2017 | Special Envoy for Syria
Daniel Rubinstein | m | 2014-03 | 2015-07 | Special Envoy for Syria
Robert Ford; Robert S. Ford | m | 2011-01 | 2014-02 | Ambassador to Syria
David Satterfield; David M. Satterfield | m | 2023-10-15 | 2024-04 | Special Envoy for Middle East Humanitarian Issues
David Satterfield | m | 2022-01-06 | 2022-04 | Special Envoy for the Horn of Africa
Lise Grande | f | 2024-04 | 2025-01-20 | Special Envoy for Middle East Humanitarian Issues
Amos Hochstein | m | 2021-08-10 | 2025-01-20 | Senior Adviser for Energy and Investment
Roger Carstens; Roger D. Carstens | m | 2020-03 | 2025-01-20 | Special Presidential Envoy for Hostage Affairs
Robert O'Brien | m | 2018-05-25 | 2019-09-18 | Special Presidential Envoy for Hostage Affairs
John Kerry; John F. Kerry | m | 2021-01-20 | 2024-03-06 | Special Presidential Envoy for Climate
John Podesta | m | 2024-03-06 | 2025-01-20 | Senior Adviser for International Climate Policy
Todd Stern | m | 2009-01-26 | 2016-04-01 | Special Envoy for Climate Change
Jonathan Pershing | m | 2016-04 | 2017-01-20 | Special Envoy for Climate Change
Christopher Hill; Christopher R. Hill; Chris Hill | m | 2005-02 | 2009-04 | Chief Negotiator to the Six-Party Talks
Christopher Hill | m | 2005-04-08 | 2009-04-21 | Assistant Secretary of State for East Asian and Pacific Affairs
James Kelly; James A. Kelly; Jim Kelly | m | 2001-05-01 | 2005-01-31 | Assistant Secretary of State for East Asian and Pacific Affairs
Kurt Campbell | m | 2009-06-29 | 2013-02-08 | Assistant Secretary of State for East Asian and Pacific Affairs
Daniel Russel; Danny Russel; Daniel R. Russel | m | 2013-07-16 | 2017-03-08 | Assistant Secretary of State for East Asian and Pacific Affairs
David Stilwell; David R. Stilwell | m | 2019-06-20 | 2021-01-20 | Assistant Secretary of State for East Asian and Pacific Affairs
Daniel Kritenbrink; Daniel J. Kritenbrink | m | 2021-09-24 | 2025-01-20 | Assistant Secretary of State for East Asian and Pacific Affairs
Charles Pritchard; Jack Pritchard; Charles L. Pritchard | m | 2001 | 2003-08 | Special Envoy for Negotiations with North Korea
Joseph DeTrani | m | 2003-11 | 2006 | Special Envoy for the Six-Party Talks
Sung Kim; Sung Y. Kim | m | 2008-07 | 2011-11 | Special Envoy for the Six-Party Talks
Sung Kim | m | 2014-11 | 2016-11 | Special Representative for North Korea Policy
Sung Kim | m | 2021-05-21 | 2023-12 | Special Representative for North Korea
Stephen Bosworth; Stephen W. Bosworth | m | 2009-02-20 | 2011-10 | Special Representative for North Korea Policy
Glyn Davies | m | 2011-10 | 2014-11 | Special Representative for North Korea Policy
Joseph Yun; Joseph Y. Yun | m | 2016-10 | 2018-03-02 | Special Representative for North Korea Policy
Stephen Biegun; Steve Biegun; Stephen E. Biegun | m | 2018-08-23 | 2021-01-20 | Special Representative for North Korea
Jung Pak; Jung H. Pak | f | 2021 | 2024-07 | Deputy Special Representative for North Korea
Robert Gallucci; Robert L. Gallucci | m | 1993 | 1996 | Ambassador-at-Large for North Korea
Charles Kartman | m | 1998 | 2001 | Special Envoy for the Korean Peace Talks
Kurt Volker | m | 2017-07-07 | 2019-09-27 | Special Representative for Ukraine Negotiations
Gordon Sondland | m | 2018-07-09 | 2020-02-07 | Ambassador to the European Union
Penny Pritzker | f | 2023-09-14 | 2024-08 | Special Representative for Ukraine's Economic Recovery
Karen Donfried | f | 2021-10-01 | 2023-03 | Assistant Secretary of State for European and Eurasian Affairs
James O'Brien; Jim O'Brien | m | 2023-10 | 2025-01-20 | Assistant Secretary of State for European and Eurasian Affairs
Wess Mitchell; A. Wess Mitchell | m | 2017-10 | 2019-02-15 | Assistant Secretary of State for European and Eurasian Affairs
Philip Reeker; Philip T. Reeker | m | 2019-03 | 2021 | Acting Assistant Secretary of State for European and Eurasian Affairs
Philip Reeker | m | 2022-08 | 2023 | Senior Adviser for Caucasus Negotiations
Louis Bono | m | 2023-01 | 2025-01 | Senior Adviser for Caucasus Negotiations
Victoria Nuland; Toria Nuland | f | 2013-09-18 | 2017-01-20 | Assistant Secretary of State for European and Eurasian Affairs
Daniel Fried; Dan Fried | m | 2005-05-05 | 2009-05-15 | Assistant Secretary of State for European and Eurasian Affairs
Philip Gordon; Phil Gordon | m | 2009-05-15 | 2013-03 | Assistant Secretary of State for European and Eurasian Affairs
Matthew Bryza; Matt Bryza | m | 2005-06 | 2009-08 | Deputy Assistant Secretary of State
Erika Olson | f | 2021 | 2023 | Deputy Assistant Secretary of State
Andrew Schofer; Andrew Schofer | m | 2017-08 | 2022-01 | Co-chair of the OSCE Minsk Group
James Warlick; James B. Warlick | m | 2013-08 | 2016-12 | Co-chair of the OSCE Minsk Group
Richard Hoagland; Richard E. Hoagland | m | 2017-01 | 2017-08 | Co-chair of the OSCE Minsk Group
Robert Bradtke | m | 2009-09 | 2013-08 | Co-chair of the OSCE Minsk Group
Gabriel Escobar | m | 2021-09 | 2024-07 | Special Representative for the Western Balkans
Matthew Palmer | m | 2019-08 | 2021-09 | Special Representative for the Western Balkans
Richard Grenell | m | 2019-10-04 | 2021-01-20 | Special Presidential Envoy for Serbia and Kosovo Peace Negotiations
Frank Wisner; Frank G. Wisner | m | 2005-12 | 2008 | Special Representative for the Kosovo Status Talks
Richard Holbrooke | m | 1994-09-13 | 1996-02-21 | Assistant Secretary of State for European Affairs
Robert Gelbard | m | 1997 | 1999 | Special Representative for the Balkans
Jeffrey Feltman | m | 2021-04-23 | 2022-01-06 | Special Envoy for the Horn of Africa
Mike Hammer; Michael Hammer; Michael A. Hammer | m | 2022-06-01 | 2025 | Special Envoy for the Horn of Africa
Donald Booth; Donald E. Booth | m | 2013-08 | 2017-01 | Special Envoy for Sudan and South Sudan
Donald Booth | m | 2019-06 | 2021 | Special Envoy for Sudan
Tom Perriello | m | 2024-02-26 | 2025-01-20 | Special Envoy for Sudan
Princeton Lyman | m | 2011-03-31 | 2013-03 | Special Envoy for Sudan and South Sudan
Scott Gration; J. Scott Gration | m | 2009-03-18 | 2011-03 | Special Envoy for Sudan
Andrew Natsios | m | 2006-09-19 | 2007-12 | Special Envoy for Sudan
Richard Williamson | m | 2008-01 | 2009-01 | Special Envoy for Sudan
John Danforth | m | 2001-09-06 | 2004-06 | Special Envoy for Sudan
Jendayi Frazer | f | 2005-08-29 | 2009-01-20 | Assistant Secretary of State for African Affairs
Johnnie Carson | m | 2009-05-07 | 2013-03-29 | Assistant Secretary of State for African Affairs
Linda *Thomas-Greenfield | f | 2013-08-06 | 2017-03-10 | Assistant Secretary of State for African Affairs
Tibor Nagy; Tibor P. Nagy | m | 2018-07-23 | 2021-01-20 | Assistant Secretary of State for African Affairs
Molly Phee; Mary Catherine Phee | f | 2021-09-30 | 2025-01-20 | Assistant Secretary of State for African Affairs
J. Peter Pham; Peter Pham | m | 2018-11 | 2021-01 | Special Envoy for the Sahel
Richard Norland; Richard B. Norland | m | 2021-05 | 2025-01 | Special Envoy for Libya
Jonathan Winer; Jonathan M. Winer | m | 2014 | 2016 | Special Envoy for Libya
Anthony Lake | m | 1998 | 2000 | Special Envoy for Ethiopia and Eritrea
Bernard Aronson | m | 2015-02-20 | 2017-01-20 | Special Envoy for the Colombian Peace Process
Roberta Jacobson; Roberta S. Jacobson | f | 2012-03-30 | 2016-05-05 | Assistant Secretary of State for Western Hemisphere Affairs
Brian Nichols; Brian A. Nichols | m | 2021-09 | 2025-01-20 | Assistant Secretary of State for Western Hemisphere Affairs
Thomas Shannon; Tom Shannon; Thomas A. Shannon | m | 2005-10-07 | 2009-11-10 | Assistant Secretary of State for Western Hemisphere Affairs
John Melle | m | 2017-08 | 2019-11 | Chief NAFTA Negotiator
C. J. Mahoney; CJ Mahoney; C.J. Mahoney | m | 2018-03 | 2021-01-20 | Deputy Trade Representative
Peter Navarro | m | 2017-01-20 | 2021-01-20 | Director of the Office of Trade and Manufacturing Policy
Peter Navarro | m | 2025-01-20 | | Senior Counselor for Trade and Manufacturing
Larry Kudlow | m | 2018-04-02 | 2021-01-20 | Director of the National Economic Council
Donald Lu | m | 2021-09-15 | 2025-01-20 | Assistant Secretary of State for South and Central Asian Affairs
Richard Boucher | m | 2006-02-21 | 2009-05-26 | Assistant Secretary of State for South and Central Asian Affairs
Robert Blake; Robert O. Blake | m | 2009-05-26 | 2013-08 | Assistant Secretary of State for South and Central Asian Affairs
Rose Gottemoeller | f | 2009-04 | 2014-03 | Assistant Secretary of State for Arms Control
Rose Gottemoeller | f | 2014-03 | 2016-10 | Under Secretary of State for Arms Control and International Security
Bonnie Jenkins; Bonnie Denise Jenkins | f | 2021-07-22 | 2025-01-20 | Under Secretary of State for Arms Control and International Security
Andrea Thompson | f | 2018-04-30 | 2019-10 | Under Secretary of State for Arms Control and International Security
John Bolton; John R. Bolton | m | 2001-05-11 | 2005-07-31 | Under Secretary of State for Arms Control and International Security
Robert Joseph | m | 2005-06-01 | 2007-03 | Under Secretary of State for Arms Control and International Security
Marshall Billingslea | m | 2020-04 | 2021-01-20 | Special Presidential Envoy for Arms Control
Eric Edelman | m | 2005-08 | 2009-01 | Under Secretary of Defense for Policy
Colin Kahl | m | 2021-04-28 | 2023-07-17 | Under Secretary of Defense for Policy
Elbridge Colby | m | 2025-04-09 | | Under Secretary of Defense for Policy
Mitchell Reiss; Mitchell B. Reiss | m | 2003-12 | 2007-02 | Special Envoy for Northern Ireland
Richard Haass; Richard N. Haass | m | 2001 | 2003-12 | Special Envoy for Northern Ireland
Mick Mulvaney | m | 2020-03-06 | 2021-01-06 | Special Envoy for Northern Ireland
Paul Wolfowitz | m | 2001-03-02 | 2005-06-01 | Deputy Secretary of Defense
Dana Stroul | f | 2021 | 2024 | Deputy Assistant Secretary of Defense
@ USA | ambassador | Ambassador
John Sullivan; John J. Sullivan | m | 2020-02-05 | 2022-09-04 | Ambassador to Russia
Lynne Tracy; Lynne M. Tracy | f | 2023-01-09 | 2025-06 | Ambassador to Russia
Jon Huntsman; Jon Huntsman Jr. | m | 2017-10-03 | 2019-10-03 | Ambassador to Russia
John Tefft; John F. Tefft | m | 2014-09 | 2017-09 | Ambassador to Russia
Michael McFaul; Mike McFaul | m | 2012-01-10 | 2014-02-26 | Ambassador to Russia
Bridget Brink; Bridget A. Brink | f | 2022-05-29 | 2025-04 | Ambassador to Ukraine
Marie Yovanovitch; Masha Yovanovitch | f | 2016-08-29 | 2019-05-20 | Ambassador to Ukraine
William Taylor; Bill Taylor | m | 2019-06 | 2020-01 | Chargé d'Affaires in Ukraine
Geoffrey Pyatt; Geoffrey R. Pyatt | m | 2013-08-03 | 2016-08-18 | Ambassador to Ukraine
Kristina Kvien; Kristina A. Kvien | f | 2020-01 | 2022-05 | Chargé d'Affaires in Ukraine
Michael Carpenter | m | 2021-11 | 2024-01 | Permanent Representative to the OSCE
Julianne Smith; Julie Smith | f | 2021-12 | 2024-11 | Permanent Representative to NATO
Matthew Whitaker | m | 2025-04 | | Permanent Representative to NATO
Kay Bailey *Hutchison | f | 2017-08 | 2021-01-20 | Permanent Representative to NATO
Ivo Daalder | m | 2009-05 | 2013-07 | Permanent Representative to NATO
Gregory Schulte; Gregory L. Schulte | m | 2005-07 | 2009 | Permanent Representative to the IAEA
Kenneth Brill | m | 2001 | 2004 | Permanent Representative to the IAEA
Laura Holgate; Laura S. H. Holgate | f | 2022-02 | 2025-01 | Permanent Representative to the IAEA
Jackie Wolcott; Jackie Sanders | f | 2018 | 2021 | Permanent Representative to the IAEA
David Friedman; David M. Friedman | m | 2017-05-16 | 2021-01-20 | Ambassador to Israel
Tom Nides; Thomas Nides; Thomas R. Nides | m | 2021-12 | 2023-07 | Ambassador to Israel
Jack Lew; Jacob Lew | m | 2023-11 | 2025-01 | Ambassador to Israel
Mike Huckabee | m | 2025-04-21 | | Ambassador to Israel
Dan Shapiro; Daniel Shapiro; Daniel B. Shapiro | m | 2011-08 | 2017-01-20 | Ambassador to Israel
Daniel Kurtzer; Dan Kurtzer | m | 2001-07 | 2005-09 | Ambassador to Israel
Ryan Crocker; Ryan C. Crocker | m | 2007-03-31 | 2009-02-13 | Ambassador to Iraq
Ryan Crocker | m | 2011-07-25 | 2012-07-13 | Ambassador to Afghanistan
Zalmay Khalilzad | m | 2003-11 | 2005-06 | Ambassador to Afghanistan
Zalmay Khalilzad | m | 2005-06-21 | 2007-03-26 | Ambassador to Iraq
Karl Eikenberry | m | 2009-04-29 | 2011-07-22 | Ambassador to Afghanistan
Steven Fagin; Steven H. Fagin | m | 2022-06-01 | | Ambassador to Yemen
Christopher Henzel; Christopher P. Henzel | m | 2019-05 | 2022 | Ambassador to Yemen
Matthew Tueller; Matthew H. Tueller | m | 2014-05 | 2019-05 | Ambassador to Yemen
Nicholas Burns; R. Nicholas Burns | m | 2022-04 | 2025-01-20 | Ambassador to China
David Perdue | m | 2025-05 | | Ambassador to China
Terry Branstad | m | 2017-07 | 2020-10 | Ambassador to China
Gary Locke | m | 2011-08 | 2014-03 | Ambassador to China
Alexander Vershbow; Sandy Vershbow | m | 2005-10 | 2008-09 | Ambassador to South Korea
Rahm Emanuel | m | 2022-01-23 | 2025-01 | Ambassador to Japan
Philip Goldberg; Philip S. Goldberg | m | 2022-07 | 2025-01 | Ambassador to South Korea
Harry Harris; Harry B. Harris | m | 2018-07-07 | 2021-01-20 | Ambassador to South Korea
Christopher Dell; Christopher W. Dell | m | 2004-09 | 2007-07 | Ambassador to Zimbabwe
James McGee; James D. McGee | m | 2007-11 | 2009-07 | Ambassador to Zimbabwe
John Bass; John R. Bass | m | 2017-12 | 2020-01 | Ambassador to Afghanistan
Ross Wilson | m | 2020-01 | 2021-08 | Chargé d'Affaires in Afghanistan
Woody Johnson; Robert Wood Johnson | m | 2017-11 | 2021-01-20 | Ambassador to the United Kingdom
Jonathan Cohen | m | 2018-12 | 2019-09 | Acting Permanent Representative to the United Nations
Richard Mills | m | 2021-01 | 2024 | Deputy Permanent Representative to the United Nations
Robert Wood; Robert A. Wood | m | 2022-12 | 2025-01 | Alternate Representative to the United Nations
@ UN | envoy | Special Envoy
Jamal Benomar; Jamal Ben Omar | m | 2011-04 | 2015-04-15 | Special Adviser on Yemen
Ismail *Ould Cheikh Ahmed; Ismail Ould Sheikh Ahmed | m | 2015-04-25 | 2018-02-28 | Special Envoy for Yemen
Martin Griffiths | m | 2018-03-11 | 2021-07 | Special Envoy for Yemen
Hans Grundberg | m | 2021-08-06 | | Special Envoy for Yemen
David Gressly | m | 2021-03 | 2023-12 | Humanitarian Coordinator for Yemen
Lise Grande | f | 2018-03 | 2020-11 | Humanitarian Coordinator for Yemen
Julien Harneis | m | 2024-02 | | Humanitarian Coordinator for Yemen
Michael Beary | m | 2022-01 | | Head of the Mission to support the Hudaydah Agreement
Abhijit Guha | m | 2019-10 | 2021-12 | Head of the Mission to support the Hudaydah Agreement
Michael Lollesgaard; Michael Anker Lollesgaard | m | 2019-02 | 2019-07 | Head of the Mission to support the Hudaydah Agreement
Patrick Cammaert | m | 2018-12 | 2019-02 | Head of the Mission to support the Hudaydah Agreement
Kofi Annan | m | 2012-02-23 | 2012-08-31 | Joint Special Envoy for Syria
Lakhdar Brahimi | m | 2012-08-17 | 2014-05-31 | Joint Special Representative for Syria
Staffan *de Mistura; Staffan de Mistura; Stefan de Mistura | m | 2014-07-10 | 2018-12-31 | Special Envoy for Syria
Geir Pedersen; Geir O. Pedersen; Geir Otto Pedersen | m | 2019-01-07 | 2025-09 | Special Envoy for Syria
Ramzy *Ezzeldin Ramzy; Ramzi Ezzeldin Ramzi | m | 2014 | 2019 | Deputy Special Envoy for Syria
Najat Rochdi | f | 2022 | | Deputy Special Envoy for Syria
Jan Egeland | m | 2015-09 | 2018-11 | Special Adviser on Syria
Sigrid Kaag | f | 2013-10-16 | 2014-12 | Special Coordinator for the elimination of Syria's chemical weapons
Lakhdar Brahimi | m | 2001-10-03 | 2004-01 | Special Representative for Afghanistan
Lakhdar Brahimi | m | 1997-07 | 1999-10 | Special Envoy for Afghanistan
Lakhdar Brahimi | m | 2004-01 | 2005-12 | Special Adviser
Jean Arnault | m | 2004-02 | 2006-02 | Special Representative for Afghanistan
Tom Koenigs | m | 2006-02 | 2007-12 | Special Representative for Afghanistan
Kai Eide | m | 2008-03 | 2010-03 | Special Representative for Afghanistan
Staffan *de Mistura | m | 2010-03 | 2011-12 | Special Representative for Afghanistan
Jan Kubis | m | 2012-01 | 2014-09 | Special Representative for Afghanistan
Nicholas Haysom | m | 2014-09 | 2016-03 | Special Representative for Afghanistan
Tadamichi Yamamoto | m | 2016-06 | 2020-03 | Special Representative for Afghanistan
Deborah Lyons | f | 2020-03 | 2022-06 | Special Representative for Afghanistan
Roza Otunbayeva | f | 2022-09-02 | 2025-09 | Special Representative for Afghanistan
Markus Potzel | m | 2022 | 2023 | Deputy Special Representative for Afghanistan
Staffan *de Mistura | m | 2007-09 | 2009-06 | Special Representative for Iraq
Ad Melkert | m | 2009-07 | 2011-10 | Special Representative for Iraq
Martin Kobler | m | 2011-08 | 2013-07 | Special Representative for Iraq
Nickolay Mladenov; Nikolay Mladenov; Nickolay E. Mladenov | m | 2013-08-02 | 2015-02 | Special Representative for Iraq
Jan Kubis | m | 2015-02 | 2018-11 | Special Representative for Iraq
Jeanine *Hennis-Plasschaert | f | 2018-11-01 | 2024-05 | Special Representative for Iraq
Mohamed *Al Hassan; Mohamed al-Hassan | m | 2024-07 | 2025-12 | Special Representative for Iraq
Sergio *Vieira de Mello | m | 2003-05 | 2003-08-19 | Special Representative for Iraq
Ashraf Qazi; Ashraf Jehangir Qazi | m | 2004-07 | 2007-09 | Special Representative for Iraq
Terje *Roed-Larsen; Terje Rød-Larsen; Terje Roed Larsen | m | 1999-09 | 2004-12 | Special Coordinator for the Middle East Peace Process
Alvaro *de Soto; Álvaro de Soto | m | 2005-05 | 2007-05 | Special Coordinator for the Middle East Peace Process
Michael Williams | m | 2007-05 | 2007-12 | Special Coordinator for the Middle East Peace Process
Robert Serry | m | 2008-01 | 2015-02 | Special Coordinator for the Middle East Peace Process
Nickolay Mladenov | m | 2015-02-06 | 2020-12-31 | Special Coordinator for the Middle East Peace Process
Tor Wennesland | m | 2020-12-21 | 2025-01 | Special Coordinator for the Middle East Peace Process
Sigrid Kaag | f | 2023-12-26 | 2025-06 | Senior Humanitarian and Reconstruction Coordinator for Gaza
Lynn Hastings | f | 2020-12 | 2023-12 | Humanitarian Coordinator for the Palestinian Territory
Muhannad Hadi | m | 2024-05 | | Humanitarian Coordinator for the Palestinian Territory
Jan Kubis | m | 2019-01 | 2021-01 | Special Coordinator for Lebanon
Joanna Wronecka | f | 2021-04 | 2024-05 | Special Coordinator for Lebanon
Jeanine *Hennis-Plasschaert | f | 2024-06 | | Special Coordinator for Lebanon
Sigrid Kaag | f | 2015-01 | 2017-10 | Special Coordinator for Lebanon
Abdul Ilah *Khatib | m | 2011-04 | 2011-08 | Special Envoy for Libya
Ian Martin | m | 2011-09 | 2012-10 | Special Representative for Libya
Tarek Mitri | m | 2012-10 | 2014-08 | Special Representative for Libya
Bernardino Leon; Bernardino León | m | 2014-08-14 | 2015-11-17 | Special Representative for Libya
Martin Kobler | m | 2015-11-17 | 2017-06 | Special Representative for Libya
Ghassan Salame; Ghassan Salamé | m | 2017-06-22 | 2020-03-02 | Special Representative for Libya
Stephanie Williams; Stephanie Turco Williams | f | 2020-03-03 | 2021-01 | Acting Special Representative for Libya
Jan Kubis | m | 2021-01 | 2021-12 | Special Envoy for Libya
Stephanie Williams | f | 2021-12 | 2022-07 | Special Adviser on Libya
Abdoulaye Bathily | m | 2022-09-02 | 2024-05 | Special Representative for Libya
Hanna Tetteh; Hanna Serwaa Tetteh | f | 2025-01-24 | | Special Representative for Libya
Johannes Manz | m | 1989 | 1990 | Special Representative for Western Sahara
James Baker; James A. Baker | m | 1997-03 | 2004-06-01 | Personal Envoy for Western Sahara
Peter *van Walsum | m | 2005-07 | 2008-08 | Personal Envoy for Western Sahara
Christopher Ross | m | 2009-01 | 2017-04 | Personal Envoy for Western Sahara
Horst Kohler; Horst Köhler | m | 2017-08-16 | 2019-05-22 | Personal Envoy for Western Sahara
Staffan *de Mistura | m | 2021-11-01 | | Personal Envoy for Western Sahara
Alvaro *de Soto | m | 1999-11 | 2004-04 | Special Adviser on Cyprus
Alexander Downer | m | 2008-07 | 2014-04 | Special Adviser on Cyprus
Espen *Barth Eide | m | 2014-08-22 | 2017-08 | Special Adviser on Cyprus
Elizabeth Spehar | f | 2016-06 | 2021-12 | Special Representative in Cyprus
Jane *Holl Lute; Jane Holl Lute | f | 2018-07 | 2021-09 | Special Envoy on Cyprus
Colin Stewart | m | 2021-12 | 2025-08 | Special Representative in Cyprus
Maria Angela *Holguin; María Ángela Holguín; Maria Angela Holguin Cuellar; María Ángela Holguín Cuéllar | f | 2024-01-05 | | Personal Envoy on Cyprus
Bernard Kouchner | m | 1999-07-15 | 2001-01-12 | Special Representative in Kosovo
Soren *Jessen-Petersen; Søren Jessen-Petersen | m | 2004-08 | 2006-06 | Special Representative in Kosovo
Joachim Rucker; Joachim Rücker | m | 2006-09 | 2008-06 | Special Representative in Kosovo
Martti Ahtisaari | m | 2005-11 | 2008-02 | Special Envoy for the Kosovo Status Process
Albert Rohan | m | 2005-11 | 2008-02 | Deputy Special Envoy for the Kosovo Status Process
Kai Eide | m | 2005-05 | 2005-11 | Special Envoy for Kosovo
Matthew Nimetz | m | 1999-12 | 2019 | Personal Envoy for the Greece-Macedonia name talks
Cyrus Vance | m | 1991-10 | 1993-05 | Personal Envoy for Yugoslavia
Yasushi Akashi | m | 1994-01 | 1995-10 | Special Representative for the former Yugoslavia
Jan Pronk | m | 2004-06 | 2006-12 | Special Representative in Sudan
Jan Eliasson | m | 2006-12 | 2008-06 | Special Envoy for Darfur
Djibril Bassole; Djibrill Bassolé; Djibril Bassolé | m | 2008-08 | 2011-04 | Joint Chief Mediator for Darfur
Rodolphe Adada | m | 2007-05 | 2009-08 | Joint Special Representative for Darfur
Ibrahim Gambari | m | 2009-12 | 2012-07 | Joint Special Representative for Darfur
Haile Menkerios | m | 2011-07 | 2018-10 | Special Envoy for Sudan and South Sudan
Volker Perthes | m | 2021-01-07 | 2023-09-13 | Special Representative for Sudan
Ramtane Lamamra | m | 2023-11-17 | 2026-01 | Personal Envoy for Sudan
Pekka Haavisto | m | 2026-02 | | Personal Envoy for Sudan
Hilde Johnson; Hilde Frafjord Johnson; Hilde F. Johnson | f | 2011-07 | 2014-07 | Special Representative for South Sudan
Ellen Margrethe *Loj; Ellen Margrethe Løj; Ellen Loj | f | 2014-09 | 2016-11 | Special Representative for South Sudan
David Shearer | m | 2016-12 | 2021-04 | Special Representative for South Sudan
Nicholas Haysom | m | 2021-01-15 | | Special Representative for South Sudan
Joaquim Chissano | m | 2006-12 | 2009-05 | Special Envoy for the areas affected by the Lord's Resistance Army
Olusegun Obasanjo | m | 2008-11 | 2010 | Special Envoy for the Great Lakes Region
Mary Robinson | f | 2013-03-18 | 2014-07 | Special Envoy for the Great Lakes Region
Said Djinnit | m | 2014-07 | 2019-03 | Special Envoy for the Great Lakes Region
Huang Xia; *Huang Xia | m | 2019-03 | | Special Envoy for the Great Lakes Region
Bintou Keita | f | 2021-02 | 2025-11 | Special Representative in the Democratic Republic of Congo
Leila Zerrougui | f | 2018-02 | 2021-02 | Special Representative in the Democratic Republic of Congo
Martin Kobler | m | 2013-08 | 2015-10 | Special Representative in the Democratic Republic of Congo
Ahmedou *Ould-Abdallah; Ahmedou Ould Abdallah | m | 2007-09 | 2010-06 | Special Representative for Somalia
Augustine Mahiga; Augustine P. Mahiga | m | 2010-06 | 2013-06 | Special Representative for Somalia
Nicholas Kay | m | 2013-06 | 2015-12 | Special Representative for Somalia
Michael Keating | m | 2016-01 | 2018-09 | Special Representative for Somalia
Nicholas Haysom; Nick Haysom | m | 2018-10 | 2019-01 | Special Representative for Somalia
James Swan | m | 2019-05 | 2022-11 | Special Representative for Somalia
Francois Lonseny *Fall; François Lonsény Fall | m | 2005-04 | 2007-09 | Special Representative for Somalia
Kofi Annan | m | 2008-01 | 2008-04 | Mediator in Kenya
Bert Koenders | m | 2013-05 | 2014-10 | Special Representative in Mali
Mongi Hamdi | m | 2014-12 | 2015-12 | Special Representative in Mali
Mahamat Saleh *Annadif; Mahamat Saleh Annadif | m | 2016-01 | 2021-03 | Special Representative in Mali
El-Ghassim Wane; El Ghassim Wane | m | 2021-05 | 2023-12 | Special Representative in Mali
Choi Young-jin; *Choi Young-jin; Y. J. *Choi | m | 2007-10 | 2011-08 | Special Representative in Ivory Coast
Said Djinnit | m | 2008-02 | 2014-07 | Special Representative for West Africa
Mohamed *Ibn Chambas; Mohamed Ibn Chambas | m | 2014-09 | 2021-03 | Special Representative for West Africa and the Sahel
Annadif Khatir *Mahamat Saleh | m | 2021-03 | 2022 | Special Representative for West Africa and the Sahel
Razali Ismail | m | 2000-04 | 2006-01 | Special Envoy for Myanmar
Ibrahim Gambari | m | 2007-05 | 2009-12 | Special Adviser on Myanmar
Vijay Nambiar | m | 2010-01 | 2016-12 | Special Adviser on Myanmar
Christine *Schraner Burgener | f | 2018-04-26 | 2021-10 | Special Envoy on Myanmar
Noeleen Heyzer | f | 2021-10-25 | 2023-06 | Special Envoy on Myanmar
Julie Bishop | f | 2024-04-05 | | Special Envoy on Myanmar
Yanghee Lee | f | 2014-06 | 2020-04 | Special Rapporteur on Myanmar
Ian Martin | m | 2006-08 | 2009-01 | Special Representative in Nepal
Karin Landgren | f | 2009-02 | 2011-01 | Special Representative in Nepal
Jean Arnault | m | 2016-03 | 2018-12 | Special Representative in Colombia
Carlos *Ruiz Massieu | m | 2019-01 | 2025 | Special Representative in Colombia
Helen *La Lime; Helen La Lime | f | 2019-10 | 2022-12 | Special Representative in Haiti
Maria Isabel *Salvador | f | 2023-04 | 2025 | Special Representative in Haiti
Juan Gabriel *Valdes | m | 2004-07 | 2006-05 | Special Representative in Haiti
Heidi Tagliavini | f | 2002-06 | 2006-07 | Special Representative in Georgia
Jean Arnault | m | 2006-07 | 2008-10 | Special Representative in Georgia
Johan Verbeke | m | 2008-09 | 2009-06 | Special Representative in Georgia
Antti Turunen | m | 2010-03 | 2019 | Representative to the Geneva Discussions
Ayse Cihan *Sultanoglu; Ayşe Cihan Sultanoğlu; Cihan Sultanoglu | f | 2018-09 | | Representative to the Geneva Discussions
Maurice Strong | m | 2003-01 | 2005-07 | Personal Envoy to North Korea
Jacques Klein; Jacques Paul Klein | m | 2003-07 | 2005-04 | Special Representative in Liberia
Ellen Margrethe *Loj | f | 2008-01 | 2012-01 | Special Representative in Liberia
Aldo Ajello | m | 1992-10 | 1994-12 | Special Representative in Mozambique
Margaret Anstee | f | 1992-02 | 1993-06 | Special Representative in Angola
@ UN | commander | Commander
Aroldo Lazaro; Aroldo *Lazaro Saenz; Aroldo Lázaro | m | 2022-02 | 2025-06 | Commander of the Interim Force in Lebanon
Stefano *Del Col | m | 2018-08 | 2022-02 | Commander of the Interim Force in Lebanon
Romeo Dallaire; Roméo Dallaire | m | 1993-10 | 1994-08 | Force Commander in Rwanda
@ OHR | envoy | High Representative for Bosnia and Herzegovina
Carl Bildt | m | 1995-12-14 | 1997-06-17
Carlos Westendorp | m | 1997-06-18 | 1999-07-28
Wolfgang Petritsch | m | 1999-08-18 | 2002-05-26
Paddy Ashdown | m | 2002-05-27 | 2006-01-30
Christian *Schwarz-Schilling | m | 2006-01-31 | 2007-07-01
Miroslav Lajcak; Miroslav Lajčák | m | 2007-07-02 | 2009-02-28
Valentin Inzko | m | 2009-03-26 | 2021-08-01
Christian Schmidt | m | 2021-08-01 |
@ EU | envoy | Special Representative
Miguel Angel *Moratinos | m | 1996-11-25 | 2003-07 | Special Representative for the Middle East Peace Process
Marc Otte | m | 2003-07-14 | 2011-02 | Special Representative for the Middle East Peace Process
Andreas Reinicke | m | 2012-02 | 2013-12 | Special Representative for the Middle East Peace Process
Fernando Gentilini | m | 2015-04-15 | 2018-08 | Special Representative for the Middle East Peace Process
Susanna Terstal | f | 2018-09 | 2021 | Special Representative for the Middle East Peace Process
Sven Koopmans | m | 2021-05-01 | 2025-02 | Special Representative for the Middle East Peace Process
Heikki Talvitie | m | 2003-07 | 2006-02 | Special Representative for the South Caucasus
Peter Semneby | m | 2006-02-20 | 2011-02 | Special Representative for the South Caucasus
Pierre Morel | m | 2008-09 | 2011-08 | Special Representative for the Crisis in Georgia
Philippe Lefort | m | 2011-08-25 | 2014-02 | Special Representative for the South Caucasus
Herbert Salber | m | 2014-07-08 | 2017-10 | Special Representative for the South Caucasus
Toivo Klaar | m | 2017-11-13 | 2024-08 | Special Representative for the South Caucasus
Magdalena Grono | f | 2024-09 | | Special Representative for the South Caucasus
Kalman Mizsei | m | 2007-03 | 2011-02 | Special Representative for Moldova
Miroslav Lajcak; Miroslav Lajčák | m | 2020-04-03 | 2025-01 | Special Representative for the Belgrade-Pristina Dialogue
Peter Sorensen; Peter Sørensen | m | 2025-02-01 | | Special Representative for the Belgrade-Pristina Dialogue
Wolfgang Ischinger | m | 2007-07 | 2007-12 | Representative in the Kosovo Troika
Ettore Sequi; Ettore Francesco Sequi | m | 2008-07 | 2010-03 | Special Representative for Afghanistan
Vygaudas Usackas; Vygaudas Ušackas | m | 2010-04 | 2013-08 | Special Representative for Afghanistan
Franz-Michael *Mellbin; Franz-Michael Skjold Mellbin | m | 2013-09 | 2017 | Special Representative for Afghanistan
Roland Kobia | m | 2017-09 | 2021-06 | Special Envoy for Afghanistan
Tomas Niklasson | m | 2021-06 | | Special Envoy for Afghanistan
Pekka Haavisto | m | 2005-07 | 2007-04 | Special Representative for Sudan
Rosalind Marsden | f | 2010-09 | 2013-10 | Special Representative for Sudan and South Sudan
Alexander Rondos; Alex Rondos | m | 2012-01 | 2021-06 | Special Representative for the Horn of Africa
Annette Weber | f | 2021-07-01 | 2025 | Special Representative for the Horn of Africa
Michel *Reveyrand-de Menthon | m | 2013-03 | 2015-10 | Special Representative for the Sahel
Angel *Losada Fernandez; Ángel Losada; Angel Losada | m | 2015-12 | 2021-06 | Special Representative for the Sahel
Emanuela *Del Re | f | 2021-07-01 | 2024 | Special Representative for the Sahel
Aldo Ajello | m | 1996-03 | 2007-02 | Special Representative for the Great Lakes Region
Roeland *van de Geer | m | 2007-02 | 2011-08 | Special Representative for the Great Lakes Region
Eamon Gilmore | m | 2015-10-01 | 2019-02 | Special Envoy for the Colombian Peace Process
Eamon Gilmore | m | 2019-02-28 | 2024-02 | Special Representative for Human Rights
Peter Burian; Peter Burian | m | 2015-04 | 2021-06 | Special Representative for Central Asia
Terhi Hakala | f | 2021-07-01 | 2024 | Special Representative for Central Asia
Bernardino Leon | m | 2011-07 | 2014-08 | Special Representative for the Southern Mediterranean
Lars-Gunnar Wigemark | m | 2015 | 2019 | Special Representative in Bosnia and Herzegovina
Johann Sattler | m | 2019-09 | 2024 | Special Representative in Bosnia and Herzegovina
Luigi *Di Maio | m | 2023-06-01 | | Special Representative for the Gulf
David O'Sullivan; David O’Sullivan | m | 2022-12 | | Special Envoy for Sanctions
David Owen; Lord Owen | m | 1992-08 | 1995-06 | Co-Chairman of the Conference on the former Yugoslavia
Peter Carington; Lord Carrington | m | 1991-09 | 1992-08 | Chairman of the Conference on Yugoslavia
Gunnar Wiegand | m | 2016-01 | 2023-08 | Managing Director for Asia
Matti Maasikas | m | 2019-09 | 2023-08 | Ambassador to Ukraine
@ OSCE | envoy | Special Representative
Heidi Tagliavini | f | 2014-06-08 | 2015-06 | Special Representative in Ukraine
Martin Sajdik | m | 2015-06-22 | 2019-12 | Special Representative in Ukraine
Heidi Grau; Heidi Grau | f | 2020-01-01 | 2021-07 | Special Representative in Ukraine
Mikko Kinnunen | m | 2021-08-01 | 2022 | Special Representative in Ukraine
Andrzej Kasprzyk | m | 1997-01 | 2025 | Personal Representative for Nagorno-Karabakh
Igor Popov; Igor Popov | m | 2010-07 | 2021 | Co-chair of the Minsk Group
Yuri Merzlyakov | m | 2003 | 2010-07 | Co-chair of the Minsk Group
Bernard Fassier | m | 2004 | 2011 | Co-chair of the Minsk Group
Pierre Andrieu | m | 2014 | 2016 | Co-chair of the Minsk Group
Stephane Visconti; Stéphane Visconti | m | 2016 | 2021 | Co-chair of the Minsk Group
Brice Roquefeuil | m | 2021 | 2024 | Co-chair of the Minsk Group
Terhi Hakala | f | 2007-10 | 2008-12 | Head of the Mission to Georgia
@ QUARTET | envoy | Special Envoy
James Wolfensohn | m | 2005-04-14 | 2006-04-30
Tony Blair | m | 2007-06-27 | 2015-05-27
@ RUS | envoy | Special Envoy
Viktor Chernomyrdin | m | 1999-04 | 1999-08 | Special Envoy for Yugoslavia
Alexander Lavrentyev; Alexander Lavrentiev; Aleksandr Lavrentyev | m | 2015 | | Special Presidential Envoy for Syria
Zamir Kabulov | m | 2012-07 | | Special Presidential Envoy for Afghanistan
Mikhail Margelov | m | 2011 | 2014 | Special Presidential Representative for Africa
Mikhail Bogdanov | m | 2014 | 2025-07 | Special Presidential Representative for the Middle East and Africa
Lev Dengov | m | 2016 | 2020 | Head of the Contact Group on Libya
Sergei Yastrzhembsky; Sergei Yastrzhembskiy | m | 2004 | 2008 | Special Representative for Relations with the European Union
Alexander Botsan-Kharchenko; Aleksandr Botsan-Kharchenko | m | 2004 | 2014 | Special Representative for the Balkans
Yuri Popov | m | 2006 | 2008 | Ambassador-at-Large for South Ossetia
Igor Khovaev; Igor Khovayev | m | 2021 | | Special Representative of the Foreign Minister for Armenia and Azerbaijan
Oleg Burmistrov | m | 2016 | 2019 | Ambassador-at-Large
Igor Neverov | m | 2015 | 2020 | Director for North America
@ CHN | envoy | Special Envoy
Sun Guoxiang | m | 2015-09 | 2022 | Special Envoy for Asian Affairs
@ FRA | envoy | Special Envoy
Jean-Yves *Le Drian | m | 2023-06-07 | | Special Envoy for Lebanon
Emmanuel Bonne | m | 2019-05 | | Diplomatic Adviser to the President
Philippe Errera | m | 2019 | 2022 | Director of Political Affairs
Bernard Emie | m | 2017-06 | 2023-12 | Intelligence Chief
Gerard Araud | m | 2006 | 2009-09 | Director of Political Affairs
@ DEU | official | Adviser
Jens Plotner; Jens Plötner; Jens Ploetner | m | 2021-12 | 2025-05 | Foreign Policy Adviser
Jan Hecker | m | 2017 | 2021-07 | Foreign Policy Adviser
Christoph Heusgen | m | 2005-11 | 2017 | Foreign Policy Adviser
@ GBR | envoy | Special Envoy
Jonathan Powell | m | 1997-05 | 2007-06 | Chief of Staff
Jonathan Powell | m | 2014-05 | 2015 | Special Envoy for Libya
Jonathan Powell | m | 2024-12 | | National Security Adviser
Stephen Lovegrove | m | 2021-03 | 2022-09 | National Security Adviser
Tim Barrow | m | 2022-09 | 2024-12 | National Security Adviser
Tim Barrow | m | 2017-01 | 2021-01 | Ambassador to the European Union
Mark Sedwill | m | 2017-04 | 2020-09 | National Security Adviser
Simon McDonald | m | 2015-09 | 2020-09 | Permanent Under-Secretary
Alok Sharma | m | 2020-02-13 | 2022-11 | President of COP26
John Sawers | m | 2003 | 2007 | Director-General for Political Affairs
@ AU | envoy | Special Envoy
Thabo Mbeki | m | 2009-10 | | Chairman of the High-Level Implementation Panel for Sudan
Salim Ahmed *Salim | m | 2004 | 2008 | Special Envoy for Darfur
Olusegun Obasanjo | m | 2021-08-26 | | High Representative for the Horn of Africa
Raila Odinga | m | 2010-12 | 2011 | Envoy to Ivory Coast
Pierre Buyoya | m | 2012-10 | 2020-11 | High Representative for Mali and the Sahel
Phumzile *Mlambo-Ngcuka | f | 2022-10 | 2022-12 | Member of the High-Level Panel for Ethiopia
Uhuru Kenyatta | m | 2022-10 | 2023 | Member of the High-Level Panel for Ethiopia
Mohamed el-Hacen *Lebatt; Mohamed El Hacen Lebatt; Mohamed Lebatt | m | 2019-04 | | Special Envoy for Sudan
Mohamed *Ibn Chambas | m | 2024-01 | | Chairman of the High-Level Panel on Sudan
Francisco Madeira; Francisco Caetano Madeira | m | 2015 | 2022 | Special Representative for Somalia
@ NOR | envoy | Special Envoy
Erik Solheim | m | 2000-03 | 2005-10 | Special Adviser on the Sri Lankan Peace Process
Erik Solheim | m | 2005-10-17 | 2012-03-23 | International Development Minister
Jon Hanssen-Bauer; Jon *Hanssen-Bauer | m | 2006-04 | 2009 | Special Envoy to Sri Lanka
Vidar Helgesen | m | 2001-10 | 2005-10 | State Secretary
Dag Nylander | m | 2012 | 2019 | Special Representative for Colombia
Idun Tvedt | f | 2016 | 2020 | Special Envoy for the Philippines
Elisabeth Slattum; Elisabeth Slåttum | f | 2014 | 2017 | Special Envoy for the Philippines
Hilde Johnson | f | 2001-10-19 | 2005-10-17 | International Development Minister
Terje *Roed-Larsen | m | 1992 | 1993 | Mediator
Mona Juul | f | 1992 | 1993 | Mediator
@ NOR | ambassador | Ambassador
Hans Brattskar | m | 2004 | 2007-09 | Ambassador to Sri Lanka
Tore Hattrem | m | 2007-09 | 2010 | Ambassador to Sri Lanka
@ MYS | envoy | Facilitator
Othman *Abdul Razak; Othman Abd Razak | m | 2003 | 2011 | Facilitator
Abdul Ghafar *Tengku Mohamed; Tengku Abdul Ghafar *Tengku Mohamed; Tengku Datuk Abdul Ghafar Mohamed | m | 2011 | 2018 | Facilitator
@ ZAF | envoy | Mediator
Nelson Mandela | m | 1999-12 | 2002 | Mediator for Burundi
Roelf Meyer | m | 1992-06 | 1994-05 | Chief Government Negotiator
@ SWE | envoy | Special Envoy
Peter Semneby | m | 2018 | 2022 | Special Envoy for Yemen
Carl Bildt | m | 1995-06 | 1995-12 | Mediator for the former Yugoslavia
@ CHE | envoy | Special Envoy
Angelo Gnaedinger; Angelo Gnädinger | m | 2014 | 2018 | Special Envoy to the Geneva Discussions
@ VEN | envoy | Negotiator
Alex Saab | m | 2021 | 2026-01 | Envoy
@ NORTHERN-CYPRUS | negotiator | Negotiator
Ozdil Nami; Özdil Nami | m | 2008 | 2020 | Turkish Cypriot Negotiator
`
