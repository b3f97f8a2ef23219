import { useEffect } from "react";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import { useAddress } from "../address/address.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { kindWords } from "../words/kind-words.ts";

const meanings: Readonly<Record<EntryKind, string>> = {
  statement: "who said, believes, denies or did not say what",
  event: "who did what to whom, in one of PLOVER’s 16 categories",
  transfer: "arms or other support moved from a supplier to a recipient, or meant to be",
  commitment: "a pact, pledge, policy or guarantee, and what it obliges to",
  threat: "if this, then that; and rights reserved",
  restriction: "a resolution, sanction, embargo or ban, and whom it binds",
};

const keys = [
  ["j, k", "next and previous entry"],
  ["Tab", "through the numbers in the text; Enter opens one"],
  ["Escape", "close the entry"],
  ["a, x", "in review: accept, reject the entry and go on to the next"],
  ["e, c, n", "in review: correct, comment, add what was missed; Ctrl+Enter saves"],
  ["u, Shift+u", "in review: take your last decision back, make it again"],
  ["← →", "in words being corrected: move the end; with Shift the beginning, with Alt by characters"],
  ["↑ ↓", "in words being corrected: take the next word; with Alt the next paragraph"],
  ["/", "search, on the list of reports"],
] as const;

/** What the signs, words and figures on the page mean, and what not to expect of them. */
export function HelpView() {
  useEffect(() => {
    document.title = "Help · Onrecord";
  }, []);
  const { fragment } = useAddress();
  useEffect(() => {
    if (fragment !== "") document.getElementById(fragment)?.scrollIntoView();
  }, [fragment]);
  return (
    <main id="main" className="column help">
      <h1>What you see</h1>
      <p>
        Each line below the text marks an entry: the exact words it was read from. The small number before it is a link
        to the entry, which you can share. Where entries lie within one another, the shorter one has the line nearer to
        the words; a second click on the same words goes on to the next entry over them.
      </p>
      <dl className="legend">
        {entryKinds.map((kind) => (
          <div key={kind}>
            <dt>
              <KindSign kind={kind} /> {kindWords[kind][0]}
            </dt>
            <dd>{meanings[kind]}</dd>
          </div>
        ))}
      </dl>
      <p>
        A walk through the whole page in five minutes, on the example reports, comes with Onrecord:{" "}
        <code>docs/tour.md</code>.
      </p>
      <h2>How certain</h2>
      <p>
        <em>Certain, probable, possible</em>, or the same of its not being so, is how the <em>report</em> has it, all
        who claim or deny it taken together: it says nothing about whether it is true. <em>Left open</em> means that the
        report does not say.
      </p>
      <p>
        <em>57 % sure</em> is about the <em>reading</em>: of entries with this figure, about so many agree with careful
        readers. It is measured on reports that the model was not taught on.
      </p>
      <h2 id="matters">Matters, copies and sources</h2>
      <p>
        A <em>matter</em> is one thing that several reports tell of: entries of one kind that are likely about the same
        transfer, event, pledge, threat or restriction, joined by who, what, where, when and the words. Each says why it
        was joined. Joining can be wrong either way; people can join and part by hand, and that holds. It is{" "}
        <em>disputed</em> where somebody asserts it and somebody else denies it.
      </p>
      <p>
        A <em>copy</em> is a report whose text is another’s, in whole or in part: the same, lightly edited, rewritten,
        an excerpt or an update. Copies are kept and shown, folded under what they copy, and count once.
      </p>
      <p>
        <em>Independent sources</em> are those who assert a matter, with all that are one counted once: copies, reports
        that credit one agency, outlets that quote one spokesman, and all who speak for one state; a report that quotes
        somebody for it adds none of its own. It says how many, not how good they are, and not that they did not have it
        from one another where no report says so.
      </p>
      <p>
        <em>Repeats</em> means that a report says nothing of it in its own voice, only what others claim.
      </p>
      <h2>What stays open</h2>
      <p>
        Nothing is guessed. A speaker whom the words do not settle, or a “Tuesday” in a report without a date, stays
        open. Parts that do not belong to the report (another headline, a caption, a cookie notice) stand apart and put
        nothing on record.
      </p>
      <h2>Review</h2>
      <p>
        With <em>Review</em> switched on in a report you accept, correct or reject what was read, and add what was
        missed. Nothing is overwritten: every decision is kept with your name, and can be taken back. Where two people
        differ the entry is <em>contested</em> until somebody settles it. Lists, searches and matters show entries as
        they then stand.
      </p>
      <h2>What the model cannot do</h2>
      <p>
        It reads English only, it misses much of what a careful reader records beyond statements, and it knows nothing
        but the report before it. Look at the words before you use an entry.
      </p>
      <h2>Keys</h2>
      <dl className="legend">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
