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

/** The words that met the further conditions on an entry that fits alone (`fitsAlone`), or null where one was not met. */
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
