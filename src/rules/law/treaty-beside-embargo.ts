import type { Deed } from "../deed/deed.ts";
import { dateReading } from "./date-condition.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";
import { memberOn } from "./treaty-hits.ts";

/**
 * The treaties that forbid their parties to let through what an embargo of the Security Council bans, such as the Arms
 * Trade Treaty in Art 6(1): touched where such an embargo is, by a supplier that was a party.
 */
export function treatiesBesideEmbargo(deed: Deed, hits: readonly LawHit[], book: LawBook): LawHit[] {
  const banned = hits.find(
    ({ state, provision }) =>
      state === "met" && provision.authority === "UN Security Council" && provision.effect === "binding",
  );
  if (banned === undefined) return [];
  const when = deed.when;
  const suppliers = [...new Set(deed.partiesOf("supplier").flatMap(({ states }) => states))];
  return book.besideEmbargoes.flatMap((fact) =>
    suppliers.flatMap((state): LawHit[] => {
      const member = memberOn(state, fact.value.id, when, book);
      const date = dateReading(deed, when, fact.value);
      if (member.standing !== "in-force" || date.standing !== "in-force") return [];
      return [
        {
          state: "met",
          provision: book.provisions.ofAgreement(fact),
          grounds: [
            ...banned.grounds,
            {
              degree: member.degree,
              tell: () => ({ about: "supplier", says: `${state}: ${member.says}.`, words: [], fact: member.row }),
            },
          ],
          missing: [],
        },
      ];
    }),
  );
}
