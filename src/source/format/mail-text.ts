import PostalMime from "postal-mime";
import { noFacts, type Told } from "../../record/index.ts";
import type { Arrival } from "../arrival.ts";
import { blockText } from "../html/block-text.ts";
import { parsePage } from "../html/parse-page.ts";
import { nameOf } from "../name-of.ts";
import { refused } from "../refused.ts";
import { writtenMoment } from "../written-moment.ts";
import type { Extract } from "./extract.ts";

/** The text of a mail, plain where it has it so; subject, sender and date as facts. */
export async function mailText(bytes: Buffer, { source }: Arrival): Promise<Extract> {
  const mail = await PostalMime.parse(bytes);
  const plain = mail.text?.replaceAll("\r\n", "\n").trim() ?? "";
  const text = plain !== "" ? plain : blockText(parsePage(mail.html ?? "").body);
  if (text === "" && mail.headers.length === 0) {
    throw refused(source, {
      message: `${nameOf(source)} is no mail.`,
      allowed: "a mail as programs save it (EML)",
      advice: "Save it again from the program it comes from.",
    });
  }
  const told = (value: string | null | undefined): Told | null => (value ? { value, by: "mail" } : null);
  const subject = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, "").trim();
  const sender = told(mail.from?.name || mail.from?.address);
  const written = mail.headers.find(({ key }) => key === "date")?.value ?? "";
  return {
    text: subject && !text.startsWith(subject) ? `${subject}\n\n${text}\n` : `${text}\n`,
    encoding: null,
    facts: {
      ...noFacts,
      title: told(subject),
      authors: sender === null ? [] : [sender],
      published: told(writtenMoment(written.replace(/\s*\([^)]*\)\s*$/, ""))),
    },
  };
}
