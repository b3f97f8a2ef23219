export { type CheckOptions, check } from "./check.ts";
export { type Deed, deedsOf } from "./deed/deed.ts";
export type { Flaw } from "./facts/fact-table.ts";
export { Condition, Finding, Provision, verdicts } from "./finding/finding.ts";
export { provisionWords } from "./finding/make-finding.ts";
export type { LoadedRule } from "./language/loaded-rule.ts";
export { LawBook } from "./law/law-book.ts";
export { readRuleFile, rulesWith, shippedBook, shippedRules } from "./rule-files.ts";
export { type Corroboration, noCorroboration } from "./seam.ts";
