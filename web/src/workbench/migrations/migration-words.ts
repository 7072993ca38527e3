import { words } from '../../language/words.ts';

export const migrationWords = words({
  title: { zh: '事项转版本', en: 'Service version migration' },
  lead: {
    zh: '办件按开始时的版本办到底。要让在办件改按现行版本办，先在这里看每件会有什么变化。',
    en: 'Cases finish under the version they started with. To move open cases to the current version, first preview what changes in each.',
  },
  none: { zh: '没有按旧版本办理的在办件', en: 'No open cases under earlier versions' },
  noneText: {
    zh: '事项发布新版本后，还按旧版本办的会列在这里，可以逐件预览，再决定转不转。',
    en: 'When a new version of a service is published, cases still under the old version are listed here so that you can preview each and decide whether to migrate.',
  },
  versions: (from: number, to: number) => ({
    zh: `第 ${from} 版 → 第 ${to} 版`,
    en: `version ${from} → version ${to}`,
  }),
  open: (count: number) => ({ zh: `${count} 件在办`, en: `${count} open` }),
  preview: { zh: '预览', en: 'Preview' },
  hide: { zh: '收起', en: 'Hide' },
  undeclared: {
    zh: '现行版本没有写明从这一版怎样转，这些办件按原版本办到底。',
    en: 'The current version does not say how to migrate from this one, so these cases finish under their version.',
  },
  endsAsBegun: (why: string) => ({
    zh: `按规定用原版本办到底：${why}`,
    en: `By rule, these finish under their original version: ${why}`,
  }),
  number: { zh: '编号', en: 'Number' },
  changes: { zh: '有什么变化', en: 'What changes' },
  nothing: { zh: '已走过的环节不变', en: 'No change to completed steps' },
  impossible: {
    zh: '不能转：有环节正在等外部答复、子办件或参加人，或者新版本里没有它走过的环节。按原版本继续办。',
    en: 'Cannot migrate: a step is waiting for an external answer, a sub-case or participants, or the new version lacks a step it has reached. It continues under its version.',
  },
  becomes: (before: string, after: string) => ({
    zh: `“${before}”改叫“${after}”`,
    en: `“${before}” becomes “${after}”`,
  }),
  dropped: (step: string) => ({ zh: `不再有“${step}”`, en: `“${step}” is removed` }),
  stops: (step: string) => ({ zh: `正在办的“${step}”停下`, en: `“${step}”, in progress, stops` }),
  migrate: (count: number) => ({ zh: `转 ${count} 件`, en: `Migrate ${count}` }),
  ask: (count: number, to: number) => ({
    zh: `确定把 ${count} 件转到第 ${to} 版？每件记一个事件，不能撤回，只能再转到以后的版本。`,
    en: `Migrate ${count} to version ${to}? Each is recorded as an event. This cannot be undone; cases can only move on to a later version.`,
  }),
  yes: { zh: '确定转', en: 'Migrate' },
  no: { zh: '先不转', en: 'Not now' },
  working: (gone: number) => ({
    zh: gone === 0 ? '正在转……' : `正在转，已转 ${gone} 件……`,
    en: gone === 0 ? 'Working …' : `Migrating, ${gone} done …`,
  }),
  more: (left: number) => ({ zh: `还有 ${left} 件，再看一些`, en: `${left} more: show more` }),
  done: (count: number, left: number) => ({
    zh: left === 0 ? `${count} 件都已转好` : `${count} 件已转好，${left} 件没有转：`,
    en: left === 0 ? `All ${count} migrated` : `${count} migrated, ${left} not migrated:`,
  }),
});
