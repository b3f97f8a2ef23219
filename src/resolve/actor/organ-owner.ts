import { collective, statesWithBody } from "../../ontology/actor/index.ts";
import { actsForState } from "../state-of.ts";
import type { CountriesNamed } from "./countries-named.ts";
import type { Description } from "./find-descriptions.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Parties, Party } from "./party.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { countryOf } from "./to-actor.ts";

/** What tells whose an organ is. */
export interface OrganContext {
  readonly frame: Frame;
  readonly parties: Parties;
  readonly names: ReferenceIndex;
  readonly date: string | null;
  readonly descriptions: readonly Description[];
  /** Which countries the report names, and how often. */
  readonly countries: CountriesNamed | null;
  /** The party that the pronoun at an offset stands for: the "its" of "its foreign ministry"; null where there is none. */
  readonly ownerAt: (start: number) => Party | null;
  /** The one state that the sentence of an offset has named before it, by name or adjective; null where none or several. */
  readonly onlyStateBefore: (start: number) => Party | null;
}

/**
 * Of which country an organ is whose words do not say it; null where nothing tells, where it is none, or where its words
 * say that it is others' ("foreign governments", "the European parliament").
 *
 * - "its foreign ministry", "her government": by whose it is;
 * - "the regime": the one whose rulers the report calls so elsewhere ("the Assad regime"): the same word, the same rulers; by nothing else
 *   where it calls several so;
 * - "the Senate", "the federal government", which only some states have: the only state of its sentence, if it is one of
 *   them, else the one of them that the report clearly names most;
 * - "the government", "the army": the only state that its sentence has named before.
 */
export function ownerOfOrgan(description: Description, context: OrganContext): string | null {
  const { phrase } = description;
  if (phrase.country !== null || phrase.determiner === "indefinite") return null;
  if (isOfOthers(phrase, context.frame)) return null;
  const having = statesWithBody(context.frame.slice(phrase.core));
  if (!isOrgan(description) && having === null) return null;
  const isOwned = phrase.determiner === "possessive";
  if (called.test(phrase.noun) && isBare(phrase, context.frame)) {
    const rulers = countriesCalled(phrase.noun, context);
    const [only = null] = rulers;
    if (rulers.size > 0) return rulers.size === 1 ? only : null;
  }
  if (phrase.determiner === "bare" && !phrase.plural) return null;
  const { start } = phrase.range;
  const owner = isOwned ? context.ownerAt(start) : context.onlyStateBefore(start);
  const country = owner === null || owner.members.length > 0 ? null : countryOf(owner, context.date);
  if (isOwned || having === null || (country !== null && having.includes(country))) return country;
  return context.countries?.foremost(having) ?? null;
}

/** Whether an organ's own words say that it is not of one country, or of another: "European", "Gulf", "foreign", "US-backed". */
function isOfOthers({ core, head }: NounPhrase, frame: Frame): boolean {
  const words = frame.slice({ start: core.start, end: head.start });
  // "The foreign ministry" is one's own.
  const isAbroad = /^(?:governments?|forces|troops|soldiers|arm(?:y|ies)|officials|leaders)$/iu.test(frame.slice(head));
  return (
    (isAbroad && /(?:^|\s)foreign\s$/iu.test(words)) ||
    /(?:^|[^\p{L}-])(?:overseas|international|multinational|regional|neighbou?ring|allied|other|\p{Lu}\p{L}*-(?:backed|supported|sponsored|funded|allied|led))(?![\p{L}-])/u.test(
      words,
    ) ||
    [...words.matchAll(/\p{Lu}[\p{L}-]*/gu)].some(([word]) => collective(word) !== null)
  );
}

/** Words for rulers that a report keeps for one state: they judge, and nobody calls his own government so. */
const called = /^(?:regime|junta)$/;

/** "The regime" alone: not "that repulsive regime" or "the shah's regime", and no "regime change". */
function isBare({ range, head }: NounPhrase, frame: Frame): boolean {
  return (
    /^(?:the\s+)?$/iu.test(frame.text.slice(range.start, head.start)) &&
    !/^\schange/u.test(frame.text.slice(head.end, head.end + 8))
  );
}

function countriesCalled(noun: string, context: OrganContext): ReadonlySet<string> {
  return new Set(
    context.descriptions
      .filter(({ phrase }) => phrase.noun === noun)
      .flatMap((one) => one.phrase.country ?? countryOfRuler(one, context) ?? []),
  );
}

/** The country of whose government it is: "Assad's government", "the government of Bashar al-Assad". */
export function countryOfRuler(
  { phrase, reference }: Description,
  { frame, names, parties, date }: Pick<OrganContext, "frame" | "names" | "parties" | "date">,
): string | null {
  const ruler = names
    .within({ start: reference.range.start, end: phrase.after.end })
    .find(
      ({ sort, core }) =>
        sort === "person" &&
        (/^['’]s?\s/u.test(frame.text.slice(core.end, core.end + 3)) ||
        /^\s$/u.test(frame.text.slice(core.end, phrase.head.start))
          ? core.end <= phrase.head.start
          : /^\sof\s/u.test(frame.text.slice(phrase.head.end, core.start))),
    );
  const party = ruler === undefined ? undefined : parties.of(ruler);
  return party === undefined ? null : countryOf(party, date);
}

/** Whether a description is of what a state has: a ministry, an army, "troops", an ambassador. */
export function isOrgan({ phrase, reference }: Description): boolean {
  return reference.sort === "state" || (phrase.role?.hold === "firm" && isOfficial(phrase));
}

/** Whether a phrase ends on a role in a state's service. */
export function isOfficial({ role }: NounPhrase): boolean {
  return actsForState(role?.sector ?? null);
}
