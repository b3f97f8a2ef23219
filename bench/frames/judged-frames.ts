import { type Frame, mainAnswer } from "../../src/extract/frame/index.ts";
import { overlaps, type Range } from "../../src/text/index.ts";
import type { AnnotatedFrame } from "./held-passages.ts";
import { isSameCategory } from "./judged-event.ts";

/** A frame that was read, and whether it is one that was annotated. */
export interface JudgedFrame {
  readonly frame: Frame;
  readonly isRight: boolean;
}

/**
 * Which of the frames read are right: of the kind, at the words, of the category (events), and with one at least of the
 * annotated agents and of the recipients, where there are any; of threats and commitments only who makes them counts, of
 * restrictions only on whom they are, as in the gold. An annotated frame is found once.
 */
export function judgedFrames(read: readonly Frame[], annotated: readonly AnnotatedFrame[]): JudgedFrame[] {
  const open = new Set(annotated);
  return [...read]
    .sort((a, b) => b.probability - a.probability)
    .map((frame) => {
      const match = [...open].find((one) => isSame(frame, one));
      if (match !== undefined) open.delete(match);
      return { frame, isRight: match !== undefined };
    });
}

function isSame(frame: Frame, one: AnnotatedFrame): boolean {
  return (
    frame.kind === one.kind &&
    overlaps(frame.trigger, one.trigger) &&
    (frame.kind !== "event" || isSameCategory(mainAnswer(frame).value, one.value)) &&
    (frame.kind === "restriction" || has(frame, "agent", one.agents)) &&
    (/^(?:threat|commitment)$/u.test(frame.kind) || has(frame, "recipient", one.recipients))
  );
}

function has({ roles }: Frame, role: "agent" | "recipient", wanted: readonly Range[]): boolean {
  if (wanted.length === 0) return true;
  return roles.some((one) => one.role === role && wanted.some((range) => overlaps(range, one.range)));
}
