import type { DatasetDeclaration } from '../../kernel/exchange/dataset.ts';

const sharing = (article: string) => [{ law: '政务信息资源共享管理暂行办法', article }] as const;

/** What offices and suppliers may ask of a unit: how it stands, and nothing of whose it is. */
export const datasets: readonly DatasetDeclaration[] = [
  {
    code: 'property-unit',
    name: { zh: '不动产登记信息', en: 'Registered property' },
    summary: {
      zh: '不动产单元的坐落、用途、面积、登记状态和限制情况；不含权利人',
      en: 'Location, use, area, state and restrictions of a unit; not whose it is',
    },
    source: { register: 'property-unit' },
    owner: 'property-registration',
    classification: 'conditional',
    basis: [{ law: '不动产登记暂行条例', article: '25' }, ...sharing('10')],
    freshness: 'immediate',
    quality: {
      zh: '登簿时写入，与登记簿一致',
      en: 'Written as it is registered: it is what the register says',
    },
    terms: {
      zh: '只用于提问时写明的办件和用途；不得转给他人',
      en: 'For the case and purpose named in the question alone; not to be passed on',
    },
    fields: ['parcel', 'region', 'location', 'use', 'area', 'rightNature', 'stage', 'restrictions'],
    predicates: [
      {
        code: 'is-registered',
        question: { zh: '这处不动产登记了吗？', en: 'Is this property registered?' },
        classification: 'unconditional',
        answered: { holds: 'there && open && entry.?stage.orValue("") == "registered"' },
      },
      {
        code: 'is-restricted',
        question: { zh: '这处不动产有限制吗？', en: 'Is this property restricted?' },
        classification: 'conditional',
        answered: {
          // By the day of the question: what has lapsed since it was written restricts nothing.
          holds:
            'there && open && entry.?restrictions.orValue([]).exists(r, r.?until.orValue("") == "" || r.until >= today)',
        },
      },
    ],
  },
];
