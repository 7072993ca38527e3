import type { Text } from '../text.ts';
import { describeLimit } from '../time/limit.ts';
import type { ServiceDefinition } from './definition.ts';
import type { StretchEvent } from './events/stretches.ts';

/** What happened to a part of a case's course, in plain words. Contains no personal data. */
export function describeStretch(definition: ServiceDefinition, body: StretchEvent): Text {
  const name = stretchName(definition, body.stretch);
  switch (body.type) {
    case 'stretch-begun': {
      const limit = describeLimit(body.limit);
      return { zh: `${name.zh}：开始计时（${limit.zh}）`, en: `${name.en}: clock started (${limit.en})` };
    }
    case 'stretch-paused':
      return {
        zh: `${name.zh}：暂停计时，${body.reason.zh}`,
        en: `${name.en}: clock stopped, ${body.reason.en}`,
      };
    case 'stretch-resumed':
      return { zh: `${name.zh}：恢复计时`, en: `${name.en}: clock resumed` };
    case 'stretch-ended':
      return { zh: `${name.zh}：计时结束`, en: `${name.en}: done` };
  }
}

/** The name a stretch is declared under; its code where the case's version no longer has it. */
export function stretchName({ stretches = [] }: ServiceDefinition, code: string): Text {
  return stretches.find((each) => each.code === code)?.name ?? { zh: code, en: code };
}
