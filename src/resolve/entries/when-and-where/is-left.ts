import type { Frame } from "../../../extract/frame/index.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";
import { isAfterReport } from "./after-report.ts";
import { isOfAnotherAct } from "./of-another-act.ts";
import { isOfTheJudging } from "./of-the-judging.ts";

/** Whether a time expression may tell when an act takes place: neither that of another act, or of its judging, nor one still to come. */
export function isLeft(context: DraftContext, frame: Frame, date: ResolvedDate): boolean {
  return (
    !isAfterReport(context, frame, date) &&
    !isOfAnotherAct(context, frame, date) &&
    !isOfTheJudging(context, frame, date)
  );
}
