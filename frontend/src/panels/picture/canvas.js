// Canvases to paint and to measure on.

/**
 * Return what paints on a canvas. Throws an Error where the browser has no room for it.
 * @param {HTMLCanvasElement} canvas
 */
export function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser can't paint so large a picture.");
  return context;
}

export const blank = () => contextOf(document.createElement("canvas"));
