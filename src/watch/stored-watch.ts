import { z } from "zod";
import { fromJson } from "../store/from-json.ts";
import type { NewWatch, StoredWatch } from "../store/watches.ts";
import { Asks } from "./asks.ts";
import { Output } from "./output.ts";

/** A watch with what it asks and where it tells. */
export interface Watch extends Omit<StoredWatch, "asks" | "outputs"> {
  readonly asks: Asks;
  readonly outputs: readonly Output[];
}

/** A watch as a store has it, opened. @throws {OnrecordError} `store-unusable`. */
export function opened({ asks, outputs, ...watch }: StoredWatch): Watch {
  return { ...watch, asks: fromJson(Asks, asks), outputs: outputs.map(({ settings }) => outputOf(settings)) };
}

/** An output as a store has it, opened. @throws {OnrecordError} `store-unusable`. */
export const outputOf = (settings: string): Output => fromJson(Output, settings);

/** A watch in the form of a store. */
export function closed(watch: {
  readonly name: string;
  readonly asks: Asks;
  readonly outputs: readonly Output[];
}): NewWatch {
  return {
    name: watch.name,
    asks: JSON.stringify(Asks.parse(watch.asks)),
    outputs: z
      .array(Output)
      .parse(watch.outputs)
      .map((output) => ({ by: output.by, settings: JSON.stringify(output) })),
  };
}
