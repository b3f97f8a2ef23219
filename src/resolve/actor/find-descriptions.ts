import { type Collective, collective } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import { modifies } from "./find-states.ts";
import type { Frame } from "./frame.ts";
import type { TextMention } from "./input.ts";
import { isLowWest } from "./low-west.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** A description with its parts. */
export interface Description {
  readonly reference: Reference;
  readonly phrase: NounPhrase;
  readonly collective: Collective | null;
}

/** Nouns of a state's rulers: "the Syrian government" is Syria, as far as a report's words go. */
const rulers =
  /^(?:government|regime|administration|leadership|authorit(?:y|ies)|country|nation|state|kingdom|republic|federation)$/;
/** Things that tell: no persons, though they speak. */
const things =
  /^(?:report|statement|poll|survey|study|document|letter|article|book|memo|memorandum|email|tweet|message|post|video|footage|law|ruling|resolution|release|transcript|figures?|data|results?|numbers|evidence|analysis|review|indictment|complaint|filing|lawsuit|website|page|column|editorial|headline|ad|advertisement|speech|bill|plan|proposal|policy|treaty|agreement|pact|deal|communique|declaration|assessment|estimate|research|paper|census|map|photos?|images?|records?|warrant|affidavit|testimony|ideology|uprising|rebellion|insurrection|rumou?rs?|speculation|story|stories|news|databases?|datasets?|tally|tallies|dashboard)$/;
/** Ships and aircraft, by the last words: no persons and no firms, whoever is aboard. A "bomber" may be one. */
const craft =
  /(?:^|[\s-])(?:aircraft carriers?|(?:war|battle|container|steam|air|flag)?ships?|vessels?|(?:gun|speed|patrol|life|tug)?boats?|(?:super)?tankers?|submarines?|frigates?|destroyers?|corvettes?|cruisers?|minesweepers?|trawlers?|freighters?|ferry|ferries|barges?|airplanes?|planes?|airliners?|helicopters?|fighter jets?|military aircraft)$/iu;
/** Arms, acts and affairs, which the model now and then takes for bodies: "North Korean missiles". */
const affairs =
  /^(?:missiles?|weapons?|weaponry|arms|rockets?|shells?|ammunition|munitions?|tanks?|jets?|drones?|aircraft|warplanes?|warships?|(?:air)?strikes?|attacks?|wars?|conflicts?|fight|sanctions|talks|negotiations|exports?|imports?|relations|tensions|operations?|offensive|propaganda|machines?|systems?|policies|laws|deliver(?:y|ies)|suppl(?:y|ies)|tests?|launch(?:es)?|exercises?|drills?|elections?|meetings?|summit|visits?|trip|decision|presence|interests?|concerns?|claims?|gains?|territory|border|soil|support|backing|assistance|intervention|involvement|withdrawal|control|drive|advance|retreat|response|request|influence|stance|approach)$/;
const bodies =
  /^(?:ministr(?:y|ies)|department|army|military|navy|police|parliament|senate|house|congress|embassy|court|cabinet|agency|agencies|service|forces|troops|administration|delegation|command|office|bureau|council|commission|committee|mission|union|party|group|organi[sz]ation|company|firm|network|channel|newspaper|agency|bank|university|institute|foundation|campaign|team|alliance|coalition|bloc|movement|militia|watchdog|body|panel|board|authority|federation|association|tribunal|force|government|regime|paper|outlet|broadcaster|guard|guards|corps|fleet|side|wing|branch|chamber|staff|opposition|leadership)$/;

/** The sort of thing that a noun stands for, as far as the noun alone tells; null: ask the model. */
export function sortOfNoun(noun: string): "thing" | "state" | "organisation" | null {
  if (things.test(noun) || things.test(noun.replace(/(?<=[^s])s$/u, "")) || affairs.test(noun)) return "thing";
  if (rulers.test(noun)) return "state";
  return bodies.test(noun) ? "organisation" : null;
}

/**
 * The descriptions among the model's mentions that may stand for an actor: persons and bodies, and what the ontology
 * knows as a collective.
 */
