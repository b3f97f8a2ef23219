/** Words with which pages head their parts, and no report: "Breaking news", "Read more", "Staff writer". */
const first =
  "world local national foreign latest breaking top live daily weekly morning evening good dear more other related most press news photo video full key executive read sign log share skip home main contact about follow listen watch sponsored opinion letter letters guest media public special feature cover middle terms privacy cookie all view see page part chapter section table figure your our the this that these those from with and but";
const last =
  "news briefing briefings release releases story stories update updates report reports article articles headline headlines analysis opinion politics business sport sports affairs page pages policy edition newsletter desk staff editor editors correspondent reporter writer summary statement note notes point points remarks transcript interview content contents gallery time team east west";
const [firsts, lasts] = [first, last].map((words) => new Set(words.split(" ")));

const twoWords = /^(\p{Lu}[\p{L}’'-]{2,}) (\p{Ll}[\p{L}’'-]{3,})$/u;
const oneWord = /^\p{Lu}\p{Ll}{4,}$/u;
const sentence = /^.{40,}[.!?…]["'”’)\]]*$/su;

/**
 * Whether a line of one or two words before a paragraph is its headline: it names a matter ("Sanctions talks"), is no name
 * and heads no part of a page. One word tells only where the paragraph has it, in small letters, as a matter of its own.
 *
 * @example
 * isShortHeadline("Missile test", "The ministry said on Monday that it had failed."); // true
 * isShortHeadline("Breaking news", "The ministry said on Monday that it had failed."); // false
 */
export function isShortHeadline(line: string, next: string): boolean {
  if (oneWord.test(line)) return sentence.test(next.trim()) && isMatterOf(line.toLowerCase(), next);
  const [, one = "", two = ""] = twoWords.exec(line) ?? [];
  if (one === "" || !sentence.test(next.trim())) return false;
  return firsts?.has(one.toLowerCase()) === false && lasts?.has(two.toLowerCase()) === false;
}

/** Whether a word that heads no part of a page stands in a paragraph, as it is: "ceasefire", not "Iran". */
function isMatterOf(word: string, paragraph: string): boolean {
  if (firsts?.has(word) === true || lasts?.has(word) === true) return false;
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(paragraph);
}
