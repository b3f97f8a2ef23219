import type { Entry, EntryDate, ReportRecord, Span } from "../../record/index.ts";
import { namesIn } from "../words/names.ts";
import { plain, wordsOf } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { dateWords, placeWords } from "../words/when-and-where.ts";

/** A field of an entry as it is shown; without values where the report does not say. */
export interface ShownField {
  /** Its name in the record. */
  readonly field: string;
  readonly label: string;
  readonly values: readonly string[];
  /** Whether its values are the report's own words. */
  readonly isWords: boolean;
}

/** The fields of an entry that only its kind has, and its date and place. */
export function shownFields(entry: Entry, record: ReportRecord): ShownField[] {
  const nameOf = namesIn(record);
  const actors = (field: string, refs: readonly string[], label = field): ShownField => ({
    field,
    label,
    values: refs.map(nameOf),
    isWords: false,
  });
  const own = (): ShownField[] => {
    switch (entry.kind) {
      case "statement":
        return [
          entry.speaker === null && entry.speakerSpan !== null
            ? words("speaker", [entry.speakerSpan], "speaker, not resolved")
            : actors("speaker", entry.speaker === null ? [] : [entry.speaker]),
          actors("addressee", entry.addressee, "told to"),
          words("cue", entry.cue),
          words("content", entry.content),
          value("form", entry.form),
          value("denies", entry.denies ? "yes, the speaker denies the content" : null, "denial"),
          value("negated", entry.negated ? "yes, the report says that it was not said" : null, "not said"),
        ];
      case "event":
        return [
          actors("actors", entry.actors, "who"),
          actors("recipients", entry.recipients, "to whom"),
          value("plover", entry.plover, "PLOVER"),
          value("mode", entry.mode),
          value("context", entry.context.join(", ") || null),
          words("trigger", entry.trigger, "act"),
          value("occurrence", plain(entry.occurrence), "stands"),
          value("quad", `${plain(entry.quad)}, ${entry.score}`, "class, score"),
        ];
      case "transfer":
        return [
          actors("supplier", entry.supplier),
          actors("recipient", entry.recipient),
          actors("via", entry.via),
          words("items", entry.items),
          value("stage", entry.stage === "unknown" ? null : plain(entry.stage)),
          value("completed", entry.completed === null ? null : entry.completed ? "yes" : "no", "delivered"),
          value("value", entry.value, "worth"),
          day("ordered", entry.ordered),
          day("delivered", entry.delivered, "delivered on"),
          value("link", entry.link),
        ];
      case "commitment":
        return [
          actors("parties", entry.parties),
          value("form", entry.form),
          value("status", entry.status === "unknown" ? null : plain(entry.status)),
          words("obligation", entry.obligation, "owed"),
          words("trigger", entry.trigger, "when"),
          day("since", entry.since),
        ];
      case "threat":
        return [
          actors("issuer", entry.issuer),
          actors("target", entry.target),
          value("form", plain(entry.form)),
          words("condition", entry.condition, "if"),
          words("consequence", entry.consequence, "then"),
        ];
      case "restriction":
        return [
          words("instrument", entry.instrument),
          value("form", plain(entry.form)),
          actors("imposedBy", entry.imposedBy, "imposed by"),
          actors("joinedBy", entry.joinedBy, "joined by"),
          actors("on", entry.on),
          words("scope", entry.scope),
        ];
    }
  };
  return [...own(), day("date", entry.date), value("place", entry.place === null ? null : placeWords(entry.place))];
}

function words(field: string, spans: readonly Span[], label = field): ShownField {
  return { field, label, values: spans.map((span) => wordsOf([span])), isWords: true };
}

function value(field: string, text: string | null, label = field): ShownField {
  return { field, label, values: text === null ? [] : [visible(text)], isWords: false };
}

function day(field: string, date: EntryDate | null, label = field): ShownField {
  return value(field, date === null ? null : dateWords(date), label);
}
