/**
 * Milliseconds for which this thread kept a processor busy with the work: unlike the time that passes, they do
 * not grow when the machine has other things to do.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
