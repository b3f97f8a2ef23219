import { organisationById } from "../../ontology/actor/index.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";

/**
 * The names of Brussels that stand for a government, each as the organisation that is meant: the European Union, where the
 * report names it or one of its bodies, or names neither Belgium nor NATO; else NATO, where the report names that and not
 * Belgium. Belgium's own government is meant where the report names Belgium and not the Union, and before there was one.
 *
 * Dictionaries have the word for the Union's institutions (Collins, Cambridge: "Brussels", 2); Belgium's government is
 * called Belgium.
 *
 * @param isGovernment - whether a capital's name stands for who governs there.
 */
export function brussels(
  frame: Frame,
  states: readonly FoundState[],
  organisations: readonly FoundOrganisation[],
  date: string | null,
  isGovernment: (one: FoundState) => boolean,
): FoundOrganisation[] {
  const seats = states.filter((one) => one.naming.words === "Brussels" && isGovernment(one));
  if (seats.length === 0) return [];
  const named = organisations.flatMap(({ naming }) => naming?.organisation ?? []);
  const union = organisationById("european-union");
  const alliance = named.find(({ id }) => id === "nato");
  const belgium = states.some(({ naming }) => naming.state.id === "BEL" && naming.words !== "Brussels");
  const unionIsNamed = named.some(({ type }) => type === "eu");
  const meant = unionIsNamed ? union : belgium ? null : (alliance ?? union);
  if (meant == null || (date !== null && (meant.from ?? "") > date)) return [];
  return seats.map(({ range }) => ({
    range,
    naming: { organisation: meant, words: frame.slice(range), ambiguous: false },
  }));
}
