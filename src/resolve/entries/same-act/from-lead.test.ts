import { expect, test } from "vitest";
import { arrest, attack, told } from "./told-acts.case.ts";

const lead = "[A close aide|~person] of the mayor was arrested for taking bribes.";

test("whom a report opens with as somebody is named in what follows", () => {
  const text = `${lead} [Carlo Neri|person] was arrested on 5 June.`;
  expect(told(text, [arrest("arrested", "A close aide"), arrest("arrested#2", "Carlo Neri")])).toMatchObject([
    { recipients: ["Carlo Neri"], trigger: ["arrested", "arrested"] },
  ]);
});

test.each([
  [
    "who is told of further on",
    `Rain fell again over the hills that day. A road was closed by mud near the river. ${lead} [Carlo Neri|person] was arrested.`,
  ],
  ["whom something else befell", `${lead} [Carlo Neri|person] was deported to Spain.`],
  ["who was arrested besides", `${lead} Later [Carlo Neri|person] was also arrested.`],
])("somebody %s is another", (_, text) => {
  const second = text.includes("deported") ? "deported" : "arrested#2";
  expect(told(text, [arrest("arrested", "A close aide"), arrest(second, "Carlo Neri")])).toHaveLength(2);
});

test("who holds another office is another", () => {
  const text =
    "[The president|~person] of the club was arrested for taking bribes. Minister [Carlo Neri|person] was arrested.";
  const frames = [arrest("arrested", "The president"), arrest("arrested#2", "Carlo Neri")];
  expect(told(text, frames)).toHaveLength(2);
  expect(told(text.replace("Minister", "President"), frames)).toHaveLength(1);
});

test("two who are named are two", () => {
  const text = "[Ivo Lukic|person] was killed in the old town. [Carlo Neri|person] was killed there.";
  expect(told(text, [attack("killed", null, "Ivo Lukic"), attack("killed#2", null, "Carlo Neri")])).toHaveLength(2);
});
