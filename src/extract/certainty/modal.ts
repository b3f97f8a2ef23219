import { hasPastWould } from "./condition.ts";
import { type Held, marked, replaced } from "./held.ts";
import { negationsOf } from "./negation.ts";
import type { Reading } from "./reading.ts";
import { infinitiveMark, verbGroup } from "./verb-group.ts";

/** Where a verb stands. */
export interface Setting {
  /** In words that a report tells in its own, of what somebody said: there "would" is the future. */
  readonly reported: boolean;
  /** In the main clause of a condition, or in a condition. */
  readonly conditional: boolean;
  /** In a condition, or under one, that did not come about. */
  readonly unreal: boolean;
}

/** Verbs of coming about, of which "should" tells what is expected, not what is right. */
const comingAbout =
  /^(?:arrive|come|reach|be|begin|start|end|finish|last|take|land|return|follow|suffice|happen|become|see|get)$/u;

/** What a verb's modal makes of it; a negation that the modal takes in is counted here. */
export function withModal(
  reading: Reading,
  at: number,
  held: Held,
  setting: Setting,
): { readonly held: Held; readonly negated: boolean } {
  const group = verbGroup(reading, at);
  const modal = group.find(
    (word) =>
      reading.upos(word) !== "PROPN" &&
      !isMonth(reading, word) &&
      /^(?:may|might|can|could|must|should|ought|would|cannot|couldn|wouldn|shouldn|mustn|d)$/u.test(
        reading.word(word),
      ),
  );
  const not = negationsOf(reading, at).length > 0;
  const same = { held, negated: false };
  if (modal === undefined) return { held: infinitive(reading, at, held), negated: false };
  const run = { first: modal, last: modal };
  const perfect = group.some((word) => word > modal && reading.word(word) === "have");
  if (setting.unreal) return same;
  switch (reading.word(modal)) {
    case "may":
    case "might":
      return { held: marked(held, "ps+", "may", run), negated: false };
    case "can":
    case "cannot":
      return not
        ? { held: marked(held, "ct-", "cannot", run), negated: true }
        : { held: marked(held, "ps+", "can", run), negated: false };
    case "could":
    case "couldn":
      if (not) return { held: marked(held, "ct-", "cannot", run), negated: true };
      if (perfect && cameToNothing(reading, at))
        return { held: marked(held, "ct-", "could have, but", run), negated: true };
      // "doubts that it could be saved": there it is what somebody is able to do.
      return held.value.polarity === "negative" ? same : { held: marked(held, "ps+", "can", run), negated: false };
    case "must":
    case "mustn":
      if (perfect) return { held: marked(held, "pr+", "must have", run), negated: false };
      return { held: replaced(held, "u", "must", run), negated: true };
    case "should":
    case "shouldn":
    case "ought":
      if (perfect) return { held: marked(held, "ct-", "should have", run), negated: false };
      if (comingAbout.test(reading.word(at)) && !not)
        return { held: marked(held, "pr+", "should of what comes about", run), negated: false };
      return { held: replaced(held, "u", "should", run), negated: true };
    default:
      if (reading.word(modal) === "d" && reading.word(modal - 1) !== "'") return same;
      if (perfect && !setting.reported) return { held: marked(held, "ct-", "would have", run), negated: false };
      if (setting.conditional) return { held: replaced(held, "u", "would", run), negated: true };
      if (setting.reported) return same;
      if (not) return { held: marked(held, "ct-", "would not", run), negated: true };
      return { held: replaced(held, "u", "would", run), negated: true };
  }
}

/** The "May" of "held since May": a capital within a sentence. */
function isMonth(reading: Reading, at: number): boolean {
  const { start, end } = reading.range({ first: at, last: at });
  return (
    reading.text.slice(start, end) === "May" &&
    at > reading.sentence(at).first &&
    !/^["“”]$/u.test(reading.word(at - 1))
  );
}

/** "could have been saved, but", "might have won had": the words after it tell that it was not so. */
function cameToNothing(reading: Reading, at: number): boolean {
  const { first, last } = reading.sentence(at);
  for (let word = at; word < last; word++)
    if (reading.word(word) === "but" || reading.word(word) === "had") return true;
  return hasPastWould(reading, { first, last: at }) && reading.isAt(first, ["but", "for"]);
}

/** "is to meet", "was to have met", "is about to leave", "has yet to come", "had to go". */
function infinitive(reading: Reading, at: number, held: Held): Held {
  const to = infinitiveMark(reading, at);
  if (to === null) return held;
  const run = { first: to - 1, last: to };
  const before = reading.word(to - 1);
  if (before === "yet") return marked(held, "ct-", "has yet to", run);
  if (before === "about") {
    const wasTo = /^(?:was|were)$/u.test(reading.word(to - 2));
    const broken = wasTo && follows(reading, at, /^(?:when|but|before|until)$/u);
    return marked(held, broken ? "ct-" : "pr+", broken ? "was about to, when" : "is about to", {
      first: to - 2,
      last: to,
    });
  }
  const be = reading.word(to - 1) === "not" ? to - 2 : to - 1;
  if (!/^(?:is|are|was|were)$/u.test(reading.word(be))) return held;
  if (/NOUN/u.test(reading.upos(reading.head(at))) && reading.kind(at) === "xcomp") return held;
  const did =
    follows(reading, to - 1, /^have$/u, 3) || (/^was|were$/u.test(reading.word(be)) && follows(reading, at, /^but$/u));
  const plan = marked(held, did ? "ct-" : "pr+", did ? "was to have" : "is to", { first: be, last: to });
  return be === to - 2 ? marked(plan, "ct-", "negation", { first: to - 1, last: to - 1 }) : plan;
}

function follows(reading: Reading, at: number, words: RegExp, within = 30): boolean {
  const { last } = reading.sentence(at);
  for (let word = at + 1; word <= Math.min(last, at + within); word++) if (words.test(reading.word(word))) return true;
  return false;
}
