import { splitOutside } from './characters.ts';
import { masked } from './masked.ts';
import type { Quantity } from './quantities.ts';
import { timeUnits } from './quantity-units.ts';

const LEADING =
  /^(?:\d{1,2}[.、](?!\d)|（\d{1,2}）|[①-⑳]|的|“|”|并|且|其中|同时|以及|及(?!时)|和|与|或|将|把|对(?![标照接外]|于)|使|让|要|应|须|在|由|全面|力争|确保|努力|实现|(?:积极|大力|加快|着力|继续|深入)(?=推动|推进|促进|保持|实现)|推动|推进|促进|保持|进一步|切实|持续|逐步|争取|原则上|一般(?=应|要|不|在|可|须|情况|为)|基本(?=[实上达建完形])|分别|均|各(?![地级部县乡单类])|全部|最长|最短|最多|最少|至少|每年|每半年|每季度末?|到(?!位|场)|至|底前|底|前|，|、|；|：)+/;
const TRAILING =
  /(?:“|”|分别|均|各|全部|总体|平均|原则上|一般|要|应|须|可|也|已|再|累计|合计|力争|确保|争取|实现|进一步|逐步|持续|不断|不再|为|是|在|从|由|达|的|，|、|；|：|（|约|时间控制|同比|每[生人户][每年月]{1,3}|每[年月]|比上年|较上年|较年初|较|(?<!占)比|稳定)+$/;

/** A clause without what introduces it. */
export const cleanSubject = (text: string): string => {
  let subject = text
    .replaceAll(/□+(?:之后|以后|后|起|之前|前)?/g, '')
    .replaceAll('■', '')
    .trim();
  for (let round = 0; round < 3; round += 1)
    subject = subject.replace(LEADING, '').replace(TRAILING, '').trim();
  subject = subject.replace(/由[^，。；]{0,10}$/, '');
  // 执行合同”各环节: a mark whose other half was cut off.
  return subject.includes('“') === subject.includes('”') ? subject : subject.replaceAll(/[“”]/g, '');
};

const LONGEST_CLAUSE = 600;
const clauseStart = (text: string, at: number): number => {
  let depth = 0;
  // A clause is not longer than this; a text without marks is no reason to read it over and over.
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_CLAUSE); from -= 1) {
    const character = text.charAt(from);
    if (character === '）' || character === '”') depth += 1;
    else if (character === '（' || character === '“') depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，。；：！？'.includes(character)) return from + 1;
  }
  return Math.max(0, at - LONGEST_CLAUSE);
};

/** 年均增长8% after a sum: the growth of it. */
const GROWS = /^(?:增长|提高|提升|下降|降低|减少|压[缩减])/;
const RATIOS: ReadonlySet<string> = new Set([
  'percent',
  'permille',
  'percentage-point',
  'step',
  'trip',
  'CNY',
  'rank',
]);
/** Things, people and attendances: what is counted follows the figure. */
const COUNTED = /^(?:count|person|persontime)(?:-10k|-100m)?$/;
/** 5个、166公里高速公路: what the figures of a list are about follows the last of them. */
function endOfList(text: string, quantities: readonly Quantity[], at: number): number {
  let end = quantities[at]?.end ?? text.length;
  for (const next of quantities.slice(at + 1)) {
    if (!/^[、和]$/.test(text.slice(end, next.at))) break;
    end = next.end;
  }
  return end;
}
/** 加快推进5个项目, 完成全年3万人次培训任务: then the words after the figure say what it is about. */
const SAYS_NOTHING =
  /^(?:加快|加大|加强|大力|积极|全程|全年|完成全年|对于|对|凡|年内|计划|全年计划|继续|着力|有序|组织|开展|各组织|各开展|确定该[科处]室)$/;

/** 免费发放税务Ukey, 免费刻制首套公章: what is given free is what costs nothing. */
const GIVEN_FREE =
  /^免费(?:向[^，。；]{1,14}?)?(?:发放|提供|刻制|配发|赠送|办理|邮寄|寄递)((?!.{0,3}免费)[^，。；、]{2,16})/;

