// Canvases for painting and measuring.

/**
 * Return the drawing context of a canvas. Throws an Error where the browser can't provide one.
 * @param {HTMLCanvasElement} canvas
 */
export function contextOf(canvas) {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The picture is too large for this browser.");
  return context;
}

export const blank = () => contextOf(document.createElement("canvas"));
