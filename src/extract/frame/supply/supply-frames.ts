import { stateNamed } from "../../../ontology/actor/index.ts";
import { type WeaponNaming, weaponNamed } from "../../../ontology/weapon/index.ts";
import type { Range } from "../../../text/index.ts";
import { firstAfter, type Nominal, nominalsOf } from "../../nominals.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import { antecedentOf, subjectOf } from "../../subject.ts";
import type { Trees } from "../../trees.ts";
import type { FrameRole, RoleWords, TransferFrame } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { doerOf } from "./doer.ts";
import { governorAt, withParticle } from "./governor.ts";
import { isMaker } from "./is-maker.ts";
import { stageOf } from "./stage.ts";
import { type SupplyWord, supplyWords } from "./supply-words.ts";

/** How likely a transfer read from the tree is one, and its parties are right. */
const likely = 0.8;

/** Sorts of goods that words of supply have in other senses as well: "sent troops", "the provider of a loan". */
const ofOtherSenses = new Set(["personnel", "money", "production-licence", "maintenance"]);

/** Verbs of giving that bring the thing given by "with": "supplied Chad with rifles", not "sent a brigade with its tanks". */
const givenWith = /^(?:provid|suppl|present|issu|gift|entrust)/u;

interface Parties {
  readonly supplier: number | null;
  readonly recipient: number | null;
  readonly via: readonly number[];
  readonly items: readonly number[];
}

/**
 * The transfers that a text's trees show by themselves: a verb or noun of supply whose thing supplied the lexicon of weapons
 * knows, with the supplier, recipient, way and stage that its place in the sentence gives; in text order.
 *
 * Only what the words say is taken: where a side is not in the sentence it stays out.
 *
 * @example
 * // "Iran denied supplying drones to Russia": supplier Iran, item drones, recipient Russia, delivered
 */
export function supplyFrames(trees: Trees): TransferFrame[] {
  const { verbs, nouns } = supplyWords();
  const found: TransferFrame[] = [];
  for (let at = 0; at < trees.size; at++) {
    const word = trees.word(at);
    const isVerb =
      !(/^(?:amod|compound)$/u.test(trees.kind(at)) && !trees.isVerb(trees.head(at))) &&
      (trees.isVerb(at) || (/^(?:NOUN|PROPN)$/u.test(trees.upos(at)) && !nouns.has(word) && !isNoun(trees, at)));
    const verb = isVerb ? (verbs.get(withParticle(trees, at)) ?? verbs.get(word)) : undefined;
    const noun = trees.upos(at) === "NOUN" ? nouns.get(word) : undefined;
    const act = verb ?? noun;
    if (act === undefined || (verb !== undefined && isGivingUp(trees, at))) continue;
    // "Offered to sell", "requested the delivery of": the act is what follows.
    if (verb !== undefined && trees.word(at + 1) === "to" && verbs.has(trees.word(at + 2))) continue;
    const parties = verb !== undefined ? ofVerb(trees, at, act) : ofNoun(trees, at, act);
    if (parties !== null) found.push(frameOf(trees, at, act, parties));
  }
  return found;
}

/** "Gave up their rifles", "delivered up": a verb of giving with "up" is another one. */
function isGivingUp(trees: Trees, verb: number): boolean {
  const { verbs } = supplyWords();
  const whole = withParticle(trees, verb);
  return whole.endsWith(" up") && !verbs.has(whole) && verbs.get(trees.word(verb))?.side === "gives";
}

/** "Its political arm": a noun behind its adjective or article is no verb that was taken for one. */
function isNoun(trees: Trees, at: number): boolean {
  return trees.upos(at) === "NOUN" && /^(?:ADJ|DET)$/u.test(trees.upos(at - 1)) && trees.head(at - 1) === at;
}

