import { bracketBalance } from './characters.ts';

/**
 * A text that grows line by line and is looked at after each: its beginning, its ending, whether a bracket is
 * open. None of this reads the whole again, so that joining thousands of lines takes as long as reading them.
 */
export type GrowingText = {
  /** The line it began with. */
  readonly beginning: string;
  add(line: string): void;
  length(): number;
  /** Its last 300 characters, or all of it. */
  ending(): string;
  /** Whether a bracket or quotation mark is left open. */
  isUnbalanced(): boolean;
  whole(): string;
};

const ENDING = 300;

export function growingText(beginning: string): GrowingText {
  const lines = [beginning];
  let length = beginning.length;
  let ending = beginning.slice(-ENDING);
  let open = bracketBalance(beginning);
  return {
    beginning,
    add(line) {
      lines.push(line);
      length += line.length;
      ending = (ending + line).slice(-ENDING);
      const own = bracketBalance(line);
      open = open.map((depth, at) => depth + (own[at] ?? 0));
    },
    length: () => length,
    ending: () => ending,
    isUnbalanced: () => open.some((depth) => depth > 0),
    whole: () => lines.join(''),
  };
}
