import type { ListedActor } from "../../store/actors.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const heads = ["Reports", "Entries", "Actor"] as const;
const indent = heads[0].length + heads[1].length + 4;

/** Actors in rows: number of reports and entries, name, and below it kind, country and id. */
export function actorRows(actors: readonly ListedActor[], style: Style): string {
  const rows = actors.map(({ id, name, kind, country, reports, entries }) => {
    const counts = `${String(reports).padStart(heads[0].length)}  ${String(entries).padStart(heads[1].length)}  `;
    const known = [...(kind === "unknown" ? [] : [kind]), ...(country === null ? [] : [country]), printable(id)];
    return [
      counts + wrap(style.title(printable(name)), style.width, indent).slice(indent),
      wrap(style.faint(known.join(" · ")), style.width, indent),
    ].join("\n");
  });
  return [heads.map(style.faint).join("  "), ...rows].join("\n");
}
