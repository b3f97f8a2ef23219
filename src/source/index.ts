export type { TextEncoding } from "./decode.ts";
export { type Language, languageOf } from "./language.ts";
export { defaultMaxBytes, type ReadSourceOptions, readSource } from "./read-source.ts";
export { requireEnglish } from "./require-english.ts";
export type { SourceText } from "./source-text.ts";
export { titleOf } from "./title.ts";
