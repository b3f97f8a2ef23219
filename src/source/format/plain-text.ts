import { noFacts } from "../../record/index.ts";
import type { Arrival } from "../arrival.ts";
import { decode } from "../decode.ts";
import type { Extract } from "./extract.ts";

/** Plain text, every character as it stands. */
export function plainText(bytes: Buffer, { source, charset }: Arrival): Extract {
  return { ...decode(bytes, source, { header: charset }), facts: noFacts };
}
