import { hash32 } from "./hash.ts";

/** Flags of a word of a sketch: its three lowest bits. */
export const NAME = 1;
export const NUMBER = 2;
export const QUOTED = 4;
export const flagBits = 3;

/** The number that stands for a stem in a sketch: 32 bits, no flag set. */
export const stemCode = (stem: string): number => ((hash32(stem) >>> flagBits) << flagBits) >>> 0;

/** A word of a sketch without its flags: 29 bits, which sets and maps keep without a box. */
export const wordOf = (code: number): number => code >>> flagBits;
