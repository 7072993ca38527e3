/*
 * A long list draws a page of its items at a time. Whoever wants a field that is not drawn says so, and the list that it
 * stands in turns to it.
 */

type Turn = (pointer: string) => void;
const lists = new Set<Turn>();

/** A list listens as long as it is drawn. */
export function onReveal(turn: Turn): () => void {
  lists.add(turn);
  return () => {
    lists.delete(turn);
  };
}

export function reveal(pointer: string): void {
  for (const turn of lists) turn(pointer);
}
