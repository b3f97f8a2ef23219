import type { Actor } from "../../../record/index.ts";
import type { DraftContext } from "../draft.ts";

/** Whether all of one list of parties are in the other: "Sweden" and "Sweden and Poland" agree. */
export function agree(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((one) => more.some((other) => isSameParty(context, one, other)));
}

/** Whether some party is in both lists. */
export function share(context: DraftContext, a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => isSameParty(context, one, other)));
}

/** The same actor, a state and who acts for it, or a body and who speaks for it. */
export function isSameParty(context: DraftContext, a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [context.actor(a), context.actor(b)];
  if (one === undefined || other === undefined) return false;
  if (one.partOf === b || other.partOf === a) return true;
  if (speaksFor(one, b) || speaksFor(other, a)) return true;
  if (one.kind !== "state" && other.kind !== "state") return false;
  return one.country !== null && one.country === other.country;
}

function speaksFor({ roles }: Actor, body: string): boolean {
  return roles.some(({ title, of }) => of === body && /spokes/iu.test(title));
}
