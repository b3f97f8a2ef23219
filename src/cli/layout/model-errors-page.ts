import type { ModelErrors } from "../../query/review/model-errors.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const counts = ["accepted", "corrected", "rejected", "added", "contested"] as const;

/** The model's errors by kind: how many entries went which way, in which fields, and the shares of these. */
export function modelErrorsPage(errors: readonly ModelErrors[], style: Style): string {
  if (errors.length === 0) return "No entry was reviewed.";
  const blocks = errors.map((one) => {
    const went = counts.filter((what) => one[what] > 0).map((what) => `${one[what]} ${what}`);
    const shares = [
      `precision ${share(one.precision)}`,
      `right in every field ${share(one.exact)}`,
      `recall ${share(one.recall)}`,
    ];
    const fields = one.fields.map(({ field, times }) => `${field} ${times}`);
    return [
      style.title(one.kind),
      wrap(went.join(", "), style.width, 2),
      ...(fields.length === 0 ? [] : [wrap(`corrected: ${fields.join(", ")}`, style.width, 2)]),
      wrap(style.faint(shares.join(" · ")), style.width, 2),
    ].join("\n");
  });
  const note =
    "Of what reviewers chose to look at. Recall counts missed entries only as far as they added them; – where they added none.";
  return [...blocks, wrap(style.faint(note), style.width)].join("\n\n");
}

const share = (value: number | null) => (value === null ? "–" : `${Math.round(value * 100)} %`);
