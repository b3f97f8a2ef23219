import { type Arrival, bareArrival } from "./arrival.ts";
import { plainAddress } from "./fetch/address-arrival.ts";
import type { Incoming } from "./incoming.ts";
import { holdsReports } from "./local/holds-reports.ts";

/**
 * A file that somebody gave without a place on this machine, as with a browser: its content alone tells which report it is.
 *
 * @param path - its name, with the folders it came in where it came in some; of these, only files that may hold reports
 * are opened.
 */
export function givenFile(path: string, bytes: Uint8Array): Arrival | Incoming {
  const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const name = parts.at(-1) ?? "file";
  const source = `upload:/${parts.length === 0 ? name : parts.join("/")}`;
  if (parts.length > 1 && !holdsReports(name)) return { sort: "passed-over", source, why: "other-sort" };
  return { ...bareArrival, source, identity: null, name, size: bytes.length, open: () => opened(bytes) };
}

/** A report that somebody pasted. */
export interface GivenText {
  readonly text: string;
  /** Null or left out where its text shows it. */
  readonly title?: string | null | undefined;
  /** Its address, which then tells which report it is; or the words for where it is from. */
  readonly from?: string | null | undefined;
}

/** A pasted report: another text from the same address is another version of it. */
export function givenText({ text, title, from }: GivenText): Arrival {
  const told = from?.trim() ?? "";
  const address = /^https?:\/\//i.test(told) && URL.canParse(told) ? plainAddress(told) : null;
  const bytes = Buffer.from(text, "utf8");
  const words = [told, title?.trim() ?? ""].find((it) => it !== "") ?? text.trim().slice(0, 60);
  return {
    ...bareArrival,
    source: address ?? `pasted:/${words.replaceAll(/[\s/\\]+/gu, " ")}`,
    identity: address,
    name: "pasted.txt",
    format: "text",
    charset: "utf-8",
    facts: {
      ...(title == null || title.trim() === "" ? {} : { title: { value: title.trim(), by: "field" } }),
      ...(told === "" || address !== null ? {} : { outlet: { value: told, by: "field" } }),
      ...(address === null ? {} : { url: { value: address, by: "field" } }),
    },
    size: bytes.length,
    open: () => opened(bytes),
  };
}

async function* opened(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
