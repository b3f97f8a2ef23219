export { addWatch, type WatchToAdd } from "./add-watch.ts";
export { Alert } from "./alert.ts";
export { checked, findingsFor } from "./check-findings.ts";
export { type Delivered, type DeliverOptions, deliver } from "./deliver.ts";
export { matching } from "./entry-alerts.ts";
export { feedOf } from "./feed.ts";
export { type CouldNotLook, runWatches } from "./run-watches.ts";
export { sendTest } from "./send-test.ts";
export { opened, type Watch } from "./stored-watch.ts";
