import { type Cue, insensitive as i } from "./cue.ts";

const media =
  "video|clip|ad|ads|interview|segment|speech|trailer|footage|audio|episode|podcast|photos?|pictures?|gallery|slideshow|images|remarks|debate|stream|live ?stream|livestream|performance|report|exchange|moment|conversation|film|documentary|discussion";
const here = "above|below|here|at the top of (?:this|the) (?:page|story|article)";
const stories = "articles?|stor(?:y|ies)|links?|coverage|content|posts?|topics?|news|reading|videos?|headlines?";

/** Lines that point to other stories, or to a video or text elsewhere on the page. */
export const pointerCues: readonly Cue[] = [
  { reason: "pointer", scope: "line", starts: "h hat", pattern: i(`^\\W?(?:h/t|hat tip)(?: to)?\\W{1,3}\\S.{0,60}$`) },
  {
    reason: "pointer",
    scope: "line",
    starts:
      "read also must see related more further you recommended most trending don’t don't in icymi editor editors editor’s editor's editors’ editors' top watch listen live video videos photos gallery click background explained timeline follow elsewhere",
    has: [":", "»", ">", "|"],
    pattern: i(
      `^\\W?(?:read(?: more| also| next| on| this| our)?|also read|must read|see also|see more|see|also see|also on [\\w’' ]{2,30}|also in the news|related(?: (?:${stories}))?|more (?:(?:on|from|about) .{2,40}|${stories})|further reading|(?:you (?:may|might) (?:also )?(?:like|be interested in|want to read))|recommended(?: (?:${stories}|for you))?|most (?:read|popular|viewed|watched)|trending(?: now| stories)?|don[’']t miss|in case you missed it|icymi|editor[’']?s['’]? (?:picks?|choice)|top stories|watch(?: (?:now|live|more|also|this|next|here|video|the video))?|listen(?: (?:now|here|live|to))?|live updates|video|videos|photos|gallery|in pictures|in photos|click here|more here|background|explained|timeline|follow live|elsewhere on the web)\\W?\\s?(?::|»|>>|>|\\|)\\W?(?:\\s.{0,260})?$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "read also must see related you recommended don’t don't in",
    has: [":", "»", ">>", "|"],
    pattern: i(
      `^\\W?(?:read (?:more|also|next)|also read|must read|see also|related(?: (?:${stories}))?|you (?:may|might) also like|recommended (?:${stories}|for you)|don[’']t miss|in case you missed it)\\s?(?::|»|>>|\\|)\\s.{3,260}$`,
    ),
  },
  {
    reason: "pointer",
    scope: "line",
    starts:
      "read also see related more further you recommended most trending don’t don't in editor editors editor’s editor's editors’ watch live up suggested what keep continue view latest promoted around from top",
    upTo: 160,
    pattern: i(
      `^\\W?(?:read more|read also|read next|also read|see also|related(?: (?:${stories}))?|more (?:${stories}|like this|to read|to explore)|more from (?:[\\p{L}’']+ ){0,4}[\\p{L}’']+|more on this(?: (?:story|topic))?|further reading|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:${stories}|for you))?|most (?:read|popular|viewed)(?: (?:${stories}))?|trending(?: now)?|don[’']t miss|in case you missed it|editor[’']?s['’]? picks?|watch live|live updates|up next|suggested reading|what to read next|keep reading|continue reading|read full (?:story|article)|view (?:more|gallery|all)|latest (?:${stories})|promoted stories|around the web|from the web|from our partners|what others are reading|top stories)(?: on [\\p{L}’' ]{2,30})?\\W{0,3}$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "for to please click tap read",
    pattern: i(
      `^\\W?(?:for more,? |to (?:read|see|learn|find out) .{2,50},? |read more .{2,30} [–—-] )?(?:please )?(?:click|tap) (?:here|(?:on )?(?:the|this) (?:link|button|image))\\b(?! (?:said|says|told)).{0,160}$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "you read see find view watch hear listen check",
    pattern: i(
      `^\\W?(?:you can )?(?:read|see|find|view|watch|hear|listen to|check out) (?:the )?(?:it all|more|(?:the |his |her |their |our |its )?(?:rest|full|entire|complete|whole|original|latest|extended|live)\\b.{0,80}|all (?:of )?.{2,60}|.{2,60})? ?(?:${here})\\W*$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "watch see view listen hear check",
    pattern: i(
      `^\\W?(?:watch|see|view|listen to|hear|check out) (?:a |an |the |both |some |more |his |her |their |our |this |it\\b|that |part of |all )?.{0,90}?\\b(?:${media})?\\b.{0,60}\\b(?:${here})(?:,? (?:via|from|courtesy of) .{2,40})?\\W*$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "read",
    pattern: i(
      `^\\W?read (?:more )?(?:in our|on our|from our|our (?:full|latest|live|complete)|more (?:about (?:this|our|the) |at |from |on (?:this|our)|in our|in the|here)).{0,100}$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "for",
    pattern: i(
      `^\\W?for (?:more|further|full|all the latest|the latest|additional)\\b.{0,80}(?:,|:)? (?:please )?(?:click|visit|go to|see our|read our|follow our|see here|see http|head (?:over )?to|check out|read more)\\b.{0,100}$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "the video audio transcript full text photos",
    pattern: i(
      `^\\W?(?:the )?(?:video|audio|transcript|full text|text|photos) (?:of .{2,60} )?(?:is|are|can be (?:seen|found|viewed|heard|read)) (?:available )?(?:${here})\\W*$`,
    ),
  },
  {
    reason: "pointer",
    scope: "unit",
    starts: "this part",
    pattern: i(
      `^(?:this is part of|this article is part of|part of) (?:a|an|our|the)\\b.{0,60}\\bseries\\b[^.]{0,60}[.]?$`,
    ),
  },
];
