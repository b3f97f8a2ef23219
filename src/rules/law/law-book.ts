import { sha256 } from "../../util/sha256.ts";
import type { Authority, Embargo, Vote } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { Pact, PactParty, Treaty, TreatyParty } from "../facts/pact.ts";
import type { FactTables } from "../facts/tables.ts";

const none: readonly Fact<Embargo>[] = [];

/** Facts by what they are looked up by. */
export class LawBook {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly pacts: ReadonlyMap<string, Fact<Pact>>;
  /** Treaties that ban goods, each with how news names these. */
  readonly treaties: readonly { readonly fact: Fact<Treaty>; readonly goods: RegExp }[];
  /** What any of these bans. */
  readonly bannedGoods: RegExp;
  /** Treaties that are read together with an embargo only. */
  readonly besideEmbargoes: readonly Fact<Treaty>[];
  private readonly byState = new Map<string, Fact<Embargo>[]>();
  private readonly byGroup = new Map<string, Fact<Embargo>[]>();
  private readonly partiesByState = new Map<string, Fact<PactParty>[]>();
  private readonly partiesByPact = new Map<string, Fact<PactParty>[]>();
  private readonly partiesByTreaty = new Map<string, Fact<TreatyParty>[]>();
  private readonly votesByInstrument: ReadonlyMap<string, Fact<Vote>>;
  private readonly votesByName = new Map<
    string,
    readonly { readonly instrument: string; readonly vote: Fact<Vote> }[]
  >();

  /** Changes when a fact does. */
  readonly version: string;

  constructor(facts: FactTables) {
    this.version = sha256(JSON.stringify(facts));
    this.authorities = new Map(facts.authorities.map(({ value }) => [value.id, value]));
    this.pacts = new Map(facts.pacts.map((fact) => [fact.value.id, fact]));
    this.besideEmbargoes = facts.treaties.filter(({ value }) => value.words.length === 0);
    this.treaties = facts.treaties
      .filter(({ value }) => value.words.length > 0)
      .map((fact) => ({ fact, goods: anyOf(fact.value.words) }));
    this.bannedGoods = anyOf(this.treaties.flatMap(({ fact }) => fact.value.words));
    this.votesByInstrument = new Map(facts.votes.map((fact) => [fact.value.instrument, fact]));
    for (const fact of facts.embargoes) {
      for (const state of fact.value.states) add(this.byState, state, fact);
      for (const group of fact.value.groups) add(this.byGroup, group, fact);
    }
    for (const fact of facts.pactParties) {
      add(this.partiesByPact, fact.value.pact, fact);
      for (const state of fact.value.states) add(this.partiesByState, state, fact);
    }
    for (const fact of facts.treatyParties) add(this.partiesByTreaty, fact.value.treaty, fact);
  }

  /** Every measure that names one of the states or groups, once, in the order of the files. */
  embargoesOn(states: readonly string[], groups: readonly string[]): readonly Fact<Embargo>[] {
    const [only] = states;
    if (groups.length === 0 && only === undefined) return none;
    if (groups.length === 0 && states.length === 1 && only !== undefined) return this.byState.get(only) ?? none;
    const found = [
      ...states.flatMap((state) => this.byState.get(state) ?? []),
      ...groups.flatMap((group) => this.byGroup.get(group) ?? []),
    ];
    return [...new Set(found)];
  }

  /** States and groups that any measure names. */
  embargoed(): { readonly states: readonly string[]; readonly groups: readonly string[] } {
    return { states: [...this.byState.keys()], groups: [...this.byGroup.keys()] };
  }

  pactsOf(state: string): readonly Fact<PactParty>[] {
    return this.partiesByState.get(state) ?? [];
  }

  partiesTo(pact: string): readonly Fact<PactParty>[] {
    return this.partiesByPact.get(pact) ?? [];
  }

  treatyParties(treaty: string): readonly Fact<TreatyParty>[] {
    return this.partiesByTreaty.get(treaty) ?? [];
  }

  /** How members of the Security Council voted on an instrument; null where it is not known. */
  votesOn(instruments: string): readonly { readonly instrument: string; readonly vote: Fact<Vote> }[] {
    const known = this.votesByName.get(instruments);
    if (known !== undefined) return known;
    const found = instruments.split("; ").flatMap((instrument) => {
      const vote = this.votesByInstrument.get(instrument);
      return vote === undefined ? [] : [{ instrument, vote }];
    });
    this.votesByName.set(instruments, found);
    return found;
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

/** A regular expression for any of some words; capitals make no difference. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((one) => one.replaceAll(/[^\p{L}\p{N} -]/gu, "\\$&")).join("|"), "iu");
}
