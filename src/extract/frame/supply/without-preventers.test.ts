import { expect, test } from "vitest";
import { trees } from "../trees.case.ts";
import { transferFrame } from "./transfer-frame.case.ts";
import { withoutPreventers } from "./without-preventers.ts";

test.each([
  ["prevents", []],
  ["expands", ["Oslo"]],
])("whoever %s a supply", (verb, suppliers) => {
  const words = trees(
    `Oslo/PROPN/2/nsubj ${verb}/VERB/0/root supplies/NOUN/2/obj of/ADP/5/case rifles/NOUN/3/nmod to/ADP/7/case Chad/PROPN/3/nmod`,
  );
  const frame = transferFrame(words, "supplies", [["agent", "Oslo"]], "delivered");
  const found = withoutPreventers([frame], words).flatMap(({ roles }) =>
    roles.map(({ range }) => words.text.slice(range.start, range.end)),
  );
  expect(found).toEqual(suppliers);
});
