/** Words that introduce who does something and by when, as plans of different places print them. */
export type DutyLabel =
  | 'deadline'
  | 'lead'
  | 'support'
  | 'responsible'
  | 'implement'
  | 'supervise'
  | 'ignored';

const words: Readonly<Record<DutyLabel, readonly string[]>> = {
  deadline: [
    '时间节点',
    '完成时限',
    '完成时间',
    '完成期限',
    '时限要求',
    '工作时限',
    '办结时限',
    '时间安排',
    '时间要求',
    '进度安排',
    '进度要求',
    '推进时间',
    '推进时限',
    '落实时限',
    '整改时限',
    '完成日期',
    '时限',
    '时间',
  ],
  lead: [
    '牵头责任单位',
    '牵头单位',
    '牵头部门',
    '主办单位',
    '主责单位',
    '主责部门',
    '牵头责任部门',
    '第一责任单位',
    '牵头',
  ],
  support: [
    '配合责任单位',
    '配合单位',
    '配合部门',
    '协办单位',
    '协同单位',
    '参与单位',
    '参加单位',
    '协助单位',
    '配合',
  ],
  responsible: [
    '责任单位及分工',
    '责任单位',
    '责任部门',
    '责任主体',
    '承办单位',
    '主管部门',
    '责任分工',
    '分工单位',
    '责任科室',
  ],
  implement: ['落实单位', '实施单位', '实施主体', '落实主体', '执行单位'],
  supervise: ['督导单位', '督办单位', '督促单位', '监督单位'],
  ignored: ['责任领导', '牵头领导', '分管领导', '责任人', '联系人', '联系电话', '备注'],
};

const labelOfWord = new Map<string, DutyLabel>();
for (const [label, list] of Object.entries(words) as [DutyLabel, readonly string[]][])
  for (const word of list) labelOfWord.set(word, label);

const longestFirst = [...labelOfWord.keys()].sort((a, b) => b.length - a.length).join('|');
const labelPattern = new RegExp(`(${longestFirst})：`, 'g');
const anyLabel = new RegExp(`(?:${longestFirst})：`);
const startPattern = new RegExp(`^[（【]?(${longestFirst})：`);

const longLabels = [...labelOfWord.keys()]
  .filter((word) => word.length >= 4)
  .sort((a, b) => b.length - a.length)
  .join('|');
const runInLabel = new RegExp(`(?<=[。；！”）])(?=(?:${longLabels})：)`);

/** 正文。责任单位：甲局。完成时限：6月底前。: duties that run on in the paragraph of the measure. */
export function cutLabels(text: string): { readonly wording: string; readonly duties: readonly string[] } {
  const [wording = '', ...duties] = text.split(runInLabel);
  // Inside a parenthesis they close with it.
  const open = wording.split('（').length > wording.split('）').length;
  return duties.length === 0 || open ? { wording: text, duties: [] } : { wording, duties };
}

export type LabelledPart = { readonly label: DutyLabel | null; readonly text: string };

/** Whether a line is one of responsibility or time, standing on its own. */
export const isDutyLine = (line: string): boolean => startPattern.test(line);
export const startsWithDeadlineLabel = (line: string): boolean => {
  const found = startPattern.exec(line);
  return found !== null && labelOfWord.get(found[1] ?? '') === 'deadline';
};

/** Cuts 牵头单位：甲；配合单位：乙；6月底前完成 into its labelled parts; text before the first label has none. */
export function labelledParts(text: string): LabelledPart[] {
  const parts: LabelledPart[] = [];
  let from = 0;
  let label: DutyLabel | null = null;
  const push = (to: number): void => {
    const part = text
      .slice(from, to)
      .replace(/^[；，。、\s]+/, '')
      .replace(/[；，。、\s]+$/, '');
    if (part !== '' || label !== null) parts.push({ label, text: part });
  };
  for (const found of text.matchAll(labelPattern)) {
    push(found.index);
    label = labelOfWord.get(found[1] ?? '') ?? null;
    from = found.index + found[0].length;
  }
  push(text.length);
  return parts;
}

export const hasDutyLabel = (text: string): boolean => {
  return anyLabel.test(text);
};
/** Words of duty without a label: 甲局牵头，乙局配合. */
export const hasDutyVerb = (text: string): boolean =>
  /(牵头|配合|按职责分工|分工负责|负责(?:落实)?$|负责[；，。])/.test(text);
