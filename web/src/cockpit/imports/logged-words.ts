import { words } from '../../language/words.ts';
import type { ImportView } from './types.ts';

type What = ImportView['log'][number]['what'];
const done: Readonly<Record<What, { readonly zh: string; readonly en: string }>> = {
  read: { zh: '读入，待核对', en: 'imported it for review' },
  applied: { zh: '使其生效', en: 'applied it' },
  discarded: { zh: '予以放弃', en: 'discarded it' },
};

/** What the log says of an import. */
export const loggedWords = words({
  title: { zh: '日志里的记录', en: 'Log entries' },
  did: (what: What, who: string, when: string) => ({
    zh: `${when} ${who}${done[what].zh}`,
    en: `${when}: ${who} ${done[what].en}`,
  }),
  edition: (n: number) => ({ zh: `同名文件第 ${n} 版`, en: `edition ${n} of the document with this title` }),
  place: (n: number) => ({ zh: `日志第 ${n} 条`, en: `log entry ${n}` }),
  noPlaceYet: { zh: '即将编入日志次序', en: 'log position pending' },
  holds: { zh: '现存内容与日志相符', en: 'stored content matches the log' },
  altered: {
    zh: '现存内容与日志不符，请联系管理员',
    en: 'stored content does not match the log: contact the administrator',
  },
  file: { zh: '文件摘要（SHA-256）', en: 'File digest (SHA-256)' },
});
