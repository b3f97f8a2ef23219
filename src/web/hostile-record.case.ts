import { type ReportRecord, type Span, type Statement, unreadReport } from "../record/index.ts";

const longWord = "x".repeat(100_000);

const text = [
  "<script>document.title='stolen'</script><img src=x onerror=\"document.title='stolen'\"> said the minister.",
  'The \u202eretsinim\u202c said "no" and &lt;b&gt;bold&lt;/b&gt;.',
  longWord,
  "He said that it was over.",
].join("\n\n");

function span(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(`The report has no such words: ${words}`);
  return { start, end: start + words.length, text: words };
}

function statement(id: string, evidence: Span, speaker: Span, cue: Span, content: Span): Statement {
  return {
    id,
    kind: "statement",
    evidence: [evidence],
    confidence: 0.5,
    madeBy: { kind: "model", name: "<b>model</b>", version: "1" },
    claims: [],
    certainty: null,
    date: null,
    place: null,
    reasons: [],
    speaker: null,
    speakerSpan: speaker,
    addressee: [],
    cue: [cue],
    content: [content],
    form: "direct",
    denies: false,
    negated: false,
  };
}

const script = "<script>document.title='stolen'</script>";
const last = text.lastIndexOf("He said");

/** A report that tries to be more than text: scripts, turned writing, a word of 100,000 letters. */
export const hostileRecord: ReportRecord = {
  onrecord: "3",
  report: unreadReport({
    id: "r-hostile",
    source: "/reports/<i>\u202etxt.exe",
    title: "<img src=x onerror=\"document.title='stolen'\">",
    published: null,
    text,
  }),
  offsets: "utf-16",
  actors: [],
  entries: [
    statement("h-script", span(text.slice(0, text.indexOf("."))), span("the minister"), span("said"), span(script)),
    statement(
      "h-turned",
      span('The \u202eretsinim\u202c said "no"'),
      span("\u202eretsinim\u202c"),
      span("said", 120),
      span('"no"'),
    ),
    statement("h-long", span(longWord), span("He", last), span("said", last), span(longWord)),
    statement("h-last", span("He said that it was over"), span("He", last), span("said", last), span("it was over")),
  ],
  places: [],
  dates: [],
  stray: [],
  unresolved: [],
};
