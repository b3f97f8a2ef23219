import { type Frame, isParty, type RoleWords } from "../../extract/frame/index.ts";
import { isHappening } from "../../extract/happenings.ts";
import type { Trees } from "../../extract/trees.ts";
import type { Place } from "../../record/index.ts";
import { overlaps, rangeIndexAt } from "../../text/index.ts";

/**
 * A frame without those parties that only name where it happened: a town or region before the noun of what happened there
 * does not do it, and nothing is done to a sea. A state may ("Russia strikes"), and so may a capital that stands for its
 * government.
 *
 * @example
 * // "The Kabul bombing killed 12": not done by Afghanistan; "the Idlib offensive": not done by Idlib
 */
export function withoutSites<F extends Frame>(trees: Trees, frame: F, places: readonly Place[]): F {
  const roles = frame.roles.filter(
    (one) => !isWater(trees, one) && (one.role !== "agent" || !isSite(trees, one, places)),
  );
  return roles.length === frame.roles.length ? frame : { ...frame, roles };
}

const waters = /\b(?:Sea|Ocean|Straits?|Canal|Channel|River|Desert|Mountains|Gulf of [\p{L} ]+|Bay of [\p{L} ]+)$/u;

function isWater(trees: Trees, party: RoleWords): boolean {
  return isParty(party) && waters.test(trees.text.slice(party.range.start, party.range.end));
}

function isSite(trees: Trees, { range }: RoleWords, places: readonly Place[]): boolean {
  return places.some(({ span, precision }) => {
    if (span === null || !/^(?:town|point|region)$/u.test(precision) || !overlaps(span, range)) return false;
    const { words } = trees.syntax;
    const last = rangeIndexAt(words, span.end - 1);
    let owner = last;
    for (let steps = 0; owner >= 0 && steps < 4 && (words[owner]?.start ?? span.end) < span.end; steps++) {
      if (!/^(?:compound|nmod|amod|flat)$/u.test(trees.kind(owner))) return false;
      owner = trees.head(owner);
    }
    return owner > last && isHappening(trees.word(owner));
  });
}
