import type { Actor } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** An actor that words tell of, by whatever form, and how much that says: 1 where its report seldom speaks of it. */
interface ActorTold {
  readonly id: string;
  readonly weight: number;
}

/** What an actor weighs of which the whole report speaks. */
const least = 0.05;

/** A share of a report's mentions by which one more or less makes no difference, and what makes the rarest weigh 1. */
const slack = 0.002;
const scale = Math.log(200);

/** The actors that a stretch of a report tells of, by name, description or pronoun; whoever is of a state as that state. */
export function actorsTold(actors: readonly Actor[]): (where: readonly Range[]) => ActorTold[] {
  const single = actors.filter(({ members }) => members.length === 0);
  const all = Math.max(
    1,
    single.reduce((sum, { mentions }) => sum + mentions.length, 0),
  );
  const weighed = single.map((actor) => ({
    actor,
    id: identity(actor),
    weight: Math.min(1, Math.max(least, -Math.log(actor.mentions.length / all + slack) / scale)),
  }));
  return (where) => {
    const found = new Map<string, number>();
    for (const { actor, id, weight } of weighed) {
      if (!actor.mentions.some((mention) => where.some((range) => overlaps(range, mention)))) continue;
      found.set(id, Math.max(found.get(id) ?? 0, Math.round(weight * 1000) / 1000));
    }
    return [...found].map(([id, weight]) => ({ id, weight }));
  };
}

/** People are themselves, and so are armed groups and organisations of states. */
const itself: ReadonlySet<Actor["kind"]> = new Set(["person", "armed-group", "igo"]);

const identity = ({ id, kind, country }: Actor) => (country === null || itself.has(kind) ? id : `state:${country}`);
