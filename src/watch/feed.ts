import { generateAtomFeed } from "feedsmith";
import { fromJson } from "../store/from-json.ts";
import type { Store } from "../store/store.ts";
import { Alert, alertLines } from "./alert.ts";
import { askWords } from "./asks.ts";
import { opened } from "./stored-watch.ts";

/** Most alerts in a feed, the last first. */
const mostInFeed = 100;

/**
 * The alerts of a watch as an Atom feed.
 *
 * @param self - the feed's own address, where it has one.
 * @throws {OnrecordError} `not-found` for no such watch.
 */
export async function feedOf(store: Store, idOrName: string, self?: string): Promise<string> {
  const watch = opened(await store.watches.show(idOrName));
  const kept = await store.watches.alerts({ watch: watch.id, limit: mostInFeed });
  const alerts = kept.map(({ content, folded }) => ({ ...fromJson(Alert, content), folded }));
  return generateAtomFeed({
    id: `urn:onrecord:${watch.id}`,
    title: { value: inXml(watch.name) },
    subtitle: { value: inXml(askWords(watch.asks)) },
    updated: new Date(alerts[0]?.at ?? watch.madeAt),
    authors: [{ name: "onrecord" }],
    ...(self === undefined ? {} : { links: [{ href: self, rel: "self", type: "application/atom+xml" }] }),
    entries: alerts.map((alert) => ({
      id: `urn:onrecord:${alert.id}`,
      title: { value: inXml(alert.title) },
      updated: new Date(alert.at),
      published: new Date(alert.at),
      content: { type: "text", value: inXml([...alertLines(alert), ...foldedLine(alert.folded)].join("\n")) },
    })),
  });
}

const foldedLine = (folded: readonly string[]) =>
  folded.length === 0 ? [] : [`copies that say the same: ${folded.join(", ")}`];

/** Text without the characters that XML 1.0 does not have. */
function inXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