export function descriptions(
  frame: Frame,
  mentions: readonly TextMention[],
  names: ReferenceIndex,
  states: ReferenceIndex,
  date: string | null,
): Description[] {
  const found: Description[] = [];
  for (const mention of mentions) {
    if (mention.form !== "description" || mention.probability < 0.3 || frame.isApart(mention.range)) continue;
    const head = frame.words[mention.head] ?? mention.range;
    // A clause stands for nobody.
    if (/^(?:VERB|AUX|ADV)$/.test(frame.syntax?.upos[mention.head] ?? "")) continue;
    // A name decides what its phrase stands for.
    if (names.within(mention.range).some((n) => overlaps(n.core, head))) continue;
    if (isTitle(head, names)) continue;
    const described = describe(frame, mention.range, head, mention.class, states, date);
    if (described !== null && !isRegion(frame, described)) found.push(described);
  }
  return found;
}

/** A part of the world where something happens ("in East Asia"), not one that acts. */
function isRegion(frame: Frame, { collective: known, reference }: Description): boolean {
  if (known === null || known.of !== null || known.sector !== null || reference.key === "west") return false;
  return !/^(?:nsubj|conj)/.test(frame.relationOf(reference.core));
}

/** Whether a noun belongs to the title of a name after it: "President" in "South Korean President Yoon". */
function isTitle(head: Range, names: ReferenceIndex): boolean {
  return names
    .within({ start: head.start, end: head.end + 100 })
    .some((n) => n.sort === "person" && n.range.start <= head.start && head.start < n.core.start);
}

/** A description of a range; null where its words stand for no actor. */
export function describe(
  frame: Frame,
  range: Range,
  head: Range | null,
  sort: string,
  states: ReferenceIndex,
  date: string | null,
): Description | null {
  const phrase = nounPhrase(frame, range, head, states);
  // A number alone ("another 1.2 million") is nobody, and so is whoever may be meant ("to anybody").
  if (phrase === null || isClock(frame, phrase) || isAgent(frame, phrase)) return null;
  if (craft.test(frame.slice(phrase.core))) return null;
  if (
    /^(?:\P{L}*|hundred|thousand|million|billion|more|most|many|much|several|half|everyone|everybody|anyone|anybody|nobody)$/u.test(
      phrase.noun,
    )
  )
    return null;
  const words = isLowWest(frame, phrase.head)
    ? "the West"
    : frame.slice({ start: phrase.core.start, end: phrase.head.end });
  const known = collective(words, { date });
  const body = phrase.role?.body === true;
  const told = sortOfNoun(phrase.noun) ?? (body ? "organisation" : null);
  const person = (phrase.role !== null && !body) || (sort === "person" && !body);
  if (known === null && told === null && !person && sort !== "organisation") return null;
  const kind =
    known !== null
      ? "collective"
      : told !== null
        ? told
        : person
          ? phrase.plural
            ? "collective"
            : "person"
          : (told ?? "organisation");
  return {
    phrase,
    collective: known,
    reference: {
      range: trimmed(frame, phrase),
      core: phrase.head,
      form: "description",
      sort: kind,
      key: phrase.noun,
      plural: phrase.plural,
      gender: phrase.role?.gender ?? genderOfNoun(phrase.noun),
      known: known === null ? null : { sort: "collective", collective: known },
      country: phrase.country,
      modifies: modifies(frame, range),
    },
  };
}

/** "12:25 pm" is no prime minister. */
function isClock(frame: Frame, { noun, head }: NounPhrase): boolean {
  return noun === "pm" && frame.slice(head) === "pm";
}

/** "A nerve agent" is no person. */
function isAgent(frame: Frame, { noun, core }: NounPhrase): boolean {
  return (
    /^agents?$/.test(noun) &&
    /\b(?:nerve|chemical|biological|blister|choking|toxic|warfare|poison) agents?$/iu.test(frame.slice(core))
  );
}

/** A phrase without relative clauses and what follows a comma. */
function trimmed(frame: Frame, phrase: NounPhrase): Range {
  const after = frame.slice(phrase.after);
  const cut = after.search(/[,;:()–—"“”\n]|\s(?:who|which|that|whose)\s/u);
  const end = cut < 0 ? phrase.range.end : phrase.after.start + cut;
  return {
    start: phrase.range.start,
    end: Math.max(phrase.head.end, end - (/[\s.]*$/u.exec(frame.text.slice(phrase.head.end, end))?.[0].length ?? 0)),
  };
}

function genderOfNoun(noun: string): "female" | "male" | null {
  if (/^(?:woman|girl|mother|wife|daughter|sister|widow|grandmother|aunt|niece|lady)$|woman$/.test(noun))
    return "female";
  return /^(?:man|boy|father|husband|son|brother|widower|grandfather|uncle|nephew|gentleman)$|(?:s|n|l|y|h|e|d)man$/.test(
    noun,
  )
    ? "male"
    : null;
}
