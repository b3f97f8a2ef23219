import Table from "cli-table3";
import type { ListedActor } from "../../store/actors.ts";
import { printable } from "../../util/printable.ts";
import { bare } from "./bare-table.ts";
import type { Style } from "./style.ts";

/** Actors as a table: id, kind, country, number of reports and entries, name. */
export function actorRows(actors: readonly ListedActor[], style: Style): string {
  const ids = Math.max(5, ...actors.map(({ id }) => id.length));
  const table = new Table({
    head: ["Actor", "Kind", "Country", "Reports", "Entries", "Name"].map(style.title),
    chars: bare,
    colAligns: ["left", "left", "left", "right", "right", "left"],
    colWidths: [null, null, null, null, null, Math.max(20, style.width - ids - 46)],
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const { id, name, kind, country, reports, entries } of actors) {
    table.push([id, kind === "unknown" ? "" : kind, country ?? "", reports, entries, printable(name)]);
  }
  return table.toString();
}
