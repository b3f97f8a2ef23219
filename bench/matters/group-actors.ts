import { actorKinds } from "../../src/record/actor.ts";
import { type Actor, noCodes, type Span } from "../../src/record/index.ts";

/** An actor of the groups: a line of `groups/actors.txt`. */
export interface GroupActor {
  readonly id: string;
  readonly names: readonly string[];
  readonly kind: Actor["kind"];
  readonly country: string | null;
  readonly sector: string | null;
}

/** The actors by the words that the groups have for them. */
export function groupActors(lines: string): Map<string, GroupActor> {
  const found = new Map<string, GroupActor>();
  for (const line of lines.split("\n").filter((one) => one.trim() !== "")) {
    const [head = "", kindWord = "", country = "-", sector = "-"] = line.split(";").map((part) => part.trim());
    const [key = "", names = ""] = [head.slice(0, head.indexOf(" ")), head.slice(head.indexOf(" ") + 1)];
    const kind = actorKinds.find((one) => one === kindWord);
    if (kind === undefined) throw new Error(`no kind of actor: ${line}`);
    found.set(key, {
      id: kind === "state" ? `state:${country}` : `a:${key}`,
      names: names.split("|"),
      kind,
      country: country === "-" ? null : country,
      sector: sector === "-" ? null : sector,
    });
  }
  return found;
}

/** The actor in a report, as a record has it. */
export function actorIn(text: string, { id, names, kind, country, sector }: GroupActor): Actor {
  const mentions = names.flatMap((name) => spansOf(text, name)).map((span) => ({ ...span, form: "name" as const }));
  return {
    id,
    name: names[0] ?? id,
    kind,
    country,
    partOf: null,
    members: [],
    roles: [],
    codes: { ...noCodes, sector },
    identifiedBy: { kind: "person", name: "the groups' author", version: "2026-11-26" },
    mentions,
  };
}

function spansOf(text: string, words: string): Span[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length, text: words }];
}
