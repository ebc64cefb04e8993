// Of several questions to the server, only the answer to the last counts: answers may come out of order.

/** Make a counter of questions; call it to begin one, and what it returns to learn whether that is still the last. */
export function count() {
  let asked = 0;
  return () => {
    asked += 1;
    const mine = asked;
    return () => mine === asked;
  };
}
