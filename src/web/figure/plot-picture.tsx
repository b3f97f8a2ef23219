import { type PlotOptions, plot } from "@observablehq/plot";
import { type MouseEvent, useLayoutEffect, useRef } from "react";
import { go } from "../address/address.ts";

/**
 * A chart of Observable Plot. Marks with an `href` lead to other views of the page; their `ariaLabel` says what they are.
 *
 * Plot writes a style element into its chart, which the page's policy does not take: it is taken out, and the rules
 * stand in the stylesheet under the fixed class `plot`. To be imported lazily, as Plot is large. `options` have to
 * stay the same as long as the chart is to (`useMemo`).
 */
export function PlotPicture({ options, label }: { readonly options: PlotOptions; readonly label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    const chart = plot({ ...options, className: "plot", figure: false });
    for (const style of chart.querySelectorAll("style")) style.remove();
    for (const link of chart.querySelectorAll("a")) toPageLink(link);
    // Plot names its groups of marks, such as "rule", which tells nobody anything.
    for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", label);
    current.replaceChildren(chart);
  }, [options, label]);
  const open = (event: MouseEvent) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (!(target instanceof Element) || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const href = target.closest("a")?.getAttribute("href") ?? null;
    if (href === null) return;
    event.preventDefault();
    go(href);
  };
  // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
  // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is chosen.
  return <div ref={place} onClick={open} />;
}

const oldLinks = "http://www.w3.org/1999/xlink";

/** Plot links in the old way of SVG, and says what a mark is inside the link. */
function toPageLink(link: Element): void {
  const href = link.getAttributeNS(oldLinks, "href") ?? "";
  link.removeAttributeNS(oldLinks, "href");
  link.setAttribute("href", href);
  const mark = link.querySelector("[aria-label]");
  link.setAttribute("aria-label", mark?.getAttribute("aria-label") ?? "");
  mark?.removeAttribute("aria-label");
}
