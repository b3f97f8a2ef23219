import type { Span } from "../../record/index.ts";
import { type Deed, roles } from "../deed/deed.ts";
import type { Pattern, Who } from "../language/pattern.ts";
import type { Corroboration } from "../seam.ts";
import { type Between, betweenConditions } from "./between.ts";
import { isToldBy } from "./told-by.ts";
import { partiesMeeting, type WhoContext } from "./who.ts";

export interface MatchContext extends WhoContext {
  readonly corroboration: Corroboration;
}

/** The further conditions of a pattern on an entry that fits alone (`fitsAlone`). */
export interface Matcher {
  /** The words that met them, or null where one was not met. */
  words(deed: Deed, context: MatchContext): readonly Span[] | null;
}

/** Words of one condition, or null where it is not met. */
type Condition = (deed: Deed, context: MatchContext) => readonly Span[] | null;

const noWords: readonly Span[] = [];

/**
 * The further conditions of a pattern, made once for all entries; the cheapest come first.
 *
 * @param joined - whether only entries are asked that have the parties in common which the pattern wants of them.
 */
export function matcherOf(pattern: Pattern, { joined }: { readonly joined: boolean }): Matcher {
  const between = betweenConditions(pattern);
  const conditions: readonly Condition[] = [
    ...between.tests.map(bare),
    ...claimCondition(pattern),
    ...whoConditions(pattern, joined),
    ...between.words.map(inBindings),
    // Last, since who tells of an entry is looked up only for those that meet all else.
    ...(asksWhoTells(pattern) ? [told(pattern)] : []),
  ];
  return {
    words: (deed, context) => {
      let found = noWords;
      for (const condition of conditions) {
        const words = condition(deed, context);
        if (words === null) return null;
        if (words.length > 0) found = found.length === 0 ? words : [...found, ...words];
      }
      return found;
    },
  };
}

const bare =
  (test: Between["tests"][number]): Condition =>
  (deed, { bindings }) =>
    test(deed, bindings) ? noWords : null;

const inBindings =
  (words: Between["words"][number]): Condition =>
  (deed, { bindings }) =>
    words(deed, bindings);

const asksWhoTells = (pattern: Pattern) =>
  pattern.sources !== undefined || pattern["same-matter"] !== undefined || pattern["independent-of"] !== undefined;

const told =
  (pattern: Pattern): Condition =>
  (deed, { bindings, corroboration }) =>
    isToldBy(deed, pattern, bindings, corroboration) ? noWords : null;

function whoConditions(pattern: Pattern, joined: boolean): Condition[] {
  return roles.flatMap((role): Condition[] => {
    const who = pattern.who?.[role];
    if (who === undefined) return [];
    const asked = Object.keys(who).length;
    if (joined && asked === 1 && who.same !== undefined) return [];
    if (asked === 0) return [(deed) => (deed.partiesOf(role).length === 0 ? null : noWords)];
    return [(deed, context) => (isAmong(deed.partiesOf(role), who, deed, context) ? noWords : null)];
  });
}

const isAmong = (parties: ReturnType<Deed["partiesOf"]>, who: Who, deed: Deed, context: MatchContext) =>
  partiesMeeting(parties, who, deed, context).length > 0;

function claimCondition({ claims }: Pattern): Condition[] {
  return claims === undefined ? [] : [(deed, context) => claimWords(deed, claims, context)];
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
