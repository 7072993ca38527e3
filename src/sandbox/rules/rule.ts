import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import type { Confirms } from '../confirm.ts';

/** What a party looks at when it makes up its mind. */
export type Ask = {
  /** Id of the message: the same message is always answered alike. */
  readonly id: string;
  readonly city: string;
  readonly party: { readonly id: string; readonly name: Text };
  readonly body: JsonObject;
  /** What the party asks the city itself before it makes up its mind. */
  readonly confirms: Confirms;
};

export type Answer = {
  /** done, opened: it is so. returned: the applicant must correct something. refused, voided: it is not to be. */
  readonly outcome: 'done' | 'opened' | 'returned' | 'refused' | 'voided';
  readonly reason?: Text;
  readonly output: JsonObject;
};

export type Rule = (ask: Ask) => Answer | Promise<Answer>;

export function done(output: JsonObject = {}): Answer {
  return { outcome: 'done', output };
}

export function refused(zh: string, en: string): Answer {
  return { outcome: 'refused', reason: { zh, en }, output: {} };
}

export function returned(zh: string, en: string): Answer {
  return { outcome: 'returned', reason: { zh, en }, output: {} };
}
