import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OnrecordError } from "../../util/problem.ts";
import { designationNamed, designations } from "./designations.ts";
import { lexiconFiles, several } from "./files.ts";
import { singularKeys } from "./spelling.ts";
import { classNamed, weaponClasses } from "./weapon-classes.ts";
import { weaponNamed } from "./weapon-named.ts";

describe("the lexicon", () => {
  test("is read in 30 ms of processor time, or twice that where others compute beside it", () => {
    // In a process of its own, for the files are read once and kept; the best of three, since others compute as well.
    const script = `import { weaponNamed } from ${JSON.stringify(join(import.meta.dirname, "index.ts"))};
      const before = process.cpuUsage(); weaponNamed("T-72"); console.log(process.cpuUsage(before).user / 1000);`;
    const run = () =>
      spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { encoding: "utf8" });
    const times = [run(), run(), run()].map(({ stdout }) => Number.parseFloat(stdout));
    expect(Math.min(...times)).toBeGreaterThan(0);
    expect(Math.min(...times)).toBeLessThan(60);
  });

  test("has several hundred designations, each with country, class and source, and no name twice", () => {
    const all = designations();
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(all.filter(({ designation }) => !/^[A-Z]{3}$/u.test(designation.country))).toEqual([]);
    expect(designationNamed("T-72")?.designation.maker).toBe("Uralvagonzavod");
  });

  test("finds every designation by each of its names", () => {
    const missed = designations().flatMap(({ designation }) =>
      [designation.name, ...designation.aliases].filter(
        (name) => designationNamed(name)?.designation.row !== designation.row,
      ),
    );
    expect(missed).toEqual([]);
  });

  test("finds every class by each of its words", () => {
    const missed = [...weaponClasses().values()].flatMap(({ id, words }) =>
      words.filter((word) => classNamed(word)?.id !== id),
    );
    expect(missed).toEqual([]);
  });

  test("puts what it calls arms, and only that, in the Register and in SIPRI's categories", () => {
    const others = [...weaponClasses().values()].filter(({ type }) => type !== "arms");
    expect(others.length).toBeGreaterThan(8);
    expect(others.filter(({ unroca }) => unroca !== null)).toEqual([]);
  });
});

describe("spelling", () => {
  test.each([
    ["T72", "T-72"],
    ["T 72s", "T-72"],
    ["Geran-2", "Shahed-136"],
    ["Shahed 136", "Shahed-136"],
    ["Akıncı", "Bayraktar Akinci"],
    ["Mi‑17", "Mi-17"],
    ["F-16AMs", "F-16"],
    ["F-16 Block 70", "F-16"],
    ["FREMM", "FREMM"],
    ["Kilo-class", "Kilo class"],
    ["RPG7", "RPG-7"],
    ["NLAWs", "NLAW"],
    ["Himars", "HIMARS"],
    ["Leopard 2 A6", "Leopard 2A6"],
  ])("takes %s for %s", (words, name) => {
    expect(designationNamed(words)?.designation.name).toBe(name);
  });

  test.each([
    ["T-72B4", "T-72"],
    ["Su-35SK", "Su-35"],
    ["Hwasong-15X", "Hwasong-15"],
  ])("takes the variant %s for %s, and says so", (words, name) => {
    expect(designationNamed(words)).toMatchObject({ exact: false, designation: { name } });
  });

  test.each(["javelin", "harm", "Harm", "patriot", "T-720", "Su-350", "the", "1991", "archer", "meteor"])(
    "does not take %s for a weapon",
    (words) => expect(designationNamed(words)).toBeNull(),
  );

  test.each(["Archer", "Patriot", "K9", "M4", "Javelin", "Neptune"])("marks %s as perhaps something else", (words) => {
    expect(designationNamed(words)?.ambiguous ?? true).toBe(true);
  });

  test("finds singulars", () => {
    expect(singularKeys("batteries")).toContain("battery");
    expect(singularKeys("torpedoes")).toContain("torpedo");
    expect(singularKeys("glass")).toEqual(["glass"]);
  });
});

