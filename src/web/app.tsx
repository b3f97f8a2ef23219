import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { useAddress } from "./address/address.ts";
import { HelpView } from "./help/help-view.tsx";
import { ProblemNote } from "./parts/problem-note.tsx";
import { TopBar } from "./parts/top-bar.tsx";
import { EntryView } from "./reading/entry-view.tsx";
import { ReadingView } from "./reading/reading-view.tsx";
import { ReportsView } from "./reports/reports-view.tsx";
import { OutboxLine } from "./review/outbox/outbox-line.tsx";

const PicturesView = lazy(() => import("./pictures/pictures-view.tsx"));
const OriginalView = lazy(() => import("./original/original-view.tsx"));
const VersionsView = lazy(() => import("./versions/versions-view.tsx"));
const MattersViews = lazy(() => import("./matters/matters-views.tsx"));
const ReadView = lazy(() => import("./read/read-view.tsx"));
const QueueView = lazy(() => import("./review/queue/queue-view.tsx"));
const AgreementView = lazy(() => import("./review/agreement/agreement-view.tsx"));
const FindingsView = lazy(() => import("./findings/findings-view.tsx"));
const WatchesView = lazy(() => import("./watches/watches-view.tsx"));
const ProblemsView = lazy(() => import("./problems/problems-view.tsx"));

const mattersPlaces = new Set(["matters", "matter", "actors", "actor", "compare"]);

/** The page: which view stands at which address. */
export function App() {
  const { path } = useAddress();
  const start = useRef<HTMLSpanElement>(null);
  const last = useRef(path);
  // The focus that was on what the last view has taken along goes on at the beginning of the next.
  useEffect(() => {
    if (path !== last.current && document.activeElement === document.body)
      start.current?.focus({ preventScroll: true });
    last.current = path;
  }, [path]);
  useEffect(() => {
    if (path === "/") document.title = "Onrecord";
  }, [path]);
  return (
    <>
      <button type="button" className="skip" onClick={() => start.current?.focus()}>
        Skip to the text
      </button>
      <TopBar />
      <span ref={start} tabIndex={-1} className="view-start" />
      <View path={path} />
      <OutboxLine />
    </>
  );
}

function View({ path }: { readonly path: string }) {
  const [, place = "", id = "", part] = path.split("/");
  if (path === "/") return <ReportsView />;
  if (place === "report" && part === "original") return <Loaded view={<OriginalView id={decodeURIComponent(id)} />} />;
  if (place === "report" && part === "versions") return <Loaded view={<VersionsView id={decodeURIComponent(id)} />} />;
  if (place === "report" && id !== "") return <ReadingView key={id} id={decodeURIComponent(id)} />;
  if (place === "entry" && id !== "") return <EntryView id={decodeURIComponent(id)} />;
  if (place === "pictures") return <Loaded view={<PicturesView name={id} />} />;
  if (mattersPlaces.has(place)) return <Loaded view={<MattersViews place={place} id={decodeURIComponent(id)} />} />;
  if (path === "/read") return <Loaded view={<ReadView />} />;
  if (path === "/findings") return <Loaded view={<FindingsView />} />;
  if (path === "/watches") return <Loaded view={<WatchesView />} />;
  if (path === "/problems") return <Loaded view={<ProblemsView />} />;
  if (path === "/review") return <Loaded view={<QueueView />} />;
  if (path === "/review/agreement") return <Loaded view={<AgreementView />} />;
  if (path === "/help") return <HelpView />;
  return (
    <main id="main" className="column">
      <ProblemNote
        problem={{
          code: "not-found",
          message: "There is no such page.",
          received: path,
          advice: "Begin at the list of reports.",
        }}
      />
    </main>
  );
}

/** A view that is loaded when it is needed. */
function Loaded({ view }: { readonly view: ReactNode }) {
  return <Suspense fallback={<p className="waiting column">Loading…</p>}>{view}</Suspense>;
}
