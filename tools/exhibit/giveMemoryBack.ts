/**
 * What glibc is told so that it gives the memory of pictures back to the system as soon as they are done: blocks from this
 * size on, in bytes, are never kept for later. A build of 8 photographs of 12 megapixels held 474 MB with it, 975 without.
 */
export const MEMORY_GIVEN_BACK = { MALLOC_MMAP_THRESHOLD_: '65536' } as const;

/** Starts this program anew in its place where glibc has not been told yet; it reads its variables only once. */
export function giveMemoryBack(): void {
  if (process.platform !== 'linux' || process.env.MALLOC_MMAP_THRESHOLD_ !== undefined) return;
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve?.(process.execPath, args, { ...process.env, ...MEMORY_GIVEN_BACK });
}
