import type { Entry, Span } from "../../record/index.ts";
import type { NameOf } from "./names.ts";
import { visible } from "./visible.ts";

/** An entry in three phrases. */
export interface Says {
  /** Who, and to whom: `Russia → North Korea`. */
  readonly who: string;
  /** What sort of thing, and how it stands: `signed pact`. */
  readonly how: string;
  /** The report's own words for it, cut where they are long; empty for none. */
  readonly what: string;
}

/** What an entry says, in short. */
export function says(entry: Entry, nameOf: NameOf): Says {
  const { who, how, what } = inFull(entry, nameOf);
  return { who: cut(who), how: cut(how), what: cut(what) };
}

/** No list shows more of a phrase. */
const most = 240;

const cut = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

function inFull(entry: Entry, nameOf: NameOf): Says {
  const all = (refs: readonly string[]) => (refs.length === 0 ? "not named" : refs.map(nameOf).join(", "));
  const toWhom = (from: readonly string[], to: readonly string[]) =>
    to.length === 0 ? all(from) : `${all(from)} → ${all(to)}`;
  switch (entry.kind) {
    case "statement": {
      const { speaker, speakerSpan, cue, content, denies, negated, addressee } = entry;
      const named = speaker === null ? (speakerSpan === null ? "not named" : wordsOf([speakerSpan])) : nameOf(speaker);
      const flags = [...(denies ? ["a denial"] : []), ...(negated ? ["not said"] : [])];
      return {
        who: addressee.length === 0 ? named : `${named} → ${all(addressee)}`,
        how: [wordsOf(cue), ...flags].filter((part) => part !== "").join(" · "),
        what: wordsOf(content),
      };
    }
    case "event": {
      const { actors, recipients, plover, mode, trigger, occurrence } = entry;
      const coded = [plover.toLowerCase(), ...(mode === null ? [] : [visible(mode)])].join(", ");
      return { who: toWhom(actors, recipients), how: `${coded} · ${plain(occurrence)}`, what: wordsOf(trigger) };
    }
    case "transfer": {
      const stage = entry.stage === "unknown" ? "stage not said" : plain(entry.stage);
      return { who: `${all(entry.supplier)} → ${all(entry.recipient)}`, how: stage, what: wordsOf(entry.items) };
    }
    case "commitment": {
      const status = entry.status === "unknown" ? [] : [plain(entry.status)];
      return {
        who: all(entry.parties),
        how: [entry.form, ...status].join(" · "),
        what: ifAndThen(entry.trigger, entry.obligation),
      };
    }
    case "threat":
      return {
        who: toWhom(entry.issuer, entry.target),
        how: threatForms[entry.form],
        what: ifAndThen(entry.condition, entry.consequence),
      };
    case "restriction":
      return {
        who: `${all(entry.imposedBy)} → ${all(entry.on)}`,
        how: plain(entry.form),
        what: wordsOf([...entry.instrument, ...entry.scope]),
      };
  }
}

const threatForms = { conditional: "conditional threat", "reserved-right": "right reserved", warning: "warning" };

/** @example plain("under-way"); // "under way" */
export function plain(value: string): string {
  return value.replaceAll("-", " ");
}

/** The report's words, several passages joined by an ellipsis, a line break in them a space. */
export function wordsOf(spans: readonly Pick<Span, "text">[]): string {
  return spans.map(({ text }) => visible(text).replace(/\s+/g, " ")).join(" … ");
}

function ifAndThen(condition: readonly Span[], consequence: readonly Span[]): string {
  if (condition.length === 0) return wordsOf(consequence);
  if (consequence.length === 0) return `if: ${wordsOf(condition)}`;
  return `${wordsOf(consequence)} — if: ${wordsOf(condition)}`;
}
