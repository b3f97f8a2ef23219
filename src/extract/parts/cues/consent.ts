import { type Cue, insensitive as i } from "./cue.ts";

/** Cookie, privacy and terms-of-use notices. */
export const consentCues: readonly Cue[] = [
  {
    reason: "consent",
    scope: "unit",
    has: ["cookies"],
    pattern: i(
      `^(?:we|this (?:web ?)?site|our (?:web ?)?site|this page|[\\w.]+\\.(?:com|org|net|co\\.uk))(?: and (?:our|its) (?:\\d+ )?(?:partners|vendors|advertisers))?(?: may)? uses? (?:technologies such as |strictly necessary )?cookies\\b`,
    ),
  },
  {
    reason: "consent",
    scope: "unit",
    starts: "by",
    pattern: i(
      `^by (?:continuing|clicking|using|signing up|submitting|subscribing|registering|entering|proceeding|browsing|accepting)\\b.{0,160}\\b(?:you (?:agree|accept|consent|acknowledge|are agreeing)|our (?:terms|privacy|cookie)|terms of (?:use|service)|privacy policy)`,
    ),
  },
  {
    reason: "consent",
    scope: "unit",
    starts: "accept reject allow manage customize customise",
    pattern: i(
      `^(?:accept|reject|allow|manage|customi[sz]e) (?:all |your |my )?(?:cookies?|privacy|consent)(?: (?:preferences|settings|choices|options))?[.!]?$`,
    ),
  },
  {
    reason: "consent",
    scope: "line",
    starts: "cookie cookies privacy data",
    pattern: i(
      `^(?:cookies?|privacy|data protection)(?: (?:policy|notice|statement|settings|preferences|choices|cent(?:er|re)))?(?: (?:\\||and|&|/|·) .{1,80})?[.]?$`,
    ),
  },
  {
    reason: "consent",
    scope: "line",
    starts: "terms do your",
    pattern: i(
      `^(?:terms (?:of (?:use|service|sale)|and conditions|& conditions)|do not sell (?:or share )?my (?:personal )?info(?:rmation)?|your privacy choices|your california privacy rights)\\b.{0,80}$`,
    ),
  },
  {
    reason: "consent",
    scope: "unit",
    starts: "we this please see read view check for our you",
    pattern: i(
      `^(?:we value your privacy|we care about your privacy|this site is protected by recaptcha|(?:please )?(?:see|read|view|check) our (?:privacy|cookie) (?:policy|notice)|for more information,? (?:please )?(?:see|read) our (?:privacy|cookie) (?:policy|notice)|our privacy (?:policy|notice)|you can (?:change|withdraw) your (?:consent|cookie|privacy))\\b`,
    ),
  },
];
