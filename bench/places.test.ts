import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { geoVirus, trNews } from "./geoparsing.ts";
import { countryFinder, type PlaceScores, placeScores } from "./place-scores.ts";
import { placeAnswers } from "./places.ts";
import { scoreSeats } from "./seats.ts";
import { shared } from "./shared.ts";

describe.skipIf(!existsSync(shared))(
  "places on the corpora beside the project (skipped where ../shared is missing)",
  () => {
    let scores: { trNews: PlaceScores; geoVirus: PlaceScores };

    beforeAll(() => {
      const gazetteer = Gazetteer.open();
      const countryAt = countryFinder(gazetteer);
      scores = {
        trNews: placeScores(placeAnswers(gazetteer, trNews()), countryAt),
        geoVirus: placeScores(placeAnswers(gazetteer, geoVirus()), countryAt),
      };
    }, 120_000);

    it("reads every toponym of both", () => {
      expect(scores.trNews.names).toBe(647);
      expect(scores.geoVirus.names).toBe(2169);
    });

    it("keeps to the floors of exact ids, countries and distances", () => {
      expect(scores.trNews.exact).toBeGreaterThan(0.9);
      expect(scores.trNews.country).toBeGreaterThan(0.95);
      expect(scores.trNews.within161).toBeGreaterThan(0.92);
      expect(scores.geoVirus.country).toBeGreaterThan(0.96);
      expect(scores.geoVirus.settled).toBeGreaterThan(0.92);
    });

    it("tells governments from cities better than their prepositions do", () => {
      for (const { all, right, byPreposition } of scoreSeats()) {
        expect(right / all).toBeGreaterThan(0.87);
        expect(right).toBeGreaterThan(byPreposition);
      }
    });
  },
);
