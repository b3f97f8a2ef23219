import { Reader } from "../src/reader/index.ts";
import { heldParts } from "./frames/held-passages.ts";
import { type JudgedEvent, judgedEvent } from "./frames/judged-event.ts";
import { requireShared } from "./shared.ts";

/**
 * Prints how the events on record stand to what was annotated in the passages that the reader has not learned from: what of
 * category, agent and recipient is right, open and wrong, for newspapers' passages and for the invented ones.
 *
 * Reading all takes a core some ten minutes.
 *
 * @param part - `newspapers` or `invented`; default: both.
 */
export async function unlearned(part?: string): Promise<void> {
  requireShared();
  const reader = await Reader.open();
  for (const [name, passages] of heldParts(part)) {
    const judged: JudgedEvent[] = [];
    let annotated = 0;
    for (const { text, frames } of passages) {
      const record = await reader.read({ id: "r-passage", source: "-", title: null, published: null, text });
      annotated += frames.filter(({ kind }) => kind === "event").length;
      judged.push(
        ...record.entries.flatMap((entry) => (entry.kind === "event" ? judgedEvent(entry, record, frames) : [])),
      );
    }
    process.stdout.write(`${passages.length} passages, ${name}\n${table(judged, annotated)}`);
  }
  await reader.close();
}

/** The figures of some events: what is defensible has its category right and no wrong party, whole is what leaves no side open. */
function table(judged: readonly JudgedEvent[], annotated: number): string {
  const found = judged.filter((one) => one.found === "event");
  const defensible = found.filter(({ parties: { agent, recipient } }) => agent.wrong + recipient.wrong === 0);
  const whole = defensible.filter(({ open }) => open.length === 0);
  const of = (some: readonly JudgedEvent[]) => `${some.length} ${percent(some.length / judged.length)}`;
  const count = (wanted: JudgedEvent["found"]) => of(judged.filter((one) => one.found === wanted));
  const sides = (["agent", "recipient"] as const).map((side) => {
    const sum = (which: "right" | "wrong") => found.reduce((all, { parties }) => all + parties[side][which], 0);
    const open = found.filter((one) => one.open.includes(side)).length;
    return `${side.padEnd(12)} right ${sum("right")}  wrong ${sum("wrong")}  (${percent(sum("right") / (sum("right") + sum("wrong")))})  open ${open}\n`;
  });
  return [
    `annotated    ${annotated} events, recorded ${judged.length}\n`,
    `no event     ${count("nothing")}\n`,
    `category     ${count("category")} of another\n`,
    `defensible   ${of(defensible)}\n`,
    `whole        ${of(whole)}\n`,
    ...sides,
  ].join("");
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
