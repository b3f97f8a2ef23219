import { heldPassages } from "../bench/frames/held-passages.ts";
import { requireShared } from "../bench/shared.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { putOnRecord } from "../src/reader/put-on-record.ts";
import { readUnjudged } from "../src/reader/read-text.ts";
import { fittedPartyWeights, type PartyExample } from "./party-weights/fitted-party-weights.ts";
import { partyExamples } from "./party-weights/party-examples.ts";
import { weightsFile } from "./party-weights/weights-file.ts";
import { writeGenerated } from "./write-generated.ts";

/**
 * Fits what the judge of parties weighs, on the annotated passages that the model has not learned from, and writes it to
 * src/extract/frame/party/party-weights.ts; reading them takes a core a quarter of an hour.
 */
requireShared();
const model = await Model.load(modelFolder);
const gazetteer = Gazetteer.open();
const examples: PartyExample[] = [];
for (const passage of heldPassages()) {
  const { text } = passage;
  const read = await readUnjudged(model, text, {});
  const record = putOnRecord({ id: "r-passage", source: "-", title: null, published: null, text }, read, gazetteer);
  examples.push(...partyExamples(passage, read, record));
}
await model.release();
process.stdout.write(`${examples.length} candidates.\n`);
writeGenerated("src/extract/frame/party/party-weights.ts", weightsFile(fittedPartyWeights(examples)));
