import type { Commitment, Restriction, Threat } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { Draft, DraftContext } from "../draft.ts";
import type { FrameEntry } from "../input.ts";
import { isRetold } from "./retold.ts";
import { isSameByRule } from "./same-event.ts";
import { agree, share } from "./same-party.ts";
import { isSameTime } from "./same-time.ts";
import { isSameTransfer } from "./same-transfer.ts";

/** Whether two drafts of one kind tell the same thing by rule, so that they are one entry of two passages. */
export function isSame(context: DraftContext, a: Draft<FrameEntry>, b: Draft<FrameEntry>): boolean {
  const [one, other] = [a.entry, b.entry];
  if (one.kind === "event" && other.kind === "event")
    return isSameByRule(context, { a: one, b: other, from: a.triggers, to: b.triggers });
  if (one.kind === "transfer" && other.kind === "transfer") return isSameTransfer(context, one, other, a, b);
  if (one.kind === "commitment" && other.kind === "commitment") return isSameCommitment(context, one, other, a, b);
  if (one.kind === "threat" && other.kind === "threat") return isSameThreat(context, one, other, a, b);
  if (one.kind === "restriction" && other.kind === "restriction") return isSameRestriction(context, one, other);
  return false;
}

const treaties: ReadonlySet<Commitment["form"]> = new Set<Commitment["form"]>(["pact", "treaty"]);

/** One commitment named again: the same sort, parties that agree, and no two different obligations. */
function isSameCommitment(
  context: DraftContext,
  a: Commitment,
  b: Commitment,
  { triggers: from }: Draft<FrameEntry>,
  { triggers: to }: Draft<FrameEntry>,
): boolean {
  const sort = a.form === b.form || (treaties.has(a.form) && treaties.has(b.form));
  if (!sort || !agree(context, a.parties, b.parties) || !isSameTime(a.since, b.since)) return false;
  const clauses = (one: Commitment) => [...one.trigger, ...one.obligation];
  if (clauses(a).length > 0 && clauses(b).length > 0) {
    return clauses(a).some((one) => clauses(b).some((two) => overlaps(one, two)));
  }
  return from.some((one) => to.some((two) => isRetold(context, one, two, false)));
}

/** One threat in two sentences: one gives the condition, the other the consequence, or they have a clause in common. */
function isSameThreat(
  context: DraftContext,
  a: Threat,
  b: Threat,
  { triggers: from }: Draft<FrameEntry>,
  { triggers: to }: Draft<FrameEntry>,
): boolean {
  if (!agree(context, a.issuer, b.issuer) || !agree(context, a.target, b.target)) return false;
  const passages = (one: Threat, own: readonly Range[]) => [...own, ...one.condition, ...one.consequence];
  if (passages(a, from).some((one) => passages(b, to).some((two) => overlaps(one, two)))) return true;
  const apart = Math.abs(
    context.sentenceOf(to[0] ?? { start: 0, end: 0 }) - context.sentenceOf(from[0] ?? { start: 0, end: 0 }),
  );
  const whole = ({ condition, consequence }: Threat) => condition.length > 0 && consequence.length > 0;
  return apart <= 1 && !whole(a) && !whole(b) && a.consequence.length + b.consequence.length <= 1;
}

/** One measure named again: the same sort, parties that agree, and one number at most. */
function isSameRestriction(context: DraftContext, a: Restriction, b: Restriction): boolean {
  if (a.form !== b.form && !(a.form === "resolution" || b.form === "resolution")) return false;
  const numbers = (one: Restriction) => one.instrument.flatMap(({ text }) => text.match(/\d{3,}/gu) ?? []);
  const [some, others] = [numbers(a), numbers(b)];
  if (some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))) return false;
  if (a.form !== b.form) return false;
  if (!agree(context, a.imposedBy, b.imposedBy) || !agree(context, a.on, b.on)) return false;
  return share(context, [...a.imposedBy, ...a.on], [...b.imposedBy, ...b.on]) || a.imposedBy.length + a.on.length === 0;
}
