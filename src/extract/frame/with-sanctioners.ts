import { overlaps, type Range } from "../../text/index.ts";
import { nounPhrase } from "../noun-phrase.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RestrictionFrame, RoleWords } from "./frame.ts";
import { doerOf } from "./supply/doer.ts";
import { insertInOrder } from "./text-order.ts";

/** How likely what the tree gives of a sanction is right. */
const likely = 0.75;
const rule = "sanctions-joined";

const joining = /^(?:join|joins|joined|joining|rejoin|rejoins|rejoined)$/u;
const measures = /^(?:sanctions?|embargo|embargoes|blockade|boycott|restrictions)$/u;

/**
 * The model's frames where somebody joins sanctions: he is named beside those who imposed them, and his joining is an event,
 * SANCTION, against whom they bind.
 *
 * @example
 * // "Seoul has joined US-led sanctions against Moscow": the restriction is joined by Seoul; Seoul SANCTION Moscow
 */
export function withSanctioners(frames: readonly Frame[], trees: Trees): Frame[] {
  const found = [...frames];
  for (const frame of frames) {
    const joiner = frame.kind === "restriction" ? joinerOf(frame, trees) : null;
    if (joiner === null || frame.kind !== "restriction") continue;
    found[found.indexOf(frame)] = joinedBy(frame, joiner);
    tell(found, frame, joiner);
  }
  return found;
}

interface Joiner {
  readonly verb: Range;
  readonly who: Range;
}

function joinerOf({ trigger, form }: RestrictionFrame, trees: Trees): Joiner | null {
  if (!/^(?:sanctions|embargo|ban)$/u.test(form.value)) return null;
  const { words } = trees.syntax;
  for (
    let at = words.findIndex(({ end }) => end > trigger.start);
    (words[at]?.start ?? trigger.end) < trigger.end;
    at++
  ) {
    const verb = trees.head(at);
    if (!measures.test(trees.word(at)) || verb < 0 || verb > at || trees.kind(at) !== "obj") continue;
    if (!joining.test(trees.word(verb)) || isOpen(trees, verb)) continue;
    const doer = doerOf(trees, verb);
    const range = words[verb];
    if (doer !== null && range !== undefined) return { verb: range, who: nounPhrase(trees, doer) };
  }
  return null;
}

/** "Has not joined", "refused to join", "may join". */
function isOpen(trees: Trees, verb: number): boolean {
  const before = trees.childrenOf(verb, "aux", "advmod", "mark").filter((one) => one < verb);
  return before.some((one) => !/^(?:has|have|had|did|also|since|now|already|then|later)$/u.test(trees.word(one)));
}

function joinedBy(frame: RestrictionFrame, { who }: Joiner): RestrictionFrame {
  const others = frame.roles.filter(({ range }) => !overlaps(range, who));
  const joiner: RoleWords = { role: "via", range: who, probability: likely, rule };
  return { ...frame, roles: [...others, joiner].sort(byPlace) };
}

/** The event of joining: that which the model has at the verb, as the sanction that it is, else one of its own. */
function tell(frames: Frame[], restriction: Frame, { verb, who }: Joiner): void {
  const whole = { start: verb.start, end: restriction.trigger.end };
  if (frames.some((one) => one.kind === "event" && one.plover.value === "SANCTION" && overlaps(one.trigger, whole)))
    return;
  const bound = restriction.roles.filter(({ role }) => role === "recipient");
  const event: EventFrame = {
    kind: "event",
    rule,
    trigger: whole,
    probability: Math.min(likely, restriction.probability),
    roles: [{ role: "agent" as const, range: who, probability: likely }, ...bound].sort(byPlace),
    plover: { value: "SANCTION", probability: likely },
    mode: { value: "discontinue", probability: likely },
    contexts: [],
    occurrence: { value: "happened", probability: likely },
  };
  const at = frames.findIndex((one) => one.kind === "event" && overlaps(one.trigger, verb));
  if (at >= 0) frames.splice(at, 1);
  insertInOrder(frames, event);
}

function byPlace(a: RoleWords, b: RoleWords): number {
  return a.range.start - b.range.start;
}
