import type { StringField } from '../../kernel/form/schema.ts';
import type { Text } from '../../kernel/text.ts';

/* Pieces that entries of several registers are made of. */

export const unifiedCode: Text = { zh: '统一社会信用代码', en: 'Unified social credit code' };

export function dayOf(zh: string, en: string): StringField {
  return { type: 'string', format: 'date', 'x-text': { title: { zh, en } } };
}

export function number(zh: string, en: string): StringField {
  return { type: 'string', maxLength: 40, 'x-text': { title: { zh, en } } };
}

export function choice(
  zh: string,
  en: string,
  codes: readonly (readonly [string, string, string])[],
): StringField {
  return {
    type: 'string',
    'x-choices': codes.map(([code, chinese, english]) => ({ code, name: { zh: chinese, en: english } })),
    'x-text': { title: { zh, en } },
  };
}
