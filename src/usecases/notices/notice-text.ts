import {
  type CaseEventBody,
  describeEvent,
  type ServiceDefinition,
  stepName,
} from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { DeputationNotice, PowerNotice } from '../../store/people/notices.ts';

/** An event as it is said to whoever is told of it. Contains no personal data. */
export function noticeText(definition: ServiceDefinition, body: CaseEventBody): Text {
  switch (body.type) {
    case 'correction-requested':
      return {
        zh: `请补充或修改，共 ${body.items.length} 项；网上、电话或到窗口办理都可以`,
        en: `Please add or correct ${body.items.length} ${body.items.length === 1 ? 'item' : 'items'}, online, by phone or at a counter`,
      };
    case 'step-opened': {
      const name = stepName(definition, body.step);
      return { zh: `轮到你办理：${name.zh}`, en: `Your turn: ${name.en}` };
    }
    case 'step-assigned': {
      const name = stepName(definition, body.step);
      return { zh: `交给你办理：${name.zh}`, en: `Assigned to you: ${name.en}` };
    }
    case 'panel-named': {
      const name = stepName(definition, body.step);
      return { zh: `请你参加合议：${name.zh}`, en: `You have been named to the panel: ${name.en}` };
    }
    case 'extension-requested': {
      const text = describeEvent(definition, body);
      return { zh: `${text.zh}，请你决定`, en: `${text.en}: please decide` };
    }
    default:
      return describeEvent(definition, body);
  }
}

export function deputationText({ reader, account, deputy, from, to }: DeputationNotice): Text {
  return reader === 'deputy'
    ? {
        zh: `${from} 至 ${to}，由你代${account.zh}办理`,
        en: `From ${from} to ${to} you are deputy for ${account.en}`,
      }
    : {
        zh: `${from} 至 ${to}，由${deputy.zh}代你办理`,
        en: `From ${from} to ${to} ${deputy.en} is your deputy`,
      };
}

/** What whoever acts for a party is told of a power over it. */
export function powerText({ kind, to }: PowerNotice, party: Text): Text {
  if (kind === 'power-ended')
    return { zh: `你不再代“${party.zh}”办事`, en: `You no longer act for ${party.en}` };
  return to === null
    ? { zh: `“${party.zh}”授权你代为办事`, en: `${party.en} has authorised you to act on its behalf` }
    : {
        zh: `“${party.zh}”授权你代为办事，到 ${to}`,
        en: `${party.en} has authorised you to act on its behalf until ${to}`,
      };
}

/** In place of what is said of a case that the reader may open no more. */
export const outOfReach: Text = {
  zh: '这件事你现在已经不能查看',
  en: 'You can no longer view this case',
};
