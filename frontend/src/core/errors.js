// What is said of an error, in a sentence.

/**
 * Return the sentence of whatever was thrown.
 * @param {unknown} error
 */
export const say = (error) => (error instanceof Error ? error.message : String(error));
