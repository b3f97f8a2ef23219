import { type Cue, insensitive as i } from "./cue.ts";

const picture =
  "photos?|photographs?|images?|pictures?|pic|file photo|file image|file picture|stock photo|illustration|graphic|photo illustration|video grab|screengrab|screen grab|screenshot|handout|cover photo|map|cartoon";
const agencies =
  "AP|AFP|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|EPA(?:-EFE)?|Bloomberg|Anadolu(?: Agency)?|Shutterstock|Alamy|Xinhua|TASS|Tass|AAP|PA|UPI|ASSOCIATED PRESS|Associated Press|Agence France-Presse|NurPhoto|Rex(?: Features)?|SIPA|Sipa(?: USA)?|Corbis|iStock|Zuma|ZUMA|dpa|DPA|Kyodo|Yonhap|PTI|ANI|CQ Roll Call|Splash|WENN|WireImage|FilmMagic|Barcroft|Polaris|Magnum";
/** One of these stands in every credit to an agency. */
const agencyWords = agencies.split("|").map((name) => name.replace(/\(.*/, ""));

/** Captions and picture credits. */
export const captionCues: readonly Cue[] = [
  {
    reason: "caption",
    scope: "unit",
    starts: "file",
    pattern:
      /^\W?(?:FILE(?: -|:| –| —| PHOTO| PICTURE| IMAGE| PIC)|File (?:photo|picture|image|pic)\b\s?(?:[:.]|of\b|taken\b|shows\b|-|–|—|$)|\[?(?:FILE|File)\]? ?[:—–-] )/u,
  },
  {
    reason: "caption",
    scope: "line",
    starts:
      "photo photos photograph photographs image images picture pictures pic file stock illustration illustrations graphic graphics video screengrab screen screenshot screenshots handout cover map maps cartoon cartoons",
    pattern: i(
      `^\\W?(?:${picture})s?(?: (?:credit|by|courtesy(?: of)?|source|via|from))?s?\\s?(?::|/|©)\\s?\\S.{0,240}$`,
    ),
  },
  {
    reason: "caption",
    scope: "unit",
    starts:
      "photo photos photograph photographs image images picture pictures pic file stock illustration illustrations graphic graphics video screengrab screen screenshot screenshots handout cover map maps cartoon cartoons media",
    pattern: i(
      `^\\W?(?:${picture}|image source|image credit|image caption|photo credit|picture credit|media caption)s?(?: (?:credit|courtesy(?: of)?|source|caption)s?)?\\s?(?::|,|/|©)\\s?\\p{Lu}[^.!?]{1,90}\\W?$`,
    ),
  },
  {
    reason: "caption",
    scope: "unit",
    starts:
      "photo photos photograph photographs image images picture pictures illustration illustrations video videos photography visuals graphic graphics cartoon cartoons",
    pattern:
      /^\W?(?:Photo|Photos|Photograph|Photographs|Image|Picture|Illustration|Video|PHOTO|Photography|Visuals|Graphic|Cartoon)s? (?:by|courtesy of|via|from|provided by) (?:the )?[\p{Lu}@][^.!?]{1,80}[.)\]]?$/u,
  },
  {
    reason: "caption",
    scope: "line",
    upTo: 120,
    has: agencyWords,
    pattern: new RegExp(
      `^(?:(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ?){1,5}(?:via|/|for|\\||-|–|—) ?)*(?:${agencies})(?: ?(?:/|via|\\||-) ?(?:\\p{Lu}[\\p{L}.’'-]* ?){1,4})*\\.?$`,
      "u",
    ),
  },
  {
    reason: "caption",
    scope: "line",
    starts: "facebook twitter instagram youtube screengrab screenshot handout supplied courtesy",
    pattern:
      /^(?:Facebook|Twitter|Instagram|YouTube|Screengrab|Screenshot|Handout|Supplied|Courtesy)\/(?:\p{Lu}[\p{L}\p{M}.’'-]* ?){1,5}\.?$/u,
  },
  {
    reason: "caption",
    scope: "line",
    has: [")", "]", "/", ":", "©"],
    pattern: new RegExp(
      `^.{10,330}(?:[([] ?(?:${picture}|(?:AP|AFP|EPA) Photo)s?\\b[^()\\[\\]]{0,90}[)\\]]|(?:Photograph|Photo|Image|Picture|Credit|PHOTO)s?(?: credit| by| courtesy of)? ?[:©] ?[\\p{Lu}@][^.!?]{1,90}|[(—–-] ?(?:REUTERS|AP|AFP|EPA|Reuters)/\\p{Lu}[^.!?]{2,50}\\)?|(?<=[\\p{N}.!?”"’)] )(?:REUTERS|AFP|AP|EPA)/\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Ll}{2,3} )?\\p{Lu}[\\p{L}.'’-]*){1,3}(?:/[\\p{L} ]{3,14})?|\\p{Lu}[\\p{L}-]+/(?:AFP|AP|Reuters|EPA)(?:/?(?: via)? ?Getty(?: Images)?)?)\\W?$`,
      "u",
    ),
  },
  {
    reason: "caption",
    scope: "line",
    starts: "image media photo picture",
    pattern: i(`^\\W?(?:(?:image|media|photo|picture) caption)\\b[:,]? .{2,240}$`),
  },
];
