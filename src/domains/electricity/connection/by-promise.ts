import { countyChoice } from '../../published-entry/county-choice.ts';
import { measure } from '../basis.ts';

/** 备案制+告知承诺制 ((三)1): which counties have works filed under a promise in place of approvals, since when and by what document. */
export const worksByPromise = countyChoice({
  code: 'power-works-by-promise',
  name: {
    zh: '接网工程实行“备案制+告知承诺制”的县（市、区）',
    en: 'Counties where grid works are filed on a promise',
  },
  verb: {
    zh: '决定接网工程是否以备案和承诺代替审批',
    en: 'Decide whether grid works are filed on a promise in place of approvals',
  },
  summary: {
    zh: '各县（市、区）按文件决定高压接网工程是否备案并承诺后即可施工、事后核查，从指定的日期起执行',
    en: 'A county decides by a document whether works at high voltage may begin once filed with a promise and are looked at afterwards, from a day on',
  },
  question: {
    zh: '高压接网工程以备案和承诺代替审批',
    en: 'Works at high voltage are filed on a promise in place of approvals',
  },
  basis: measure('works-approval'),
  by: { duty: 'housing-licensing' },
  before: 'region.settings.?worksByPromise.orValue(false) == true',
  untilDecided: {
    text: {
      zh: '还没有作出自己决定的县（市、区），暂按本市的设置执行：下列地方备案并承诺后施工，其他地方照常审批。',
      en: 'Where a county has not decided for itself, the city’s setting holds: works are filed on a promise in the places below, and approved elsewhere.',
    },
    setting: 'worksByPromise',
  },
});
