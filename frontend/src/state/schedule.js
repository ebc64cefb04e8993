// Scheduling of work that can wait until the page has been painted.

const HIDDEN_DELAY = 100; // milliseconds after which work starts in a hidden page, which paints nothing

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
