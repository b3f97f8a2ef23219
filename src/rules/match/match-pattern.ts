import type { Span } from "../../record/index.ts";
import { type Deed, type Role, roles } from "../deed/deed.ts";
import type { Pattern, Who } from "../language/pattern.ts";
import type { Corroboration } from "../seam.ts";
import { wordsBetween } from "./between.ts";
import { isToldBy } from "./told-by.ts";
import { partiesMeeting, type WhoContext } from "./who.ts";

export interface MatchContext extends WhoContext {
  readonly corroboration: Corroboration;
}

/** The words that met the further conditions on an entry that {@link fitsAlone}, or null where one was not met. */
export function matchPattern(deed: Deed, pattern: Pattern, context: MatchContext): readonly Span[] | null {
  const { claims } = pattern;
  const claimed = claims === undefined ? [] : claimWords(deed, claims, context);
  if (claims !== undefined && claimed === null) return null;
  for (const { role, who, anybody } of rolesAsked(pattern)) {
    const parties = deed.partiesOf(role);
    if (parties.length === 0) return null;
    if (!anybody && partiesMeeting(parties, who, deed, context).length === 0) return null;
  }
  const between = wordsBetween(deed, pattern, context.bindings);
  if (between === null) return null;
  // Last, since who tells of an entry is looked up only for those that meet all else.
  if (!isToldBy(deed, pattern, context.bindings, context.corroboration)) return null;
  return [...(claimed ?? []), ...between];
}

interface RoleAsked {
  readonly role: Role;
  readonly who: Who;
  /** Whether it is enough that somebody has the role. */
  readonly anybody: boolean;
}

const asked = new WeakMap<Pattern, readonly RoleAsked[]>();

/** What a pattern asks of roles, worked out once. */
function rolesAsked(pattern: Pattern): readonly RoleAsked[] {
  const known = asked.get(pattern);
  if (known !== undefined) return known;
  const found = roles.flatMap((role): RoleAsked[] => {
    const who = pattern.who?.[role];
    return who === undefined ? [] : [{ role, who, anybody: Object.keys(who).length === 0 }];
  });
  asked.set(pattern, found);
  return found;
}

/** Conditions that need nothing but the entry itself. */
export function fitsAlone(deed: Deed, pattern: Pattern): boolean {
  const { entry } = deed;
  if (!pattern.kind.includes(entry.kind)) return false;
  const { stage, plover, mode, occurrence, form, status, certainty, polarity, items, place, words, nobody } = pattern;
  if (stage !== undefined && !(entry.kind === "transfer" && stage.includes(entry.stage))) return false;
  if (plover !== undefined && !(entry.kind === "event" && plover.includes(entry.plover))) return false;
  if (mode !== undefined && !(entry.kind === "event" && entry.mode !== null && mode.includes(entry.mode))) return false;
  if (occurrence !== undefined && !(entry.kind === "event" && occurrence.includes(entry.occurrence))) return false;
  if (form !== undefined && !("form" in entry && form.some((one) => one === entry.form))) return false;
  if (status !== undefined && !(entry.kind === "commitment" && status.includes(entry.status))) return false;
  if (certainty !== undefined && !(entry.certainty !== null && certainty.includes(entry.certainty.modality)))
    return false;
  if (polarity !== undefined && !(entry.certainty !== null && polarity.includes(entry.certainty.polarity)))
    return false;
  if (nobody?.some((role) => deed.partiesOf(role).length > 0)) return false;
  if (words !== undefined && !entry.evidence.some(({ text }) => words.test(text.slice(0, mostText)))) return false;
  const unwanted = pattern["not-words"];
  if (unwanted !== undefined && entry.evidence.some(({ text }) => unwanted.test(text.slice(0, mostText)))) return false;
  if (place !== undefined) {
    const { country, name } = place;
    if (country !== undefined && !country.includes(entry.place?.country ?? "")) return false;
    if (name !== undefined && !name.some((one) => one.toLowerCase() === entry.place?.name.toLowerCase())) return false;
  }
  if (items !== undefined) {
    if (entry.kind !== "transfer") return false;
    const fits = entry.items.some(
      ({ type, unroca, text }) =>
        (items.type?.includes(type) ?? true) &&
        (items.unroca === undefined || items.unroca.some((one) => one === unroca)) &&
        (items.words?.test(text.slice(0, mostText)) ?? true),
    );
    if (!fits) return false;
  }
  return inWindow(deed, pattern);
}

/** Regular expressions look no further than this, so that no text can hold them up. */
const mostText = 1000;

function inWindow(deed: Deed, { from, to }: Pattern): boolean {
  if (from === undefined && to === undefined) return true;
  const when = deed.when;
  if (when.told === "nothing") return false;
  return (from === undefined || when.days.last >= from) && (to === undefined || when.days.first <= to);
}

function claimWords(deed: Deed, wanted: NonNullable<Pattern["claims"]>, context: MatchContext): readonly Span[] | null {
  const found = deed.entry.claims.filter(({ stance, basis, by }) => {
    if (wanted.stance !== undefined && !wanted.stance.includes(stance)) return false;
    if (wanted.basis !== undefined && !wanted.basis.includes(basis)) return false;
    if (wanted.by === undefined) return true;
    const claimants = deed.partiesOf("claimant").filter(({ id }) => id === by);
    return partiesMeeting(claimants, wanted.by, deed, context).length > 0;
  });
  return found.length === 0 ? null : found.flatMap(({ evidence }) => evidence);
}
