import { createHmac } from "node:crypto";
import type { Alert } from "../alert.ts";
import type { Output } from "../output.ts";
import { secretOf } from "../secret.ts";
import { GivenUp } from "./given-up.ts";

/** How long an answer may take, in milliseconds. */
const patience = 15_000;

/**
 * Posts an alert, signed as Standard Webhooks has it (https://www.standardwebhooks.com): `webhook-id` is the alert's id and
 * stays the same over all tries, `webhook-signature` is `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64.
 *
 * No redirect is followed: the address is the one that was agreed on.
 */
export async function sendWebhook(alert: Alert, { url, secret }: Extract<Output, { by: "webhook" }>): Promise<void> {
  const body = JSON.stringify(alert);
  const timestamp = Math.floor(Date.now() / 1000);
  const answer = await fetch(url, {
    method: "POST",
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
    headers: {
      "content-type": "application/json",
      "user-agent": "onrecord",
      "idempotency-key": alert.id,
      "webhook-id": alert.id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": signatureOf({ id: alert.id, timestamp, body }, secretOf(secret)),
    },
  });
  await answer.body?.cancel();
  if (answer.status === 410) throw new GivenUp("The server answered 410: nobody listens there any more.");
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
}

/** The signature of a message; a secret that begins with `whsec_` is base64, any other is taken as it is. */
export function signatureOf(
  { id, timestamp, body }: { readonly id: string; readonly timestamp: number; readonly body: string },
  secret: string,
): string {
  const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : secret;
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}
