import type { StringField } from '../../../kernel/form/schema.ts';
import { measure } from '../basis.ts';

/** (九): a list with nothing beside it, a measure and a guide for each item, and every commission from end to end. */
export const intermediary = measure('intermediary-services');

export const platform = { duty: 'intermediary-platform' } as const;

export const itemCode: StringField = {
  type: 'string',
  minLength: 3,
  maxLength: 40,
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  'x-expects': {
    zh: '清单里的代码，小写字母、数字和连字符，如 site-survey',
    en: 'a code of the list, lower-case letters, digits and hyphens, such as site-survey',
  },
  'x-text': {
    title: { zh: '中介服务事项代码', en: 'Item of the list' },
    description: {
      zh: '在“中介服务事项清单”里查；清单之外没有中介服务',
      en: 'See the list of intermediary services; nothing outside it is asked for',
    },
  },
};

/** The same where somebody chooses it: by name among those on the list. */
export const itemOnList: StringField = {
  ...itemCode,
  'x-register': { register: 'intermediary-item', name: 'name', where: { onList: true } },
  'x-text': {
    title: { zh: '中介服务事项', en: 'Item of the list' },
    description: {
      zh: '从“中介服务事项清单”里选；清单之外没有中介服务',
      en: 'Chosen from the list of intermediary services; nothing outside it is asked for',
    },
  },
};

/** An agency that is asked over the exchange, at its address there. */
export const agencyOnExchange: StringField = {
  type: 'string',
  'x-code-list': 'party.agency',
  'x-text': {
    title: { zh: '已接入接口的机构', en: 'Your system on the exchange' },
    description: {
      zh: '自有系统已接入的才选；不选的，在“我的办件”里报价、签约、交付',
      en: 'Only where your own system is joined; without one you quote, sign and deliver among your cases here',
    },
  },
};

/** An agency is known by its address on the exchange, or by its unified code where it has none. */
export const agency: StringField = {
  type: 'string',
  minLength: 3,
  maxLength: 120,
  'x-text': {
    title: { zh: '中介机构', en: 'Agency' },
    description: {
      zh: '名录里的机构代码或统一社会信用代码',
      en: 'Its code in the list of agencies, or its unified code',
    },
  },
};
/** One of the list of agencies, whatever its state. */
export const listedAgency: StringField = {
  ...agency,
  pattern: '^[0-9A-Za-z][0-9A-Za-z-]*$',
  'x-expects': {
    zh: '名录里的机构代码或统一社会信用代码',
    en: 'its code in the list of agencies, or its unified code',
  },
  'x-register': { register: 'intermediary-agency', value: 'agency', name: 'enterpriseName' },
};

/** Over the form by which an agency joins. */
export const joining = 'form.?agency.orValue(form.uscc)';
