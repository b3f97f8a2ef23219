import { Certainty, Event, entryKinds, ploverCategories, Transfer } from "../../record/index.ts";
import { reviewedChoices } from "../../store/reviews.ts";
import { certaintyWords } from "../words/certainty-words.ts";
import { kindWords } from "../words/kind-words.ts";
import { plain } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";

/** What an actor can be asked to be in an entry, by its name in the address, with the words before the actor's name. */
export const roles = {
  actor: "speaks or takes part",
  agent: "acts",
  supplier: "supplies",
  recipient: "receives or is acted upon",
  claimant: "claims or denies",
  deniedBy: "denies",
} as const;

/** One of {@link roles}. */
export type Role = keyof typeof roles;

const roleLabels: Readonly<Record<Role, (name: string) => string>> = {
  actor: (name) => `with ${name}`,
  agent: (name) => `${name} acts`,
  supplier: (name) => `supplied by ${name}`,
  recipient: (name) => `to ${name}`,
  claimant: (name) => `claimed or denied by ${name}`,
  deniedBy: (name) => `denied by ${name}`,
};

/** Values to choose one from, by their name in the address. */
export const choices = {
  certainty: {
    label: "Certainty",
    options: Certainty.shape.modality.options.map((value) => [value, degreeWords(value)] as const),
  },
  polarity: {
    label: "Said to be",
    options: [
      ["positive", "so"],
      ["negative", "not so"],
      ["underspecified", "left open"],
    ],
  },
  stage: {
    label: "Stage of a transfer",
    options: Transfer.shape.stage.options.map((it) => [it, stageWords(it)] as const),
  },
  plover: { label: "Sort of event", options: ploverCategories.map((it) => [it, it.toLowerCase()] as const) },
  occurrence: {
    label: "How an event stands",
    options: Event.shape.occurrence.options.map((it) => [it, plain(it)] as const),
  },
  reviewed: {
    label: "Review",
    options: reviewedChoices.map((it) => [it, reviewWords(it)] as const),
  },
} as const satisfies Record<string, { label: string; options: readonly (readonly [string, string])[] }>;

/** One of {@link choices}. */
export type Choice = keyof typeof choices;

function degreeWords(modality: Certainty["modality"]): string {
  return certaintyWords({ modality, polarity: "positive" });
}

function stageWords(stage: Transfer["stage"]): string {
  return stage === "unknown" ? "not said" : plain(stage);
}

function reviewWords(reviewed: (typeof reviewedChoices)[number]): string {
  if (reviewed === "any") return "reviewed, and stands";
  return reviewed === "unreviewed" ? "not reviewed" : reviewed;
}

/** What narrows a search down, as it stands in the address: its name, and what it says. */
export interface Narrowing {
  readonly name: string;
  readonly label: string;
}

/** The names of {@link roles}, in their order. */
export const roleNames = [
  "actor",
  "agent",
  "supplier",
  "recipient",
  "claimant",
  "deniedBy",
] as const satisfies readonly Role[];
const choiceNames = [
  "certainty",
  "polarity",
  "stage",
  "plover",
  "occurrence",
  "reviewed",
] as const satisfies readonly Choice[];

/** Every part of a search that can stand in the address, but its words. */
export const narrowingNames = [
  "kind",
  ...roleNames,
  "speaker",
  "item",
  "place",
  "from",
  "to",
  ...choiceNames,
  "report",
  "copies",
] as const;

/**
 * What narrows a search down, each in words.
 *
 * @param names - of actors, by what they are asked for with.
 */
export function narrowings(query: URLSearchParams, names: Readonly<Record<string, string>>): Narrowing[] {
  return narrowingNames.flatMap((name) => {
    const value = query.get(name) ?? "";
    return value === "" ? [] : [{ name, label: visible(labelOf(name, value, names[value] ?? value)) }];
  });
}

function labelOf(name: (typeof narrowingNames)[number], value: string, actor: string): string {
  switch (name) {
    case "kind":
      return entryKinds.find((kind) => kind === value) === undefined ? value : kindWordsOf(value);
    case "speaker":
      return `said by ${value}`;
    case "item":
      return `transfers of ${value}`;
    case "place":
      return `in ${value}`;
    case "from":
      return `from ${dayWords(value)}`;
    case "to":
      return `to ${dayWords(value)}`;
    case "report":
      return `in report ${value}`;
    case "copies":
      return "without copies";
    case "certainty":
    case "polarity":
    case "stage":
    case "plover":
    case "occurrence":
    case "reviewed": {
      const { label, options } = choices[name];
      return `${label.toLowerCase()}: ${options.find(([it]) => it === value)?.[1] ?? value}`;
    }
    default:
      return roleLabels[name](actor);
  }
}

function kindWordsOf(value: string): string {
  return entryKinds.flatMap((kind) => (kind === value ? [kindWords[kind][1]] : [])).join("");
}

function dayWords(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? longDay(day) : day;
}

/** The search that an address asks for, as the routes take it; null where it asks for none. */
export function askedFor(query: URLSearchParams): URLSearchParams | null {
  const asked = new URLSearchParams();
  const words = query.get("q")?.trim() ?? "";
  if (words !== "") asked.set("q", words);
  for (const name of narrowingNames) {
    const value = query.get(name)?.trim() ?? "";
    if (value !== "") asked.set(name, value);
  }
  return asked.size === 0 ? null : asked;
}
