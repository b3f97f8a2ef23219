import { z } from "zod";
import { ploverCodebook } from "../../ontology/plover/index.ts";
import {
  EntryDate,
  type Event,
  entryKinds,
  Place,
  ploverCategories,
  quadClasses,
  Transfer,
} from "../../record/index.ts";
import { degrees } from "../../store/degree.ts";
import type { PictureFilter, PictureMark } from "../../store/pictures.ts";
import type { Store } from "../../store/store.ts";
import { limit, skip } from "../page-parameters.ts";
import {
  BehindAnswer,
  DatesPicture,
  EventsPicture,
  PlacesPicture,
  ScopeAnswer,
  TransfersPicture,
} from "../picture-answers.ts";
import { mostFrequent } from "../pictures/most-frequent.ts";
import { steppedDates } from "../pictures/stepped-dates.ts";
import { getRoute, type Route } from "../route.ts";
import { areCopiesFound } from "../telling/joined.ts";

const day = z.iso.date().optional();

/** What every picture can be narrowed to. */
const scope = {
  kind: z.enum(entryKinds).optional().describe("Only entries of this kind."),
  actor: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe("Only entries that this actor (its id or name) speaks, takes part in, or claims."),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe(
      "Only entries in which an actor of this country takes part, or whose place lies in it (ISO 3166-1 alpha-3).",
    ),
  from: day.describe("Only entries of this day or later, in part at least; those without a date are then left out."),
  to: day.describe("Only entries of this day or earlier, in part at least; likewise."),
  certainty: z.enum(degrees).optional().describe("Only entries that are so certain; `not-so`: said not to be so."),
};

/** What is not named. */
const none = "none" as const;
const party = (what: string) =>
  z.string().min(1).max(500).optional().describe(`${what} (its id); \`${none}\`: nobody is named.`);

const mark = {
  who: z.string().min(1).max(500).optional().describe("Who speaks, takes part, or claims (its id)."),
  agent: party("Who acts or supplies"),
  recipient: party("Who is acted upon or receives"),
  stage: z.string().max(200).optional().describe("Stages of transfers, by commas."),
  denied: z.enum(["yes", "no"]).optional().describe("Whether somebody denies it."),
  quad: z.enum(quadClasses).optional().describe("Quad class of events."),
  plover: z.enum(ploverCategories).optional().describe("PLOVER category of events."),
  place: z.string().max(500).optional().describe(`A place's name without capitals and accents; \`${none}\`: no place.`),
  geonames: z.coerce.number().int().optional().describe("Its GeoNames id, where it has one."),
  in: z.string().max(3).optional().describe("Its country, where it has one."),
  at: Place.shape.precision.optional().describe("How precise the place is."),
  start: z.iso.date().optional().describe("First day of a time."),
  end: z.iso.date().optional().describe("Its last day."),
  time: z
    .enum([...EntryDate.shape.precision.options, "none", "days"])
    .optional()
    .describe(`How precise the time is; \`days\`: every single day between the two; \`${none}\`: no date.`),
};

const most = { pairs: 300, places: 1000, days: 400, times: 400 };

