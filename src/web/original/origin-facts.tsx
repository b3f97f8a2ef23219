import type { Origin } from "../../record/index.ts";
import { visible } from "../words/visible.ts";

const encodingBy: Readonly<Record<NonNullable<Origin["encoding"]>["by"], string>> = {
  bom: "by its byte order mark",
  header: "as the server says",
  meta: "as the document says",
  "valid-utf-8": "as its bytes are",
  detected: "found by statistics of its bytes",
  format: "as its format has it",
};

/** Where an original comes from, and the way to have it. */
export function OriginFacts({ origin, download }: { readonly origin: Origin; readonly download: string }) {
  const { format, size, sha256, encoding, language, within, fetched, facts } = origin;
  const lines: readonly (readonly [string, string | null])[] = [
    ["What it is", `${format}, ${size.toLocaleString("en-GB")} bytes`],
    ["Encoding", encoding === null ? null : `${encoding.name}, ${encodingBy[encoding.by]}`],
    ["", encoding?.note ?? null],
    ["Language", language.name === null ? null : `${language.name}${language.confident ? "" : ", perhaps"}`],
    ["Fetched", fetched === null ? null : `${fetched.at.slice(0, 16).replace("T", " ")} UTC from ${fetched.url}`],
    ["Came in", within],
    ["Headline", toldWords(facts.title)],
    ["By", facts.authors.length === 0 ? null : facts.authors.map(toldWords).join("; ")],
    ["Outlet", toldWords(facts.outlet)],
    ["Published", toldWords(facts.published)],
    ["Changed", toldWords(facts.modified)],
    ["Address", toldWords(facts.url)],
    ["SHA-256", sha256],
  ];
  return (
    <>
      <dl className="origin">
        {lines.map(([label, words]) =>
          words === null ? null : (
            <div key={`${label} ${words}`}>
              <dt>{label}</dt>
              <dd>
                <bdi>{visible(words)}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <p>
        <a href={download} download>
          Download the original
        </a>
      </p>
    </>
  );
}

function toldWords(told: Origin["facts"]["title"]): string | null {
  return told === null ? null : `${told.value} (${told.by})`;
}
