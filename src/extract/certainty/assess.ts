import type { Range } from "../../text/index.ts";
import { accordingTo } from "./according-to.ts";
import { effectOf, withAdverbs } from "./adverb.ts";
import { isAsIf } from "./as-if.ts";
import { complementOf, goesWith, hasSubject, questionWord } from "./complement.ts";
import { type Condition, conditionsIn, hasPastWould } from "./condition.ts";
import { withCondition } from "./conditional.ts";
import { governorOf } from "./governor.ts";
import { type Applied, embedded, type Held, marked, replaced, told } from "./held.ts";
import type { Predicate } from "./lexicon.ts";
import { type Setting, withModal } from "./modal.ts";
import { moodOf } from "./mood.ts";
import { withNegation } from "./negation.ts";
import { isNominal, isThing, withAdjectives } from "./noun.ts";
import { authorEffect, isHeld, withSpecial } from "./predicate-effect.ts";
import { prepositionOf } from "./preposition.ts";
import { withQuestion } from "./question.ts";
import { kept, type Reading, type Run } from "./reading.ts";
import { isDoneByClaim, isGoingOn, isOnlyWished, isOwnParticiple, isPastClause, isToldBeside } from "./relative.ts";
import { isSaidAlready, isTurnedDown } from "./speech-noun.ts";
import { standsApart } from "./stands-apart.ts";
import { agentOf, ownerOf, subjectOf } from "./subject.ts";
import { undoneIn } from "./undone-in.ts";
import { type Effect, isOpen, values } from "./value.ts";
import { infinitiveMark, isPassive, verbGroup } from "./verb-group.ts";

/** Of whom it is asked what he holds of an act, and within which words. */
export interface Standpoint {
  /** What the source says, in text order: the whole text for its author, the content of a statement for its speaker. */
  readonly scope: readonly Range[];
  /** Whether the scope is what somebody said. */
  readonly said: boolean;
  /** The words of a source within the scope ("Seoul says that *Pyongyang* denies ..."); default: whoever says it all. */
  readonly holder?: Range;
}

/** Words over an act that tell what somebody else holds of it: "*Pyongyang* denies ...". */
export interface Holder {
  /** The word that names who holds it. */
  readonly subject: number;
  readonly predicate: Predicate & Run;
}

/** What a source holds of an act, and why. */
export interface Judgement extends Held {
  /** Who else is told to hold something of it, within the scope, the innermost first. */
  readonly holders: readonly Holder[];
  /** Whether the asked holder is among them. */
  readonly found: boolean;
}

/** Judges what a source holds of the act that some words name. */
export function assess(reading: Reading, target: Range, standpoint: Standpoint): Judgement {
  const head = reading.headOf(target);
  if (head === null) return { ...told, holders: [], found: false };
  const assessor = new Assessor(reading, standpoint);
  return { ...assessor.of(undoneIn(reading, target, head) ?? head), holders: assessor.holders, found: assessor.found };
}

/** What is held of a thing is held of what it embeds. */
const handedOn: Effect = { positive: values["ct+"], negative: values["ct-"] };

class Assessor {
  readonly holders: Holder[] = [];
  found = false;
  private readonly inScope: (at: number) => boolean;
  /** The words on the way up, by which a tree that turns in a circle is noticed. */
  private readonly busy = new Set<number>();
  private readonly climbed = new Set<number>();
  private readonly conditionsOf = new Map<number, readonly Condition[]>();

  constructor(
    private readonly reading: Reading,
    private readonly standpoint: Standpoint,
  ) {
    const { scope } = standpoint;
    this.inScope = (at) => {
      const { start, end } = reading.range({ first: at, last: at });
      return at >= 0 && scope.some((range) => start < range.end && range.start < end);
    };
  }

  /** What is held of what a word names. */
  of(at: number): Held {
    if (this.busy.has(at)) return told;
    this.busy.add(at);
    const held = this.attributed(at, this.withLocal(at, this.inherited(at)));
    this.busy.delete(at);
    return held;
  }

  private withLocal(at: number, held: Held): Held {
    const { reading } = this;
    if (isNominal(reading, at)) return withAdjectives(reading, at, held);
    const setting = this.settingOf(at);
    const conditional = withCondition(reading, at, held, this.conditions(at), this.inScope);
    const { held: withOwn, negated } = withModal(reading, at, conditional, setting);
    return withAdverbs(reading, at, withNegation(reading, at, withOwn, negated));
  }

