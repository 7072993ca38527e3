/** One measure of the invented water plan, as a document prints it. */
export type PrintedMeasure = {
  readonly title: string;
  readonly text: string;
  readonly month: string;
  readonly units: readonly string[];
};

/** The example city's third plan, in the words of an invented document: its ledger has titles and duties only. */
export const waterMeasures: readonly PrintedMeasure[] = [
  {
    title: '两步接水',
    text: '报装和通水两步办完，不再要求现场查勘回执。',
    month: '2024年12月',
    units: ['责任单位：市水务公司'],
  },
  {
    title: '外线由公司出',
    text: '红线外管道由水务公司出资建设，用户不出钱。',
    month: '持续推进',
    units: ['责任单位：市水务公司、市城建局'],
  },
  {
    title: '占道审批同步办',
    text: '资料齐全的，占道审批与接水报装同步办完。',
    month: '2025年2月',
    units: ['牵头单位：市城建局', '配合单位：市水务公司'],
  },
];

/** What a later edition adds: a measure, and a unit that the city does not know. */
export const monthlyQuality: PrintedMeasure = {
  title: '水质按月公布',
  text: '各水厂的出厂水质都在网上公布。',
  month: '2025年9月',
  units: ['牵头单位：市水务公司', '配合单位：市园林绿化中心'],
};

/** The document: a single special plan, which therefore calls itself the first. */
export function waterPlan(measures: readonly PrintedMeasure[] = waterMeasures): string {
  return [
    '青澜市接水专项方案（2024—2025年）',
    '',
    '一、措施',
    '',
    ...measures.flatMap(({ title, text, month, units }, at) => [
      `${at + 1}．${title}。${text}`,
      '',
      `时间节点：${month}`,
      '',
      ...units.flatMap((line) => [line, '']),
    ]),
  ].join('\n');
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
