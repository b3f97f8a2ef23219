import type { Agreement } from "../../query/review/agreement.ts";
import { printable } from "../../util/printable.ts";
import { counted } from "./counted.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** How far reviewers agree: over all, by field, and about which entries they differ. */
export function agreementPage({ reviewers, entries, fields, alpha, disputed }: Agreement, style: Style): string {
  if (entries === 0) return "No entry was reviewed by two.";
  const head = `${reviewers.map(printable).join(", ")}: ${counted(entries, "entry", "entries")} in common`;
  const rows = fields.map(({ field, alpha: of, n }) => `${number(of)}  ${String(n).padStart(7)}  ${field}`);
  const differ = disputed.map(({ report, entry }) => `${printable(entry)} ${style.faint(`in ${printable(report)}`)}`);
  return [
    wrap(style.title(head), style.width),
    [style.faint("  Alpha  Entries  Field"), ...rows, `${number(alpha)}           over all`].join("\n"),
    wrap(
      style.faint(
        "Krippendorff's alpha: 1 for agreement, 0 for what chance would bring; – where all values are the same.",
      ),
      style.width,
    ),
    ...(differ.length === 0 ? [] : [[style.title("They differ about"), ...differ].join("\n")]),
  ].join("\n\n");
}

const number = (alpha: number | null) => (alpha === null ? "–" : alpha.toFixed(3)).padStart(7);
