/** Makes a switch over a union exhaustive: a case that is forgotten does not compile. */
export function assertNever(unexpected: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(unexpected)}`);
}
