import type { ToldMatter } from "../../http/matter-answers.ts";
import { stanceVerbs } from "../../record/stance-verbs.ts";
import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";
import { longDay } from "../words/when-and-where.ts";
import { ActorName } from "./actor-name.tsx";
import { entryHref } from "./hrefs.ts";
import { reportName } from "./told-words.ts";

/** Who asserts, denies, warns of a matter, since when and in which reports; and who only repeats whom. */
export function Voices({ matter }: { readonly matter: ToldMatter }) {
  const { account, from } = matter;
  const nameOfReport = new Map(from.map((report) => [report.id, reportName(report)]));
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">Who says so</h2>
      <ul className="voices">
        {account.voices.map(({ who, name, stance, since, told }) => (
          <li key={`${stance} ${who}`} className={stance}>
            <p>
              <ActorName id={who} name={name} /> <span className="stance">{verbOf(stance, who)}</span>
              <span className="how"> {since === null ? "no day known" : `since ${longDay(since)}`}</span>
            </p>
            <p className="told-in">
              {told.map(({ report, entry }, at) => (
                <span key={`${report} ${entry}`}>
                  {at === 0 ? "in " : "; "}
                  <Link href={entryHref({ report, entry })}>
                    <bdi>{nameOfReport.get(report) ?? report}</bdi>
                  </Link>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {account.repeats.length === 0 ? null : (
        <details className="repeats">
          <summary>
            {account.repeats.length === 1 ? "One report says" : `${account.repeats.length} reports say`} nothing of it
            in their own voice
          </summary>
          <ul>
            {account.repeats.map(({ report, names }) => (
              <li key={report}>
                <bdi>{nameOfReport.get(report) ?? report}</bdi> repeats {names.map(visible).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Reports in their own voice are several. */
function verbOf(stance: keyof typeof stanceVerbs, who: string): string {
  const verb = stanceVerbs[stance];
  if (who !== "author") return verb;
  return verb.replace(/^denies/, "deny").replace(/^(\w+)s /, "$1 ");
}
