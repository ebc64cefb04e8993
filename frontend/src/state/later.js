// Work that can wait until what was asked for is on the screen.

const HIDDEN = 100; // milliseconds after which a page that nobody sees, and that paints nothing, goes on

/**
 * Return a function that has `work` done soon after the next painting, once for any number of
 * calls before that.
 * @param {() => void} work
 * @returns {() => void}
 */
export function make(work) {
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
    setTimeout(run, HIDDEN);
  };
}
