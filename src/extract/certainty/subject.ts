import type { Reading } from "./reading.ts";

/** The word that says who does what a word tells: its subject, or that of the verb it is joined to; null where unsaid. */
export function subjectOf(reading: Reading, at: number, depth = 0): number | null {
  const own = reading.child(at, (child) => reading.kind(child) === "nsubj");
  if (own !== null || depth > 4) return own;
  const head = reading.head(at);
  if (head < 0) return null;
  switch (reading.kind(at)) {
    case "conj":
    case "xcomp":
      return subjectOf(reading, head, depth + 1);
    case "acl":
      return head;
    case "advcl":
    case "obl":
      // "quotes drivers as saying"
      if (reading.word(at - 1) === "as") return reading.child(head, (child) => reading.kind(child) === "obj");
      return subjectOf(reading, head, depth + 1);
    default:
      return null;
  }
}
