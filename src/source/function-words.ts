/** The least share of words: articles, prepositions and the like are a third of a text, names and figures the rest. */
const leastShare = 0.15;

/**
 * Whether the function words of a language show that a text is in it; false for languages whose words are not known here.
 *
 * @example
 * hasFunctionWordsOf("deu", ["der", "Minister", "reiste", "nach", "Mali"]); // true
 */
export function hasFunctionWordsOf(code: string, words: readonly string[]): boolean {
  const known = functionWords.get(code);
  if (known === undefined || words.length === 0) return false;
  return words.filter((word) => known.has(word.toLowerCase())).length >= words.length * leastShare;
}

/** The most frequent ones, without those that are words of English, too. */
const lists: Readonly<Record<string, string>> = {
  ces: "v na se že je z s o pro po byl které který podle jeho také ale",
  dan: "og det som er på af med til den ikke et har en fra efter mod ved blev også",
  deu:
    "der das und dem des ein eine einer einem einen ist nicht mit von für auf sich auch nach bei aus sie wird werden " +
    "wurde wurden hat haben dass über zum zur vom im er es als wie noch durch gegen seine",
  fra: "le la les des du une est dans que qui sur avec par pas au aux ce cette ont été ses leur mais et il elle selon après",
  hun: "az és hogy nem egy meg is ez volt már csak azt",
  ind: "yang dan di dengan untuk dari ini itu tidak pada dalam akan telah oleh",
  ita: "il lo gli di del della dei delle che è un una con si nel nella alla sono più come ha hanno anche dopo e la i",
  nld: "het een van en de dat niet voor op zijn aan ook bij naar uit worden wordt werd werden hebben heeft zich deze dit als te",
  nob: "og det som er på av med til den ikke et har en fra etter mot ved ble også",
  pol: "w na z do się nie że jest po przez od dla oraz jak za i o",
  por: "o os da das dos em uma com não que se na nas nos ao seu sua mais como foi pelo pela e é são de",
  ron: "și de la în cu pe nu că este din pentru fi au ale lui care",
  spa: "el la los las de del que en una para con su sus se al como más pero según fue han ha este esta tras y",
  swe: "och att det som är på av för till den inte ett har om en från efter mot vid också",
  tur: "ve bir bu için ile da de olarak daha çok olan gibi ancak ise kadar",
};

const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([code, words]) => [code, new Set(words.split(" "))]),
);
