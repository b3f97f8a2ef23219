/** `auto` follows the system. */
export const themes = ["auto", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

const key = "onrecord-theme";

/** The theme chosen before, where the browser keeps such things. */
export function keptTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Shows the page in a theme, and keeps the choice. */
export function applyTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows it.
  }
}
