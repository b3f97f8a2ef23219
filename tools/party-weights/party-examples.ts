import type { HeldPassage } from "../../bench/frames/held-passages.ts";
import { candidatesOf, headsOf, signsOf } from "../../src/extract/frame/index.ts";
import { headIn } from "../../src/extract/frame/words-in.ts";
import type { Unjudged } from "../../src/reader/read-text.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { overlaps, type Range } from "../../src/text/index.ts";
import type { PartyExample } from "./fitted-party-weights.ts";

/** How much a newspaper's passage counts beside an invented one, of which there are three times as many. */
const newspaperShare = 2;

/**
 * The candidates for the parties of those events of a passage at whose words its annotator saw one too.
 *
 * A candidate is what its annotated words are by the same head; one that only stands for the same actor as these is what it
 * has been made if that is right, and else no example, as annotators mark one mention of several.
 *
 * @param record - the passage on record before parties are judged, which tells who is who.
 */
export function partyExamples(passage: HeldPassage, read: Unjudged, record: ReportRecord): PartyExample[] {
  const { trees, phrases } = read;
  const heads = headsOf(trees, phrases);
  const cost = passage.isOfNewspaper ? newspaperShare : 1;
  const headOf = (range: Range) => headIn(trees, range);
  return read.frames.flatMap((frame) => {
    if (frame.kind !== "event" || frame.said === undefined) return [];
    const annotated = passage.frames.filter((one) => one.kind === "event" && overlaps(one.trigger, frame.trigger));
    if (annotated.length === 0) return [];
    const sides = {
      agent: annotated.flatMap(({ agents }) => agents),
      recipient: annotated.flatMap(({ recipients }) => recipients),
      via: annotated.flatMap(({ vias }) => vias),
    };
    const candidates = candidatesOf(trees, frame, frame.said, heads);
    const signs = signsOf(trees, frame, frame.said, candidates);
    return candidates.flatMap(({ head, range, given }, i): PartyExample[] => {
      const own = signs[i] ?? new Map();
      const word = trees.syntax.words[head] ?? range;
      const isOf = (all: readonly Range[]) =>
        all.some(
          (one) => headOf(one) === head || (overlaps(one, word) && range.start <= one.start && one.end <= range.end),
        );
      if (isOf(sides.agent)) return [{ signs: own, is: "agent", cost }];
      if (isOf(sides.recipient)) return [{ signs: own, is: "recipient", cost }];
      if (isOf(sides.via)) return [{ signs: own, is: "agent", cost }];
      const mentions = record.actors
        .filter((actor) => actor.mentions.some((one) => overlaps(one, word) && headOf(one) === head))
        .flatMap((actor) => actor.mentions);
      const isSameAs = (all: readonly Range[]) =>
        all.some((one) => mentions.some((other) => overlaps(one, other) && headOf(one) === headOf(other)));
      const side = isSameAs(sides.agent) ? "agent" : isSameAs(sides.recipient) ? "recipient" : null;
      if (side === null) return [{ signs: own, is: "none", cost }];
      return given?.role === side ? [{ signs: own, is: side, cost }] : [];
    });
  });
}
