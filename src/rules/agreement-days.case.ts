/**
 * Who was bound by which treaty, or protected by which pact, on which day, written from the depositaries' lists and the
 * agreements' articles on entry into force and withdrawal.
 *
 * One line: state | goods that it passes on, or attacker | agreement | day yes/no, day yes/no ...
 */
export const treatyDays = `
# Cluster munitions: first day of the sixth month after the deposit (Art 17(2)), not before 1 August 2010
Lithuania | cluster munitions | ccm | 2011-08-31 no, 2011-09-01 yes, 2011-09-02 yes, 2025-03-05 yes, 2025-03-06 no, 2025-03-07 no
Vanuatu | cluster munitions | ccm | 2026-02-28 no, 2026-03-01 yes, 2026-03-02 yes
Albania | cluster munitions | ccm | 2010-07-31 no, 2010-08-01 yes, 2010-08-02 yes
Canada | cluster munitions | ccm | 2015-08-31 no, 2015-09-01 yes, 2015-09-02 yes
Australia | cluster munitions | ccm | 2013-03-31 no, 2013-04-01 yes
Bulgaria | cluster munitions | ccm | 2011-09-30 no, 2011-10-01 yes
Chile | cluster munitions | ccm | 2011-05-31 no, 2011-06-01 yes
Colombia | cluster munitions | ccm | 2016-02-29 no, 2016-03-01 yes
Bolivia | cluster munitions | ccm | 2013-09-30 no, 2013-10-01 yes
Ecuador | cluster munitions | ccm | 2010-10-31 no, 2010-11-01 yes
Chad | cluster munitions | ccm | 2013-08-31 no, 2013-09-01 yes
Cameroon | cluster munitions | ccm | 2012-12-31 no, 2013-01-01 yes
Cuba | cluster munitions | ccm | 2016-09-30 no, 2016-10-01 yes
Costa Rica | cluster munitions | ccm | 2011-09-30 no, 2011-10-01 yes
Bosnia and Herzegovina | cluster munitions | ccm | 2011-02-28 no, 2011-03-01 yes
United States | cluster munitions | ccm | 2023-07-13 no
# Mines: withdrawal six months after the notice (Art 20(3)); entry on the first day of the sixth month after the deposit (Art 17(2))
Estonia | anti-personnel mines | ottawa | 2025-12-26 yes, 2025-12-27 no, 2025-12-28 no
Latvia | anti-personnel mines | ottawa | 2025-12-26 yes, 2025-12-27 no
Lithuania | anti-personnel mines | ottawa | 2025-12-26 yes, 2025-12-27 no
Finland | anti-personnel mines | ottawa | 2012-06-30 no, 2012-07-01 yes, 2026-01-09 yes, 2026-01-10 no, 2026-01-11 no
Poland | anti-personnel mines | ottawa | 2013-05-31 no, 2013-06-01 yes, 2026-02-19 yes, 2026-02-20 no, 2026-02-21 no
Ukraine | anti-personnel mines | ottawa | 2006-05-31 no, 2006-06-01 yes, 2025-06-30 yes
Marshall Islands | anti-personnel mines | ottawa | 2025-08-31 no, 2025-09-01 yes, 2025-09-02 yes
Tonga | anti-personnel mines | ottawa | 2025-11-30 no, 2025-12-01 yes, 2025-12-02 yes
# Chemical weapons: Syria from 14 October 2013
Syria | sarin | cwc | 2013-10-13 no, 2013-10-14 yes, 2013-10-15 yes
`;

export const pactDays = `
# Tashkent: Azerbaijan, Georgia and Uzbekistan let it end in 1999; Uzbekistan came back in 2006 and left in 2012
Georgia | Turkmenistan | CSTO | 1994-04-19 no, 1994-04-20 yes, 1999-04-19 yes, 1999-04-20 no
Uzbekistan | Turkmenistan | CSTO | 1999-04-19 yes, 1999-04-20 no, 2006-08-15 no, 2006-08-16 yes, 2012-12-18 yes, 2012-12-19 no
Armenia | Azerbaijan | CSTO | 1999-04-20 yes, 2022-09-13 yes, 2024-03-01 yes
# Rio: two years after the notice (Art 25)
Mexico | Cuba | RIO-1947 | 2004-09-05 yes, 2004-09-06 no, 2004-09-07 no
Uruguay | Cuba | RIO-1947 | 2024-06-21 yes
# North Atlantic Treaty: on the day of the deposit
Finland | Russia | NATO | 2023-04-03 no, 2023-04-04 yes, 2023-04-05 yes
Sweden | Russia | NATO | 2024-03-06 no, 2024-03-07 yes, 2024-03-08 yes
# Russia and North Korea: Art 22, on the exchange of 4 December 2024
North Korea | South Korea | RUS-PRK-2024 | 2024-12-03 no, 2024-12-04 yes, 2024-12-05 yes
# ECOWAS: Burkina Faso, Mali and Niger were members to 28 January 2025
Mali | Algeria | ECOWAS-1981 | 2025-01-28 yes, 2025-01-29 no, 2025-01-30 no
Mali | Algeria | AES-2023 | 2023-09-15 no, 2023-09-16 yes, 2023-09-17 yes
`;
