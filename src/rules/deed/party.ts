import { codeActor, organisationNamed, stateNamed } from "../../ontology/actor/index.ts";
import type { Actor } from "../../record/index.ts";

/** An actor as rules see it: the states and groups that it is, acts for or belongs to. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor["kind"];
  /** ISO 3166-1 alpha-3; several for a compound. */
  readonly states: readonly string[];
  /** Ids of organisations, as in data/actors. */
  readonly groups: readonly string[];
  /** Whether it stands for a state or is part of one; null where the record does not tell. */
  readonly official: boolean | null;
}

/** What rules need of an actor. */
export type ActorLike = Pick<Actor, "id" | "name" | "kind" | "country" | "partOf" | "members" | "codes">;

const officialSectors = new Set(["GOV", "MIL", "COP", "LEG", "JUD", "SPY", "ELI"]);

/** States as parties, which are the same in every report that calls them so. */
const states = new Map<string, readonly Party[]>();
/** There are not so many states; beyond that, what is remembered are ids that nobody knows. */
const mostStates = 500;

/** The parties of one report's actors, each made once. */
export class Parties {
  private readonly known = new Map<string, readonly Party[]>();

  constructor(
    private readonly actors: readonly ActorLike[],
    private readonly date: string | null,
  ) {}

  /** The parties that refs stand for; the report's own voice is none, and a compound is its members. */
  of(refs: readonly string[]): readonly Party[] {
    return refs.flatMap((ref) => this.ofOne(ref));
  }

  /** The parties that one ref stands for. */
  ofOne(ref: string): readonly Party[] {
    const known = this.known.get(ref);
    if (known !== undefined) return known;
    const found = ref === "author" ? [] : this.expanded(ref, []);
    this.known.set(ref, found);
    return found;
  }

  private expanded(ref: string, within: readonly string[]): readonly Party[] {
    const actor = this.actorOf(ref);
    if (actor !== undefined && actor.members.length > 0) {
      if (within.includes(ref)) return [];
      return unique(actor.members.flatMap((member) => this.expanded(member, [...within, ref])));
    }
    if (actor?.kind !== "state") return [this.make(ref, actor)];
    const known = states.get(ref);
    if (known?.[0]?.name === actor.name) return known;
    const found = [this.make(ref, actor)];
    if (stateOfId(ref) !== null && states.size < mostStates) states.set(ref, found);
    return found;
  }

  private actorOf(id: string): ActorLike | undefined {
    return this.actors.find((actor) => actor.id === id);
  }

  private make(ref: string, actor: ActorLike | undefined): Party {
    const name = actor?.name ?? ref;
    const kind = actor?.kind ?? "unknown";
    const state = stateOfId(ref) ?? (kind === "state" ? (stateNamed(name)?.state.id ?? null) : null);
    const country = state ?? actor?.country ?? this.countryAbove(actor);
    const group = groupOfId(ref) ?? this.groupNamed(name, kind);
    return {
      id: ref,
      name,
      kind,
      states: country === null ? [] : [country],
      groups: group === null ? [] : [group],
      official: officialOf(kind, actor?.codes.sector ?? this.sectorNamed(name, kind)),
    };
  }

  private countryAbove(actor: ActorLike | undefined): string | null {
    if (actor?.partOf == null || actor.partOf === actor.id) return null;
    return stateOfId(actor.partOf) ?? this.actorOf(actor.partOf)?.country ?? null;
  }

  /** The sector of a body that nothing but its name tells of. */
  private sectorNamed(name: string, kind: Actor["kind"]): string | null {
    return kind === "organisation" ? (codeActor(name, { date: this.date })?.sector ?? null) : null;
  }

  private groupNamed(name: string, kind: Actor["kind"]): string | null {
    if (kind === "state" || kind === "person" || kind === "company" || kind === "media") return null;
    const naming = organisationNamed(name, { date: this.date });
    return naming === null || naming.ambiguous ? null : naming.organisation.id;
  }
}

/** Compounds may have members in common. */
const unique = (parties: readonly Party[]) => [...new Map(parties.map((party) => [party.id, party])).values()];

const stateOfId = (id: string) => /^state:([A-Z]{3})$/u.exec(id)?.[1] ?? null;
const groupOfId = (id: string) => /^org:(.+)$/u.exec(id)?.[1] ?? null;

function officialOf(kind: Actor["kind"], sector: string | null): boolean | null {
  if (kind === "state") return true;
  if (kind === "armed-group") return false;
  return sector === null ? null : officialSectors.has(sector);
}
