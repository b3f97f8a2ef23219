export type { About } from "./about.ts";
export { type ClaimRule, type Claims, claimsOf } from "./claims-of.ts";
export type { ClaimContext, SaidBy } from "./context.ts";
export { heldBy } from "./held-by.ts";
