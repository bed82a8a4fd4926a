/**
 * Office-holders of western, northern, central and south-eastern Europe since 1990. `@ PARTY | kind | Title` opens a
 * section; then one tenure a line: full name; other spellings and short names | gender | from | to (empty: open) | own
 * title. `*` marks where the surname starts when it is not the last word. Days are EDTF. Sources: government lists
 * (gov.uk, elysee.fr, bundesregierung.de, governo.it, lamoncloa.gob.es, valtioneuvosto.fi and others), CIA World Leaders.
 */
export const peopleEurope = `
@ GBR | head-of-state | Queen
Queen Elizabeth II; Elizabeth II; Queen Elizabeth | f | 1952-02-06 | 2022-09-08
King Charles III; Charles III; King Charles | m | 2022-09-08 | | King
@ GBR | head-of-government | Prime Minister
Margaret Thatcher | f | 1979-05-04 | 1990-11-28
John Major | m | 1990-11-28 | 1997-05-02
Tony Blair | m | 1997-05-02 | 2007-06-27
Gordon Brown | m | 2007-06-27 | 2010-05-11
David Cameron | m | 2010-05-11 | 2016-07-13
Theresa May | f | 2016-07-13 | 2019-07-24
Boris Johnson | m | 2019-07-24 | 2022-09-06
Liz Truss; Elizabeth Truss | f | 2022-09-06 | 2022-10-25
Rishi Sunak | m | 2022-10-25 | 2024-07-05
Keir Starmer | m | 2024-07-05 |
@ GBR | foreign-minister | Foreign Secretary
Douglas Hurd | m | 1989-10-26 | 1995-07-05
Malcolm Rifkind | m | 1995-07-05 | 1997-05-02
Robin Cook | m | 1997-05-02 | 2001-06-08
Jack Straw | m | 2001-06-08 | 2006-05-05
Margaret Beckett | f | 2006-05-05 | 2007-06-27
David Miliband | m | 2007-06-28 | 2010-05-11
William Hague | m | 2010-05-12 | 2014-07-14
Philip Hammond | m | 2014-07-15 | 2016-07-13
Boris Johnson | m | 2016-07-13 | 2018-07-09
Jeremy Hunt | m | 2018-07-09 | 2019-07-24
Dominic Raab | m | 2019-07-24 | 2021-09-15
Liz Truss | f | 2021-09-15 | 2022-09-06
James Cleverly | m | 2022-09-06 | 2023-11-13
David Cameron; Lord Cameron | m | 2023-11-13 | 2024-07-05
David Lammy | m | 2024-07-05 | 2025-09-05
Yvette Cooper | f | 2025-09-05 |
@ GBR | defence-minister | Defence Secretary
Tom King | m | 1989-07-24 | 1992-04-10
Malcolm Rifkind | m | 1992-04-10 | 1995-07-05
Michael Portillo | m | 1995-07-05 | 1997-05-02
George Robertson | m | 1997-05-03 | 1999-10-11
Geoff Hoon; Geoffrey Hoon | m | 1999-10-11 | 2005-05-06
John Reid | m | 2005-05-06 | 2006-05-05
Des Browne | m | 2006-05-05 | 2008-10-03
John Hutton | m | 2008-10-03 | 2009-06-05
Bob Ainsworth | m | 2009-06-05 | 2010-05-11
Liam Fox | m | 2010-05-12 | 2011-10-14
Philip Hammond | m | 2011-10-14 | 2014-07-15
Michael Fallon | m | 2014-07-15 | 2017-11-01
Gavin Williamson | m | 2017-11-02 | 2019-05-01
Penny Mordaunt | f | 2019-05-01 | 2019-07-24
Ben Wallace | m | 2019-07-24 | 2023-08-31
Grant Shapps | m | 2023-08-31 | 2024-07-05
John Healey | m | 2024-07-05 |
@ GBR | negotiator | Chief Brexit Negotiator
David Davis | m | 2016-07-13 | 2018-07-08 | Secretary of State for Exiting the European Union
Dominic Raab | m | 2018-07-09 | 2018-11-15 | Secretary of State for Exiting the European Union
Stephen Barclay; Steve Barclay | m | 2018-11-16 | 2020-01-31 | Secretary of State for Exiting the European Union
Olly Robbins; Oliver Robbins | m | 2017-09 | 2019-07 | Chief Brexit Adviser
David Frost; Lord Frost | m | 2019-07-24 | 2021-12-18
@ GBR | minister | Minister
Michael Gove | m | 2019-07-24 | 2021-09-15 | Chancellor of the Duchy of Lancaster
Liam Fox | m | 2016-07-13 | 2019-07-24 | International Trade Secretary
Kemi Badenoch | f | 2022-09-06 | 2024-07-05 | Business and Trade Secretary
Jonathan Reynolds | m | 2024-07-05 | 2025-09-05 | Business and Trade Secretary
Peter Kyle | m | 2025-09-05 | | Business and Trade Secretary
Nick Thomas-Symonds | m | 2024-07-08 | | Minister for European Union Relations
Philip Hammond | m | 2016-07-13 | 2019-07-24 | Chancellor of the Exchequer
George Osborne | m | 2010-05-11 | 2016-07-13 | Chancellor of the Exchequer
Gordon Brown | m | 1997-05-02 | 2007-06-27 | Chancellor of the Exchequer
Alistair Darling | m | 2007-06-28 | 2010-05-11 | Chancellor of the Exchequer
Rishi Sunak | m | 2020-02-13 | 2022-07-05 | Chancellor of the Exchequer
Jeremy Hunt | m | 2022-10-14 | 2024-07-05 | Chancellor of the Exchequer
Rachel Reeves | f | 2024-07-05 | | Chancellor of the Exchequer
Alistair Burt | m | 2017-06-13 | 2019-03-25 | Minister of State for the Middle East
Andrea Leadsom | f | 2019-07-24 | 2020-02-13 | Business Secretary
@ GBR | minister | Northern Ireland Secretary
Peter Brooke | m | 1989-07-24 | 1992-04-10
Patrick Mayhew | m | 1992-04-10 | 1997-05-02
Mo Mowlam; Marjorie Mowlam | f | 1997-05-03 | 1999-10-11
Peter Mandelson | m | 1999-10-11 | 2001-01-24
John Reid | m | 2001-01-25 | 2002-10-24
Paul Murphy | m | 2002-10-24 | 2005-05-06
Peter Hain | m | 2005-05-06 | 2007-06-27
Shaun Woodward | m | 2007-06-28 | 2010-05-11
Owen Paterson | m | 2010-05-12 | 2012-09-04
Theresa Villiers | f | 2012-09-04 | 2016-07-14
James Brokenshire | m | 2016-07-14 | 2018-01-08
Karen Bradley | f | 2018-01-08 | 2019-07-24
Julian Smith | m | 2019-07-24 | 2020-02-13
Brandon Lewis | m | 2020-02-13 | 2022-07-07
Chris Heaton-Harris | m | 2022-09-06 | 2024-07-05
Hilary Benn | m | 2024-07-05 |
@ GBR | leader | Opposition Leader
Neil Kinnock | m | 1983-10-02 | 1992-07-18
John Smith | m | 1992-07-18 | 1994-05-12
Ed Miliband | m | 2010-09-25 | 2015-05-08
Jeremy Corbyn | m | 2015-09-12 | 2020-04-04
Keir Starmer | m | 2020-04-04 | 2024-07-05
Nigel Farage | m | 2006-09-12 | | Party Leader
Nick Clegg | m | 2010-05-11 | 2015-05-08 | Deputy Prime Minister
Nicola Sturgeon | f | 2014-11-20 | 2023-03-28 | First Minister of Scotland
@ GBR | ambassador | Permanent Representative
Emyr *Jones Parry | m | 2003-07 | 2007-08
John Sawers | m | 2007-08 | 2009-11
Mark *Lyall Grant | m | 2009-11 | 2015-04
Matthew Rycroft | m | 2015-04 | 2018-01
Karen Pierce | f | 2018-03 | 2020-03
Barbara Woodward | f | 2020-12 | 2025
Kim Darroch | m | 2016-01-28 | 2019-12 | Ambassador to the United States
@ GBR | leader | First Minister of Northern Ireland
David Trimble | m | 1998-07-01 | 2002-10-14
Ian Paisley | m | 2007-05-08 | 2008-06-05
Peter Robinson | m | 2008-06-05 | 2016-01-11
Arlene Foster | f | 2016-01-11 | 2021-06-14
Paul Givan | m | 2021-06-17 | 2022-02-03
Michelle O'Neill | f | 2024-02-03 |
John Hume | m | 1979-05-06 | 2001-11-06 | Leader of the SDLP
Jeffrey Donaldson | m | 2021-06-30 | 2024-03-29 | Leader of the DUP
@ SINN-FEIN | leader | President of Sinn Féin
Gerry Adams | m | 1983-11-13 | 2018-02-10
Mary Lou *McDonald | f | 2018-02-10 |
Martin McGuinness | m | 2007-05-08 | 2017-01-09 | Deputy First Minister
@ SINN-FEIN | negotiator | Chief Negotiator
Martin McGuinness | m | 1990 | 2007
@ IRL | head-of-state | President
Mary Robinson | f | 1990-12-03 | 1997-09-12
Mary McAleese | f | 1997-11-11 | 2011-11-10
Michael D. Higgins; Michael Higgins | m | 2011-11-11 | 2025-11-10
Catherine Connolly | f | 2025-11-11 |
@ IRL | head-of-government | Taoiseach
Charles Haughey; Charlie Haughey | m | 1987-03-10 | 1992-02-11
Albert Reynolds | m | 1992-02-11 | 1994-12-15
John Bruton | m | 1994-12-15 | 1997-06-26
Bertie Ahern | m | 1997-06-26 | 2008-05-07
Brian Cowen | m | 2008-05-07 | 2011-03-09
Enda Kenny | m | 2011-03-09 | 2017-06-14
Leo Varadkar | m | 2017-06-14 | 2020-06-27
Micheal Martin; Micheál Martin | m | 2020-06-27 | 2022-12-17
Leo Varadkar | m | 2022-12-17 | 2024-04-09
Simon Harris | m | 2024-04-09 | 2025-01-23
Micheal Martin | m | 2025-01-23 |
@ IRL | foreign-minister | Foreign Minister
Gerry Collins | m | 1989-07-12 | 1992-02-11
David Andrews | m | 1992-02-11 | 1993-01-12
Dick Spring | m | 1993-01-12 | 1994-11-17
Dick Spring | m | 1994-12-15 | 1997-06-26
Ray Burke | m | 1997-06-26 | 1997-10-07
David Andrews | m | 1997-10-08 | 2000-01-27
Brian Cowen | m | 2000-01-27 | 2004-09-29
Dermot Ahern | m | 2004-09-29 | 2008-05-07
Micheal Martin | m | 2008-05-07 | 2011-01-19
Eamon Gilmore | m | 2011-03-09 | 2014-07-11
Charlie Flanagan | m | 2014-07-11 | 2017-06-14
Simon Coveney | m | 2017-06-14 | 2022-12-17
Micheal Martin | m | 2022-12-17 | 2025-01-23
Simon Harris | m | 2025-01-23 | 2025-11
Helen McEntee | f | 2025-11 |
@ FRA | head-of-state | President
Francois Mitterrand; François Mitterrand | m | 1981-05-21 | 1995-05-17
Jacques Chirac | m | 1995-05-17 | 2007-05-16
Nicolas Sarkozy | m | 2007-05-16 | 2012-05-15
Francois Hollande; François Hollande | m | 2012-05-15 | 2017-05-14
Emmanuel Macron | m | 2017-05-14 |
@ FRA | head-of-government | Prime Minister
Michel Rocard | m | 1988-05-10 | 1991-05-15
Edith Cresson; Édith Cresson | f | 1991-05-15 | 1992-04-02
Pierre Beregovoy | m | 1992-04-02 | 1993-03-29
Edouard Balladur | m | 1993-03-29 | 1995-05-17
Alain Juppe; Alain Juppé | m | 1995-05-17 | 1997-06-02
Lionel Jospin | m | 1997-06-02 | 2002-05-06
Jean-Pierre Raffarin | m | 2002-05-06 | 2005-05-31
Dominique *de Villepin | m | 2005-05-31 | 2007-05-17
Francois Fillon; François Fillon | m | 2007-05-17 | 2012-05-10
Jean-Marc Ayrault | m | 2012-05-15 | 2014-03-31
Manuel Valls | m | 2014-03-31 | 2016-12-06
Bernard Cazeneuve | m | 2016-12-06 | 2017-05-10
Edouard Philippe; Édouard Philippe | m | 2017-05-15 | 2020-07-03
Jean Castex | m | 2020-07-03 | 2022-05-16
Elisabeth Borne; Élisabeth Borne | f | 2022-05-16 | 2024-01-09
Gabriel Attal | m | 2024-01-09 | 2024-09-05
Michel Barnier | m | 2024-09-05 | 2024-12-13
Francois Bayrou; François Bayrou | m | 2024-12-13 | 2025-09-09
Sebastien Lecornu; Sébastien Lecornu | m | 2025-09-09 |
@ FRA | foreign-minister | Foreign Minister
Roland Dumas | m | 1988-05-10 | 1993-03-29
Alain Juppe | m | 1993-03-30 | 1995-05-18
Herve *de Charette; Hervé de Charette | m | 1995-05-18 | 1997-06-04
Hubert Vedrine; Hubert Védrine | m | 1997-06-04 | 2002-05-06
Dominique *de Villepin | m | 2002-05-07 | 2004-03-31
Michel Barnier | m | 2004-03-31 | 2005-06-02
Philippe *Douste-Blazy | m | 2005-06-02 | 2007-05-18
Bernard Kouchner | m | 2007-05-18 | 2010-11-14
Michele *Alliot-Marie; Michèle Alliot-Marie | f | 2010-11-14 | 2011-02-27
Alain Juppe | m | 2011-02-27 | 2012-05-15
Laurent Fabius | m | 2012-05-16 | 2016-02-11
Jean-Marc Ayrault | m | 2016-02-11 | 2017-05-17
Jean-Yves *Le Drian | m | 2017-05-17 | 2022-05-20
Catherine Colonna | f | 2022-05-20 | 2024-01-11
Stephane Sejourne; Stéphane Séjourné | m | 2024-01-11 | 2024-09-21
Jean-Noel Barrot; Jean-Noël Barrot | m | 2024-09-21 |
@ FRA | defence-minister | Defence Minister
Jean-Pierre *Chevenement | m | 1988-05-12 | 1991-01-29
Pierre Joxe | m | 1991-01-29 | 1993-03-09
Francois Leotard | m | 1993-03-30 | 1995-05-11
Charles Millon | m | 1995-05-18 | 1997-06-02
Alain Richard | m | 1997-06-04 | 2002-05-06
Michele *Alliot-Marie | f | 2002-05-07 | 2007-05-18
Herve Morin; Hervé Morin | m | 2007-05-18 | 2010-11-14
Alain Juppe | m | 2010-11-14 | 2011-02-27
Gerard Longuet; Gérard Longuet | m | 2011-02-27 | 2012-05-15
Jean-Yves *Le Drian | m | 2012-05-16 | 2017-05-17
Sylvie Goulard | f | 2017-05-17 | 2017-06-21
Florence Parly | f | 2017-06-21 | 2022-05-20
Sebastien Lecornu | m | 2022-05-20 | 2025-09-09
Catherine Vautrin | f | 2025-10-12 |
@ FRA | ambassador | Permanent Representative
Jean-Marc *de La Sabliere; Jean-Marc *de la Sablière | m | 2002-12 | 2007-12
Jean-Maurice Ripert | m | 2007-12 | 2009-09
Gerard Araud; Gérard Araud | m | 2009-09 | 2014-07
Francois Delattre; François Delattre | m | 2014-09 | 2019-06
Nicolas *de Riviere; Nicolas de Rivière | m | 2019-07 | 2025
@ DEU | head-of-state | President
Richard *von Weizsacker; Richard von Weizsäcker | m | 1984-07-01 | 1994-06-30
Roman Herzog | m | 1994-07-01 | 1999-06-30
Johannes Rau | m | 1999-07-01 | 2004-06-30
Horst Kohler; Horst Köhler; Horst Koehler | m | 2004-07-01 | 2010-05-31
Christian Wulff | m | 2010-06-30 | 2012-02-17
Joachim Gauck | m | 2012-03-18 | 2017-03-18
Frank-Walter Steinmeier | m | 2017-03-19 |
@ DEU | head-of-government | Chancellor
Helmut Kohl | m | 1982-10-01 | 1998-10-27
Gerhard Schroder; Gerhard Schröder; Gerhard Schroeder | m | 1998-10-27 | 2005-11-22
Angela Merkel | f | 2005-11-22 | 2021-12-08
Olaf Scholz | m | 2021-12-08 | 2025-05-06
Friedrich Merz | m | 2025-05-06 |
@ DEU | foreign-minister | Foreign Minister
Hans-Dietrich Genscher | m | 1982-10-04 | 1992-05-17
Klaus Kinkel | m | 1992-05-18 | 1998-10-26
Joschka Fischer; Joseph Fischer | m | 1998-10-27 | 2005-11-22
Frank-Walter Steinmeier | m | 2005-11-22 | 2009-10-28
Guido Westerwelle | m | 2009-10-28 | 2013-12-17
Frank-Walter Steinmeier | m | 2013-12-17 | 2017-01-27
Sigmar Gabriel | m | 2017-01-27 | 2018-03-14
Heiko Maas | m | 2018-03-14 | 2021-12-08
Annalena Baerbock | f | 2021-12-08 | 2025-05-06
Johann Wadephul | m | 2025-05-06 |
@ DEU | defence-minister | Defence Minister
Gerhard Stoltenberg | m | 1989-04-21 | 1992-03-31
Volker Ruhe; Volker Rühe | m | 1992-04-01 | 1998-10-26
Rudolf Scharping | m | 1998-10-27 | 2002-07-19
Peter Struck | m | 2002-07-19 | 2005-11-22
Franz Josef *Jung | m | 2005-11-22 | 2009-10-28
Karl-Theodor *zu Guttenberg; Karl-Theodor Guttenberg | m | 2009-10-28 | 2011-03-03
Thomas *de Maiziere; Thomas de Maizière | m | 2011-03-03 | 2013-12-17
Ursula *von der Leyen | f | 2013-12-17 | 2019-07-17
Annegret *Kramp-Karrenbauer | f | 2019-07-17 | 2021-12-08
Christine Lambrecht | f | 2021-12-08 | 2023-01-19
Boris Pistorius | m | 2023-01-19 |
@ DEU | minister | Minister
Wolfgang Schauble; Wolfgang Schäuble; Wolfgang Schaeuble | m | 2009-10-28 | 2017-10-24 | Finance Minister
Peer Steinbruck; Peer Steinbrück | m | 2005-11-22 | 2009-10-28 | Finance Minister
Olaf Scholz | m | 2018-03-14 | 2021-12-08 | Finance Minister
Christian Lindner | m | 2021-12-08 | 2024-11-07 | Finance Minister
Robert Habeck | m | 2021-12-08 | 2025-05-06 | Economy Minister
Peter Altmaier | m | 2018-03-14 | 2021-12-08 | Economy Minister
Lars Klingbeil | m | 2025-05-06 | | Vice-Chancellor
@ ITA | head-of-state | President
Francesco Cossiga | m | 1985-07-03 | 1992-04-28
Oscar Luigi *Scalfaro | m | 1992-05-28 | 1999-05-15
Carlo Azeglio *Ciampi | m | 1999-05-18 | 2006-05-15
Giorgio Napolitano | m | 2006-05-15 | 2015-01-14
Sergio Mattarella | m | 2015-02-03 |
@ ITA | head-of-government | Prime Minister
Giulio Andreotti | m | 1989-07-22 | 1992-06-28
Giuliano Amato | m | 1992-06-28 | 1993-04-28
Carlo Azeglio *Ciampi | m | 1993-04-28 | 1994-05-10
Silvio Berlusconi | m | 1994-05-10 | 1995-01-17
Lamberto Dini | m | 1995-01-17 | 1996-05-17
Romano Prodi | m | 1996-05-17 | 1998-10-21
Massimo *D'Alema; Massimo D’Alema | m | 1998-10-21 | 2000-04-25
Giuliano Amato | m | 2000-04-25 | 2001-06-11
Silvio Berlusconi | m | 2001-06-11 | 2006-05-17
Romano Prodi | m | 2006-05-17 | 2008-05-08
Silvio Berlusconi | m | 2008-05-08 | 2011-11-16
Mario Monti | m | 2011-11-16 | 2013-04-28
Enrico Letta | m | 2013-04-28 | 2014-02-22
Matteo Renzi | m | 2014-02-22 | 2016-12-12
Paolo Gentiloni | m | 2016-12-12 | 2018-06-01
Giuseppe Conte | m | 2018-06-01 | 2021-02-13
Mario Draghi | m | 2021-02-13 | 2022-10-22
Giorgia Meloni | f | 2022-10-22 |
@ ITA | foreign-minister | Foreign Minister
Gianni *De Michelis | m | 1989-07-22 | 1992-06-28
Emilio Colombo | m | 1992-08-01 | 1993-04-28
Beniamino Andreatta | m | 1993-04-28 | 1994-05-10
Antonio Martino | m | 1994-05-10 | 1995-01-17
Susanna Agnelli | f | 1995-01-17 | 1996-05-17
Lamberto Dini | m | 1996-05-17 | 2001-06-06
Renato Ruggiero | m | 2001-06-11 | 2002-01-06
Silvio Berlusconi | m | 2002-01-06 | 2002-11-14 | Acting Foreign Minister
Franco Frattini | m | 2002-11-14 | 2004-11-18
Gianfranco Fini | m | 2004-11-18 | 2006-05-17
Massimo *D'Alema | m | 2006-05-17 | 2008-05-08
Franco Frattini | m | 2008-05-08 | 2011-11-16
Giulio *Terzi; Giulio Terzi di Sant'Agata | m | 2011-11-16 | 2013-03-26
Emma Bonino | f | 2013-04-28 | 2014-02-22
Federica Mogherini | f | 2014-02-22 | 2014-10-31
Paolo Gentiloni | m | 2014-10-31 | 2016-12-12
Angelino Alfano | m | 2016-12-12 | 2018-06-01
Enzo *Moavero Milanesi | m | 2018-06-01 | 2019-09-05
Luigi *Di Maio | m | 2019-09-05 | 2022-10-22
Antonio Tajani | m | 2022-10-22 |
@ ITA | defence-minister | Defence Minister
Antonio Martino | m | 2001-06-11 | 2006-05-17
Arturo Parisi | m | 2006-05-17 | 2008-05-08
Ignazio *La Russa | m | 2008-05-08 | 2011-11-16
Giampaolo *Di Paola | m | 2011-11-16 | 2013-04-28
Mario Mauro | m | 2013-04-28 | 2014-02-22
Roberta Pinotti | f | 2014-02-22 | 2018-06-01
Elisabetta Trenta | f | 2018-06-01 | 2019-09-05
Lorenzo Guerini | m | 2019-09-05 | 2022-10-22
Guido Crosetto | m | 2022-10-22 |
@ ESP | head-of-state | King
King Juan Carlos I; Juan Carlos I; King Juan Carlos; Juan Carlos | m | 1975-11-22 | 2014-06-19
King Felipe VI; Felipe VI; King Felipe | m | 2014-06-19 |
@ ESP | head-of-government | Prime Minister
Felipe *Gonzalez; Felipe González | m | 1982-12-02 | 1996-05-04
Jose Maria *Aznar; José María Aznar | m | 1996-05-04 | 2004-04-16
Jose Luis *Rodriguez Zapatero; José Luis Rodríguez Zapatero; Zapatero | m | 2004-04-17 | 2011-12-20
Mariano Rajoy | m | 2011-12-20 | 2018-06-01
Pedro Sanchez; Pedro Sánchez | m | 2018-06-02 |
@ ESP | foreign-minister | Foreign Minister
Francisco *Fernandez Ordonez | m | 1985-07-05 | 1992-06-24
Javier Solana | m | 1992-06-24 | 1995-12-18
Abel Matutes | m | 1996-05-06 | 2000-04-27
Josep *Pique; Josep Piqué | m | 2000-04-28 | 2002-07-09
Ana *Palacio; Ana de Palacio | f | 2002-07-10 | 2004-04-17
Miguel Angel *Moratinos; Miguel Ángel Moratinos | m | 2004-04-18 | 2010-10-21
Trinidad Jimenez; Trinidad Jiménez | f | 2010-10-21 | 2011-12-21
Jose Manuel *Garcia-Margallo | m | 2011-12-22 | 2016-11-03
Alfonso Dastis | m | 2016-11-04 | 2018-06-01
Josep Borrell | m | 2018-06-07 | 2019-11-29
Arancha *Gonzalez Laya; Arancha González Laya | f | 2020-01-13 | 2021-07-10
Jose Manuel Albares; José Manuel Albares | m | 2021-07-12 |
@ ESP | defence-minister | Defence Minister
Jose Bono; José Bono | m | 2004-04-18 | 2006-04-11
Carme Chacon; Carme Chacón | f | 2008-04-14 | 2011-12-22
Pedro *Morenes | m | 2011-12-22 | 2016-11-04
Maria Dolores *de Cospedal | f | 2016-11-04 | 2018-06-01
Margarita Robles | f | 2018-06-07 |
@ PRT | head-of-state | President
Mario Soares; Mário Soares | m | 1986-03-09 | 1996-03-09
Jorge Sampaio | m | 1996-03-09 | 2006-03-09
Anibal *Cavaco Silva | m | 2006-03-09 | 2016-03-09
Marcelo *Rebelo de Sousa | m | 2016-03-09 | 2026-03-09
Antonio Jose *Seguro; António José Seguro | m | 2026-03-09 |
@ PRT | head-of-government | Prime Minister
Anibal *Cavaco Silva | m | 1985-11-06 | 1995-10-28
Antonio Guterres; António Guterres; Antonio Manuel de Oliveira Guterres | m | 1995-10-28 | 2002-04-06
Jose Manuel *Durao Barroso; José Manuel Durão Barroso; Jose Manuel Barroso; José Manuel Barroso | m | 2002-04-06 | 2004-07-17
Pedro *Santana Lopes | m | 2004-07-17 | 2005-03-12
Jose Socrates; José Sócrates | m | 2005-03-12 | 2011-06-21
Pedro *Passos Coelho | m | 2011-06-21 | 2015-11-26
Antonio Costa; António Costa | m | 2015-11-26 | 2024-04-02
Luis Montenegro; Luís Montenegro | m | 2024-04-02 |
@ PRT | foreign-minister | Foreign Minister
Jaime Gama | m | 1995-10-28 | 2002-04-06
Diogo *Freitas do Amaral | m | 2005-03-12 | 2006-07-03
Luis Amado; Luís Amado | m | 2006-07-03 | 2011-06-21
Paulo Portas | m | 2011-06-21 | 2013-07-24
Rui Machete | m | 2013-07-24 | 2015-11-26
Augusto *Santos Silva | m | 2015-11-26 | 2022-03-30
Joao Gomes Cravinho; João *Gomes Cravinho | m | 2022-03-30 | 2024-04-02
Paulo Rangel | m | 2024-04-02 |
@ NLD | head-of-government | Prime Minister
Ruud Lubbers | m | 1982-11-04 | 1994-08-22
Wim Kok | m | 1994-08-22 | 2002-07-22
Jan Peter *Balkenende | m | 2002-07-22 | 2010-10-14
Mark Rutte | m | 2010-10-14 | 2024-07-02
Dick Schoof | m | 2024-07-02 | 2026-02
Rob Jetten | m | 2026-02 |
@ NLD | foreign-minister | Foreign Minister
Hans *van den Broek | m | 1982-11-04 | 1993-01-03
Pieter Kooijmans | m | 1993-01-03 | 1994-08-22
Hans *van Mierlo | m | 1994-08-22 | 1998-08-03
Jozias *van Aartsen | m | 1998-08-03 | 2002-07-22
Jaap *de Hoop Scheffer | m | 2002-07-22 | 2003-12-03
Ben Bot; Bernard Bot | m | 2003-12-03 | 2007-02-22
Maxime Verhagen | m | 2007-02-22 | 2010-10-14
Uri Rosenthal | m | 2010-10-14 | 2012-11-05
Frans Timmermans | m | 2012-11-05 | 2014-10-17
Bert Koenders | m | 2014-10-17 | 2017-10-26
Halbe Zijlstra | m | 2017-10-26 | 2018-02-13
Stef Blok | m | 2018-03-07 | 2021-09-17
Sigrid Kaag | f | 2021-05-25 | 2021-09-17 | Acting Foreign Minister
Ben Knapen | m | 2021-09-24 | 2022-01-10
Wopke Hoekstra | m | 2022-01-10 | 2023-09-01
Hanke *Bruins Slot | f | 2023-09-05 | 2024-07-02
Caspar Veldkamp | m | 2024-07-02 | 2025-08-22
David *van Weel | m | 2025-09-05 | 2026-02
@ NLD | defence-minister | Defence Minister
Ank *Bijleveld | f | 2017-10-26 | 2021-09-17
Kajsa Ollongren | f | 2022-01-10 | 2024-07-02
Ruben Brekelmans | m | 2024-07-02 | 2026-02
@ BEL | head-of-government | Prime Minister
Jean-Luc Dehaene | m | 1992-03-07 | 1999-07-12
Guy Verhofstadt | m | 1999-07-12 | 2008-03-20
Yves Leterme | m | 2008-03-20 | 2008-12-30
Herman *Van Rompuy | m | 2008-12-30 | 2009-11-25
Yves Leterme | m | 2009-11-25 | 2011-12-06
Elio *Di Rupo | m | 2011-12-06 | 2014-10-11
Charles Michel | m | 2014-10-11 | 2019-10-27
Sophie Wilmes; Sophie Wilmès | f | 2019-10-27 | 2020-10-01
Alexander *De Croo | m | 2020-10-01 | 2025-02-03
Bart *De Wever | m | 2025-02-03 |
@ BEL | foreign-minister | Foreign Minister
Louis Michel | m | 1999-07-12 | 2004-07-18
Karel *De Gucht | m | 2004-07-18 | 2009-07-17
Steven Vanackere | m | 2009-11-25 | 2011-12-06
Didier Reynders | m | 2011-12-06 | 2019-11-30
Philippe Goffin | m | 2019-11-30 | 2020-10-01
Sophie Wilmes | f | 2020-10-01 | 2022-07-15
Hadja Lahbib | f | 2022-07-15 | 2024-12-01
Bernard Quintin | m | 2024-12-01 | 2025-02-03
Maxime Prevot; Maxime Prévot | m | 2025-02-03 |
@ LUX | head-of-government | Prime Minister
Jacques Santer | m | 1984-07-20 | 1995-01-20
Jean-Claude Juncker | m | 1995-01-20 | 2013-12-04
Xavier Bettel | m | 2013-12-04 | 2023-11-17
Luc Frieden | m | 2023-11-17 |
@ LUX | foreign-minister | Foreign Minister
Jacques Poos | m | 1984-07-20 | 1999-08-07
Lydie Polfer | f | 1999-08-07 | 2004-07-20
Jean Asselborn | m | 2004-07-31 | 2023-11-17
Xavier Bettel | m | 2023-11-17 |
@ LUX | head-of-state | Grand Duke
Grand Duke Jean | m | 1964-11-12 | 2000-10-07
Grand Duke Henri | m | 2000-10-07 | 2025-10-03
Grand Duke Guillaume | m | 2025-10-03 |
@ AUT | head-of-state | President
Kurt Waldheim | m | 1986-07-08 | 1992-07-08
Thomas Klestil | m | 1992-07-08 | 2004-07-06
Heinz Fischer | m | 2004-07-08 | 2016-07-08
Alexander *Van der Bellen | m | 2017-01-26 |
@ AUT | head-of-government | Chancellor
Franz Vranitzky | m | 1986-06-16 | 1997-01-28
Viktor Klima | m | 1997-01-28 | 2000-02-04
Wolfgang Schussel; Wolfgang Schüssel; Wolfgang Schuessel | m | 2000-02-04 | 2007-01-11
Alfred Gusenbauer | m | 2007-01-11 | 2008-12-02
Werner Faymann | m | 2008-12-02 | 2016-05-09
Christian Kern | m | 2016-05-17 | 2017-12-18
Sebastian Kurz | m | 2017-12-18 | 2019-05-28
Brigitte Bierlein | f | 2019-06-03 | 2020-01-07
Sebastian Kurz | m | 2020-01-07 | 2021-10-11
Alexander Schallenberg | m | 2021-10-11 | 2021-12-06
Karl Nehammer | m | 2021-12-06 | 2025-01-10
Alexander Schallenberg | m | 2025-01-10 | 2025-03-03 | Acting Chancellor
Christian Stocker | m | 2025-03-03 |
@ AUT | foreign-minister | Foreign Minister
Alois Mock | m | 1987-01-21 | 1995-05-04
Wolfgang Schussel | m | 1995-05-04 | 2000-02-04
Benita *Ferrero-Waldner | f | 2000-02-04 | 2004-10-20
Ursula Plassnik | f | 2004-10-20 | 2008-12-02
Michael Spindelegger | m | 2008-12-02 | 2013-12-16
Sebastian Kurz | m | 2013-12-16 | 2017-12-18
Karin Kneissl | f | 2017-12-18 | 2019-06-03
Alexander Schallenberg | m | 2019-06-03 | 2021-10-11
Michael Linhart | m | 2021-10-11 | 2021-12-06
Alexander Schallenberg | m | 2021-12-06 | 2025-03-03
Beate *Meinl-Reisinger | f | 2025-03-03 |
@ CHE | foreign-minister | Foreign Minister
Flavio Cotti | m | 1993-04-01 | 1999-04-30
Joseph Deiss | m | 1999-05-01 | 2002-12-31
Micheline *Calmy-Rey | f | 2003-01-01 | 2011-12-31
Didier Burkhalter | m | 2012-01-01 | 2017-10-31
Ignazio Cassis | m | 2017-11-01 |
@ CHE | head-of-state | President
Doris Leuthard | f | 2017-01-01 | 2017-12-31
Alain Berset | m | 2018-01-01 | 2018-12-31
Ueli Maurer | m | 2019-01-01 | 2019-12-31
Simonetta Sommaruga | f | 2020-01-01 | 2020-12-31
Guy Parmelin | m | 2021-01-01 | 2021-12-31
Ignazio Cassis | m | 2022-01-01 | 2022-12-31
Alain Berset | m | 2023-01-01 | 2023-12-31
Viola Amherd | f | 2024-01-01 | 2024-12-31
Karin *Keller-Sutter | f | 2025-01-01 | 2025-12-31
Guy Parmelin | m | 2026-01-01 | 2026-12-31
@ NOR | head-of-government | Prime Minister
Jan Syse; Jan P. Syse | m | 1989-10-16 | 1990-11-03
Gro Harlem *Brundtland | f | 1990-11-03 | 1996-10-25
Thorbjorn Jagland; Thorbjørn Jagland | m | 1996-10-25 | 1997-10-17
Kjell Magne *Bondevik | m | 1997-10-17 | 2000-03-17
Jens Stoltenberg | m | 2000-03-17 | 2001-10-19
Kjell Magne *Bondevik | m | 2001-10-19 | 2005-10-17
Jens Stoltenberg | m | 2005-10-17 | 2013-10-16
Erna Solberg | f | 2013-10-16 | 2021-10-14
Jonas *Gahr Store; Jonas *Gahr Støre; Jonas Gahr Stoere | m | 2021-10-14 |
@ NOR | foreign-minister | Foreign Minister
Thorvald Stoltenberg | m | 1990-11-03 | 1993-04-02
Johan Jorgen *Holst; Johan Jørgen Holst | m | 1993-04-02 | 1994-01-13
Bjorn Tore *Godal | m | 1994-01-24 | 1997-10-17
Knut Vollebaek; Knut Vollebæk | m | 1997-10-17 | 2000-03-17
Thorbjorn Jagland | m | 2000-03-17 | 2001-10-19
Jan Petersen | m | 2001-10-19 | 2005-10-17
Jonas *Gahr Store | m | 2005-10-17 | 2012-09-21
Espen *Barth Eide | m | 2012-09-21 | 2013-10-16
Borge Brende; Børge Brende | m | 2013-10-16 | 2017-10-20
Ine *Eriksen Soreide; Ine Eriksen Søreide | f | 2017-10-20 | 2021-10-14
Anniken Huitfeldt | f | 2021-10-14 | 2023-10-16
Espen *Barth Eide | m | 2023-10-16 |
@ SWE | head-of-government | Prime Minister
Ingvar Carlsson | m | 1986-03-01 | 1991-10-04
Carl Bildt | m | 1991-10-04 | 1994-10-07
Ingvar Carlsson | m | 1994-10-07 | 1996-03-22
Goran Persson; Göran Persson | m | 1996-03-22 | 2006-10-06
Fredrik Reinfeldt | m | 2006-10-06 | 2014-10-03
Stefan Lofven; Stefan Löfven | m | 2014-10-03 | 2021-11-30
Magdalena Andersson | f | 2021-11-30 | 2022-10-18
Ulf Kristersson | m | 2022-10-18 |
@ SWE | foreign-minister | Foreign Minister
Anna Lindh | f | 1998-10-07 | 2003-09-11
Laila Freivalds | f | 2003-10-10 | 2006-03-21
Jan Eliasson | m | 2006-04-24 | 2006-10-06
Carl Bildt | m | 2006-10-06 | 2014-10-03
Margot Wallstrom; Margot Wallström | f | 2014-10-03 | 2019-09-10
Ann Linde | f | 2019-09-10 | 2022-10-18
Tobias Billstrom; Tobias Billström | m | 2022-10-18 | 2024-09-10
Maria *Malmer Stenergard | f | 2024-09-10 |
@ SWE | defence-minister | Defence Minister
Peter Hultqvist | m | 2014-10-03 | 2022-10-18
Pal Jonson; Pål Jonson | m | 2022-10-18 |
@ DNK | head-of-government | Prime Minister
Poul Schluter; Poul Schlüter | m | 1982-09-10 | 1993-01-25
Poul *Nyrup Rasmussen | m | 1993-01-25 | 2001-11-27
Anders *Fogh Rasmussen | m | 2001-11-27 | 2009-04-05
Lars *Lokke Rasmussen; Lars *Løkke Rasmussen | m | 2009-04-05 | 2011-10-03
Helle *Thorning-Schmidt | f | 2011-10-03 | 2015-06-28
Lars *Lokke Rasmussen | m | 2015-06-28 | 2019-06-27
Mette Frederiksen | f | 2019-06-27 |
@ DNK | foreign-minister | Foreign Minister
Uffe *Ellemann-Jensen | m | 1982-09-10 | 1993-01-25
Niels *Helveg Petersen | m | 1993-01-25 | 2000-12-21
Mogens Lykketoft | m | 2000-12-21 | 2001-11-27
Per *Stig Moller; Per *Stig Møller | m | 2001-11-27 | 2010-02-23
Lene Espersen | f | 2010-02-23 | 2011-10-03
Villy Sovndal; Villy Søvndal | m | 2011-10-03 | 2013-12-12
Martin Lidegaard | m | 2014-02-03 | 2015-06-28
Kristian Jensen | m | 2015-06-28 | 2016-11-28
Anders Samuelsen | m | 2016-11-28 | 2019-06-27
Jeppe Kofod | m | 2019-06-27 | 2022-12-15
Lars *Lokke Rasmussen | m | 2022-12-15 |
@ FIN | head-of-state | President
Mauno Koivisto | m | 1982-01-27 | 1994-03-01
Martti Ahtisaari | m | 1994-03-01 | 2000-03-01
Tarja Halonen | f | 2000-03-01 | 2012-03-01
Sauli Niinisto; Sauli Niinistö | m | 2012-03-01 | 2024-03-01
Alexander Stubb; Alex Stubb | m | 2024-03-01 |
@ FIN | head-of-government | Prime Minister
Harri Holkeri | m | 1987-04-30 | 1991-04-26
Esko Aho | m | 1991-04-26 | 1995-04-13
Paavo Lipponen | m | 1995-04-13 | 2003-04-17
Anneli Jaatteenmaki; Anneli Jäätteenmäki | f | 2003-04-17 | 2003-06-24
Matti Vanhanen | m | 2003-06-24 | 2010-06-22
Mari Kiviniemi | f | 2010-06-22 | 2011-06-22
Jyrki Katainen | m | 2011-06-22 | 2014-06-24
Alexander Stubb | m | 2014-06-24 | 2015-05-29
Juha Sipila; Juha Sipilä | m | 2015-05-29 | 2019-06-06
Antti Rinne | m | 2019-06-06 | 2019-12-10
Sanna Marin | f | 2019-12-10 | 2023-06-20
Petteri Orpo | m | 2023-06-20 |
@ FIN | foreign-minister | Foreign Minister
Paavo Vayrynen; Paavo Väyrynen | m | 1991-04-26 | 1993-05-05
Heikki Haavisto | m | 1993-05-05 | 1995-02-03
Tarja Halonen | f | 1995-04-13 | 2000-02-25
Erkki Tuomioja | m | 2000-02-25 | 2007-04-19
Ilkka Kanerva | m | 2007-04-19 | 2008-04-04
Alexander Stubb | m | 2008-04-04 | 2011-06-22
Erkki Tuomioja | m | 2011-06-22 | 2015-05-29
Timo Soini | m | 2015-05-29 | 2019-06-06
Pekka Haavisto | m | 2019-06-06 | 2023-06-20
Elina Valtonen | f | 2023-06-20 |
@ FIN | defence-minister | Defence Minister
Jyri Hakamies; Jyri Häkämies | m | 2007-04-19 | 2011-06-22
Jussi Niinisto | m | 2015-05-29 | 2019-06-06
Antti Kaikkonen | m | 2019-06-06 | 2023-06-20
Antti Hakkanen; Antti Häkkänen | m | 2023-06-20 |
@ ISL | head-of-government | Prime Minister
David Oddsson; Davíð Oddsson | m | 1991-04-30 | 2004-09-15
Halldor Asgrimsson | m | 2004-09-15 | 2006-06-15
Geir Haarde | m | 2006-06-15 | 2009-02-01
Johanna Sigurdardottir; Jóhanna Sigurðardóttir | f | 2009-02-01 | 2013-05-23
Sigmundur *David Gunnlaugsson | m | 2013-05-23 | 2016-04-07
Katrin Jakobsdottir; Katrín Jakobsdóttir | f | 2017-11-30 | 2024-04-09
Bjarni Benediktsson | m | 2024-04-09 | 2024-12-21
Kristrun Frostadottir; Kristrún Frostadóttir | f | 2024-12-21 |
@ ISL | foreign-minister | Foreign Minister
Ossur Skarphedinsson; Össur Skarphéðinsson | m | 2009-02-01 | 2013-05-23
Gudlaugur Thor *Thordarson | m | 2017-01-11 | 2021-11-28
@ POL | head-of-state | President
Wojciech Jaruzelski | m | 1989-07-19 | 1990-12-22
Lech Walesa; Lech Wałęsa | m | 1990-12-22 | 1995-12-22
Aleksander Kwasniewski; Aleksander Kwaśniewski | m | 1995-12-23 | 2005-12-23
Lech Kaczynski; Lech Kaczyński | m | 2005-12-23 | 2010-04-10
Bronislaw Komorowski; Bronisław Komorowski | m | 2010-04-10 | 2015-08-06
Andrzej Duda | m | 2015-08-06 | 2025-08-06
Karol Nawrocki | m | 2025-08-06 |
@ POL | head-of-government | Prime Minister
Tadeusz Mazowiecki | m | 1989-08-24 | 1991-01-12
Jerzy Buzek | m | 1997-10-31 | 2001-10-19
Leszek Miller | m | 2001-10-19 | 2004-05-02
Marek Belka | m | 2004-05-02 | 2005-10-31
Kazimierz Marcinkiewicz | m | 2005-10-31 | 2006-07-14
Jaroslaw Kaczynski; Jarosław Kaczyński | m | 2006-07-14 | 2007-11-16
Donald Tusk | m | 2007-11-16 | 2014-09-22
Ewa Kopacz | f | 2014-09-22 | 2015-11-16
Beata Szydlo; Beata Szydło | f | 2015-11-16 | 2017-12-11
Mateusz Morawiecki | m | 2017-12-11 | 2023-12-13
Donald Tusk | m | 2023-12-13 |
@ POL | foreign-minister | Foreign Minister
Krzysztof Skubiszewski | m | 1989-09-12 | 1993-10-25
Bronislaw Geremek; Bronisław Geremek | m | 1997-10-31 | 2000-06-30
Wladyslaw Bartoszewski | m | 2000-06-30 | 2001-10-19
Wlodzimierz Cimoszewicz | m | 2001-10-19 | 2005-01-05
Adam Daniel *Rotfeld; Adam Rotfeld | m | 2005-01-05 | 2005-10-31
Stefan Meller | m | 2005-10-31 | 2006-05-09
Anna Fotyga | f | 2006-05-09 | 2007-11-16
Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski | m | 2007-11-16 | 2014-09-22
Grzegorz Schetyna | m | 2014-09-22 | 2015-11-16
Witold Waszczykowski | m | 2015-11-16 | 2018-01-09
Jacek Czaputowicz | m | 2018-01-09 | 2020-08-26
Zbigniew Rau | m | 2020-08-26 | 2023-11-27
Radoslaw Sikorski | m | 2023-12-13 |
@ POL | defence-minister | Defence Minister
Antoni Macierewicz | m | 2015-11-16 | 2018-01-09
Mariusz Blaszczak; Mariusz Błaszczak | m | 2018-01-09 | 2023-11-27
Wladyslaw *Kosiniak-Kamysz; Władysław Kosiniak-Kamysz | m | 2023-12-13 |
@ CZE | head-of-state | President
Vaclav Havel; Václav Havel | m | 1993-02-02 | 2003-02-02
Vaclav Klaus; Václav Klaus | m | 2003-03-07 | 2013-03-07
Milos Zeman; Miloš Zeman | m | 2013-03-08 | 2023-03-08
Petr Pavel | m | 2023-03-09 |
@ CZE | head-of-government | Prime Minister
Vaclav Klaus | m | 1993-01-01 | 1998-01-02
Milos Zeman | m | 1998-07-17 | 2002-07-15
Jiri Paroubek; Jiří Paroubek | m | 2005-04-25 | 2006-09-04
Mirek Topolanek; Mirek Topolánek | m | 2006-09-04 | 2009-05-08
Jan Fischer | m | 2009-05-08 | 2010-07-13
Petr Necas; Petr Nečas | m | 2010-07-13 | 2013-07-10
Bohuslav Sobotka | m | 2014-01-17 | 2017-12-06
Andrej Babis; Andrej Babiš | m | 2017-12-06 | 2021-12-17
Petr Fiala | m | 2021-12-17 | 2025-12-15
Andrej Babis | m | 2025-12-15 |
@ CZE | foreign-minister | Foreign Minister
Cyril Svoboda | m | 2002-07-15 | 2006-09-04
Karel Schwarzenberg | m | 2007-01-09 | 2009-05-08
Jan Kohout | m | 2009-05-08 | 2010-07-13
Karel Schwarzenberg | m | 2010-07-13 | 2013-07-10
Lubomir Zaoralek; Lubomír Zaorálek | m | 2014-01-29 | 2017-12-13
Tomas Petricek; Tomáš Petříček | m | 2018-10-16 | 2021-04-12
Jan Lipavsky; Jan Lipavský | m | 2021-12-17 | 2025-12-15
Petr Macinka | m | 2025-12-15 |
@ SVK | head-of-government | Prime Minister
Vladimir Meciar; Vladimír Mečiar | m | 1994-12-13 | 1998-10-30
Mikulas Dzurinda; Mikuláš Dzurinda | m | 1998-10-30 | 2006-07-04
Robert Fico | m | 2006-07-04 | 2010-07-08
Iveta Radicova; Iveta Radičová | f | 2010-07-08 | 2012-04-04
Robert Fico | m | 2012-04-04 | 2018-03-22
Peter Pellegrini | m | 2018-03-22 | 2020-03-21
Igor Matovic; Igor Matovič | m | 2020-03-21 | 2021-04-01
Eduard Heger | m | 2021-04-01 | 2023-05-15
Robert Fico | m | 2023-10-25 |
@ SVK | head-of-state | President
Andrej Kiska | m | 2014-06-15 | 2019-06-15
Zuzana Caputova; Zuzana Čaputová | f | 2019-06-15 | 2024-06-15
Peter Pellegrini | m | 2024-06-15 |
@ SVK | foreign-minister | Foreign Minister
Eduard Kukan | m | 1998-10-30 | 2006-07-04
Jan Kubis; Ján Kubiš | m | 2006-07-04 | 2009-01-26
Miroslav Lajcak; Miroslav Lajčák | m | 2009-01-26 | 2010-07-08
Miroslav Lajcak | m | 2012-04-04 | 2020-03-21
Ivan Korcok; Ivan Korčok | m | 2020-04-08 | 2022-09-13
Rastislav Kacer; Rastislav Káčer | m | 2022-09-13 | 2023-05-15
Juraj Blanar; Juraj Blanár | m | 2023-10-25 |
@ HUN | head-of-government | Prime Minister
Jozsef Antall; József Antall | m | 1990-05-23 | 1993-12-12
Gyula Horn | m | 1994-07-15 | 1998-07-06
Viktor Orban; Viktor Orbán | m | 1998-07-06 | 2002-05-27
Peter Medgyessy; Péter Medgyessy | m | 2002-05-27 | 2004-09-29
Ferenc Gyurcsany; Ferenc Gyurcsány | m | 2004-09-29 | 2009-04-14
Gordon Bajnai | m | 2009-04-14 | 2010-05-29
Viktor Orban | m | 2010-05-29 | 2026-05
Peter Magyar; Péter Magyar | m | 2026-05 |
@ HUN | foreign-minister | Foreign Minister
Kinga Goncz; Kinga Göncz | f | 2006-06-09 | 2009-04-14
Peter Balazs; Péter Balázs | m | 2009-04-14 | 2010-05-29
Janos Martonyi; János Martonyi | m | 2010-05-29 | 2014-06-06
Tibor Navracsics | m | 2014-06-06 | 2014-09-23
Peter Szijjarto; Péter Szijjártó | m | 2014-09-23 | 2026-05
@ ROU | head-of-state | President
Ion Iliescu | m | 1989-12-26 | 1996-11-29
Emil Constantinescu | m | 1996-11-29 | 2000-12-20
Ion Iliescu | m | 2000-12-20 | 2004-12-20
Traian Basescu; Traian Băsescu | m | 2004-12-20 | 2014-12-21
Klaus Iohannis | m | 2014-12-21 | 2025-02-12
Nicusor Dan; Nicușor Dan | m | 2025-05-26 |
@ ROU | head-of-government | Prime Minister
Adrian Nastase; Adrian Năstase | m | 2000-12-28 | 2004-12-21
Calin *Popescu-Tariceanu | m | 2004-12-29 | 2008-12-22
Emil Boc | m | 2008-12-22 | 2012-02-06
Victor Ponta | m | 2012-05-07 | 2015-11-05
Dacian Ciolos; Dacian Cioloș | m | 2015-11-17 | 2017-01-04
Viorica Dancila; Viorica Dăncilă | f | 2018-01-29 | 2019-11-04
Ludovic Orban | m | 2019-11-04 | 2020-12-07
Nicolae Ciuca; Nicolae Ciucă | m | 2021-11-25 | 2023-06-12
Marcel Ciolacu | m | 2023-06-15 | 2025-05-06
Ilie Bolojan | m | 2025-06-23 |
@ ROU | foreign-minister | Foreign Minister
Mircea Geoana; Mircea Geoană | m | 2000-12-28 | 2004-12-28
Mihai-Razvan Ungureanu; Mihai Razvan Ungureanu | m | 2004-12-29 | 2007-03-12
Teodor Baconschi | m | 2009-12-23 | 2012-01-23
Titus Corlatean; Titus Corlăţean | m | 2012-08-06 | 2014-11-10
Bogdan Aurescu | m | 2014-11-24 | 2015-11-17
Teodor Melescanu; Teodor Meleșcanu | m | 2017-02-23 | 2019-07-24
Bogdan Aurescu | m | 2019-11-04 | 2023-06-15
Luminita Odobescu; Luminița Odobescu | f | 2023-06-15 | 2024-12-23
Emil Hurezeanu | m | 2024-12-23 | 2025-06-23
Oana Toiu; Oana Țoiu | f | 2025-06-23 |
@ BGR | head-of-state | President
Zhelyu Zhelev | m | 1990-08-01 | 1997-01-22
Petar Stoyanov | m | 1997-01-22 | 2002-01-22
Georgi Parvanov | m | 2002-01-22 | 2012-01-22
Rosen Plevneliev | m | 2012-01-22 | 2017-01-22
Rumen Radev | m | 2017-01-22 | 2026-01-23
Iliana Iotova; Iliana Yotova | f | 2026-01-23 |
@ BGR | head-of-government | Prime Minister
Simeon Saxe-Coburg-Gotha; Simeon Saxe-Coburg | m | 2001-07-24 | 2005-08-17
Sergey Stanishev; Sergei Stanishev | m | 2005-08-17 | 2009-07-27
Boyko Borisov; Boiko Borissov; Boyko Borissov | m | 2009-07-27 | 2013-03-13
Boyko Borisov | m | 2014-11-07 | 2017-01-27
Boyko Borisov | m | 2017-05-04 | 2021-05-12
Kiril Petkov | m | 2021-12-13 | 2022-08-02
Nikolai Denkov; Nikolay Denkov | m | 2023-06-06 | 2024-04-09
Rosen Zhelyazkov | m | 2025-01-16 | 2026
@ BGR | foreign-minister | Foreign Minister
Solomon Passy | m | 2001-07-24 | 2005-08-17
Ivailo Kalfin | m | 2005-08-17 | 2009-07-27
Nickolay Mladenov; Nikolay Mladenov | m | 2010-01-27 | 2013-03-13
Daniel Mitov | m | 2014-08-06 | 2017-01-27
Ekaterina Zaharieva | f | 2017-05-04 | 2021-05-12
@ GRC | head-of-state | President
Konstantinos Karamanlis; Constantine Karamanlis | m | 1990-05-05 | 1995-03-10
Konstantinos Stephanopoulos; Costis Stephanopoulos | m | 1995-03-10 | 2005-03-12
Karolos Papoulias | m | 2005-03-12 | 2015-03-13
Prokopis Pavlopoulos | m | 2015-03-13 | 2020-03-13
Katerina Sakellaropoulou | f | 2020-03-13 | 2025-03-13
Konstantinos Tasoulas; Constantine Tassoulas | m | 2025-03-13 |
@ GRC | head-of-government | Prime Minister
Constantine Mitsotakis; Konstantinos Mitsotakis | m | 1990-04-11 | 1993-10-13
Andreas Papandreou | m | 1993-10-13 | 1996-01-22
Costas Simitis; Kostas Simitis | m | 1996-01-22 | 2004-03-10
Costas Karamanlis; Kostas Karamanlis | m | 2004-03-10 | 2009-10-06
George Papandreou | m | 2009-10-06 | 2011-11-11
Lucas Papademos | m | 2011-11-11 | 2012-05-16
Antonis Samaras | m | 2012-06-20 | 2015-01-26
Alexis Tsipras | m | 2015-01-26 | 2015-08-27
Alexis Tsipras | m | 2015-09-21 | 2019-07-08
Kyriakos Mitsotakis | m | 2019-07-08 | 2023-05-24
Kyriakos Mitsotakis | m | 2023-06-26 |
@ GRC | foreign-minister | Foreign Minister
Antonis Samaras | m | 1990-04-11 | 1992-04-13
Karolos Papoulias | m | 1993-10-13 | 1996-01-22
Theodoros Pangalos | m | 1996-01-22 | 1999-02-18
George Papandreou | m | 1999-02-19 | 2004-02-13
Petros Molyviatis | m | 2004-03-10 | 2006-02-15
Dora Bakoyannis; Dora Bakoyianni | f | 2006-02-15 | 2009-10-06
George Papandreou | m | 2009-10-06 | 2010-09-07
Dimitrios Droutsas; Dimitris Droutsas | m | 2010-09-07 | 2011-06-17
Stavros Lambrinidis | m | 2011-06-17 | 2011-11-11
Stavros Dimas | m | 2011-11-11 | 2012-05-17
Dimitris Avramopoulos; Dimitrios Avramopoulos | m | 2012-06-21 | 2013-06-25
Evangelos Venizelos | m | 2013-06-25 | 2015-01-26
Nikos Kotzias | m | 2015-01-27 | 2018-10-20
Giorgos Katrougalos; George Katrougalos | m | 2019-02-15 | 2019-07-08
Nikos Dendias | m | 2019-07-09 | 2023-05-26
George Gerapetritis; Giorgos Gerapetritis | m | 2023-06-27 |
@ GRC | minister | Finance Minister
Yanis Varoufakis; Yannis Varoufakis | m | 2015-01-27 | 2015-07-06
Euclid Tsakalotos; Euclides Tsakalotos | m | 2015-07-06 | 2019-07-08
@ GRC | defence-minister | Defence Minister
Panos Kammenos | m | 2015-01-27 | 2019-01-13
Nikos Panagiotopoulos | m | 2019-07-09 | 2023-05-26
Nikos Dendias | m | 2023-06-27 |
@ CYP | head-of-state | President
George Vassiliou | m | 1988-02-28 | 1993-02-28
Glafcos Clerides; Glafkos Clerides | m | 1993-02-28 | 2003-02-28
Tassos Papadopoulos | m | 2003-02-28 | 2008-02-28
Demetris Christofias; Dimitris Christofias | m | 2008-02-28 | 2013-02-28
Nicos Anastasiades; Nikos Anastasiades | m | 2013-02-28 | 2023-02-28
Nikos Christodoulides; Nicos Christodoulides | m | 2023-02-28 |
@ CYP | foreign-minister | Foreign Minister
Ioannis Kasoulides | m | 1997 | 2003-02-28
George Iacovou | m | 2003-03-01 | 2006-06-13
Markos Kyprianou | m | 2008-03-03 | 2011-08-05
Erato Kozakou-Marcoullis | f | 2011-08-05 | 2013-02-28
Ioannis Kasoulides | m | 2013-03-01 | 2018-02-28
Nikos Christodoulides | m | 2018-03-01 | 2022-01-09
Ioannis Kasoulides | m | 2022-01-11 | 2023-02-28
Constantinos Kombos | m | 2023-03-01 |
@ CYP | negotiator | Chief Negotiator
Andreas Mavroyiannis | m | 2013-09 | 2022
Menelaos Menelaou | m | 2022 |
@ NORTHERN-CYPRUS | leader | Turkish Cypriot leader
Rauf Denktash; Rauf Denktas; Rauf Denktaş | m | 1983-11-15 | 2005-04-24
Mehmet Ali *Talat | m | 2005-04-24 | 2010-04-23
Dervis Eroglu; Derviş Eroğlu | m | 2010-04-23 | 2015-04-30
Mustafa Akinci; Mustafa Akıncı | m | 2015-04-30 | 2020-10-23
Ersin Tatar | m | 2020-10-23 | 2025-10-24
Tufan Erhurman; Tufan Erhürman | m | 2025-10-24 |
@ MLT | head-of-government | Prime Minister
Joseph Muscat | m | 2013-03-11 | 2020-01-13
Robert Abela | m | 2020-01-13 |
@ MLT | foreign-minister | Foreign Minister
George Vella | m | 2013-03-13 | 2017-06-09
Evarist Bartolo | m | 2020-01-15 | 2022-03-30
Ian Borg | m | 2022-03-30 |
@ SVN | head-of-government | Prime Minister
Janez Drnovsek; Janez Drnovšek | m | 1992-05-14 | 2002-12-11
Janez Jansa; Janez Janša | m | 2004-11-09 | 2008-11-07
Borut Pahor | m | 2008-11-07 | 2012-02-10
Janez Jansa | m | 2012-02-10 | 2013-03-20
Miro Cerar | m | 2014-09-18 | 2018-09-13
Marjan Sarec; Marjan Šarec | m | 2018-09-13 | 2020-03-13
Janez Jansa | m | 2020-03-13 | 2022-06-01
Robert Golob | m | 2022-06-01 |
@ SVN | head-of-state | President
Milan Kucan; Milan Kučan | m | 1991-10-08 | 2002-12-22
Danilo Turk; Danilo Türk | m | 2007-12-22 | 2012-12-22
Borut Pahor | m | 2012-12-22 | 2022-12-22
Natasa *Pirc Musar; Nataša Pirc Musar | f | 2022-12-23 |
@ SVN | foreign-minister | Foreign Minister
Dimitrij Rupel | m | 2004-12-03 | 2008-11-21
Samuel Zbogar; Samuel Žbogar | m | 2008-11-21 | 2012-02-10
Karl Erjavec | m | 2012-02-10 | 2018-09-13
Anze Logar; Anže Logar | m | 2020-03-13 | 2022-06-01
Tanja Fajon | f | 2022-06-01 |
@ EST | head-of-state | President
Lennart Meri | m | 1992-10-06 | 2001-10-08
Arnold Ruutel; Arnold Rüütel | m | 2001-10-08 | 2006-10-09
Toomas Hendrik *Ilves | m | 2006-10-09 | 2016-10-10
Kersti Kaljulaid | f | 2016-10-10 | 2021-10-11
Alar Karis | m | 2021-10-11 |
@ EST | head-of-government | Prime Minister
Mart Laar | m | 1999-03-25 | 2002-01-28
Andrus Ansip | m | 2005-04-12 | 2014-03-26
Taavi Roivas; Taavi Rõivas | m | 2014-03-26 | 2016-11-23
Juri Ratas; Jüri Ratas | m | 2016-11-23 | 2021-01-26
Kaja Kallas | f | 2021-01-26 | 2024-07-23
Kristen Michal | m | 2024-07-23 |
@ EST | foreign-minister | Foreign Minister
Urmas Paet | m | 2005-04-13 | 2014-11-03
Sven Mikser | m | 2016-11-23 | 2019-04-29
Urmas Reinsalu | m | 2019-04-29 | 2021-01-26
Eva-Maria Liimets | f | 2021-01-26 | 2022-06-03
Urmas Reinsalu | m | 2022-07-18 | 2023-04-17
Margus Tsahkna | m | 2023-04-17 |
@ LVA | head-of-state | President
Vaira *Vike-Freiberga; Vaira Vīķe-Freiberga | f | 1999-07-08 | 2007-07-08
Valdis Zatlers | m | 2007-07-08 | 2011-07-08
Andris Berzins; Andris Bērziņš | m | 2011-07-08 | 2015-07-08
Raimonds Vejonis; Raimonds Vējonis | m | 2015-07-08 | 2019-07-08
Egils Levits | m | 2019-07-08 | 2023-07-08
Edgars Rinkevics; Edgars Rinkēvičs | m | 2023-07-08 |
@ LVA | head-of-government | Prime Minister
Valdis Dombrovskis | m | 2009-03-12 | 2014-01-22
Krisjanis Karins; Krišjānis Kariņš | m | 2019-01-23 | 2023-09-15
Evika Silina; Evika Siliņa | f | 2023-09-15 |
@ LVA | foreign-minister | Foreign Minister
Edgars Rinkevics | m | 2011-10-25 | 2023-07-08
Krisjanis Karins | m | 2023-09-15 | 2024-04-10
Baiba Braze; Baiba Braže | f | 2024-04-19 |
@ LTU | head-of-state | President
Algirdas Brazauskas | m | 1993-02-25 | 1998-02-25
Valdas Adamkus | m | 1998-02-26 | 2003-02-25
Rolandas Paksas | m | 2003-02-26 | 2004-04-06
Valdas Adamkus | m | 2004-07-12 | 2009-07-12
Dalia Grybauskaite; Dalia Grybauskaitė | f | 2009-07-12 | 2019-07-12
Gitanas Nauseda; Gitanas Nausėda | m | 2019-07-12 |
@ LTU | head-of-government | Prime Minister
Andrius Kubilius | m | 2008-12-09 | 2012-12-13
Algirdas Butkevicius; Algirdas Butkevičius | m | 2012-12-13 | 2016-12-13
Saulius Skvernelis | m | 2016-12-13 | 2020-12-11
Ingrida Simonyte; Ingrida Šimonytė | f | 2020-12-11 | 2024-12-12
Gintautas Paluckas | m | 2024-12-12 | 2025-08-04
Inga Ruginiene; Inga Ruginienė | f | 2025-09-25 |
@ LTU | foreign-minister | Foreign Minister
Audronius Azubalis; Audronius Ažubalis | m | 2010-02-11 | 2012-12-13
Linas Linkevicius; Linas Linkevičius | m | 2012-12-13 | 2020-12-11
Gabrielius Landsbergis | m | 2020-12-11 | 2024-12-12
Kestutis Budrys; Kęstutis Budrys | m | 2024-12-12 |
@ HRV | head-of-state | President
Franjo Tudjman; Franjo Tuđman | m | 1990-05-30 | 1999-12-10
Stipe Mesic; Stjepan Mesić | m | 2000-02-18 | 2010-02-18
Ivo Josipovic; Ivo Josipović | m | 2010-02-18 | 2015-02-19
Kolinda *Grabar-Kitarovic; Kolinda Grabar-Kitarović | f | 2015-02-19 | 2020-02-19
Zoran Milanovic; Zoran Milanović | m | 2020-02-19 |
@ HRV | head-of-government | Prime Minister
Ivica Racan; Ivica Račan | m | 2000-01-27 | 2003-12-23
Ivo Sanader | m | 2003-12-23 | 2009-07-06
Jadranka Kosor | f | 2009-07-06 | 2011-12-23
Zoran Milanovic | m | 2011-12-23 | 2016-01-22
Tihomir Oreskovic; Tihomir Orešković | m | 2016-01-22 | 2016-10-19
Andrej Plenkovic; Andrej Plenković | m | 2016-10-19 |
@ HRV | foreign-minister | Foreign Minister
Mate Granic; Mate Granić | m | 1993-05-28 | 2000-01-27
Gordan Jandrokovic; Gordan Jandroković | m | 2008-01-12 | 2011-12-23
Vesna Pusic; Vesna Pusić | f | 2011-12-23 | 2016-01-22
Davor Ivo Stier | m | 2016-10-19 | 2017-06-19
Marija *Pejcinovic Buric | f | 2017-06-19 | 2019-07-19
Gordan *Grlic-Radman; Gordan Grlić-Radman | m | 2019-07-19 |
@ SRB | head-of-state | President
Slobodan Milosevic; Slobodan Milošević | m | 1989-05-08 | 1997-07-23
Milan Milutinovic; Milan Milutinović | m | 1997-12-29 | 2002-12-29
Boris Tadic; Boris Tadić | m | 2004-07-11 | 2012-04-05
Tomislav Nikolic; Tomislav Nikolić | m | 2012-05-31 | 2017-05-31
Aleksandar Vucic; Aleksandar Vučić | m | 2017-05-31 |
@ SRB | head-of-government | Prime Minister
Zoran Djindjic; Zoran Đinđić | m | 2001-01-25 | 2003-03-12
Zoran Zivkovic; Zoran Živković | m | 2003-03-18 | 2004-03-03
Vojislav Kostunica; Vojislav Koštunica | m | 2004-03-03 | 2008-07-07
Mirko Cvetkovic; Mirko Cvetković | m | 2008-07-07 | 2012-07-27
Ivica Dacic; Ivica Dačić | m | 2012-07-27 | 2014-04-27
Aleksandar Vucic | m | 2014-04-27 | 2017-05-31
Ana Brnabic; Ana Brnabić | f | 2017-06-29 | 2024-03-20
Milos Vucevic; Miloš Vučević | m | 2024-05-02 | 2025-03-19
Djuro Macut; Đuro Macut | m | 2025-04-16 |
@ SRB | foreign-minister | Foreign Minister
Goran Svilanovic; Goran Svilanović | m | 2000-11-04 | 2004-04-16
Vuk Draskovic; Vuk Drašković | m | 2004-04-16 | 2007-05-15
Vuk Jeremic; Vuk Jeremić | m | 2007-05-15 | 2012-07-27
Ivan Mrkic; Ivan Mrkić | m | 2012-07-27 | 2014-04-27
Ivica Dacic | m | 2014-04-27 | 2020-10-22
Nikola Selakovic; Nikola Selaković | m | 2020-10-28 | 2022-10-26
Ivica Dacic | m | 2022-10-26 | 2024-05-02
Marko Djuric; Marko Đurić | m | 2024-05-02 |
@ SRB | negotiator | Chief Negotiator
Borislav Stefanovic; Borko Stefanović; Borko Stefanovic | m | 2011-03 | 2012-07
Marko Djuric | m | 2014-04 | 2020-10 | Director of the Office for Kosovo and Metohija
Petar Petkovic; Petar Petković | m | 2020-10 | | Director of the Office for Kosovo and Metohija
@ YUG | head-of-state | President
Slobodan Milosevic | m | 1997-07-23 | 2000-10-07
Vojislav Kostunica | m | 2000-10-07 | 2003-03-07
Svetozar Marovic; Svetozar Marović | m | 2003-03-07 | 2006-06-03
@ XKX | head-of-state | President
Ibrahim Rugova | m | 2002-03-04 | 2006-01-21
Fatmir Sejdiu | m | 2006-02-10 | 2010-09-27
Behgjet Pacolli | m | 2011-02-22 | 2011-03-30
Atifete Jahjaga | f | 2011-04-07 | 2016-04-07
Hashim Thaci; Hashim Thaçi | m | 2016-04-07 | 2020-11-05
Vjosa Osmani; Vjosa Osmani-Sadriu | f | 2021-04-06 |
@ XKX | head-of-government | Prime Minister
Bajram Rexhepi | m | 2002-03-04 | 2004-12-03
Ramush Haradinaj | m | 2004-12-03 | 2005-03-08
Bajram Kosumi | m | 2005-03-23 | 2006-03-10
Agim Ceku; Agim Çeku | m | 2006-03-10 | 2008-01-09
Hashim Thaci | m | 2008-01-09 | 2014-12-09
Isa Mustafa | m | 2014-12-09 | 2017-09-09
Ramush Haradinaj | m | 2017-09-09 | 2020-02-03
Albin Kurti | m | 2020-02-03 | 2020-06-03
Avdullah Hoti | m | 2020-06-03 | 2021-03-22
Albin Kurti | m | 2021-03-22 |
@ XKX | foreign-minister | Foreign Minister
Skender Hyseni | m | 2008-02 | 2010-10
Enver Hoxhaj | m | 2011-02-22 | 2014-12
Hashim Thaci | m | 2014-12-09 | 2016-02
Behgjet Pacolli | m | 2017-09-09 | 2020-02-03
Donika Gervalla; Donika Gërvalla-Schwarz; Donika Gervalla-Schwarz | f | 2021-03-22 |
@ XKX | negotiator | Chief Negotiator
Edita Tahiri | f | 2011-03 | 2017
Besnik Bislimi | m | 2021-03 |
@ BIH | head-of-state | President
Alija Izetbegovic; Alija Izetbegović | m | 1990-12-20 | 2000-10-14
Sulejman Tihic; Sulejman Tihić | m | 2002-10-28 | 2006-11-06 | Member of the Presidency
Haris Silajdzic; Haris Silajdžić | m | 2006-11-06 | 2010-11-10 | Member of the Presidency
Bakir Izetbegovic; Bakir Izetbegović | m | 2010-11-10 | 2018-11-20 | Member of the Presidency
Milorad Dodik | m | 2018-11-20 | 2022-11-16 | Member of the Presidency
Zeljko Komsic; Željko Komšić | m | 2018-11-20 | | Member of the Presidency
Sefik Dzaferovic; Šefik Džaferović | m | 2018-11-20 | 2022-11-16 | Member of the Presidency
Zeljka Cvijanovic; Željka Cvijanović | f | 2022-11-16 | | Member of the Presidency
Denis Becirovic; Denis Bećirović | m | 2022-11-16 | | Member of the Presidency
@ BIH | head-of-government | Prime Minister
Haris Silajdzic | m | 1993-10-25 | 1996-01-30
Adnan Terzic; Adnan Terzić | m | 2002-12-23 | 2007-01-11
Nikola Spiric; Nikola Špirić | m | 2007-01-11 | 2012-01-12
Vjekoslav Bevanda | m | 2012-01-12 | 2015-03-31
Denis Zvizdic; Denis Zvizdić | m | 2015-03-31 | 2019-12-23
Zoran Tegeltija | m | 2019-12-23 | 2023-01-25
Borjana Kristo; Borjana Krišto | f | 2023-01-25 |
@ BIH | foreign-minister | Foreign Minister
Haris Silajdzic | m | 1990-12-20 | 1993-10-25
Mladen Ivanic; Mladen Ivanić | m | 2003 | 2007-02
Sven Alkalaj | m | 2007-02 | 2012-01-12
Zlatko Lagumdzija; Zlatko Lagumdžija | m | 2012-01-12 | 2015-03-31
Igor Crnadak | m | 2015-03-31 | 2019-12-23
Bisera Turkovic; Bisera Turković | f | 2019-12-23 | 2023-01-25
Elmedin Konakovic; Elmedin Konaković | m | 2023-01-25 |
@ REPUBLIKA-SRPSKA | leader | President
Radovan Karadzic; Radovan Karadžić | m | 1992-04-07 | 1996-07-19
Ratko Mladic; Ratko Mladić | m | 1992-05-12 | 1996-11 | Commander
Biljana Plavsic; Biljana Plavšić | f | 1996-07-19 | 1998-11-04
Milorad Dodik | m | 2010-11-15 | 2018-11-19
Milorad Dodik | m | 2022-11-15 | 2025-08-18
@ MNE | head-of-state | President
Milo Djukanovic; Milo Đukanović | m | 1998-01-15 | 2002-11-25
Filip Vujanovic; Filip Vujanović | m | 2003-05-22 | 2018-05-20
Milo Djukanovic | m | 2018-05-20 | 2023-05-20
Jakov Milatovic; Jakov Milatović | m | 2023-05-20 |
@ MNE | head-of-government | Prime Minister
Milo Djukanovic | m | 2003-01-08 | 2006-11-10
Milo Djukanovic | m | 2008-02-29 | 2010-12-29
Igor Luksic; Igor Lukšić | m | 2010-12-29 | 2012-12-04
Milo Djukanovic | m | 2012-12-04 | 2016-11-28
Dusko Markovic; Duško Marković | m | 2016-11-28 | 2020-12-04
Zdravko Krivokapic; Zdravko Krivokapić | m | 2020-12-04 | 2022-04-28
Milojko Spajic; Milojko Spajić | m | 2023-10-31 |
@ MKD | head-of-state | President
Kiro Gligorov | m | 1991-01-27 | 1999-11-19
Boris Trajkovski | m | 1999-12-15 | 2004-02-26
Branko Crvenkovski | m | 2004-05-12 | 2009-05-12
Gjorge Ivanov; Gjorgje Ivanov | m | 2009-05-12 | 2019-05-12
Stevo Pendarovski | m | 2019-05-12 | 2024-05-12
Gordana *Siljanovska-Davkova | f | 2024-05-12 |
@ MKD | head-of-government | Prime Minister
Nikola Gruevski | m | 2006-08-27 | 2016-01-18
Zoran Zaev | m | 2017-05-31 | 2020-01-03
Zoran Zaev | m | 2020-08-30 | 2022-01-16
Dimitar Kovacevski; Dimitar Kovačevski | m | 2022-01-16 | 2024-01-28
Hristijan Mickoski; Hristijan Mickoski | m | 2024-06-23 |
@ MKD | foreign-minister | Foreign Minister
Antonio Milososki | m | 2006-08-27 | 2011-07-28
Nikola Poposki | m | 2011-07-28 | 2017-05-31
Nikola Dimitrov | m | 2017-05-31 | 2020-08-30
Bujar Osmani | m | 2020-08-30 | 2024-06-23
@ ALB | head-of-government | Prime Minister
Fatos Nano | m | 2002-07-31 | 2005-09-11
Sali Berisha | m | 2005-09-11 | 2013-09-15
Edi Rama | m | 2013-09-15 |
@ ALB | head-of-state | President
Sali Berisha | m | 1992-04-09 | 1997-07-24
Bujar Nishani | m | 2012-07-24 | 2017-07-24
Ilir Meta | m | 2017-07-24 | 2022-07-24
Bajram Begaj | m | 2022-07-24 |
@ ALB | foreign-minister | Foreign Minister
Ditmir Bushati | m | 2013-09-15 | 2019-01
Gent Cakaj | m | 2019-01 | 2020-12-31
Olta Xhacka; Olta Xhaçka | f | 2020-12-31 | 2023-09
Igli Hasani | m | 2023-09 | 2025-09
@ VAT | head-of-state | Pope
Pope John Paul II; John Paul II | m | 1978-10-16 | 2005-04-02
Pope Benedict XVI; Benedict XVI; Pope Benedict | m | 2005-04-19 | 2013-02-28
Pope Francis | m | 2013-03-13 | 2025-04-21
Pope Leo XIV; Leo XIV; Pope Leo | m | 2025-05-08 |
@ VAT | head-of-government | Secretary of State
Angelo Sodano | m | 1990-12-01 | 2006-09-15
Tarcisio Bertone | m | 2006-09-15 | 2013-10-15
Pietro Parolin | m | 2013-10-15 |
@ VAT | foreign-minister | Secretary for Relations with States
Paul Gallagher; Paul Richard Gallagher | m | 2014-11-08 |
`
