import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";
import { notEnglish } from "./not-english.ts";

const others: readonly (readonly [code: string, name: string, text: string])[] = [
  [
    "rus",
    "Russian",
    "Министерство обороны опровергло в четверг сообщения о поставках оружия повстанцам, назвав их вымыслом.",
  ],
  ["ukr", "Ukrainian", "Міністерство оборони заперечило в четвер повідомлення про постачання зброї повстанцям."],
  [
    "fra",
    "French",
    "Le ministère de la Défense a démenti jeudi avoir livré des drones à l’armée, selon un communiqué.",
  ],
  [
    "spa",
    "Spanish",
    "El gobierno negó el jueves que sus buques hubieran entrado en aguas territoriales del país vecino.",
  ],
  [
    "deu",
    "German",
    "Das Verteidigungsministerium wies am Donnerstag Berichte zurück, wonach Waffen geliefert worden seien.",
  ],
  ["arb", "Arabic", "نفت وزارة الدفاع يوم الخميس التقارير التي تحدثت عن تسليم أسلحة إلى المتمردين."],
  ["cmn", "Chinese", "国防部周四否认了有关向叛军运送武器的报道，称这些说法毫无根据。"],
  [
    "por",
    "Portuguese",
    "O governo negou que as armas tenham sido entregues aos rebeldes, disse o porta-voz na quinta-feira.",
  ],
  ["swh", "Swahili", "Wizara ya Ulinzi ilikanusha habari kwamba silaha zilipelekwa kwa waasi mashariki mwa nchi."],
  ["jpn", "Japanese", "防衛省は木曜日、反政府勢力に武器が引き渡されたとの報道を否定した。"],
  ["heb", "Hebrew", "משרד הביטחון הכחיש ביום חמישי את הדיווחים על העברת נשק למורדים."],
  [
    "pol",
    "Polish",
    "Ministerstwo obrony zaprzeczyło w czwartek, że to rosyjskie drony, ale to nie jest jeszcze pewne.",
  ],
];

const english = [
  "President Volodymyr Zelenskyy met Recep Tayyip Erdoğan and Ilham Aliyev in Nakhchivan, Dolmabahçe officials said.",
  "Gen. Abdourahamane Tchiani, Assimi Goïta et Ibrahim Traoré: so reads the list, a ministry spokesman said.",
  "THE MINISTRY OF DEFENCE DENIED ON THURSDAY THAT DRONES HAD BEEN DELIVERED TO THE ARMY OF MALI.",
  "“We did not send them,” he said. “Nous n’avons rien envoyé.”",
  "Sudan’s army denies drone strike on El Fasher market",
  "Putin, Kim sign defense pact in Pyongyang",
  "Taiwan tracks Chinese warships, aircraft near Kinmen, Matsu islands",
  "Lavrov, Fidan, Mirzoyan, Bayramov, Aliyev, Pashinyan, Kobakhidze, Zourabichvili, Araghchi meet in Antalya",
  "She denied it.",
  "No.",
];

