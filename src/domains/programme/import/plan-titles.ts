import { bare, chineseNumber } from './characters.ts';

const TITLE_END = /(方案|计划|规划|行动|若干措施|措施|意见|要点|办法|细则|工作安排)(（[^（）]{1,24}）)?$/;
const LIST_END =
  /(任务清单|任务分解表|任务分工表|责任分解表|分工方案表|任务台账|工作台账|责任清单|措施清单|任务表|分解表|分工表|任务一览表|一览表)(（[^（）]{1,24}）)?$/;
const SENTENCE = /[，。；：！？、]/;

/** A line that may be the title of a plan: short, no sentence, ends as titles of plans do. */
export const isTitleLine = (line: string): boolean =>
  line.length >= 4 &&
  line.length <= 60 &&
  !SENTENCE.test(line.replaceAll(/（[^（）]*）/g, '')) &&
  !/^[表图]\d/.test(line) &&
  (TITLE_END.test(line) || LIST_END.test(line));
export const isListTitle = (line: string): boolean => isTitleLine(line) && LIST_END.test(line);

const SPECIAL =
  /^(?:专项|分项|子|分)(?:行动)?(?:方案|计划)(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[：.、]|$)/;

/** 附件 3, or 附件3：某方案 (the title may follow on the same line); 专项方案一：某方案 as well. */
export function attachmentOf(line: string): { readonly number: number; readonly rest: string } | null {
  const special = SPECIAL.exec(line);
  if (special?.[1] !== undefined)
    return {
      number: /^\d/.test(special[1]) ? Number(special[1]) : (chineseNumber(special[1]) ?? 1),
      rest: line.slice(special[0].length),
    };
  const found = /^附(?:件|表)?(\d{1,2}|[一二三四五六七八九十]{1,3})?[：.、]?/.exec(line);
  if (found === null || !/^附[件表]/.test(line)) return null;
  const printed = found[1] ?? '1';
  return {
    number: /^\d/.test(printed) ? Number(printed) : (chineseNumber(printed) ?? 1),
    rest: line.slice(found[0].length),
  };
}

const GENERIC =
  /(专项|提升|优化|行动|工作|实施|改革|攻坚|三年|年度|升级版?|总体|方案|计划|若干措施|措施|意见|要点|（.*?）|\d{4}年?)/g;

/** What a task list calls the plan: its title without the city and without 提升专项行动方案 and the like. */
export function shortNameOf(title: string, region: string): string {
  const dated = /^\d{4}年度?/.exec(title);
  if (dated !== null) return shortNameOf(title.slice(dated[0].length), region);
  let name = title.startsWith(region)
    ? title.slice(region.length)
    : title.replace(/^[\u3400-\u9fff]{2,4}?[市县区州](?=[\u3400-\u9fff]{4})/, '');
  name = name
    .replace(/^\d{4}年度?/, '')
    .replace(/^(?:[\u3400-\u9fff]{2,24}(?:局|委|办|厅|政府|办公室))?关于(印发|实施|推进|加快)?/, '');
  const short = name.replace(
    /(优化)?(提升|改革|优化|攻坚)?(专项)?(提升|整治|攻坚|优化)?(?:总体?|[一二三四五\d]年|20\d\d年度?)?(行动|工作|实施|改革)*(方案|计划|若干措施|(?:[一二三四五六七八九十]{1,3}条)?措施|意见|要点)(（.*）)?$/,
    '',
  );
  const plain = short.replace(/的$/, '');
  return plain.length >= 2 ? plain : name;
}

/** The place named at the head of the most titles. Empty when the titles agree on none. */
export function regionOf(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const found = /^[\u3400-\u9fff]{2,8}?(?:自治州|自治县|新区|[市县区州盟旗])/.exec(title);
    if (found) counts.set(found[0], (counts.get(found[0]) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** How alike two short names are, 0 to 1, by shared characters: 项目建设 is half of 项目保障. */
export function nameLikeness(one: string, other: string): number {
  const a = bare(one).replaceAll(GENERIC, '') || bare(one);
  const b = bare(other).replaceAll(GENERIC, '') || bare(other);
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) return 0.9;
  const left = [...b];
  let shared = 0;
  for (const character of a) {
    const at = left.indexOf(character);
    if (at >= 0) {
      shared += 1;
      left.splice(at, 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}
