import { describe, expect, test } from "vitest";
import { arrest, attack, placed, told } from "./told-acts.case.ts";

describe("whoever is killed dies once", () => {
  test("whatever the words, and however the doer is called", () => {
    const text =
      "[A customs officer|~person] shot dead Judge [Ana Reyes|person] on 5 June. The murder of [Reyes|person] shocked all. " +
      "[Reyes|person] was gunned down at noon. [Luis Vega|person] fired six shots at [Reyes|person].";
    expect(
      told(text, [
        attack("shot dead", "A customs officer", "Ana Reyes"),
        attack("murder", null, "Reyes"),
        attack("gunned down", null, "Reyes"),
        attack("fired six shots", "Luis Vega", "Reyes"),
      ]),
    ).toEqual([
      {
        actors: ["Luis Vega"],
        recipients: ["Ana Reyes"],
        trigger: ["shot dead", "murder", "gunned down", "fired six shots"],
        day: "2024-06-05",
      },
    ]);
  });

  test("be he first told of by his office alone", () => {
    const text =
      "[Gunmen|~person] murdered [the provincial governor|~person]. Governor [Omar Diallo|person] was killed at home.";
    expect(
      told(text, [attack("murdered", "Gunmen", "the provincial governor"), attack("killed", null, "Omar Diallo")]),
    ).toMatchObject([{ recipients: ["Omar Diallo"], trigger: ["murdered", "killed"] }]);
  });

  test.each([
    [
      "of somebody else",
      "killed",
      "[Ana Reyes|person] was killed. [Luis Vega|person] was killed.",
      "Luis Vega",
      "killed#2",
    ],
    ["that did not kill", "stoned", "[Ana Reyes|person] was stoned. [Reyes|person] was whipped.", "Reyes", "whipped"],
    [
      "of another sort",
      "killed",
      "[Ana Reyes|person] was killed. [Reyes|person] had been kidnapped.",
      "Reyes",
      "kidnapped",
    ],
    [
      "that he outlived",
      "killed",
      "[Ana Reyes|person] was killed. [Reyes|person] was wounded in an airstrike.",
      "Reyes",
      "wounded in an airstrike",
    ],
    [
      "of another time",
      "killed",
      "[Ana Reyes|person] was killed. An earlier shooting hit [Reyes|person].",
      "Reyes",
      "shooting",
    ],
    [
      "of another day",
      "killed",
      "[Ana Reyes|person] was killed on 5 June. [Reyes|person] was shot on 3 May.",
      "Reyes",
      "shot",
    ],
    [
      "by other means",
      "stabbed to death",
      "[Ana Reyes|person] was stabbed to death. [Reyes|person] was shot.",
      "Reyes",
      "shot",
    ],
  ])("an attack %s is another act", (_, first, text, victim, second) => {
    expect(told(text, [attack(first, null, "Ana Reyes"), attack(second, null, victim)])).toHaveLength(2);
  });

  test("and two states do not both kill him", () => {
    const text = "[Iran|state] killed [Ana Reyes|person]. [Iraq|state] killed [Reyes|person].";
    expect(told(text, [attack("killed", "Iran", "Ana Reyes"), attack("killed#2", "Iraq", "Reyes")])).toHaveLength(2);
  });

  test("nor are two men one whom the report tells apart", () => {
    const text = "[Her first husband|~person] was killed. [Her third husband|~person] was killed.";
    const frames = [attack("killed", null, "Her first husband"), attack("killed#2", null, "Her third husband")];
    expect(told(text, frames)).toHaveLength(2);
  });
});

describe("whoever is arrested is held", () => {
  test("until the report says otherwise", () => {
    const text = "[Ivo Lukic|person] was arrested on 5 June. [Lukic|person] is now in custody.";
    expect(told(text, [arrest("arrested", "Ivo Lukic"), arrest("is now in custody", "Lukic")])).toMatchObject([
      { recipients: ["Ivo Lukic"], trigger: ["arrested", "is now in custody"], day: "2024-06-05" },
    ]);
  });

  test.each([
    ["again", "[Ivo Lukic|person] was arrested. [Lukic|person] was arrested again.", "arrested#2"],
    ["and sentenced", "[Ivo Lukic|person] was arrested. [Lukic|person] was jailed for a year.", "jailed for a year"],
  ])("%s is another act", (_, text, second) => {
    expect(told(text, [arrest("arrested", "Ivo Lukic"), arrest(second, "Lukic")])).toHaveLength(2);
  });

  test("and so is whoever was kidnapped, but not once arrested abroad and once at home", () => {
    const text = "[Ivo Lukic|person] was abducted in May. The abduction of [Lukic|person] went unnoticed.";
    expect(told(text, [attack("abducted", null, "Ivo Lukic"), attack("abduction", null, "Lukic")])).toHaveLength(1);
    const twice = "[Ivo Lukic|person] was arrested in Spain. British police arrested [Lukic|person] in Leeds.";
    const frames = [arrest("arrested", "Ivo Lukic"), arrest("arrested#2", "Lukic")];
    const places = [placed(twice, "Spain", "ESP"), placed(twice, "Leeds", "GBR")];
    expect(told(twice, frames, { places })).toHaveLength(2);
    expect(told(twice, frames, { places: places.slice(1) })).toHaveLength(1);
  });

  test("and two sentences are two", () => {
    const text = "[Ivo Lukic|person] was jailed for theft. [Lukic|person] was jailed for arson.";
    expect(told(text, [arrest("jailed for theft", "Ivo Lukic"), arrest("jailed for arson", "Lukic")])).toHaveLength(2);
  });

  test("and a ship that was boarded is the one that is held", () => {
    const text = "The navy boarded [a tanker|~thing] at dawn. [The tanker|~thing] is held in port.";
    const frames = [arrest("boarded", "a tanker"), arrest("is held", "The tanker")];
    expect(told(text, frames)).toHaveLength(1);
  });
});

describe("what is taken is held", () => {
  const taken = (whom: string, sort: string) => {
    const text = `[Hamza Brigade|organisation] captured [${whom}|${sort}]. Rain fell. Last month the [Brigade|organisation] seized [${whom}|${sort}].`;
    return told(text, [attack("captured", "Hamza Brigade", whom), attack("seized", "Hamza Brigade", whom)], {
      verbs: ["seized"],
    });
  };

  test("where it is a body or a town, not where it is a state, of which there are many", () => {
    expect(taken("Radio Aden", "organisation")).toHaveLength(1);
    expect(taken("Yemen", "state")).toHaveLength(2);
  });
});