/** Entries counted as pictures show them. */
export const pictureRoutes: readonly Route[] = [
  getRoute({
    path: "/api/pictures/scope",
    does: "Gives what pictures can be narrowed to.",
    params: {},
    query: { actor: scope.actor },
    gives: ScopeAnswer,
    answer: async ({ store }, { actor }) => {
      const found = actor === undefined ? null : await store.actors.find(actor);
      return {
        countries: [...(await store.pictures.countries())],
        actor: found === null ? null : { id: found.id, name: found.name },
      };
    },
  }),
  getRoute({
    path: "/api/pictures/transfers",
    does: "Counts who supplies whom.",
    params: {},
    query: scope,
    gives: TransfersPicture,
    answer: async ({ store }, given) => {
      const joined = await areCopiesFound(store);
      const { whole, rows, names } = await store.pictures.transfers(await filterOf(store, given));
      const shown = mostFrequent(rows, (row) => JSON.stringify([row.supplier, row.recipient]), most.pairs);
      return { whole, isJoined: joined, left: shown.left, pairs: shown.groups, rows: shown.rows, names };
    },
  }),
  getRoute({
    path: "/api/pictures/events",
    does: "Counts who acts on whom.",
    params: {},
    query: scope,
    gives: EventsPicture,
    answer: async ({ store }, given) => {
      const joined = await areCopiesFound(store);
      const { whole, rows, names } = await store.pictures.deeds(await filterOf(store, given));
      const shown = mostFrequent(rows, (row) => JSON.stringify([row.agent, row.recipient]), most.pairs);
      const coded = shown.rows.map((row) => ({ ...row, quad: quadOf(row.plover) }));
      return { whole, isJoined: joined, left: shown.left, pairs: shown.groups, rows: coded, names };
    },
  }),
  getRoute({
    path: "/api/pictures/places",
    does: "Counts where entries hold.",
    params: {},
    query: scope,
    gives: PlacesPicture,
    answer: async ({ store }, given) => {
      const joined = await areCopiesFound(store);
      const { whole, without, rows } = await store.pictures.places(await filterOf(store, given));
      const spot = ({ folded, country, precision, geonames }: (typeof rows)[number]) =>
        JSON.stringify([folded, country, precision, geonames]);
      const shown = mostFrequent(rows, spot, most.places);
      return { whole, isJoined: joined, without, left: shown.left, places: shown.groups, rows: shown.rows };
    },
  }),
  getRoute({
    path: "/api/pictures/dates",
    does: "Counts when entries hold.",
    params: {},
    query: scope,
    gives: DatesPicture,
    answer: async ({ store }, given) => {
      const joined = await areCopiesFound(store);
      const { whole, without, rows } = await store.pictures.dates(await filterOf(store, given));
      const { step, rows: stepped } = steppedDates(rows, most.days);
      const time = ({ start, end, precision }: (typeof rows)[number]) => JSON.stringify([start, end, precision]);
      const shown = mostFrequent(
        stepped.filter(({ precision }) => precision !== "day"),
        time,
        most.times,
      );
      const days = stepped.filter(({ precision }) => precision === "day");
      const begin = ({ start, end }: (typeof rows)[number]) => start ?? end ?? "";
      const all = [...days, ...shown.rows].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
      return { whole, isJoined: joined, without, step, left: shown.left, rows: all };
    },
  }),
  getRoute({
    path: "/api/pictures/entries",
    does: "Lists the entries behind a mark of a picture.",
    params: {},
    query: {
      ...scope,
      ...mark,
      copies: z.enum(["with", "without"]).default("with").describe("Whether what copies say is left out."),
      limit,
      skip,
    },
    gives: BehindAnswer,
    answer: async ({ store }, { limit, skip: offset, copies, ...given }) => {
      const filter = await filterOf(store, given);
      const asked = markOf(given);
      const entries = await store.pictures.entries({ ...filter, copies }, asked, { limit, offset });
      const whole = await store.pictures.count(filter, asked);
      return { whole, entries: [...entries] };
    },
  }),
];

type Scope = { readonly [name in keyof typeof scope]?: z.infer<(typeof scope)[name]> };

async function filterOf(store: Store, { kind, actor, country, from, to, certainty }: Scope): Promise<PictureFilter> {
  const id = actor === undefined ? undefined : (await store.actors.find(actor)).id;
  return { kind, actor: id, country, from, to, degree: certainty };
}

type Mark = { readonly [name in keyof typeof mark]?: z.infer<(typeof mark)[name]> };

function markOf({ who, agent, recipient, stage, denied, quad, plover, time, ...rest }: Mark): PictureMark {
  const stages = stage?.split(",").flatMap((it) => Transfer.shape.stage.options.filter((known) => known === it));
  return {
    who,
    agent: agent === none ? null : agent,
    recipient: recipient === none ? null : recipient,
    stages,
    denied: denied === undefined ? undefined : denied === "yes",
    categories: plover !== undefined ? [plover] : quad === undefined ? undefined : categoriesOf(quad),
    spot: spotOf(rest),
    span: spanOf(time, rest),
  };
}

function spotOf({ place, geonames, in: country, at }: Mark): PictureMark["spot"] {
  if (place === undefined) return undefined;
  if (place === none) return null;
  return { folded: place, geonames: geonames ?? null, country: country ?? null, precision: at ?? "unknown" };
}

function spanOf(time: Mark["time"], { start, end }: Mark): PictureMark["span"] {
  if (time === undefined) return undefined;
  if (time === none) return null;
  const span = { start: start ?? null, end: end ?? null };
  return time === "days" ? { ...span, precision: "day", inside: true } : { ...span, precision: time };
}

function quadOf(category: Event["plover"]): Event["quad"] {
  const known = ploverCodebook().get(category);
  if (known === undefined) throw new RangeError(`The codebook has no ${category}.`);
  return known.quad;
}

function categoriesOf(quad: Event["quad"]): Event["plover"][] {
  return [...ploverCodebook().values()].filter((it) => it.quad === quad).map(({ name }) => name);
}
