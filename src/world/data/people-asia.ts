/**
 * Office-holders of South, East and South-East Asia and of Oceania since 1990, and leaders of movements there.
 * `@ PARTY | kind | Title` opens a section; then one tenure a line: full name; other spellings and short names | gender |
 * from | to (empty: open) | own title. `*` marks where the surname starts when it is not the last word; names of CHN, PRK,
 * KOR, TWN and HKG have the family name first. Days are EDTF. Sources: government lists (mofa.go.jp, kantei.go.jp,
 * fmprc.gov.cn, mofa.go.kr, mea.gov.in, mofa.gov.pk and others), CIA World Leaders.
 */
export const peopleAsia = `
@ CHN | head-of-state | President
Yang Shangkun | m | 1988-04-08 | 1993-03-27
Jiang Zemin | m | 1993-03-27 | 2003-03-15
Hu Jintao | m | 2003-03-15 | 2013-03-14
Xi Jinping | m | 2013-03-14 |
@ CHN | head-of-government | Premier
Li Peng | m | 1987-11-24 | 1998-03-17
Zhu Rongji | m | 1998-03-17 | 2003-03-16
Wen Jiabao | m | 2003-03-16 | 2013-03-15
Li Keqiang | m | 2013-03-15 | 2023-03-11
Li Qiang | m | 2023-03-11 |
@ CHN | foreign-minister | Foreign Minister
Qian Qichen | m | 1988-04-12 | 1998-03-18
Tang Jiaxuan | m | 1998-03-18 | 2003-03-17
Li Zhaoxing | m | 2003-03-17 | 2007-04-27
Yang Jiechi | m | 2007-04-27 | 2013-03-16
Wang Yi | m | 2013-03-16 | 2022-12-30
Qin Gang | m | 2022-12-30 | 2023-07-25
Wang Yi | m | 2023-07-25 |
@ CHN | defence-minister | Defence Minister
Qin Jiwei | m | 1988-04-12 | 1993-03-29
Chi Haotian | m | 1993-03-29 | 2003-03-17
Cao Gangchuan | m | 2003-03-17 | 2008-03-17
Liang Guanglie | m | 2008-03-17 | 2013-03-16
Chang Wanquan | m | 2013-03-16 | 2018-03-19
Wei Fenghe | m | 2018-03-19 | 2023-03-12
Li Shangfu | m | 2023-03-12 | 2023-10-24
Dong Jun | m | 2023-12-29 |
@ CHN | official | Director of the Foreign Affairs Commission Office
Yang Jiechi | m | 2013-08 | 2023-01-01
Wang Yi | m | 2023-01-01 |
Dai Bingguo | m | 2008-03 | 2013-03 | State Councillor
Tang Jiaxuan | m | 2003-03 | 2008-03 | State Councillor
Yang Jiechi | m | 2013-03-16 | 2018-03 | State Councillor
@ CHN | deputy-foreign-minister | Vice Foreign Minister
Dai Bingguo | m | 2003 | 2008
Wu Dawei | m | 2004-08 | 2010-02
Wang Yi | m | 2001 | 2004
He Yafei | m | 2008 | 2010
Cui Tiankai | m | 2009-12 | 2013-03
Zhang Zhijun | m | 2009 | 2013
Le Yucheng | m | 2018 | 2022-06
Ma Zhaoxu | m | 2019 |
Deng Li | m | 2021 | 2025
Xie Feng | m | 2021 | 2023-05
Sun Weidong | m | 2022 |
@ CHN | envoy | Special Representative
Wu Dawei | m | 2004-08 | 2017-08 | Special Representative for Korean Peninsula Affairs
Kong Xuanyou | m | 2017-08 | 2019-05 | Special Representative for Korean Peninsula Affairs
Liu Xiaoming | m | 2021-04 | | Special Representative for Korean Peninsula Affairs
Li Hui | m | 2019-08 | | Special Representative on Eurasian Affairs
Xie Xiaoyan | m | 2016-03 | | Special Envoy for Syria
Zhai Jun | m | 2019-09 | | Special Envoy for the Middle East
Gong Xiaosheng | m | 2014-10 | 2019-09 | Special Envoy for the Middle East
Xie Zhenhua | m | 2021-02 | 2024-01 | Special Envoy for Climate Change
Liu Zhenmin | m | 2024-01 | | Special Envoy for Climate Change
Wang Qun | m | 2018 | 2022 | Permanent Representative in Vienna
Li Song | m | 2022 | | Permanent Representative in Vienna
Liu Guijin | m | 2007-05 | 2012 | Special Representative for Darfur
Zhong Jianhua | m | 2012 | 2016 | Special Representative for African Affairs
Deng Xijun | m | 2022 | | Special Envoy for Asian Affairs
Yue Xiaoyong | m | 2021-07 | | Special Envoy for Afghanistan
Xue Bing | m | 2022-02 | | Special Envoy for the Horn of Africa
@ CHN | minister | Minister
Liu He | m | 2018-03-19 | 2023-03-12 | Vice Premier
He Lifeng | m | 2023-03-12 | | Vice Premier
Han Zheng | m | 2023-03-10 | | Vice President
Wang Qishan | m | 2018-03-17 | 2023-03-10 | Vice President
Wang Qishan | m | 2008-03-17 | 2013-03-15 | Vice Premier
Wu Yi | f | 2003-03-17 | 2008-03-17 | Vice Premier
Ding Xuexiang | m | 2023-03-12 | | Vice Premier
Bo Xilai | m | 2004-02-29 | 2007-12-29 | Commerce Minister
Chen Deming | m | 2007-12-29 | 2013-03-16 | Commerce Minister
Gao Hucheng | m | 2013-03-16 | 2017-02-24 | Commerce Minister
Zhong Shan | m | 2017-02-24 | 2020-12-26 | Commerce Minister
Wang Wentao | m | 2020-12-26 | | Commerce Minister
Li Chenggang | m | 2025-04-16 | | International Trade Representative
@ CHN | ambassador | Ambassador
Wang Guangya | m | 2003 | 2008 | Permanent Representative to the United Nations
Zhang Yesui | m | 2008-08 | 2010-02 | Permanent Representative to the United Nations
Li Baodong | m | 2010-03 | 2013 | Permanent Representative to the United Nations
Liu Jieyi | m | 2013-09 | 2017-10 | Permanent Representative to the United Nations
Ma Zhaoxu | m | 2018-01 | 2019-07 | Permanent Representative to the United Nations
Zhang Jun | m | 2019-07 | 2024-03 | Permanent Representative to the United Nations
Fu Cong | m | 2024-04 | | Permanent Representative to the United Nations
Geng Shuang | m | 2020-07 | | Deputy Permanent Representative to the United Nations
Cui Tiankai | m | 2013-04 | 2021-06 | Ambassador to the United States
Qin Gang | m | 2021-07-28 | 2023-01 | Ambassador to the United States
Xie Feng | m | 2023-05-23 | | Ambassador to the United States
@ TWN | head-of-state | President
Lee Teng-hui | m | 1988-01-13 | 2000-05-20
Chen Shui-bian | m | 2000-05-20 | 2008-05-20
Ma Ying-jeou | m | 2008-05-20 | 2016-05-20
Tsai Ing-wen | f | 2016-05-20 | 2024-05-20
Lai Ching-te; William *Lai | m | 2024-05-20 |
@ TWN | foreign-minister | Foreign Minister
Joseph *Wu; Wu Jaushieh; Jaushieh Joseph *Wu | m | 2018-02-26 | 2024-05-20
Lin Chia-lung | m | 2024-05-20 |
@ TWN | negotiator | Chief Negotiator
Koo Chen-fu | m | 1990-11 | 2005-01-03
Chiang Pin-kung | m | 2008-05-26 | 2012-09
@ CHN | negotiator | Chief Negotiator
Wang Daohan | m | 1991-12 | 2005-12-24 | President of the Association for Relations Across the Taiwan Straits
Chen Yunlin | m | 2008-06-03 | 2013-04 | President of the Association for Relations Across the Taiwan Straits
@ PRK | head-of-state | Leader
Kim Il-sung; Kim Il Sung | m | 1948-09-09 | 1994-07-08
Kim Jong-il; Kim Jong Il | m | 1994-07-08 | 2011-12-17
Kim Jong-un; Kim Jong Un; Kim Jong-eun | m | 2011-12-17 |
@ PRK | other | President of the Presidium of the Supreme People's Assembly
Kim Yong-nam; Kim Yong Nam | m | 1998-09-05 | 2019-04-11
Choe Ryong-hae; Choe Ryong Hae | m | 2019-04-11 | 2026
@ PRK | head-of-government | Premier
Pak Pong-ju; Pak Pong Ju | m | 2003-09-03 | 2007-04-11
Kim Yong-il | m | 2007-04-11 | 2010-06-07
Pak Pong-ju | m | 2013-04-01 | 2019-04-11
Kim Jae-ryong | m | 2019-04-11 | 2020-08-13
Kim Tok-hun; Kim Tok Hun | m | 2020-08-13 | 2024-12
Pak Thae-song | m | 2024-12 |
@ PRK | foreign-minister | Foreign Minister
Kim Yong-nam | m | 1983-12 | 1998-09-05
Paek Nam-sun; Paek Nam Sun | m | 1998-09-05 | 2007-01-02
Pak Ui-chun; Pak Ui Chun | m | 2007-05 | 2014-04-09
Ri Su-yong; Ri Su Yong | m | 2014-04-09 | 2016-05
Ri Yong-ho; Ri Yong Ho | m | 2016-05 | 2020-01
Ri Son-gwon; Ri Son Gwon | m | 2020-01 | 2022-06
Choe Son-hui; Choe Son Hui; Choe Sun-hui | f | 2022-06-11 |
@ PRK | deputy-foreign-minister | Vice Foreign Minister
Kang Sok-ju; Kang Sok Ju; Kang Suk-ju | m | 1986 | 2010-09 | First Vice Foreign Minister
Kim Kye-gwan; Kim Kye Gwan; Kim Gye-gwan | m | 1995 | 2010-09
Kim Kye-gwan | m | 2010-09 | 2019 | First Vice Foreign Minister
Pak Gil-yon; Pak Kil-yon | m | 2009 | 2016
Choe Son-hui | f | 2018-02 | 2022-06 | First Vice Foreign Minister
Kim Son-gyong; Kim Son Gyong | m | 2022 |
@ PRK | negotiator | Chief Negotiator
Kim Kye-gwan | m | 2004-02 | 2010-09
Ri Yong-ho | m | 2010-09 | 2016-05
Kim Yong-chol; Kim Yong Chol | m | 2018-03 | 2019-04
Kim Hyok-chol; Kim Hyok Chol | m | 2019-01 | 2019-04 | Special Representative for the United States
Kim Myong-gil; Kim Myong Gil | m | 2019-07 | 2020
Ri Gun; Ri Gun | m | 1999 | 2013 | Deputy chief negotiator
Kim Myong-gil | m | 2002 | 2009 | Minister at the Mission to the United Nations
@ PRK | ambassador | Ambassador
Pak Gil-yon | m | 2001 | 2008 | Permanent Representative to the United Nations
Sin Son-ho; Sin Son Ho | m | 2008 | 2014 | Permanent Representative to the United Nations
Ja Song-nam; Ja Song Nam | m | 2014-02 | 2018 | Permanent Representative to the United Nations
Kim Song | m | 2018-09 | | Permanent Representative to the United Nations
@ PRK | official | Official
Kim Yo-jong; Kim Yo Jong | f | 2014-11 | | Vice Department Director of the Central Committee
Jang Song-thaek; Jang Song Thaek; Chang Song-taek | m | 2010-06 | 2013-12-08 | Vice Chairman of the National Defence Commission
Hwang Pyong-so; Hwang Pyong So | m | 2014-04 | 2017-10 | Director of the General Political Bureau
Kim Yang-gon; Kim Yang Gon | m | 2007 | 2015-12-29 | Head of the United Front Department
Jo Myong-rok | m | 1998-09 | 2010-11-06 | First Vice Chairman of the National Defence Commission
Pak Jong-chon; Pak Jong Chon | m | 2019-09 | | Vice Chairman of the Central Military Commission
@ PRK | defence-minister | Defence Minister
Kim Il-chol; Kim Il Chol | m | 1998-09 | 2009-02
Kim Yong-chun | m | 2009-02 | 2012-04
No Kwang-chol; No Kwang Chol | m | 2018-06 | 2019-12
Kang Sun-nam | m | 2022-12 | 2024-10
No Kwang-chol | m | 2024-10 |
@ KOR | head-of-state | President
Roh Tae-woo | m | 1988-02-25 | 1993-02-25
Kim Young-sam | m | 1993-02-25 | 1998-02-25
Kim Dae-jung; Kim Dae Jung | m | 1998-02-25 | 2003-02-25
Roh Moo-hyun; Roh Moo Hyun; No Mu-hyun | m | 2003-02-25 | 2008-02-25
Lee Myung-bak; Lee Myung Bak | m | 2008-02-25 | 2013-02-25
Park Geun-hye; Park Geun Hye | f | 2013-02-25 | 2017-03-10
Moon Jae-in; Moon Jae In | m | 2017-05-10 | 2022-05-10
Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-yeol; Yoon Seok-youl | m | 2022-05-10 | 2025-04-04
Lee Jae-myung; Lee Jae Myung | m | 2025-06-04 |
Hwang Kyo-ahn | m | 2016-12-09 | 2017-05-10 | Acting President
Han Duck-soo; Han Duk-soo | m | 2024-12-14 | 2025-05-01 | Acting President
@ KOR | head-of-government | Prime Minister
Goh Kun | m | 2003-02-27 | 2004-05-25
Lee Hae-chan | m | 2004-06-30 | 2006-03-14
Han Myung-sook; Han Myeong-sook | f | 2006-04-20 | 2007-03-07
Han Duck-soo | m | 2007-04-03 | 2008-02-29
Han Seung-soo | m | 2008-02-29 | 2009-09-28
Chung Un-chan | m | 2009-09-28 | 2010-08-11
Kim Hwang-sik | m | 2010-10-01 | 2013-02-26
Lee Nak-yon; Lee Nak-yeon | m | 2017-05-31 | 2020-01-14
Chung Sye-kyun | m | 2020-01-14 | 2021-04-16
Kim Boo-kyum | m | 2021-05-14 | 2022-05-11
Han Duck-soo | m | 2022-05-21 | 2025-05-01
Kim Min-seok | m | 2025-07-03 |
@ KOR | foreign-minister | Foreign Minister
Choi Ho-joong | m | 1988-12-05 | 1990-12-27
Lee Sang-ock | m | 1990-12-27 | 1993-02-26
Han Sung-joo | m | 1993-02-26 | 1994-12-24
Gong Ro-myung | m | 1994-12-24 | 1996-11-07
Hong Soon-young | m | 1998-08-04 | 2000-01-14
Lee Joung-binn | m | 2000-01-14 | 2001-03-26
Han Seung-soo | m | 2001-03-26 | 2002-02-04
Choi Sung-hong | m | 2002-02-04 | 2003-02-27
Yoon Young-kwan | m | 2003-02-27 | 2004-01-16
Ban Ki-moon; Ban Ki Moon | m | 2004-01-17 | 2006-11-09
Song Min-soon | m | 2006-12-01 | 2008-02-29
Yu Myung-hwan | m | 2008-02-29 | 2010-09-04
Kim Sung-hwan | m | 2010-10-08 | 2013-03-11
Yun Byung-se | m | 2013-03-11 | 2017-06-18
Kang Kyung-wha; Kang Kyung-hwa | f | 2017-06-18 | 2021-02-08
Chung Eui-yong | m | 2021-02-09 | 2022-05-11
Park Jin | m | 2022-05-12 | 2024-01-10
Cho Tae-yul | m | 2024-01-12 | 2025-07-21
Cho Hyun | m | 2025-07-21 |
@ KOR | deputy-foreign-minister | Vice Foreign Minister
Choi Jong-kun; Choi Jong Kun | m | 2020-08 | 2022-05 | First Vice Foreign Minister
Cho Hyun-dong | m | 2022-05 | 2023-04 | First Vice Foreign Minister
Kim Hong-kyun | m | 2024-01 | 2025-06 | First Vice Foreign Minister
@ KOR | defence-minister | Defence Minister
Kim Jang-soo | m | 2006-11-24 | 2008-02-29
Lee Sang-hee | m | 2008-02-29 | 2009-09-23
Kim Tae-young | m | 2009-09-23 | 2010-12-04
Kim Kwan-jin | m | 2010-12-04 | 2014-06-30
Han Min-koo | m | 2014-06-30 | 2017-07-13
Song Young-moo | m | 2017-07-13 | 2018-09-21
Jeong Kyeong-doo | m | 2018-09-21 | 2020-09-18
Suh Wook | m | 2020-09-18 | 2022-05-11
Lee Jong-sup | m | 2022-05-11 | 2023-10-07
Shin Won-sik | m | 2023-10-07 | 2024-09-06
Kim Yong-hyun | m | 2024-09-06 | 2024-12-05
Ahn Gyu-back | m | 2025-07-25 |
@ KOR | minister | Unification Minister
Jeong Se-hyun | m | 2002-01-29 | 2004-06-30
Chung Dong-young; Jeong Dong-young | m | 2004-07-01 | 2005-12-31
Lee Jong-seok | m | 2006-02-10 | 2006-12-10
Lee Jae-joung | m | 2006-12-11 | 2008-02-29
Kim Ha-joong | m | 2008-03-11 | 2009-02-12
Hyun In-taek | m | 2009-02-12 | 2011-09-18
Yu Woo-ik; Yu Woo-ik | m | 2011-09-19 | 2013-03-10
Ryoo Kihl-jae; Ryoo Kihl-jae | m | 2013-03-11 | 2015-03-15
Hong Yong-pyo | m | 2015-03-16 | 2017-07-02
Cho Myoung-gyon; Cho Myung-gyun | m | 2017-07-03 | 2019-04-07
Kim Yeon-chul | m | 2019-04-08 | 2020-06-19
Lee In-young | m | 2020-07-27 | 2022-05-11
Kwon Young-se | m | 2022-05-16 | 2023-07-28
Kim Yung-ho | m | 2023-07-28 | 2025-07
Chung Dong-young | m | 2025-07-25 |
@ KOR | security-adviser | National Security Adviser
Chung Eui-yong | m | 2017-05-21 | 2020-07-03
Suh Hoon | m | 2020-07-03 | 2022-05-09
Kim Sung-han | m | 2022-05-10 | 2023-03-29
Cho Tae-yong | m | 2023-03-30 | 2024-01
Chang Ho-jin | m | 2024-01 | 2024-08
Shin Won-sik | m | 2024-08-12 | 2025-06-04
Wi Sung-lac | m | 2025-06-04 |
Suh Hoon | m | 2017-06-01 | 2020-07-03 | Director of the National Intelligence Service
@ KOR | negotiator | Chief Nuclear Negotiator
Lee Soo-hyuck; Lee Su-hyuck | m | 2003-08 | 2005-01
Song Min-soon | m | 2005-01 | 2006-01
Chun Yung-woo; Chun Young-woo | m | 2006-02 | 2008-04
Kim Sook | m | 2008-04 | 2009-03
Wi Sung-lac; Wi Sung-lac | m | 2009-03 | 2011-10
Lim Sung-nam; Lim Sung-nam | m | 2011-10 | 2013-05
Hwang Joon-kook | m | 2014-04 | 2016-02
Kim Hong-kyun | m | 2016-02 | 2017-09
Lee Do-hoon; Lee Do-hoon | m | 2017-09 | 2020-12
Noh Kyu-duk; Noh Kyu-duk | m | 2020-12 | 2022-05
Kim Gunn; Kim Gunn | m | 2022-05 | 2024-02
Kim Hyun-chong | m | 2004-07 | 2007-08 | Trade Minister
Kim Jong-hoon | m | 2007-08 | 2011-12 | Trade Minister
Yeo Han-koo | m | 2025-06 | | Trade Minister
@ JPN | head-of-state | Emperor
Emperor Akihito | m | 1989-01-07 | 2019-04-30
Emperor Naruhito | m | 2019-05-01 |
@ JPN | head-of-government | Prime Minister
Toshiki Kaifu | m | 1989-08-10 | 1991-11-05
Kiichi Miyazawa | m | 1991-11-05 | 1993-08-09
Morihiro Hosokawa | m | 1993-08-09 | 1994-04-28
Tsutomu Hata | m | 1994-04-28 | 1994-06-30
Tomiichi Murayama | m | 1994-06-30 | 1996-01-11
Ryutaro Hashimoto | m | 1996-01-11 | 1998-07-30
Keizo Obuchi | m | 1998-07-30 | 2000-04-05
Yoshiro Mori | m | 2000-04-05 | 2001-04-26
Junichiro Koizumi | m | 2001-04-26 | 2006-09-26
Shinzo Abe | m | 2006-09-26 | 2007-09-26
Yasuo Fukuda | m | 2007-09-26 | 2008-09-24
Taro Aso | m | 2008-09-24 | 2009-09-16
Yukio Hatoyama | m | 2009-09-16 | 2010-06-08
Naoto Kan | m | 2010-06-08 | 2011-09-02
Yoshihiko Noda | m | 2011-09-02 | 2012-12-26
Shinzo Abe | m | 2012-12-26 | 2020-09-16
Yoshihide Suga | m | 2020-09-16 | 2021-10-04
Fumio Kishida | m | 2021-10-04 | 2024-10-01
Shigeru Ishiba | m | 2024-10-01 | 2025-10-21
Sanae Takaichi | f | 2025-10-21 |
@ JPN | foreign-minister | Foreign Minister
Taro Nakayama | m | 1989-08-10 | 1991-11-05
Michio Watanabe | m | 1991-11-05 | 1993-04-07
Tsutomu Hata | m | 1993-08-09 | 1994-04-28
Yohei Kono | m | 1994-06-30 | 1996-01-11
Yukihiko Ikeda | m | 1996-01-11 | 1997-09-11
Keizo Obuchi | m | 1997-09-11 | 1998-07-30
Masahiko Komura | m | 1998-07-30 | 1999-10-05
Yohei Kono | m | 1999-10-05 | 2001-04-26
Makiko Tanaka | f | 2001-04-26 | 2002-01-30
Yoriko Kawaguchi | f | 2002-02-01 | 2004-09-27
Nobutaka Machimura | m | 2004-09-27 | 2005-10-31
Taro Aso | m | 2005-10-31 | 2007-08-27
Nobutaka Machimura | m | 2007-08-27 | 2007-09-26
Masahiko Komura; Masahiko Koumura | m | 2007-09-26 | 2008-09-24
Hirofumi Nakasone | m | 2008-09-24 | 2009-09-16
Katsuya Okada | m | 2009-09-16 | 2010-09-17
Seiji Maehara | m | 2010-09-17 | 2011-03-07
Takeaki Matsumoto | m | 2011-03-09 | 2011-09-02
Koichiro Gemba | m | 2011-09-02 | 2012-12-26
Fumio Kishida | m | 2012-12-26 | 2017-08-03
Taro Kono | m | 2017-08-03 | 2019-09-11
Toshimitsu Motegi | m | 2019-09-11 | 2021-11-04
Yoshimasa Hayashi | m | 2021-11-10 | 2023-09-13
Yoko Kamikawa | f | 2023-09-13 | 2024-10-01
Takeshi Iwaya | m | 2024-10-01 | 2025-10-21
Toshimitsu Motegi | m | 2025-10-21 |
@ JPN | defence-minister | Defence Minister
Fumio Kyuma | m | 2006-09-26 | 2007-07-04
Yuriko Koike | f | 2007-07-04 | 2007-08-27
Shigeru Ishiba | m | 2007-09-26 | 2008-08-02
Yasukazu Hamada | m | 2008-09-24 | 2009-09-16
Toshimi Kitazawa | m | 2009-09-16 | 2011-09-02
Satoshi Morimoto | m | 2012-06-04 | 2012-12-26
Itsunori Onodera | m | 2012-12-26 | 2014-09-03
Gen Nakatani | m | 2014-12-24 | 2016-08-03
Tomomi Inada | f | 2016-08-03 | 2017-07-28
Itsunori Onodera | m | 2017-08-03 | 2018-10-02
Takeshi Iwaya | m | 2018-10-02 | 2019-09-11
Taro Kono | m | 2019-09-11 | 2020-09-16
Nobuo Kishi | m | 2020-09-16 | 2022-08-10
Yasukazu Hamada | m | 2022-08-10 | 2023-09-13
Minoru Kihara | m | 2023-09-13 | 2024-10-01
Gen Nakatani | m | 2024-10-01 | 2025-10-21
Shinjiro Koizumi | m | 2025-10-21 |
@ JPN | deputy-foreign-minister | Vice Foreign Minister
Shotaro Yachi | m | 2005-01 | 2008-01
Mitoji Yabunaka | m | 2008-01 | 2010-08
Akitaka Saiki | m | 2013-06 | 2016-06
Shinsuke Sugiyama | m | 2016-06 | 2018-01
Takeo Akiba | m | 2018-01 | 2021-06
Takeo Mori | m | 2021-06 | 2023-08
Masataka Okano | m | 2023-08 | 2025-01
Takehiro Funakoshi | m | 2025-01 |
@ JPN | negotiator | Chief Nuclear Negotiator
Mitoji Yabunaka | m | 2003-08 | 2005-01
Kenichiro Sasae | m | 2005-01 | 2008-01
Akitaka Saiki | m | 2008-01 | 2010-01
Shinsuke Sugiyama | m | 2011-01 | 2013-06
Junichi Ihara | m | 2013-07 | 2015-10
Kenji Kanasugi | m | 2016-06 | 2019-08
Shigeki Takizaki | m | 2019-09 | 2020-10
Takehiro Funakoshi | m | 2020-10 | 2023-08
Hiroyuki Namazu | m | 2023-08 | 2025
Ryosei Akazawa | m | 2025-04 | 2025-10 | Minister for Economic Revitalisation
@ JPN | security-adviser | National Security Adviser
Shotaro Yachi | m | 2014-01-07 | 2019-09-13
Shigeru Kitamura | m | 2019-09-13 | 2021-07-07
Takeo Akiba | m | 2021-07-07 | 2025-01-21
Masataka Okano | m | 2025-01-21 | 2025-10
Keiichi Ichikawa | m | 2025-10 |
@ JPN | official | Chief Cabinet Secretary
Yasuo Fukuda | m | 2000-10-27 | 2004-05-07
Hiroyuki Hosoda | m | 2004-05-07 | 2005-10-31
Shinzo Abe | m | 2005-10-31 | 2006-09-26
Yasuhisa Shiozaki | m | 2006-09-26 | 2007-08-27
Nobutaka Machimura | m | 2007-09-26 | 2008-09-24
Takeo Kawamura | m | 2008-09-24 | 2009-09-16
Hirofumi Hirano | m | 2009-09-16 | 2010-06-08
Yoshito Sengoku | m | 2010-06-08 | 2011-01-14
Yukio Edano | m | 2011-01-14 | 2011-09-02
Osamu Fujimura | m | 2011-09-02 | 2012-12-26
Yoshihide Suga | m | 2012-12-26 | 2020-09-16
Katsunobu Kato | m | 2020-09-16 | 2021-10-04
Hirokazu Matsuno | m | 2021-10-04 | 2023-12-14
Yoshimasa Hayashi | m | 2023-12-14 | 2025-10-21
Minoru Kihara | m | 2025-10-21 |
@ IND | head-of-government | Prime Minister
V. P. Singh; V.P. Singh; Vishwanath Pratap Singh | m | 1989-12-02 | 1990-11-10
Chandra Shekhar | m | 1990-11-10 | 1991-06-21
P. V. Narasimha Rao; Narasimha *Rao; P.V. Narasimha Rao | m | 1991-06-21 | 1996-05-16
H. D. Deve *Gowda; Deve Gowda | m | 1996-06-01 | 1997-04-21
Inder Kumar *Gujral; I. K. Gujral; I.K. Gujral | m | 1997-04-21 | 1998-03-19
Atal Bihari *Vajpayee; Atal Behari Vajpayee | m | 1998-03-19 | 2004-05-22
Manmohan Singh | m | 2004-05-22 | 2014-05-26
Narendra Modi | m | 2014-05-26 |
@ IND | head-of-state | President
A. P. J. Abdul *Kalam; Abdul Kalam | m | 2002-07-25 | 2007-07-25
Pratibha Patil | f | 2007-07-25 | 2012-07-25
Pranab Mukherjee | m | 2012-07-25 | 2017-07-25
Ram Nath *Kovind | m | 2017-07-25 | 2022-07-25
Droupadi Murmu | f | 2022-07-25 |
@ IND | foreign-minister | External Affairs Minister
Inder Kumar *Gujral | m | 1996-06-01 | 1998-03-19
Jaswant Singh | m | 1998-12-05 | 2002-07-01
Yashwant Sinha | m | 2002-07-01 | 2004-05-22
Natwar Singh; K. Natwar Singh | m | 2004-05-22 | 2005-11-06
Pranab Mukherjee | m | 2006-10-24 | 2009-05-22
S. M. Krishna; S.M. Krishna | m | 2009-05-22 | 2012-10-26
Salman Khurshid | m | 2012-10-28 | 2014-05-26
Sushma Swaraj | f | 2014-05-26 | 2019-05-30
Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar | m | 2019-05-30 |
@ IND | defence-minister | Defence Minister
George Fernandes | m | 1998-03-19 | 2004-05-22
Pranab Mukherjee | m | 2004-05-22 | 2006-10-24
A. K. Antony; A.K. Antony | m | 2006-10-24 | 2014-05-26
Arun Jaitley | m | 2014-05-26 | 2014-11-09
Manohar Parrikar | m | 2014-11-09 | 2017-03-13
Nirmala Sitharaman | f | 2017-09-03 | 2019-05-30
Rajnath Singh | m | 2019-05-31 |
@ IND | security-adviser | National Security Adviser
Brajesh Mishra | m | 1998-11 | 2004-05
J. N. Dixit; J.N. Dixit | m | 2004-05 | 2005-01-03
M. K. Narayanan; M.K. Narayanan | m | 2005-01 | 2010-01
Shivshankar Menon | m | 2010-01 | 2014-05
Ajit Doval | m | 2014-05-30 |
@ IND | deputy-foreign-minister | Foreign Secretary
Shyam Saran | m | 2004-08 | 2006-10
Shivshankar Menon | m | 2006-10 | 2009-07
Nirupama Rao | f | 2009-08 | 2011-07
Ranjan Mathai | m | 2011-08 | 2013-07
Sujatha Singh | f | 2013-08 | 2015-01
Subrahmanyam Jaishankar | m | 2015-01 | 2018-01
Vijay Gokhale | m | 2018-01 | 2020-01
Harsh Vardhan *Shringla; Harsh Shringla | m | 2020-01 | 2022-04
Vinay Kwatra; Vinay Mohan Kwatra | m | 2022-05 | 2024-07
Vikram Misri | m | 2024-07-15 |
@ IND | minister | Minister
Piyush Goyal | m | 2019-05-31 | | Commerce and Industry Minister
P. Chidambaram; Palaniappan Chidambaram | m | 2008-11-30 | 2012-07-31 | Home Minister
Amit Shah | m | 2019-05-30 | | Home Minister
Kamal Nath | m | 2004-05-23 | 2009-05-22 | Commerce and Industry Minister
@ PAK | head-of-state | President
Farooq Leghari | m | 1993-11-14 | 1997-12-02
Pervez Musharraf; Parvez Musharraf | m | 2001-06-20 | 2008-08-18
Asif Ali *Zardari | m | 2008-09-09 | 2013-09-09
Mamnoon Hussain | m | 2013-09-09 | 2018-09-09
Arif Alvi | m | 2018-09-09 | 2024-03-10
Asif Ali *Zardari | m | 2024-03-10 |
@ PAK | head-of-government | Prime Minister
Benazir Bhutto | f | 1988-12-02 | 1990-08-06
Nawaz Sharif; Mian Nawaz Sharif | m | 1990-11-06 | 1993-07-18
Benazir Bhutto | f | 1993-10-19 | 1996-11-05
Nawaz Sharif | m | 1997-02-17 | 1999-10-12
Pervez Musharraf | m | 1999-10-12 | 2002-11-21 | Chief Executive
Zafarullah *Jamali; Zafarullah Khan Jamali | m | 2002-11-21 | 2004-06-26
Shaukat Aziz | m | 2004-08-20 | 2007-11-16
Yousuf Raza *Gilani; Yousaf Raza Gilani; Syed Yusuf Raza Gilani | m | 2008-03-25 | 2012-06-19
Raja Pervaiz *Ashraf | m | 2012-06-22 | 2013-03-25
Nawaz Sharif | m | 2013-06-05 | 2017-07-28
Shahid Khaqan *Abbasi | m | 2017-08-01 | 2018-05-31
Imran Khan | m | 2018-08-18 | 2022-04-10
Shehbaz Sharif; Shahbaz Sharif | m | 2022-04-11 | 2023-08-14
Anwaar-ul-Haq *Kakar; Anwar ul Haq Kakar | m | 2023-08-14 | 2024-03-04
Shehbaz Sharif | m | 2024-03-04 |
@ PAK | foreign-minister | Foreign Minister
Gohar Ayub *Khan | m | 1997-02-25 | 1998-08-07
Sartaj Aziz | m | 1998-08-07 | 1999-10-12
Abdul Sattar | m | 1999-11-06 | 2002-06-14
Khurshid *Mahmud Kasuri; Khurshid Kasuri; Khurshid Mehmood Kasuri | m | 2002-11-23 | 2007-11-15
Shah Mehmood *Qureshi; Shah Mahmood Qureshi | m | 2008-03-31 | 2011-02-09
Hina Rabbani *Khar | f | 2011-07-20 | 2013-03-16
Sartaj Aziz | m | 2013-06-07 | 2017-07-28 | Adviser on Foreign Affairs
Khawaja Asif; Khawaja Muhammad Asif | m | 2017-08-04 | 2018-04-26
Shah Mehmood *Qureshi | m | 2018-08-20 | 2022-04-10
Bilawal *Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto | m | 2022-04-27 | 2023-08-10
Jalil Abbas *Jilani | m | 2023-08-17 | 2024-03-04
Ishaq Dar; Mohammad Ishaq Dar | m | 2024-03-11 |
@ PAK | defence-minister | Defence Minister
Khawaja Asif | m | 2013-11-27 | 2017-07-28
Pervez Khattak | m | 2018-08-20 | 2022-04-10
Khawaja Asif | m | 2022-04-19 | 2023-08-10
Khawaja Asif | m | 2024-03-11 |
@ PAK | deputy-foreign-minister | Foreign Secretary
Riaz Khokhar | m | 2002-08 | 2005-02
Salman Bashir | m | 2008-04 | 2012-03
Jalil Abbas *Jilani | m | 2012-03 | 2013-12
Aizaz *Ahmad Chaudhry; Aizaz Chaudhry | m | 2013-12 | 2017-03
Tehmina Janjua | f | 2017-03 | 2019-04
Sohail Mahmood | m | 2019-04 | 2022-09
Hina Rabbani *Khar | f | 2022-04-19 | 2023-08-10 | Minister of State for Foreign Affairs
@ PAK | commander | Chief of Army Staff
Ashfaq *Kayani; Ashfaq Parvez Kayani; Ashfaq Pervez Kayani | m | 2007-11-29 | 2013-11-29
Raheel Sharif | m | 2013-11-29 | 2016-11-29
Qamar *Bajwa; Qamar Javed Bajwa | m | 2016-11-29 | 2022-11-29
Asim Munir; Syed Asim Munir | m | 2022-11-29 |
Moeed Yusuf | m | 2021-05-17 | 2022-04-03 | National Security Adviser
Faiz Hameed | m | 2019-06-16 | 2021-11-19 | Intelligence Chief
@ AFG | head-of-state | President
Mohammad Najibullah | m | 1987-09-30 | 1992-04-16
Burhanuddin Rabbani | m | 1992-06-28 | 2001-12-22
Hamid Karzai; Hamed Karzai | m | 2001-12-22 | 2014-09-29
Ashraf Ghani; Mohammad Ashraf Ghani; Ashraf Ghani Ahmadzai | m | 2014-09-29 | 2021-08-15
@ AFG | head-of-government | Chief Executive
Abdullah Abdullah; Abdullah | m | 2014-09-29 | 2020-03-11
@ AFG | foreign-minister | Foreign Minister
Abdullah Abdullah | m | 2001-10 | 2006-04
Rangin Dadfar *Spanta; Dadfar Spanta | m | 2006-04-21 | 2010-01-18
Zalmai Rassoul; Zalmay Rassoul | m | 2010-01-18 | 2013-10
Salahuddin Rabbani | m | 2015-02-01 | 2019-10-23
Haneef Atmar; Hanif Atmar; Mohammad Hanif Atmar; Mohammed Haneef Atmar | m | 2020-04-04 | 2021-08-15
Amir Khan *Muttaqi; Ameer Khan Muttaqi; Amir Khan Motaqi; Mawlawi Amir Khan Muttaqi | m | 2021-09-07 | | Acting Foreign Minister
@ AFG | security-adviser | National Security Adviser
Hamdullah Mohib | m | 2018-08-25 | 2021-08-15
Haneef Atmar | m | 2014-09 | 2018-08-25
Rangin Dadfar *Spanta | m | 2010-01 | 2014-09
@ AFG | negotiator | Chief Negotiator
Masoom Stanekzai; Mohammad Masoom Stanekzai; Masoum Stanikzai; Masoom Stanikzai | m | 2020-03 | 2021-08-15
Abdullah Abdullah | m | 2020-05-17 | 2021-08-15 | Chairman of the High Council for National Reconciliation
Burhanuddin Rabbani | m | 2010-10 | 2011-09-20 | Chairman of the High Peace Council
Salahuddin Rabbani | m | 2012-04 | 2015-02 | Chairman of the High Peace Council
Nader Nadery; Nader Naderi; Ahmad Nader Nadery | m | 2020-03 | 2021-08-15 | Negotiator
Fawzia Koofi; Fawzia Kofi | f | 2020-03 | 2021-08-15 | Negotiator
@ AFG | other | Vice President
Amrullah Saleh | m | 2020-02-19 | 2021-08-15
Abdul Rashid *Dostum; Abdul Rashid Dostam; Rashid Dostum | m | 2014-09-29 | 2020-02-19
Gulbuddin Hekmatyar; Gulbudin Hekmatyar | m | 1975 | | Leader of Hezb-e-Islami
@ AFG | defence-minister | Defence Minister
Abdul Rahim *Wardak; Rahim Wardak | m | 2004-12-23 | 2012-08
Asadullah Khalid; Assadullah Khaled | m | 2018-12-23 | 2021-03
Bismillah Khan *Mohammadi | m | 2021-06-19 | 2021-08-15
@ TALIBAN | leader | Leader
Mullah Omar; Mullah Mohammed Omar; Mohammed Omar; Mullah Mohammad Omar | m | 1994 | 2013-04-23
Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mansoor; Akhtar Mohammad Mansoor | m | 2015-07-29 | 2016-05-21
Hibatullah Akhundzada; Haibatullah Akhundzada; Mawlawi Hibatullah Akhundzada; Hibatullah Akhunzada; Haibatullah Akhunzada | m | 2016-05-25 |
@ TALIBAN | negotiator | Chief Negotiator
Abdul Ghani *Baradar; Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; Abdul-Ghani Baradar | m | 2018-10 | 2021-09-07
Sher Mohammad *Abbas Stanikzai; Sher Mohammad Stanikzai; Sher Mohammad Abbas Stanikzai; Sher Mohammad Stanekzai; Sher Mohammed Abbas Stanekzai | m | 2015 | 2021-09
Mawlawi Abdul Hakim *Haqqani; Abdul Hakim Haqqani; Abdul Hakim Ishaqzai; Mawlawi Abdul Hakim | m | 2020-09-05 | 2021-09-07
Tayyab Agha; Tayeb Agha; Syed Tayyab Agha | m | 2009 | 2015-08 | Head of the Political Office
@ TALIBAN | official | Official
Abdul Ghani *Baradar | m | 2021-09-07 | | Acting Deputy Prime Minister
Mohammad Hassan *Akhund; Mullah Hassan Akhund; Mohammad Hasan Akhund; Hasan Akhund | m | 2021-09-07 | | Acting Prime Minister
Sirajuddin Haqqani; Siraj Haqqani; Serajuddin Haqqani | m | 2021-09-07 | | Acting Interior Minister
Mohammad Yaqoob; Mullah Yaqoob; Mullah Yaqub; Mohammad Yaqub; Mullah Mohammad Yaqoob | m | 2021-09-07 | | Acting Defence Minister
Amir Khan *Muttaqi | m | 2021-09-07 | | Acting Foreign Minister
Jalaluddin Haqqani | m | 1995 | 2018-09-03 | Leader of the Haqqani network
Anas Haqqani | m | 2019-11 | | Member of the Political Office
Shahabuddin Delawar | m | 2013 | | Member of the Political Office
Khairullah Khairkhwa; Khirullah Khairkhwa | m | 2014 | | Member of the Political Office
Wakil Ahmad *Muttawakil; Wakil Ahmed Muttawakil | m | 1999-10 | 2001-12 | Foreign Minister
@ BGD | head-of-government | Prime Minister
Khaleda Zia | f | 1991-03-20 | 1996-03-30
Sheikh *Hasina; Sheikh Hasina Wajed; Sheikh Hasina | f | 1996-06-23 | 2001-07-15
Khaleda Zia | f | 2001-10-10 | 2006-10-29
Fakhruddin Ahmed | m | 2007-01-12 | 2009-01-06 | Chief Adviser
Sheikh *Hasina | f | 2009-01-06 | 2024-08-05
Muhammad Yunus; Mohammad Yunus | m | 2024-08-08 | 2026-02-17 | Chief Adviser
Tarique Rahman | m | 2026-02-17 |
@ BGD | foreign-minister | Foreign Minister
Dipu Moni | f | 2009-01-06 | 2013-11
Abul Hassan *Mahmood Ali; A. H. Mahmood Ali | m | 2013-11 | 2019-01-07
A. K. Abdul *Momen; Abdul Momen; A.K. Abdul Momen | m | 2019-01-07 | 2024-01-11
Hasan Mahmud | m | 2024-01-11 | 2024-08-05
Touhid Hossain; Md. Touhid Hossain | m | 2024-08-08 | 2026-02-17 | Foreign Affairs Adviser
@ LKA | head-of-state | President
Ranasinghe Premadasa | m | 1989-01-02 | 1993-05-01
Chandrika *Kumaratunga; Chandrika Bandaranaike Kumaratunga | f | 1994-11-12 | 2005-11-19
Mahinda Rajapaksa; Mahinda Rajapakse | m | 2005-11-19 | 2015-01-09
Maithripala Sirisena | m | 2015-01-09 | 2019-11-18
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | m | 2019-11-18 | 2022-07-14
Ranil Wickremesinghe; Ranil Wickramasinghe | m | 2022-07-21 | 2024-09-23
Anura Kumara *Dissanayake; Anura Dissanayake | m | 2024-09-23 |
@ LKA | head-of-government | Prime Minister
Ranil Wickremesinghe | m | 2001-12-09 | 2004-04-06
Mahinda Rajapaksa | m | 2004-04-06 | 2005-11-19
Ratnasiri Wickremanayake; Ratnasiri Wickramanayake | m | 2005-11-21 | 2010-04-21
Ranil Wickremesinghe | m | 2015-01-09 | 2019-11-21
Mahinda Rajapaksa | m | 2019-11-21 | 2022-05-09
Dinesh Gunawardena | m | 2022-07-22 | 2024-09-23
Harini Amarasuriya | f | 2024-09-24 |
@ LKA | foreign-minister | Foreign Minister
Lakshman Kadirgamar | m | 1994-08-19 | 2001-12
Tyronne Fernando | m | 2001-12 | 2004-04
Lakshman Kadirgamar | m | 2004-04 | 2005-08-12
Anura Bandaranaike | m | 2005-08-22 | 2005-11-23
Mangala Samaraweera | m | 2005-11-23 | 2007-01-28
Rohitha Bogollagama; Rohita Bogollagama | m | 2007-01-28 | 2010-04
G. L. Peiris; G.L. Peiris; Gamini Lakshman Peiris | m | 2010-04-23 | 2015-01-09
Mangala Samaraweera | m | 2015-01-12 | 2017-05-22
Dinesh Gunawardena | m | 2019-11-22 | 2021-08-16
G. L. Peiris | m | 2021-08-16 | 2022-07
Ali Sabry | m | 2022-07-22 | 2024-09-23
Vijitha Herath | m | 2024-09-24 |
@ LKA | negotiator | Chief Negotiator
G. L. Peiris | m | 2002-09 | 2004-04
Nimal Siripala *de Silva | m | 2006-02 | 2008-01
Palitha Kohona | m | 2006 | 2009 | Foreign Secretary
Keheliya Rambukwella | m | 2006 | 2010 | Defence Spokesman
@ LTTE | leader | Leader
Velupillai Prabhakaran; Vellupillai Prabhakaran; Velupillai Pirapaharan | m | 1976-05-05 | 2009-05-18
S. P. Thamilselvan; S.P. Tamilselvan; S. P. Tamilselvan; Suppayya Paramu *Thamilselvan; S.P. Thamilselvan | m | 2002 | 2007-11-02 | Head of the Political Wing
B. Nadesan; Balasingham Nadesan | m | 2007-11-02 | 2009-05-18 | Head of the Political Wing
Selvarasa Pathmanathan; Kumaran Pathmanathan | m | 2009-01 | 2009-08-05 | Head of International Relations
Karuna; Vinayagamoorthy *Muralitharan; Karuna Amman; Colonel Karuna | m | 1987 | 2004-03 | Commander
@ LTTE | negotiator | Chief Negotiator
Anton Balasingham | m | 2002-09 | 2006-12-14
@ LTTE | spokesperson | Spokesperson
Rasiah Ilanthirayan; Irasiah Ilanthirayan | m | 2006 | 2009-05 | Military Spokesman
@ NPL | head-of-state | President
King Birendra; Birendra Bir Bikram Shah | m | 1972-01-31 | 2001-06-01 | King
King Gyanendra; Gyanendra Shah; Gyanendra Bir Bikram Shah | m | 2001-06-04 | 2008-05-28 | King
Ram Baran *Yadav | m | 2008-07-23 | 2015-10-29
Bidya Devi *Bhandari | f | 2015-10-29 | 2023-03-13
Ram Chandra *Poudel; Ramchandra Paudel; Ram Chandra Paudel | m | 2023-03-13 |
@ NPL | head-of-government | Prime Minister
Girija Prasad *Koirala; G. P. Koirala; Girija Koirala | m | 2006-04-25 | 2008-08-18
Sher Bahadur *Deuba | m | 2004-06-03 | 2005-02-01
Pushpa Kamal *Dahal; Prachanda | m | 2008-08-18 | 2009-05-25
Madhav Kumar *Nepal; Madhav Nepal | m | 2009-05-25 | 2011-02-06
Jhala Nath *Khanal; Jhalanath Khanal | m | 2011-02-06 | 2011-08-29
Baburam Bhattarai | m | 2011-08-29 | 2013-03-14
Sushil Koirala | m | 2014-02-11 | 2015-10-12
Khadga Prasad *Oli; K. P. Sharma *Oli; KP Sharma Oli; K.P. Oli | m | 2015-10-12 | 2016-08-04
Pushpa Kamal *Dahal | m | 2016-08-04 | 2017-06-07
Sher Bahadur *Deuba | m | 2017-06-07 | 2018-02-15
Khadga Prasad *Oli | m | 2018-02-15 | 2021-07-13
Sher Bahadur *Deuba | m | 2021-07-13 | 2022-12-26
Pushpa Kamal *Dahal | m | 2022-12-26 | 2024-07-15
Khadga Prasad *Oli | m | 2024-07-15 | 2025-09-09
Sushila Karki | f | 2025-09-12 | 2026-03
Balendra Shah; Balen Shah | m | 2026-03 |
@ NPL | foreign-minister | Foreign Minister
Khadga Prasad *Oli | m | 2006-05-02 | 2007-03
Sahana Pradhan | f | 2007-04 | 2008-04
Upendra Yadav | m | 2008-08 | 2009-05
Sujata Koirala | f | 2009-06 | 2011-02
Pradeep Gyawali; Pradeep Kumar Gyawali | m | 2018-03 | 2021-06
Narayan Khadka | m | 2021-09 | 2022-12
Arzu Rana Deuba; Arzu *Rana Deuba | f | 2024-07-15 | 2025-09-09
@ CPN-MAOIST | leader | Leader
Pushpa Kamal *Dahal; Prachanda | m | 1994 | 2008-08-18
Krishna Bahadur *Mahara | m | 2001 | 2007-03 | Negotiator
Baburam Bhattarai | m | 1996 | 2008 | Deputy leader
@ NPL | negotiator | Chief Negotiator
Krishna Prasad *Sitaula | m | 2006-05 | 2008
@ BTN | head-of-government | Prime Minister
Tshering Tobgay | m | 2013-07-27 | 2018-08-09
Tshering Tobgay | m | 2024-01-28 |
@ MDV | head-of-state | President
Maumoon Abdul *Gayoom | m | 1978-11-11 | 2008-11-11
Mohamed Nasheed; Mohammed Nasheed | m | 2008-11-11 | 2012-02-07
Abdulla Yameen | m | 2013-11-17 | 2018-11-17
Ibrahim Mohamed *Solih; Ibrahim Solih | m | 2018-11-17 | 2023-11-17
Mohamed Muizzu | m | 2023-11-17 |
@ PHL | head-of-state | President
Corazon Aquino; Cory Aquino | f | 1986-02-25 | 1992-06-30
Fidel Ramos; Fidel V. Ramos | m | 1992-06-30 | 1998-06-30
Joseph Estrada | m | 1998-06-30 | 2001-01-20
Gloria *Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo; *Arroyo | f | 2001-01-20 | 2010-06-30
Benigno Aquino III; Benigno Aquino; Noynoy Aquino; Benigno S. Aquino III | m | 2010-06-30 | 2016-06-30
Rodrigo Duterte | m | 2016-06-30 | 2022-06-30
Ferdinand Marcos Jr.; Ferdinand Marcos; Bongbong Marcos; Ferdinand R. Marcos Jr. | m | 2022-06-30 |
@ PHL | foreign-minister | Secretary of Foreign Affairs
Raul Manglapus | m | 1987-10-12 | 1992-06-30
Domingo Siazon | m | 1995-05-02 | 2001-01-20
Teofisto Guingona | m | 2001-02-09 | 2002-07-02
Blas Ople | m | 2002-07-16 | 2003-12-14
Alberto Romulo | m | 2004-08-24 | 2011-02-24
Albert *del Rosario; Albert Del Rosario | m | 2011-02-24 | 2016-03-07
Perfecto Yasay | m | 2016-06-30 | 2017-03-08
Alan Peter *Cayetano | m | 2017-05-18 | 2018-10-17
Teodoro Locsin; Teodoro Locsin Jr.; Teddy Locsin | m | 2018-10-17 | 2022-06-30
Enrique Manalo | m | 2022-07-01 | 2025-06-30
Maria Theresa *Lazaro; Ma. Theresa Lazaro; Theresa Lazaro | f | 2025-07-01 |
@ PHL | negotiator | Chief Negotiator
Marvic Leonen | m | 2010-07 | 2012-11
Miriam *Coronel-Ferrer; Miriam Coronel Ferrer | f | 2012-12 | 2016-06
Teresita *Deles; Teresita Quintos Deles; Teresita Quintos-Deles | f | 2010-07 | 2016-06 | Presidential Adviser on the Peace Process
Jesus Dureza | m | 2016-06 | 2018-11 | Presidential Adviser on the Peace Process
Carlito Galvez; Carlito Galvez Jr. | m | 2018-12 | | Presidential Adviser on the Peace Process
Silvestre Bello; Silvestre Bello III | m | 2016-06 | 2019-03 | Chief Negotiator with the National Democratic Front
Hermogenes Esperon | m | 2008-06 | 2009-02 | Presidential Adviser on the Peace Process
Eduardo Ermita | m | 2001 | 2004 | Presidential Adviser on the Peace Process
Rafael Seguis | m | 2008-12 | 2010-06
Rodolfo Garcia; Rodolfo *Garcia | m | 2006 | 2008-09
Alexander Padilla; Alex Padilla | m | 2010-10 | 2016-06 | Chief Negotiator with the National Democratic Front
@ PHL | defence-minister | Defence Secretary
Voltaire Gazmin | m | 2010-06-30 | 2016-06-30
Delfin Lorenzana | m | 2016-06-30 | 2022-06-30
Gilbert Teodoro; Gilberto Teodoro; Gilberto Teodoro Jr. | m | 2023-06-05 |
@ MILF | leader | Chairman
Hashim Salamat; Salamat Hashim | m | 1984 | 2003-07-13
Murad Ebrahim; Al-Haj Murad Ebrahim; Al Haj Murad Ebrahim; Al-Hajj Murad Ebrahim; Ahod Ebrahim; Murad Ibrahim | m | 2003-07-13 |
Ghadzali Jaafar; Ghazali Jaafar | m | 1990 | 2019-03-13 | Vice Chairman
@ MILF | negotiator | Chief Negotiator
Mohagher Iqbal | m | 2003-07 |
@ MILF | spokesperson | Spokesperson
Eid Kabalu | m | 2000 | 2009
Von al-Haq; Von Al Haq | m | 2009 | 2020
@ MNLF | leader | Chairman
Nur Misuari | m | 1972-10 |
@ NDF | leader | Leader
Jose Maria *Sison; Joma Sison; José Maria Sison | m | 1968-12-26 | 2022-12-16
Luis Jalandoni | m | 1989 | 2016-10 | Chief Negotiator
Fidel Agcaoili | m | 2016-10 | 2020-07-23 | Chief Negotiator
@ IDN | head-of-state | President
Suharto; President Suharto | m | 1967-03-12 | 1998-05-21
B. J. Habibie; B.J. Habibie; Bacharuddin Jusuf Habibie | m | 1998-05-21 | 1999-10-20
Abdurrahman *Wahid; Gus Dur | m | 1999-10-20 | 2001-07-23
Megawati *Sukarnoputri; Megawati Sukarnoputri; Megawati | f | 2001-07-23 | 2004-10-20
Susilo Bambang *Yudhoyono; Susilo Yudhoyono | m | 2004-10-20 | 2014-10-20
Joko Widodo; Jokowi | m | 2014-10-20 | 2024-10-20
Prabowo *Subianto; Prabowo | m | 2024-10-20 |
@ IDN | foreign-minister | Foreign Minister
Ali Alatas | m | 1988-03-21 | 1999-10-20
Alwi Shihab | m | 1999-10-29 | 2001-07-23
Hassan Wirajuda; Hassan Wirayuda; Nur Hassan Wirajuda | m | 2001-08-10 | 2009-10-22
Marty Natalegawa | m | 2009-10-22 | 2014-10-20
Retno Marsudi | f | 2014-10-27 | 2024-10-20
Sugiono | m | 2024-10-21 |
@ IDN | defence-minister | Defence Minister
Juwono Sudarsono | m | 2004-10-21 | 2009-10-22
Purnomo Yusgiantoro | m | 2009-10-22 | 2014-10-20
Ryamizard Ryacudu | m | 2014-10-27 | 2019-10-20
Prabowo *Subianto | m | 2019-10-23 | 2024-10-20
Sjafrie Sjamsoeddin | m | 2024-10-21 |
@ GAM | leader | Leader
Hasan *di Tiro; Hasan di Tiro | m | 1976-12-04 | 2010-06-03
Malik Mahmud | m | 2002 | 2005-12 | Prime Minister
@ MYS | head-of-government | Prime Minister
Mahathir Mohamad; Mahathir Mohammed; Mahathir bin Mohamad | m | 1981-07-16 | 2003-10-31
Abdullah Ahmad *Badawi; Abdullah Badawi | m | 2003-10-31 | 2009-04-03
Najib Razak; Najib Tun Razak | m | 2009-04-03 | 2018-05-10
Mahathir Mohamad | m | 2018-05-10 | 2020-03-01
Muhyiddin Yassin | m | 2020-03-01 | 2021-08-21
Ismail *Sabri Yaakob; Ismail Sabri | m | 2021-08-21 | 2022-11-24
Anwar Ibrahim | m | 2022-11-24 |
@ MYS | foreign-minister | Foreign Minister
Syed Hamid *Albar; Hamid Albar | m | 1999-01 | 2008-03-18
Rais Yatim | m | 2008-03-18 | 2009-04-09
Anifah Aman | m | 2009-04-10 | 2018-05-10
Saifuddin Abdullah | m | 2018-07-02 | 2020-02-24
Hishammuddin Hussein; Hishamuddin Hussein | m | 2020-03-10 | 2021-08-16
Saifuddin Abdullah | m | 2021-08-30 | 2022-11-24
Zambry *Abdul Kadir; Zambry Abdul Kadir | m | 2022-12-03 | 2023-12-12
Mohamad Hasan; Mohamad bin Hasan | m | 2023-12-12 |
@ SGP | head-of-government | Prime Minister
*Lee Kuan Yew | m | 1959-06-05 | 1990-11-28
*Goh Chok Tong | m | 1990-11-28 | 2004-08-12
*Lee Hsien Loong | m | 2004-08-12 | 2024-05-15
Lawrence Wong | m | 2024-05-15 |
@ SGP | foreign-minister | Foreign Minister
S. Jayakumar; Shunmugam Jayakumar | m | 1994-01 | 2004-08-12
George Yeo | m | 2004-08-12 | 2011-05-21
K. Shanmugam; Kasiviswanathan Shanmugam | m | 2011-05-21 | 2015-10-01
Vivian Balakrishnan | m | 2015-10-01 |
@ SGP | defence-minister | Defence Minister
*Ng Eng Hen | m | 2011-05-21 | 2025-05-23
Chan Chun Sing; *Chan Chun Sing | m | 2025-05-23 |
@ THA | head-of-government | Prime Minister
Chuan Leekpai | m | 1997-11-09 | 2001-02-09
Thaksin Shinawatra; Thaksin | m | 2001-02-09 | 2006-09-19
Surayud Chulanont | m | 2006-10-01 | 2008-01-29
Samak Sundaravej | m | 2008-01-29 | 2008-09-09
Somchai Wongsawat | m | 2008-09-18 | 2008-12-02
Abhisit Vejjajiva; Abhisit | m | 2008-12-17 | 2011-08-05
Yingluck Shinawatra; Yingluck | f | 2011-08-05 | 2014-05-07
Prayut Chan-o-cha; Prayuth Chan-ocha; Prayut Chan-ocha; Prayuth | m | 2014-05-22 | 2023-08-22
Srettha Thavisin; Srettha | m | 2023-08-22 | 2024-08-14
Paetongtarn Shinawatra; Paetongtarn | f | 2024-08-16 | 2025-08-29
Anutin Charnvirakul; Anutin | m | 2025-09-07 |
@ THA | foreign-minister | Foreign Minister
Surin Pitsuwan | m | 1997-11-14 | 2001-02-18
Surakiart Sathirathai | m | 2001-02-18 | 2005-03-11
Kantathi Suphamongkhon | m | 2005-03-11 | 2006-09-19
Noppadon Pattama | m | 2008-02-06 | 2008-07-10
Tej Bunnag | m | 2008-07-27 | 2008-09-09
Kasit Piromya | m | 2008-12-20 | 2011-08-09
Surapong Tovichakchaikul | m | 2011-08-09 | 2014-05-07
Don Pramudwinai | m | 2015-08-19 | 2023-09-01
Maris Sangiampongsa | m | 2024-04-30 | 2025-09-19
Sihasak Phuangketkeow | m | 2025-09-19 |
@ KHM | head-of-government | Prime Minister
Hun Sen | m | 1985-01-14 | 2023-08-22
Norodom Ranariddh; Prince Norodom Ranariddh | m | 1993-07-02 | 1997-08-06 | First Prime Minister
Hun Manet; Hun *Manet | m | 2023-08-22 |
@ KHM | head-of-state | King
Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk | m | 1993-09-24 | 2004-10-07
Norodom Sihamoni; King Norodom Sihamoni | m | 2004-10-14 |
@ KHM | foreign-minister | Foreign Minister
Hor Namhong; Hor Nam Hong | m | 1998-11-30 | 2016-04-04
Prak Sokhonn; Prak Sokhon | m | 2016-04-04 | 2023-08-22
Sok Chenda *Sophea | m | 2023-08-22 | 2024-11
Prak Sokhonn | m | 2024-11 |
@ KHM | defence-minister | Defence Minister
Tea Banh | m | 2006 | 2023-08-22
Tea Seiha | m | 2023-08-22 |
@ VNM | head-of-government | Prime Minister
Vo Van *Kiet | m | 1991-08-09 | 1997-09-25
Phan Van *Khai | m | 1997-09-25 | 2006-06-27
Nguyen Tan *Dung; Nguyễn Tấn Dũng | m | 2006-06-27 | 2016-04-06
Nguyen Xuan *Phuc; Nguyễn Xuân Phúc | m | 2016-04-07 | 2021-04-05
Pham Minh *Chinh; Phạm Minh Chính | m | 2021-04-05 | 2026-04
@ VNM | leader | General Secretary
Nong Duc *Manh | m | 2001-04-22 | 2011-01-19
Nguyen Phu *Trong; Nguyễn Phú Trọng | m | 2011-01-19 | 2024-07-19
To *Lam; Tô Lâm; To Lam | m | 2024-08-03 |
@ VNM | head-of-state | President
Tran Duc *Luong | m | 1997-09-24 | 2006-06-27
Nguyen Minh *Triet | m | 2006-06-27 | 2011-07-25
Truong Tan *Sang | m | 2011-07-25 | 2016-04-02
Tran Dai *Quang | m | 2016-04-02 | 2018-09-21
Nguyen Phu *Trong | m | 2018-10-23 | 2021-04-05
Nguyen Xuan *Phuc | m | 2021-04-05 | 2023-01-18
Vo Van *Thuong; Võ Văn Thưởng | m | 2023-03-02 | 2024-03-21
To *Lam | m | 2024-05-22 | 2024-10-21
Luong *Cuong; Lương Cường | m | 2024-10-21 | 2026-04
@ VNM | foreign-minister | Foreign Minister
Nguyen Dy *Nien | m | 2000-01-28 | 2006-06-28
Pham Gia *Khiem | m | 2006-06-28 | 2011-08-03
Pham Binh *Minh; Phạm Bình Minh | m | 2011-08-03 | 2021-04-08
Bui Thanh *Son; Bùi Thanh Sơn | m | 2021-04-08 | 2025-08
Le Hoai *Trung; Lê Hoài Trung | m | 2025-08-30 |
@ MMR | head-of-state | President
Than Shwe | m | 1992-04-23 | 2011-03-30 | Chairman of the State Peace and Development Council
Thein Sein | m | 2011-03-30 | 2016-03-30
Htin Kyaw | m | 2016-03-30 | 2018-03-21
Win Myint | m | 2018-03-30 | 2021-02-01
Myint Swe | m | 2021-02-01 | 2025-08-07
Min Aung Hlaing; *Min Aung Hlaing | m | 2021-02-02 | | Chairman of the State Administration Council
@ MMR | foreign-minister | Foreign Minister
Win Aung | m | 1998-11-14 | 2004-09-18
Nyan Win | m | 2004-09-18 | 2011-03-30
Wunna Maung Lwin | m | 2011-03-30 | 2016-03-30
Aung San *Suu Kyi; Aung San Suu Kyi; Daw Aung San Suu Kyi | f | 2016-03-30 | 2021-02-01
Wunna Maung Lwin | m | 2021-02-01 | 2023-02-01
Than Swe | m | 2023-02-01 |
@ MMR | head-of-government | State Counsellor
Aung San *Suu Kyi | f | 2016-04-06 | 2021-02-01
@ MMR | leader | Opposition Leader
Aung San *Suu Kyi | f | 1988-09-27 | 2016-03-30
@ LAO | head-of-government | Prime Minister
Thongloun Sisoulith | m | 2016-04-20 | 2021-03-22
Sonexay Siphandone | m | 2022-12-30 |
@ TLS | head-of-government | Prime Minister
Mari Alkatiri | m | 2002-05-20 | 2006-06-26
Jose Ramos-Horta; José Ramos-Horta | m | 2006-07-10 | 2007-05-19
Xanana Gusmao; Xanana Gusmão | m | 2007-08-08 | 2015-02-16
Taur Matan Ruak | m | 2018-06-22 | 2023-07-01
Xanana Gusmao | m | 2023-07-01 |
@ TLS | head-of-state | President
Xanana Gusmao | m | 2002-05-20 | 2007-05-20
Jose Ramos-Horta | m | 2007-05-20 | 2012-05-20
Taur Matan Ruak | m | 2012-05-20 | 2017-05-20
Francisco Guterres | m | 2017-05-20 | 2022-05-20
Jose Ramos-Horta | m | 2022-05-20 |
@ MNG | head-of-state | President
Tsakhiagiin Elbegdorj; Tsakhia Elbegdorj | m | 2009-06-18 | 2017-07-10
Khaltmaagiin Battulga | m | 2017-07-10 | 2021-06-25
Ukhnaagiin Khurelsukh; Ukhnaa Khurelsukh | m | 2021-06-25 |
@ AUS | head-of-government | Prime Minister
Bob Hawke | m | 1983-03-11 | 1991-12-20
Paul Keating | m | 1991-12-20 | 1996-03-11
John Howard | m | 1996-03-11 | 2007-12-03
Kevin Rudd | m | 2007-12-03 | 2010-06-24
Julia Gillard | f | 2010-06-24 | 2013-06-27
Kevin Rudd | m | 2013-06-27 | 2013-09-18
Tony Abbott | m | 2013-09-18 | 2015-09-15
Malcolm Turnbull | m | 2015-09-15 | 2018-08-24
Scott Morrison | m | 2018-08-24 | 2022-05-23
Anthony Albanese | m | 2022-05-23 |
@ AUS | foreign-minister | Foreign Minister
Gareth Evans | m | 1988-09-02 | 1996-03-11
Alexander Downer | m | 1996-03-11 | 2007-12-03
Stephen Smith | m | 2007-12-03 | 2010-09-14
Kevin Rudd | m | 2010-09-14 | 2012-02-22
Bob Carr | m | 2012-03-13 | 2013-09-18
Julie Bishop | f | 2013-09-18 | 2018-08-28
Marise Payne | f | 2018-08-28 | 2022-05-23
Penny Wong | f | 2022-05-23 |
@ AUS | defence-minister | Defence Minister
Robert Hill | m | 2001-11-26 | 2006-01-27
Brendan Nelson | m | 2006-01-27 | 2007-12-03
Stephen Smith | m | 2010-09-14 | 2013-09-18
David Johnston | m | 2013-09-18 | 2014-12-23
Kevin Andrews | m | 2014-12-23 | 2015-09-21
Marise Payne | f | 2015-09-21 | 2018-08-28
Christopher Pyne | m | 2018-08-28 | 2019-05-26
Linda Reynolds | f | 2019-05-29 | 2021-03-30
Peter Dutton | m | 2021-03-30 | 2022-05-23
Richard Marles | m | 2022-06-01 |
@ AUS | minister | Trade Minister
Andrew Robb | m | 2013-09-18 | 2016-02-18
Steven Ciobo; Steve Ciobo | m | 2016-02-18 | 2018-08-28
Simon Birmingham | m | 2018-08-28 | 2020-12-22
Dan Tehan | m | 2020-12-22 | 2022-05-23
Don Farrell | m | 2022-06-01 |
@ NZL | head-of-government | Prime Minister
Jim Bolger | m | 1990-11-02 | 1997-12-08
Jenny Shipley | f | 1997-12-08 | 1999-12-05
Helen Clark | f | 1999-12-05 | 2008-11-19
John Key | m | 2008-11-19 | 2016-12-12
Bill English | m | 2016-12-12 | 2017-10-26
Jacinda Ardern | f | 2017-10-26 | 2023-01-25
Chris Hipkins | m | 2023-01-25 | 2023-11-27
Christopher Luxon; Chris Luxon | m | 2023-11-27 |
@ NZL | foreign-minister | Foreign Minister
Don McKinnon | m | 1990-11-02 | 1999-12-05
Phil Goff | m | 1999-12-10 | 2005-10-19
Winston Peters | m | 2005-10-19 | 2008-08-29
Murray McCully | m | 2008-11-19 | 2017-05-02
Gerry Brownlee | m | 2017-05-02 | 2017-10-26
Winston Peters | m | 2017-10-26 | 2020-11-06
Nanaia Mahuta | f | 2020-11-06 | 2023-11-27
Winston Peters | m | 2023-11-27 |
@ FJI | head-of-government | Prime Minister
Laisenia Qarase | m | 2001-09-10 | 2006-12-05
Frank Bainimarama; Voreqe Bainimarama | m | 2007-01-05 | 2022-12-24
Sitiveni Rabuka | m | 2022-12-24 |
@ PNG | head-of-government | Prime Minister
Michael Somare | m | 2002-08-05 | 2011-08-02
Peter O'Neill | m | 2011-08-02 | 2019-05-29
James Marape | m | 2019-05-30 |
@ SLB | head-of-government | Prime Minister
Manasseh Sogavare | m | 2019-04-24 | 2024-05-02
Jeremiah Manele | m | 2024-05-02 |
@ HKG | head-of-government | Chief Executive
Tung Chee-hwa | m | 1997-07-01 | 2005-03-12
Donald *Tsang | m | 2005-06-21 | 2012-06-30
Leung Chun-ying; CY *Leung | m | 2012-07-01 | 2017-06-30
Carrie *Lam | f | 2017-07-01 | 2022-06-30
John *Lee | m | 2022-07-01 |
`
