import type { Frame } from "../../../extract/frame/index.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";
import { isAfterReport } from "./after-report.ts";
import { isOfAnotherAct } from "./of-another-act.ts";

/** Whether a time expression may tell when an act takes place: neither that of another act for sure nor one still to come. */
export function isLeft(context: DraftContext, frame: Frame, date: ResolvedDate): boolean {
  return !isAfterReport(context, frame, date) && !isOfAnotherAct(context, frame, date);
}
