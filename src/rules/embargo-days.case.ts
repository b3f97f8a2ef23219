/**
 * Who was under which arms embargo on which day, written from the instruments' own texts: the day of adoption, or the
 * day that the paragraph on entry into force names, and the day of the resolution that lifted it.
 *
 * One line: supplier > recipient | goods | instrument | day yes/no, day yes/no ...
 * A day is the day before, of and after a change. `?`: the text leaves it open on that day.
 */
export const embargoDays = `
# Iran, arms from: 1747 (2007) para 5, adopted 24 March 2007; ended by 2231 (2015) on Implementation Day, 16 January 2016
Iran > Syria | rifles:SALW | S/RES/1747 (2007) | 2007-03-23 no, 2007-03-24 yes, 2007-03-25 yes, 2016-01-15 yes, 2016-01-16 no, 2016-01-17 no
# Iran, from: 2231 Annex B para 6(b), from Implementation Day for five years after Adoption Day (18 October 2015)
Iran > Syria | rifles:SALW | S/RES/2231 (2015) | 2016-01-15 no, 2016-01-16 yes, 2016-01-17 yes, 2020-10-17 yes, 2020-10-18 no, 2020-10-19 no
# Iran, heavy arms to: 1929 (2010) para 8, adopted 9 June 2010
Russia > Iran | tanks:I | S/RES/1929 (2010) | 2010-06-08 no, 2010-06-09 yes, 2010-06-10 yes, 2016-01-15 yes, 2016-01-16 no, 2016-01-17 no
# Iran, heavy arms to: 2231 Annex B para 5
Russia > Iran | tanks:I | S/RES/2231 (2015) | 2016-01-15 no, 2016-01-16 yes, 2016-01-17 yes, 2020-10-17 yes, 2020-10-18 no, 2020-10-19 no
# 1929 para 8 names the categories of the Register only: small arms are none
Russia > Iran | rifles:SALW | S/RES/1929 (2010) | 2010-06-10 no, 2012-01-01 no
# Iran, missiles to: 2231 Annex B para 4, until eight years after Adoption Day
China > Iran | ballistic missiles:VII | Annex B para 4 | 2016-01-16 yes, 2020-10-19 yes, 2023-10-17 yes, 2023-10-18 no, 2023-10-19 no
# Iran after the notice of 28 August 2025: 2231 para 11, midnight GMT after the thirtieth day
Iran > Russia | rifles:SALW | reinstated | 2025-09-26 no, 2025-09-27 no, 2025-09-28 yes, 2025-09-29 yes
Russia > Iran | tanks:I | reinstated | 2025-09-27 no, 2025-09-28 yes, 2025-09-29 yes
# Iran, European Union: 2007/246/CFSP of 23 April 2007; kept past 2020 and 2023
Germany > Iran | rifles:SALW | 2010/413/CFSP | 2007-04-22 no, 2007-04-23 yes, 2007-04-24 yes, 2020-10-18 yes, 2023-10-19 yes
China > Iran | rifles:SALW | 2010/413/CFSP | 2012-01-01 no
# North Korea, to: 1718 (2006) para 8(a)(i), adopted 14 October 2006
Russia > North Korea | tanks:I | S/RES/1718 (2006) | 2006-10-13 no, 2006-10-14 yes, 2006-10-15 yes, 2024-06-21 yes
Russia > North Korea | rifles:SALW | S/RES/1718 (2006) | 2006-10-15 no, 2024-06-21 no
# North Korea, to: 1874 (2009) para 10, adopted 12 June 2009: all arms but small arms
Russia > North Korea | tanks:I | S/RES/1874 (2009) | 2009-06-11 no, 2009-06-12 yes, 2009-06-13 yes, 2024-06-21 yes
Russia > North Korea | rifles:SALW | S/RES/1874 (2009) | 2009-06-13 no, 2016-03-03 no
# North Korea, to: 2270 (2016) para 6, adopted 2 March 2016: small arms too
Russia > North Korea | rifles:SALW | S/RES/2270 (2016) | 2016-03-01 no, 2016-03-02 yes, 2016-03-03 yes, 2024-06-21 yes
# North Korea, from: 1718 para 8(b), 1874 para 9
North Korea > Russia | ballistic missiles:VII | S/RES/1718 (2006) | 2006-10-13 no, 2006-10-14 yes, 2006-10-15 yes, 2024-06-21 yes
North Korea > Syria | rifles:SALW | S/RES/1874 (2009) | 2009-06-11 no, 2009-06-12 yes, 2009-06-13 yes
# Libya: 748 (1992) para 3 sets 15 April 1992; suspended on 5 April 1999; 1970 (2011), adopted 26 February 2011
France > Libya | tanks:I | S/RES/748 (1992) | 1992-04-14 no, 1992-04-15 yes, 1992-04-16 yes, 1999-04-04 yes, 1999-04-05 no, 1999-04-06 no, 2003-09-12 no
Russia > Libya | rifles:SALW | S/RES/1970 (2011) | 2011-02-25 no, 2011-02-26 yes, 2011-02-27 yes, 2024-06-21 yes
Libya > Mali | rifles:SALW | S/RES/1970 (2011) | 2011-02-25 no, 2011-02-26 yes, 2011-02-27 yes
# Libya, European Union: 1999/261/CFSP of 16 April 1999, repealed by 2004/698/CFSP of 14 October 2004
France > Libya | tanks:I | 1999/261/CFSP | 1999-04-15 no, 1999-04-16 yes, 1999-04-17 yes, 2004-10-13 yes, 2004-10-14 no, 2004-10-15 no
# Eritrea: 1298 (2000) para 6 from 17 May 2000, not extended beyond 16 May 2001; 1907 (2009) of 23 December 2009; lifted by 2444 of 14 November 2018
Ukraine > Eritrea | tanks:I | S/RES/1298 (2000) | 2000-05-16 no, 2000-05-17 yes, 2000-05-18 yes, 2001-05-15 yes, 2001-05-16 yes, 2001-05-17 no
Ukraine > Ethiopia | tanks:I | S/RES/1298 (2000) | 2000-05-16 no, 2000-05-17 yes, 2001-05-15 yes, 2001-05-17 no
Ukraine > Eritrea | tanks:I | S/RES/1907 (2009) | 2009-12-22 no, 2009-12-23 yes, 2009-12-24 yes, 2018-11-13 yes, 2018-11-14 no, 2018-11-15 no
Eritrea > Djibouti | rifles:SALW | S/RES/1907 (2009) | 2009-12-22 no, 2009-12-23 yes, 2009-12-24 yes, 2018-11-13 yes, 2018-11-14 no, 2018-11-15 no
# Rwanda: 918 (1994) para 13 of 17 May 1994; 1011 (1995) para 7 of 16 August 1995 frees the Government; 1823 of 10 July 2008 ends the rest
France > Rwanda | rifles:SALW | S/RES/918 (1994) | 1994-05-16 no, 1994-05-17 yes, 1994-05-18 yes, 1995-08-15 yes, 1995-08-16 no, 1995-08-17 no, 1996-09-02 no
France > Democratic Forces for the Liberation of Rwanda | rifles:SALW | S/RES/1011 (1995) | 1995-08-15 no, 1995-08-16 yes, 1995-08-17 yes, 2008-07-09 yes, 2008-07-10 no, 2008-07-11 no
# Haiti: 841 (1993) para 3 sets 23 June 1993; suspended by 861 of 27 August 1993; 873 ends that at 23:59 on 18 October 1993; 944 lifts it the day after 15 October 1994
Brazil > Haiti | rifles:SALW | S/RES/841 (1993) | 1993-06-22 no, 1993-06-23 yes, 1993-06-24 yes, 1993-08-26 yes, 1993-08-27 no, 1993-08-28 no, 1993-10-18 no, 1993-10-19 yes, 1993-10-20 yes, 1994-10-15 yes, 1994-10-16 no, 1994-10-17 no
# Haiti: 2653 (2022) para 11 of 21 October 2022 on listed persons; 2699 of 2 October 2023, small arms; 2752 of 18 October 2024, all arms
Brazil > Viv Ansanm | rifles:SALW | S/RES/2653 (2022) | 2022-10-20 no, 2022-10-21 yes, 2022-10-22 yes
Brazil > Haiti | rifles:SALW | S/RES/2653 (2022) | 2022-10-22 no
Brazil > Haiti | rifles:SALW | S/RES/2699 (2023) | 2023-10-01 no, 2023-10-02 yes, 2023-10-03 yes
Brazil > Haiti | tanks:I | S/RES/2699 (2023) | 2023-10-03 no
Brazil > Haiti | tanks:I | S/RES/2752 (2024) | 2024-10-17 no, 2024-10-18 yes, 2024-10-19 yes
# Darfur: 1556 (2004) para 7 of 30 July 2004, non-governmental; 1591 (2005) para 7 of 29 March 2005, all belligerents there
Chad > Janjaweed @ Nyala, SDN | rifles:SALW | S/RES/1556 (2004) | 2004-07-29 no, 2004-07-30 yes, 2004-07-31 yes
China > Sudan @ Nyala, SDN | combat aircraft:IV | S/RES/1591 (2005) | 2005-03-28 no, 2005-03-29 yes, 2005-03-30 yes, 2025-09-12 yes
China > Sudan @ Khartoum, SDN | combat aircraft:IV | S/RES/1591 (2005) | 2005-03-30 no, 2024-06-21 no
# Sudan, European Union: 94/165/CFSP of 15 March 1994, the whole country
Poland > Sudan | rifles:SALW | 94/165/CFSP | 1994-03-14 no, 2004-05-01 yes, 2024-06-21 yes
France > Sudan | rifles:SALW | 94/165/CFSP | 1994-03-14 no, 1994-03-15 yes, 1994-03-16 yes
Poland > Sudan | rifles:SALW | 94/165/CFSP | 2004-04-30 no
# Myanmar, European Union: declaration of 29 July 1991; the sanctions of 2013 were lifted but for the arms embargo
Germany > Myanmar | rifles:SALW | 2013/184/CFSP | 1993-11-01 yes, 2013-04-21 yes, 2013-04-22 yes, 2013-04-23 yes, 2021-02-01 yes
Russia > Myanmar | combat aircraft:IV | 2013/184/CFSP | 2021-02-02 no
# Afghanistan and the Taliban: 1333 (2000) para 5 a month after 19 December 2000; 1390 (2002) para 2(c) of 16 January 2002
Pakistan > Taliban | rifles:SALW | S/RES/1333 (2000) | 2000-12-19 no, 2001-01-18 no, 2001-01-19 yes, 2001-01-20 yes, 2002-01-15 yes, 2002-01-16 no
Pakistan > Afghanistan | rifles:SALW | S/RES/1333 (2000) | 2001-01-18 no, 2001-01-19 yes, 2001-01-20 yes, 2002-01-16 no, 2002-01-17 no
Pakistan > Taliban | rifles:SALW | S/RES/1390 (2002) | 2002-01-15 no, 2002-01-16 yes, 2002-01-17 yes, 2021-08-16 yes, 2024-06-21 yes
Pakistan > Afghanistan | rifles:SALW | S/RES/1390 (2002) | 2002-01-17 no, 2010-01-01 no
# Iraq: 661 (1990) of 6 August 1990; 1546 (2004) para 21 of 8 June 2004 frees the Government
France > Iraq | tanks:I | S/RES/661 (1990) | 1990-08-05 no, 1990-08-06 yes, 1990-08-07 yes, 2004-06-07 yes, 2004-06-08 no, 2004-06-09 no
Iran > Kata'ib Hezbollah | rifles:SALW | S/RES/1546 (2004) | 2004-06-07 no, 2004-06-08 yes, 2004-06-09 yes
# Somalia: 733 (1992) para 5 of 23 January 1992; lifted by 2714 of 1 December 2023; 2713 of that day keeps Al-Shabaab
Egypt > Somalia | rifles:SALW | S/RES/733 (1992) | 1992-01-22 no, 1992-01-23 yes, 1992-01-24 yes, 2023-11-30 yes, 2023-12-01 no, 2023-12-02 no
Eritrea > Al-Shabaab | rifles:SALW | S/RES/2713 (2023) | 2023-11-30 no, 2023-12-01 yes, 2023-12-02 yes
# Central African Republic: 2127 (2013) para 54 of 5 December 2013; lifted by 2745 of 30 July 2024, which keeps armed groups
Russia > Central African Republic | rifles:SALW | S/RES/2127 (2013) | 2013-12-04 no, 2013-12-05 yes, 2013-12-06 yes, 2024-07-29 yes, 2024-07-30 no, 2024-07-31 no
Russia > 3R | rifles:SALW | S/RES/2745 (2024) | 2024-07-29 no, 2024-07-30 yes, 2024-07-31 yes
# Congo: 1596 (2005) para 1 of 18 April 2005, any recipient; 1807 (2008) of 31 March 2008, non-governmental only
Ukraine > Democratic Republic of the Congo | tanks:I | S/RES/1596 (2005) | 2005-04-17 no, 2005-04-18 yes, 2005-04-19 yes, 2008-03-30 yes, 2008-03-31 no, 2008-04-01 no
Rwanda > M23 | rifles:SALW | S/RES/1807 (2008) | 2008-03-30 no, 2008-03-31 yes, 2008-04-01 yes, 2024-06-21 yes
Ukraine > Democratic Republic of the Congo | tanks:I | S/RES/1807 (2008) | 2008-04-01 no, 2024-06-21 no
# Congo, European Union: the declaration of April 1993 on all of Zaire; 2003/680/CFSP of September 2003 frees the army and police
Belgium > Democratic Republic of the Congo | tanks:I | 2002/829/CFSP | 1993-03-31 no, 1994-01-01 yes, 2003-09-01 yes, 2003-10-01 no
Belgium > M23 | rifles:SALW | 2010/788/CFSP | 2003-09-01 no, 2003-10-01 yes, 2024-06-21 yes
# South Sudan: 2428 (2018) para 4 of 13 July 2018
Uganda > South Sudan | rifles:SALW | S/RES/2428 (2018) | 2018-07-12 no, 2018-07-13 yes, 2018-07-14 yes, 2024-06-21 yes
# Yemen: 2216 (2015) para 14 of 14 April 2015, listed persons
Iran > Houthis | rifles:SALW | S/RES/2216 (2015) | 2015-04-13 no, 2015-04-14 yes, 2015-04-15 yes, 2024-06-21 yes
Saudi Arabia > Yemen | rifles:SALW | S/RES/2216 (2015) | 2015-04-15 no
# Lebanon: 1701 (2006) para 15 of 11 August 2006
Iran > Hezbollah | rockets: | S/RES/1701 (2006) | 2006-08-10 no, 2006-08-11 yes, 2006-08-12 yes, 2024-06-21 yes
United States > Lebanon | rifles:SALW | S/RES/1701 (2006) | 2006-08-12 no
# Côte d'Ivoire: 1572 (2004) para 7 of 15 November 2004; lifted by 2283 of 28 April 2016
Belarus > Ivory Coast | rifles:SALW | S/RES/1572 (2004) | 2004-11-14 no, 2004-11-15 yes, 2004-11-16 yes, 2016-04-27 yes, 2016-04-28 no, 2016-04-29 no
# Liberia: 788 (1992), 1343 (2001), 1521 (2003), each taking the place of the one before; 1903 of 17 December 2009 frees the Government
Ukraine > Liberia | rifles:SALW | S/RES/788 (1992) | 1992-11-18 no, 1992-11-19 yes, 2001-03-06 yes, 2001-03-07 no
Ukraine > Liberia | rifles:SALW | S/RES/1343 (2001) | 2001-03-06 no, 2001-03-07 yes, 2003-12-21 yes, 2003-12-22 no
Ukraine > Liberia | rifles:SALW | S/RES/1521 (2003) | 2003-12-21 no, 2003-12-22 yes, 2009-12-16 yes, 2009-12-17 no
# Sierra Leone: 1132 (1997) para 6 of 8 October 1997; 1171 of 5 June 1998 keeps others than the Government until 1940 of 29 September 2010
United Kingdom > Sierra Leone | rifles:SALW | S/RES/1132 (1997) | 1997-10-07 no, 1997-10-08 yes, 1998-06-04 yes, 1998-06-05 no
Liberia > Revolutionary United Front | rifles:SALW | S/RES/1171 (1998) | 1998-06-04 no, 1998-06-05 yes, 2010-09-28 yes, 2010-09-29 no
# Angola: 864 (1993) para 17, ten days after 15 September 1993; ended by 1448 of 9 December 2002
Bulgaria > UNITA | rifles:SALW | S/RES/864 (1993) | 1993-09-24 no, 1993-09-25 yes, 2002-12-08 yes, 2002-12-09 no
# South Africa: 418 (1977) of 4 November 1977; lifted by 919 of 25 May 1994
Israel > South Africa | rifles:SALW | S/RES/418 (1977) | 1977-11-03 no, 1977-11-04 yes, 1994-05-24 yes, 1994-05-25 no
# Kosovo: 1160 (1998) para 8 of 31 March 1998; lifted by 1367 of 10 September 2001
Russia > Yugoslavia | tanks:I | S/RES/1160 (1998) | 1998-03-30 no, 1998-03-31 yes, 1998-04-01 yes, 2001-09-09 yes, 2001-09-10 no, 2001-09-11 no
# Russia, European Union: 2014/512/CFSP, from 1 August 2014
France > Russia | tanks:I | 2014/512/CFSP | 2014-07-31 no, 2014-08-01 yes, 2014-08-02 yes, 2024-06-21 yes
India > Russia | tanks:I | 2014/512/CFSP | 2024-06-21 no
Russia > Germany | rifles:SALW | 2014/512/CFSP | 2014-07-31 no, 2014-08-01 yes, 2014-08-02 yes
# The Withdrawal Agreement (Art 127, 129(6)) keeps the United Kingdom bound to the end of 2020; SI 2019/855 reg 22 from 31 December 2020
United Kingdom > Russia | rifles:SALW | 2014/512/CFSP | 2020-01-31 yes, 2020-02-01 yes, 2020-12-31 yes, 2021-01-01 no
United Kingdom > Russia | rifles:SALW | SI 2019/855 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes
Russia > United Kingdom | rifles:SALW | SI 2019/855 | 2020-12-30 no, 2020-12-31 yes
France > Russia | rifles:SALW | SI 2019/855 | 2021-01-01 no
# Sudan, United Kingdom: SI 2020/753 reg 21, in force on 31 December 2020
United Kingdom > Sudan | rifles:SALW | SI 2020/753 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes
# Libya, United Kingdom: SI 2020/1665 reg 23 to 25, both ways
United Kingdom > Libya | tanks:I | SI 2020/1665 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes
Libya > United Kingdom | rifles:SALW | SI 2020/1665 | 2020-12-30 no, 2020-12-31 yes
# Ethiopia, United States: 86 FR 60165, effective on 1 November 2021
United States > Ethiopia | tanks:I | 22 CFR 126.1(n) | 2021-10-31 no, 2021-11-01 yes, 2021-11-02 yes
# Afghanistan: 1076 (1996) para 4 asks; the European Union's own from 17 December 1996, over the whole territory to November 2001
Germany > Afghanistan | rifles:SALW | 96/746/CFSP | 1996-12-16 no, 1996-12-17 yes, 1996-12-18 yes, 2001-12-01 no
Pakistan > Afghanistan | rifles:SALW | S/RES/1076 (1996) | 1996-10-21 no, 1996-10-22 yes, 2001-01-19 no
# Syria, European Union: 2011/273/CFSP of 9 May 2011; the ban on supply ran until 1 June 2013
Italy > Syria | tanks:I | 2011/273/CFSP | 2011-05-08 no, 2011-05-09 yes, 2011-05-10 yes, 2013-05-31 yes, 2013-06-01 no, 2013-06-02 no
# Haiti, European Union: (CFSP) 2022/2319 of 25 November 2022 on listed persons; (CFSP) 2024/1804 makes it one of small arms on the territory from 26 June 2024
France > Viv Ansanm | rifles:SALW | 2022/2319 | 2022-11-24 no, 2022-11-25 yes, 2022-11-26 yes
France > Haiti | rifles:SALW | 2022/2319 | 2022-11-26 no, 2024-06-25 no, 2024-06-26 yes, 2024-06-27 yes
France > Haiti | tanks:I | 2022/2319 | 2024-06-27 no
# Indonesia, European Union: 1999/624/CFSP, 16 September 1999 to 17 January 2000
France > Indonesia | rifles:SALW | 1999/624/CFSP | 1999-09-15 no, 1999-09-16 yes, 2000-01-16 yes, 2000-01-17 no
# Uzbekistan, European Union: 2005/792/CFSP of 14 November 2005, lifted on 27 October 2009
Germany > Uzbekistan | rifles:SALW | 2005/792/CFSP | 2005-11-13 no, 2005-11-14 yes, 2009-10-26 yes, 2009-10-27 no
# Central African Republic, United Kingdom: SI 2020/616 on the whole country, until SI 2025/1327 of 6 January 2026 leaves armed groups only
United Kingdom > Central African Republic | rifles:SALW | SI 2020/616 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes, 2024-07-31 yes, 2026-01-05 yes, 2026-01-06 no, 2026-01-07 no
United Kingdom > 3R | rifles:SALW | SI 2020/616 | 2020-12-30 no, 2020-12-31 yes, 2026-01-05 yes, 2026-01-06 yes, 2026-01-07 yes
# Congo, United Kingdom: SI 2019/433 reg 21 and 22, non-governmental persons only
United Kingdom > M23 | rifles:SALW | SI 2019/433 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes
United Kingdom > Democratic Republic of the Congo | tanks:I | SI 2019/433 | 2021-01-01 no, 2024-06-21 no
# Syria, United Kingdom: SI 2019/792 reg 36 and 37 on imports, gear for repression the other way; changed from 25 April 2025
Syria > United Kingdom | rifles:SALW | SI 2019/792 | 2020-12-30 no, 2020-12-31 yes, 2021-01-01 yes, 2025-04-24 yes
United Kingdom > Syria | tanks:I | SI 2019/792 | 2021-01-01 no, 2024-06-21 no
# Somalia, European Union: (CFSP) 2024/882 of 18 March 2024, published on 19 March, frees the Government and keeps the rest
France > Somalia | rifles:SALW | 2010/231/CFSP | 2024-03-18 yes, 2024-03-19 yes, 2024-03-20 no, 2024-03-21 no
France > Al-Shabaab | rifles:SALW | 2024/882 | 2024-03-19 no, 2024-03-20 yes, 2024-03-21 yes
# Central African Republic, European Union: 2013/798/CFSP of 23 December 2013
France > Central African Republic | rifles:SALW | 2013/798/CFSP | 2013-12-22 no, 2013-12-23 yes, 2013-12-24 yes, 2024-07-29 yes
# Imports, European Union: 2006/795/CFSP of 20 November 2006 from North Korea, 2010/413 Art 1(4) from Iran
North Korea > Germany | rifles:SALW | 2006/795/CFSP | 2006-11-19 no, 2006-11-20 yes, 2006-11-21 yes
Iran > Germany | rifles:SALW | Art 1(4) | 2007-04-22 no, 2007-04-23 yes, 2007-04-24 yes
# North Korea: 1695 (2006) of 15 July 2006, missiles both ways
Russia > North Korea | ballistic missiles:VII | S/RES/1695 (2006) | 2006-07-14 no, 2006-07-15 yes, 2006-07-16 yes
North Korea > Syria | ballistic missiles:VII | S/RES/1695 (2006) | 2006-07-14 no, 2006-07-15 yes, 2006-07-16 yes
Russia > North Korea | tanks:I | S/RES/1695 (2006) | 2006-07-16 no
# Somalia: 1844 (2008) para 7 of 20 November 2008, listed persons
Eritrea > Al-Shabaab | rifles:SALW | S/RES/1844 (2008) | 2008-11-19 no, 2008-11-20 yes, 2008-11-21 yes
# South Africa, from: 558 (1984) of 13 December 1984 asks not to buy; ended with 919 of 25 May 1994
South Africa > Israel | rifles:SALW | S/RES/558 (1984) | 1984-12-12 no, 1984-12-13 yes, 1984-12-14 yes, 1994-05-24 yes, 1994-05-25 no
# Nagorno-Karabakh: 853 (1993) of 29 July 1993 asks; whether it still does later nobody says
Russia > Armenia | tanks:I | S/RES/853 (1993) | 1993-07-28 no, 1993-07-29 yes, 1993-07-30 no, 2024-06-21 no
# China, United States: Public Law 101-246 of 16 February 1990
United States > China | combat aircraft:IV | Public Law 101-246 | 1990-02-15 no, 1990-02-16 yes, 1990-02-17 yes
# Türkiye, European Union: conclusions of 14 October 2019, a promise that was not seen renewed after that year
Germany > Türkiye | tanks:I | Foreign Affairs Council | 2019-10-13 no, 2019-10-14 yes, 2019-10-15 yes, 2020-01-01 no
# China, European Council of 27 June 1989: a political declaration
France > China | combat aircraft:IV | European Council declaration, Madrid | 1993-11-02 yes, 2024-06-21 yes
`;
