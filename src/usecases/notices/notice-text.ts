import {
  type CaseEventBody,
  describeEvent,
  type ServiceDefinition,
  stepName,
} from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { DeputationNotice } from '../../store/people/notices.ts';

/** An event as it is said to whoever is told of it. Contains no personal data. */
export function noticeText(definition: ServiceDefinition, body: CaseEventBody): Text {
  switch (body.type) {
    case 'correction-requested':
      return {
        zh: `请补充或修改，共 ${body.items.length} 项`,
        en: `Please correct ${body.items.length} ${body.items.length === 1 ? 'entry' : 'entries'}`,
      };
    case 'step-opened': {
      const name = stepName(definition, body.step);
      return { zh: `轮到你办理：${name.zh}`, en: `It is your turn: ${name.en}` };
    }
    case 'step-assigned': {
      const name = stepName(definition, body.step);
      return { zh: `交给你办理：${name.zh}`, en: `Given to you: ${name.en}` };
    }
    case 'panel-named': {
      const name = stepName(definition, body.step);
      return { zh: `请你参加合议：${name.zh}`, en: `You are on the panel: ${name.en}` };
    }
    case 'extension-requested': {
      const text = describeEvent(definition, body);
      return { zh: `${text.zh}，请你决定`, en: `${text.en}: yours to decide` };
    }
    default:
      return describeEvent(definition, body);
  }
}

export function deputationText({ reader, account, deputy, from, to }: DeputationNotice): Text {
  return reader === 'deputy'
    ? {
        zh: `${from} 至 ${to}，由你代${account.zh}办理`,
        en: `From ${from} to ${to} you act for ${account.en}`,
      }
    : {
        zh: `${from} 至 ${to}，由${deputy.zh}代你办理`,
        en: `From ${from} to ${to} ${deputy.en} acts for you`,
      };
}
