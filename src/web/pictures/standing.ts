import type { Transfer } from "../../record/index.ts";

/** How a transfer stands, from done to denied: what a picture tells apart at a glance. */
export const standings = ["done", "agreed", "talked-of", "stopped", "not-said", "denied"] as const;

export type Standing = (typeof standings)[number];

export const standingWords: Readonly<Record<Standing, string>> = {
  done: "delivered or under way",
  agreed: "offered, pledged, ordered or licensed",
  "talked-of": "sought or considered",
  stopped: "suspended, refused or intercepted",
  "not-said": "stage not said",
  denied: "denied, or said not to be so",
};

const stages: Readonly<Record<Exclude<Standing, "denied">, readonly Transfer["stage"][]>> = {
  done: ["delivered", "under-way"],
  agreed: ["offered", "pledged", "ordered", "licensed"],
  "talked-of": ["sought", "considered"],
  stopped: ["suspended", "refused", "intercepted"],
  "not-said": ["unknown"],
};

/** How a transfer stands: one that somebody denies, or that is said not to be so, is first of all denied. */
export function standingOf({
  stage,
  degree,
  denied,
}: {
  readonly stage: Transfer["stage"];
  readonly degree: string;
  readonly denied: boolean;
}): Standing {
  if (denied || degree === "not-so") return "denied";
  return standings.find((it) => it !== "denied" && stages[it].includes(stage)) ?? "not-said";
}
