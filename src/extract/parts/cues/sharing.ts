import { type Cue, insensitive as i } from "./cue.ts";

const social =
  "facebook|twitter|x|instagram|whatsapp|linkedin|telegram|reddit|pinterest|youtube|tiktok|threads|bluesky|mastodon|e-?mail|flipboard|google\\+|messenger|snapchat|tumblr|weibo|wechat|viber";

/** Share, follow and "like us" lines. */
export const sharingCues: readonly Cue[] = [
  {
    reason: "sharing",
    scope: "line",
    starts: "share tweet like pin e email print save copy bookmark gift post",
    upTo: 120,
    pattern: i(
      `^(?:share|tweet|like|pin|e-?mail|print|save|copy|bookmark|gift|post)(?: (?:this|the|via|on|to|with|link|url|article|story|page|post|by|it))*(?:[ ,/|•·]+(?:(?:on|via|to|by|share|tweet|and|or|link|print|save|copy|comments?|${social})\\b[ ,/|•·]*)+)?(?: (?:article|story|post|page|link|this|it|on|friends?|with your friends))*[.:!]?$`,
    ),
  },
  {
    reason: "sharing",
    scope: "line",
    starts:
      "facebook twitter x instagram whatsapp linkedin telegram reddit pinterest youtube tiktok threads bluesky mastodon e email flipboard google messenger snapchat tumblr weibo wechat viber",
    pattern: i(`^(?:(?:${social})[ ,/|•·]*){2,}(?:copy link|print|link|more)?[.]?$`),
  },
  {
    reason: "sharing",
    scope: "line",
    starts: "facebook twitter whatsapp linkedin instagram telegram pinterest reddit google",
    pattern: i(`^(?:facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest|reddit|google\\+)[.]?$`),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "click tap",
    pattern: i(`^(?:click|tap) (?:here )?to (?:share|tweet|e-?mail|print)\\b`),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "share",
    pattern: i(`^share (?:this|your (?:thoughts|views|story|stories|comments|opinion|photos))\\b.{0,120}$`),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "please follow like find join add connect keep",
    pattern: i(
      `^(?:please )?(?:follow|like|find|join|add|connect with|keep up with) (?:us|@\\w+|our)\\b.{0,80}\\b(?:${social}|channel|google news|page|group)\\b`,
    ),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "on you follow tweet",
    pattern: i(
      `^(?:on twitter,? )?(?:you can )?(?:follow|tweet) (?:[@\\p{Lu}\\p{L}][\\p{L}\\p{M}.’'@_-]*,? ){1,12}(?:(?:on|via|at) )?(?:(?:${social})\\b|@\\w|https?:)`,
    ),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "do are please like",
    pattern: i(
      `^(?:do you (?:support|like|love) .{2,60}\\?|are you on .{2,40}\\?)? ?(?:please )?like (?:the|our) (?:facebook )?page\\b`,
    ),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "twitter facebook instagram x",
    pattern: i(`^(?:twitter|facebook|instagram|x): ?@?[\\w.]+[.]?$`),
  },
  {
    reason: "sharing",
    scope: "unit",
    starts: "let tell have what",
    pattern: i(
      `^(?:let us know|tell us|have your say|what do you think)\\b.{0,60}\\b(?:comments?|below|on (?:${social}))\\b`,
    ),
  },
];
