/**
 * Office-holders of the Americas since 1990. `@ PARTY | kind | Title` opens a section; then one tenure a line:
 * full name; other spellings and short names | gender | from | to (empty: open) | own title. `*` marks where the surname
 * starts when it is not the last word. Days are EDTF. Sources: official lists (history.state.gov, gob.mx, canada.ca,
 * gov.br, cancilleria.gob.ar and others), CIA World Leaders.
 */
export const peopleAmericas = `
@ USA | head-of-state | President
George H. W. Bush; George Bush; George H.W. Bush | m | 1989-01-20 | 1993-01-20
Bill Clinton; William Clinton; William Jefferson Clinton | m | 1993-01-20 | 2001-01-20
George W. Bush; George Bush | m | 2001-01-20 | 2009-01-20
Barack Obama; Barack Hussein Obama | m | 2009-01-20 | 2017-01-20
Donald Trump; Donald John Trump | m | 2017-01-20 | 2021-01-20
Joe Biden; Joseph Biden; Joseph Robinette Biden | m | 2021-01-20 | 2025-01-20
Donald Trump | m | 2025-01-20 |
@ USA | foreign-minister | Secretary of State
James Baker; Jim Baker; James Addison Baker | m | 1989-01-25 | 1992-08-23
Lawrence Eagleburger | m | 1992-08-23 | 1993-01-19
Warren Christopher | m | 1993-01-20 | 1997-01-17
Madeleine Albright; Madeleine Korbel Albright | f | 1997-01-23 | 2001-01-20
Colin Powell | m | 2001-01-20 | 2005-01-26
Condoleezza Rice; Condoleeza Rice; Condi Rice | f | 2005-01-26 | 2009-01-20
Hillary Clinton; Hillary Rodham Clinton | f | 2009-01-21 | 2013-02-01
John Kerry | m | 2013-02-01 | 2017-01-20
Rex Tillerson | m | 2017-02-01 | 2018-03-31
Mike Pompeo; Michael Pompeo | m | 2018-04-26 | 2021-01-20
Antony Blinken; Tony Blinken; Anthony Blinken | m | 2021-01-26 | 2025-01-20
Marco Rubio | m | 2025-01-21 |
@ USA | defence-minister | Secretary of Defense
Dick Cheney; Richard Cheney | m | 1989-03-21 | 1993-01-20
Les Aspin | m | 1993-01-21 | 1994-02-03
William Perry; Bill Perry | m | 1994-02-03 | 1997-01-23
William Cohen; Bill Cohen | m | 1997-01-24 | 2001-01-20
Donald Rumsfeld; Don Rumsfeld | m | 2001-01-20 | 2006-12-18
Robert Gates; Bob Gates | m | 2006-12-18 | 2011-06-30
Leon Panetta | m | 2011-07-01 | 2013-02-26
Chuck Hagel; Charles Hagel | m | 2013-02-27 | 2015-02-17
Ash Carter; Ashton Carter | m | 2015-02-17 | 2017-01-20
James Mattis; Jim Mattis | m | 2017-01-20 | 2018-12-31
Mark Esper | m | 2019-07-23 | 2020-11-09
Lloyd Austin | m | 2021-01-22 | 2025-01-20
Pete Hegseth | m | 2025-01-25 |
@ USA | other | Vice President
Dan Quayle | m | 1989-01-20 | 1993-01-20
Al Gore; Albert Gore | m | 1993-01-20 | 2001-01-20
Dick Cheney | m | 2001-01-20 | 2009-01-20
Joe Biden | m | 2009-01-20 | 2017-01-20
Mike Pence; Michael Pence | m | 2017-01-20 | 2021-01-20
Kamala Harris | f | 2021-01-20 | 2025-01-20
J. D. Vance; JD Vance; J.D. Vance; James David Vance | m | 2025-01-20 |
@ USA | security-adviser | National Security Adviser
Brent Scowcroft | m | 1989-01-20 | 1993-01-20
Anthony Lake; Tony Lake | m | 1993-01-20 | 1997-03-14
Sandy Berger; Samuel Berger | m | 1997-03-14 | 2001-01-20
Condoleezza Rice | f | 2001-01-20 | 2005-01-25
Stephen Hadley; Steve Hadley | m | 2005-01-26 | 2009-01-20
James L. Jones; James Jones; Jim Jones | m | 2009-01-20 | 2010-10-08
Tom Donilon; Thomas Donilon | m | 2010-10-08 | 2013-07-01
Susan Rice | f | 2013-07-01 | 2017-01-20
Michael Flynn; Mike Flynn | m | 2017-01-20 | 2017-02-13
H. R. McMaster; H.R. McMaster; HR McMaster | m | 2017-02-20 | 2018-04-09
John Bolton | m | 2018-04-09 | 2019-09-10
Robert O'Brien; Robert C. O'Brien | m | 2019-09-18 | 2021-01-20
Jake Sullivan | m | 2021-01-20 | 2025-01-20
Mike Waltz; Michael Waltz | m | 2025-01-20 | 2025-05-01
Marco Rubio | m | 2025-05-01 | | Acting National Security Adviser
@ USA | negotiator | Trade Representative
Carla Hills | f | 1989-02-06 | 1993-01-20
Mickey Kantor; Michael Kantor | m | 1993-01-22 | 1996-04-12
Charlene Barshefsky | f | 1997-03-18 | 2001-01-20
Robert Zoellick; Bob Zoellick | m | 2001-02-07 | 2005-02-22
Rob Portman; Robert Portman | m | 2005-05-17 | 2006-05-29
Susan Schwab | f | 2006-06-08 | 2009-01-20
Ron Kirk; Ronald Kirk | m | 2009-03-18 | 2013-03-15
Michael Froman; Mike Froman | m | 2013-06-21 | 2017-01-20
Robert Lighthizer; Bob Lighthizer | m | 2017-05-15 | 2021-01-20
Katherine Tai | f | 2021-03-18 | 2025-01-20
Jamieson Greer | m | 2025-02-27 |
@ USA | minister | Secretary of the Treasury
Nicholas Brady | m | 1988-09-15 | 1993-01-17
Lloyd Bentsen | m | 1993-01-20 | 1994-12-22
Robert Rubin | m | 1995-01-11 | 1999-07-02
Lawrence Summers; Larry Summers | m | 1999-07-02 | 2001-01-20
Paul O'Neill | m | 2001-01-20 | 2002-12-31
John Snow | m | 2003-02-03 | 2006-06-28
Henry Paulson; Hank Paulson | m | 2006-07-10 | 2009-01-20
Timothy Geithner; Tim Geithner | m | 2009-01-26 | 2013-01-25
Jack Lew; Jacob Lew | m | 2013-02-28 | 2017-01-20
Steven Mnuchin; Steve Mnuchin | m | 2017-02-13 | 2021-01-20
Janet Yellen | f | 2021-01-26 | 2025-01-20
Scott Bessent | m | 2025-01-28 |
@ USA | minister | Secretary of Commerce
Wilbur Ross | m | 2017-02-28 | 2021-01-20
Gina Raimondo | f | 2021-03-03 | 2025-01-20
Howard Lutnick | m | 2025-02-21 |
@ USA | minister | Secretary of Energy
Ernest Moniz; Ernie Moniz | m | 2013-05-21 | 2017-01-20
@ USA | ambassador | Ambassador to the United Nations
Thomas Pickering; Tom Pickering | m | 1989-03-20 | 1992-05-07
Edward Perkins | m | 1992-05-12 | 1993-01-27
Madeleine Albright | f | 1993-01-27 | 1997-01-21
Bill Richardson; William Richardson | m | 1997-02-18 | 1998-08-18
Richard Holbrooke | m | 1999-08-25 | 2001-01-20
John Negroponte | m | 2001-09-15 | 2004-06-23
John Danforth; Jack Danforth | m | 2004-06-23 | 2005-01-20
John Bolton | m | 2005-08-01 | 2006-12-31
Zalmay Khalilzad | m | 2007-04-23 | 2009-01-20
Susan Rice | f | 2009-01-26 | 2013-06-30
Samantha Power | f | 2013-08-05 | 2017-01-20
Nikki Haley | f | 2017-01-27 | 2018-12-31
Kelly Craft | f | 2019-09-12 | 2021-01-20
Linda *Thomas-Greenfield | f | 2021-02-25 | 2025-01-20
Dorothy Shea | f | 2025-01-20 | 2025-09 | Acting Ambassador to the United Nations
Mike Waltz | m | 2025-09-20 |
@ USA | deputy-foreign-minister | Deputy Secretary of State
Lawrence Eagleburger | m | 1989-02-20 | 1992-08-23
Clifton Wharton | m | 1993-01-27 | 1993-11-08
Strobe Talbott | m | 1994-02-23 | 2001-01-19
Richard Armitage | m | 2001-03-26 | 2005-02-22
Robert Zoellick | m | 2005-02-22 | 2006-07-07
John Negroponte | m | 2007-02-27 | 2009-01-20
James Steinberg; Jim Steinberg | m | 2009-01-28 | 2011-07-26
William Burns; Bill Burns | m | 2011-07-28 | 2014-11-03
Antony Blinken | m | 2015-01-09 | 2017-01-20
John Sullivan | m | 2017-05-24 | 2019-12-20
Stephen Biegun; Steve Biegun | m | 2019-12-21 | 2021-01-20
Wendy Sherman | f | 2021-04-14 | 2023-07-28
Kurt Campbell | m | 2024-02-12 | 2025-01-20
Christopher Landau | m | 2025-03-25 |
@ USA | deputy-foreign-minister | Under Secretary of State for Political Affairs
Nicholas Burns; R. Nicholas Burns; Nick Burns | m | 2005-03-17 | 2008-02-29
William Burns | m | 2008-05-13 | 2011-07-28
Wendy Sherman | f | 2011-09-21 | 2015-10-02
Thomas Shannon; Tom Shannon | m | 2016-02-12 | 2018-06-04
David Hale | m | 2018-08-30 | 2021-05-14
Victoria Nuland; Toria Nuland | f | 2021-05-03 | 2024-03-22
John Bass | m | 2024-03-22 | 2025-01-20
Allison Hooker | f | 2025-06 |
@ USA | official | Director of the Central Intelligence Agency
George Tenet | m | 1997-07-11 | 2004-07-11
Porter Goss | m | 2004-09-24 | 2006-05-26
Michael Hayden | m | 2006-05-30 | 2009-02-12
Leon Panetta | m | 2009-02-13 | 2011-06-30
David Petraeus | m | 2011-09-06 | 2012-11-09
John Brennan | m | 2013-03-08 | 2017-01-20
Mike Pompeo | m | 2017-01-23 | 2018-04-26
Gina Haspel | f | 2018-05-21 | 2021-01-20
William Burns | m | 2021-03-19 | 2025-01-20
John Ratcliffe | m | 2025-01-23 |
@ USA | commander | Chairman of the Joint Chiefs of Staff
Colin Powell | m | 1989-10-01 | 1993-09-30
John Shalikashvili | m | 1993-10-25 | 1997-09-30
Hugh Shelton | m | 1997-10-01 | 2001-10-01
Richard Myers | m | 2001-10-01 | 2005-09-30
Peter Pace | m | 2005-09-30 | 2007-10-01
Mike Mullen; Michael Mullen | m | 2007-10-01 | 2011-09-30
Martin Dempsey | m | 2011-10-01 | 2015-09-25
Joseph Dunford | m | 2015-10-01 | 2019-09-30
Mark Milley | m | 2019-10-01 | 2023-09-29
Charles Brown; C. Q. Brown | m | 2023-10-01 | 2025-02-21
Dan Caine; John Daniel Caine | m | 2025-04-11 |
@ USA | lawmaker | Lawmaker
Nancy Pelosi | f | 1987-06-02 | | Congresswoman
John McCain | m | 1987-01-03 | 2018-08-25 | Senator
Lindsey Graham | m | 2003-01-03 | | Senator
John Kerry | m | 1985-01-02 | 2013-02-01 | Senator
Mitch McConnell | m | 1985-01-03 | | Senator
Chuck Schumer | m | 1999-01-03 | | Senator
Bob Corker | m | 2007-01-03 | 2019-01-03 | Senator
Bob Menendez; Robert Menendez | m | 2006-01-18 | 2024-08-20 | Senator
Richard Lugar; Dick Lugar | m | 1977-01-03 | 2013-01-03 | Senator
Joe Lieberman; Joseph Lieberman | m | 1989-01-03 | 2013-01-03 | Senator
Ted Cruz | m | 2013-01-03 | | Senator
Tom Cotton | m | 2015-01-03 | | Senator
Bernie Sanders | m | 2007-01-03 | | Senator
John Boehner | m | 2011-01-05 | 2015-10-29 | Speaker of the House
Paul Ryan | m | 2015-10-29 | 2019-01-03 | Speaker of the House
Mike Johnson | m | 2023-10-25 | | Speaker of the House
Kevin McCarthy | m | 2023-01-07 | 2023-10-03 | Speaker of the House
Newt Gingrich | m | 1995-01-04 | 1999-01-03 | Speaker of the House
Dennis Hastert | m | 1999-01-06 | 2007-01-03 | Speaker of the House
@ CAN | head-of-government | Prime Minister
Brian Mulroney | m | 1984-09-17 | 1993-06-25
Kim Campbell | f | 1993-06-25 | 1993-11-04
Jean Chretien; Jean Chrétien | m | 1993-11-04 | 2003-12-12
Paul Martin | m | 2003-12-12 | 2006-02-06
Stephen Harper | m | 2006-02-06 | 2015-11-04
Justin Trudeau | m | 2015-11-04 | 2025-03-14
Mark Carney | m | 2025-03-14 |
@ CAN | foreign-minister | Foreign Minister
Joe Clark | m | 1984-09-17 | 1991-04-20
Barbara McDougall | f | 1991-04-21 | 1993-06-24
Perrin Beatty | m | 1993-06-25 | 1993-11-03
Andre Ouellet | m | 1993-11-04 | 1996-01-24
Lloyd Axworthy | m | 1996-01-25 | 2000-10-16
John Manley | m | 2000-10-17 | 2002-01-15
Bill Graham | m | 2002-01-16 | 2004-07-19
Pierre Pettigrew | m | 2004-07-20 | 2006-02-05
Peter MacKay | m | 2006-02-06 | 2007-08-13
Maxime Bernier | m | 2007-08-14 | 2008-05-26
David Emerson | m | 2008-05-26 | 2008-10-29
Lawrence Cannon | m | 2008-10-30 | 2011-05-17
John Baird | m | 2011-05-18 | 2015-02-03
Rob Nicholson | m | 2015-02-09 | 2015-11-04
Stephane Dion | m | 2015-11-04 | 2017-01-10
Chrystia Freeland | f | 2017-01-10 | 2019-11-20
Francois-Philippe Champagne | m | 2019-11-20 | 2021-01-12
Marc Garneau | m | 2021-01-12 | 2021-10-26
Melanie Joly; Mélanie Joly | f | 2021-10-26 | 2025-05-13
Anita Anand | f | 2025-05-13 |
@ CAN | defence-minister | Defence Minister
Peter MacKay | m | 2007-08-14 | 2013-07-15
Rob Nicholson | m | 2013-07-15 | 2015-02-09
Jason Kenney | m | 2015-02-09 | 2015-11-04
Harjit Sajjan | m | 2015-11-04 | 2021-10-26
Anita Anand | f | 2021-10-26 | 2023-07-26
Bill Blair | m | 2023-07-26 | 2025-05-13
David McGuinty | m | 2025-05-13 |
@ CAN | minister | Trade Minister
Dominic LeBlanc | m | 2025-03-14 | | Minister for Canada-US Trade
Mary Ng | f | 2018-07-18 | 2025-03-14
Francois-Philippe Champagne | m | 2017-01-10 | 2018-07-18
Chrystia Freeland | f | 2015-11-04 | 2017-01-10
Chrystia Freeland | f | 2019-11-20 | 2024-12-16 | Deputy Prime Minister
@ CAN | negotiator | Chief Negotiator
Steve Verheul | m | 2009 | 2021 | Chief Trade Negotiator
@ MEX | head-of-state | President
Carlos *Salinas de Gortari; Carlos Salinas | m | 1988-12-01 | 1994-11-30
Ernesto Zedillo | m | 1994-12-01 | 2000-11-30
Vicente Fox; Vicente Fox Quesada | m | 2000-12-01 | 2006-11-30
Felipe Calderon; Felipe Calderón | m | 2006-12-01 | 2012-11-30
Enrique *Pena Nieto | m | 2012-12-01 | 2018-11-30
Andres Manuel *Lopez Obrador; AMLO | m | 2018-12-01 | 2024-09-30
Claudia Sheinbaum | f | 2024-10-01 |
@ MEX | foreign-minister | Secretary of Foreign Affairs
Fernando Solana | m | 1988-12-01 | 1993-11-29
Manuel *Camacho Solis | m | 1993-11-29 | 1994-01-10
Manuel Tello | m | 1994-01-10 | 1994-11-30
Jose Angel Gurria; Angel Gurria | m | 1994-12-01 | 1998-01-05
Rosario Green | f | 1998-01-07 | 2000-11-30
Jorge Castaneda; Jorge Castañeda | m | 2000-12-01 | 2003-01-10
Luis Ernesto *Derbez; Luis Ernesto Derbez Bautista | m | 2003-01-15 | 2006-11-30
Patricia Espinosa | f | 2006-12-01 | 2012-11-30
Jose Antonio *Meade | m | 2012-12-04 | 2015-08-27
Claudia *Ruiz Massieu | f | 2015-08-27 | 2017-01-04
Luis Videgaray; Luis Videgaray Caso | m | 2017-01-04 | 2018-11-30
Marcelo Ebrard | m | 2018-12-01 | 2023-06-12
Alicia Barcena; Alicia Bárcena | f | 2023-07-04 | 2024-09-30
Juan Ramon *de la Fuente | m | 2024-10-01 |
@ MEX | minister | Economy Secretary
Ildefonso Guajardo; Ildefonso *Guajardo Villarreal | m | 2012-12-04 | 2018-11-30
Graciela *Marquez Colin | f | 2018-12-01 | 2021-01-03
Tatiana *Clouthier | f | 2021-01-04 | 2022-10-06
Raquel Buenrostro | f | 2022-10-07 | 2024-09-30
Marcelo Ebrard | m | 2024-10-01 |
@ MEX | negotiator | Chief Negotiator
Jesus Seade; Jesús Seade | m | 2018-07 | 2020-07 | Under Secretary and chief USMCA negotiator
Jaime *Serra Puche | m | 1988-12-01 | 1994-11-30 | Secretary of Commerce
Herminio *Blanco Mendoza; Herminio Blanco | m | 1990 | 2000-11-30 | Chief NAFTA Negotiator
Kenneth *Smith Ramos | m | 2017 | 2018-12 | Chief NAFTA Negotiator
@ BRA | head-of-state | President
Fernando *Collor de Mello; Fernando Collor | m | 1990-03-15 | 1992-12-29
Itamar Franco | m | 1992-12-29 | 1994-12-31
Fernando Henrique Cardoso | m | 1995-01-01 | 2002-12-31
Luiz Inacio Lula *da Silva; Luis Inacio Lula *da Silva; Lula | m | 2003-01-01 | 2010-12-31
Dilma Rousseff; Dilma | f | 2011-01-01 | 2016-08-31
Michel Temer | m | 2016-05-12 | 2018-12-31
Jair Bolsonaro | m | 2019-01-01 | 2022-12-31
Luiz Inacio Lula *da Silva | m | 2023-01-01 |
@ BRA | foreign-minister | Foreign Minister
Celso Lafer | m | 1992-04-13 | 1992-10-04
Fernando Henrique Cardoso | m | 1992-10-05 | 1993-05-20
Celso Amorim | m | 1993-07-20 | 1994-12-31
Luiz Felipe Lampreia | m | 1995-01-01 | 2001-01-12
Celso Lafer | m | 2001-01-29 | 2002-12-31
Celso Amorim | m | 2003-01-01 | 2010-12-31
Antonio Patriota; Antonio de Aguiar Patriota | m | 2011-01-01 | 2013-08-26
Luiz Alberto Figueiredo | m | 2013-08-28 | 2014-12-31
Mauro Vieira | m | 2015-01-01 | 2016-05-12
Jose Serra; José Serra | m | 2016-05-12 | 2017-02-22
Aloysio Nunes; Aloysio *Nunes Ferreira | m | 2017-03-07 | 2018-12-31
Ernesto Araujo; Ernesto Araújo | m | 2019-01-01 | 2021-03-29
Carlos Franca; Carlos França; Carlos Alberto Franco França | m | 2021-03-29 | 2022-12-31
Mauro Vieira | m | 2023-01-01 |
@ BRA | defence-minister | Defence Minister
Nelson Jobim | m | 2007-07-25 | 2011-08-04
Celso Amorim | m | 2011-08-08 | 2014-12-31
Raul Jungmann | m | 2016-05-12 | 2018-02-27
Jose Mucio; José Múcio | m | 2023-01-01 |
@ BRA | official | Adviser
Celso Amorim | m | 2023-01-01 | | Special Adviser to the President
@ ARG | head-of-state | President
Carlos Menem | m | 1989-07-08 | 1999-12-10
Fernando *de la Rua | m | 1999-12-10 | 2001-12-21
Eduardo Duhalde | m | 2002-01-02 | 2003-05-25
Nestor Kirchner; Néstor Kirchner | m | 2003-05-25 | 2007-12-10
Cristina *Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez; Cristina *Fernández | f | 2007-12-10 | 2015-12-09
Mauricio Macri | m | 2015-12-10 | 2019-12-10
Alberto Fernandez; Alberto Fernández | m | 2019-12-10 | 2023-12-10
Javier Milei | m | 2023-12-10 |
@ ARG | foreign-minister | Foreign Minister
Guido *di Tella | m | 1991-02-01 | 1999-12-10
Adalberto *Rodriguez Giavarini | m | 1999-12-10 | 2001-12-21
Carlos Ruckauf | m | 2002-01-03 | 2003-05-25
Rafael Bielsa | m | 2003-05-25 | 2005-12-01
Jorge Taiana | m | 2005-12-01 | 2010-06-18
Hector Timerman; Héctor Timerman | m | 2010-06-22 | 2015-12-10
Susana Malcorra | f | 2015-12-10 | 2017-06-12
Jorge Faurie | m | 2017-06-12 | 2019-12-10
Felipe Sola; Felipe Solá | m | 2019-12-10 | 2021-09-20
Santiago Cafiero | m | 2021-09-20 | 2023-12-10
Diana Mondino | f | 2023-12-10 | 2024-10-30
Gerardo Werthein | m | 2024-11-04 | 2025-10-27
Pablo Quirno | m | 2025-10-28 |
@ COL | head-of-state | President
Virgilio Barco | m | 1986-08-07 | 1990-08-07
Cesar Gaviria; César Gaviria | m | 1990-08-07 | 1994-08-07
Ernesto Samper | m | 1994-08-07 | 1998-08-07
Andres Pastrana; Andrés Pastrana | m | 1998-08-07 | 2002-08-07
Alvaro Uribe; Álvaro Uribe; Alvaro *Uribe Velez | m | 2002-08-07 | 2010-08-07
Juan Manuel Santos | m | 2010-08-07 | 2018-08-07
Ivan Duque; Iván Duque | m | 2018-08-07 | 2022-08-07
Gustavo Petro | m | 2022-08-07 | 2026-08-07
@ COL | foreign-minister | Foreign Minister
Carolina Barco | f | 2002-08-07 | 2006-08-07
Maria Consuelo Araujo | f | 2006-08-07 | 2007-02-19
Fernando Araujo | m | 2007-02-26 | 2008-07-16
Jaime Bermudez; Jaime Bermúdez | m | 2008-07-16 | 2010-08-07
Maria Angela Holguin; María Ángela Holguín | f | 2010-08-07 | 2018-08-07
Carlos Holmes Trujillo | m | 2018-08-07 | 2019-11-12
Claudia Blum | f | 2019-11-26 | 2021-05-13
Marta Lucia Ramirez; Marta Lucía Ramírez | f | 2021-05-20 | 2022-08-07
Alvaro Leyva; Álvaro *Leyva Durán | m | 2022-08-07 | 2024-05-20
Luis Gilberto Murillo | m | 2024-05-20 | 2025-01-29
Laura Sarabia | f | 2025-01-29 | 2025-07-03
Rosa *Villavicencio; Rosa Yolanda Villavicencio | f | 2025-07 | 2026-08-07
@ COL | defence-minister | Defence Minister
Juan Manuel Santos | m | 2006-07-19 | 2009-05-18
Rodrigo Rivera | m | 2010-08-07 | 2011-08-31
Juan Carlos *Pinzon | m | 2011-09-05 | 2015-06-22
Luis Carlos Villegas | m | 2015-06-22 | 2018-08-07
Guillermo Botero | m | 2018-08-07 | 2019-11-06
Carlos Holmes Trujillo | m | 2019-11-12 | 2021-01-26
Diego Molano | m | 2021-02-01 | 2022-08-07
Ivan *Velasquez Gomez; Iván Velásquez | m | 2022-08-07 | 2025-03
Pedro *Sanchez Suarez; Pedro Sanchez; Pedro Arnulfo *Sánchez Suárez | m | 2025-03 | 2026-08-07
@ COL | negotiator | Chief Negotiator
Humberto *de la Calle | m | 2012-10 | 2017-01
Sergio *Jaramillo; Sergio Jaramillo Caro | m | 2012-10 | 2017-04 | High Commissioner for Peace
Luis Carlos Restrepo | m | 2002-08 | 2009-02 | High Commissioner for Peace
Juan Camilo *Restrepo | m | 2017-01 | 2017-12 | Chief Negotiator with the ELN
Gustavo Bell | m | 2017-12 | 2018-08 | Chief Negotiator with the ELN
Danilo Rueda | m | 2022-08 | 2023-11 | High Commissioner for Peace
Otty *Patino; Otty Patiño | m | 2022-11 | 2023-11 | Chief Negotiator with the ELN
Otty *Patino | m | 2023-11 | | High Commissioner for Peace
Vera Grabe | f | 2023-11 | | Chief Negotiator with the ELN
Victor G. Ricardo | m | 1998-08 | 2000-05 | High Commissioner for Peace
Camilo Gomez; Camilo Gómez | m | 2000-05 | 2002-08 | High Commissioner for Peace
Frank Pearl | m | 2012-10 | 2017 | Negotiator
@ FARC | leader | Leader
Manuel Marulanda; Manuel *Marulanda Velez; Tirofijo | m | 1964 | 2008-03-26
Alfonso Cano | m | 2008-03-26 | 2011-11-04
Rodrigo Londono; Rodrigo Londoño; Rodrigo *Londono Echeverri; Timoleon Jimenez; Timoleón Jiménez; Timochenko | m | 2011-11-05 |
Raul Reyes; Raúl Reyes | m | 1982 | 2008-03-01 | Spokesman
Ivan Mordisco; Iván Mordisco | m | 2016 | | Dissident leader
@ FARC | negotiator | Chief Negotiator
Ivan Marquez; Iván Márquez; Luciano *Marin Arango | m | 2012-10 | 2019-08
Jesus Santrich; Jesús Santrich | m | 2012-10 | 2019-08 | Negotiator
Pablo Catatumbo | m | 2013-04 | 2017 | Negotiator
Pastor Alape | m | 2014-10 | 2017 | Negotiator
Rodrigo Granda | m | 2012-10 | 2017 | Negotiator
Tanja Nijmeijer; Tanja *Nijmeijer | f | 2012-11 | 2017 | Negotiator
Andres Paris; Andrés París | m | 2012-10 | 2017 | Negotiator
@ ELN | leader | Leader
Nicolas *Rodriguez Bautista; Nicolás *Rodríguez Bautista; Gabino | m | 1998 | 2021-06
Antonio Garcia; Antonio García | m | 2021-06 |
@ ELN | negotiator | Chief Negotiator
Pablo Beltran; Pablo Beltrán; Israel *Ramirez Pineda | m | 2017-02 |
Francisco Galan; Francisco Galán | m | 2004 | 2008 | Negotiator
@ VEN | head-of-state | President
Carlos Andres *Perez; Carlos Andrés *Pérez | m | 1989-02-02 | 1993-05-21
Ramon Jose Velasquez | m | 1993-06-05 | 1994-02-02
Rafael Caldera | m | 1994-02-02 | 1999-02-02
Hugo Chavez; Hugo Chávez; Hugo *Chavez Frias | m | 1999-02-02 | 2013-03-05
Nicolas Maduro; Nicolás Maduro; Nicolas *Maduro Moros | m | 2013-03-05 | 2026-01-03
Delcy Rodriguez; Delcy Rodríguez | f | 2026-01-05 | | Acting President
@ VEN | foreign-minister | Foreign Minister
Ali *Rodriguez Araque | m | 2004-11 | 2006-08-08
Nicolas Maduro | m | 2006-08-09 | 2013-01-15
Elias Jaua; Elías Jaua | m | 2013-01-15 | 2014-09-02
Rafael Ramirez | m | 2014-09-02 | 2014-12-26
Delcy Rodriguez | f | 2014-12-26 | 2017-06-21
Samuel Moncada | m | 2017-06-21 | 2017-08-02
Jorge Arreaza | m | 2017-08-02 | 2021-08-19
Felix Plasencia; Félix Plasencia | m | 2021-08-19 | 2022-05-16
Carlos Faria; Carlos Faría | m | 2022-05-16 | 2023-01-06
Yvan Gil; Yván Gil | m | 2023-01-06 |
@ VEN | defence-minister | Defence Minister
Vladimir *Padrino Lopez; Vladimir Padrino | m | 2014-10-24 |
@ VEN | other | Vice President
Delcy Rodriguez | f | 2018-06-14 | 2026-01-05
Jorge Rodriguez; Jorge Rodríguez | m | 2007-01-08 | 2008-01-03
@ VEN | negotiator | Chief Negotiator
Jorge Rodriguez; Jorge Rodríguez | m | 2018 | | President of the National Assembly
@ VEN | leader | Opposition Leader
Juan Guaido; Juan Guaidó | m | 2019-01-23 | 2023-01-05
Henrique *Capriles; Henrique Capriles Radonski | m | 2012-02 | 2017
Leopoldo Lopez; Leopoldo López | m | 2014 | 2020
Maria Corina *Machado; María Corina *Machado | f | 2023-10 |
Edmundo Gonzalez; Edmundo González; Edmundo *Gonzalez Urrutia | m | 2024-04 |
Gerardo Blyde | m | 2021-08 | 2024 | Chief opposition negotiator
@ CUB | head-of-state | President
Fidel Castro | m | 1976-12-02 | 2008-02-24
Raul Castro; Raúl Castro | m | 2006-07-31 | 2018-04-19
Miguel Diaz-Canel; Miguel *Díaz-Canel | m | 2018-04-19 |
@ CUB | foreign-minister | Foreign Minister
Isidoro Malmierca | m | 1976 | 1992-06-20
Ricardo Alarcon; Ricardo Alarcón | m | 1992-06-20 | 1993-02-18
Roberto Robaina | m | 1993-03-31 | 1999-05-28
Felipe *Perez Roque; Felipe Pérez Roque | m | 1999-05-28 | 2009-03-02
Bruno Rodriguez; Bruno Rodríguez; Bruno *Rodriguez Parrilla | m | 2009-03-02 |
@ CUB | negotiator | Chief Negotiator
Josefina Vidal; Josefina *Vidal Ferreiro | f | 2013 | 2017 | Director for US Affairs
@ CHL | head-of-state | President
Patricio Aylwin | m | 1990-03-11 | 1994-03-11
Eduardo Frei; Eduardo *Frei Ruiz-Tagle | m | 1994-03-11 | 2000-03-11
Ricardo Lagos | m | 2000-03-11 | 2006-03-11
Michelle Bachelet | f | 2006-03-11 | 2010-03-11
Sebastian Pinera; Sebastián Piñera | m | 2010-03-11 | 2014-03-11
Michelle Bachelet | f | 2014-03-11 | 2018-03-11
Sebastian Pinera | m | 2018-03-11 | 2022-03-11
Gabriel Boric | m | 2022-03-11 | 2026-03-11
Jose Antonio *Kast; José Antonio Kast | m | 2026-03-11 |
@ CHL | foreign-minister | Foreign Minister
Heraldo Munoz; Heraldo Muñoz | m | 2014-03-11 | 2018-03-11
Roberto Ampuero | m | 2018-03-11 | 2019-06-13
Alfredo Moreno | m | 2010-03-11 | 2014-03-11
Antonia Urrejola | f | 2022-03-11 | 2023-03-10
Alberto *van Klaveren | m | 2023-03-10 | 2026-03-11
@ PER | head-of-state | President
Alberto Fujimori | m | 1990-07-28 | 2000-11-22
Valentin Paniagua | m | 2000-11-22 | 2001-07-28
Alejandro Toledo | m | 2001-07-28 | 2006-07-28
Alan Garcia; Alan García | m | 2006-07-28 | 2011-07-28
Ollanta Humala | m | 2011-07-28 | 2016-07-28
Pedro Pablo *Kuczynski | m | 2016-07-28 | 2018-03-23
Martin Vizcarra; Martín Vizcarra | m | 2018-03-23 | 2020-11-09
Francisco Sagasti | m | 2020-11-17 | 2021-07-28
Pedro Castillo | m | 2021-07-28 | 2022-12-07
Dina Boluarte | f | 2022-12-07 | 2025-10-10
Jose Jeri; José Jerí | m | 2025-10-10 | 2026
@ ECU | head-of-state | President
Lucio Gutierrez; Lucio Gutiérrez | m | 2003-01-15 | 2005-04-20
Alfredo Palacio | m | 2005-04-20 | 2007-01-15
Rafael Correa | m | 2007-01-15 | 2017-05-24
Lenin Moreno; Lenín Moreno | m | 2017-05-24 | 2021-05-24
Guillermo Lasso | m | 2021-05-24 | 2023-11-23
Daniel Noboa | m | 2023-11-23 |
@ ECU | foreign-minister | Foreign Minister
Ricardo Patino; Ricardo Patiño | m | 2010-01-20 | 2016-03-03
Guillaume Long | m | 2016-03-03 | 2017-05-24
Maria Fernanda *Espinosa | f | 2017-05-24 | 2018-06-11
Jose Valencia; José Valencia | m | 2018-06-12 | 2020-07
Gabriela Sommerfeld | f | 2023-11-23 |
@ BOL | head-of-state | President
Gonzalo *Sanchez de Lozada | m | 2002-08-06 | 2003-10-17
Carlos Mesa | m | 2003-10-17 | 2005-06-09
Evo Morales | m | 2006-01-22 | 2019-11-10
Jeanine Anez; Jeanine Áñez | f | 2019-11-12 | 2020-11-08
Luis Arce | m | 2020-11-08 | 2025-11-08
Rodrigo *Paz; Rodrigo Paz Pereira | m | 2025-11-08 |
@ PRY | head-of-state | President
Nicanor *Duarte | m | 2003-08-15 | 2008-08-15
Fernando Lugo | m | 2008-08-15 | 2012-06-22
Horacio Cartes | m | 2013-08-15 | 2018-08-15
Mario *Abdo Benitez | m | 2018-08-15 | 2023-08-15
Santiago Pena; Santiago Peña | m | 2023-08-15 |
@ URY | head-of-state | President
Jorge Batlle | m | 2000-03-01 | 2005-03-01
Tabare Vazquez; Tabaré Vázquez | m | 2005-03-01 | 2010-03-01
Jose Mujica; José Mujica; Pepe Mujica | m | 2010-03-01 | 2015-03-01
Tabare Vazquez | m | 2015-03-01 | 2020-03-01
Luis *Lacalle Pou | m | 2020-03-01 | 2025-03-01
Yamandu Orsi; Yamandú Orsi | m | 2025-03-01 |
@ HND | head-of-state | President
Manuel Zelaya; Mel Zelaya | m | 2006-01-27 | 2009-06-28
Roberto Micheletti | m | 2009-06-28 | 2010-01-27 | Interim President
Porfirio *Lobo; Porfirio Lobo Sosa | m | 2010-01-27 | 2014-01-27
Juan Orlando *Hernandez; Juan Orlando Hernández | m | 2014-01-27 | 2022-01-27
Xiomara *Castro | f | 2022-01-27 | 2026-01-27
Nasry *Asfura | m | 2026-01-27 |
@ NIC | head-of-state | President
Violeta *Chamorro; Violeta Barrios de Chamorro | f | 1990-04-25 | 1997-01-10
Arnoldo *Aleman | m | 1997-01-10 | 2002-01-10
Enrique Bolanos; Enrique Bolaños | m | 2002-01-10 | 2007-01-10
Daniel Ortega | m | 2007-01-10 |
@ SLV | head-of-state | President
Alfredo Cristiani | m | 1989-06-01 | 1994-06-01
Antonio Saca; Tony Saca | m | 2004-06-01 | 2009-06-01
Mauricio Funes | m | 2009-06-01 | 2014-06-01
Salvador *Sanchez Ceren | m | 2014-06-01 | 2019-06-01
Nayib Bukele | m | 2019-06-01 |
@ GTM | head-of-state | President
Alvaro Arzu; Álvaro Arzú | m | 1996-01-14 | 2000-01-14
Oscar Berger | m | 2004-01-14 | 2008-01-14
Alvaro Colom | m | 2008-01-14 | 2012-01-14
Otto *Perez Molina | m | 2012-01-14 | 2015-09-03
Jimmy Morales | m | 2016-01-14 | 2020-01-14
Alejandro Giammattei | m | 2020-01-14 | 2024-01-15
Bernardo Arevalo; Bernardo Arévalo | m | 2024-01-15 |
@ CRI | head-of-state | President
Oscar Arias; Óscar Arias | m | 2006-05-08 | 2010-05-08
Oscar Arias | m | 1986-05-08 | 1990-05-08
Laura Chinchilla | f | 2010-05-08 | 2014-05-08
Luis Guillermo *Solis | m | 2014-05-08 | 2018-05-08
Carlos Alvarado | m | 2018-05-08 | 2022-05-08
Rodrigo *Chaves; Rodrigo Chaves Robles | m | 2022-05-08 | 2026-05-08
Laura *Fernandez Delgado; Laura Fernández | f | 2026-05-08 |
@ PAN | head-of-state | President
Martin Torrijos | m | 2004-09-01 | 2009-07-01
Ricardo Martinelli | m | 2009-07-01 | 2014-07-01
Juan Carlos Varela | m | 2014-07-01 | 2019-07-01
Laurentino Cortizo | m | 2019-07-01 | 2024-07-01
Jose Raul *Mulino; José Raúl Mulino | m | 2024-07-01 |
@ HTI | head-of-state | President
Jean-Bertrand Aristide | m | 1991-02-07 | 1996-02-07
Rene Preval; René Préval | m | 1996-02-07 | 2001-02-07
Jean-Bertrand Aristide | m | 2001-02-07 | 2004-02-29
Boniface Alexandre | m | 2004-02-29 | 2006-05-14
Rene Preval | m | 2006-05-14 | 2011-05-14
Michel Martelly | m | 2011-05-14 | 2016-02-07
Jovenel Moise; Jovenel Moïse | m | 2017-02-07 | 2021-07-07
@ HTI | head-of-government | Prime Minister
Gerard Latortue | m | 2004-03-12 | 2006-06-09
Ariel Henry | m | 2021-07-20 | 2024-04-24
Garry Conille | m | 2024-06-03 | 2024-11-11
Alix Didier *Fils-Aime | m | 2024-11-11 |
@ DOM | head-of-state | President
Leonel Fernandez; Leonel Fernández | m | 2004-08-16 | 2012-08-16
Danilo Medina | m | 2012-08-16 | 2020-08-16
Luis Abinader | m | 2020-08-16 |
@ JAM | head-of-government | Prime Minister
P. J. Patterson; P.J. Patterson | m | 1992-03-30 | 2006-03-30
Portia *Simpson-Miller; Portia Simpson Miller | f | 2006-03-30 | 2007-09-11
Bruce Golding | m | 2007-09-11 | 2011-10-23
Andrew Holness | m | 2016-03-03 |
@ GUY | head-of-state | President
David Granger | m | 2015-05-16 | 2020-08-02
Irfaan Ali; Mohamed Irfaan Ali | m | 2020-08-02 |
@ BRB | head-of-government | Prime Minister
Mia Mottley | f | 2018-05-25 |
`
