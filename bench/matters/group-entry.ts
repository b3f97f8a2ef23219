import type { z } from "zod";
import { type Claim, Entry, type EntryDate, type Place, type Span, TransferItem } from "../../src/record/index.ts";
import { certaintyOfStance } from "../gold/gold-schema.ts";
import { ploverEntry } from "./plover-entry.ts";

/** What an entry line of the groups is read with. */
export interface EntryContext {
  readonly id: string;
  /** The sentence that the entry was read from. */
  readonly sentence: Span;
  /** The id of an actor by the groups' word for it. */
  readonly actor: (word: string) => string;
}

/** Makes an entry of a line such as `transfer PRK>RUS; items shells:III:-; stage delivered; by KOR`. */
export function groupEntry(line: string, context: EntryContext): Entry {
  const [head = "", ...fields] = line.split(";").map((part) => part.trim());
  const [kind = "", parties = "", code = ""] = head.split(" ");
  const [agents, recipients] = partiesOf(parties, context.actor);
  const told = new Map(fields.map((field) => [field.split(" ")[0] ?? "", field.slice(field.indexOf(" ") + 1)]));
  const { id, sentence } = context;
  const common = {
    id,
    evidence: [sentence],
    confidence: 0.9,
    madeBy: { kind: "person", name: "the groups' author", version: "2026-11-26" },
    claims: claimsOf(told, context),
    certainty: null,
    date: dateOf(told.get("on")),
    place: placeOf(told.get("in")),
    reasons: [],
    kind,
  };
  switch (kind) {
    case "transfer":
      return Entry.parse({
        ...common,
        supplier: agents,
        recipient: recipients,
        via: [],
        items: (told.get("items") ?? "").split("|").flatMap((item) => itemsOf(item, sentence)),
        stage: told.get("stage") ?? "unknown",
        completed: null,
        value: null,
        ordered: null,
        delivered: null,
        link: null,
      });
    case "event":
      return Entry.parse({
        ...common,
        actors: agents,
        recipients,
        ...ploverEntry(code),
        trigger: [],
        occurrence: "happened",
      });
    case "commitment":
      return Entry.parse({
        ...common,
        parties: agents,
        form: code,
        trigger: [],
        obligation: [],
        status: "unknown",
        since: null,
      });
    case "threat":
      return Entry.parse({ ...common, issuer: agents, target: recipients, form: code, condition: [], consequence: [] });
    case "restriction":
      return Entry.parse({
        ...common,
        imposedBy: agents,
        on: recipients,
        joinedBy: [],
        form: code,
        instrument: [],
        scope: [],
        touchedBy: [],
      });
    default:
      return Entry.parse({
        ...common,
        kind: "statement",
        claims: [],
        speaker: agents[0] ?? null,
        speakerSpan: null,
        addressee: recipients,
        cue: [],
        content: [sentence],
        form: "indirect",
        denies: told.has("denies"),
        negated: false,
      });
  }
}

function partiesOf(parties: string, actor: EntryContext["actor"]): [string[], string[]] {
  const [from = "-", to = "-"] = parties.split(">");
  const side = (words: string) => (words === "-" ? [] : words.split("+").map(actor));
  return [side(from), side(to)];
}

function claimsOf(told: ReadonlyMap<string, string>, { actor }: EntryContext): Claim[] {
  const claims = (field: string, stance: "asserts" | "denies") =>
    (told.get(field)?.replace(/^by /, "").split(",") ?? []).map((word) => ({
      by: word.trim() === "author" ? "author" : actor(word.trim()),
      stance,
      basis: "unstated" as const,
      certainty: certaintyOfStance[stance],
      evidence: [],
    }));
  const all = [...claims("by", "asserts"), ...claims("denied", "denies")];
  return all.length > 0 ? all : claimOfAuthor;
}

const claimOfAuthor: Claim[] = [
  { by: "author", stance: "asserts", basis: "unstated", certainty: certaintyOfStance.asserts, evidence: [] },
];

function itemsOf(item: string, sentence: Span): z.infer<typeof TransferItem>[] {
  const [words = "", sort = "-", quantity = "-"] = item.split(":");
  const at = sentence.text.indexOf(words);
  if (words === "" || at < 0) throw new Error(`not in its sentence: ${item}`);
  const type = TransferItem.shape.type.safeParse(sort);
  return [
    {
      start: sentence.start + at,
      end: sentence.start + at + words.length,
      text: words,
      type: type.success ? type.data : "arms",
      unroca: type.success ? null : sort,
      quantity: quantity === "-" ? null : Number(quantity),
      approximate: words.startsWith("about"),
      secondHand: null,
    },
  ];
}

function dateOf(days: string | undefined): EntryDate | null {
  if (days === undefined) return null;
  const [start = "", end = start] = days.split("/");
  return { start, end, precision: start === end ? "day" : "range", span: null, rule: "given", anchor: null };
}

function placeOf(place: string | undefined): Place | null {
  if (place === undefined) return null;
  const [name = "", country = null, latitude, longitude] = place.split(",");
  const spot = {
    latitude: latitude === undefined ? null : Number(latitude),
    longitude: longitude === undefined ? null : Number(longitude),
  };
  return {
    name,
    geonames: null,
    country,
    ...spot,
    precision: latitude === undefined ? "region" : "town",
    span: null,
    rule: "given",
  };
}
