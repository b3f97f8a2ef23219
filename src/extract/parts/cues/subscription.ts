import { type Cue, insensitive as i } from "./cue.ts";

/** Newsletter, subscription, membership, donation and app lines. */
export const subscriptionCues: readonly Cue[] = [
  {
    reason: "subscription",
    scope: "unit",
    starts: "please don’t don't you to for want sign subscribe register enrol enroll",
    pattern: i(
      `^(?:(?:please |don['’]t forget,? (?:that )?(?:you can|to) |you can |to (?:stay|keep) .{3,60}, |for more(?: news| stories| [\\w ]{1,30})?, |want (?:more|to) .{2,80}\\? )?)(?:sign up|subscribe|register|enrol|enroll)(?: now| today| here| free)?(?: (?:to|for|with|by|in|via|at|on|and))\\b.{0,120}\\b(?:newsletters?|briefings?|alerts?|inbox|e-?mails?|digest|morning (?:mail|edition|brief|update)|updates|podcast|push notifications|our \\w+|here|free)\\b`,
    ),
  },
  {
    reason: "subscription",
    scope: "line",
    starts: "sign subscribe register",
    pattern: i(`^(?:sign up|subscribe|register)(?: now| today| here| for free)?[.!]?$`),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "subscribe sign",
    pattern: i(`^(?:subscribe|sign up)(?: (?:here|now|today|to our|for our|to the|to this))\\b.{0,100}$`),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "get receive have",
    pattern: i(
      `^(?:get|receive|have) (?:the|our|all the|your|unlimited|full|breaking)\\b.{2,120}\\b(?:(?:in|to|into|straight to|delivered to) (?:your|my) (?:inbox|e-?mail|phone|mailbox)|newsletters?|by e-?mail|digital access)\\b`,
    ),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "want like would interested",
    pattern: i(`^(?:want|like|would you like|interested) to receive\\b.{0,60}\\b(?:inbox|e-?mail|newsletter)`),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "please enter",
    pattern: i(`^(?:please )?enter (?:your|a valid) e-?mail\\b`),
  },
  {
    reason: "subscription",
    scope: "line",
    starts: "e email your newsletter newsletters sign free daily weekly",
    pattern: i(
      `^(?:e-?mail address|your e-?mail(?: address)?|newsletters?|sign up for (?:our )?newsletters?|free newsletter|daily newsletter|weekly newsletter)[.:*]?$`,
    ),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "download get install",
    pattern: i(`^(?:download|get|install) (?:the|our) (?:free )?(?:[\\w’' ]{1,30} )?app\\b(?! store was)`),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "already not this to log sign subscribe register you you’ve you've start become support make",
    pattern: i(
      `^(?:already (?:a|have an?) (?:subscriber|member|subscription|account)|not (?:a|yet a) subscriber|this (?:article|story|content|page) is (?:for|only available to|available (?:only )?to|exclusively for|reserved for) (?:our )?(?:subscribers|members|registered)|to (?:continue|keep) reading(?: this (?:article|story))?,|(?:log in|sign in|subscribe|register) to (?:continue|read|keep reading|access|unlock|view)|you have \\d+ (?:free )?articles?|you[’']ve (?:reached|read) (?:your|the) .{0,30}(?:limit|articles)|start your (?:free )?(?:trial|subscription)|become a (?:member|subscriber|supporter|patron)\\b|support (?:our|independent|quality|the guardian[’']s) (?:work|journalism)|make a (?:donation|contribution) to)`,
    ),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "if",
    pattern: i(
      `^(?:if you (?:like|enjoy|value|appreciate)d? (?:this|our|what you)\\b.{0,120}\\b(?:subscrib|donat|contribut|support(?:ing)? (?:us|our)|member|newsletter))`,
    ),
  },
  {
    reason: "subscription",
    scope: "unit",
    starts: "the best",
    pattern: i(
      `^(?:the )?best of [\\w’' ]{2,40},? (?:delivered |sent |straight )?(?:daily |weekly )?(?:to|in) your inbox`,
    ),
  },
];
