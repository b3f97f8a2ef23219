import { useState } from "react";
import { Link } from "../address/link.tsx";
import { applyTheme, keptTheme, type Theme, themes } from "./theme.ts";

const symbols: Readonly<Record<Theme, string>> = { auto: "◐", light: "☀", dark: "☾" };

/** The bar above every view. */
export function TopBar() {
  const [theme, setTheme] = useState(keptTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  const change = () => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <header className="top">
      <Link href="/" className="brand">
        <span aria-hidden="true" className="brand-sign" />
        Onrecord
      </Link>
      <nav aria-label="Views">
        <Link href="/">Reports</Link>
        <Link href="/matters">Matters</Link>
        <Link href="/actors">Actors</Link>
        <Link href="/pictures/transfers">Pictures</Link>
        <Link href="/findings">Findings</Link>
        <Link href="/watches">Watches</Link>
        <Link href="/read">Read in</Link>
        <Link href="/review">Review</Link>
        <Link href="/help">Help</Link>
      </nav>
      <button type="button" className="quiet" onClick={change} title={`Theme: ${theme}; change to ${next}`}>
        <span aria-hidden="true">{symbols[theme]}</span>
        <span className="unseen">
          Theme: {theme}; change to {next}
        </span>
      </button>
    </header>
  );
}
