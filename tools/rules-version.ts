import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { sha256 } from "../src/util/sha256.ts";

const root = join(import.meta.dirname, "..");

/** Where the version of the rules is kept, from the project's root. */
export const rulesVersionPath = "src/reader/rules-version.ts";

/** What decides how a report is read, beside the model's weights. */
const folders = [
  "data",
  "src/extract",
  "src/model",
  "src/ontology",
  "src/reader",
  "src/resolve",
  "src/source",
  "src/text",
];

/**
 * The version of the rules and facts that read a report: eight hexadecimal digits of a SHA-256 over the code, without
 * its comments and layout, and over the data.
 */
export function rulesVersion(): string {
  const files = folders
    .flatMap(filesUnder)
    .filter((path) => !/\.(test|case)\.ts$|\.md$|^data\/rules\//.test(path) && path !== rulesVersionPath);
  return sha256(JSON.stringify(files.sort().map((path) => [path, sha256(content(path))]))).slice(0, 8);
}

/** The file that keeps it. */
export function rulesVersionFile(): string {
  return [
    "// Generated from the code and data that read reports: npm run generate writes it anew.",
    "",
    "/** The version of the rules and facts that read a report, beside the model's own. */",
    `export const rulesVersion = "${rulesVersion()}";`,
    "",
  ].join("\n");
}

function content(path: string): string | Uint8Array {
  const bytes = readFileSync(join(root, path));
  if (!path.endsWith(".ts")) return bytes;
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true };
  return ts.transpileModule(bytes.toString("utf8"), { compilerOptions }).outputText;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) return filesUnder(path);
    return item.isFile() ? [path] : [];
  });
}
