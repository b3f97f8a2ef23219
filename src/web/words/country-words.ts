import codes from "i18n-iso-countries/codes.json";

const names = new Intl.DisplayNames(["en"], { type: "region" });

/** Kosovo has no code of ISO; this one is usual. */
const kosovo = ["XK", "XKX", ""] as const;

const known = [...codes.map(([two = "", three = "", number = ""]) => [two, three, number] as const), kosovo];
const byThree = new Map(known.map((code) => [code[1], code] as const));
const byNumber = new Map(known.map((code) => [code[2], code[1]] as const));

/**
 * A country's name by its code of three letters; a code that is none stands for itself.
 *
 * @example
 * countryWords("NER"); // "Niger"
 */
export function countryWords(code: string): string {
  const two = byThree.get(code)?.[0];
  return two === undefined ? code : (names.of(two) ?? code);
}

/** The code of three letters of a shape of the atlas, which has numbers of ISO 3166-1, or for some only a name. */
export function codeOfShape(number: string | number | undefined, name: string): string | null {
  if (name === "Kosovo") return "XKX";
  return number === undefined ? null : (byNumber.get(String(number).padStart(3, "0")) ?? null);
}
