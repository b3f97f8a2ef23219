import type { Entry, Restriction, Span, Statement, Threat, Transfer } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";
import { ifAndThen } from "./if-and-then.ts";
import type { NameOf } from "./name-of.ts";
import type { Style } from "./style.ts";

/** An entry of something done, sent, promised, threatened or forbidden. */
export type Deed = Exclude<Entry, Statement>;

/** One line that says what a deed is: who to whom, what, and how far it has come, with the report's own words. */
export function deedHeading(deed: Deed, nameOf: NameOf, style: Style): string {
  return partsOf(deed, nameOf, style)
    .filter((part) => part !== "")
    .join(style.faint(" · "));
}

function partsOf(deed: Deed, nameOf: NameOf, style: Style): string[] {
  const who = (refs: readonly string[]) =>
    refs.length === 0 ? style.faint("not named") : style.speaker(refs.map(nameOf).join(", "));
  const toWhom = (from: readonly string[], to: readonly string[]) => `${who(from)} → ${who(to)}`;
  switch (deed.kind) {
    case "event": {
      const { actors, recipients, plover, mode, trigger, occurrence } = deed;
      const parties = recipients.length === 0 ? who(actors) : toWhom(actors, recipients);
      const coded = style.title(plover) + (mode === null ? "" : ` ${printable(mode)}`);
      const stands = occurrence.replaceAll("-", " ");
      return [parties, coded, quoted(trigger, style), occurrence === "denied" ? style.warning(stands) : stands];
    }
    case "transfer": {
      const { supplier, recipient, via, items, stage, value } = deed;
      const through = via.length === 0 ? "" : `via ${who(via)}`;
      const worth = value === null ? "" : `worth “${printable(value)}”`;
      return [toWhom(supplier, recipient), through, itemWords(items, style), worth, stageWords(stage)];
    }
    case "commitment": {
      const { parties, form, status, trigger, obligation } = deed;
      const what = status === "unknown" ? form : `${form}, ${status.replaceAll("-", " ")}`;
      return [who(parties), what, ifAndThen(trigger, obligation, style)];
    }
    case "threat": {
      const { issuer, target, form, condition, consequence } = deed;
      const parties = target.length === 0 ? who(issuer) : toWhom(issuer, target);
      return [parties, threatForms[form], ifAndThen(condition, consequence, style)];
    }
    case "restriction": {
      const { imposedBy, joinedBy, on, form, instrument, scope } = deed;
      const joined = joinedBy.length === 0 ? "" : `joined by ${who(joinedBy)}`;
      const named = [form.replaceAll("-", " "), quoted(instrument, style)].filter((words) => words !== "").join(" ");
      const about = scope.length === 0 ? "" : `on ${quoted(scope, style)}`;
      return [toWhom(imposedBy, on), joined, named, about, ...touchWords(deed, nameOf, style)];
    }
  }
}

/** What is said to break a restriction or to accord with it. */
function touchWords({ touchedBy }: Restriction, nameOf: NameOf, style: Style): string[] {
  return touchedBy.map(({ entry, relation, by }) => {
    const stands = { violates: style.warning("violated by"), accords: "accorded with by", unstated: "touched by" };
    return `${stands[relation]} ${printable(entry)}${by === null ? "" : `, says ${nameOf(by)}`}`;
  });
}

const threatForms: Readonly<Record<Threat["form"], string>> = {
  conditional: "conditional threat",
  "reserved-right": "right reserved",
  warning: "warning",
};

/** How far a transfer has come. */
export function stageWords(stage: Transfer["stage"]): string {
  return stage === "unknown" ? "stage not said" : stage.replaceAll("-", " ");
}

/** The report's words in quotation marks, several passages joined by an ellipsis; empty for none. */
export function quoted(spans: readonly Span[], style: Style): string {
  if (spans.length === 0) return "";
  return `“${style.cue(spans.map(({ text }) => printable(text)).join(" … "))}”`;
}

function itemWords(items: Transfer["items"], style: Style): string {
  if (items.length === 0) return style.faint("what is not said");
  return items
    .map((item) => {
      const kind = item.type === "arms" || item.type === "unknown" ? null : item.type.replaceAll("-", " ");
      const classes = [kind, item.unroca === null ? null : `UNROCA ${printable(item.unroca)}`];
      const known = classes.filter((word) => word !== null);
      return quoted([item], style) + (known.length === 0 ? "" : ` (${known.join(", ")})`);
    })
    .join(", ");
}
