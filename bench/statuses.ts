import type { Frame } from "../src/extract/frame/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { putOnRecord } from "../src/reader/put-on-record.ts";
import { readText } from "../src/reader/read-text.ts";
import type { Entry } from "../src/record/index.ts";
import { overlaps } from "../src/text/index.ts";
import { heldParts } from "./frames/held-passages.ts";
import { requireShared } from "./shared.ts";

/** The status that was annotated where a frame was read, what the network alone and the rules made of it, and the record. */
interface Judged {
  readonly wanted: string;
  readonly network: string | null;
  readonly ruled: string;
  readonly recorded: string | null;
}

const kinds = ["event", "transfer", "commitment", "restriction", "threat"] as const;
type Kind = (typeof kinds)[number];

/**
 * Prints how far along what was read is said to be, beside what was annotated in the passages that the reader has not learned
 * from: the occurrence of events, the stage of transfers, the status of commitments, the form of restrictions and threats; by
 * the network alone, with the rules, and on record, for newspapers' passages and for the invented ones.
 *
 * Reading all takes a core some four minutes.
 *
 * @param part - `newspapers` or `invented`; default: both.
 */
export async function statuses(part?: string): Promise<void> {
  requireShared();
  const model = await Model.load(modelFolder);
  const gazetteer = Gazetteer.open();
  for (const [name, passages] of heldParts(part)) {
    const judged = new Map(kinds.map((kind): [Kind, Judged[]] => [kind, []]));
    for (const passage of passages) {
      const { text } = passage;
      const read = await readText(model, text, {});
      const { entries } = putOnRecord(
        { id: "r-passage", source: "-", title: null, published: null, text },
        read,
        gazetteer,
      );
      for (const one of passage.frames) {
        const wanted = one.kind === "event" || one.kind === "commitment" ? one.status : one.value;
        const [frame] = read.frames
          .filter(({ kind, trigger }) => kind === one.kind && overlaps(trigger, one.trigger))
          .sort((a, b) => b.probability - a.probability);
        if (wanted === null || frame === undefined) continue;
        const { value, ranked } = answerOf(frame);
        const entry = entries.find(
          (other) => other.kind === one.kind && wordsOf(other).some((words) => overlaps(words, one.trigger)),
        );
        const recorded = entry === undefined ? null : statusOf(entry);
        judged.get(one.kind)?.push({ wanted, network: ranked?.[0]?.value ?? null, ruled: value, recorded });
      }
    }
    process.stdout.write(`${name}\n`);
    for (const [kind, all] of judged) process.stdout.write(table(kind, all));
  }
  await model.release();
}

function answerOf(frame: Frame): { readonly value: string; readonly ranked?: readonly { readonly value: string }[] } {
  if (frame.kind === "event") return frame.occurrence;
  if (frame.kind === "transfer") return frame.stage;
  return frame.kind === "commitment" ? frame.status : frame.form;
}

function wordsOf(entry: Entry) {
  return entry.kind === "event" ? entry.trigger : entry.evidence;
}

function statusOf(entry: Entry): string | null {
  if (entry.kind === "event") return entry.occurrence;
  if (entry.kind === "transfer") return entry.stage;
  if (entry.kind === "commitment") return entry.status;
  return entry.kind === "statement" ? null : entry.form;
}

/** The shares that are right, and of what is on record the annotated values (rows) by those recorded. */
function table(kind: Kind, all: readonly Judged[]): string {
  const share = (some: readonly Judged[], of: "network" | "ruled" | "recorded") => {
    const known = some.filter((one) => one[of] !== null);
    const right = known.filter((one) => one[of] === one.wanted).length;
    return `${right} of ${known.length} ${((100 * right) / Math.max(1, known.length)).toFixed(1)} %`;
  };
  const recorded = all.filter((one) => one.recorded !== null);
  const values = [...new Set(recorded.flatMap((one) => [one.wanted, one.recorded ?? ""]))].sort();
  const cell = (text: string | number) => String(text).slice(0, 11).padStart(12);
  return [
    `${kind}s: network alone ${share(all, "network")}, with rules ${share(all, "ruled")}; on record ${share(recorded, "recorded")}\n`,
    ...(values.length === 0 ? [] : [`${" ".repeat(16)}${values.map(cell).join("")}\n`]),
    ...values.map((wanted) => {
      const row = values.map(
        (value) => recorded.filter((one) => one.wanted === wanted && one.recorded === value).length,
      );
      return `${wanted.padEnd(16)}${row.map(cell).join("")}\n`;
    }),
  ].join("");
}
