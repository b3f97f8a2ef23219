import type { Actor } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { DraftContext, RoleParties } from "./draft.ts";

const rule = "imposer-in-name";
const bodies: ReadonlySet<Actor["kind"]> = new Set<Actor["kind"]>(["igo"]);

/**
 * Who imposed a restriction by the words that name it: the body whose resolution or sanctions it is, the state that leads it.
 * A state's adjective alone tells nothing, as "Russian sanctions" may be those on Russia.
 *
 * @example
 * // "Security Council resolution 1718", "EU sanctions": the Council, the Union; "US-led sanctions": the United States
 */
export function imposerInName(context: DraftContext, instrument: Range): RoleParties {
  const found = context.input.actors.flatMap((actor) => {
    const mention = actor.mentions.find((one) => isBefore(context, actor, one, instrument));
    return mention === undefined ? [] : [{ actor, mention }];
  });
  // The Council rather than the organisation in whose name it stands: "UN Security Council".
  const [last] = found.toSorted((a, b) => b.mention.end - a.mention.end);
  if (last === undefined) return byNumber(context, instrument);
  return {
    ids: context.statesOf([last.actor.id]),
    reasons: [{ field: "imposedBy", by: rule, words: [context.span(last.mention)] }],
  };
}

/** "Resolution 2231" by a number alone is the Security Council's, where the report names the Council. */
function byNumber(context: DraftContext, instrument: Range): RoleParties {
  const council = context.input.actors.find(({ kind, name }) => kind === "igo" && name === "UN Security Council");
  if (council === undefined || !numbered.test(context.slice(instrument))) return { ids: [], reasons: [] };
  return {
    ids: [council.id],
    reasons: [{ field: "imposedBy", by: "number-of-resolution", words: [context.span(instrument)] }],
  };
}

const numbered = /^(?:the\s)?(?:Resolutions?|UN resolutions?|U\.N\. resolutions?)\s\d{3,4}\b(?![/-])/u;
const named =
  "\\s(?:(?:new|further|economic|financial|trade|travel|arms|oil|export|binding|existing|recent|latest|draft)\\s){0,2}(?:resolutions?|sanctions|embargo(?:es)?|bans?|measures)\\b";
const ofBody = new RegExp(`^(?:['’]s?)?${named}`, "iu");
const led = new RegExp(`^-(?:led|imposed|drafted|sponsored)${named}`, "iu");
/** Most letters between a name and the words that it leads. */
const reach = 40;

function isBefore(context: DraftContext, actor: Actor, { end }: Range, instrument: Range): boolean {
  if (end > instrument.end || end < instrument.start - reach) return false;
  const after = context.text.slice(end, instrument.end);
  return led.test(after) || (bodies.has(actor.kind) && ofBody.test(after));
}
