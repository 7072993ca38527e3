import type { Text } from '../../api/types.ts';
import type { ActButton } from './act-buttons.ts';

/**
 * Beginnings that officials write often; the person completes and changes them. They say what is
 * missing and what to do, and never decide anything.
 */
const sendBack: readonly Text[] = [
  { zh: '填写的内容与证件不一致：', en: 'The information entered does not match the document: ' },
  { zh: '缺少必须填写的内容：', en: 'Required information is missing: ' },
  {
    zh: '住所信息不够具体，请写明门牌、楼层和房号。',
    en: 'The address is not specific enough. Give the street number, floor and room.',
  },
  { zh: '请核对联系电话，我们联系不上。', en: 'Please check the phone number; we could not reach it.' },
];

const refusals: readonly Text[] = [
  { zh: '不符合法定条件：', en: 'A condition set by law is not met: ' },
  { zh: '与已登记的内容冲突：', en: 'It conflicts with information already registered: ' },
];

const others: readonly Text[] = [{ zh: '已电话告知申请人：', en: 'Applicant informed by phone: ' }];

export function templatesFor({ move, outcome, weight }: ActButton, own: boolean): readonly Text[] {
  // They speak to somebody who has applied.
  if (own) return [];
  if (outcome !== null) return weight === 'grave' ? refusals : sendBack;
  switch (move.act) {
    case 'request-correction':
      return sendBack;
    case 'refuse-acceptance':
      return refusals;
    case 'note':
      return others;
    default:
      return [];
  }
}
