// Generated from the code and data that read reports: npm run generate writes it anew.

/** The version of the rules and facts that read a report, beside the model's own. */
export const rulesVersion = "260f50f5";