describe("languageOf", () => {
  it.each(others)("recognises %s", (code, name, text) => {
    expect(languageOf(text)).toEqual({ code, name, confident: true });
    expect(languageOf(text.toUpperCase())).toMatchObject({ code, confident: true });
    expect(notEnglish(languageOf(text))).toMatchObject({
      code: "input-refused",
      message: `The text looks like ${name}, not English.`,
      received: `${name} (${code})`,
    });
  });

  it.each(english)("lets pass %j", (text) => {
    expect(notEnglish(languageOf(text))).toBeNull();
  });

  it("is sure of an English sentence", () => {
    const text = "The ministry said that it had no ships there.";
    expect(languageOf(text)).toEqual({ code: "eng", name: "English", confident: true });
  });

  it("refuses a language that it cannot name without giving it a wrong name", () => {
    const estonian =
      "Kaitseministeerium lükkas neljapäeval ümber teated, et relvi oleks mässulistele tarnitud. Ta ütles ajakirjanikele, " +
      "et laev oli teel sadamasse ja et pardal oli ainult toit, mida oodati juba eelmisel nädalal. Keegi ei soovinud " +
      "seda rohkem kommenteerida, lisas ta hiljem samal päeval Tallinnas, kus kohtumine pidi peetama.";
    expect(languageOf(estonian)).toEqual({ code: "und", name: null, confident: true });
    expect(notEnglish(languageOf(estonian))?.message).toBe("The text looks like another language, not English.");
  });

  it.each([
    [
      "deu",
      "Der türkische Präsident Recep Tayyip Erdogan traf in Ankara den Generalsekretär der Nato, Mark Rutte, zu Gesprächen " +
        "über Syrien. Minister Pistorius: Die Lieferung der Panzer an Mali ist nicht geplant, sagte er am Montag in Berlin vor " +
        "Reportern. Bei einem Angriff auf El Fascher im Sudan wurden nach Angaben von Helfern zwölf Menschen getötet.",
    ],
    [
      "nld",
      "President Donald Trump dreigt Iran met nieuwe sancties als Teheran doorgaat met raketproeven. Bij een aanval op El " +
        "Fasher in Sudan kwamen volgens hulpverleners zeker twaalf mensen om het leven, zei minister Ruben Brekelmans in Den " +
        "Haag. Armenië en Azerbeidzjan beschuldigen elkaar van het schenden van het bestand bij Tegh.",
    ],
  ])("names %s by its function words where its letters are near to English", (code, text) => {
    expect(languageOf(text)).toMatchObject({ code, confident: true });
  });

  it("judges a long text by its start, middle and end", () => {
    const [russian = ""] = others.map(([, , text]) => text);
    const header = "The following report was translated by no one and is given as it was received. ".repeat(30);
    expect(languageOf(header + russian.repeat(300)).code).toBe("rus");
    const englishReport = "The ministry denied that it had sent the weapons which were found there. ".repeat(600);
    expect(languageOf(englishReport + russian).code).toBe("eng");
  });

  it.each(["“”", "“ … ” — !", "---"])("has nothing to tell %j by", (text) => {
    expect(languageOf(text)).toEqual({ code: "und", name: null, confident: false });
  });
});

const corpora = new URL("../../../shared/corpora/", import.meta.url);

describe.skipIf(!existsSync(corpora))("real English articles (skipped where ../shared/corpora is missing)", () => {
  /** Every fourth: what is rare among some is rare among all. */
  const articles = existsSync(corpora)
    ? [...guardianArticles(), ...polnearArticles()].filter((_, n) => n % 4 === 0)
    : [];

  it("are all read as English, in their own case and in capitals", () => {
    expect(articles.length).toBeGreaterThan(250);
    for (const change of [(text: string) => text, (text: string) => text.toUpperCase()]) {
      const languages = articles.map((text) => languageOf(change(text)));
      expect(languages.filter(({ code }) => code !== "eng")).toEqual([]);
    }
  });

  it("are hardly ever refused by a single sentence", () => {
    const sentences = articles.flatMap((text) => text.split(/\n+|(?<=[.?!][”"]?)\s+(?=[A-Z“"])/));
    const refused = sentences.filter((sentence) => {
      const { code, confident } = languageOf(sentence);
      return confident && code !== "eng";
    });
    expect(sentences.length).toBeGreaterThan(10_000);
    expect(refused.length / sentences.length).toBeLessThan(0.001);
  });
});

function guardianArticles(): string[] {
  const lines = readFileSync(new URL("guardian-sdf/articles.jsonl", corpora), "utf8").trim().split("\n");
  return lines.map((line) => {
    const { text }: { text: string } = JSON.parse(line);
    return text;
  });
}

function polnearArticles(): string[] {
  return ["train", "dev"].flatMap((part) => {
    const folder = new URL(`polnear/${part}/text/`, corpora);
    return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  });
}

it("tells Russian from its neighbours even in one sentence", () => {
  const text =
    "Министр обороны заявил в понедельник, что переговоры о поставках вооружений провалились и новая дата не назначена.";
  expect(languageOf(text)).toEqual({ code: "rus", name: "Russian", confident: true });
});
