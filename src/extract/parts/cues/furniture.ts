import { type Cue, insensitive as i } from "./cue.ts";

/** Advertisement marks, comment sections, tags, menus and markup. */
export const furnitureCues: readonly Cue[] = [
  {
    reason: "comments",
    scope: "unit",
    starts: "join",
    pattern: i(
      `^\\W?join the (?:discussion|conversation|debate)\\W{1,3}(?:e-?mail|write|comment|on (?:facebook|twitter)|below)\\b.{0,80}$`,
    ),
  },
  {
    reason: "advertisement",
    scope: "line",
    starts:
      "advertisement advertisment advertisements advertisment advertizement advt ad sponsored promoted paid partner",
    pattern: i(
      `^\\W?(?:advertise?ments?|advt\\.?|ad|sponsored(?: (?:content|post|by .{2,40}|links?))?|promoted(?: content| stories)?|paid (?:content|post|for by .{2,40}|partner content)|partner content)\\W?$`,
    ),
  },
  {
    reason: "advertisement",
    scope: "line",
    starts: "advertisement ad",
    pattern: i(`^\\W?(?:advertisement|ad)\\W+(?:story|article|scroll|continue|skip|advertisement)\\b.{0,60}$`),
  },
  {
    reason: "advertisement",
    scope: "unit",
    starts: "the story article content report page continue keep scroll skip remove why report",
    upTo: 100,
    pattern: i(
      `^\\W?(?:(?:the )?(?:story|article|content|report|page) (?:continues|continued|resumes)(?: (?:below|after|beneath|following))(?: (?:this |the |an? )?(?:ad|advertise?ment|promotion|video|gallery|photo)s?)?|(?:continue|keep) reading (?:below|the main story|after)|scroll (?:down )?(?:to|for) (?:continue|more|read|video|keep)\\b.{0,50}|skip (?:the )?(?:ad|advertisement|past newsletter promotion)s?|remove ads|why (?:am i seeing|this ad)\\b.{0,30}|report this ad)\\W?$`,
    ),
  },
  {
    reason: "comments",
    scope: "line",
    starts:
      "0 comment comments leave post add write view show see load hide read join no be reply report flag log sign you sort sorted newest cancel like your required powered please",
    pattern: i(
      `^\\W?(?:\\d[\\d,]* comments?|comments? ?\\(?\\d+\\)?|leave a (?:comment|reply)|post (?:a|your) comments?|add (?:a|your) comments?|write a comment|(?:view|show|see|load|hide|read)(?: all| more)?(?: \\d[\\d,]*)? comments|join the (?:discussion|conversation|debate)\\b.{0,80}|comments (?:are|for this \\w+ are) (?:closed|now closed|disabled)\\b.{0,60}|no comments(?: yet)?|be the first to comment\\b.{0,20}|reply|report abuse|flag as inappropriate|report (?:this )?comment|(?:log|sign) in to (?:comment|reply|post)\\b.{0,40}|you must be logged in\\b.{0,50}|sort(?:ed)? by:? ?(?:newest|oldest|best|most)\\b.{0,40}|newest ?\\| ?oldest|cancel reply|reply ?\\|? ?(?:share|like|report)\\b.{0,30}|like ?\\|? ?(?:reply|dislike)\\b.{0,30}|your (?:e-?mail )?address will not be published\\b.{0,60}|required fields are marked\\b.{0,20}|powered by (?:disqus|livefyre)|please enable javascript\\b.{0,60})\\W?$`,
    ),
  },
  { reason: "comments", scope: "unit", has: ["FlagShare"], pattern: /^(?:.{0,40})FlagShare(?:Like)?Reply/u },
  {
    reason: "tags",
    scope: "line",
    starts:
      "tag tags topic topics keyword keywords filed posted category categories more related explore in label labels hashtag hashtags companies people",
    pattern: i(
      `^\\W?(?:tags?|topics?|keywords?|filed (?:under|in)|posted in|categor(?:y|ies)|more about|related topics?|explore more on these topics|in this story|labels?|hashtags?|companies mentioned|people mentioned)\\s?:\\s?(?!.*[.!?]\\s).{2,200}$`,
    ),
  },
  { reason: "tags", scope: "line", starts: "#", pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u },
  {
    reason: "navigation",
    scope: "line",
    starts:
      "skip jump back return go next previous prev older newer « ← ‹ main menu toggle open close site sitemap log login sign signin logout my contact about advertise home homepage loading please print text font listen 0 reading estimated page abstract view enlarge show hide toggle play this latest breaking search subscribe follow",
    pattern: i(
      `^\\W?(?:skip to (?:main )?(?:content|navigation|search)|skip navigation|jump to (?:content|navigation)|back to (?:top|home|homepage|all (?:news|stories))|return to (?:top|home ?page)|go to (?:top|home ?page|comments)|(?:next|previous|prev|older|newer) (?:article|story|post|page|up)s?\\b.{0,90}|(?:«|←|‹) ?(?:previous|prev|older)\\b.{0,90}|(?:main )?menu|toggle (?:menu|navigation|search)|open (?:menu|navigation|search)|close(?: menu)?|site ?map|log ?in|sign ?in|log ?out|my account|contact us|about us|advertise with us|home ?page|loading\\W*|please wait\\W*|print(?: this)?(?: page| article)?|text size\\b.{0,20}|font size\\b.{0,20}|listen to this article\\b.{0,40}|\\d+ min(?:ute)?s? read|reading time:? ?\\d+.{0,20}|estimated reading time\\b.{0,20}|page \\d+ of \\d+|abstract|view (?:image in fullscreen|on .{2,20})|enlarge(?: this)? image|show caption|hide caption|toggle caption|play(?: video)?|this is a carousel\\b.{0,60}|latest news|breaking news|search(?: for)?|subscribe ?\\|.{0,60}|follow)\\W?$`,
    ),
  },
  {
    reason: "navigation",
    scope: "line",
    starts: "home news world front main",
    pattern: /^(?:Home|News|World|Front Page|Main)(?:\s*[>»›/|]\s*[\p{Lu}][\p{L}\p{M}&’' -]{1,40}){1,6}$/u,
  },
  {
    reason: "navigation",
    scope: "line",
    has: ["|", "›", "»"],
    pattern:
      /^(?:\p{Lu}[\p{L}&’'-]*(?: (?:&|and|\p{Lu}[\p{L}&’'-]*)){0,3})(?:\s*[|›»]\s*\p{Lu}[\p{L}&’'-]*(?: (?:&|and|\p{Lu}[\p{L}&’'-]*)){0,3}){2,}\W?$/u,
  },
  {
    reason: "markup",
    scope: "line",
    has: ["{", "}", ";", "<", ">", "-webkit-", "]"],
    pattern:
      /^(?:[.#@]?[\w.,:#>* ()-]{1,80}\{|\}|[a-z-]{2,40}\s?:\s?[^;]{1,80};|-webkit-.*|<\/?[a-z][^>]*>?\.?|(?:<[^>]*>\s*\.?\s*)+|(?:var|let|const|function|window|document|googletag|jQuery|\$)[ .(].*[;{)]|<!--.*|-->|\[(?:\/?[a-z_]+)(?: [^\]]*)?\])$/u,
  },
];
