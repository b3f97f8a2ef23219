import type { SourceFormat } from "../record/index.ts";
import type { Arrival } from "./arrival.ts";
import { fileSignature } from "./file-signature.ts";
import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

/**
 * What something is by its first bytes, its media type and its name.
 *
 * @throws {OnrecordError} `input-refused` for what is surely something else, such as a picture.
 */
export function sortOf(head: Buffer, { source }: Arrival): SourceFormat {
  const signature = fileSignature(head);
  if (signature !== null) {
    throw refused(source, {
      message: `${nameOf(source)} is ${signature}, not a report.`,
      received: signature,
      allowed: "plain text",
      advice: "Save or export it as plain text (UTF-8), then read that.",
    });
  }
  return "text";
}