/** What costs nothing: what is given free, or the charge that is forbidden. */
function chargedFor(text: string, quantity: Quantity): string | null {
  if (quantity.unit !== 'CNY' || quantity.value !== 0) return null;
  const given = GIVEN_FREE.exec(text.slice(quantity.at, quantity.at + 40));
  if (given?.[1] !== undefined) return `${cleanSubject(given[1])}费用`;
  const spared = /^免收([\u3400-\u9fff]{1,12}费)$/.exec(text.slice(quantity.at, quantity.end));
  if (spared?.[1] !== undefined) return spared[1];
  const forbidden = /^(?:不得由|(?:严禁|不得|禁止)(?=以))(.+)$/.exec(text.slice(quantity.at, quantity.end));
  return forbidden?.[1] ?? null;
}

/** 职业培训12万人次: the word before the number is part of the name, though 培训40人 would be a verb. */
const NOUN_BEFORE =
  /(?<!至少|各自|应当|积极|加快|推进|计划|开展|组织|持续|大力|全面)(?<=[\u3400-\u9fff]{2})(培训|改造|建设|治理|演练|体检)$/;
const nounEnd = (text: string, from: number, quantity: Quantity): number =>
  NOUN_BEFORE.test(text.slice(from, quantity.at)) ? quantity.at : quantity.cueAt;

/** 7个工作日内完成联合验收及备案手续: what is done in the time belongs to the subject. */
function doneIn(text: string, quantity: Quantity): string {
  if (!timeUnits.has(quantity.unit)) return '';
  const rest = text.slice(quantity.end, quantity.end + 40);
  const done =
    /^(?:办结|完成|作出|出具|答复|送达|办理|支付|开展|进行|落实|兑付|反馈|公示)([\u3400-\u9fff（）“”]{2,20}?)(?=[，。；、]|$)/.exec(
      rest,
    );
  return done?.[1] === undefined ? '' : done[1].replace(/^(?:了|全部|相关)/, '');
}

const GENERIC = /(?:办理)?(?:环节|时间|时限|用时|成本占比|成本|费用|次数)$/;
/** 甲办理环节6个以内、时间26个工作日以内: the 时间 is that of 甲. */
function fullName(subject: string, before: string | undefined): string {
  const own = GENERIC.exec(subject);
  if (own?.[0] !== subject || before === undefined) return subject;
  const owner = before.replace(GENERIC, '');
  return owner === before ? subject : owner + subject;
}

/**
 * What a figure is about: the words before it in its clause; in a list after 分别 the name in the same
 * place of the list; when the clause has no words of its own, the subject of the figure or clause before.
 */
