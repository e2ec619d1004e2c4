/** What stands before and after the one with this id; the ends of the row have one neighbour. */
export function findNeighbours<T extends { readonly id: string }>(
  row: readonly T[],
  id: string,
): { readonly previous: T | undefined; readonly next: T | undefined } {
  const at = row.findIndex((one) => one.id === id);
  return at < 0 ? { previous: undefined, next: undefined } : { previous: row[at - 1], next: row[at + 1] };
}
