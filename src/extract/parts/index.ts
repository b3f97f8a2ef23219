export type { Agency } from "./agency.ts";
export type { Byline } from "./byline.ts";
export type { Dateline } from "./dateline.ts";
export type { Notice } from "./notices.ts";
export type { PublishedLine } from "./published.ts";
export { type ReportParts, reportParts, type Stray } from "./report-parts.ts";
