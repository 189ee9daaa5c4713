/** Milliseconds that this thread has computed since it began. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds that this thread computes for `work`. For tests that catch work which grows out of all proportion:
 * unlike the clock on the wall it counts nothing of what else a busy machine does.
 */
export function cpuTime(work: () => void): number {
  const begun = threadTime();
  work();
  return threadTime() - begun;
}
