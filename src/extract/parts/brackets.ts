import type { Range } from "../../text/index.ts";

const picture =
  "(?:file |stock |handout )?(?:photos?|photographs?|images?|pictures?|pic|illustration|graphic|video|cartoon|screengrab|screenshot|map)";
const credit = new RegExp(
  `[([](?:(?:${picture})\\s?(?:credit|by|courtesy(?: of)?|source|via|from)?\\s?[:/|©]\\s?[^()[\\]\\n]{2,160}|(?:photo|image|picture|illustration|video|screenshot)s? (?:by|courtesy of|via|from|credit) [^()[\\]\\n]{2,120}|(?:AP|AFP|EPA|Reuters|Getty|Xinhua)(?: file)? (?:photo|image|picture|images)s?\\b[^()[\\]\\n]{0,100}|(?:REUTERS|AP|AFP|EPA)/\\p{Lu}[^()[\\]\\n]{2,60}|[^()[\\]\\n]{0,100}(?:getty images|shutterstock|alamy)(?:/[^()[\\]\\n]{1,40})?|file photo|file|photo|advertisement)[)\\]]`,
  "giu",
);
const quoting = /[“"‘][^”"’]*$/u;

/** Picture credits in brackets inside the prose: "(Photo: AFP)", "[Image: …]". */
export function bracketedCredits(text: string): Range[] {
  const found: Range[] = [];
  if (!/[([]/.test(text)) return found;
  for (const match of text.matchAll(credit)) {
    if (quoting.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
