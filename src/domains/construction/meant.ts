import type { MeantDoubts } from '../../kernel/pack/definition.ts';

const permits = ['land-permit', 'works-permit', 'construction-permit'];
const reviews = ['air-defence', 'fire', 'services', 'structure', 'architecture'];

/** What the check of declarations doubts here, was read, and holds. */
export const meant: readonly MeantDoubts[] = [
  {
    code: 'pack.dead-end-possible',
    at: permits.flatMap((permit) => [
      `/${permit}/steps`,
      `/${permit}/steps/ask-of-review/outcomes/nobody`,
      `/${permit}/steps/ask-of-review-district/outcomes/nobody`,
    ]),
    why: {
      zh: '市级审查和区级审查的条件互相排斥，总有一个开始；没有可问的部门时回到提出征询的那个审查',
      en: 'Review by the city and by the district exclude each other, and one of them always begins; where there is nobody to ask it goes back to the review that asked',
    },
  },
  {
    code: 'pack.dead-end-possible',
    at: [
      '/drawing-review/steps',
      '/drawing-review/steps/answer/outcomes/answered',
      ...reviews.flatMap((review) => [
        `/drawing-review/steps/review-${review}/outcomes/passed`,
        `/drawing-review/steps/review-${review}/outcomes/returned`,
      ]),
    ],
    why: {
      zh: '要审哪些专业由工程用途定，至少四个；每个专业审完都汇总一次，最后一个审完时必有结果',
      en: 'What is built decides which disciplines review, four at least; each sums the round up when it has spoken, and the last always finds a result',
    },
  },
  {
    code: 'pack.dead-end-possible',
    at: ['/site-survey/steps/take-on-here/outcomes/done', '/site-survey/steps/take-on/outcomes/done'],
    why: {
      zh: '接下委托后按项目大小开始两种勘察之一，两个条件互为反面',
      en: 'Once it is taken on, one of two surveys begins by the size of the project: their conditions are each other’s contrary',
    },
  },
  {
    code: 'pack.dead-end-possible',
    at: [
      '/joint-acceptance/steps/times-firm/outcomes/said',
      '/joint-acceptance/steps/times-firm/outcomes/any',
    ],
    why: {
      zh: '建设单位选时间时，各参加部门同时在选；都选完就汇总，部门至少有规划、档案、质量三家',
      en: 'While the firm chooses a time, the offices that take part do, too; once all have, they are put together, and planning, archives and quality always take part',
    },
  },
];
