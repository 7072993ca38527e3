import { comparatorOfWords } from './directions.ts';
import type { MeasureUnit } from './measure-units.ts';
import { perHead } from './quantity-units.ts';
import type { Comparator } from './result.ts';
import { cleanSubject } from './subjects.ts';

/** A target given in words: a place among others, a comparison with another figure, or a direction. */
export type Trend = {
  readonly at: number;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator;
  /** Null where only the direction is said. */
  readonly value: number | null;
  readonly printed: string;
};

const AMONG = '(?:全[省国市县区]|国内外?|国际|世界|省内|行业|同类城市|中部地区)';
const STANDING = new RegExp(
  `(?:跃居|稳居|位居|位列|居于|居|进入|跻身|迈入|保持|达到|处于|挺进)(?:在|了)?${AMONG}[^，。；、\\d]{0,4}(?:前列|前茅|第一方阵|第一梯队|先进(?:水平|行列|位次)|领先(?:水平|行列|位次)|一流水平|(?:中)?上游)|进入(?:优秀|先进|良好)(?:等次|行列)`,
  'g',
);
const MEASURED =
  /(?:率|增速|额|量|总数|数量|家数|户数|人数|占比|比例|比重|成本|费用|规模|用时|时间|效率|排名|位次|指标|能力|水平|等次|考核中?)(?:（[^（）]{0,12}）)?$/;

/** 甲增速不低于乙增速, 户数不低于年初水平: the difference is at least nought, or the share at least all. */
const RELATIVE =
  /(不低于|不高于|高于|低于|快于|不慢于)((?:全[省国市]|各项|同期|年初|上年|去年|[\u3400-\u9fff]{2,8})[\u3400-\u9fff]{0,8}?(?:增速|增幅|增长率|平均水平|平均|水平))(?=[，。；）]|$)/g;
const relations: Readonly<Record<string, Comparator>> = {
  不低于: '>=',
  不慢于: '>=',
  高于: '>',
  快于: '>',
  不高于: '<=',
  低于: '<',
};
const AT_ALL = /(年初|上年|去年|同期|往年)/;

const HOW = '(?:较年初|较上年|比上年|同比)?(?:逐年|逐步|持续|稳步|稳定|明显|显著|进一步|不断|大幅|有效)';
const MOVES = '(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩短|压缩)';
const NOUN_MOVES = new RegExp(
  `(?:(?<!效)率|占比|比例|比重|额|数量|家数|户数|人数|规模|成本|时间|用时|次数)(?:（[^（）]{0,12}）)?(?:${HOW}${MOVES}|较(?:年初|上年|去年)${MOVES})(?=[，。；）]|$)`,
  'g',
);
const MOVES_NOUN =
  /(?:进一步|逐年|稳步|持续)(提高|提升|扩大|降低)([^，。；、]{2,24}?(?:(?<!效)率|占比|比例|比重))(?=[，。；]|$)/g;
const MEANT = /(?:力争|确保|实现|促进|推动|争取|努力)/;

const clauseBefore = (text: string, at: number): string =>
  text.slice(0, at).replace(/^[\s\S]*[，。；：]/, '');

function unitOfName(name: string): MeasureUnit {
  const bareName = name.replace(/（[^（）]*）$/, '');
  if (/(?:率|占比|比例|比重|增速)$/.test(bareName)) {
    const heads = perHead(bareName, 'count');
    return heads === 'count' ? 'percent' : heads;
  }
  return /(?:数量|家数|户数|人数|次数)$/.test(bareName) ? 'count' : 'qualitative';
}

/** The words of one sentence that set a target without a figure. `goal` is running text that sets goals. */
export function trendsIn(sentence: string, goal: boolean): Trend[] {
  const found: Trend[] = [];
  for (const match of sentence.matchAll(STANDING)) {
    const name = cleanSubject(clauseBefore(sentence, match.index).replace(/(?:持续|继续|早日|总体)$/, ''));
    if (/(?:对标|对照|瞄准|学习)/.test(name) || !MEASURED.test(name)) continue;
    found.push({
      at: match.index,
      name,
      unit: unitOfName(name) === 'percent' ? 'percent' : 'qualitative',
      comparator: unitOfName(name) === 'percent' ? '>=' : '=',
      value: null,
      printed: match[0],
    });
  }
  for (const match of sentence.matchAll(RELATIVE)) {
    const name = cleanSubject(clauseBefore(sentence, match.index));
    const [printed, word = '', other = ''] = match;
    if ([...name].length < 3 || !/(?:增速|增幅|率|占比|比例|户数|数量|家数|余额|规模|水平|成本)$/.test(name))
      continue;
    const comparator = relations[word] ?? '<=';
    const level = AT_ALL.test(other) && !/(?:增速|增幅|率)$/.test(name);
    found.push({
      at: match.index,
      name: level ? `${name}与${other.replace(/水平$/, '')}之比` : `${name}与${other}之差`,
      unit: level ? 'percent' : 'percentage-point',
      comparator,
      value: level ? 100 : 0,
      printed,
    });
  }
  for (const match of sentence.matchAll(NOUN_MOVES)) {
    const noun = match[0].replace(new RegExp(`(?:${HOW}|较(?:年初|上年|去年))${MOVES}$`), '');
    const before = clauseBefore(sentence, match.index);
    if (!goal && !MEANT.test(sentence.slice(0, match.index))) continue;
    const name = cleanSubject(before + noun);
    const printed = match[0].slice(noun.length);
    found.push({
      at: match.index,
      name,
      unit: unitOfName(name),
      comparator: comparatorOfWords(printed),
      value: null,
      printed,
    });
  }
  for (const match of sentence.matchAll(MOVES_NOUN)) {
    const [printed, verb = '', noun = ''] = match;
    const name = cleanSubject(noun);
    found.push({
      at: match.index,
      name,
      unit: unitOfName(name),
      comparator: comparatorOfWords(verb),
      value: null,
      printed,
    });
  }
  return found.sort((a, b) => a.at - b.at);
}
