import { expect, test } from "vitest";
import { actorsOf, chains, markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

test("a last name goes to the full name that carries it", () => {
  const read = actorsOf("[Fatima Okonkwo|person] met [Piet Maas|person]. [Maas|person] left before [Okonkwo|person].");
  expect(chains(read)).toEqual(["Fatima Okonkwo: Fatima Okonkwo, Okonkwo", "Piet Maas: Piet Maas, Maas"]);
});

test("two people of one last name stay apart by title and first name", () => {
  const read = actorsOf(
    "[Mary Hale|person] and [John Hale|person] came. [Mr. Hale|person] spoke, then [Mrs. Hale|person].",
  );
  expect(chains(read)).toEqual(["Mary Hale: Mary Hale, Mrs. Hale", "John Hale: John Hale, Mr. Hale"]);
});

test("a name with a middle initial is the name without", () => {
  const read = actorsOf("[Susan B. Krantz|person] wrote. Later [Susan Krantz|person] called.");
  expect(read.actors).toHaveLength(1);
});

test("a family name that comes first is known by itself", () => {
  const read = actorsOf("[Park Min-jae|person] spoke. [Park|person] then left.");
  expect(chains(read)).toEqual(["Park Min-jae: Park Min-jae, Park"]);
});

test("a headline's last name before the full one is the same person", () => {
  const read = actorsOf("[Okonkwo|person] quits\n\n[Fatima Okonkwo|person] resigned on Monday.");
  expect(chains(read)).toEqual(["Fatima Okonkwo: Okonkwo, Fatima Okonkwo"]);
});

test("an invisible character inside a name does not cut it", () => {
  const read = actorsOf("[Fatima Okon\u200bkwo|person] spoke. [Okonkwo|person] left. Rus\u00adsia did not.");
  expect(read.actors.map((a) => a.id)).toEqual(["person:fatima-okonkwo", "state:RUS"]);
});

test("marks of writing direction in a name do not make another person", () => {
  const read = actorsOf("[\u200fFatima Okonkwo\u200e|person] spoke. [Fatima Okonkwo|person] left.");
  expect(read.actors).toHaveLength(1);
});

test("a one-letter name is a name", () => {
  const read = actorsOf("The witness [K|person] said no.", [{ speaker: "K" }]);
  expect(read.speakers[0]?.id).toBe(read.actors[0]?.id);
  expect(read.actors[0]).toMatchObject({ name: "K", kind: "person" });
});

test("a name within another name is no actor", () => {
  const read = actorsOf("[Paris Hilton|person] read the [Washington Post|organisation] at [Trump Tower|place].");
  expect(read.actors.map((a) => a.name)).toEqual(["Paris Hilton", "Washington Post"]);
});

test("a surname with its article is the surname without, also where the ontology knows it", () => {
  expect(actorsOf("[Assad|person] spoke. [Bashar al-Assad|person] left. [Assad|person] came.").actors).toHaveLength(1);
  expect(actorsOf("[Omar al-Zayat|person] left. [Zayat|person] came. [al-Zayat|person] sat.").actors).toHaveLength(1);
});

test("a group that the ontology knows is no person, however it is marked", () => {
  expect(actorsOf("[Jaish al-Islam|person] fired rockets.").actors).toMatchObject([
    { name: "Jaish al-Islam", kind: "armed-group" },
  ]);
});

test("a number is nobody, and what it counts speaks", () => {
  const speaker = "more than 1,000 soldiers";
  const read = actorsOf("Then [more than 1,000 soldiers|~person] said no.", [{ speaker }]);
  expect(read.actors.map((a) => a.kind)).toEqual(["collective"]);
  const alone = "another 1.2 million";
  expect(actorsOf("And [another 1.2 million|~person] said no.", [{ speaker: alone }]).actors).toEqual([]);
});

test("whoever may be meant is nobody in particular", () => {
  expect(actorsOf("Then [anybody|~person] said no.", [{ speaker: "anybody" }]).actors).toEqual([]);
  expect(actorsOf("[Anyone|~person] said no.", [{ speaker: "Anyone" }]).actors).toEqual([]);
});

test("a nerve agent is nobody", () => {
  expect(actorsOf("They used [a nerve agent|~person].", [{ speaker: "a nerve agent" }]).actors).toEqual([]);
});

test("of several people of one last name a title goes to who bears it", () => {
  const read = actorsOf(
    "[Gen. David Osei|person] spoke. [Laura Osei|person], a doctor, did too. [General Osei|person] left. [Ms Osei|person] stayed.",
  );
  expect(chains(read)).toEqual(["David Osei: Gen. David Osei, General Osei", "Laura Osei: Laura Osei, Ms Osei"]);
});

test("of several people of one last name the pronoun that follows tells which", () => {
  const read = actorsOf("[John Hale|person] came. [Mary Hale|person] came. [Hale|person] said he would sell.");
  expect(chains(read)).toEqual(["John Hale: John Hale, Hale, he", "Mary Hale: Mary Hale"]);
});

test.each([
  ["[Amos Weil Sr.|person] met [Amos Weil Jr.|person].", ["person:amos-weil-sr", "person:amos-weil-jr"]],
  ["[Donald Trump Jr.|person] met [Donald Trump|person].", ["person:donald-trump-jr", "person:donald-trump"]],
  ["[Amos Weil Jr.|person] spoke. [Amos Weil|person] left.", ["person:amos-weil-jr"]],
  ["[President Joseph R. Biden Jr.|person] spoke.", ["person:joe-biden"]],
  ["[Martin Luther King Jr.|person] spoke.", ["person:martin-luther-king"]],
  ["[Paul Weil|person] met [Paula Weil|person].", ["person:paul-weil", "person:paula-weil"]],
])("father, son and namesake: %s", (text, ids) => {
  expect(actorsOf(text).actors.map(({ id }) => id)).toEqual(ids);
});

test("a people's name before a name is no part of it", () => {
  const read = actorsOf("[Spaniard Arges Artiaga|person] and [Canadian Hanna Bohm|person] spoke.");
  expect(read.actors.filter(({ kind }) => kind === "person").map(({ id }) => id)).toEqual([
    "person:arges-artiaga",
    "person:hanna-bohm",
  ]);
});

test("a clause that a mention runs on into is no part of the name", () => {
  const read = actorsOf("Rex Example is the leading candidate for Secretary of State.");
  expect(read.actors.every(({ name }) => !name.includes(" is "))).toBe(true);
});

test("whom the ontology knows by first and last name is found where the model marked nothing", () => {
  const read = actorsOf("Defence Minister Juan Manuel Santos said no.", [
    { speaker: "Defence Minister Juan Manuel Santos" },
  ]);
  expect(read.speakers[0]?.id).toBe("person:juan-manuel-santos");
});

test("two joined by “and his” speak together", () => {
  const marked = "[Ann Lee|person] and his Chilean counterpart [Bo Ek|person] promised more.";
  const read = actorsOf(marked, [{ speaker: "Ann Lee and his Chilean counterpart Bo Ek" }]);
  const together = read.actors.find(({ id }) => id === read.speakers[0]?.id);
  expect(together?.members.toSorted()).toEqual(["person:ann-lee", "person:bo-ek"]);
});

test.each([
  ["[Hassan Zaidi|person] met [Mohammed Reza Zaidi|person]. [Muhammad Reza Zaidi|person] left.", 2],
  ["[Andrei Kozlov|person] came. [Andrey Kozlov|person] left.", 1],
  ["[Lim Seo-yeon|person] came. [Lim Seo Yeon|person] left.", 1],
  ["[Hamid Saleh|person] met [Hamad Saleh|person].", 2],
  ["[Tom Reed|person] met [Tom Reid|person].", 2],
  ["[Thomas Reed|person] came. [Tom Reed|person] left.", 1],
  ["[Lamin Cisse|person] met [Laminata Cisse|person].", 2],
  ["[Jack Moss|person] met [John Moss|person].", 2],
  ["[Rojas Pinto|person] won. [Elena Rojas Pinto|person] thanked them.", 1],
  ["[Ali bin Nasser|person] met [Omar bin Ali bin Nasser|person].", 2],
  ["[U Tin Hla|person] came. [Tin Hla|person] left.", 1],
])("one person or two by how a full name is written: %s", (text, count) => {
  expect(actorsOf(text).actors).toHaveLength(count);
});

test("the longer of two names of one is the name", () => {
  const [actor] = actorsOf("[Rojas Pinto|person] won. [Elena Rojas Pinto|person] thanked them.").actors;
  expect(actor).toMatchObject({ id: "person:elena-rojas-pinto", name: "Elena Rojas Pinto" });
});

test("a given name with an age or a calling is somebody new, unless it was used before", () => {
  const read = actorsOf("[Samir Aziz|person] came. [Samir|person], a baker, wept. [Samir|person], 40, left.");
  expect(chains(read)).toEqual(["Samir Aziz: Samir Aziz", "Samir: Samir, Samir"]);
  const before = actorsOf("His son, [Samir|person], 9, fell. [Samir Aziz|person] is well.");
  expect(before.actors.filter(({ kind }) => kind === "person")).toHaveLength(1);
});

test("of several people of one last name an officer is not called Mr", () => {
  const read = actorsOf("[Capt. Jama Warsame|person] met [Idil Warsame|person]. [Mr. Warsame|person] left.");
  expect(chains(read)).toEqual(["Jama Warsame: Capt. Jama Warsame", "Idil Warsame: Idil Warsame, Mr. Warsame"]);
});

test("of a family the last name alone is whoever was called so before", () => {
  const marked =
    "[Piet Maas|person] fled. [Maas|person] was caught. His parents, [Willem Maas|person] and [Truus Bos|person], wept. [Maas|person] did not.";
  expect(chains(actorsOf(marked))[0]).toBe("Piet Maas: Piet Maas, Maas, His, Maas");
});

test("a last name after a title is the person where the model marked the title alone", () => {
  const read = actorsOf("[Karl Weber|person] came. [Mayor|title] Weber left. [Mayor|title] Weber Street did not.");
  expect(chains(read)).toEqual(["Karl Weber: Karl Weber, Mayor Weber"]);
});

test.each([
  [
    "[King Salman|person] met [Crown Prince Mohammed bin Salman|person]. [King Salman|person] agreed.",
    ["King Salman: King Salman, King Salman", "Mohammed bin Salman: Crown Prince Mohammed bin Salman"],
  ],
  [
    "[King Abdullah|person] met [Sheikh Abdullah bin Zayed|person].",
    ["Abdullah II: King Abdullah", "Abdullah bin Zayed: Sheikh Abdullah bin Zayed"],
  ],
  ["[Queen Angela|person] met [Angela Merkel|person].", ["Queen Angela: Queen Angela", "Angela Merkel: Angela Merkel"]],
  [
    "[Prince Mohammed bin Salman|person] met [Piet Maas|person]. [Prince Mohammed|person] agreed.",
    ["Mohammed bin Salman: Prince Mohammed bin Salman, Prince Mohammed", "Piet Maas: Piet Maas"],
  ],
  [
    "[King Abdullah bin Abdulaziz|person] spoke. [King Abdullah|person] left.",
    ["King Abdullah of Saudi Arabia: King Abdullah bin Abdulaziz, King Abdullah"],
  ],
])("a title and a name are nobody's who has another office: %s", (text, expected) => {
  expect(chains(actorsOf(text, [], "2025-06-12"))).toEqual(expected);
});

test.each([
  ["[Rohingya|person] fled.", "group:rohingya"],
  ["[Oromos|person] fled.", "group:oromos"],
  ["[Uyghurs|person] fled.", "group:uyghurs"],
  ["[Ersin Tatar|person] left. [Tatar|person] spoke.", "person:ersin-tatar"],
])("a people is no person: %s", (marked, id) => {
  const report = markedReport(marked);
  const end = report.text.search(/ (?:fled|left)/u);
  const read = resolveActors({ ...report, parties: [{ start: 0, end }] });
  expect(read.parties[0]?.ids).toEqual([id]);
});
