import { Link } from "../address/link.tsx";

interface PagerProps {
  /** Counts from 1. */
  readonly page: number;
  /** Whether there may be more. */
  readonly isFull: boolean;
  readonly what: string;
}

/** Leads to the pages before and after; nothing where there is one alone. */
export function Pager({ page, isFull, what }: PagerProps) {
  if (page === 1 && !isFull) return null;
  return (
    <nav className="pager" aria-label={`More ${what}`}>
      {page > 1 ? <Link href={pageHref(page - 1)}>Previous {what}</Link> : <span />}
      {isFull ? <Link href={pageHref(page + 1)}>Next {what}</Link> : null}
    </nav>
  );
}

function pageHref(page: number): string {
  const url = new URL(window.location.href);
  if (page === 1) url.searchParams.delete("page");
  else url.searchParams.set("page", String(page));
  return url.pathname + url.search;
}
