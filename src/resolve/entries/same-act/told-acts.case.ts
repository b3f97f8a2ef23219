import type { Place } from "../../../record/index.ts";
import { event, type MadeFrame, made, only } from "../made-frames.case.ts";

/** An attack by its words, with whoever did it and whom it hit. */
export function attack(trigger: string, agent: string | null, ...recipients: readonly string[]): MadeFrame {
  return event("ASSAULT", trigger, [
    ...(agent === null ? [] : [["agent", agent] as const]),
    ...recipients.map((one) => ["recipient", one] as const),
  ]);
}

/** An arrest by its words, with whom it befell. */
export function arrest(trigger: string, recipient: string): MadeFrame {
  return event("COERCE", trigger, [["recipient", recipient]], { mode: "arrest" });
}

/** The events that a report's frames come to, by the words that name them and with the names of their parties. */
export function told(text: string, frames: readonly MadeFrame[], more: Parameters<typeof made>[2] = {}) {
  const { entries, names } = made(text, frames, more);
  return only(entries, "event").map(({ actors, recipients, trigger, date }) => ({
    actors: names(actors),
    recipients: names(recipients),
    trigger: trigger.map((words) => words.text),
    day: date?.start ?? null,
  }));
}

/** A town that a marked text names, in a country. */
export function placed(marked: string, name: string, country: string): Place {
  const text = marked.replaceAll(/\[|\|[^\]]*\]/gu, "");
  const start = text.indexOf(name);
  const span = { start, end: start + name.length, text: name };
  return { name, geonames: null, country, latitude: null, longitude: null, precision: "town", span, rule: "a test" };
}
