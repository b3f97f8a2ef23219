import type {
  Commitment,
  Entry,
  EntryKind,
  Event,
  Restriction,
  Statement,
  Threat,
  Transfer,
} from "../../record/index.ts";
import { actorColumns, type Column, daysOf, several, severalKnown, wordsOf, yesNo } from "./row-of.ts";

const statement: readonly Column<Statement>[] = [
  ...actorColumns<Statement>("speaker", ({ speaker }) => (speaker === null ? [] : [speaker])),
  ["speaker_words", ({ entry }) => (entry.speakerSpan === null ? null : wordsOf([entry.speakerSpan]))],
  ...actorColumns<Statement>("addressee", ({ addressee }) => addressee),
  ["cue", ({ entry }) => wordsOf(entry.cue)],
  ["content", ({ entry }) => wordsOf(entry.content)],
  ["form", ({ entry }) => entry.form],
  ["denies", ({ entry }) => yesNo(entry.denies)],
  ["not_said", ({ entry }) => yesNo(entry.negated)],
];

const event: readonly Column<Event>[] = [
  ...actorColumns<Event>("actor", ({ actors }) => actors),
  ["plover", ({ entry }) => entry.plover],
  ["mode", ({ entry }) => entry.mode],
  ["context", ({ entry }) => several(entry.context)],
  ...actorColumns<Event>("recipient", ({ recipients }) => recipients),
  ["occurrence", ({ entry }) => entry.occurrence],
  ["cameo", ({ entry }) => entry.cameo],
  ["quad", ({ entry }) => entry.quad],
  ["score", ({ entry }) => entry.score],
  ["trigger", ({ entry }) => wordsOf(entry.trigger)],
];

const transfer: readonly Column<Transfer>[] = [
  ...actorColumns<Transfer>("supplier", ({ supplier }) => supplier),
  ...actorColumns<Transfer>("recipient", ({ recipient }) => recipient),
  ...actorColumns<Transfer>("via", ({ via }) => via),
  ["items", ({ entry }) => several(entry.items.map(({ text }) => text))],
  [
    "quantity",
    ({ entry }) => severalKnown(entry.items.map(({ quantity, approximate }) => quantityWords(quantity, approximate))),
  ],
  ["item_type", ({ entry }) => several(entry.items.map(({ type }) => type))],
  ["unroca", ({ entry }) => severalKnown(entry.items.map(({ unroca }) => unroca))],
  ["stage", ({ entry }) => entry.stage],
  ["value", ({ entry }) => entry.value],
  ["ordered", ({ entry }) => daysOf(entry.ordered)],
  ["delivered", ({ entry }) => daysOf(entry.delivered)],
  ["link", ({ entry }) => entry.link],
];

const commitment: readonly Column<Commitment>[] = [
  ["form", ({ entry }) => entry.form],
  ...actorColumns<Commitment>("party", ({ parties }) => parties),
  ["trigger", ({ entry }) => wordsOf(entry.trigger)],
  ["obligation", ({ entry }) => wordsOf(entry.obligation)],
  ["status", ({ entry }) => entry.status],
  ["since", ({ entry }) => daysOf(entry.since)],
];

const threat: readonly Column<Threat>[] = [
  ["form", ({ entry }) => entry.form],
  ...actorColumns<Threat>("issuer", ({ issuer }) => issuer),
  ...actorColumns<Threat>("target", ({ target }) => target),
  ["condition", ({ entry }) => wordsOf(entry.condition)],
  ["consequence", ({ entry }) => wordsOf(entry.consequence)],
];

const restriction: readonly Column<Restriction>[] = [
  ["form", ({ entry }) => entry.form],
  ["instrument", ({ entry }) => wordsOf(entry.instrument)],
  ...actorColumns<Restriction>("imposed_by", ({ imposedBy }) => imposedBy),
  ...actorColumns<Restriction>("joined_by", ({ joinedBy }) => joinedBy),
  ...actorColumns<Restriction>("on", ({ on }) => on),
  ["scope", ({ entry }) => wordsOf(entry.scope)],
];

/** The columns of entries of any kind together: what it is, who acts and who is acted upon. */
const anyKind: readonly Column[] = [
  ["what", ({ entry }) => whatOf(entry)],
  ...actorColumns<Entry>("agent", (entry) => partiesOf(entry)[0]),
  ...actorColumns<Entry>("recipient", (entry) => partiesOf(entry)[1]),
];

/** The columns that only entries of a kind have; undefined for entries of all kinds. */
export function kindColumns(kind: EntryKind | undefined): readonly Column[] {
  switch (kind) {
    case "statement":
      return only("statement", statement);
    case "event":
      return only("event", event);
    case "transfer":
      return only("transfer", transfer);
    case "commitment":
      return only("commitment", commitment);
    case "threat":
      return only("threat", threat);
    case "restriction":
      return only("restriction", restriction);
    case undefined:
      return anyKind;
  }
}

/** Columns of one kind in a table of entries of any: those of other kinds have nothing in them. */
function only<K extends EntryKind>(
  kind: K,
  columns: readonly Column<Extract<Entry, { kind: K }>>[],
): readonly Column[] {
  const isOfKind = (entry: Entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind;
  return columns.map(([title, cell]) => [
    title,
    ({ entry, ...row }) => (isOfKind(entry) ? cell({ ...row, entry }) : null),
  ]);
}

function quantityWords(quantity: number | null, approximate: boolean): string | null {
  return quantity === null ? null : `${approximate ? "about " : ""}${quantity}`;
}

function whatOf(entry: Entry): string {
  switch (entry.kind) {
    case "event":
      return entry.plover;
    case "transfer":
      return entry.stage;
    default:
      return entry.form;
  }
}

/** Who acts, supplies, speaks, is bound, threatens or imposes; and who is on the other side. */
function partiesOf(entry: Entry): readonly [readonly string[], readonly string[]] {
  switch (entry.kind) {
    case "statement":
      return [entry.speaker === null ? [] : [entry.speaker], entry.addressee];
    case "event":
      return [entry.actors, entry.recipients];
    case "transfer":
      return [entry.supplier, entry.recipient];
    case "commitment":
      return [entry.parties, []];
    case "threat":
      return [entry.issuer, entry.target];
    case "restriction":
      return [entry.imposedBy, entry.on];
  }
}
