/**
 * What glibc is told so that it gives the memory of pictures back to the system as soon as they are done: blocks from this
 * size on, in bytes, are never kept for later. Otherwise 24 photographs hold twice as much (docs/benchmarks.md).
 */
export const MEMORY_GIVEN_BACK = { MALLOC_MMAP_THRESHOLD_: '65536' } as const;

/** Starts this program anew in its place where glibc has not been told yet; it reads its variables only once. */
export function giveMemoryBack(): void {
  const isTold = Object.keys(MEMORY_GIVEN_BACK).every((name) => process.env[name] !== undefined);
  if (process.platform !== 'linux' || isTold) return;
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, args, { ...process.env, ...MEMORY_GIVEN_BACK });
}
