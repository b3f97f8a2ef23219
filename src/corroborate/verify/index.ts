export type { FoundAgain, Standing } from "./find-again.ts";
export {
  type VerifiedEntry,
  type VerifiedOriginal,
  type VerifiedReport,
  type VerifiedWords,
  verifyReport,
} from "./verify-report.ts";
