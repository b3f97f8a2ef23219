import { check } from "../check.ts";
import { type Flaw, flaw } from "../facts/fact-table.ts";
import type { Finding } from "../finding/finding.ts";
import type { LawBook } from "../law/law-book.ts";
import type { Example } from "./example.ts";
import { exampleCorroboration } from "./example-corroboration.ts";
import { exampleDeeds } from "./example-record.ts";
import type { LoadedRule } from "./loaded-rule.ts";

/** The examples of rules that come out otherwise than they say. */
export function failingExamples(file: string, rules: readonly LoadedRule[], book: LawBook): Flaw[] {
  return rules.flatMap((loaded) =>
    loaded.rule.examples.flatMap((example) => {
      const corroboration = exampleCorroboration(example.reports);
      const why = whyItFails(example, check(exampleDeeds(example.reports), { rules: [loaded], book, corroboration }));
      if (why === null) return [];
      return [
        flaw(`${file}: ${loaded.rule.id}: ${example.says}`, "An example comes out otherwise.", why, wanted(example)),
      ];
    }),
  );
}

function whyItFails({ finds }: Example, findings: readonly Finding[]): string | null {
  const said = findings.map(({ says, provisions }) => `${says} [${provisions.map(({ fact }) => fact).join(", ")}]`);
  if (finds === "nothing") return findings.length === 0 ? null : `it finds: ${said.join(" | ")}`;
  const [finding] = findings;
  if (finding === undefined) return "it finds nothing";
  if (finding.verdict !== finds.verdict) return `${finding.verdict}: ${said.join(" | ")}`;
  if (finds.certainty !== undefined && finding.certainty !== finds.certainty) {
    return `${finding.certainty}, for: ${finding.weakest.says}`;
  }
  const facts = finding.provisions.map(({ fact }) => fact);
  const lacking = (finds.facts ?? []).filter((fact) => !facts.includes(fact));
  if (lacking.length > 0) return `without ${lacking.join(", ")}: ${said.join(" | ")}`;
  const wrong = (finds["not-facts"] ?? []).filter((fact) => facts.includes(fact));
  return wrong.length > 0 ? `with ${wrong.join(", ")}: ${said.join(" | ")}` : null;
}

const wanted = ({ finds }: Example) => (finds === "nothing" ? "nothing" : JSON.stringify(finds));
