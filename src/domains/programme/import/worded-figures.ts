import type { MeasureUnit } from './measure-units.ts';
import type { Comparator } from './result.ts';

export type WordedFigure = {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator;
};
type WordedForm = Omit<WordedFigure, 'at' | 'end'> & { readonly form: RegExp };

const forms: readonly WordedForm[] = [
  { form: /半(?:个工作)?[日天](?:内|办结)?/g, value: 0.5, unit: 'working-day', comparator: '<=' },
  {
    form: /(?:当日|当天|即日|当场|即时)(?:受理|办结|办理|立案|开通|接通|办毕|出证|领证|发证|通[水电气暖])/g,
    value: 0,
    unit: 'working-day',
    comparator: '<=',
  },
  {
    form: /零(?:收费|成本|费用|投资)|免收[^，。；]{0,12}费|降为零|调整为零|免费(?=发放|提供|为|刻|向|赠送|邮寄|寄递|配发|办理)/g,
    value: 0,
    unit: 'CNY',
    comparator: '=',
  },
  {
    form: /(?:严禁|不得|不再?|取消)(?:向[^，。；]{0,10})?(?:收取|加收)[^，。；]{0,16}费/g,
    value: 0,
    unit: 'CNY',
    comparator: '=',
  },
  {
    form: /(?:严禁|不得|禁止)(?:以[^，。；]{1,16}为基数)(?:收取|加收)[^，。；]{0,20}费用?|(?:之外|以外|外)(?:一律)?(?:不得|严禁)收费|不得由[^，。；]{1,16}承担[^，。；]{0,24}费用/g,
    value: 0,
    unit: 'CNY',
    comparator: '=',
  },
  { form: /零跑[腿动路]|一次都不跑|一次不用跑|不用跑/g, value: 0, unit: 'trip', comparator: '=' },
  { form: /最多跑一次|[只仅]跑一次|跑一次/g, value: 1, unit: 'trip', comparator: '<=' },
  { form: /零材料|零申报材料/g, value: 0, unit: 'count', comparator: '=' },
  { form: /零审批|免审批|免于一切行政审批/g, value: 0, unit: 'count', comparator: '=' },
  {
    form: /零(?:新增|增长|发生|事故|投诉|差错|积压|超时|延误|拖欠)|(?:坚决|切实)?(?:避免|杜绝)(?:产生|发生|出现)(?=[^，。；]{3,16}[。；，])/g,
    value: 0,
    unit: 'count',
    comparator: '=',
  },
  {
    form: /无需再?单独(?:办理|提交|申请|提供)|不得(?:人为|擅自|违规|随意)?(?:增设|增加|设置|附加)(?=[^，。；]{2,40}(?:环节|程序|条件|审批|门槛|证明|材料))|不再作为(?:收件|申报|申请)?(?:材料|要件)|(?:不得|不再)要求[^，。；]{2,14}?(?:再次|重复)?(?:提供|提交|出具)|(?:避免|杜绝)(?=[^，。；]{0,12}重复(?:报送|提交|填报))/g,
    value: 0,
    unit: 'count',
    comparator: '=',
  },
  {
    form: /(?:基本)?(?:实现)?全覆盖|全公开|应([\u3400-\u9fff])[尽必]\1|全部(?:纳入|进驻|入驻)/g,
    value: 100,
    unit: 'percent',
    comparator: '=',
  },
  { form: /(?:动态)?清零|全部结案/g, value: 0, unit: 'count', comparator: '=' },
];

/**
 * A slogan in quotation marks that only names something: “三个全覆盖”, “一网办、不见面、零收费”的升级版,
 * 由“最多跑一次”到“一次都不跑”的跨越.
 */
function isName(text: string, at: number, end: number): boolean {
  const opened = text.lastIndexOf('“', at);
  if (opened < 0 || text.slice(opened, at).includes('”'))
    return /^(?:比例|率|占比|改革|行动|标准)/.test(text.slice(end));
  const closed = text.indexOf('”', end);
  if (closed < 0 || closed - opened > 40) return false;
  const leftBehind = /[由从]$/.test(text.slice(0, opened)) && /^[到向至]/.test(text.slice(closed + 1));
  return (
    leftBehind ||
    /[一二三四五六七八九十两\d][个项]?$/.test(text.slice(opened + 1, at)) ||
    /^(?:的“|的?(?:比例|率|占比|改革|行动|清单|活动|服务模式|跨越|转变|飞跃))/.test(text.slice(closed + 1))
  );
}

/** Figures given in words: 当场办结, 零收费, 全覆盖, 最多跑一次. */
export function wordedFigures(text: string): WordedFigure[] {
  return forms.flatMap(({ form, value, unit, comparator }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const at = match.index;
      const end = at + match[0].length;
      return isName(text, at, end) ? [] : [{ at, end, value, unit, comparator }];
    }),
  );
}
