import type { Parameter } from "../src/http/parameters.ts";
import type { Route } from "../src/http/route.ts";

/** Where the reference of the routes is kept, from the project's root. */
export const apiDocsPath = "docs/api.md";

const opening = `\`onrecord serve\` answers at \`http://127.0.0.1:8470/\`, to this machine alone unless \`--host\` says otherwise. Every address
under \`/api/\` answers in JSON; every other one is the page. A request under another host's name, or from another
site's page, is refused.

A problem has the status that goes with it and one shape, as in the terminal:

\`\`\`json
{ "problem": { "code": "not-found", "message": "...", "received": "...", "allowed": "...", "advice": "..." } }
\`\`\``;

/** The reference of the routes in Markdown: what each does, takes and gives. */
export function apiDocs(routes: readonly Route[]): string {
  return `${[
    "# The routes of `onrecord serve`",
    "<!-- Generated from src/http: npm run generate writes it anew. -->",
    opening,
    ...routes.map(section),
  ].join("\n\n")}\n`;
}

/** Every route and parameter that is not described, by its name. */
export function undescribedRoutes(routes: readonly Route[]): string[] {
  return routes.flatMap(({ path, does, gives, parameters }) => [
    ...(does === "" || gives === "" ? [path] : []),
    ...parameters.filter(({ meaning }) => meaning === "").map(({ name }) => `${path} ${name}`),
  ]);
}

function section({ method, path, does, gives, parameters }: Route): string {
  return [
    `## ${method} ${path}`,
    does,
    ...(parameters.length === 0 ? [] : [table(parameters)]),
    `Gives: ${gives}`,
  ].join("\n\n");
}

function table(parameters: readonly Parameter[]): string {
  const lines = parameters.map(
    ({ name, where, required, type, meaning }) =>
      `| \`${name}\` | ${where}${required ? ", required" : ""} | ${type} | ${meaning} |`,
  );
  return ["| Parameter | Where | Type | Meaning |", "| --- | --- | --- | --- |", ...lines].join("\n");
}
