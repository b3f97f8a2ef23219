import type { Account } from "../../corroborate/matter/index.ts";
import { storedIn } from "../../corroborate/on-record/index.ts";
import type { MatterInFull } from "../../store/matters.ts";
import { counted } from "./counted.ts";
import { headingWithKind } from "./entry-heading.ts";
import { nameInAny } from "./matter-page.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** A matter in a list: what its first entry is, how many reports and sources tell of it, since when, and its id. */
export function matterBlock(matter: MatterInFull, account: Account, style: Style): string {
  const { id, reports, first, last } = matter;
  const days = first === null || last === null ? "dates not known" : first === last ? first : `${first} to ${last}`;
  const denied = account.denials.length === 0 ? [] : [style.warning(matter.isDisputed ? "disputed" : "denied")];
  const apart = account.contradictions.length + account.numbers.length === 0 ? [] : [style.warning("not all agree")];
  const foot = [counted(reports, "report"), counted(account.sources.length, "independent source"), days, id];
  return [
    wrap(matterHeading(matter, style), style.width),
    wrap([...denied, ...apart, style.faint(foot.join(" · "))].join(" · "), style.width, 2),
  ].join("\n");
}

/** What the first entry of a matter says it is, in one line. */
export function matterHeading(matter: Pick<MatterInFull, "members">, style: Style): string {
  const [first] = matter.members.slice(0, 1).flatMap(storedIn);
  if (first === undefined) return "";
  const { entry, speaker } = first;
  const shown = speaker === null ? null : { name: speaker, role: null, country: null };
  return headingWithKind(entry, { speaker: shown, nameOf: nameInAny(matter) }, style);
}
