import "./fetch/zod-without-code.ts";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/reports.css";
import "./styles/search.css";
import "./styles/reading.css";
import "./styles/entries.css";
import "./styles/help.css";
import "./styles/review.css";
import "./styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { applyTheme, keptTheme } from "./parts/theme.ts";

applyTheme(keptTheme());
const place = document.getElementById("page");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
