// Scheduling of work: that which can wait until the page has been painted, and that which takes long, in slices.

const HIDDEN_DELAY = 100; // milliseconds after which work starts in a hidden page, which paints nothing
const SLICE = 12; // milliseconds of work, after which it gives way

/**
 * Return a function that runs `work` soon after the next paint, once for any number of calls before.
 * @param {() => void} work
 * @returns {() => void}
 */
export function afterPaint(work) {
  let isWaiting = false;
  const run = () => {
    if (!isWaiting) return;
    isWaiting = false;
    work();
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, HIDDEN_DELAY);
  };
}

/**
 * Give way to the reader and to painting.
 * @returns {Promise<void>}
 */
export function pause() {
  const { scheduler } = /** @type {{scheduler?: {yield?: () => Promise<void>}}} */ (/** @type {unknown} */ (window));
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/**
 * Do work in slices that give way in between.
 * @param {Generator<unknown, void>} slices
 * @param {() => boolean} isWanted whether to go on
 */
export async function run(slices, isWanted = () => true) {
  for (let from = performance.now(); !slices.next().done;) {
    if (performance.now() - from < SLICE) continue;
    await pause();
    if (!isWanted()) return;
    from = performance.now();
  }
}

/**
 * Return a function that does work in slices, soon after the next paint; asked for again, it begins anew.
 * @param {() => Generator<unknown, void>} work
 * @returns {() => void}
 */
export function inSlices(work) {
  let turn = 0;
  return afterPaint(() => {
    turn += 1;
    const own = turn;
    run(work(), () => own === turn);
  });
}