  private settingOf(at: number): Setting {
    const conditions = this.conditions(at);
    const own = conditions.filter((one) => one.kind !== "even");
    return {
      reported: (this.standpoint.said || this.isToldOf(at)) && !this.reading.isQuoted(at),
      conditional: own.length > 0,
      unreal: own.some(({ kind }) => kind === "unreal"),
    };
  }

  /** Whether a word over this one tells what somebody said or thought. */
  private isToldOf(at: number): boolean {
    const seen = new Set([at]);
    for (let word = this.reading.head(at); this.inScope(word) && !seen.has(word); word = this.reading.head(word)) {
      seen.add(word);
      if (this.reading.predicatesAt(word).some((predicate) => predicate.part === "verb" && isHeld(predicate)))
        return true;
    }
    return false;
  }

  private conditions(at: number): readonly Condition[] {
    const sentence = this.reading.sentence(at);
    return kept(this.conditionsOf, sentence.first, () => this.findConditions(sentence));
  }

  private findConditions(sentence: Run): Condition[] {
    const inside: number[] = [];
    for (let word = sentence.first; word <= sentence.last; word++) if (this.inScope(word)) inside.push(word);
    const first = inside[0];
    const last = inside.at(-1);
    return first === undefined || last === undefined ? [] : conditionsIn(this.reading, { first, last });
  }

  private inherited(at: number): Held {
    if (this.climbed.has(at)) return told;
    this.climbed.add(at);
    const held = this.fromAbove(at);
    this.climbed.delete(at);
    return held;
  }

  private fromAbove(at: number): Held {
    const { reading } = this;
    const head = reading.head(at);
    if (head < 0 || !this.inScope(head)) return this.atTop(at);
    const kind = reading.kind(at);
    if (standsApart(reading, at, head)) return told;
    if (isOwnParticiple(reading, at, head) || isDoneByClaim(reading, at, head)) return this.frame(head);
    if (kind === "acl" && isToldBeside(reading, at, head, this.inherited(head)))
      return marked(told, "ct+", "told of a noun", { first: at, last: at });
    if (isGoingOn(reading, at, head)) {
      const over = this.inherited(head);
      return isOnlyWished(over)
        ? marked(told, "ct+", "told of a noun", { first: at, last: at })
        : this.frame(head, over);
    }
    const preposition = prepositionOf(reading, at);
    if (preposition?.rule === "negative preposition") {
      // "Without the tip, it would have gone off": there was one.
      const isMissed = preposition.words[0] === "without" && hasPastWould(reading, reading.sentence(at));
      return this.apart(at, head, isMissed ? "ct+" : "ct-", preposition);
    }
    if (isAsIf(reading, at)) return marked(this.frame(head), "ct-", "as if", { first: at, last: at });
    const asked = questionWord(reading, at);
    if (asked !== null) return withQuestion(reading, asked, this.frame(head));
    if (kind === "conj") return this.conjoined(at, head);
    const governor = governorOf(reading, at, this.isClaim(at));
    if (isSaidAlready(reading, at, governor))
      return marked(this.frame(head), "ct+", "said already", { first: at, last: at });
    if (governor !== null && this.inScope(governor.over))
      return this.embeddedUnder(at, governor.over, governor.predicate);
    if (preposition !== null) return this.apart(at, head, effectOf(preposition), preposition);
    return this.byRelation(at, head, kind);
  }

  /** A claim noun hands on to what is said of the claim: "rejected reports that". */
  private isClaim(at: number): boolean {
    const { reading } = this;
    const isFollowed = reading.childrenOf(at).length > 0 || /^(?:that|of|to)$/u.test(reading.word(at + 1));
    return isFollowed && reading.predicatesAt(at).some(({ rule }) => rule === "claim noun");
  }

  private embeddedUnder(at: number, head: number, predicate: Predicate & Run): Held {
    const { reading } = this;
    const run = { first: predicate.first, last: predicate.last };
    const effect = authorEffect(reading, at, head, predicate);
    // "is said to": what stands as subject says nothing; who says it may stand behind "by".
    const isActive = predicate.part !== "verb" || !isPassive(reading, head);
    const subject = !isHeld(predicate) ? null : isActive ? this.holderOf(head, predicate) : agentOf(reading, head);
    if (subject !== null && !this.holders.some((one) => one.subject === subject))
      this.holders.push({ subject, predicate });
    if (subject !== null && this.isAsked(subject)) {
      this.found = true;
      const { value, applied } = this.withLocal(head, told);
      const sign = { value: value.polarity === "negative" ? values["ct-"] : values["ct+"], applied };
      return withSpecial(reading, at, head, embedded(sign, predicate.holder, predicate.rule, run), predicate);
    }
    const over = this.of(head);
    // What a claim that somebody denies says, he denies.
    // "The reports are false": so is what they say.
    const isJudged = /^(?:true|false)$/u.test(over.applied.at(-1)?.rule ?? "");
    const isHandedOn = predicate.rule === "claim noun" && (this.found || isJudged || this.isOwnClaim(head));
    const own = isHandedOn ? handedOn : effect;
    const isNoun = /probable noun|open noun/u.test(predicate.rule);
    if (isNoun && isTurnedDown(reading, head)) return marked(over, "ct-", "turned down", run);
    // "The deal to buy them was scrapped": what was called off will not come about.
    const isOff = isNoun && over.applied.at(-1)?.rule === "cancelling";
    return withSpecial(reading, at, head, embedded(over, isOff ? handedOn : own, predicate.rule, run), predicate);
  }

