import { ofTexts } from "../../util/of-texts.ts";

const common = new Set(
  `about above after again against also among another any are arms back because been before being between both but came can
could did does done down during each even ever every for from further get give given gave goes had has have having her here
him his how into its itself just like made make makes many may might more most much must near never not now off once one only
other our out over own per said same say says see she should since some still such take taken than that the their them then
there these they this those through too took under until upon use used very was weapons were what when where which while who
whom whose why will with within without would year years you your`.split(/\s+/u),
);

/** Goods and conditions are held against many entries one after the other; beyond so many they are worked out anew. */
const mostKnown = 2000;

/**
 * The words of a passage that tell what it is about: no short or everyday ones, without their English endings.
 *
 * @example
 * [...tellingWords("if more boats came")]; // ["boat"]
 */
export const tellingWords = ofTexts(mostKnown, (text): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stem));
});

function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ments?|ing|ed|es|s|e)$/u, "");
  return bare.length >= 4 ? bare : word;
}
