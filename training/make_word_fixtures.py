"""Writes `src/text/fixtures/words.json`, the table that holds `src/text` to `training/words.py`.

Run it from the root of the repository, in the environment of the training: `python training/make_word_fixtures.py`.
Offsets in the table are UTF-16 units; states are one digit a word, indices into CASES and QUOTES.
"""
import json
import os

from words import case, quotes, starts_paragraph, words

TEXTS = {
    "empty": "",
    "only white space": " \n\t \u00a0\u3000\r\n ",
    "only quotation marks": '"" “” ‘’ «» „“ \' \'',
    "plain": "The minister said on Monday that talks would resume.",
    "abbreviations": "Gen. John F. Kelly of the U.S. met U.N. envoys at 5 p.m., e.g. J. Edgar and Dr. No.",
    "straight quotes": '"We left," he said. "They stayed." She said "no.',
    "curly quotes": "“We left,” he said. “They stayed, and ‘he’ said: ‘Don’t go’.” So",
    "single quotes": "‘It’s the dogs’ turn,’ he said. ‘Rock ’n’ roll’s ‘end’ ’90s ’é",
    "straight apostrophes": "He's 'sure' it isn't the officers' fault; o'clock.",
    "guillemets": "«Мы ушли», — сказал он. « Nous partons », dit-elle. »Los«",
    "low quotes": "„Wir gehen“, sagte er. „Sie bleiben” und „nie",
    "mixed quotes": '“He said "stop" to me,” she said. "He said “go” too."',
    "quotation over paragraphs": "“First we go.\n\n“Then we stay.”\nHe left \"open\n\"new\" one",
    "line breaks": "One\nTwo\r\nThree\rFour\u2028Five\u2029Six\vSeven\fEight\u0085Nine\n\n\n Ten",
    "unusual spaces": "a\u00a0b\u202fc\u2009d\u200ae\u205ff\u3000g\u1680h\u180ei\ufeffj\u200bk\u2060l\u001cm\u001fn\u0000o",
    "zero width": "ab\u200bcd\u200def\u200cgh\ufeff \u2060.\u00ad-",
    "marks of direction": "Kha\u200fled \u200eAs\u00adad\u200f. 19\u206698 \u202bأحمد\u202c x\u200f\u200e",
    "emoji": "🙂 He said 👩‍👩‍👧‍👦 “yes” 🇺🇸🇬🇧 ☺️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "astral letters": "𝐇𝐞 𝑠aid 𐐀𐐨𐐨 𐐨x 𝟙𝟚 𠀀𠀁 𐌰 “𝔸”",
    "combining marks": "Cafe\u0301 E\u0301COLE \u0301abc \u0301Abc n\u0303o ‘x’\u0301 ‘x’é",
    "digits": "3.5 1,200 F-16 5th ½ Ⅷ x² ٣٤ COVID-19 A1 20%",
    "cases": "lower Title UPPER A I mixED McCain iPhone eBay USA's ǅ ǅabc ªb ß ﬁ Ω ʰ",
    "scripts": "习近平说:“你好。” 한국어 日本語テキスト。 Владимир Путин США العربية हिन्दी ไทย ქართული",
    "punctuation": "Well... no?! (yes) [sic] – — - … § $5 @x #y a/b a_b C++ <b>",
    "lone surrogates": "a\ud800b \udc00 “\udfff” \ud83d \ude42",
    "initials and hyphens": "J.-P. O’Neil al-Qaida Al-Shabaab el‑Sisi R-Ariz. A.B.C.",
    "quotes at the edges": '”closed first” "',
    "indented lines": "  First\n\tSecond \n \n  Third",
}


def row(name, text):
    spans = words(text)
    first = starts_paragraph(text, spans)
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    return {
        "name": name,
        "text": text,
        "words": " ".join(f"{units[a]}-{units[b]}" for a, b in spans),
        "case": "".join(str(case(text[a:b])) for a, b in spans),
        "quote": "".join(map(str, quotes(text, spans, first))),
        "paragraph": "".join("1" if f else "0" for f in first),
    }


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(__file__), "..", "src", "text", "fixtures", "words.json")
    with open(path, "w", encoding="ascii", newline="\n") as out:
        json.dump([row(*item) for item in TEXTS.items()], out, indent=2)
        out.write("\n")
