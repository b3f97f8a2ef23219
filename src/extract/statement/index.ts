export { type Attribution, attributionsOf } from "./attributions.ts";
export { logOf } from "./confidence.ts";
export { extractStatements, type StatementDraft } from "./statements.ts";
export { withTold } from "./told/with-told.ts";
