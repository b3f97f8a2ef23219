import type { Commitment, Event, Restriction, Threat, Transfer } from "../../record/index.ts";
import type { DraftContext } from "./draft.ts";
import { furthestStage } from "./furthest-stage.ts";
import { joinedBase, joinedItems, joinedSpans } from "./merge.ts";
import { joinedDoers, joinedHit, joinedParties } from "./told-best.ts";

type Join<E> = (context: DraftContext, a: E, b: E) => E;

/** One event of two passages; whom one of them calls acted upon is that, though the other has both sides act ("they met"). */
export const joinEvents: Join<Event> = (context, a, b) => {
  const directed = a.recipients.length > 0 ? a : b;
  const isActedUpon = (id: string) => directed.recipients.includes(id) && !directed.actors.includes(id);
  const isInOneSentence = a.trigger.some((one) =>
    b.trigger.some((two) => context.sentenceOf(one) === context.sentenceOf(two)),
  );
  const hit = (isInOneSentence ? joinedParties : joinedHit)(context, a.recipients, b.recipients);
  const actors = joinedDoers(context, a.actors, b.actors).filter((id) => !isActedUpon(id));
  const withMode = a.mode === null && b.mode !== null ? b : a;
  return {
    ...a,
    ...joinedBase(context, a, b),
    mode: withMode.mode,
    cameo: withMode.cameo,
    score: withMode.score,
    context: [...new Set([...a.context, ...b.context])],
    actors,
    recipients: hit.filter((id) => !actors.includes(id)),
    trigger: joinedSpans(context, a.trigger, b.trigger),
  };
};

/** One transfer of two passages; its stage is the furthest that the report tells. */
export const joinTransfers: Join<Transfer> = (context, a, b) => {
  const { stage, completed } = furthestStage(a.stage, b.stage) === a.stage ? a : b;
  return {
    ...a,
    ...joinedBase(context, a, b),
    stage,
    completed,
    supplier: joinedParties(context, a.supplier, b.supplier),
    recipient: joinedParties(context, a.recipient, b.recipient),
    via: joinedParties(context, a.via, b.via),
    items: joinedItems(a.items, b.items),
    value: a.value ?? b.value,
    ordered: a.ordered ?? b.ordered,
    delivered: a.delivered ?? b.delivered,
    link: a.link ?? b.link,
  };
};

/** One commitment of two passages; what is known of where it stands comes before "unknown", that it is over before the rest. */
export const joinCommitments: Join<Commitment> = (context, a, b) => ({
  ...a,
  ...joinedBase(context, a, b),
  parties: joinedParties(context, a.parties, b.parties),
  trigger: joinedSpans(context, a.trigger, b.trigger),
  obligation: joinedSpans(context, a.obligation, b.obligation),
  ...(isOver(b) && !isOver(a)
    ? { status: b.status, since: b.since }
    : { status: a.status === "unknown" ? b.status : a.status, since: a.since ?? b.since }),
});

/** Whether its words say that it is over: what the model alone has for withdrawn is no surer than that it is in force. */
function isOver({ reasons }: Commitment): boolean {
  return reasons.some(({ field, by }) => field === "status" && by === "over");
}

/** One threat of two passages. */
export const joinThreats: Join<Threat> = (context, a, b) => {
  const condition = joinedSpans(context, a.condition, b.condition);
  return {
    ...a,
    ...joinedBase(context, a, b),
    form: a.form !== b.form && condition.length > 0 ? "conditional" : a.form,
    issuer: joinedParties(context, a.issuer, b.issuer),
    target: joinedParties(context, a.target, b.target),
    condition,
    consequence: joinedSpans(context, a.consequence, b.consequence),
  };
};

/** One restriction of two passages. */
export const joinRestrictions: Join<Restriction> = (context, a, b) => ({
  ...a,
  ...joinedBase(context, a, b),
  instrument: joinedSpans(context, a.instrument, b.instrument),
  imposedBy: joinedParties(context, a.imposedBy, b.imposedBy),
  joinedBy: joinedParties(context, a.joinedBy, b.joinedBy),
  on: joinedParties(context, a.on, b.on),
  scope: joinedSpans(context, a.scope, b.scope),
});
