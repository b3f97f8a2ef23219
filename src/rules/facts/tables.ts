import { Authority, Embargo, Vote } from "./embargo.ts";
import { columnsOf, type Fact, type Flaw, flaw, type RowSchema, readFactTable } from "./fact-table.ts";
import { Pact, PactParty, Treaty, TreatyParty } from "./pact.ts";

/** The facts that rules are read against, each with the line it stands on. */
export interface FactTables {
  readonly authorities: readonly Fact<Authority>[];
  readonly embargoes: readonly Fact<Embargo>[];
  readonly votes: readonly Fact<Vote>[];
  readonly pacts: readonly Fact<Pact>[];
  readonly pactParties: readonly Fact<PactParty>[];
  readonly treaties: readonly Fact<Treaty>[];
  readonly treatyParties: readonly Fact<TreatyParty>[];
}

export type TableName = keyof FactTables;

/** The file of `data/rules` in which each table lies. */
export const tableFiles = {
  authorities: "authorities.csv",
  embargoes: "embargoes.csv",
  votes: "votes.csv",
  pacts: "pacts.csv",
  pactParties: "pact-parties.csv",
  treaties: "treaties.csv",
  treatyParties: "treaty-parties.csv",
} as const satisfies Record<TableName, string>;

export const noFacts: FactTables = {
  authorities: [],
  embargoes: [],
  votes: [],
  pacts: [],
  pactParties: [],
  treaties: [],
  treatyParties: [],
};

/** The tables of several files together. */
export function mergedTables(one: FactTables, other: FactTables): FactTables {
  return {
    authorities: [...one.authorities, ...other.authorities],
    embargoes: [...one.embargoes, ...other.embargoes],
    votes: [...one.votes, ...other.votes],
    pacts: [...one.pacts, ...other.pacts],
    pactParties: [...one.pactParties, ...other.pactParties],
    treaties: [...one.treaties, ...other.treaties],
    treatyParties: [...one.treatyParties, ...other.treatyParties],
  };
}

/** Reads a CSV file of facts; its header tells which table it is. */
export function readTables(
  file: string,
  text: string,
): { readonly tables: FactTables; readonly flaws: readonly Flaw[] } {
  const header = text.replace(/^\uFEFF/u, "").split(/\r?\n/u, 1)[0] ?? "";
  const read = <T>(schema: RowSchema<T>) => readFactTable(file, text, schema);
  const found = <Name extends TableName>(name: Name, table: { facts: FactTables[Name]; flaws: readonly Flaw[] }) => ({
    tables: { ...noFacts, [name]: table.facts },
    flaws: table.flaws,
  });
  if (header === columnsOf(Embargo).join()) return found("embargoes", read(Embargo));
  if (header === columnsOf(Authority).join()) return found("authorities", read(Authority));
  if (header === columnsOf(Vote).join()) return found("votes", read(Vote));
  if (header === columnsOf(Pact).join()) return found("pacts", read(Pact));
  if (header === columnsOf(PactParty).join()) return found("pactParties", read(PactParty));
  if (header === columnsOf(Treaty).join()) return found("treaties", read(Treaty));
  if (header === columnsOf(TreatyParty).join()) return found("treatyParties", read(TreatyParty));
  const allowed = [Embargo, Authority, Vote, Pact, PactParty, Treaty, TreatyParty].map((one) => columnsOf(one).join());
  return {
    tables: noFacts,
    flaws: [flaw(file, "Its header is that of no table of facts.", header || "nothing", allowed.join("\n"))],
  };
}
