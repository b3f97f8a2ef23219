const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const irregular = set(
  "said told met was were had did went came took gave made got saw knew thought found left felt kept held brought began led " +
    "stood ran wrote spoke sent built spent lost won fought broke fell rose grew drew drove flew chose threw struck shot " +
    "hit set put cut let shut cast read quit hurt split spread sought caught taught bought sold paid laid lay sat heard meant " +
    "became forgot swore tore wore bore shook took withdrew overthrew undertook underwent gone done seen taken given written " +
    "spoken broken driven drawn flown chosen thrown shown known fallen risen hidden forbidden beaten bitten sworn torn worn " +
    "borne born shaken stolen frozen fled bled sank sunk sprang swept slept crept wept dealt dug hung stuck stung swung clung " +
    "forecast foresaw foreseen forgave rebuilt reset upheld withheld withstood understood misled overran overtook overtaken arisen arose " +
    "awoke burnt learnt lit slid sped bid rid wed inked bound wound ground found fed bred shed",
);

const notPast = set(
  "need speed seed feed red bed indeed hundred united armed exceed proceed succeed aged sacred naked wicked rugged breed " +
    "weed deed greed creed bleed heed reed steed shed sled fled bid ied fed wed med ted ned fred ahmed mohamed jared alfred",
);

/** Whether a word in lower case is the past or participle of a verb, as far as its form tells. */
export function isPastForm(word: string): boolean {
  return irregular.has(word) || (word.length > 3 && word.endsWith("ed") && !notPast.has(word));
}
