import { words } from '../../language/words.ts';

export const migrationWords = words({
  title: { zh: '事项转版本', en: 'Versions of services' },
  lead: {
    zh: '办件按开始时的版本办到底。要让在办件改按现行版本办，先在这里看每件会有什么变化。',
    en: 'A case runs to its end under the version it began with. To take open cases over to the present one, first see here what would change in each.',
  },
  none: { zh: '没有按旧版本办理的在办件', en: 'No open case runs under an earlier version' },
  noneText: {
    zh: '事项发布新版本后，还按旧版本办的会列在这里，可以逐件预览，再决定转不转。',
    en: 'After a new version of a service is published, those still running under the old one are listed here, to be previewed before anything is decided.',
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
    en: 'The present version does not say how to go over from this one: these cases keep theirs to the end.',
  },
  endsAsBegun: (why: string) => ({
    zh: `按规定用原版本办到底：${why}`,
    en: `Declared to end under the version they began with: ${why}`,
  }),
  number: { zh: '编号', en: 'Number' },
  changes: { zh: '有什么变化', en: 'What changes' },
  nothing: { zh: '已走过的环节不变', en: 'Nothing of what it has come to' },
  impossible: {
    zh: '不能转：有环节正在等外部答复、子办件或参加人，或者新版本里没有它走过的环节。按原版本继续办。',
    en: 'Cannot go over: a step awaits an answer, a case under it or those who join, or the new version lacks a step it has come to. It goes on under its own.',
  },
  becomes: (before: string, after: string) => ({
    zh: `“${before}”改叫“${after}”`,
    en: `“${before}” becomes “${after}”`,
  }),
  dropped: (step: string) => ({ zh: `不再有“${step}”`, en: `“${step}” is no more` }),
  stops: (step: string) => ({ zh: `正在办的“${step}”停下`, en: `“${step}”, being worked on, stops` }),
  migrate: (count: number) => ({ zh: `转 ${count} 件`, en: `Take ${count} over` }),
  ask: (count: number, to: number) => ({
    zh: `确定把 ${count} 件转到第 ${to} 版？每件记一个事件，不能撤回，只能再转到以后的版本。`,
    en: `Take ${count} over to version ${to}? Each is an event of its own. It cannot be undone, only followed by a later version.`,
  }),
  yes: { zh: '确定转', en: 'Yes, take them over' },
  no: { zh: '先不转', en: 'Not now' },
  working: (gone: number) => ({
    zh: gone === 0 ? '正在转……' : `正在转，已转 ${gone} 件……`,
    en: gone === 0 ? 'Working …' : `Working, ${gone} taken over …`,
  }),
  more: (left: number) => ({ zh: `还有 ${left} 件，再看一些`, en: `${left} more: show some` }),
  done: (count: number, left: number) => ({
    zh: left === 0 ? `${count} 件都已转好` : `${count} 件已转好，${left} 件没有转：`,
    en: left === 0 ? `All ${count} are taken over` : `${count} are taken over, ${left} were not:`,
  }),
});
