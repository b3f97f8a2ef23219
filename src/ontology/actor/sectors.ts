/**
 * Sectors of society that an actor can belong to, and the sorts of international actor that stand in a country's place.
 *
 * PLOVER manual of 2021, tables "Sector Codes" and "International Non-state actor names". `UNO` and `EUR` are the
 * manual's own codes for the United Nations and the European Union; as a sector both are `IGO`.
 */
export const sectors = [
  "GOV",
  "MIL",
  "SPY",
  "COP",
  "JUD",
  "LEG",
  "PTY",
  "OPP",
  "PRM",
  "REB",
  "UAF",
  "UNK",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "REL",
  "SOC",
  "PRE",
  "IGO",
  "NGO",
  "MNC",
  "IMG",
  "ISM",
] as const;

export type Sector = (typeof sectors)[number];
