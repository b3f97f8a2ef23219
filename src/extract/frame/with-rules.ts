import type { Frame } from "./frame.ts";
import { supplyFrames } from "./supply/supply-frames.ts";
import { withSupply } from "./supply/with-supply.ts";
import type { Trees } from "./trees.ts";
import { withDoers } from "./with-doers.ts";

/**
 * The model's frames with a second opinion: what the trees and the lexicons show by themselves; in text order.
 *
 * @param canAct - whether a noun, by its place in the text's words, stands for somebody who can act.
 */
export function withRules(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  return withDoers(withSupply(frames, supplyFrames(trees)), trees, canAct);
}
