import type { Frame } from "../../../extract/frame/index.ts";
import type { Transfer } from "../../../record/index.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";

/** Stages that are only to come. */
const toCome: ReadonlySet<Transfer["stage"]> = new Set<Transfer["stage"]>(["pledged", "unknown"]);

/**
 * Whether a time expression lies after the day of the report, though the act has been: it then tells when something else will be.
 *
 * @example
 * // "offered four ships from 2027", in 2025
 */
export function isAfterReport(context: DraftContext, frame: Frame, { start }: ResolvedDate): boolean {
  const { day } = context.input;
  return day !== null && start !== null && start > day && hasBeen(frame);
}

function hasBeen(frame: Frame): boolean {
  if (frame.kind === "event") return frame.occurrence.value === "happened" || frame.occurrence.value === "ongoing";
  return frame.kind === "threat" || (frame.kind === "transfer" && !toCome.has(frame.stage.value));
}
