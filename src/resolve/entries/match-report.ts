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
  const sorts = new Set(found.map((word) => word.toLowerCase().replace(/s$/u, "")));
  if (sorts.size < different) return false;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return found.length * 100 >= words * inHundred;
}
