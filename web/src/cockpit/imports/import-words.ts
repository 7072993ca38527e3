import { words } from '../../language/words.ts';

export const importWords = words({
  imports: { zh: '导入方案', en: 'Plan imports' },
  importsLead: {
    zh: '读取方案文件，逐条核对，确认后才写入总台账。',
    en: 'Plan documents are read, reviewed line by line, and change the ledger only once somebody lets them.',
  },
  none: { zh: '还没有导入过方案', en: 'No plan has been imported yet' },
  noneText: {
    zh: '选择 .txt、.md 或 .docx 格式的方案文件。读取后先供核对，不会直接改动总台账。',
    en: 'Choose a plan as a .txt, .md or .docx file. What is read waits for review; the ledger stays as it is.',
  },
  file: { zh: '文件', en: 'File' },
  broughtBy: { zh: '导入人', en: 'Brought in by' },
  broughtAt: { zh: '时间', en: 'When' },
  state: { zh: '状态', en: 'State' },
  found: { zh: '读到', en: 'Found' },
  review: { zh: '等待核对', en: 'Waiting for review' },
  applied: { zh: '已生效', en: 'In effect' },
  discarded: { zh: '已放弃', en: 'Discarded' },
  foundText: (measures: number, tasks: number) => ({
    zh: `${measures} 项措施，${tasks} 项任务`,
    en: `${measures} ${measures === 1 ? 'measure' : 'measures'}, ${tasks} ${tasks === 1 ? 'task' : 'tasks'}`,
  }),
  backToImports: { zh: '全部导入', en: 'All imports' },
  plans: { zh: '方案', en: 'Plans' },
  units: { zh: '单位', en: 'Units' },
  measures: { zh: '措施', en: 'Measures' },
  tasks: { zh: '任务', en: 'Tasks' },
  indicators: { zh: '指标', en: 'Indicators' },
  limits: { zh: '时限', en: 'Limits' },
  kind: { zh: '类别', en: 'Kind' },
  read: { zh: '读到', en: 'Read' },
  added: { zh: '新增', en: 'New' },
  changed: { zh: '变动', en: 'Changed' },
  removed: { zh: '缺少', en: 'Missing' },
  same: { zh: '一致', en: 'Same' },
});
