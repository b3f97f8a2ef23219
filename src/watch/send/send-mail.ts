import { createTransport } from "nodemailer";
import { printable } from "../../util/printable.ts";
import { type Alert, alertLines } from "../alert.ts";
import type { Output } from "../output.ts";
import { secretOf } from "../secret.ts";

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
const patience = 20_000;

/**
 * Sends an alert as plain text through an SMTP server; the message's id is the alert's, the same over all tries.
 *
 * A password goes over an encrypted connection only, unless the server is this machine.
 */
export async function sendMail(alert: Alert, output: Extract<Output, { by: "mail" }>): Promise<void> {
  const { user, password, from, to } = output;
  const { protocol, hostname, port } = new URL(output.server);
  const secure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname.replaceAll(/[[\]]/gu, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && password !== null && !loopback.has(hostname),
    ...(user === null || password === null ? {} : { auth: { user, pass: secretOf(password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: [...to],
      subject: printable(alert.title),
      text: `${alertLines(alert).map(printable).join("\n\n")}\n\n${alert.id}\n`,
      messageId: `<${alert.id}@onrecord>`,
      headers: { "auto-submitted": "auto-generated" },
    });
  } finally {
    transport.close();
  }
}
