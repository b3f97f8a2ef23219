import { climb, dependents, plain, wordsWithin } from "../../extract/climb.ts";
import type { EventFrame, Frame } from "../../extract/frame/index.ts";
import type { Parsed } from "../../extract/parsed.ts";
import type { Place } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { type Hold, holdsOf, nearestToAct, stepsToAct } from "./hang.ts";

const passes = new Set(["obl", "nmod", "appos", "conj", "flat", "obj", "nsubj", "compound"]);
const cases = new Set(["case", "mark"]);
const puts = new Set(
  "in at on from during near outside inside aboard across throughout off over around along within close above below between south north east west".split(
    " ",
  ),
);
/** Where one goes, or sends somebody, is where it is done. */
const goes = new Set(["to", "into", "towards", "toward", "onto", "for", "through"]);
const forceful: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "ASSAULT",
  "COERCE",
  "MOBILIZE",
  "RETREAT",
]);

/**
 * Where an act takes place: the place nearest to its words in the parse of its sentence, put there by a preposition of
 * place, as the name of talks ("Doha talks"), as what is struck or taken ("shelled Kharkiv"), or as where it is told to
 * happen ("Afar, where elders demanded"). Places in the words of who acts are none.
 */
export function actPlace(
  parsed: Parsed,
  text: string,
  frame: Frame,
  sentence: Range,
  places: readonly Place[],
): Place | null {
  const { trigger } = frame;
  const parties = (role: string) => frame.roles.flatMap((one) => (one.role === role ? [one.range] : []));
  const struck = isForceful(frame);
  const apart = [...parties("agent"), ...(struck ? [] : parties("recipient"))];
  const inside = places.filter(
    ({ span }) => span !== null && overlaps(sentence, span) && !apart.some((range) => overlaps(range, span)),
  );
  const holds = holdsOf(parsed, text, trigger);
  const found = nearestToAct(
    inside,
    ({ span }) => span ?? trigger,
    ({ span, precision }) =>
      span === null || isElsewhere(parsed, text, frame, { span, precision }, holds)
        ? null
        : stepsToAct(parsed, span, holds, passes, (word, relation) => {
            if (relation === "compound") return /^(?:town|point|region)$/u.test(precision);
            if (relation === "nsubj") return false;
            const own = headsOf(parsed, text, span, word);
            if (own.some((preposition) => puts.has(preposition))) return true;
            if (own.some((preposition) => goes.has(preposition))) return isMoved(text, frame);
            return relation === "obj" && struck && precision !== "country";
          }),
    trigger,
    4,
  );
  return found ?? whereTold(parsed, text, trigger, inside) ?? struckPlace(frame, inside);
}

/** Words between a place and an act with which another clause begins. */
const otherClause = /\b(?:after|before|when|while|because|until|unless|although|though)\b/iu;
/** Acts of words: what they are about happens somewhere else than they do. */
const verbal: ReadonlySet<string> = new Set("ACCUSE REJECT REQUEST THREATEN AGREE SUPPORT SANCTION CONCEDE".split(" "));
const about = new Set(["about", "over", "against", "regarding", "concerning"]);
/** On what one can be: other nouns behind "on" are what is spoken of, "talks on the war in Sudan". */
const sites =
  /^(?:sidelines|margins|outskirts|borders?|frontier|coast|shores?|islands?|ships?|vessels?|boats?|bases?|roads?|highway|bridge|edge|side|front|line|territory|soil|grounds|campus|squares?|streets?|visit|trip|tour)$/u;
/** Of which a state's name says where they lie, not only whose they are. */
const lands =
  /^(?:soil|territory|waters|airspace|borders?|frontiers?|coast|shores?|lands?|villages?|towns?|cit(?:y|ies)|capital|provinces?|regions?|states?|districts?|islands?|side|north|south|east|west|desert|mountains|countryside|port|airport)$/u;

/** Whether the tree ties a place to an act only by way of another clause, of what the act is about, or of whose a thing is. */
function isElsewhere(
  parsed: Parsed,
  text: string,
  frame: Frame,
  { span, precision }: { readonly span: Range; readonly precision: Place["precision"] },
  holds: readonly Hold[],
): boolean {
  const [first, second] = span.start < frame.trigger.start ? [span, frame.trigger] : [frame.trigger, span];
  if (otherClause.test(text.slice(first.end, second.start))) return true;
  const [start] = wordsWithin(parsed, span).slice(-1);
  if (start === undefined) return false;
  const held = new Set(holds.map(({ word }) => word));
  const isVerbal = frame.kind === "event" && verbal.has(frame.plover.value);
  for (const [i, { word, relation, head }] of climb(parsed, start).entries()) {
    if (held.has(word)) break;
    const noun = slice(parsed, text, word);
    const before = dependents(parsed, word, cases).map((one) => slice(parsed, text, one));
    if (i > 0 && !isForceful(frame) && before.some((one) => about.has(one) || (one === "on" && !sites.test(noun))))
      return true;
    const isOwner = /^(?:compound|amod|nmod:poss)$/u.test(relation) && head > word && !held.has(head);
    if (i === 0 && isOwner && precision === "country" && !lands.test(slice(parsed, text, head))) return true;
    if (i > 0 && isVerbal && /^(?:obj|nsubj)\b/u.test(relation)) return true;
  }
  return false;
}

/** The prepositions of a place's own words and of the phrase it stands in. */
function headsOf(parsed: Parsed, text: string, span: Range, word: number): string[] {
  const words = new Set([word, ...wordsWithin(parsed, span)]);
  return [...words].flatMap((at) => dependents(parsed, at, cases).map((one) => slice(parsed, text, one)));
}

function isForceful(frame: Frame): boolean {
  return frame.kind === "event" && forceful.has(frame.plover.value);
}

function isMoved(text: string, frame: Frame): boolean {
  const words = text.slice(frame.trigger.start, frame.trigger.end);
  if (frame.kind === "transfer")
    return /\b(?:flew|flown|fly|shipped|ship|carried|sailed|landed|brought|sent|transported)/iu.test(words);
  if (frame.kind !== "event") return false;
  return (
    isForceful(frame) ||
    frame.mode?.value === "visit" ||
    /\b(?:visit|trip|travel|tour|fl[ey]w|flown|sent|went|go)/iu.test(words)
  );
}

/** "Afar, where elders demanded": the place on which the clause with "where" hangs. */
function whereTold(parsed: Parsed, text: string, trigger: Range, places: readonly Place[]): Place | null {
  const [first] = wordsWithin(parsed, trigger);
  if (first === undefined) return null;
  for (const { word, relation, head } of climb(parsed, first)) {
    if (plain(relation) !== "acl") continue;
    const isWhere = dependents(parsed, word, new Set(["advmod", "mark"])).some(
      (at) => slice(parsed, text, at) === "where",
    );
    const place = places.find(({ span }) => span !== null && wordsWithin(parsed, span).includes(head));
    return isWhere ? (place ?? null) : null;
  }
  return null;
}

/** The town that is struck or left. */
function struckPlace(frame: Frame, places: readonly Place[]): Place | null {
  if (!isForceful(frame)) return null;
  const ranges = frame.roles.flatMap(({ role, range }) => (role === "recipient" ? [range] : []));
  const struck = places.find(
    ({ span, precision }) => span !== null && precision !== "country" && ranges.some((range) => overlaps(range, span)),
  );
  return struck ?? null;
}

function slice({ words }: Parsed, text: string, word: number): string {
  return text.slice(words[word]?.start ?? 0, words[word]?.end ?? 0).toLowerCase();
}
