import { extractEntities } from "../src/extract/entity/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { type PlaceReading, resolvePlaces, toponymsOf, withKnownNames } from "../src/resolve/place/index.ts";
import { type GoldReport, type GoldToponym, geoVirus, trNews } from "./geoparsing.ts";
import { type Answer, countryFinder, placeScores } from "./place-scores.ts";
import { shown } from "./places.ts";
import { requireShared } from "./shared.ts";

/** Scores of the places that reports are read as from their raw text, nothing given. */
export async function toponyms(folder: string = modelFolder): Promise<void> {
  requireShared();
  const model = await Model.load(folder);
  const gazetteer = Gazetteer.open();
  const countryAt = countryFinder(gazetteer);
  for (const [name, reports] of Object.entries({ "TR-News dev": trNews(), GeoVirus: geoVirus() })) {
    const all: Answer[] = [];
    const onRecord: Answer[] = [];
    let golds = 0;
    let extra = 0;
    for (const report of reports) {
      const read = await model.read(report.text);
      const entities = withKnownNames(gazetteer, report.text, extractEntities(model.heads, read));
      const readings = resolvePlaces(gazetteer, report.text, toponymsOf(gazetteer, report.text, entities));
      golds += report.toponyms.length;
      extra += readings.filter((reading) => reading.place !== null && goldOf(reading, report) === undefined).length;
      for (const gold of report.toponyms) {
        const reading = readings.find((one) => overlap(one, gold) && one.identity !== null);
        if (reading === undefined) continue;
        all.push({ gold, identity: reading.identity });
        if (reading.place !== null) onRecord.push({ gold, identity: reading.identity });
      }
    }
    const share = (part: readonly Answer[]) => ((100 * part.length) / golds).toFixed(1);
    process.stdout.write(
      `${name}, from raw text: ${golds} names; as places ${share(onRecord)} %, of these ${shown(placeScores(onRecord, countryAt))}\n` +
        `  with peoples and governments ${share(all)} %, of these ${shown(placeScores(all, countryAt))}\n` +
        `  places besides the names: ${extra}\n`,
    );
  }
  await model.release();
}

function goldOf(reading: PlaceReading, report: GoldReport): GoldToponym | undefined {
  return report.toponyms.find((gold) => overlap(reading, gold));
}

function overlap(reading: PlaceReading, gold: GoldToponym): boolean {
  return reading.range.start < gold.range.end && gold.range.start < reading.range.end;
}
