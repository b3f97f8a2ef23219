/** A word of a person's name: "Jane", "O’Neill", "al-Faour", "J." */
const word = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*\\.?|\\p{Ll}{1,3}[-’']\\p{Lu}[\\p{L}\\p{M}-]*)";

/** A small word within a name, as the source of a regular expression. */
export const particle = "(?:de|da|del|della|der|den|van|von|bin|bint|ibn|al|el|la|le|dos|di|du|ter|ten|Abu)";

/** A person's name of two to five words, as the source of a regular expression with the `u` flag. */
export const personName = `${word}(?: (?:${particle} ){0,2}${word}){1,3}`;

/** News agencies: how pages write them, and the one name each has here. */
export const agencyNames: ReadonlyMap<string, string> = new Map([
  ["reuters", "Reuters"],
  ["thomson reuters", "Reuters"],
  ["ap", "AP"],
  ["associated press", "AP"],
  ["the associated press", "AP"],
  ["afp", "AFP"],
  ["agence france-presse", "AFP"],
  ["agence france presse", "AFP"],
  ["upi", "UPI"],
  ["united press international", "UPI"],
  ["tass", "TASS"],
  ["itar-tass", "TASS"],
  ["xinhua", "Xinhua"],
  ["anadolu", "Anadolu Agency"],
  ["anadolu agency", "Anadolu Agency"],
  ["aa", "Anadolu Agency"],
  ["dpa", "dpa"],
  ["deutsche presse-agentur", "dpa"],
  ["ansa", "ANSA"],
  ["efe", "EFE"],
  ["kyodo", "Kyodo News"],
  ["kyodo news", "Kyodo News"],
  ["jiji", "Jiji Press"],
  ["yonhap", "Yonhap"],
  ["yonhap news agency", "Yonhap"],
  ["kcna", "KCNA"],
  ["irna", "IRNA"],
  ["tasnim", "Tasnim"],
  ["isna", "ISNA"],
  ["mehr", "Mehr"],
  ["pti", "PTI"],
  ["press trust of india", "PTI"],
  ["ani", "ANI"],
  ["ians", "IANS"],
  ["app", "APP"],
  ["bss", "BSS"],
  ["interfax", "Interfax"],
  ["interfax-ukraine", "Interfax-Ukraine"],
  ["ukrinform", "Ukrinform"],
  ["ria novosti", "RIA Novosti"],
  ["ria", "RIA Novosti"],
  ["sputnik", "Sputnik"],
  ["belta", "BelTA"],
  ["sana", "SANA"],
  ["wam", "WAM"],
  ["kuna", "KUNA"],
  ["spa", "SPA"],
  ["qna", "QNA"],
  ["petra", "Petra"],
  ["mena", "MENA"],
  ["nna", "NNA"],
  ["wafa", "WAFA"],
  ["antara", "Antara"],
  ["bernama", "Bernama"],
  ["vna", "VNA"],
  ["cna", "CNA"],
  ["pa", "PA Media"],
  ["pa media", "PA Media"],
  ["press association", "PA Media"],
  ["aap", "AAP"],
  ["cp", "The Canadian Press"],
  ["the canadian press", "The Canadian Press"],
  ["canadian press", "The Canadian Press"],
  ["bloomberg", "Bloomberg"],
  ["bno news", "BNO News"],
  ["ans", "ANS"],
  ["bns", "BNS"],
  ["ctk", "CTK"],
  ["pap", "PAP"],
  ["mti", "MTI"],
  ["agerpres", "Agerpres"],
  ["bta", "BTA"],
  ["tanjug", "Tanjug"],
  ["hina", "HINA"],
  ["ana-mpa", "ANA-MPA"],
  ["lusa", "Lusa"],
  ["ntb", "NTB"],
  ["tt", "TT"],
  ["stt", "STT"],
  ["ritzau", "Ritzau"],
  ["apa", "APA"],
  ["belga", "Belga"],
  ["anp", "ANP"],
  ["ats", "ATS"],
  ["keystone-sda", "Keystone-SDA"],
  ["nan", "NAN"],
  ["rfe/rl", "RFE/RL"],
  ["voa", "VOA"],
  ["rfa", "RFA"],
]);

/** The one name of an agency, or undefined where the words name none. */
export function agencyName(words: string): string | undefined {
  return agencyNames.get(words.trim().toLowerCase());
}

/** The months in full and short, as the source of a regular expression. */
export const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

/** The weekdays in full and short, as the source of a regular expression. */
export const weekday = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?)\\.?";

/** A day as pages print it, with or without its year: "June 21, 2024", "21 June", as a regular expression's source. */
export const day = `(?:${weekday},? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \\d{4})?`;
