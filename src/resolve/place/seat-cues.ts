/** Words that tell a capital's government from the city; `weight` is added for the government, taken off for the city. */
export interface SeatCue {
  readonly name: string;
  readonly weight: number;
  /** Matched against the words before the name, up to it. */
  readonly before?: RegExp;
  /** Matched against the words after the name, from it. */
  readonly after?: RegExp;
}

const motion =
  "travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|returns?|returned|returning|go(?:es|ing)?|went|gone|come|came|back|" +
  "moved?|moving|headed|heading|drove|sen[dt]|sends|sending|visits?|trips?|journeys?|flights?|deported|brought|bring|brings|bringing|taken|took|" +
  "rushed|fled|route|roads?|highway|way|invited|summoned|arrivals?|arrived|escaped|march(?:ed)?|mission|link";
const from =
  "miles|kilomet(?:er|re)s|km|reported|reporting|reports|live|flew|flying|flown|fled|travel(?:s|led|ling)?|drove|" +
  "away|far|came|comes|returned|broadcast|evacuated|evacuation|departed|moved|recently";
const cityNouns =
  "streets?|outskirts|suburbs?|cent(?:er|re)|heart|city|town|capital|north|south|east|west|university|skies|airport|" +
  "mayor|bishop|archbishop|siege|residents|people|slums|countryside|hub|edge|part|parts|districts?|neighbou?rhoods?|" +
  "battle|treaty|siege|fall|gates|embassy|bureau|museum";
const cityFollowers =
  "suburbs?|airport|attacks?|attackers?|bombings?|residents?|protests?|protesters|area|office|offices|summit|conference|" +
  "meeting|meetings|forum|speech|talks|streets?|hotel|apartment|home|convention|event|mayor|neighbou?rhood|university|" +
  "hospital|restaurant|theat(?:er|re)|festival|correspondent|bureau|court|man|woman|native|embassy|region|countryside|" +
  "museum|stock|market|Christmas|West End|Olympics|marathon|metro|subway|lobbyist|lawyer|think|time|suburb";
const moved =
  "left|leave|leaving|visit(?:s|ed|ing)?|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|love|loves|toured?|touring|" +
  "attacked|hit|bomb(?:ed|s)?|shell(?:ed|ing)|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|storm(?:ed)?|surround(?:ed|ing)?|via|called|named";
const talking =
  "ambassadors?|envoys?|aid|help|support|arms|weapons|deliver(?:y|ies)|sales|pressure|message|messages|warnings?|" +
  "response|ties|concessions?|close|closer|loyal|loyalty|hostile|allied|opposed|opposition|according|friendly|powers?|" +
  "beholden|attitude|threats?|sanctions?|approach|offer|overtures?|appeals?|letter|statement|demands?|posturing|" +
  "self-rule|independence|autonomy|signals?|backing|approval|criticism|guarantees?|orders|permission|assurances|funding|" +
  "technolog(?:y|ies)|missiles?|drones?|ammunition|shipments?|suppl(?:y|ies)|loans?|gas|oil|imports?|purchases?|" +
  "money|commitment|independent|split|distance|break|secession|condemnation|denials?|reaction|rebuke|silence";
const verb =
  "has|have|had|is|was|will|would|could|may|might|must|should|can|does|did|says?|said|wants?|sees?|regards?|accuses?|" +
  "hosts?|backs?|believes?|denies|hopes?|fears?|insists?|knows?|needs?|seeks?|stands?|views?|warns?|responds?|tacitly|" +
  "also|now|still|never|already|has|itself|presumably|appears?|continues?|remains?|refuses?|rejects?|supports?|" +
  "claims?|considers?|imposes?|threatens?|supplies|tries|likes?|makes?|gives?|takes?|puts?|loses?|gets|became|began|" +
  "sent|made|gave|took|put|lost|got|saw|knew|fought|held|kept|told|thought|won|struck|cut|set|let|quickly|and \\p{Lu}\\p{L}+ (?:have|had|are|were|will)";

