import { expect, it } from "vitest";
import { articleText } from "./article-text.ts";
import { blockText } from "./block-text.ts";
import { markCaptions } from "./mark-captions.ts";
import { parsePage } from "./parse-page.ts";

function shown(html: string): string {
  const page = parsePage(html);
  markCaptions(page);
  return blockText(page.body);
}

it.each([
  '<div class="wp-caption"><img><p class="wp-caption-text">The port.</p></div>',
  '<div class="image-caption">The port.</div>',
  '<img><span class="media__caption">The port.</span>',
  '<div class="imageCaption"><p>The port.</p></div>',
  '<p><img><small id="caption">The port.</small></p>',
  '<dl><dt><img></dt><dd class="wp-caption-text gallery-caption">The port.</dd></dl>',
])("is the caption of a picture: %s", (html) => {
  expect(shown(`<p>One.</p>${html}<p>Two.</p>`)).toBe("One.\n\n[Image: The port.]\n\nTwo.");
});

it("takes a picture's credit along, or as a caption of its own", () => {
  const both = '<div class="caption"><p>The port.</p><p class="credit">AFP</p></div>';
  expect(shown(both)).toBe("[Image: The port. AFP]");
  expect(shown('<p class="photo-credit">Ann Lee</p>')).toBe("[Image: Ann Lee]");
  expect(shown('<figure><img><div class="caption">The port.</div></figure>')).toBe("[Image: The port.]");
  expect(shown('<figcaption><span class="caption">The port.</span></figcaption>')).toBe("[Image: The port.]");
});

it.each([
  ['<div class="caption"><p>One.</p><p>Two.</p></div>', "One.\n\nTwo."],
  ['<div class="caption">One.<br><br>Two.</div>', "One.\n\nTwo."],
  ['<div class="caption"><p>One.</p><p class="caption">The port.</p></div>', "One.\n\n[Image: The port.]"],
  [`<p class="caption">${"Ten of them came. ".repeat(60).trim()}</p>`, "Ten of them came. ".repeat(60).trim()],
  ['<article class="caption">One.</article>', "One."],
  ['<div class="has-caption"><p>One.</p></div>', "One."],
  ['<p class="text-caption">March 5</p>', "March 5"],
  ['<p class="MuiTypography-caption">March 5</p>', "March 5"],
  ['<p class="author-credit">By Ann Lee</p>', "By Ann Lee"],
  ['<p class="credit-card">One.</p>', "One."],
  ['<p class="captioned">One.</p>', "One."],
  ['<p>He <em class="caption">never</em> came.</p>', "He never came."],
  ["<table><caption class=caption>Shells</caption><tr><td>10</table>", "Shells\n\n10"],
])("is no caption: %s", (html, text) => {
  expect(shown(html)).toBe(text);
});

it("is known before the page is made simple", () => {
  const paragraph = "<p>The minister said that the talks in the town went on, and that nobody left them early.</p>";
  const caption = '<div class="image-caption"><p>Rebels shelled the town, an old picture shows.</p></div>';
  const text = articleText(
    parsePage(
      `<article><h1>Talks</h1>${paragraph.repeat(5)}<div><img>${caption}</div>${paragraph.repeat(5)}</article>`,
    ),
  );
  expect(text).toContain("\n\n[Image: Rebels shelled the town, an old picture shows.]\n\n");
});
