import { type Restriction, stanceTaken } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { Finding } from "./finding.ts";
import { located } from "./own-conditions.ts";

type Said = Finding["said"][number];

/** Who claims an entry, and who says that it breaks a restriction. */
export function saidOf(deed: Deed, touching: readonly Deed[]): Said[] {
  const claims = deed.entry.claims.map(
    (claim): Said => ({
      by: deed.nameOf(claim.by),
      stance: stanceTaken(claim),
      entry: deed.entry.id,
      words: located(deed, claim.evidence),
    }),
  );
  const touches = touching.flatMap((restriction) =>
    touchesOf(restriction.entry, deed.entry.id).map(
      ({ by, relation }): Said => ({
        by: by === null ? "author" : restriction.nameOf(by),
        stance: relation === "accords" ? "denies" : "warns",
        entry: restriction.entry.id,
        words: located(restriction, restriction.entry.evidence),
      }),
    ),
  );
  return [...claims, ...touches];
}

function touchesOf(entry: Deed["entry"], id: string): Restriction["touchedBy"] {
  return entry.kind === "restriction" ? entry.touchedBy.filter((touch) => touch.entry === id) : [];
}
