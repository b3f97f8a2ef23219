import { stateNamed } from "../../../ontology/actor/index.ts";
import type { Restriction } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import { firstAfter, nominalsOf } from "../../nominals.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { FrameRole, RestrictionFrame, RoleWords } from "../frame.ts";
import { doerOf } from "../supply/doer.ts";
import { rolesInOrder } from "../text-order.ts";

/** How likely a measure that the tree shows is one, and its parties are right. */
const likely = 0.8;

const forms: readonly (readonly [RegExp, Restriction["form"]])[] = [
  [/^sanctions$/u, "sanctions"],
  [/^embargo(?:es)?$/u, "embargo"],
  [/^(?:bans?|moratorium|moratoria)$/u, "ban"],
];
/** "Export controls", "travel restrictions", "asset freeze": what such words name only behind another. */
const ofSort = /^(?:export|import|trade|arms|travel|assets?|technology)$/u;
const sorted: readonly (readonly [RegExp, Restriction["form"]])[] = [
  [/^(?:controls?|rules?|restrictions|curbs|licensing)$/u, "export-control"],
  [/^freezes?$/u, "sanctions"],
];

const imposing =
  /^(?:(?:re)?impos|slap|plac|put|lev(?:y|ied)|introduc|adopt|announc|extend|renew|tighten|expand|widen|lift|eas|remov|suspend|end|relax|maintain|keep|kept|reinstat|restor|enact|decree|approv|order|declar|drop|waiv|loosen|harden|toughen|prolong|agree|unveil)/u;
const forbidding =
  /^(?:ban|bans|banned|banning|bar|bars|barred|barring|forbid|forbids|forbade|forbidden|prohibit|prohibits|prohibited|prohibiting|outlaw|outlaws|outlawed|blacklist|blacklists|blacklisted|sanction|sanctions|sanctioned|sanctioning)$/u;

/** Whom and what the tree gives a measure. */
interface Told {
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
  readonly items: readonly Range[];
}

/**
 * The measures that a text's trees show by themselves: sanctions, embargoes, bans and export controls that somebody imposes,
 * extends or lifts, or that are named with whom they are on, and verbs of banning; with who imposed them, on whom, and what
 * they cover; in text order.
 *
 * @param canAct - whether a noun stands for somebody who can act or be bound.
 * @example
 * // "Bonn extended the ban on exports of rifles to Chad": by Bonn, on Chad, scope "exports of rifles to Chad"
 */
export function measureFrames(trees: Trees, canAct: (noun: number) => boolean): RestrictionFrame[] {
  const found: RestrictionFrame[] = [];
  for (let at = 0; at < trees.size; at++) {
    const form = formOf(trees, at);
    if (form !== null) found.push(frameOf(trees, at, form, ofNoun(trees, at, canAct), "measure-noun"));
    else if (trees.upos(at) === "VERB" && forbidding.test(trees.word(at)) && trees.kind(at) !== "amod") {
      const told = ofVerb(trees, at, canAct);
      const isSanction = /^(?:sanction|blacklist)/u.test(trees.word(at));
      if (told !== null) found.push(frameOf(trees, at, isSanction ? "sanctions" : "ban", told, "measure-verb"));
    }
  }
  return found;
}

function formOf(trees: Trees, at: number): Restriction["form"] | null {
  if (!/^(?:NOUN|PROPN)$/u.test(trees.upos(at)) || /^(?:compound|amod)$/u.test(trees.kind(at))) return null;
  const own = forms.find(([words]) => words.test(trees.word(at)))?.[1];
  if (own !== undefined) return own;
  const isSorted = at > 0 && ofSort.test(trees.word(at - 1).split("-")[0] ?? "");
  return isSorted ? (sorted.find(([words]) => words.test(trees.word(at)))?.[1] ?? null) : null;
}

function ofNoun(trees: Trees, noun: number, canAct: (noun: number) => boolean): Told {
  const verb = verbOf(trees, noun);
  const around = [...nominalsOf(trees, noun), ...(verb === null ? [] : nominalsOf(trees, verb))].filter(
    (one) => one.noun > noun,
  );
  const set = around.filter(({ preposition }) => /^(?:on|against)$/u.test(preposition)).slice(0, 1);
  const bound = set.filter((one) => canAct(one.noun)).map((one) => one.noun);
  const things = set.filter((one) => !canAct(one.noun)).map((one) => one.noun);
  const whither = things.flatMap((thing) =>
    [...nominalsOf(trees, thing), ...around].filter(
      (one) => one.noun > thing && /^(?:to|against|for|from)$/u.test(one.preposition) && canAct(one.noun),
    ),
  );
  const participle = trees.childrenOf(noun, "acl").find((one) => trees.isPassive(one));
  const by =
    (participle === undefined ? null : firstAfter(nominalsOf(trees, participle), participle, /^by$/u)) ??
    firstAfter(around, noun, /^by$/u);
  const owner = trees.childrenOf(noun, "nmod").find((one) => trees.relation(one) === "nmod:poss");
  const maker = bound.length + whither.length === 0 ? undefined : nationalOf(trees, noun);
  const doer = verb === null || trees.isPassive(verb) ? null : doerOf(trees, verb);
  const agent = by ?? owner ?? (verb !== null && doer !== null && canAct(doer) ? doer : null) ?? maker ?? null;
  const recipients = [...bound, ...whither.slice(0, 1).map((one) => one.noun)].flatMap((one) => members(trees, one));
  return {
    agents: agent === null ? [] : members(trees, agent).filter((one) => !recipients.includes(one)),
    recipients,
    items: things.map((thing) => thingRange(trees, thing)),
  };
}

