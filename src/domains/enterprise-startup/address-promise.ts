import type { ObligationDeclaration } from '../../kernel/process/definition.ts';
import { abnormalListRules, measure } from './basis.ts';

/**
 * A registered address is taken on the applicant's word (plan, linked-reforms) and looked at afterwards. Where nobody can
 * be reached there the enterprise is entered in the list of abnormal operations (企业经营异常名录管理暂行办法 art. 9),
 * until it can be reached again.
 */
export function addressPromise({
  uscc,
  name,
  when,
}: {
  readonly uscc: string;
  readonly name: string;
  readonly when?: string;
}): ObligationDeclaration {
  return {
    code: 'address',
    name: { zh: '住所承诺', en: 'Address commitment' },
    kind: 'commitment',
    basis: measure('linked-reforms'),
    ...(when === undefined ? {} : { when }),
    check: {
      by: { duty: 'market-registration' },
      within: {
        value: 60,
        unit: 'working-day',
        basis: [
          {
            custom: {
              zh: '登记后六十个工作日内核查住所（服务约定）',
              en: 'The address is looked at within sixty working days after registration (service convention)',
            },
          },
        ],
      },
    },
    breach: {
      basis: abnormalListRules('9'),
      notice: {
        zh: '核查时通过登记的住所无法联系，企业已列入经营异常名录并公示。变更住所，或者在登记的住所恢复联系后，可以申请移出',
        en: 'Nobody could be reached at the registered address: the enterprise is on the public list of abnormal operations. Change the address, or be reachable there again, and ask to be taken off',
      },
      writes: [
        {
          register: 'abnormal-operation',
          key: uscc,
          act: 'put',
          content: {
            uscc,
            name,
            ground: '"unreachable"',
            listedOn: 'today',
            status: '"listed"',
          },
        },
      ],
    },
  };
}