  /** Who holds what a predicate tells: the subject of a verb, of a claim whose it is. */
  private holderOf(at: number, { rule }: Predicate): number | null {
    const { reading } = this;
    if (rule !== "claim noun") return subjectOf(reading, at);
    const owner = ownerOf(reading, at);
    return owner ?? (hasSubject(reading, at) ? null : subjectOf(reading, at));
  }

  /** "rejected *reports that* ...": a claim that is all that somebody speaks of. */
  private isOwnClaim(at: number): boolean {
    const head = this.reading.head(at);
    return this.standpoint.said && (head < 0 || !this.inScope(head));
  }

  private isAsked(word: number): boolean {
    const { holder } = this.standpoint;
    return holder !== undefined && !this.found && this.reading.within(holder).includes(word);
  }

  /** What is told of itself, whatever becomes of the clause it hangs on; but not beyond what its source leaves open. */
  private apart(at: number, head: number, effect: ReturnType<typeof effectOf>, { rule, first, last }: Applied): Held {
    const around = this.inherited(head);
    // "stays until it was stormed", "asked for help after the dam had burst": what has been is open to no wish.
    const isFree = isOnlyWished(around) || (rule === "open preposition" && !isOpen(around.value));
    if (isFree && hasSubject(this.reading, at) && isPastClause(this.reading, at))
      return marked(told, "ct+", "clause of the past", { first, last });
    return marked(this.frame(head, around), effect, rule, { first, last });
  }

  /** What holds of the words around a clause: open where its source leaves all open, else plainly told. */
  private frame(head: number, over = this.inherited(head)): Held {
    if (isOpen(over.value)) return over;
    return { value: values["ct+"], applied: over.applied.filter(({ presupposes }) => presupposes === true) };
  }

  private conjoined(at: number, head: number): Held {
    const { reading } = this;
    const held = this.inherited(head);
    const shares =
      /VERB/u.test(reading.upos(at)) &&
      !hasSubject(reading, at) &&
      verbGroup(reading, at).length === 0 &&
      reading.upos(head) === "VERB";
    if (shares && reading.word(at - 1) !== "but") {
      const helped = verbGroup(reading, head);
      if (
        helped.some((word) => /^(?:may|might|could|can|must|should|would|will|did|does|do)$/u.test(reading.word(word)))
      )
        return this.withLocal(head, held);
    }
    return held;
  }

  private byRelation(at: number, head: number, kind: string): Held {
    const { reading } = this;
    const takes = complementOf(reading, at);
    switch (kind) {
      case "advcl":
      case "acl":
      case "xcomp":
      case "obl":
      case "ccomp":
      case "csubj":
        return this.clause(at, head, kind, takes);
      case "parataxis":
      case "appos":
      case "root":
      case "vocative":
        return this.frame(head);
      default:
        // "refused to meet him, *leaving* the others to talk"
        return takes === "ing" && goesWith(reading, at) ? this.frame(head) : this.argument(at, head);
    }
  }

