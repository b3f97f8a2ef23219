import { Model, modelFolder } from "../src/model/index.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { readText } from "../src/reader/read-text.ts";
import { tied } from "../src/reader/tied.ts";
import { DraftContext } from "../src/resolve/entries/draft.ts";

/** Reads reports one after another, as far as what entries are made of. */
export async function* draftContexts<R extends { readonly text: string }>(
  reports: Iterable<R>,
): AsyncGenerator<R & { readonly context: DraftContext }> {
  const model = await Model.load(modelFolder);
  const gazetteer = Gazetteer.open();
  for (const report of reports) {
    const { text } = report;
    const input = { id: "r", source: "-", title: null, published: null, text };
    yield { ...report, context: new DraftContext(tied(input, await readText(model, text, {}), gazetteer).entries) };
  }
  await model.release();
}