describe("a phrase", () => {
  test.each([
    ["six second-hand T-72B3 main battle tanks", "main-battle-tank", "arms", "I", "Armoured vehicles"],
    ["about 40 armoured personnel carriers", "armoured-vehicle", "arms", "II", "Armoured vehicles"],
    ["dozens of howitzers", "towed-howitzer", "arms", "III", "Artillery"],
    ["twelve Caesar howitzers", "self-propelled-howitzer", "arms", "III", "Artillery"],
    ["36 F-16V fighters", "combat-aircraft", "arms", "IV", "Aircraft"],
    ["Wing Loong II drones", "armed-drone", "arms", "IV", "Aircraft"],
    ["Apache attack helicopters", "attack-helicopter", "arms", "V", "Aircraft"],
    ["a Gowind corvette", "warship", "arms", "VI", "Ships"],
    ["ATACMS missiles", "ballistic-missile", "arms", "VII", "Missiles"],
    ["Stinger missiles", "manpads", "arms", "VII", "Missiles"],
    ["Javelin missiles", "anti-tank-missile", "arms", "SALW", "Missiles"],
    ["thousands of Kalashnikov assault rifles", "rifle", "arms", "SALW", null],
    ["Patriot batteries", "air-defence-system", "arms", null, "Air defence systems"],
    ["10,000 rounds of 155mm ammunition", "artillery-shell", "arms", null, null],
    ["night-vision goggles", "sight", "non-lethal-aid", null, null],
    ["flak jackets", "protective-equipment", "non-lethal-aid", null, null],
    ["a training course for pilots", "training", "training", null, null],
    ["the licensed production of Bren 2 rifles", "production-licence", "technology", null, null],
    ["a loan of 300 million euros", "money", "money", null, null],
    ["spare parts for MiG-29 fighters", "spare-part", "arms", null, null],
    ["Leopard 2 spare parts", "spare-part", "arms", null, null],
    ["new engines for the Altay tank", "engine", "arms", null, "Engines"],
    ["ten batteries of the Cheongung-II system", "air-defence-system", "arms", null, "Air defence systems"],
    ["missiles", "missile", "arms", null, "Missiles"],
    ["weapons and ammunition", "ammunition", "arms", null, null],
  ])("%s is %s, %s, %s, %s", (words, id, type, unroca, sipri) => {
    const found = weaponNamed(words);
    expect(found?.weaponClass.id).toBe(id);
    expect({ type: found?.type, unroca: found?.unroca, sipri: found?.sipri }).toEqual({ type, unroca, sipri });
  });

  test("names the lines that it was read from", () => {
    expect(weaponNamed("T-72 tanks")?.because).toEqual([
      expect.stringMatching(/^designations\.csv:\d+$/u),
      expect.stringMatching(/^classes\.csv:\d+$/u),
    ]);
  });

  test("is ambiguous only while nothing beside the name tells", () => {
    expect(weaponNamed("Javelin")?.ambiguous).toBe(true);
    expect(weaponNamed("Javelin missiles")?.ambiguous).toBe(false);
  });

  test.each(["promises", "a treaty", "the minister", "", "  ", "talks in Geneva", "?"])(
    "names nothing in %j",
    (words) => {
      expect(weaponNamed(words)).toBeNull();
    },
  );

  test("of great length is read at once", () => {
    const start = performance.now();
    expect(weaponNamed(`${"old ".repeat(2000)}T-72 tanks`)?.unroca).toBe("I");
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a damaged lexicon", () => {
  const read = (text: string | null) => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-weapons-"));
    try {
      if (text !== null) writeFileSync(join(folder, "x.csv"), text);
      return lexiconFiles.rows("x.csv", ["id", "source"], folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    [null, "cannot be read"],
    ["", "has other columns"],
    ["id,source\n", "has only its header"],
    ["name,source\nx,y\n", "has other columns"],
    ["id,source\nx\n", "has the wrong number of cells"],
    ["id,source\nx,\n", "has no source"],
  ])("%j is refused: %s", (text, what) => {
    expect(() => read(text)).toThrow(OnrecordError);
    expect(() => read(text)).toThrow(what);
  });

  test("that is whole is read", () => {
    const [row] = read('id,source\n"a|b",c\n');
    expect(row).toEqual({ cells: ["a|b", "c"], row: "x.csv:2" });
    expect(several("a|b")).toEqual(["a", "b"]);
  });
});
