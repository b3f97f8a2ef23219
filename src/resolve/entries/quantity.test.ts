import { expect, test } from "vitest";
import { amountOf, isHeld, quantityOf } from "./quantity.ts";

test.each([
  ["The 1,400 assault rifles", 1400, false],
  ["some nine million shells", 9_000_000, true],
  ["at least one Pantsir system", 1, true],
  ["152-millimetre rounds", null, false],
  ["155mm shells", null, false],
  ["28 M-55S tanks", 28, false],
  ["T-72 tanks", null, false],
  ["S-300 batteries", null, false],
  ["dozens of howitzers", null, true],
  ["tens of thousands of rounds", null, true],
  ["several radars", null, true],
  ["two dozen armoured vehicles", 24, false],
  ["half a dozen boats", 6, false],
  ["a dozen howitzers", 12, false],
  ["twenty-five trucks", 25, false],
  ["more than 300,000 rounds", 300_000, true],
  ["up to 36 F-16V fighters", 36, true],
  ["10 to 15 helicopters", 10, true],
  ["trained some thirty Ukrainian deminers", 30, true],
  ["120 mm mortars", null, false],
  ["100 tonnes of ammunition", null, false],
  ["some missiles", null, false],
  ["weapons", null, false],
  ["between 20 and 30 tanks", 20, true],
  ["between five and seven Mi-24 helicopters", 5, true],
  ["from 10 to 15 drones", 10, true],
  ["20 tanks and 30 guns", 20, false],
  ["the first of 28 HIMARS launchers", null, false],
  ["the first batch of 118 armoured carriers", null, false],
  ["a second batch of three drones", 3, false],
  ["the first two of three frigates", 2, false],
  ["two of the four frigates", 2, false],
  ["four batteries of Patriot missiles", null, false],
  ["two S-400 batteries", 2, false],
  ["13,000 containers with up to 6 million shells", 6_000_000, true],
  ["up to 6 million 152mm shells", 6_000_000, true],
  ["20 152 mm howitzers", 20, false],
  ["a pair of Su-25 jets", 2, false],
  ["agreed in 2019 to train", null, false],
  ["2000 rifles", 2000, false],
])("of %j there are %s, approximate: %s", (words, quantity, approximate) => {
  expect(quantityOf(words)).toEqual({ quantity, approximate });
});

test.each([
  ["Mali received three ", "Bayraktar Akinci drones", 3, false],
  ["Estonia received the first of ", "28 HIMARS launchers", null, false],
  ["Chad received the first batch of 118 ", "armoured carriers", null, false],
  ["Chad in 2023 bought ", "tanks", null, false],
  ["with about 40 ", "guided bombs", 40, true],
  ["handed over two used ", "patrol boats", 2, false],
  ["In 2023 Slovenia gave Ukraine ", "tanks", null, false],
  ["the two countries signed a deal for ", "tanks", null, false],
])("after %j, of %j there are %s", (around, words, quantity, approximate) => {
  expect(quantityOf(words, around)).toEqual({ quantity, approximate });
});

test.each([
  ["£18 million", 18_000_000, false],
  ["about $1.2bn", 1_200_000_000, true],
  ["300 million euros", 300_000_000, false],
  ["a loan", null, false],
])("%j are %s, approximate: %s", (words, quantity, approximate) => {
  expect(amountOf(words)).toEqual({ quantity, approximate });
});

test.each([
  ["a squadron of Su-25 jets", true],
  ["a cargo of rifles", true],
  ["a Patriot battery", false],
  ["a radar", false],
])("%j are counted in what holds them: %s", (words, are) => {
  expect(isHeld(words)).toBe(are);
});
