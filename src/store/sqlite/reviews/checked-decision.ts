import { z } from "zod";
import { OnrecordError } from "../../../util/problem.ts";
import { checkedWords } from "../../checked-change.ts";
import { decisionKinds, type NewDecision } from "../../reviews.ts";

// Stored as UTF-8, which has no halves of characters.
const loneSurrogates = /\p{Cs}/gu;

const mostOfAName = 80;
const mostOfAComment = 4000;
const withEntry: ReadonlySet<string> = new Set(["correct", "add", "settle"]);

/**
 * A decision with what its kind needs and nothing else.
 *
 * @throws {OnrecordError} `usage` for an id that is no UUID, a name of more than 80 or a comment of more than 4,000
 * characters, a decision without the entry it needs or with one that it does not take, and a comment without words.
 */
export function checkedDecision(decision: NewDecision): NewDecision & { readonly comment: string | null } {
  const { id, entry, what, to } = decision;
  if (!z.uuid().safeParse(id).success) throw refused("The decision's id is no UUID.", id, "a UUID, made anew for each");
  if (!decisionKinds.includes(what)) throw refused("There is no such decision.", what, decisionKinds.join(", "));
  if ((entry === null) !== (what === "add")) {
    throw refused(
      what === "add" ? "An entry that is added has no id yet." : "The decision says of no entry that it is about it.",
      String(entry),
      what === "add" ? "no entry" : "the id of an entry",
    );
  }
  if (withEntry.has(what) && (to === undefined || (to === null && what !== "settle"))) {
    throw refused(
      `To ${what} an entry takes the whole entry.`,
      "none",
      what === "settle" ? "an entry, or null" : "an entry",
    );
  }
  if (!withEntry.has(what) && to !== undefined && to !== null) {
    throw refused(`To ${what} takes no entry.`, "an entry", "none");
  }
  const comment = decision.comment?.trim().replaceAll(loneSurrogates, "\ufffd") || null;
  if (what === "comment" && comment === null) throw refused("The comment is empty.", "nothing", "a comment");
  if (comment !== null && comment.length > mostOfAComment) {
    throw refused("The comment is too long.", `${comment.length} characters`, `1 to ${mostOfAComment}`);
  }
  return { ...decision, by: checkedReviewer(decision.by), comment };
}

/** A reviewer's name. @throws {OnrecordError} `usage` for none, or one of more than 80 characters. */
export function checkedReviewer(typed: string): string {
  const by = checkedWords("reviewer", typed);
  if (by.length <= mostOfAName) return by;
  throw refused("The reviewer is too long.", `${by.length} characters`, `1 to ${mostOfAName} characters`);
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: "What each decision takes is told in docs/review.md.",
  });
}
