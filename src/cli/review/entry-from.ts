import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { Entry } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { refusalOf } from "../../util/refusal.ts";

const Given = z.union([Entry, z.object({ entry: Entry }).transform(({ entry }) => entry)]);

/** An entry of a JSON file, alone or as `onrecord show --json` prints it. @throws {OnrecordError} where it has none. */
export async function entryFrom(file: string): Promise<Entry> {
  const json = await contentOf(file);
  const given = Given.safeParse(json);
  if (given.success) return given.data;
  const refusal = refusalOf(Entry, entryIn(json));
  throw new OnrecordError({
    code: "input-unreadable",
    message: "The file holds no entry.",
    received: refusal === null || refusal.path === "" ? file : `${file}: ${refusal.path}, ${refusal.received}`,
    allowed:
      refusal === null || refusal.path === ""
        ? "one entry in JSON, with every field that docs/record.md lists"
        : `${refusal.path}: ${refusal.allowed}`,
    advice: "Begin with what `onrecord show ENTRY --json` prints, and change what is wrong.",
  });
}

/** What of a file is meant to be the entry. */
function entryIn(json: unknown): unknown {
  return typeof json === "object" && json !== null && "entry" in json ? json.entry : json;
}

async function contentOf(file: string): Promise<unknown> {
  let content: string;
  try {
    content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  } catch (error) {
    throw new OnrecordError(
      {
        code: "input-missing",
        message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        received: file,
        allowed: "a file with an entry in JSON",
        advice: "Check the path and its permissions.",
      },
      { cause: error },
    );
  }
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
