import type { FastifyError } from 'fastify';
import { IsValidationError } from 'typebox/error';
import { Locale } from 'typebox/system';
import type { Text } from '../kernel/text.ts';

/** What is wrong with one part of a request, as the validator found it, in both languages. */
export function validationWords(fault: NonNullable<FastifyError['validation']>[number]): Text {
  if (!IsValidationError(fault)) return { zh: '格式不对', en: fault.message ?? 'invalid' };
  // The schema that nothing passes stands where a request has an entry that the route does not know.
  if (fault.keyword === 'boolean') return { zh: '没有这一项', en: 'there is no such entry' };
  const [zh, en] = [Locale.zh_Hans(fault), Locale.en_US(fault)];
  const allowed = fault.keyword === 'enum' ? fault.params.allowedValues.map(String) : [];
  return allowed.length === 0
    ? { zh: `格式不对：${zh}`, en }
    : { zh: `格式不对：${zh}：${allowed.join('、')}`, en: `${en}: ${allowed.join(', ')}` };
}
