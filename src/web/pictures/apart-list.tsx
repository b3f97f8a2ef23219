import { useState } from "react";
import { Link } from "../address/link.tsx";

interface ApartItem {
  readonly words: string;
  readonly size: number;
  readonly href: string;
  readonly detail: string;
}

const few = 12;

/** What has no place in a picture, and still counts: each with the way to its entries. */
export function ApartList({ title, items }: { readonly title: string; readonly items: readonly ApartItem[] }) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, few);
  return (
    <section className="apart">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ words, size, href, detail }) => (
          <li key={href}>
            <Link href={href}>
              <bdi>{words}</bdi>
            </Link>{" "}
            <span className="count">{size}</span> <span className="how">{detail}</span>
          </li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <button type="button" onClick={() => setAll(true)}>
          All {items.length}
        </button>
      ) : null}
    </section>
  );
}