  private clause(at: number, head: number, kind: string, takes: string): Held {
    const { reading } = this;
    const run = { first: at, last: at };
    if (takes === "to" && kind !== "csubj" && !isThing(reading, at)) {
      if (/^(?:yet|about)$/u.test(reading.word((infinitiveMark(reading, at) ?? at - 1) - 1))) return this.frame(head);
      if (reading.word(head - 1) === "too")
        return marked(this.of(head), "ct-", "too much to", { first: head - 1, last: head });
      if (/^(?:had)$/u.test(reading.word(head))) return this.of(head);
      if (/^(?:have|has|having)$/u.test(reading.word(head)))
        return replaced(this.frame(head), "u", "obligation", { first: head, last: head });
      if (
        /^(?:first|last|only|second|third)$/u.test(reading.word(head)) ||
        reading.child(head, (c) => /^(?:first|last|only|among)$/u.test(reading.word(c))) !== null
      )
        return this.of(head);
      return replaced(this.frame(head), "u", "purpose", run);
    }
    if (
      kind === "advcl" &&
      this.markOf(at) === "before" &&
      reading.predicatesAt(head).some(({ rule }) => /cancelling|preventing/u.test(rule))
    ) {
      return marked(this.frame(head), "ct-", "called off before", { first: head, last: head });
    }
    const aim = reading
      .childrenOf(at)
      .flatMap((child) => reading.markersAt(child, "subordinator"))
      .find(({ rule }) => rule === "purpose");
    if (aim !== undefined) return replaced(this.frame(head), "u", "purpose", { first: aim.first, last: aim.last });
    // "I've noticed": what a parser makes a verb of the apostrophe embeds nothing.
    const isHedge = reading.markersAt(head, "adverb").length > 0 || !/\p{L}/u.test(reading.word(head));
    if (kind === "ccomp" && (isHedge || !/VERB|NOUN|ADJ/u.test(reading.upos(head)))) return this.frame(head);
    if (kind === "ccomp" && takes === "that" && reading.upos(head) === "VERB") {
      return embedded(this.of(head), { positive: values.u, negative: values.u }, "unknown verb over a clause", {
        first: head,
        last: head,
      });
    }
    if (kind === "xcomp" || (kind === "obl" && !/VERB/u.test(reading.upos(at)))) return this.argument(at, head);
    return this.frame(head);
  }

  private markOf(at: number): string {
    const mark = this.reading.child(at, (child) => this.reading.kind(child) === "mark");
    return mark === null ? "" : this.reading.word(mark);
  }

  /** A thing that a clause speaks of shares in what is held of the clause; where that is denied, "the" still tells of it. */
  private argument(at: number, head: number): Held {
    const { reading } = this;
    const held = this.of(head);
    if (held.value.polarity !== "negative") return held;
    const definite = reading.child(
      at,
      (child) =>
        /^(?:det|nmod)$/u.test(reading.kind(child)) &&
        /^(?:the|this|that|these|those|its|their|his|her)$/u.test(reading.word(child)),
    );
    return definite === null ? held : this.frame(head);
  }

  /** What is held where nothing in the scope is over a word: questions and commands are open, the rest is told. */
  private atTop(at: number): Held {
    const { reading } = this;
    const broken = this.overBreak(at);
    if (broken !== null) return broken;
    const governor = governorOf(reading, at, false);
    if (governor !== null && reading.head(at) < 0 && this.inScope(governor.over))
      return this.embeddedUnder(at, governor.over, governor.predicate);
    const { first, last } = reading.sentence(at);
    const inside: number[] = [];
    for (let word = first; word <= last; word++) if (this.inScope(word)) inside.push(word);
    const mood = moodOf(reading, at, inside);
    if (mood === "presupposing question") return told;
    if (mood !== null) return replaced(told, "u", mood.rule, { first: mood.first, last: mood.last });
    return told;
  }

  /** A content in two passages: "It is not true, he said, that ...". */
  private overBreak(at: number): Held | null {
    const { reading } = this;
    const { scope, said } = this.standpoint;
    if (!said) return null;
    const place = scope.findIndex((range) => reading.within(range).includes(at));
    if (place < 1) return null;
    const opening = reading.within(scope[place] ?? { start: 0, end: 0 })[0] ?? -1;
    const before = scope[place - 1];
    if (reading.word(opening) !== "that" || before === undefined) return null;
    const over = reading.headOf(before);
    const predicate = over === null ? null : reading.predicatesAt(over).find(({ takes }) => takes.has("that"));
    if (over === null || !predicate) return null;
    return embedded(this.of(over), predicate.author, predicate.rule, { first: predicate.first, last: predicate.last });
  }

  /** Whether a word is the main verb of its sentence, or joined to it. */
  private isMain(at: number): boolean {
    const seen = new Set<number>();
    let word = at;
    for (; this.reading.kind(word) === "conj" && !seen.has(word); word = this.reading.head(word)) seen.add(word);
    const head = this.reading.head(word);
    return head < 0 || !this.inScope(head);
  }

  /** "According to the rebels, ...": for the author it is open. */
  private attributed(at: number, held: Held): Held {
    if (this.standpoint.said || !this.isMain(at)) return held;
    const named = accordingTo(this.reading, at, this.standpoint.holder);
    if (named === null) return held;
    if (named.isHolder) this.found = true;
    return named.isHolder ? held : replaced(held, "u", "according to", { first: named.first, last: named.last });
  }
}