export function subjectsOf(sentence: string, quantities: readonly Quantity[], heading: string): string[] {
  const text = masked(sentence);
  const subjects: string[] = [];
  // Without what is to be done, for the figures after it: 15日内完成识别、7个工作日内落实措施.
  const plain: string[] = [];
  let nearest: Quantity | undefined;
  quantities.forEach((quantity, at) => {
    plain[at] = plain[at - 1] ?? heading;
    const last = quantities[at - 1];
    if (last !== undefined && !last.inName) nearest = last;
    const before = nearest;
    const start = clauseStart(text, quantity.cueAt);
    const sameClause = before !== undefined && before.end > start;
    const listed = sameClause && /^[、和（]?$/.test(text.slice(before.end, quantity.at).trim());
    if (listed) {
      subjects.push(subjects[at - 1] ?? heading);
      return;
    }
    const from = sameClause ? before.end : start;
    let subject = cleanSubject(text.slice(from, nounEnd(text, from, quantity)));
    const free = chargedFor(text, quantity);
    if (free !== null) {
      subjects.push(free);
      return;
    }
    if ([...subject].length < 2 || SAYS_NOTHING.test(subject)) {
      const after = cleanSubject(
        /^[\u3400-\u9fff“”]{0,14}/.exec(text.slice(endOfList(text, quantities, at)))?.[0] ?? '',
      );
      // 确定1名同志为联络员 says nothing of the post, 60名全科医生 all there is to say.
      const names = COUNTED.test(quantity.unit) && !after.startsWith('同志');
      const clauseBefore = cleanSubject(
        text.slice(clauseStart(text, Math.max(0, start - 1)), Math.max(0, start - 1)),
      );
      // After a semicolon the figure before speaks of something else.
      const anew = before !== undefined && /；[^，；]{4,}，$/.test(text.slice(before.end, start));
      const earlier =
        (at === 0 || anew ? undefined : timeUnits.has(quantity.unit) ? plain[at - 1] : subjects[at - 1]) ??
        clauseBefore;
      const growth = quantity.unit === 'percent' ? (GROWS.exec(quantity.printed)?.[0] ?? '') : '';
      subject =
        [...after].length >= 3 && (names || quantity.attributive)
          ? after
          : [...earlier].length >= 2
            ? earlier + growth
            : heading;
    } else if (
      /^每[\u3400-\u9fff]{1,6}$/.test(subject) ||
      (!RATIOS.has(quantity.unit) &&
        !timeUnits.has(quantity.unit) &&
        [...subject].length <= 4 &&
        (quantity.cueAt === quantity.at || quantity.unit !== 'count'))
    ) {
      subject += cleanSubject(/^[\u3400-\u9fff]{0,12}/.exec(text.slice(quantity.end))?.[0] ?? '');
    }
    const whole = /全(覆盖|公开)$/.exec(text.slice(quantity.at, quantity.end))?.[1];
    if (whole !== undefined && !/[率面]$/.test(subject)) subject += `${whole}率`;
    plain[at] = fullName(subject, subjects[at - 1]);
    subjects.push(fullName(subject, subjects[at - 1]) + doneIn(text, quantity));
  });
  return shareOut(text, quantities, subjects);
}

/** 甲、乙分别不超过3个、15个工作日: the names before 分别 go to the figures one by one. */
function shareOut(text: string, quantities: readonly Quantity[], subjects: readonly string[]): string[] {
  const out = [...subjects];
  for (let first = 0; first < quantities.length; first += 1) {
    const lead = quantities[first];
    if (lead === undefined) continue;
    let last = first;
    while (
      quantities[last + 1] !== undefined &&
      /^[、和]$/.test(text.slice(quantities[last]?.end, quantities[last + 1]?.at))
    )
      last += 1;
    const count = last - first + 1;
    const start = clauseStart(text, lead.cueAt);
    if (count > 1 && text.slice(start, lead.at).includes('分别')) {
      const names = text
        .slice(start, lead.at)
        .replace(/分别.*$/, '')
        .split(/[、和]/)
        .map(cleanSubject)
        .filter((name) => name !== '');
      const own = names.slice(-count);
      if (own.length === count)
        own.forEach((name, at) => {
          out[first + at] = name;
        });
    }
    first = last;
  }
  return out;
}

/** Kinds of business that have a time or a fee of their own each. */
const MATTER = /(?:登记|登记业务|类?业务|类?事项|类?项目|类?客户|类?用户|类?案件)$/;

/**
 * 甲率、乙率、丙率均达到100%: one figure for several names. Gives each its own, when all are names of measures
 * or of kinds of business.
 */
export function splitSubjects(subject: string, each = false): readonly string[] {
  const names = splitOutside(subject, '、和')
    .map(cleanSubject)
    .filter((name) => name !== '');
  if (names.length < 2) return [subject];
  const withoutNote = (name: string): string => name.replace(/（[^（）]*）$/, '');
  if (names.every((name) => /(?:率|比例|占比|数量?|额|量|度)$/.test(withoutNote(name))))
    return names.map(withoutNote);
  // 信用承诺和履约信息数量均达到50万条: the last one's 数量 is everybody's.
  const shared = /(?:数量|总数|比例|占比)$/.exec(withoutNote(names.at(-1) ?? ''))?.[0];
  if (each && shared !== undefined && names.every((name) => name.length >= 4))
    return names.map((name) => (name.endsWith(shared) ? withoutNote(name) : `${name}${shared}`));
  const matters = names.every((name) => name.length >= 4 && MATTER.test(name));
  return matters ? names : [subject];
}
