import type { Text } from '../kernel/text.ts';

/** Why the product cannot start, or not stop, said so that the person can do something about it. */
export class StartError extends Error {
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(`${text.zh}\n${text.en}`, options);
    this.name = 'StartError';
    this.text = text;
  }
}

/** Tells a person of one thing that is being done. */
export type Tell = (text: Text) => void;
