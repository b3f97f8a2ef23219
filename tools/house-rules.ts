import { basename } from "node:path";
import ts from "typescript";

const maximumLines = 400;

/** A breach of the house style: where it stands and what is wrong. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** Names that their tools prescribe. */
const prescribed = new Set(["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"]);

const kebab = /^\.?[a-z0-9]+([.-][a-z0-9]+)*$/;
const python = /^[a-z0-9]+(_[a-z0-9]+)*\.py$/;

/** Whether a path's last part is kebab-case (snake_case for Python), or a name that tools prescribe. */
export function isWellNamed(path: string): boolean {
  const name = basename(path);
  return prescribed.has(name) || kebab.test(name) || python.test(name);
}

/** The number of lines of a text; a line break at the end starts no new one. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** What is wrong with a text file of any sort: a machine's path, a note to self, a merge left over. */
export function textFindings(path: string, text: string): Finding[] {
  const patterns: [RegExp, string][] = [
    [/(?<![\w.$}/-])\/(work|home|root|Users|mnt|workspace)\/\w/, "names a path of one machine"],
    [/\b[A-Z]:\\\w/, "names a path of one machine"],
    [/\b(TO(?=DO)DO|FIX(?=ME)ME)\b/, "leaves a note to self"],
    [/^(<{7}|>{7}) /, "holds a merge conflict"],
  ];
  return text
    .split("\n")
    .flatMap((content, index) =>
      patterns.filter(([pattern]) => pattern.test(content)).map(([, what]) => ({ path, line: index + 1, what })),
    );
}

/** What is wrong with a TypeScript file: ways around the compiler, and length under src/. */
export function codeFindings(path: string, text: string): Finding[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const add = (position: number, what: string) =>
    findings.push({ path, line: file.getLineAndCharacterOfPosition(position).line + 1, what });

  const visit = (node: ts.Node): void => {
    const what = wayAround(node);
    if (what !== null) add(node.getStart(file), what);
    ts.forEachChild(node, visit);
  };
  visit(file);

  for (const { index } of text.matchAll(/@ts-(ignore|expect-error|nocheck)\b/g)) add(index, "silences the compiler");
  if (path.startsWith("src/") && lineCount(text) > maximumLines) add(0, `is longer than ${maximumLines} lines`);
  return findings;
}

function wayAround(node: ts.Node): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "uses the type any";
  if (ts.isNonNullExpression(node)) return "asserts non-null";
  if (ts.isTypeAssertionExpression(node)) return "casts";
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) return "casts";
  return null;
}
