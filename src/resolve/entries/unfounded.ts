import type { Frame } from "../../extract/frame/index.ts";
import type { Event } from "../../record/index.ts";
import type { DraftContext } from "./draft.ts";

/** Words by which somebody is accused, blamed or criticised, also where the report does not say who. */
const accusing =
  /\b(?:accus|alleg|blam|charg|condemn|critici[sz]|critic|denounc|deplor|decr(?:y|ied)|censur|rebuk|slam|blast|lash|ripp|lambast|attack|assail|castigat|reprimand|protest|complain|object|suspect|sue\b|sued|suing|suit\b|lawsuit|indict|investigat|inquir|prob(?:e|ed|ing)\b|guilty|convict|prosecut|fault|disapprov|dismay|outrage|anger|angr|disappoint|displeas|concern|unacceptable|betray|blunder|mock|ridicul|insult|rant|tore|tear|vilif|smear|question|summon|oppos|disput|reject|contradict|deni|deny|warn|fear|worr|lament|regret|grie|resent|scold|chid|hit out|hit back|fum|hostil|impeach|tribunal|provocat|violat|breach|illegal|crim|lie\b|lies\b|lied\b|false|absurd|unjust|shame|disgrace|brand|label|dubb)/iu;

/** Calling what somebody does by a name, also in the passive, or taking him to court: what the naming words are tells the model. */
const naming =
  /\bcall(?:s|ed|ing)?\s+(?!an?\s\S+$|(?:out|off|on|in|up|for)\b)(?:\S+\s+)+\S+$|\b(?:was|were|been|being)\s+called\b|\b(?:describ|portray)\w*\s.*\bas\b|\b(?:take|takes|took|taken|taking)\s.*\bto court\b|\bdenunciations?\b/iu;

/** Saying something, alone: the manual counts no plain statement, whatever is said of whom (CAMEO 01 is dropped). */
const plainSaying =
  /^(?:(?:has|have|had|also|later|first|then)\s)*(?:claim(?:s|ed|ing)?|suggest(?:s|ed|ing)?|retort(?:s|ed|ing)?|repl(?:y|ies|ied)|explain(?:s|ed|ing)?|not(?:es|ed|ing)|add(?:s|ed|ing)|remark(?:s|ed|ing)?|conced(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|characteri[sz](?:e|es|ed|ing)|maintain(?:s|ed|ing)?|stat(?:es|ed|ing)|argu(?:e|es|ed|ing)|sa(?:y|ys|id))(?:\sthat)?$/iu;

/** Fighting that a report speaks of at large, which harms nobody whom it names: "the fight against Islamic State". */
const fighting =
  /\b(?:fight|fought|fighting|war|wars|campaign|battle|battles|battling|operations?|offensive|struggle|combat|defeat(?:ed)?|ousted|beaten)\b/iu;

/** A crowd of a state's armed men: its own where it sends or withdraws them. */
const forces =
  /\b(?:troops|forces|soldiers|servicemen|personnel|army|navy|air force|military|marines|warships?|aircraft)\b/iu;
const moving: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>([
  "MOBILIZE",
  "RETREAT",
  "CONCEDE",
  "AID",
  "SUPPORT",
  "COOPERATE",
  "AGREE",
]);

/** Behind these the words name who is fought, or what a ban is about: "training them to fight ISIS", "from boycotting Israel". */
const before: Readonly<Partial<Record<Frame["kind"], RegExp>>> = {
  transfer:
    /\b(?:against|fight|fighting|combat|combating|counter|countering|defeat|defeating|repel|repelling|deter|deterring)\s+(?:the\s+)?$/iu,
  restriction: /\bfrom\s+\p{L}+ing\s+(?:the\s+)?$/iu,
};

/** Behind "from" stands whence things come, also the second of two: "from Iran and [Iraq] to Syria". */
const whence = /\bfrom\s+(?:the\s+)?(?:\p{L}+(?:,|\s+(?:and|or))\s+(?:the\s+)?)*$/u;
/** What keeps things from somebody: "withheld rifles from the rebels". */
const keeping =
  /\b(?:keep|kept|withh[eo]ld|hold|held|prevent|stop|block|cut off|bar|deny|denied|ban|barred|banned|embargo)\w*\b/iu;

/** A frame without recipients whom its words only set it against, and those whom what is transferred comes from. */
export function withoutOpponents<F extends Frame>(text: string, frame: F): F {
  const opposed = before[frame.kind];
  if (opposed === undefined) return frame;
  const roles = frame.roles.filter(({ role, range }) => {
    if (role !== "recipient") return true;
    const words = text.slice(Math.max(0, range.start - 40), range.start);
    if (opposed.test(words)) return false;
    const around = text.slice(Math.max(0, Math.min(frame.trigger.start, range.start) - 60), range.start);
    return frame.kind !== "transfer" || !whence.test(words) || keeping.test(around);
  });
  return roles.length === frame.roles.length ? frame : { ...frame, roles };
}

/**
 * Whether the words do not carry an event of its category: a plain statement, an accusation of nobody without a word of accusing, a fight of
 * which nobody is said to fight it.
 *
 * @example
 * // "declared herself unwell", "which he called a barrier": no ACCUSE; "the fight against Islamic State": no ASSAULT
 */
export function isUnfounded({ plover, actors, recipients, trigger }: Event): boolean {
  const words = trigger.map(({ text }) => text);
  if (plover === "ACCUSE" && words.every((one) => plainSaying.test(one.trim()))) return true;
  if (plover === "ACCUSE" && recipients.length === 0)
    return !words.some((one) => accusing.test(one) || naming.test(one));
  if (plover === "ASSAULT" && actors.length === 0) return words.every((one) => fighting.test(one));
  return false;
}

/** The recipients without the actors' own forces, where these are what is sent, kept or withdrawn: "withdraw US troops". */
export function withoutOwnForces(
  context: DraftContext,
  plover: Event["plover"],
  actors: readonly string[],
  recipients: readonly string[],
): string[] {
  if (!moving.has(plover) || actors.length === 0) return [...recipients];
  const countries = new Set(actors.flatMap((id) => context.actor(id)?.country ?? []));
  return recipients.filter((id) => {
    const actor = context.actor(id);
    if (actor === undefined || actor.kind === "person" || actor.kind === "state" || !forces.test(actor.name))
      return true;
    return actor.country === null ? /\p{L}\s\p{L}/u.test(actor.name) : !countries.has(actor.country);
  });
}
