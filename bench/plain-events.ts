import { Reader } from "../src/reader/index.ts";
import type { Event, ReportRecord } from "../src/record/index.ts";
import { type PlainSentence, plainSentences } from "./plain-sentences.ts";

type Expected = PlainSentence["events"][number];

/**
 * Events of plain sentences: how many of the expected ones are on record with their category, with the countries of actors
 * and recipients, with their whole codes, and how many of those on record are expected.
 *
 * @param part - `dev` or `test`; default: `dev`. Nothing but figures is printed of `test`.
 */
export async function plainEvents(part = "dev"): Promise<void> {
  if (part !== "dev" && part !== "test") throw new Error(`no part of the sentences: ${part}; there are dev and test`);
  const reader = await Reader.open();
  const sentences = plainSentences(part);
  const right = { category: 0, "and actors' countries": 0, "and recipients'": 0, "and all whole codes": 0 };
  let [expected, recorded, wanted, idle] = [0, 0, 0, 0];
  for (const { sentence, sort, events } of sentences) {
    const record = await reader.read({ id: sort, source: "-", title: null, published: null, text: sentence });
    const found = record.entries.flatMap((entry) => (entry.kind === "event" ? [entry] : []));
    expected += events.length;
    recorded += found.length;
    if (events.length === 0) idle += found.length;
    for (const event of events) {
      const alike = found.filter(({ plover }) => event.plover.includes(plover));
      const acting = alike.filter((one) => hasActors(record, event, one, country));
      const whole = acting.filter((one) => hasRecipients(record, event, one, country));
      if (alike.length > 0) right.category++;
      if (acting.length > 0) right["and actors' countries"]++;
      if (whole.length > 0) right["and recipients'"]++;
      if (whole.some((one) => hasActors(record, event, one, own) && hasRecipients(record, event, one, own)))
        right["and all whole codes"]++;
      if (whole.length === 0 && part === "dev") process.stdout.write(`${missed(record, sentence, event, found)}\n`);
    }
    const fitting = found.filter((one) =>
      events.some(
        (event) =>
          event.plover.includes(one.plover) &&
          hasActors(record, event, one, country) &&
          hasRecipients(record, event, one, country),
      ),
    );
    wanted += fitting.length;
    if (part === "dev")
      for (const one of found.filter((event) => !fitting.includes(event)))
        process.stdout.write(`  not expected: ${shown(record, one)}: ${sentence}\n`);
  }
  await reader.close();
  const share = (count: number, of: number) => `${count} of ${of} ${((100 * count) / of).toFixed(1)} %`;
  process.stdout.write(`${sentences.length} sentences, ${part}\n`);
  for (const [what, count] of Object.entries(right))
    process.stdout.write(`${what.padEnd(24)} ${share(count, expected)}\n`);
  process.stdout.write(`${"recorded as expected".padEnd(24)} ${share(wanted, recorded)}\n`);
  process.stdout.write(`${"in idle sentences".padEnd(24)} ${idle}\n`);
}

type Part = (code: string) => string;
const own: Part = (code) => code;
const country: Part = (code) => code.slice(0, 3);

function hasActors(record: ReportRecord, event: Expected, one: Event, part: Part): boolean {
  const named = event.mutual ? [...one.actors, ...one.recipients] : one.actors;
  return event.actors.every((code) => codesOf(record, named).some((known) => part(known) === part(code)));
}

/** Whether all recipients are there; where none are expected a recipient is none too many, as what is acted upon may be a thing. */
function hasRecipients(record: ReportRecord, event: Expected, one: Event, part: Part): boolean {
  return event.recipients.every((code) => codesOf(record, one.recipients).some((known) => part(known) === part(code)));
}

function codesOf(record: ReportRecord, refs: readonly string[]): string[] {
  return refs.map((ref) => {
    const actor = record.actors.find(({ id }) => id === ref);
    if (actor?.kind === "igo") return "IGO";
    return actor?.codes.plover?.replace(/^(?:UNO|EUR)/u, "IGO") ?? actor?.country ?? "?";
  });
}

function missed(record: ReportRecord, sentence: string, event: Expected, found: readonly Event[]): string {
  const { plover, actors, recipients, mutual } = event;
  const wants = `${plover.join("/")} ${actors.join(mutual ? " = " : " + ")} > ${recipients.join(" + ")}`;
  return `missed ${wants}: ${sentence}\n  recorded: ${found.map((one) => shown(record, one)).join("; ") || "none"}`;
}

function shown(record: ReportRecord, { plover, actors, recipients, trigger }: Event): string {
  const words = trigger.map(({ text }) => text).join(" … ");
  return `${plover} ${codesOf(record, actors).join(" + ")} > ${codesOf(record, recipients).join(" + ")} (${words})`;
}
