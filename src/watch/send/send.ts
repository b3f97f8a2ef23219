import type { Store } from "../../store/store.ts";
import type { Alert } from "../alert.ts";
import type { Output } from "../output.ts";
import { appendLine } from "./append-line.ts";
import { sendMail } from "./send-mail.ts";
import { sendWebhook } from "./send-webhook.ts";
import { writeFeed } from "./write-feed.ts";

/** Sends an alert to an output; throws where it may not have come there. */
export async function send(
  store: Store,
  alert: Alert,
  output: Output,
  show?: (alert: Alert) => Promise<void>,
): Promise<void> {
  switch (output.by) {
    case "terminal":
      await show?.(alert);
      return;
    case "jsonl":
      await appendLine(output.path, alert.id, JSON.stringify(alert));
      return;
    case "atom":
      await writeFeed(store, alert.watch.id, output.path);
      return;
    case "webhook":
      await sendWebhook(alert, output);
      return;
    case "mail":
      await sendMail(alert, output);
      return;
  }
}
