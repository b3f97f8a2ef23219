import type { DossierAnswer } from "../../http/actor-answers.ts";
import { Link } from "../address/link.tsx";
import { plain } from "../words/says.ts";
import { longDay } from "../words/when-and-where.ts";
import { entryHref, matterHref } from "./hrefs.ts";

/** Where an actor's position changed from one report to another; nothing where it did not. */
export function PositionChanges({ changes }: Pick<DossierAnswer, "changes">) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Positions that changed</h2>
      <ul className="position-changes">
        {changes.map(({ matter, from, to }) => (
          <li key={`${matter} ${from.ref.entry} ${to.ref.entry} ${to.stands}`}>
            <Stands position={from} /> <span aria-hidden="true">→</span>
            <span className="unseen">then</span> <Stands position={to} />{" "}
            <Link href={matterHref(matter)} className="how">
              in this matter
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stands({ position: { stands, since, ref } }: { readonly position: DossierAnswer["changes"][number]["from"] }) {
  return (
    <>
      <Link href={entryHref(ref)} className={stands}>
        {plain(stands)}
      </Link>{" "}
      <span className="how">({since === null ? "no day" : longDay(since)})</span>
    </>
  );
}
