/**
 * Given names that commonly tell a person's gender, over the cultures that international news writes about. Names borne by
 * both (Kim, Robin, Jean in part, Noor, Jo) are left out. From common knowledge of national name statistics.
 */
export const givenNames = {
  f: `
Abigail Adjaratou Agnieszka Aïcha Aigul Aikaterini Aine Aisha Akiko Alessandra Alice Alma Alya Amal Amanda Amber
Amelia Amina Aminata Amy Ana Anastasia Andrea Androulla Angela Angelina Ann Anna Anna-Karin Annalena Anne Annegret
Anneli Anniken Antoinette Aoife Arancha Arlene Arzu Ashley Asila Asma Asmaa Astrid Atifete Ava Ayelet Aylin Ayse Aysha
Baiba Baleka Barbara Beata Beate Beatrice Beatriz Benazir Benita Bernadette Betty Beverly Bidya Biljana Bineta Birgit
Birtukan Bodil Borjana Brenda Bridget Brigitte Britta Brittany Carin Carla Carmen Carol Caroline Carolyn Catarina
Catherine Cecilia Chandrika Charlotte Cheryl Chiara Chloe Christiane Christina Christine Chrystia Chunying Claudia
Colette Condoleezza Connie Consuelo Corazon Cristina Cynthia Dalia Daniela Danielle Danuta Daria Dariga Darya Deborah
Debra Deirdre Delcy Denise Diana Diane Dilma Dina Dipu Dolores Donna Dora Doris Ekaterina Ekaterine Eleanor Elena
Eleni Elif Elina Elisabeth Elizabeth Elke Ella Emily Emine Emma Erato Erna Esperanza Eva Evelyn Evika Ewa Farah Farida
Fatemeh Fatima Fatma Fatoumata Fawzia Federica Fernanda Fiona Florence Folasade Frances Francesca Francoise Gabriele
Galina Genevieve Geun-hye Gila Gillian Giorgia Giulia Gloria Golda Gordana Graca Grace Greta Gro Guadalupe Gulnara
Habiba Hadja Hala Halyna Hanaa Hanan Hanna Hannah Harriet Haruko Hasina Hatice Heather Heidemarie Heike Helen Helle
Hillary Hina Hind Hirut Hosna Huda Hyun-chong Ibtisam Ieva Ilaria Imelda Inaam Indira Ine Ines Ing-wen Ingrid Ingrida
Ioanna Irina Iryna Isabel Isabella Isabelle Ivana Jacinda Jacqueline Jadranka Jana Jane Janet Janice Jen Jennifer
Jenny Jessica Joan Joanna Joanne Johanna Josefina Josephine Josette Joyce Juana Judith Judy Julia Julie Julija Junko
Jytte Kaja Kamala Kaori Karen Karin Karine Katarzyna Kate Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy
Katrín Kayla Keiko Kelly Kersti Kerstin Khadija Khaleda Kimberly Kirsten Kirsty Kolinda Kristalina Ksenia Kyung-wha
Laila Larisa Laura Lauren Layla Leila Lena Leni Lenka Leyla Liberata Lily Limor Lina Linda Lindiwe Lisa Liz Lolwah
Lori Louise Loyola Lubna Lucia Lucy Ludmila Lynne Lyubov Lyudmila Madeleine Madison Magdalena Maggie Mahnaz Maia Maire
Mairead Maite Makiko Malgorzata Mara Margaret Margarita Margot Margrethe Mari Maria Mariam Marie Marilyn Marina Marion
Marise Mariya Marju Maroula Marta Martha Martine Mary Maryam Marzieh Marziyeh Masako Masoumeh Maureen Meaza Meenakshi
Megan Megawati Meglena Mehriban Melanie Melinda Melissa Meral Merav Mercedes Mette Mia Michal Michele Micheline
Michelle Michiko Miri Miriam Mirjana Mo Moira Mona Monica Monika Monique Muna Myung-sook Naama Nabila Nadezhda Nadia
Najla Najwa Naledi Nanaia Nancy Naoko Narges Nasrin Natalia Natalie Nataliya Natallia Nathalie Nawal Nazli Neelie
Netumbo Ngozi Niamh Nicola Nicole Nikki Nino Nirmala Nirupama Nkosazana Noa Noemi Nora Oby Ognyana Oksana Olena Olga
Olha Olivia Orit Orly Orna Ozlem Paetongtarn Pamela Paola Parvin Patricia Paula Pauline Penelope Penny Petra Phoebe
Pilar Plamena Polina Pratibha Preneet Priti Rachel Radmila Raisa Raluca Ramona Rana Rania Rasa Rawya Raychelle Rebecca
Reema Renate Retno Rima Rivka Roberta Rosa Rose Rosemary Rosena Rosie Rosine Roza Ruth Sabine Sadako Sahle-Work Sally
Salma Salome Saltanat Samantha Samia Samira Sana Sanae Sandra Sanna Sara Sarah Segolene Seiko Sevil Sharon Sharren
Sheila Shelly Sherry Shira Shireen Shirin Shirley Sigrid Silvia Sima Simone Simonetta Sinead Siobhan Sirimavo Sladjana
Soledad Son-hui Sonia Sophia Sophie Soraya Specioza Stella Stephanie Sue Sujatha Suraya Susan Sushma Suzanne Svetlana
Sylvie Taghreed Tamar Tansu Tara Tarja Tatiana Tatyana Tawakkol Teodora Teresa Teresita Thandi Theodora Theresa Tina
Tomomi Tracy Trinidad Tsion Tzipi Tzipora Ulla Ulrike Ursula Vaira Valentina Valerie Vanessa Vera Veronique Vesna
Vicky Victoria Vigdis Viola Violeta Viorica Virginia Viviane Vjosa Wafa Wendy Winnie Ximena Yael Yasmin Yasmine
Yekaterina Yelena Yi-ching Yingluck Yo-jong Yoko Yoriko Yuko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zanele
Zara Zaynab Zehava Zeinab Zeynep Zita Zoe Zorana Zoya Zuzana Þorgerður
`,
  m: `
Aaron Abbas Abdalla Abdelaziz Abdelfattah Abdelilah Abdelkader Abdelmadjid Abdirahman Abdoulaye Abdul Abdul-Ghani
Abdul-Malik Abdulaziz Abdullah Abdulmalik Abdulrahman Abdurabuh Abdurrahman Abhisit Abiy Adam Adama Adel Adrian Afonso
Aguila Ahmad Ahmet Ajay Ajit Akbar Akihiro Akram Alain Alan Alar Alassane Alastair Albert Alberto Albin Alejandro
Aleksandar Aleksander Alessandro Alexander Alexei Alfonso Alfredo Algirdas Ali Alija Alistair Almazbek Alois Aloysio
Alpha Alvaro Alyaksandr Amadou Amir Amos Amr Amrullah Anatoly Anders Andreas Andrei Andres Andrew Andris Andriy Andrus
Andrzej Angel Angelo Angus Anibal Anifah Anil Antanas Anthony Antonio Antonis Antony Antti Anura Anwar Ararat Archie
Ariel Arkady Armand Armando Armen Arnold Arseniy Arthur Artis Arturo Arun Arvind Ashok Ashraf Ashton Asif Askar Atal
Atiku Audronius Augusto Austin Avi Avigdor Ayham Ayman Aziz Baburam Badr Bahram Bakili Bakir Balakrishnan Ban Bandar
Barack Barham Barnaba Barry Bashar Bashir Basil Bassam Bassirou Behgjet Behrouz Beji Ben Benedict Benigno Benito
Benjamin Benny Bernard Bernardo Bert Bertie Bezalel Bidzina Bijan Bilal Bilawal Bill Billy Binali Bingu Binyamin
Birendra Bjarne Bjarni Blaise Boaz Bob Bobby Bogdan Bohuslav Bola Borge Boris Borut Borys Boutros Boyko Brandon Branko
Brendan Brett Brian Bronislaw Bruce Bruno Bryan Bulent Burhan Byung-se Børge Calin Carl Carlo Carlos Cecil Celso Cesar
Cevdet Chaim Charles Charlie Chas Christian Christoph Christophe Christopher Christos Chuan Chuck Claudio Clement
Clive Colin Conor Constantine Constantinos Costas Craig Crispin Cristobal Cyril Dadfar Dae-jung Damian Dan Daniel
Danilo Danny Dario Dariush David Davit Dawei Dean Debretsion Declan Deepak Demeke Demetris Denis Deniz Dennis Denys
Derek Derviş Desmond Devlet Diarmuid Dick Didier Diego Dieter Dimitrij Dimitris Dinesh Dioncounda Dirk Dmitry Dmytro
Domingo Dominic Donald Dore Doug Douglas Dov Dragan Driss Duncan Duško Dylan Eamon Ebrahim Edgar Edgars Edi Edmund
Edouard Eduard Eduardo Edward Edwin Efraim Egemen Ehsan Ehud Eli Elias Elijah Elio Elmar Emil Emile Emilio Emmanuel
Emmerson Emomali Enda Enrico Enrique Enzo Eric Erkki Erlan Ernest Ernesto Ersin Esko Esmail Espen Esteban Ethan
Etienne Euclid Eugene Eui-yong Evangelos Evariste Evgeny Evo Ewan Eyal Fabio Fabrice Fadi Fahad Fahd Faiez Faisal
Fareed Farhad Farouk Fathi Fatos Faure Fayez Fayssal Federico Felipe Felix Ferdinand Ferenc Feridun Fernando Festus
Fidel Fikri Filip Filipe Filippo Foday Fouad Francesco Francis Francisco Franck Franco Francois Franjo Frank
Frank-Walter Frans Fred Frederic Frederick Fredrick Fredrik Friedrich Fuad Fumio Gabi Gabriel Gabrielius Gadi Gamal
Garret Gary Gaston Gavin Gebran Gedu Geir Gela Gennady Geoff Geoffrey George Georgi Georgios Gerald Gerard Gerardo
Gerhard German Gerry Getachew Ghassan Ghazi Gholam Gholamreza Gianfranco Gianni Gideon Gilad Gilbert Gilles Giorgi
Giorgio Giovanni Girija Gitanas Giuliano Giulio Giuseppe Gjorge Glafcos Glenn Gonzalo Goodluck Gopal Goran Gordon
Gotabaya Graham Grant Greg Gregory Grigol Grigory Gudlaugur Guido Guillaume Guillermo Gulbuddin Gunnar Günter
Gurbanguly Gustavo Guy Gyanendra Gyula Haakon Habib Hadi Hafez Hage Haibatullah Haidar Haider Hailemariam Haim Haitham
Hakainde Hakan Halldor Hamad Hamdok Hamdullah Hamid Hamidreza Hamza Hani Hanif Hans Hans-Dietrich Hardeep Haris Harold
Harsh Hashim Hassan Hatem Hazem Hector Heiko Heinz Helmut Hemedti Hennadiy Henri Henry Herman Hernan Herve Herzl
Heshmatollah Heydar Hibatullah Hifikepunye Hikmet Hiroshi Hisham Hishammuddin Hojatollah Holger Horacio Horst Hoshyar
Hosni Hossein Hristijan Hsien Htin Hubert Hugh Hugo Hulusi Humberto Hussein Ian Ibrahim Ichiro Idriss Ignacio Igor
Ihor Il-sung Ilham Ilir Ilkka Ilya Imad Imran Inder Ioannis Ion Iraj Irakli Isa Isaac Isaias Ishaq Islam Ismail Ismet
Israel Issam Issoufou Itamar Itsunori Ivan Ivica Ivo Jaap Jaber Jack Jacob Jacques Jae-in Jafar Jaime Jair Jakaya Jake
Jakob Jalal Jalil Jamal James Jamil Jan Janez Janos Jaroslaw Jason Jassim Jaswant Javad Javier Jean-Claude Jean-Luc
Jean-Marc Jean-Marie Jean-Noel Jean-Pierre Jean-Yves Jeffrey Jens Jeppe Jeremy Jerry Jerzy Jesse Jesus Jeyhun Jhala
Jiabao Jiaxuan Jibril Jiechi Jim Jimmy Jinping Jintao Jiro Joachim Joao Joaquim Joaquin Joe Johann John Joko Jonas
Jonathan Jong-il Jong-un Joost Jordan Jorge Joschka Jose Josep Joseph Joshua Josselin Jozef Juan Juergen Juha Julian
Julien Julio Julius Junichiro Jürgen Juri Justin Jusuf Jyrki Kairat Kais Kalonzo Kamal Kamran Karel Karim Karl
Karl-Heinz Karl-Theodor Kassym-Jomart Katsuya Kazem Kazuyoshi Kees Keir Keith Keizo Kemal Ken Kenichiro Kenji Kenneth
Keqiang Kevin Kgalema Khadga Khaled Khalifa Khawaja Ki-moon Kiichi Kirill Kiro Kjell Klaus Knut Kofi Koichiro
Konstantin Konstantinos Kostas Kostyantyn Kourosh Krishna Kristian Krzysztof Kumar Kurmanbek Kurt Kwasi Kye-gwan Kyle
Kyou-hyun Kyriakos Lakhdar Lakshman Lalit Lam Lamberto Lansana Larry Lars Laszlo Laurent Lawrence Lazarus Lech Lennart
Leo Leon Leonardo Leonid Leopoldo Lev Levon Levy Liam Lijian Linas Lionel Lloyd Logan Lorenzo Lothar Louis Lubomir Luc
Luca Lucas Lucien Ludwig Luigi Luis Luiz Macky Madhav Mahamadou Mahamat Mahathir Mahinda Mahmoud Maithripala Majid
Makoto Maksim Malcolm Malik Mamadou Manfred Manmohan Manouchehr Mansour Manuel Marc Marcel Marcello Marcelo Marco
Marcos Marek Marian Mariano Mario Marjan Mark Markus Maros Mart Martin Martti Marty Marwan Masahiko Masayoshi Mason
Masoud Massimo Mate Mateusz Mathieu Matteo Matthew Matthias Matti Mauricio Maurizio Mauro Mawlawi Maxim Maxime Mazen
Mehdi Mehmet Meir Meles Menachem Mesut Mevlut Michael Micheal Michel Miguel Mike Mikhail Mikheil Mikulas Milan Milo
Milorad Milos Min-soon Mir-Hossein Miro Miroslav Mishal Mitch Mladen Moammar Mogens Mohamed Mohammad Mohan Mohsen
Mojtaba Mokgweetsi Momcilo Moncef Moo-hyun Morgan Morihiro Morteza Moses Moshe Mousa Moussa Muammar Muhammad Muhammadu
Muhannad Muhyiddin Mukesh Munir Murad Murat Musa Mussa Mustafa Mwai Mykhailo Mykola Myung-bak Nabih Nabil Nader
Naftali Naim Naji Najib Nana Naoto Narendra Naresh Naser Nasrallah Nasser Natan Nathan Natwar Nawaf Nawaz Nayef Nayib
Nebojsa Nechirvan Necmettin Ned Neil Nelson Nestor Newt Nhial Niall Nicholas Nick Nicolae Nicolas Nicos Niels Nigel
Nikita Nikol Nikola Nikolai Nikolay Nikos Nizar Noah Nobuo Nobutaka Nodar Norbert Norodom Nouri Numan Nuno Nur
Nursultan Ofir Olaf Olafur Oleg Oleksandr Oleksii Oleksiy Oliver Olivier Olusegun Omar Omer Onur Ophir Oren Orhan
Osama Oscar Osman Ossur Ostap Othman Otto Owen Paavo Pablo Padraig Pagan Panagiotis Paolo Parviz Pascal Patrice
Patrick Paul Paulo Pavel Pavlo Pedro Pekka Per Pervez Pete Peter Petr Petras Petro Petros Petteri Philip Philippe
Piero Pierre Pieter Pietro Plamen Poul Prabowo Pradeep Prakash Pranab Prayut Prokopis Pushpa Pyotr Qaboos Qasem Qassem
Qiang Qichen Raanan Rachid Radek Radoslaw Radovan Raed Rafael Raffaele Rafik Rafiq Rahul Raila Rainer Rajesh Rajiv
Rajnath Rakesh Ralph Ramesh Rami Ramin Ramon Ramtane Ramush Ramzan Ramzi Ranariddh Ranasinghe Randy Rangin Ranil Raouf
Rashad Rashid Ratko Rauf Raul Ravi Ray Raymond Raza Recep Reinhold Renato Rene Reuven Rex Reza Ricardo Richard Rick
Riek Rishi Riyad Riyadh Rob Robert Roberto Roch Rodrigo Rogelio Roger Roland Rolandas Roman Romano Ron Ronald Rongji
Rory Ross Rostam Roy Ruairi Ruben Rüdiger Rudolf Ruhollah Rui Rumen Rupert Rupiah Ruslan Russell Rustem Ryan Ryutaro
Saad Saadeddine Sabah Sadaaki Saddam Sadegh Sadeq Sadyr Saeb Saeed Saeid Safwat Saif Saifuddin Sajid Salah Salahuddin
Salam Saleh Sali Salman Salva Salvador Salvatore Sam Samak Sameh Sami Samir Samuel Sani Sanjay Santiago Saparmurat
Sartaj Satoshi Saud Sauli Sayyid Scott Seamus Sean Sebastian Sebastien Seiji Sekouba Selahattin Semyon Serdar Serge
Sergei Sergio Sergiy Serhiy Serzh Seyed Seyoum Shadi Shah Sharif Shashi Shaul Shavkat Shehbaz Sher Shigeru Shimon
Shintaro Shinzo Shivshankar Shotaro Sibusiso Sigmar Silvan Silvio Simba Simeon Simon Sirajuddin Sirojiddin Slobodan
Sohrab Solomon Somchai Sooronbay Spyros Staffan Stanislav Stavros Stef Stefan Stefano Stepan Stephane Stephen Steve
Steven Stipe Stjepan Stuart Su-yong Subrahmanyam Sufyan Suhail Suharto Suk-yeol Suleyman Sultan Sung-hwan Sunil
Supachai Surayud Suresh Sushil Susilo Sven Sylvain Taavi Taban Tabare Tae-song Taha Taher Tahir Taieb Takashi Takeaki
Takeshi Talal Tamim Taras Tariq Taro Tassos Tayyip Ted Tedros Tejan Tendai Teodor Terry Tewodros Thabo Thaksin Thein
Theo Theodoros Thierry Thomas Thorbjorn Thorbjørn Thorsten Tibor Timo Timoleon Timothy Timur Titus Tobias Toby Tofail
Tofig Tom Tomas Tomasz Tomiichi Tomislav Tony Toomas Toshimitsu Traian Trevor Tsadkan Tsutomu Turgut Turki Tyler
Tzachi Uffe Uhuru Ui-chun Ulf Ulrich Umaru Umberto Uri Urmas Uwe Uzi Vaclav Vadym Vahid Valdas Valdis Valeriy Valery
Vartan Vasco Vasily Vassilis Velupillai Veysel Viacheslav Vicente Victor Vijay Vikas Viktor Villy Vinay Vincent
Vincenzo Vitaly Vittorio Vladimir Vladislav Vlado Vojislav Volkan Volker Volodymyr Vuk Vyacheslav Vytautas Wael Wahid
Walid Walter Wayne Wenbin Werner Wilhelm Willem William Willie Wissam Witold Wladyslaw Wojciech Wolfgang Wopke Workneh
Wouter Xanana Xavier Yaakov Yadollah Yahya Yair Yanis Yannis Yaroslav Yasar Yashwant Yasin Yasser Yasuo Yayi Yemane
Yemi Yevhen Yiannis Yitzhak Yoav Yoel Yong-chol Yong-ho Yong-nam Yoshihide Yoshihiko Yoshimasa Yoshiro Yossi Young-sam
Yousef Yoweri Yukio Yukiya Yuli Yuri Yuriy Yusuf Yuval Yves Zabihullah Zachary Zaid Zaki Zalmai Zalmay Zbigniew Zeev
Zeid Zeki Zeljko Zemin Zhaoxing Ziad Ziaur Zillur Zine Ziyad Zlatko Zohrab Zoran Zsolt Zurab Zvi
`,
} as const
