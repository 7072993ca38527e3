import type { Tell } from './start-error.ts';

const english = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('en');

/** One line of progress for the person at the terminal, in their language, Chinese unless it is English. */
export const tell: Tell = (text) => {
  process.stdout.write(`${english ? text.en : text.zh}\n`);
};
