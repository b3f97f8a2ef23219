import "../styles/read.css";
import { useEffect, useRef, useState } from "react";
import { AboutAnswer } from "../../http/answers.ts";
import { Reading } from "../../http/reading-answers.ts";
import { Link } from "../address/link.tsx";
import { Refusal, type ShownProblem } from "../fetch/ask.ts";
import { sendJson } from "../fetch/send.ts";
import { useAnswer } from "../fetch/use-answer.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { visible } from "../words/visible.ts";
import type { NamedFile } from "./dropped-files.ts";
import { FileDrop } from "./file-drop.tsx";
import { LinkForm } from "./link-form.tsx";
import { ReadingCard } from "./reading-card.tsx";
import { sendFiles } from "./send-files.ts";
import { TextForm } from "./text-form.tsx";
import { useReadings } from "./use-readings.ts";

/** Where reports are read in, and how far their reading has come. */
export default function ReadView() {
  useEffect(() => {
    document.title = "Read in · Onrecord";
  }, []);
  const { data: about } = useAnswer("/api/about", AboutAnswer);
  return (
    <main id="main" className="column read-in">
      <h1>Read reports in</h1>
      <p className="lead">
        Reports in English, read by the model on this machine; nothing of them leaves it. Files of a folder that hold no
        reports are passed over, what cannot be read is <Link href="/problems">listed with its reason</Link>.
      </p>
      {about === undefined || about.readsIn ? (
        <ReadIn />
      ) : (
        <ProblemNote
          problem={{
            code: "usage",
            message: "This server shows the record and reads nothing in.",
            advice: "Start `onrecord serve` without --read-only.",
          }}
        />
      )}
    </main>
  );
}

function ReadIn() {
  const [published, setPublished] = useState("");
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const { readings, isSilent } = useReadings();
  const day = published === "" ? null : published;
  const attempt = (work: () => Promise<ShownProblem | null>) => {
    setProblem(null);
    work()
      .then(setProblem)
      .catch((error: unknown) => setProblem(problemOf(error)));
  };
  const start = (order: object) =>
    attempt(async () => {
      await sendJson("/api/readings", { ...order, published: day }, Reading);
      return null;
    });
  const readFiles = (files: readonly NamedFile[]) =>
    attempt(async () => {
      const tooLarge = files.length === 0 ? [] : await sendFiles(files, day);
      return tooLarge.length === 0 ? null : tooLargeProblem(tooLarge);
    });
  const latest = readings?.toReversed() ?? [];
  const going = latest.find(({ state }) => state === "reading");
  const newest = latest[0]?.id;
  const known = useRef<string | undefined | null>(null);
  useEffect(() => {
    // What was told first was begun before.
    if (readings === undefined) return;
    const isNew = known.current !== null && newest !== known.current;
    known.current = newest;
    if (isNew) document.getElementById(`reading-${newest}`)?.scrollIntoView({ block: "nearest" });
  }, [readings, newest]);
  return (
    <div className="desk">
      <div>
        <p className="day">
          <label htmlFor="published">Day of publication</label>
          <input id="published" type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
          <span className="how">of all that is given next. Left empty: as a page, document or dateline tells.</span>
        </p>
        <FileDrop onFiles={readFiles} />
        <LinkForm onLinks={(links) => start({ links })} />
        <TextForm onText={(text) => start({ text })} />
      </div>
      <div>
        {problem === null ? null : <ProblemNote problem={problem} />}
        {isSilent ? (
          <ProblemNote
            problem={{
              code: "unreachable",
              message: "The server does not answer.",
              advice: "Start `onrecord serve` again; what was read before is on record.",
            }}
          />
        ) : null}
        <p className="unseen" role="status">
          {going === undefined ? (latest.length > 0 ? "All is read." : "") : "Reading."}
        </p>
        {latest.length === 0 ? null : (
          <ol className="readings" aria-label="Readings">
            {latest.map((reading) => (
              <ReadingCard key={reading.id} reading={reading} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

function problemOf(error: unknown): ShownProblem {
  if (error instanceof Refusal) return error.problem;
  return { code: "internal", message: "This could not be sent.", received: String(error) };
}

function tooLargeProblem(names: readonly string[]): ShownProblem {
  return {
    code: "usage",
    message: names.length === 1 ? "One file is too large." : `${names.length} files are too large.`,
    received: names.slice(0, 10).map(visible).join(", "),
    allowed: "up to 50 MB each",
    advice: "Read larger ones in the terminal with `onrecord read`.",
  };
}
