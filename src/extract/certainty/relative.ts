import { isPastForm } from "../../text/index.ts";
import type { Held } from "./held.ts";
import type { Reading } from "./reading.ts";

/** What leaves a thing open because it is only wished for or to come, not because somebody says so. */
const wished = /^(?:wanting|promising|planning|purpose|open noun|threatening|considering|attempting|command)$/u;

/** Whether what is held open is open only because it is wished for: who or what it is about is told all the same. */
export function isOnlyWished({ applied }: Held): boolean {
  return applied.length > 0 && applied.every(({ rule, presupposes }) => presupposes === true || wished.test(rule));
}

/** Whether a clause is a relative one of the past: "which *had sent* arms", "who *fled*"; no infinitive and no present. */
export function isPastRelative(reading: Reading, at: number): boolean {
  if (reading.relation(at) !== "acl:relcl") return false;
  const helping = reading.childrenOf(at).filter((child) => reading.kind(child) === "aux");
  if (helping.length > 0) return helping.some((word) => /^(?:was|were|had|has|have|did)$/u.test(reading.word(word)));
  return isPastForm(reading.word(at));
}

/**
 * Whether a participle tells who or what somebody is, and no more: "a report *urging* restraint", whose own act it is, and
 * "the family of a man *arrested* in May have asked", hung on the verb by a slip of the parser.
 */
export function isOwnParticiple(reading: Reading, at: number, head: number): boolean {
  if (reading.kind(at) !== "acl") return false;
  if (at < head) return reading.upos(head) === "VERB";
  const isMarked = reading.child(at, (child) => /^(?:mark|case)$/u.test(reading.kind(child))) !== null;
  return reading.word(at).endsWith("ing") && !isMarked && head === at - 1 && reading.upos(head) === "NOUN";
}