function frameOf(trees: Trees, at: number, act: SupplyWord, parties: Parties): TransferFrame {
  const role = (kind: FrameRole, noun: number): RoleWords => ({
    role: kind,
    range: kind === "item" ? nounPhrase(trees, noun) : withFront(trees, nounPhrase(trees, noun)),
    probability: likely,
  });
  const roles = [
    ...(parties.supplier === null ? [] : members(trees, parties.supplier).map((one) => role("agent", one))),
    ...(parties.recipient === null ? [] : members(trees, parties.recipient).map((one) => role("recipient", one))),
    ...parties.via.map((one) => role("via", one)),
    ...parties.items.map((one) => role("item", one)),
  ];
  const [item] = parties.items;
  const naming = item === undefined ? null : itemNamed(trees, item);
  return {
    kind: "transfer",
    rule: supplyWords().verbs.get(trees.word(at)) === act ? "supply-verb" : "supply-noun",
    trigger: trees.syntax.words[at] ?? { start: 0, end: 0 },
    probability: likely,
    roles: rolesInOrder(roles),
    stage: stageOf(trees, at, act),
    type: { value: item === undefined ? "arms" : (naming?.type ?? "unknown"), probability: likely },
  };
}

/** The name whose hyphenated last part the tree has torn off: "Moon Jae-in" of "in". */
function withFront(trees: Trees, range: Range): Range {
  const torn = /(?:\p{Lu}[\p{L}'’.]*\s)*\p{Lu}\p{L}*[-‐‑]$/u.exec(
    trees.text.slice(Math.max(0, range.start - 60), range.start),
  );
  return torn === null ? range : { start: range.start - torn[0].length, end: range.end };
}

/** What joins a party's name: "Sweden and Poland" are two. */
function members(trees: Trees, noun: number): number[] {
  return trees.joined(noun).filter((one) => /^(?:PROPN|NOUN|PRON|ADJ)$/u.test(trees.upos(one)));
}

function ofVerb(trees: Trees, verb: number, { side }: SupplyWord): Parties | null {
  const passive = trees.isPassive(verb);
  const around = nominalsOf(trees, verb);
  const bare = around.filter(({ noun, preposition }) => preposition === "" && noun > verb).map(({ noun }) => noun);
  const subject =
    subjectOf(trees, verb) ?? around.find(({ noun, preposition }) => noun < verb && preposition === "")?.noun ?? null;
  const objects = [...bare];
  if (bare.length === 0 && !(passive && subject !== null)) {
    const told = antecedentOf(trees, verb);
    if (told !== null && told !== subject) objects.push(told);
  }
  if ((passive || side === "comes") && subject !== null) objects.push(subject);
  const by = passive ? firstAfter(around, verb, /^by$/u) : null;
  // "Delivered by a cargo plane": how it came, and not from whom.
  const doer = passive
    ? by !== null && isGoods(trees, by) && !hasName(trees, by)
      ? null
      : by
    : (doerOf(trees, verb) ?? (trees.kind(verb) === "root" ? subject : null));
  const withThings = around
    .filter(({ noun, preposition }) => preposition === "with" && isGoods(trees, noun))
    .map(({ noun }) => noun);
  const things = objects.filter((one) => isGoods(trees, one));
  const others = objects.filter((one) => !things.includes(one) && one !== doer);
  const takesWith = side === "arms" || givenWith.test(trees.word(verb));
  const isArming = side === "arms" || (takesWith && things.length === 0 && withThings.length > 0);
  const items = isArming && withThings.length > 0 ? withThings : things;
  const [first] = items;
  if (first === undefined) return passive ? null : ofArming(trees, verb, doer, bare);
  const further = [
    ...around,
    ...items.flatMap((item) => nominalsOf(trees, item)),
    ...aroundGovernor(trees, verb),
  ].filter(({ noun }) => !items.includes(noun));
  const via = further
    .filter(({ noun, preposition }) => /^(?:via|through)$/u.test(preposition) && isNamed(trees, noun))
    .map(({ noun }) => noun);
  const whole = wholeOf(trees, items, further);
  if (side === "comes") {
    const to =
      firstAfter(around, verb, /^(?:to|into|in|at)$/u) ??
      (trees.word(verb).startsWith("reach") ? (bare[0] ?? null) : null);
    const from = further.find(({ preposition }) => preposition === "from")?.noun ?? makerOf(trees, items);
    return { supplier: from, recipient: to, via, items: whole };
  }
  if (side === "gets") {
    const from = firstAfter(further, verb, /^from$/u) ?? makerOf(trees, items);
    return { supplier: from, recipient: doer, via, items: whole };
  }
  const leading = stateLeading(trees, items);
  const to =
    others.find((one) => one < first || isArming || (passive && one === subject)) ??
    leading ??
    firstAfter(further, verb, /^(?:to|into)$/u) ??
    firstAfter(further, verb, /^for$/u) ??
    toldOf(trees, verb);
  const maker = passive ? makerOf(trees, items) : null;
  return { supplier: doer ?? firstAfter(further, verb, /^from$/u) ?? maker, recipient: to, via, items: whole };
}

/** "Arming Ukraine", "armed the M23 rebels": the arms are in the verb itself. */
function ofArming(trees: Trees, verb: number, doer: number | null, objects: readonly number[]): Parties | null {
  if (!/^arm(?:s|ed|ing)?$/u.test(trees.word(verb))) return null;
  const recipient = objects.find((one) => /\p{Lu}/u.test(textOf(trees, nounPhrase(trees, one)))) ?? null;
  return recipient === null ? null : { supplier: doer, recipient, via: [], items: [] };
}

/** Whom one tells what one does: the "Russia" of "told Russia it cannot deliver". */
function toldOf(trees: Trees, verb: number): number | null {
  const head = trees.head(verb);
  if (head < 0 || head > verb || !/^(?:tells?|told|telling|informed|assured|promised)$/u.test(trees.word(head)))
    return null;
  return (
    nominalsOf(trees, head).find(({ noun, preposition }) => head < noun && noun < verb && preposition === "")?.noun ??
    null
  );
}

/** The goods with what is joined to them, or counted among them by "including". */
function wholeOf(trees: Trees, items: readonly number[], further: readonly Nominal[]): number[] {
  const among = further.filter(({ preposition }) => preposition === "including").map(({ noun }) => noun);
  const all = [...items, ...among].flatMap((one) => trees.joined(one));
  return [...new Set(all.filter((one) => isGoods(trees, one)))];
}

/** What stands behind a verb but hangs on the one that governs it: "offered to sell drones [to Somalia]". */
function aroundGovernor(trees: Trees, act: number): Nominal[] {
  const head = trees.head(act);
  if (head < 0 || /^(?:parataxis|punct)$/u.test(trees.kind(act)) || trees.relation(act) === "acl:relcl") return [];
  return nominalsOf(trees, head).filter(
    ({ noun, preposition }) => noun > act && /^(?:to|from|for|into|of)$/u.test(preposition),
  );
}

function ofNoun(trees: Trees, noun: number, { side }: SupplyWord): Parties | null {
  const own = nominalsOf(trees, noun);
  const further = [...own, ...aroundGovernor(trees, noun)];
  const inside = trees.childrenOf(noun, "compound", "amod").filter((one) => isGoods(trees, one));
  const of = side === "gets" ? /^(?:of|for)$/u : /^of$/u;
  const after = further.filter(
    (one) => of.test(one.preposition) && one.noun > noun && one.noun < noun + 8 && isGoods(trees, one.noun),
  );
  const items = [...inside, ...after.slice(0, 1).map((one) => one.noun)];
  if (items.length === 0) return null;
  const around = [noun, ...items];
  const under = (sort: RegExp) =>
    firstAfter(
      further.filter((one) => !items.includes(one.noun)),
      noun,
      sort,
    );
  const owner = trees.childrenOf(noun, "nmod").find((one) => trees.relation(one) === "nmod:poss") ?? null;
  const nationals = around
    .flatMap((one) => trees.childrenOf(one, "amod", "compound", "det"))
    .filter((one) => isNational(trees, one));
  const isOfMaker = (one: number) => isMaker(trees, trees.syntax.words[one] ?? { start: 0, end: 0 });
  const national = nationals.find((one) => !isOfMaker(one)) ?? null;
  const [governor, subject] = governing(trees, noun);
  const via = further
    .filter((one) => /^(?:via|through)$/u.test(one.preposition) && isNamed(trees, one.noun))
    .map((one) => one.noun);
  const whole = wholeOf(trees, items, further);
  const bound = trees
    .childrenOf(items[0] ?? noun, "acl", "amod")
    .filter((one) => /^(?:bound|destined|headed|intended|meant)$/u.test(trees.word(one)))
    .flatMap((one) => firstAfter(nominalsOf(trees, one), one, /^for$/u) ?? [])[0];
  const to = under(/^(?:to|into)$/u) ?? bound ?? under(/^for$/u);
  const [from, by] = [under(/^from$/u), under(/^by$/u)];
  // "Purchases of Israeli weapons": whose the goods are sells them; "Israeli purchases" are whose they are.
  const sold =
    side === "gets"
      ? makerOf(
          trees,
          after.slice(0, 1).map((one) => one.noun),
        )
      : null;
  if (side === "gets")
    return {
      supplier: from ?? sold,
      recipient: owner ?? (national === sold ? null : national) ?? by ?? (governor === null ? null : subject),
      via,
      items: whole,
    };
  return {
    supplier: from ?? by ?? owner ?? national ?? (governor === "supplier" ? subject : null) ?? nationals[0] ?? null,
    recipient: to ?? (governor === "recipient" ? subject : null),
    via,
    items: whole,
  };
}

/** What the subject of the verb above a noun of supply is to it: "Canada halted [the export of rifles]". */
function governing(trees: Trees, noun: number): ["supplier" | "recipient" | null, number | null] {
  let word = noun;
  for (let steps = 0; steps < 3; steps++) {
    const head = trees.head(word);
    if (head < 0 || /^(?:parataxis|punct)$/u.test(trees.kind(word)) || trees.relation(word) === "acl:relcl")
      return [null, null];
    if (trees.isVerb(head)) {
      if (word < head) return [null, null];
      const governor = governorAt(trees, head);
      if (governor?.noun != null) return [governor.noun, doerOf(trees, head)];
      if (governor !== null && governor.stage !== "refused") return [null, null];
      if (governor !== null) return ["supplier", doerOf(trees, head)];
    }
    word = head;
  }
  return [null, null];
}

/** "Sold Armenia radars", read as one name: the state before the thing receives it. */
function stateLeading(trees: Trees, items: readonly number[]): number | null {
  for (const item of items) {
    const state = trees
      .childrenOf(item)
      .find((one) => one < item && /^(?:name|capital|seat)$/u.test(stateNamed(original(trees, one))?.form ?? ""));
    if (state !== undefined && trees.relation(state) !== "nmod:poss") return state;
  }
  return null;
}

/** Whose things they are by the adjective: "Turkish drones". */
function makerOf(trees: Trees, items: readonly number[]): number | null {
  return (
    items
      .flatMap((item) =>
        trees
          .childrenOf(item, "amod", "compound")
          .flatMap((one) => [one, ...trees.childrenOf(one, "amod", "compound")]),
      )
      .find((one) => isNational(trees, one)) ?? null
  );
}

/** Adjectives of states, and of what acts like one: "Korean" of "North Korean", "Western". */
function isNational(trees: Trees, at: number): boolean {
  if (!isNamed(trees, at)) return false;
  if (/^(?:western|european|eu|nato)$/u.test(trees.word(at))) return true;
  return stateNamed(original(trees, at)) !== null || (at > 0 && stateNamed(trees.slice(at - 1, at + 1)) !== null);
}

/** Whether a name stands in a noun's phrase: whose plane it is. */
function hasName(trees: Trees, noun: number): boolean {
  return /\p{Lu}\p{L}/u.test(textOf(trees, nounPhrase(trees, noun)));
}

function isNamed(trees: Trees, at: number): boolean {
  return /^\p{Lu}/u.test(original(trees, at));
}

function original(trees: Trees, at: number): string {
  return trees.slice(at, at + 1);
}

/** Whether words name goods that are transferred between states, by the lexicon of weapons. */
function isGoods(trees: Trees, noun: number): boolean {
  if (supplyWords().nouns.has(trees.word(noun))) return false;
  const naming = itemNamed(trees, noun);
  return naming !== null && !naming.ambiguous && !ofOtherSenses.has(naming.weaponClass.id);
}

function itemNamed(trees: Trees, noun: number): WeaponNaming | null {
  if (!/^(?:NOUN|PROPN|ADJ|NUM|X)$/u.test(trees.upos(noun))) return null;
  return weaponNamed(textOf(trees, nounPhrase(trees, noun)));
}

function textOf(trees: Trees, { start, end }: Range): string {
  return trees.text.slice(start, end);
}