/** The cues in the order of how much they say. */
export const seatCues: readonly SeatCue[] = [
  {
    name: "in the city",
    weight: -3.5,
    before:
      /\b(?:in|near|outside|around|inside|throughout|across|at|over in|within|nearby)\s+(?:(?:central|downtown|nearby|rural|east|west|north|south|eastern|western|northern|southern|[’'"“])\s*)?$/i,
  },
  {
    name: "part of the city",
    weight: -3,
    before: /\b(?:central|downtown|east|west|north|south|inner|greater|rural|old)\s+$/i,
  },
  { name: "capital of", weight: -3, before: /\b(?:capital|city|town)(?:,| of)?\s+$/i },
  { name: "city noun", weight: -3, before: new RegExp(`\\b(?:${cityNouns}) of\\s+$`, "i") },
  { name: "way to", weight: -3, before: new RegExp(`\\b(?:${motion})(?: \\S+){0,5} to\\s+$`, "i") },
  { name: "from one city to another", weight: -2.5, before: /\bfrom (?:\p{Lu}\p{L}+ ){1,3}to\s+$/u },
  { name: "away from", weight: -2.5, before: new RegExp(`\\b(?:${from})(?: \\S+){0,2} from\\s+$`, "i") },
  { name: "somebody from", weight: -1, before: /\bfrom\s+$/i },
  { name: "dateline", weight: -3, before: /(?:^|\n)\s*$/, after: /^\s*(?:\(|[—–-]\s|,? [A-Z]{2,}\b)/ },
  { name: "visited", weight: -2.5, before: new RegExp(`\\b(?:${moved})\\s+$`, "i") },
  { name: "with its country", weight: -2.5, after: /^, (?:D\.C\.|DC|\p{Lu}\p{L}+)(?:,|\.|\s|$)(?! \p{Ll}+ed\b)/u },
  { name: "district", weight: -3, after: /^ D\.?C\b/ },
  { name: "based", weight: -3, after: /^[- ](?:based|born|area|bound)\b/i },
  { name: "city follower", weight: -3, after: new RegExp(`^(?:['’]s)? (?:\\p{L}+ )?(?:${cityFollowers})\\b`, "iu") },
  { name: "attacks elsewhere", weight: -2, after: /^ and San Bernardino/ },
  {
    name: "bound to a word",
    weight: 3.5,
    after:
      /^[-‑](?:backed|led|sponsored|supported|controlled|allied|aligned|friendly|run|approved|appointed|funded|imposed|installed)\b/i,
  },
  { name: "for or against", weight: 3.5, before: /\b(?:anti|pro)[-‑]$/i },
  {
    name: "those who rule there",
    weight: 6,
    after:
      /^(?:['’]s)? (?:(?!city|municipal|local|regional|provincial|district)\p{Ll}+ )?(?:regime|junta|government|authorities|rulers|leadership)\b/u,
  },
  { name: "its policy", weight: 1.8, after: /^['’]s\b/ },
  {
    name: "acts",
    weight: 2.2,
    before:
      /(?:^|[.!?:;,“"‘—–]\s*(?:(?:And|But|Yet|So|Now|Similarly|Meanwhile),? )?|\b(?:that|which|as|if|when|while|because|whom|who|but|and|said|say|says|allegations|aspiration|suggested|believe|argue|after|before|since|until|what|how|why|where|than)\s+)(?:\p{Lu}\p{L}+ and )?$/u,
    after: new RegExp(`^(?: and \\p{Lu}\\p{L}+)? (?:${verb}|\\p{L}+ed)\\b`, "u"),
  },
  {
    name: "party to a tie",
    weight: 2.5,
    before: /\b(?:by|with|between|against|toward|towards|on|for|upon|about)\s+(?:\p{Lu}\p{L}+(?:,)? (?:and )?)?$/u,
  },
  {
    name: "addressed to",
    weight: 2.5,
    before: new RegExp(`\\b(?:${talking})(?: \\S+){0,2} (?:to|from|with|of|by|on|against|for)\\s+$`, "i"),
  },
  { name: "given to", weight: 1.5, before: /\bto\s+$/i },
  { name: "of the government", weight: 1, before: /\bof\s+$/i },
  {
    name: "made to do",
    weight: 1.6,
    before: /\b(?:puts?|makes?|leaves?|left|keeps?|lets?|forces?|gives?|gave|helps?|urges?|tells?|told|asks?)\s+$/i,
    after: /^ (?:in (?:a|the) position|to |with |caught|more|greater|in its)/,
  },
  {
    name: "acted upon",
    weight: 1.6,
    before:
      /\b(?!(?:left|visited|reached|attacked|entered|called|named|toured|based|the)\b)\p{L}+(?:ed|ing|ise|ize|ate|ront|ssure|llow|eaten|ow)\s+$/iu,
  },
  { name: "two capitals and a verb", weight: 2, after: /^ and \p{Lu}\p{L}+ (?:have|are|were|had|will|both)\b/u },
  {
    name: "one of two capitals",
    weight: 1,
    before: /\p{Lu}\p{L}+ and\s+$/u,
    after: /^(?:,? (?:which|have|has|will|are|were|secured|had|would)\b)/,
  },
];
