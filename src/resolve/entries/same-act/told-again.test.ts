import { describe, expect, test } from "vitest";
import { attack, told } from "./told-acts.case.ts";

const hotel = "[Gunmen|~person] stormed [a hotel|~body] in Kaduna on 5 June.";
const stormed = attack("stormed", "Gunmen", "a hotel");

describe("an attack is told again", () => {
  test("by what came of “the attack”, with whom it hit", () => {
    const text = `${hotel} [Nine people|~person] were killed in the attack.`;
    expect(told(text, [stormed, attack("killed", null, "Nine people")])).toEqual([
      { actors: ["Gunmen"], recipients: ["hotel", "people"], trigger: ["stormed", "killed"], day: "2024-06-05" },
    ]);
  });

  test("by a noun with “the” that calls its parties otherwise", () => {
    const text = `${hotel} Police called the raid by [the men|~person] on [the building|~body] a disgrace.`;
    expect(told(text, [stormed, attack("raid", "the men", "the building")])).toHaveLength(1);
  });

  test("with the name of whoever was only described", () => {
    const text = "Guards shot [a street trader|~person]. The shooting of [Ines Prado|person] led to riots.";
    for (const noun of ["shooting", "shooting of"])
      expect(told(text, [attack("shot", null, "a street trader"), attack(noun, null, "Ines Prado")])).toMatchObject([
        { recipients: ["Ines Prado"], trigger: ["shot", noun] },
      ]);
  });

  test("by a verb with the noun", () => {
    const text = `${hotel} [The men|~person] launched their attack at noon.`;
    expect(told(text, [stormed, attack("launched their attack", "The men")], { verbs: ["launched"] })).toHaveLength(1);
  });

  test("by those whom it hit, in the next sentence", () => {
    const text = `${hotel} [Nine people|~person] were killed.`;
    expect(told(text, [stormed, attack("killed", null, "Nine people")])).toHaveLength(1);
  });
});

describe("an attack is another", () => {
  test.each([
    ["that the words call so", "[Nine people|~person] died in another attack.", "died"],
    ["that the sentence turns to", "Elsewhere, [nine people|~person] were killed.", "killed"],
    ["that is counted otherwise", "[Nine people|~person] died in the second attack.", "died"],
    ["that says which it is", "[Nine people|~person] were killed in the attack on Jos.", "killed"],
    ["of those who fell at large", "[Nine people|~person] were killed in the battle for Jos.", "killed"],
    ["whose means the clause behind tells", "[Nine people|~person] were killed when a bomb went off.", "killed"],
    ["that goes on", "There were also fires in which [nine people|~person] were killed.", "killed"],
    ["of another day", "[Nine people|~person] were killed in the attack of 3 May.", "killed"],
    ["of another sort", "[Nine people|~person] were killed when the bomb went off.", "killed"],
    ["of many, where one was told of", "[Nine people|~person] were killed in the bombings.", "killed"],
    ["that no noun ties to it, further on", "Rain fell. [Nine people|~person] were killed.", "killed"],
  ])("%s", (_, second, trigger) => {
    const text = `[Gunmen|~person] shot at [a hotel|~body] in Kaduna on 5 June. ${second}`;
    const who = /\[([^|]*)\|/u.exec(second)?.[1] ?? "";
    expect(told(text, [attack("shot", "Gunmen", "a hotel"), attack(trigger, null, who)])).toHaveLength(2);
  });

  test.each([
    ["befell those who did it", "[Two gunmen|~person] were killed.", "Two gunmen"],
    ["came by means that were not told of", "[Two clerks|~person] were killed by a grenade.", "Two clerks"],
  ])("where what %s", (_, second, who) => {
    const text = `[Gunmen|~person] stormed [a hotel|~body] in Kaduna. ${second}`;
    const trigger = second.includes("grenade") ? "killed by a grenade" : "killed";
    expect(told(text, [stormed, attack(trigger, null, who)])).toHaveLength(2);
  });

  test("in the sentence that tells of the first, and where the first hurt nobody", () => {
    const one = "[Rebels|~person] shelled those who had praised the raid by [the men|~person].";
    expect(told(one, [attack("shelled", "Rebels"), attack("raid", "the men")])).toHaveLength(2);
    const withdrew = "[Rebels|~person] moved off at noon. The raid by [the men|~person] lasted an hour.";
    expect(told(withdrew, [attack("moved off", "Rebels"), attack("raid", "the men")])).toHaveLength(2);
  });

  test("where its noun says whom it hit, and nobody was told to be hit before", () => {
    const text = "[Rebels|~person] shelled a post at noon. The killing of [Omar Diallo|person] had angered all.";
    expect(told(text, [attack("shelled", "Rebels"), attack("killing", null, "Omar Diallo")])).toHaveLength(2);
  });

  test("where other people are named, other numbers of dead, or other doers", () => {
    const of = (first: string, second: string, frames: Parameters<typeof told>[1]) =>
      told(`${first} ${second}`, frames);
    expect(
      of("[Iran|state] bombed [Iraq|state].", "The attack on [Kuwait|state] came at dawn.", [
        attack("bombed", "Iran", "Iraq"),
        attack("attack", null, "Kuwait"),
      ]),
    ).toHaveLength(2);
    expect(
      of("[Iran|state] killed [six soldiers|~person].", "[Nine guards|~person] were killed in the attack.", [
        attack("killed", "Iran", "six soldiers"),
        attack("killed#2", null, "Nine guards"),
      ]),
    ).toHaveLength(2);
    expect(
      of("[Iran|state] bombed [a mosque|~body].", "The attack by [Iraq|state] came at dawn.", [
        attack("bombed", "Iran", "a mosque"),
        attack("attack", "Iraq"),
      ]),
    ).toHaveLength(2);
  });

  test("where “the” belongs to who acts, before a verb", () => {
    const text = "[Iran|state] shelled [Iraq|state]. Then the [Iranian army|~body] shelled [Iraq|state].";
    const frames = [attack("shelled", "Iran", "Iraq"), attack("shelled#2", "Iranian army", "Iraq")];
    expect(told(text, frames, { verbs: ["shelled"] })).toHaveLength(2);
  });
});
