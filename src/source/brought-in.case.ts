import { type BringInOptions, bringIn } from "./bring-in.ts";
import type { Incoming, IncomingReport } from "./incoming.ts";

/** All that comes in. */
export async function broughtIn(inputs: readonly string[], options?: BringInOptions): Promise<Incoming[]> {
  const items: Incoming[] = [];
  for await (const item of bringIn(inputs, options)) items.push(item);
  return items;
}

/** The one report that comes in, and nothing else. */
export async function oneReport(input: string, options?: BringInOptions): Promise<IncomingReport> {
  const [item, ...more] = await broughtIn([input], options);
  if (item?.sort !== "report" || more.length > 0) throw new Error(`Not one report: ${JSON.stringify([item, ...more])}`);
  return item;
}
