import type { Weighing } from "../src/util/weighing.ts";

/** Prints weights as the code holds them. */
export function printWeights({ bias, weights }: Weighing): void {
  process.stdout.write(`bias: ${bias.toFixed(2)}\n`);
  for (const [name, weight] of weights) process.stdout.write(`["${name}", ${weight.toFixed(2)}],\n`);
}
