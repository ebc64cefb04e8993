// Reads the record and starts the page. All other modules load after the record is read: in a large page, after the
// browser had time to paint, and to do other work.
import * as PageFile from "./state/pagefile.js";
import * as Schedule from "./state/schedule.js";

async function open() {
  if (PageFile.isLarge()) {
    document.body.inert = true; // until the start of the page has said more
    await Schedule.pause();
    PageFile.packed();
    await Schedule.pause();
  }
  const { start } = await import("./main.js");
  await start();
  document.body.dataset.ready = "yes"; // for tests that wait for it
  performance.mark("ready"); // for the benchmark
}

open();
