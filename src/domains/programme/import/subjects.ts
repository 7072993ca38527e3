import { type DateContext, datesIn } from './deadline.ts';
import { masked, type Quantity } from './quantities.ts';

const LEADING =
  /^(?:的|“|”|并|且|其中|同时|以及|及|和|与|或|将|把|对|使|让|要|应|须|在|由|全面|力争|确保|努力|实现|推动|推进|保持|进一步|切实|持续|逐步|争取|原则上|一般|基本|分别|均|各|全部|最长|最短|最多|最少|至少|每年|每半年|每季度末?|到|至|底前|底|前|，|、|；|：)+/;
const TRAILING =
  /(?:“|”|分别|均|各|全部|总体|平均|原则上|一般|要|应|须|可|也|已|再|累计|合计|力争|确保|争取|实现|不再|为|是|在|从|由|达|的|，|、|；|：|（|约|时间控制|同比)+$/;

/** A clause without what introduces it. */
export const cleanSubject = (text: string): string => {
  let subject = text.replaceAll('□', '').trim();
  for (let round = 0; round < 3; round += 1)
    subject = subject.replace(LEADING, '').replace(TRAILING, '').trim();
  return subject.replace(/由[^，。；]{0,10}$/, '');
};

const clauseStart = (text: string, at: number): number => {
  let depth = 0;
  for (let from = at - 1; from >= 0; from -= 1) {
    const character = text.charAt(from);
    if (character === '）' || character === '”') depth += 1;
    else if (character === '（' || character === '“') depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，。；：！？'.includes(character)) return from + 1;
  }
  return 0;
};

/**
 * What a figure is about: the words before it in its clause; in a list after 分别 the name in the same
 * place of the list; when the clause has no words of its own, the subject of the figure or clause before.
 */
export function subjectsOf(sentence: string, quantities: readonly Quantity[], heading: string): string[] {
  const text = masked(sentence);
  const subjects: string[] = [];
  quantities.forEach((quantity, at) => {
    const before = quantities[at - 1];
    const start = clauseStart(text, quantity.cueAt);
    const sameClause = before !== undefined && before.end > start;
    const listed = sameClause && /^[、和（]?$/.test(text.slice(before.end, quantity.at).trim());
    if (listed) {
      subjects.push(subjects[at - 1] ?? heading);
      return;
    }
    const from = sameClause ? before.end : start;
    let subject = cleanSubject(text.slice(from, quantity.cueAt));
    if ([...subject].length < 2) {
      const after = cleanSubject(/^[\u3400-\u9fff“”]{0,14}/.exec(text.slice(quantity.end))?.[0] ?? '');
      const earlier =
        subjects[at - 1] ??
        cleanSubject(text.slice(clauseStart(text, Math.max(0, start - 1)), Math.max(0, start - 1)));
      subject =
        [...after].length >= 3 && quantity.unit === 'count'
          ? after
          : [...earlier].length >= 2
            ? earlier
            : heading;
    } else if (quantity.unit === 'count' && quantity.cueAt === quantity.at && [...subject].length <= 4) {
      subject += cleanSubject(/^[\u3400-\u9fff]{0,12}/.exec(text.slice(quantity.end))?.[0] ?? '');
    }
    subjects.push(subject);
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

/**
 * 甲率、乙率、丙率均达到100%: one figure for several names. Gives each its own, when all are names of measures.
 */
export function splitSubjects(subject: string): readonly string[] {
  const names = subject
    .split(/[、和]/)
    .map(cleanSubject)
    .filter((name) => name !== '');
  return names.length > 1 && names.every((name) => /(率|比例|占比|数量?|额|量|度)$/.test(name))
    ? names
    : [subject];
}

/** By when: the last date named before the figure in its sentence, else the given one. */
export function dateBefore(sentence: string, at: number, context: DateContext, otherwise: string): string {
  const rhythm = /(每季度末|每季末|每季度|每半年|每年)/.exec(
    sentence.slice(Math.max(0, at - 40), at).replace(/^.*次/, ''),
  );
  if (rhythm !== null)
    return rhythm[1] === '每年'
      ? 'yearly'
      : rhythm[1] === '每半年'
        ? 'each-half-year'
        : rhythm[1] === '每季度'
          ? 'each-quarter'
          : 'each-quarter-end';
  const dates = datesIn(sentence.slice(0, at), context).filter(
    (date) =>
      date.month >= `${context.year}-01` && date.month <= `${Number(context.horizon.slice(0, 4)) + 5}-12`,
  );
  return dates.at(-1)?.month ?? otherwise;
}
