/** Why a part of a page does not belong to its report; the closed list. */
export const strayReasons = [
  /** The headline of another story, glued on at the start, in between or at the end. */
  "other-headline",
  /** "Read more: …", "Related", "Watch the video above", and the titles that such a line announces. */
  "pointer",
  /** A caption or picture credit: "(Photo: AFP)", "FILE PHOTO: …", "Jane Doe via Getty Images". */
  "caption",
  /** Newsletter, subscription, membership, donation and app lines. */
  "subscription",
  /** Cookie, privacy and terms-of-use notices. */
  "consent",
  /** Share, follow and "like us" lines. */
  "sharing",
  /** "Advertisement", "Story continues below", sponsored content. */
  "advertisement",
  /** A byline after the first; the first one is the report's. */
  "byline",
  /** Who the author is and how to reach them, after the report's last words. */
  "author-note",
  /** "© 2024 …", "All rights reserved", "may not be republished". */
  "copyright",
  /** Who reported, wrote, edited or contributed: "(Reporting by …; Editing by …)". */
  "agency-note",
  /** A paragraph that stood before, word for word, or a sentence of the text pulled out as a paragraph. */
  "repeated",
  /** What is left of a comment section. */
  "comments",
  /** "Tags: …", "Topics: …", and the list below such a line. */
  "tags",
  /** Menus, section labels, "Skip to content", "Back to top". */
  "navigation",
  /** Style sheets, scripts and embed codes left in the text. */
  "markup",
] as const;

/** One of {@link strayReasons}. */
export type StrayReason = (typeof strayReasons)[number];
