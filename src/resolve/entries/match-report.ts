import type { DraftContext } from "./draft.ts";
import type { FrameEntry } from "./input.ts";

/** What is spoken of in reports of matches and hardly elsewhere. */
const ofMatches =
  /\b(?:strikers?|midfield(?:ers?)?|wingers?|goalkeepers?|full-?backs?|centre-?(?:backs?|forwards?)|fly-half|quarterbacks?|touchdowns?|goals?|goalless|equali[sz]ers?|scor(?:ed|ing|ers?)|scoreline|half-?time|kick-?off|injury time|stoppage time|penalt(?:y|ies)|offside|referees?|umpires?|linesm[ae]n|free kicks?|crossbar|substitutes?|dugout|coach(?:es)?|team-?mates?|leagues?|championships?|(?:semi|quarter)-?finals?|playoffs?|fixtures?|derby|relegat(?:ed|ion)|home side|visitors|wickets?|innings|batsm[ae]n|bowlers?|match(?:es)?|second half|first half|tie-?break|grand slam|podium|laps?|medals?|stadiums?|fans|draw)\b/giu;

/** So many different words of matches, and so many in a hundred, make a report of one. */
const different = 6;
const inHundred = 4;

/**
 * Whether a text reports a match, in which attacks, shots, bombs and surrenders are the game's.
 *
 * @example
 * // "... the striker scored before half-time; the referee gave a penalty, the coach sent on two substitutes": true
 * // "Police shot at fans outside the stadium before the match": false
 */
export function isMatchReport(text: string): boolean {
  const found = text.match(ofMatches) ?? [];
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const sorts = new Set(found.map((word) => word.toLowerCase().replace(/s$/u, "")));
  return sorts.size >= different && found.length * 100 >= words * inHundred;
}

/** Sectors of those who also act outside a game. */
const official = /^(?:GOV|MIL|COP|JUD|LEG|SPY|PTY|REB|IGO|UNS|PRM|INS)$/u;

/**
 * Whether an entry of a match report tells of the game: nobody takes part who is of a government, an army, a court or the
 * like; a state alone is its team.
 */
export function isOfMatch(context: DraftContext, entry: FrameEntry): boolean {
  if (!context.isOfMatch) return false;
  return !partiesOf(entry).some((id) => {
    const actor = context.actor(id);
    return actor !== undefined && actor.kind !== "state" && official.test(actor.codes.sector ?? "");
  });
}

function partiesOf(entry: FrameEntry): readonly string[] {
  switch (entry.kind) {
    case "event":
      return [...entry.actors, ...entry.recipients];
    case "transfer":
      return [...entry.supplier, ...entry.recipient];
    case "commitment":
      return entry.parties;
    case "threat":
      return [...entry.issuer, ...entry.target];
    case "restriction":
      return [...entry.imposedBy, ...entry.on];
  }
}
