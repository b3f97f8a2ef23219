import type { Claims } from "./claims.ts";
import type { Page } from "./page.ts";

/** Claims every line that is a caption by the form in which pages are read: "[Image: ...]". */
export function findPictureLines({ lines }: Page, claims: Claims): void {
  lines.forEach(({ words }, index) => {
    if (words.startsWith("[Image: ") && words.endsWith("]")) claims.claimLine(index, "caption");
  });
}
