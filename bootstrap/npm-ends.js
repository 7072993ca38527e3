import { readFileSync } from 'node:fs';

/** @param {number} pid @returns {number | null} the process that started it, where the system tells */
function parentOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[1]);
  } catch {
    return null;
  }
}

/**
 * Tells when the npm that runs us has been ended. npm runs a script through a shell; asked to end, it ends
 * that shell, which does not pass it on, and killed outright it ends nothing. Either way we would go on
 * alone, unseen. Started without npm, there is nobody to watch.
 *
 * @param {() => void} ended
 */
export function whenNpmEnds(ended) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(timer);
    ended();
  }, 300);
  timer.unref();
}
