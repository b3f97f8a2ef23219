import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import { Event } from "../src/record/index.ts";

const categories = Event.shape.plover;
const code = z.string().regex(/^[A-Z]{3,9}$/u);

const ExpectedEvent = z.strictObject({
  /** The categories that a careful coder may give. */
  plover: z.array(categories).min(1),
  /** PLOVER actor codes; `IGO` for every intergovernmental organisation. */
  actors: z.array(code),
  recipients: z.array(code),
  /** Whether those named act upon each other, so that the record may name them on either side. */
  mutual: z.boolean(),
});

const Row = z.strictObject({
  part: z.enum(["dev", "test"]),
  /** The construction that the sentence tries. */
  sort: z.string().min(1),
  events: z.string(),
  sentence: z.string().min(1),
});

/** An invented plain sentence, and the events that a coder puts on record from it. */
export interface PlainSentence {
  readonly part: "dev" | "test";
  readonly sort: string;
  readonly sentence: string;
  /** None where nothing political happens in it. */
  readonly events: readonly z.infer<typeof ExpectedEvent>[];
}

/** The sentences of `bench/data/plain-events.csv`; `test` is not looked at while rules are written. */
export function plainSentences(part: "dev" | "test"): PlainSentence[] {
  const [header = [], ...lines] = csvRows(readFileSync(join(import.meta.dirname, "data/plain-events.csv"), "utf8"));
  return lines
    .map((cells) => Row.parse(Object.fromEntries(header.map((column, place) => [column, cells[place]]))))
    .filter((row) => row.part === part)
    .map((row) => ({ ...row, events: row.events === "" ? [] : row.events.split("; ").map(expectedEvent) }));
}

/** Reads `ACCUSE/REJECT: IRN > ISR`, `SUPPORT: FIN + SWE > -`, `CONSULT: FRA = DEU`. */
function expectedEvent(written: string): z.infer<typeof ExpectedEvent> {
  const [plover = "", parties = ""] = written.split(": ");
  const [actors = "", recipients = "-"] = parties.split(" > ");
  const codes = (side: string) => (side === "-" ? [] : side.split(/ [+=] /u));
  return ExpectedEvent.parse({
    plover: plover.split("/"),
    actors: codes(actors),
    recipients: codes(recipients),
    mutual: parties.includes(" = "),
  });
}
