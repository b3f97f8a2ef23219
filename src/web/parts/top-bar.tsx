import "../styles/top-bar.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { applyTheme, keptTheme, type Theme, themes } from "./theme.ts";

const symbols: Readonly<Record<Theme, string>> = { auto: "◐", light: "☀", dark: "☾" };

interface Place {
  readonly href: string;
  readonly name: string;
  /** The first parts of the addresses that belong to it. */
  readonly of: readonly string[];
}

const places: readonly Place[] = [
  { href: "/", name: "Reports", of: ["", "report", "entry"] },
  { href: "/review", name: "Review", of: ["review"] },
  { href: "/matters", name: "Matters", of: ["matters", "matter", "compare"] },
  { href: "/actors", name: "Actors", of: ["actors", "actor"] },
  { href: "/pictures/transfers", name: "Pictures", of: ["pictures"] },
  { href: "/findings", name: "Findings", of: ["findings"] },
  { href: "/watches", name: "Watches", of: ["watches"] },
  { href: "/read", name: "Read in", of: ["read", "problems"] },
  { href: "/help", name: "Help", of: ["help"] },
];

/** The bar above every view: the views that fit beside one another, and all others behind "More". */
export function TopBar() {
  const [theme, setTheme] = useState(keptTheme);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  const change = () => {
    applyTheme(next);
    setTheme(next);
  };
  const { path } = useAddress();
  const [, first = ""] = path.split("/");
  const links = places.map(({ href, name, of }) => (
    <li key={href}>
      <Link href={href} aria-current={of.includes(first) ? "page" : undefined}>
        {name}
      </Link>
    </li>
  ));
  return (
    <header className="top">
      <Link href="/" className="brand">
        <span aria-hidden="true" className="brand-sign" />
        <span className="brand-word">Onrecord</span>
      </Link>
      <nav aria-label="Views">
        <ul className="places">{links}</ul>
        <More key={path}>{links}</More>
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

/** The views that have no place in the bar; closed by Escape, by a click elsewhere, and by going somewhere. */
function More({ children }: { readonly children: readonly ReactNode[] }) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button within has opened.
    <div
      ref={whole}
      className="more"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        whole.current?.querySelector("button")?.focus();
      }}
    >
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        More
      </button>
      <ul className="more-places" hidden={!isOpen}>
        {children}
      </ul>
    </div>
  );
}
