import { ploverCodebook, ploverScale } from "../../ontology/plover/index.ts";
import type { Event } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";

/**
 * A meeting of two in the country of one of them is a visit of the other: told as `visit`, with the guest as actor and the
 * host as recipient (PLOVER 2021, CONSULT).
 *
 * @example
 * // "their meeting in Pyongyang, Putin and Kim": Putin visits Kim
 */
export function withVisitor(context: DraftContext, event: Draft<Event>): Draft<Event> {
  const { entry } = event;
  const [one, two, ...others] = entry.actors;
  const place = entry.place?.country ?? null;
  const visit = ploverCodebook().get("CONSULT")?.modes.get("visit");
  if (visit === undefined || entry.plover !== "CONSULT" || entry.mode !== null || entry.recipients.length > 0)
    return event;
  if (one === undefined || two === undefined || others.length > 0 || place === null) return event;
  const [ofOne, ofTwo] = [one, two].map((id) => context.actor(id)?.country ?? null);
  if (ofOne == null || ofTwo == null || ofOne === ofTwo || (ofOne !== place && ofTwo !== place)) return event;
  const [guest, host] = ofTwo === place ? [one, two] : [two, one];
  const { cameo, score } = ploverScale("CONSULT", visit.name);
  const words = entry.place?.span == null ? [] : [entry.place.span];
  const reasons = ["mode", "actors", "recipients"].map((field) => ({ field, by: "met-in-country-of-one", words }));
  return {
    ...event,
    entry: {
      ...entry,
      mode: visit.name,
      cameo,
      score,
      actors: [guest],
      recipients: [host],
      reasons: [...entry.reasons, ...reasons],
    },
  };
}
