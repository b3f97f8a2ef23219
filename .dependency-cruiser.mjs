/** The parts of src/ in the order the data flows; a part imports only from itself and from parts before it. */
const flow = [
  "source",
  "text",
  "model",
  "ontology",
  "extract",
  "resolve",
  "reader",
  "store",
  "query",
  "corroborate",
  "rules",
  "intake",
  "watch",
  "http",
  "web",
  "cli",
];

/** Parts that everything in the flow may import, and which import nothing of ours. */
const ground = ["util", "record"];

/** Parts that may import less than the flow allows. */
const narrower = { store: ["text"] };

/** The one part of src/ that may import a package. */
const owners = {
  "onnxruntime-node": "model",
  libsql: "store",
  kysely: "store",
  commander: "cli",
  "cli-progress": "cli",
  "cli-table3": "cli",
  picocolors: "cli",
  "wrap-ansi": "cli",
  yaml: "(rules|source)",
  nodemailer: "watch",
  hono: "http",
  "@hono/node-server": "http",
  react: "web",
  "react-dom": "web",
};

const tests = "\\.(test|case)\\.tsx?$";
const packages = "(^|/)node_modules/";

const flowRule = (part, allowed) => ({
  name: `flow-${part}`,
  comment: `src/${part} imports only from: ${[part, ...allowed].join(", ")}.`,
  severity: "error",
  from: { path: `^src/${part}/` },
  to: { path: "^src/", pathNot: `^src/(${[part, ...allowed].join("|")})/` },
});

export default {
  forbidden: [
    ...ground.map((part) => flowRule(part, [])),
    ...flow.map((part, place) => flowRule(part, [...ground, ...(narrower[part] ?? flow.slice(0, place))])),
    {
      name: "known-part",
      comment: "A folder of src/ must have its place in the flow, at the top of this file.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${[...ground, ...flow].join("|")})/` },
      to: {},
    },
    {
      name: "extractors-apart",
      comment:
        "One kind of extractor does not import another; what they share lies in src/extract/ itself or before it.",
      severity: "error",
      from: { path: "^src/extract/([^/]+)/" },
      to: { path: "^src/extract/[^/]+/", pathNot: "^src/extract/$1/" },
    },
    ...Object.entries(owners).map(([name, part]) => ({
      name: `only-${part}-imports-${name}`,
      comment: `Only src/${part} may import ${name}.`,
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${part}/` },
      to: { path: `${packages}(@types/)?${name}/` },
    })),
    {
      name: "src-stands-alone",
      comment:
        "src/ is what ships: it imports nothing from outside itself; the page is built with the tables of PLOVER in it.",
      severity: "error",
      from: { path: "^src/" },
      to: { pathNot: `^src/|^data/plover/|${packages}`, dependencyTypesNot: ["core"], couldNotResolve: false },
    },
    {
      name: "shipped-code-without-tests",
      comment: "Only a test imports a test's helper, and nothing imports a test.",
      severity: "error",
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: "tests-apart",
      comment: "What tests share lies in a .case.ts file.",
      severity: "error",
      from: {},
      to: { path: "\\.test\\.ts$" },
    },
    {
      name: "shipped-code-without-dev-packages",
      comment:
        "What src/ imports outside its tests must be a dependency in package.json; what src/web imports is built into the page.",
      severity: "error",
      from: { path: "^src/", pathNot: [tests, "^src/web/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    { name: "no-cycle", comment: "No import cycles.", severity: "error", from: {}, to: { circular: true } },
    {
      name: "resolvable",
      comment: "Every import resolves.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