/** The verb by which somebody imposes, keeps or lifts the measure. */
function verbOf(trees: Trees, noun: number): number | null {
  const head = trees.head(noun);
  const isGoverned = head >= 0 && trees.isVerb(head) && /^(?:obj|nsubj)$/u.test(trees.kind(noun));
  if (!isGoverned || !imposing.test(trees.word(head))) return null;
  return trees.kind(noun) === "obj" || trees.isPassive(head) ? head : null;
}

/** "US sanctions", "a Turkish ban": the state whose it is, which only whom it is on tells. */
function nationalOf(trees: Trees, noun: number): number | undefined {
  return trees
    .childrenOf(noun, "amod", "compound")
    .find((one) => one < noun && stateNamed(trees.slice(one, one + 1)) !== null);
}

function ofVerb(trees: Trees, verb: number, canAct: (noun: number) => boolean): Told | null {
  const around = nominalsOf(trees, verb).filter(({ noun }) => noun > verb);
  const isPassive = trees.isPassive(verb);
  const subject = trees.childrenOf(verb, "nsubj").find((one) => one < verb);
  const doer = isPassive ? firstAfter(around, verb, /^by$/u) : doerOf(trees, verb);
  const object = isPassive ? subject : trees.childrenOf(verb, "obj").find((one) => one > verb);
  if (doer === null || object === undefined || !canAct(doer) || isOpen(trees, verb)) return null;
  const agents = members(trees, doer);
  if (canAct(object)) {
    const from = around.filter(({ noun, preposition }) => preposition === "from" && noun > object);
    const items = from.slice(0, 1).map(({ noun }) => thingRange(trees, noun));
    return { agents, recipients: members(trees, object), items };
  }
  const to = [...nominalsOf(trees, object), ...around].filter(
    ({ noun, preposition }) => noun > object && /^(?:to|for|from)$/u.test(preposition) && canAct(noun),
  );
  return {
    agents,
    recipients: to.slice(0, 1).flatMap(({ noun }) => members(trees, noun)),
    items: [thingRange(trees, object)],
  };
}

/** What is denied, or only may be. */
function isOpen(trees: Trees, verb: number): boolean {
  const helping = trees.childrenOf(verb, "aux").map((one) => trees.word(one));
  return trees.isNegated(verb) || helping.some((word) => /^(?:may|might|could|would)$/u.test(word));
}

/** What is covered, with what "of" and "to" add to it: "exports of rifles to Chad". */
function thingRange(trees: Trees, noun: number): Range {
  const own = nounPhrase(trees, noun);
  const further = nominalsOf(trees, noun).filter(
    (one) => one.noun > noun && /^(?:of|to|for|from)$/u.test(one.preposition),
  );
  return further.reduce((whole, one) => {
    const { start, end } = nounPhrase(trees, one.noun);
    const between = trees.text.slice(whole.end, start);
    return /[,;:.“”"]/u.test(between) || between.length > 12
      ? whole
      : { start: whole.start, end: Math.max(whole.end, end) };
  }, own);
}

function members(trees: Trees, noun: number): number[] {
  return trees.joined(noun).filter((one) => /^(?:PROPN|NOUN|PRON|ADJ|NUM)$/u.test(trees.upos(one)));
}

function frameOf(
  trees: Trees,
  at: number,
  form: Restriction["form"],
  { agents, recipients, items }: Told,
  rule: string,
): RestrictionFrame {
  const words = (role: FrameRole, range: Range): RoleWords => ({ role, range, probability: likely, rule });
  const roles = [
    ...agents.map((one) => words("agent", nounPhrase(trees, one))),
    ...recipients.map((one) => words("recipient", nounPhrase(trees, one))),
    ...items.map((one) => words("item", one)),
  ];
  return {
    kind: "restriction",
    rule,
    trigger: triggerOf(trees, at),
    probability: likely,
    roles: rolesInOrder(roles),
    form: { value: form, probability: likely },
    relation: null,
  };
}

/** "Arms embargo", "export controls": the name with what stands before it in lower case. */
function triggerOf(trees: Trees, at: number): Range {
  let first = at;
  while (
    first > 0 &&
    /^(?:compound|amod)$/u.test(trees.kind(first - 1)) &&
    trees.head(first - 1) === at &&
    /^\p{Ll}/u.test(trees.slice(first - 1, first))
  )
    first--;
  const { words } = trees.syntax;
  return { start: words[first]?.start ?? 0, end: words[at]?.end ?? 0 };
}
