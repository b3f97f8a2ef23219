import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const labelWidth = 12;

/** Fields one below the other, each behind its label; a field of which nothing is known is left out. */
export function fieldLines(fields: readonly (readonly [string, string | null])[], style: Style): string {
  return fields
    .flatMap(([label, value]) => {
      if (value === null) return [];
      const lines = wrap(value, style.width, labelWidth);
      return [style.faint(label.padEnd(labelWidth)) + lines.slice(labelWidth)];
    })
    .join("\n");
}
