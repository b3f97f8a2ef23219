import { z } from "zod";

/** Where a secret stands; it never stands in the record itself. */
const Secret = z.union([
  z.strictObject({ env: z.string().min(1) }).describe("The name of an environment variable."),
  z.strictObject({ file: z.string().min(1) }).describe("A file."),
]);

export type Secret = z.infer<typeof Secret>;

/** An address without a password in it: that would stand in the record in plain words. */
const address = (protocol: RegExp, beginnings: string) =>
  z
    .url({ protocol, error: `an address that begins with ${beginnings}` })
    .refine((url) => new URL(url).password === "", "an address without a password in it");

/** Where a watch tells of what it finds. */
export const Output = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("terminal") }),
  z.strictObject({ by: z.literal("jsonl"), path: z.string().min(1) }),
  z.strictObject({ by: z.literal("atom"), path: z.string().min(1) }),
  z.strictObject({ by: z.literal("webhook"), url: address(/^https?$/u, "http:// or https://"), secret: Secret }),
  z.strictObject({
    by: z.literal("mail"),
    server: address(/^smtps?$/u, "smtp:// or smtps://"),
    user: z.string().nullable(),
    password: Secret.nullable(),
    from: z.email(),
    to: z.array(z.email()).min(1),
  }),
]);

export type Output = z.infer<typeof Output>;

/** The outputs that need nobody who looks on. */
export const silentOutputs = ["jsonl", "atom", "webhook", "mail"] as const;

/** Where an output leads, in words. */
export function outputWords(output: Output): string {
  switch (output.by) {
    case "terminal":
      return "the terminal";
    case "jsonl":
      return `lines of JSON in ${output.path}`;
    case "atom":
      return `an Atom feed in ${output.path}`;
    case "webhook":
      return `a webhook at ${output.url}`;
    case "mail":
      return `mail to ${output.to.join(", ")} through ${output.server}`;
  }
}
