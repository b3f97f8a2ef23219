export type { Arrival } from "./arrival.ts";
export { type BringInOptions, bringIn } from "./bring-in.ts";
export { type DeclaredEncoding, type Decoded, decode } from "./decode.ts";
export { defaultMaxBytes } from "./default-max-bytes.ts";
export { readAgain } from "./document.ts";
export { type GivenText, givenFile, givenText } from "./given.ts";
export type { Incoming, IncomingReport, PassedOver, SetAside } from "./incoming.ts";
export { type Language, languageOf } from "./language.ts";
export { titleOf } from "./title.ts";
