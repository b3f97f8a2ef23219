import { isPastForm } from "../../text/index.ts";
import { hasSubject } from "./complement.ts";
import type { Applied } from "./held.ts";
import type { Reading, Run } from "./reading.ts";
import { verbGroup } from "./verb-group.ts";

/** The rule by which a sentence leaves open what its main verb tells: it asks, bargains or commands; null where it tells. */
export function moodOf(
  reading: Reading,
  at: number,
  inside: readonly number[],
): Applied | "presupposing question" | null {
  const opening = inside.find((word) => reading.upos(word) !== "PUNCT") ?? at;
  const closing = inside.at(-1) ?? at;
  const end = [closing, closing - 1, closing + 1].find((word) => reading.word(word) === "?");
  if (end !== undefined && end <= reading.sentence(at).last + 1) {
    const isToCome = verbGroup(reading, at).some((word) =>
      /^(?:will|would|shall|can|could|may|might|should)$/u.test(reading.word(word)),
    );
    const isManner = !isToCome && /^(?:why|how|when|where)$/u.test(reading.word(opening));
    if (isManner && !/^(?:many|much)$/u.test(reading.word(opening + 1))) return "presupposing question";
    return { rule: "question", ...only(end) };
  }
  if (isBargain(reading, at, opening)) return { rule: "what follows on a condition", ...only(opening) };
  return isCommand(reading, at, opening) ? { rule: "command", ...only(at) } : null;
}

const only = (word: number): Run => ({ first: word, last: word });

/** Verbs whose base form is their past as well. */
const sameInPast = /^(?:let|put|set|cut|hit|shut|read|quit|hurt|spread|cast|bid|rid|shed|split)$/u;

/** A verb in its base form that opens what is said, with no subject: "Release them". */
function isCommand(reading: Reading, at: number, opening: number): boolean {
  if (hasSubject(reading, at) && reading.word(opening) !== "let") return false;
  const word = reading.word(opening);
  if (isPastForm(word) && !sameInPast.test(word)) return false;
  if (word === "let" || word === "please") return true;
  const isOpening = opening === at || (/^(?:do|don)$/u.test(word) && at <= opening + 4);
  return (
    isOpening &&
    /VERB|NOUN/u.test(reading.upos(at)) &&
    reading.upos(opening) !== "PROPN" &&
    reading.upos(at) === "VERB" &&
    !/(?:ed|ing|s|en|wn)$/u.test(reading.word(at))
  );
}

/** "Free them and we will talk": a command in place of a condition. */
function isBargain(reading: Reading, at: number, opening: number): boolean {
  if (!verbGroup(reading, at).some((word) => /^(?:will|shall|ll)$/u.test(reading.word(word)))) return false;
  let and = at;
  while (and > opening && !/^(?:and|or)$/u.test(reading.word(and))) and--;
  if (and <= opening || !/VERB|NOUN/u.test(reading.upos(opening)) || /(?:ed|ing|s)$/u.test(reading.word(opening)))
    return false;
  for (let word = opening; word < and; word++)
    if (reading.kind(word) === "nsubj" || reading.upos(word) === "AUX") return false;
  return true;
}
