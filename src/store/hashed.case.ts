import { sha256 } from "../util/sha256.ts";

/** A whole number of 48 bits for a text. */
export const hashed = (text: string): number => Number.parseInt(sha256(text).slice(0, 12), 16);
