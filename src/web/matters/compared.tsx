import type { CompareAnswer, ToldEntry, ToldMatter } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { KindSign } from "../parts/kind-sign.tsx";
import { whoIn } from "../reading/filter.ts";
import { counted } from "../words/counted.ts";
import { kindWords } from "../words/kind-words.ts";
import { namesFrom } from "../words/names.ts";
import { says } from "../words/says.ts";
import { visible } from "../words/visible.ts";
import { Agreement } from "./agreement.tsx";
import { actorHref, entryHref, matterHref } from "./hrefs.ts";
import { Quote } from "./quote.tsx";
import { nameWords, reportName } from "./told-words.ts";

type Side = CompareAnswer["sides"][number];

/** What two sides have in common, side by side, and what only one has. */
export function Compared({ answer: { sides, shared, onlyOne, onlyOther } }: { readonly answer: CompareAnswer }) {
  return (
    <>
      <h2>
        {shared.length === 0
          ? "Neither tells of what the other does"
          : `Both tell of ${counted(shared.length, "matter")}`}
      </h2>
      {shared.map((matter) => (
        <SharedMatter key={matter.id} matter={matter} sides={sides} />
      ))}
      <div className="only">
        {[onlyOne, onlyOther].map((only, at) => {
          const side = sides[at];
          return side === undefined ? null : <Only key={side.id} side={side} only={only} />;
        })}
      </div>
    </>
  );
}

function SharedMatter({ matter, sides }: { readonly matter: ToldMatter; readonly sides: CompareAnswer["sides"] }) {
  const [begins] = matter.told;
  const what = begins === undefined ? null : says(begins.entry, namesFrom(begins.names));
  return (
    <article className="shared-matter">
      <h3>
        <Link href={matterHref(matter.id)}>
          <KindSign kind={matter.kind} /> <bdi>{what?.who}</bdi> <span className="how">{what?.how}</span>
        </Link>
      </h3>
      <div className="two">
        {sides.map((side) => {
          const own = matter.told.filter((told) => tells(side, told));
          return (
            <div key={side.id} className="side-told">
              <h4>
                <SideName side={side} />
              </h4>
              {own.map((told) => (
                <SideWords key={`${told.report} ${told.entry.id}`} told={told} matter={matter} side={side} />
              ))}
            </div>
          );
        })}
      </div>
      <Agreement matter={matter} />
    </article>
  );
}

function SideWords({
  told,
  matter,
  side,
}: {
  readonly told: ToldEntry;
  readonly matter: ToldMatter;
  readonly side: Side;
}) {
  const { entry, quote, report } = told;
  const from = matter.from.find(({ id }) => id === report);
  const all = matter.account.voices.filter((voice) =>
    voice.told.some((ref) => ref.report === report && ref.entry === entry.id),
  );
  const own = all.filter(({ who }) => who === side.id);
  // Of an actor that only takes part, others tell.
  const voices = (own.length === 0 ? all : own).map(
    ({ name, stance, who }) => `${who === "author" ? "own voice" : visible(name)}: ${stance}`,
  );
  return (
    <div className="told">
      <Quote pieces={quote} />
      <p className="facts">
        <Link href={entryHref({ report, entry: entry.id })}>
          {side.sort === "report" || from === undefined ? "at its words" : reportName(from)}
        </Link>
        {voices.map((voice) => (
          <span key={voice}>{voice}</span>
        ))}
      </p>
    </div>
  );
}

/** Whether an entry is one side's: its report's, or one that the actor claims, denies or says, or takes part in. */
function tells(side: Side, { entry, report }: ToldEntry): boolean {
  if (side.sort === "report") return report === side.id;
  return whoIn(entry).includes(side.id) || entry.claims.some(({ by }) => by === side.id);
}

function SideName({ side: { sort, id, name } }: { readonly side: Side }) {
  return (
    <Link href={sort === "report" ? `/report/${encodeURIComponent(id)}` : actorHref(id)}>
      <bdi>{nameWords(name)}</bdi>
    </Link>
  );
}

/** Lists longer than this are cut. */
const most = 50;

function Only({ side, only }: { readonly side: Side; readonly only: CompareAnswer["onlyOne"] }) {
  return (
    <section>
      <h2>
        Only <SideName side={side} />: {counted(only.length, "matter")}
      </h2>
      <ul className="only-list">
        {only.slice(0, most).map(({ id, kind, begins, reports }) => {
          const { who, how, what } = says(begins.entry, namesFrom(begins.names));
          return (
            <li key={id}>
              <Link href={matterHref(id)}>
                <KindSign kind={kind} /> <span className="unseen">{kindWords[kind][0]}</span>{" "}
                <bdi className="who">{who}</bdi>
              </Link>{" "}
              <span className="how">
                {how}
                {reports > 1 ? ` · ${counted(reports, "report")}` : ""}
              </span>
              {what === "" ? null : <bdi className="only-words">{what}</bdi>}
            </li>
          );
        })}
      </ul>
      {only.length > most ? <p className="how">and {only.length - most} more</p> : null}
    </section>
  );
}
