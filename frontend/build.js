// Bundle the page's source into the files that the Python package carries.
//
//   node build.js             write ../graph/page/static
//   node build.js --out DIR   write into another folder, to compare
//   node build.js --watch     write again after each change
//   node build.js --open      also let a test reach every module, as `ag`; only with --out
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, context } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BANNER = "Generated from frontend/src by frontend/build.js: change it there.";
const { values: asked } = parseArgs({
  options: { out: { type: "string" }, watch: { type: "boolean" }, open: { type: "boolean" } },
});

if (asked.open && !asked.out) throw new Error("--open needs --out: what users get has no way in.");

const SOURCE = join(HERE, "src");
const settings = {
  absWorkingDir: HERE,
  entryPoints: [
    { in: asked.open ? "open:page" : "src/page.js", out: "page" },
    { in: "src/css/page.css", out: "page" },
    { in: "src/live/live.js", out: "live" },
    { in: "src/live/live.css", out: "live" },
    { in: "src/review/review.js", out: "review" },
    { in: "src/review/review.css", out: "review" },
    { in: "src/settle/settle.js", out: "settle" },
    { in: "src/settle/settle.css", out: "settle" },
  ],
  outdir: asked.out ?? join(HERE, "../graph/page/static"),
  bundle: true,
  preserveSymlinks: true, // the same bundle where node_modules is a link
  format: "iife",
  target: ["chrome111", "firefox113", "safari16.4"],
  charset: "utf8",
  legalComments: "inline",
  banner: { js: `// ${BANNER}\n"use strict";`, css: `/* ${BANNER} */` },
  logLevel: "warning",
  plugins: asked.open ? [{ name: "open", setup: openModules }] : [],
};

if (asked.watch) await (await context(settings)).watch();
else await build(settings);

// For tests: all modules under one global name, each by the name of its file, what is derived from
// the state as `ag.derived`, and what is inside the picture.
function openModules({ onResolve, onLoad }) {
  onResolve({ filter: /^open:/ }, ({ path }) => ({ path, namespace: "open" }));
  onLoad({ filter: /.*/, namespace: "open" }, async () => ({ contents: await openPage(), resolveDir: SOURCE }));
  onLoad({ filter: /picture\/vis\.js$/ }, async ({ path }) => ({
    contents: `${await readFile(path, "utf8")}\nexport { network };\n`,
  }));
}

async function openPage() {
  const derived = await listModules("state/derived");
  const all = (await listModules("")).filter((file) => !derived.includes(file));
  return `import "./page.js"; globalThis.ag = { ${nameAll([...all, "../test/inside.js"])}, derived: { ${nameAll(derived)} } };`;
}

// Modules load when they are first asked for: the page loads them after its record.
function nameAll(files) {
  const same = files.find((file, at) => files.some((other, before) => before < at && basename(other) === basename(file)));
  if (same) throw new Error(`Another script has the name of ${same}: rename one.`);
  return files.map((file) => `get ${JSON.stringify(basename(file, ".js"))}() { return require(${JSON.stringify(file)}); }`).join(", ");
}

async function listModules(folder) {
  const all = await readdir(join(SOURCE, folder), { recursive: true });
  return all.map((file) => `./${join(folder, file)}`).sort()
    .filter((file) => file.endsWith(".js") && !/^\.\/(?:live|review|settle|form)\/|^\.\/(?:main|page)\.js$/.test(file));
}
