const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const english = locale.startsWith('en');

/** @param {{ zh: string, en: string }} text */
export const inOwnLanguage = (text) => (english ? text.en : text.zh);

/**
 * One line of progress. Always on stderr, so that a command's own output stays clean.
 *
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  process.stderr.write(`${inOwnLanguage({ zh, en })}\n`);
}

/** A fault the person can do something about: shown without a stack. */
export class BootstrapError extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'BootstrapError';
  }
}

/**
 * Runs an entry's body. A known fault ends it with its message, an unknown one with its stack.
 *
 * @param {() => Promise<number>} body gives the exit code
 */
export async function runEntry(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof BootstrapError ? error.message : error);
    process.exitCode = 1;
  }
}
