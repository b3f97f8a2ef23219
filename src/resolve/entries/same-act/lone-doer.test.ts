import { describe, expect, test } from "vitest";
import { attack, told } from "./told-acts.case.ts";

describe("of somebody who acts by himself a report tells one attack", () => {
  test("whoever it says that he hit", () => {
    const text =
      "[Karl Maier|person] opened fire on [shoppers|~person]. [Maier|person] fired at [a crowd|~person] until police came.";
    expect(
      told(text, [attack("opened fire", "Karl Maier", "shoppers"), attack("fired", "Maier", "a crowd")]),
    ).toMatchObject([{ actors: ["Karl Maier"], recipients: ["shoppers"], trigger: ["opened fire", "fired"] }]);
  });

  test.each([
    ["by other means", "[Maier|person] stabbed [a clerk|~person].", "stabbed", "a clerk"],
    ["of another day", "On 3 May [Maier|person] fired at [a clerk|~person].", "fired", "a clerk"],
    ["before", "Earlier, [Maier|person] fired at [a clerk|~person].", "fired", "a clerk"],
  ])("but not one %s", (_, second, trigger, victim) => {
    const text = `On 5 June [Karl Maier|person] shot [a guard|~person]. ${second}`;
    expect(told(text, [attack("shot", "Karl Maier", "a guard"), attack(trigger, "Maier", victim)])).toHaveLength(2);
  });

  test("nor what he did to others in one breath", () => {
    const text = "[Karl Maier|person] shot [two drivers|~person] and shot [a nurse|~person].";
    expect(
      told(text, [attack("shot", "Karl Maier", "two drivers"), attack("shot#2", "Karl Maier", "a nurse")]),
    ).toHaveLength(2);
  });

  test("nor what he has others do, or a fight with others", () => {
    const president = "President [Karl Maier|person] bombed [a town|~body]. [Maier|person] bombed [a village|~body].";
    const bombed = [attack("bombed", "Karl Maier", "a town"), attack("bombed#2", "Maier", "a village")];
    expect(told(president, bombed, { verbs: ["bombed"] })).toHaveLength(2);
    const text = "[Karl Maier|person] shot [a guard|~person]. [Maier|person] died in a shootout with [police|~body].";
    expect(told(text, [attack("shot", "Karl Maier", "a guard"), attack("shootout", "Maier", "police")])).toHaveLength(
      2,
    );
  });
});
