import { words } from '../../language/words.ts';

export const decideWords = words({
  title: { zh: '自己先看看', en: 'Check before you apply' },
  services: { zh: '看全部事项', en: 'See all services' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  inYuan: { zh: '（元）', en: ' (CNY)' },
  goOn: { zh: '继续', en: 'Continue' },
  again: { zh: '重新看结果', en: 'Show the result again' },
  clear: { zh: '全部清空', en: 'Start over' },
  reckon: { zh: '连同金额一起算', en: 'Calculate with the amounts' },
  print: { zh: '打印', en: 'Print' },
  notYet: { zh: '还不能确定', en: 'Not certain yet' },
  anyway: {
    zh: '下面没回答的问题不影响结果，只影响依据哪一条。',
    en: 'The unanswered questions below do not change the result, only which clause applies.',
  },
  missing: (n: number) => ({
    zh: `还差 ${n} 个问题`,
    en: n === 1 ? '1 question left' : `${n} questions left`,
  }),
  goTo: (name: string) => ({ zh: `去办：${name}`, en: `Apply: ${name}` }),
  noPromise: {
    zh: '按你给出的事实判断，什么都不保存；办理时按核实的事实再判断一次。',
    en: 'Based on your answers; nothing is saved. When you apply, it is decided again on verified facts.',
  },
  rule: { zh: '完整的规定', en: 'The full rule' },
  firstDecides: {
    zh: '从上往下，第一条符合的起作用。',
    en: 'Read from the top: the first row that matches applies.',
  },
  thisOne: { zh: '就是这一条', en: 'applies to you' },
});
