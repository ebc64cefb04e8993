// What can be switched on in the picture: the words of the address, in the order of the page.
export const ALL = Object.freeze(["folded", "camps", "via", "denied", "claimants"]);

/**
 * Parse a list such as "via,camps"; unknown words are ignored.
 * @param {string} text
 */
export const parse = (text) => ALL.filter((each) => text.split(",").includes(each));

/**
 * Switch one on or off.
 * @param {readonly string[]} on
 * @param {string} each
 */
export const toggle = (on, each) => ALL.filter((other) => on.includes(other) !== (other === each));
