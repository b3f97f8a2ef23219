import { type Cue, insensitive as i } from "./cue.ts";

/** Copyright lines, and who reported, wrote, edited or contributed. */
export const creditCues: readonly Cue[] = [
  {
    reason: "copyright",
    scope: "unit",
    starts: "© c copyright &",
    pattern: /^(?:©|\([cC]\)|&copy;|Copyright\b|COPYRIGHT\b)\s*(?:©|\([cC]\)|&copy;|by\b|\d{4}|\p{Lu})/u,
  },
  {
    reason: "copyright",
    scope: "unit",
    has: ["ights reserved", "IGHTS RESERVED", "ights Reserved"],
    pattern: i(`\\ball rights reserved\\b[.]?$`),
  },
  {
    reason: "copyright",
    scope: "unit",
    starts: "this no the republication reproduction reprinted unauthorized unauthorised",
    pattern: i(
      `^(?:this (?:material|article|story|content|work|report)|no part of this|the (?:material|content)s? (?:on|of) this|republication|reproduction|reprinted|unauthori[sz]ed)\\b.{0,140}\\b(?:published,? broadcast|redistribut|reproduc|re-?publish|without (?:the )?(?:prior |express )?(?:written )?(?:permission|consent)|with permission|by permission|creative commons|courtesy of|prohibited|licen[cs]e)`,
    ),
  },
  {
    reason: "copyright",
    scope: "unit",
    starts: "our the click buy purchase request licensing order",
    pattern: i(
      `^(?:our standards: |the thomson reuters trust principles|click here to request (?:re-?print|permission)|(?:buy|purchase|request) (?:re-?prints|licensing rights)|licensing rights|order reprints)`,
    ),
  },
  {
    reason: "agency-note",
    scope: "unit",
    starts:
      "additional further reporting writing report editing research translation translating compiled graphics graphic reported written edited translated produced production cinematography video story contributor contributors contribution contributions contributing",
    pattern:
      /^\W?(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Rr]eport|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Tt]ranslating|[Cc]ompiled|[Gg]raphics?|REPORTING|[Ee]dited|[Tt]ranslated|[Pp]roduced|[Pp]roduction|[Cc]inematography|[Vv]ideo produced|[Ss]tory)(?: and (?:writing|reporting|editing|photography|research))? by|(?:[Aa]dditional [Rr]eporting|[Rr]eporting|[Cc]ontribut(?:ors?|ing|ions)|CONTRIBUTING|[Aa]dditional research)(?: by)?:) ?\p{Lu}/u,
  },
  {
    reason: "agency-note",
    scope: "unit",
    has: ["contributed"],
    pattern:
      /^\W?(?:(?:The )?(?:\p{Lu}[\p{L}\p{M}.’'&-]*,? |and |in |at |from |of |for |staff |writers? |reporters? |correspondents? |producers? |researchers? |editors? |also |news |agency |agencies |the |de |al-|with |, ){1,40})(?:also )?contributed (?:to (?:this|the) (?:report|article|story|piece|post|blog|coverage|analysis)|(?:additional )?reporting|(?:reporting )?from \p{Lu}|research)/u,
  },
  {
    reason: "agency-note",
    scope: "unit",
    has: ["reported from"],
    pattern:
      /^\W?(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}(?:(?:and (?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3})?)reported from \p{Lu}[\p{L}.]+(?:[ ,]+(?:\p{Lu}[\p{L}.]+|and|in))*(?:[;,] (?:.{0,160}\breported from .{2,80}|\p{Lu}[\p{L}-]+, from .{2,80}))?\.?\W?$/u,
  },
  {
    reason: "agency-note",
    scope: "unit",
    starts: "with source agencies",
    pattern:
      /^\W?(?:[Ww]ith (?:additional |further )?(?:reporting|inputs?|files|contributions?|material|information|agencies)\b(?:,? (?:by|from))?|\(?[Ww]ith agenc(?:y|ies) inputs?|[Ww]ith AFP|[Ww]ith Reuters|Source: ?\p{Lu}|SOURCE: ?\p{Lu}|Agencies\b)[^.!?]{0,120}[.)\]]*$/u,
  },
  {
    reason: "agency-note",
    scope: "unit",
    starts: "this except the only",
    pattern: i(
      `^\\W?(?:this (?:article|story|report) (?:was|is|has been) (?:originally |first |automatically )?(?:published|produced|written|generated|syndicated|provided|translated|reported|auto-generated|supplied|distributed)\\b.{0,60}\\b(?:by|on|in|from|at|with)\\b|(?:except for the headline|the headline and|only the headline).{0,140}\\b(?:feed|syndicated|staff)|\\(this story has not been edited|this story has not been edited by)`,
    ),
  },
];
