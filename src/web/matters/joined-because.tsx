import type { ToldEntry } from "../../http/matter-answers.ts";
import { Link } from "../address/link.tsx";
import { visible } from "../words/visible.ts";
import { entryHref } from "./hrefs.ts";

type Because = NonNullable<ToldEntry["joined"]>["pro"][number];

/** Why an entry is in its matter: the likelihood, what speaks for it and what against, or that a person decided so. */
export function JoinedBecause({ joined, decidedBy }: Pick<ToldEntry, "joined" | "decidedBy">) {
  if (joined === null && decidedBy === null) return <p className="because">The matter begins with this entry.</p>;
  return (
    <details className="because">
      <summary>
        {decidedBy === null ? "" : "Decided by hand"}
        {decidedBy !== null && joined !== null ? "; " : ""}
        {joined === null ? "" : `joined: ${Math.round(100 * joined.likelihood)} % likely the same`}
      </summary>
      {joined === null ? (
        <p>A person joined or parted it; see below.</p>
      ) : (
        <>
          <p>
            With <Link href={entryHref(joined.to)}>the entry it is most like</Link>:
          </p>
          <BecauseList label="What speaks for it" sign="+" because={joined.pro} />
          <BecauseList label="What speaks against it" sign="−" because={joined.contra} />
        </>
      )}
    </details>
  );
}

interface BecauseListProps {
  readonly label: string;
  readonly sign: string;
  readonly because: readonly Because[];
}

function BecauseList({ label, sign, because }: BecauseListProps) {
  if (because.length === 0) return null;
  return (
    <ul aria-label={label}>
      {because.map(({ phrase, values }) => (
        <li key={phrase}>
          <span aria-hidden="true">{sign}</span> {phrase} <bdi className="how">({values.map(visible).join(", ")})</bdi>
        </li>
      ))}
    </ul>
  );
}
