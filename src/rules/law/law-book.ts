import { sha256 } from "../../util/sha256.ts";
import type { Deed } from "../deed/deed.ts";
import type { Authority, Embargo, Vote } from "../facts/embargo.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { Pact, PactParty, Treaty, TreatyParty } from "../facts/pact.ts";
import type { FactTables } from "../facts/tables.ts";
import { type EmbargoQuery, Measures } from "./measures.ts";
import { MeasuresThen } from "./measures-then.ts";
import { Provisions } from "./provision.ts";

/** A treaty that bans goods, with how news names these. */
export interface Banning {
  readonly fact: Fact<Treaty>;
  readonly goods: RegExp;
}

/** Facts by what they are looked up by. */
export class LawBook {
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly pacts: ReadonlyMap<string, Fact<Pact>>;
  private readonly treaties: readonly Banning[];
  /** How news names what any of these bans. */
  readonly bannedWords: readonly string[];
  private readonly banning = new Map<string, readonly Banning[]>();
  /** Treaties that are read together with an embargo only. */
  readonly besideEmbargoes: readonly Fact<Treaty>[];
  private readonly embargoes: readonly Fact<Embargo>[];
  private readonly measuresOfDay: Readonly<Record<EmbargoQuery["on"], MeasuresThen>>;
  private readonly measuresOf = new WeakMap<EmbargoQuery, Measures>();
  private readonly partiesByState = new Map<string, Fact<PactParty>[]>();
  private readonly partiesByPact = new Map<string, Fact<PactParty>[]>();
  private readonly partiesByTreaty = new Map<string, Fact<TreatyParty>[]>();
  private readonly linesOf = new Map<string, Map<string, readonly Fact<TreatyParty>[]>>();
  private readonly votesByInstrument: ReadonlyMap<string, Fact<Vote>>;
  private readonly votesByName = new Map<
    string,
    readonly { readonly instrument: string; readonly vote: Fact<Vote> }[]
  >();

  /** The lines of measures and treaties as findings name them. */
  readonly provisions = new Provisions();

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
    this.bannedWords = this.treaties.flatMap(({ fact }) => fact.value.words);
    this.votesByInstrument = new Map(facts.votes.map((fact) => [fact.value.instrument, fact]));
    this.embargoes = facts.embargoes;
    this.measuresOfDay = {
      supplier: new MeasuresThen(facts.embargoes, "supplier"),
      recipient: new MeasuresThen(facts.embargoes, "recipient"),
    };
    for (const fact of facts.pactParties) {
      add(this.partiesByPact, fact.value.pact, fact);
      for (const state of fact.value.states) add(this.partiesByState, state, fact);
    }
    for (const fact of facts.treatyParties) add(this.partiesByTreaty, fact.value.treaty, fact);
  }

  /** The treaties that ban goods of these words; news has few words for goods, so each is looked at once. */
  treatiesOn(words: string): readonly Banning[] {
    const known = this.banning.get(words);
    if (known !== undefined) return known;
    const found = this.treaties.filter(({ goods }) => goods.test(words));
    if (this.banning.size < mostKnown) this.banning.set(words, found);
    return found;
  }

  /** The measures on a party of a transfer that may have been in force then. */
  measuresThen(deed: Deed, on: EmbargoQuery["on"]): readonly Fact<Embargo>[] {
    return this.measuresOfDay[on].of(deed);
  }

  /** The measures that a query looks for, sorted out once. */
  measures(query: EmbargoQuery): Measures {
    const known = this.measuresOf.get(query);
    if (known !== undefined) return known;
    const isWanted = ({ instrument }: Embargo) =>
      query["voted-for-by"] === undefined || this.votesOn(instrument).length > 0;
    const found = new Measures(this.embargoes, query, isWanted);
    this.measuresOf.set(query, found);
    return found;
  }

  pactsOf(state: string): readonly Fact<PactParty>[] {
    return this.partiesByState.get(state) ?? [];
  }

  partiesTo(pact: string): readonly Fact<PactParty>[] {
    return this.partiesByPact.get(pact) ?? [];
  }

  /** The lines that tell whether a state was a party to a treaty: its own, or else those on all states. */
  partyLines(treaty: string, state: string): readonly Fact<TreatyParty>[] {
    const known = this.linesOf.get(treaty)?.get(state);
    if (known !== undefined) return known;
    const lines = this.partiesByTreaty.get(treaty) ?? [];
    const own = lines.filter(({ value }) => value.states !== "all" && value.states.includes(state));
    const found = own.length > 0 ? own : lines.filter(({ value }) => value.states === "all");
    const ofTreaty = this.linesOf.get(treaty);
    if (ofTreaty === undefined) this.linesOf.set(treaty, new Map([[state, found]]));
    else ofTreaty.set(state, found);
    return found;
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

/** How many words for goods are remembered. */
const mostKnown = 10_000;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}

/** A regular expression for any of some words; capitals make no difference. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((one) => one.replaceAll(/[^\p{L}\p{N} -]/gu, "\\$&")).join("|"), "iu");
}
