import type { Transfer } from "../../record/index.ts";

type Stage = Transfer["stage"];

/** On the way from wish to delivery. */
const steps: readonly Stage[] = ["unknown", "sought", "considered", "offered", "pledged", "licensed", "ordered"];
const taken: ReadonlySet<Stage> = new Set<Stage>(["delivered", "under-way"]);
const stopped: ReadonlySet<Stage> = new Set<Stage>(["suspended", "refused", "intercepted"]);

/**
 * How far one deal has come of which a report tells two stages, `b` behind `a`: reports tell the news first, and what came
 * before it as background, so that the order of telling is not that of what happened.
 *
 * What was asked for and refused is refused in either order; what was delivered was not refused, but may have been suspended
 * since; else the further step counts.
 *
 * @example
 * furthestStage("refused", "sought"); // "refused": "would not give Chad the tanks; it had asked for them in May"
 * furthestStage("delivered", "offered"); // "delivered"
 */
export function furthestStage(a: Stage, b: Stage): Stage {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (taken.has(one)) return stopped.has(other) && other !== "refused" ? other : one;
  }
  const stop = [b, a].find((stage) => stopped.has(stage));
  return stop ?? (steps.indexOf(a) > steps.indexOf(b) ? a : b);
}
