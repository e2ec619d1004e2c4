/** The index that a round walk over `count` things reaches; any whole number will do. Zero where there are none. */
export function wrapIndex(index: number, count: number): number {
  return count > 0 ? ((index % count) + count) % count : 0;
}
