import { overlaps } from "../../text/index.ts";
import { nominalsOf } from "../nominals.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { rolesInOrder } from "./text-order.ts";
import { verbIn } from "./verb-in.ts";
import { wordsIn } from "./words-in.ts";

/** How likely a party is right that only the tree gives. */
const likely = 0.7;
/** An object that is no party leaves the act no less likely. */
const sides = { recipient: likely };

/** Acts that are done to somebody, so that the verb's object is who is acted upon; talks, joint acts and marches are not. */
const towards: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "SUPPORT",
  "AID",
  "AGREE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "COERCE",
  "ASSAULT",
]);

/** Acts whose object is what is given, promised or refused rather than to whom. */
const given: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "SUPPORT",
  "AGREE",
  "REJECT",
]);

/** Aid whose object is what is sent, unless "with" brings what: "sent instructors", but "supplied the villages with water". */
const sending =
  /^(?:sen[dt]s?|sending|dispatch\p{L}*|ship(?:s|ped|ping)?|provid\p{L}*|deliver\p{L}*|suppl\p{L}*|g[ai]ve[sn]?|giving|donat\p{L}*|offer\p{L}*|len[dt]s?|lending)$/u;

/** What one does to oneself, or that stands for nobody. */
const nobody =
  /^(?:it|itself|himself|herself|themselves|ourselves|myself|each|other|this|that|what|which|who|whom|there|nobody|everybody|whoever)$/u;
const possessive = /^(?:its|his|her|their|our|my|your)$/u;
/** Of these the object is asked for or gone, and nothing is done to it. */
const withoutPatient = /^(?:want(?:s|ed)?|needs?|needed|los(?:e|es|t|ing)|left|leave|leaves|leaving)$/u;
/** Of these, as requests, the object is what is asked for, and whom it is asked of stands behind "from" or nowhere. */
const demanding =
  /^(?:must|should|ought|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek|seeks|sought|seeking|propos(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|claim(?:s|ed|ing)?)$/u;
/** Acts by which something is given to a place or kept from it; in others a place behind "to" is where something goes. */
const toPlaces: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "SUPPORT",
  "AID",
  "AGREE",
  "SANCTION",
  "COERCE",
]);

/** What one promises, agrees or refuses to do for somebody, so that he is who gains by it. */
const helping =
  /^(?:help|assist|support|aid|back|protect|defend|arm|train|equip|fund|finance|feed|free|shelter|host|receive|meet)$/u;

/** Of these the object is who is spoken to. */
const telling =
  /^(?:tell|told|assur|inform|notif|remind|warn|invit|ask|urg|thank|prais|congratulat|defy|defi|rebuff|snub)\p{L}*$/u;

/** Which nouns can take part in an act, and which of them stand for people or a body. */
export interface Sorts {
  canAct(noun: number): boolean;
  isActor(noun: number): boolean;
}

/**
 * Events with the one acted upon that the verb's place in the sentence shows, where the model gives none: its object, also
 * among the words that name the act, or what "to" and "against" bring to an object that is no party; with a passive verb its
 * subject. One's own people ("recalled its ambassador") and what is only given or promised are not acted upon.
 *
 * @example
 * // "The court refused the defendant bail", "gave him a visa", "cut the power to the settlement"
 */
export function withPatients(frames: readonly Frame[], trees: Trees, sorts: Sorts): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !towards.has(frame.plover.value)) return frame;
    if (frame.roles.some(({ role }) => role === "recipient")) return frame;
    const verb = verbIn(trees, frame.trigger);
    const found = verb === null ? null : patientOf(trees, verb, sorts, frame.plover.value);
    const patient = found !== null && isAskedFor(trees, frame) ? null : found;
    if (patient === null) return verb !== null && isWhole(trees, verb, sorts) ? { ...frame, sides } : frame;
    const range = nounPhrase(trees, patient);
    if (frame.roles.some((one) => overlaps(one.range, range))) return frame;
    const acted: RoleWords = { role: "recipient", range, probability: likely, rule: "object-of-verb" };
    return { ...frame, roles: rolesInOrder([...frame.roles, acted]) };
  });
}

function isAskedFor(trees: Trees, { plover, trigger }: EventFrame): boolean {
  return plover.value === "REQUEST" && wordsIn(trees, trigger).some((word) => demanding.test(trees.word(word)));
}

function patientOf(trees: Trees, verb: number, sorts: Sorts, act: EventFrame["plover"]["value"]): number | null {
  const isParty = (noun: number) => sorts.canAct(noun) && !nobody.test(trees.word(noun)) && !isOwn(trees, noun);
  if (trees.isPassive(verb)) {
    const subject = subjectOf(trees, verb);
    return subject !== null && isParty(subject) ? subject : null;
  }
  if (withoutPatient.test(trees.word(verb))) return null;
  const behind = nominalsOf(trees, verb).filter(({ noun }) => noun > verb);
  const object = behind.find(({ preposition }) => preposition === "");
  if (object === undefined) {
    const infinitive = trees.childrenOf(verb, "xcomp").find((one) => isToHelp(trees, one));
    return infinitive === undefined ? null : patientOf(trees, infinitive, sorts, "AID");
  }
  const isSent =
    act === "AID" && sending.test(trees.word(verb)) && !behind.some(({ preposition }) => preposition === "with");
  const isGiven = given.has(act) || isSent;
  const isAddressed = !isGiven || trees.kind(object.noun) === "iobj" || telling.test(trees.word(verb));
  if (isAddressed && isParty(object.noun) && sorts.isActor(object.noun)) return object.noun;
  const next = behind.find(({ noun }) => noun > object.noun);
  if (next === undefined || !/^(?:to|against)$/u.test(next.preposition) || !isParty(next.noun)) return null;
  return sorts.isActor(next.noun) || toPlaces.has(act) ? next.noun : null;
}

/** "Closed the border", "recalled its ambassador": the act has its object, though that is no party. */
function isWhole(trees: Trees, verb: number, { canAct }: Sorts): boolean {
  if (trees.isPassive(verb)) return false;
  return nominalsOf(trees, verb).some(({ noun, preposition }) => noun > verb && preposition === "" && canAct(noun));
}

/** "Its ambassador", "their captives": whom one sends, calls back or gives away. */
function isOwn(trees: Trees, noun: number): boolean {
  return trees.childrenOf(noun).some((one) => one < noun && possessive.test(trees.word(one)));
}

function isToHelp(trees: Trees, verb: number): boolean {
  return helping.test(trees.word(verb)) && trees.childrenOf(verb, "mark").some((one) => trees.word(one) === "to");
}
