import { readFileSync } from "node:fs";
import { OnrecordError } from "../util/problem.ts";
import type { Secret } from "./output.ts";

/**
 * A secret from where it stands; the last line break of a file is not part of it.
 *
 * @throws {OnrecordError} `input-missing` where nothing stands there.
 */
export function secretOf(secret: Secret): string {
  const found = "env" in secret ? process.env[secret.env] : textOf(secret.file);
  if (found !== undefined && found !== "") return found;
  throw new OnrecordError({
    code: "input-missing",
    message:
      "env" in secret
        ? "An environment variable with a secret is not set."
        : "A file with a secret cannot be read or is empty.",
    received: "env" in secret ? secret.env : secret.file,
    allowed: "a secret that stands there when the alert is sent",
    advice: "Set it, and run `onrecord watch run`: what waits is then sent.",
  });
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/u, "");
  } catch {
    return undefined;
  }
}
