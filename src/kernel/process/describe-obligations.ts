import type { Text } from '../text.ts';
import { describeLimit, setOff } from '../time/limit.ts';
import type { ServiceDefinition } from './definition.ts';
import type { ObligationEvent } from './events/obligations.ts';

/** What became of an obligation, in plain words. Contains no personal data. */
export function describeObligationEvent(definition: ServiceDefinition, body: ObligationEvent): Text {
  if (body.type === 'certificate-revoked') {
    return { zh: `证照已撤销：${body.number}`, en: `Certificate revoked: ${body.number}` };
  }
  return aboutObligation(obligationName(definition, body.obligation), body);
}

function aboutObligation(name: Text, body: Exclude<ObligationEvent, { type: 'certificate-revoked' }>): Text {
  switch (body.type) {
    case 'obligation-opened': {
      const by = describeLimit(body.limit ?? body.checkWithin ?? { value: 0, unit: 'working-day' });
      return body.limit === null
        ? { zh: `${name.zh}：${by.zh}内核查`, en: `${name.en}: will be checked within ${by.en}` }
        : { zh: `${name.zh}：须在${setOff(by.zh)}内补交`, en: `${name.en}: to be handed in within ${by.en}` };
    }
    case 'material-submitted':
      return { zh: `${name.zh}：材料已补交`, en: `${name.en}: handed in` };
    case 'obligation-kept':
      return body.by === 'register'
        ? { zh: `${name.zh}：已查得，无需补交`, en: `${name.en}: found by the office; no need to hand in` }
        : { zh: `${name.zh}：已履行`, en: `${name.en}: fulfilled` };
    case 'obligation-broken':
      return {
        zh: `${name.zh}：未履行。${body.notice.zh}`,
        en: `${name.en}: not fulfilled. ${body.notice.en}`,
      };
    case 'obligation-released':
      return { zh: `${name.zh}：不再需要`, en: `${name.en}: no longer needed` };
  }
}

export function obligationName(definition: ServiceDefinition, code: string): Text {
  return definition.obligations?.find((each) => each.code === code)?.name ?? { zh: code, en: code };
}
