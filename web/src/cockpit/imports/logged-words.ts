import { words } from '../../language/words.ts';
import type { ImportView } from './types.ts';

type What = ImportView['log'][number]['what'];
const done: Readonly<Record<What, { readonly zh: string; readonly en: string }>> = {
  read: { zh: '读入，待核对', en: 'read it in for review' },
  applied: { zh: '使其生效', en: 'let it take effect' },
  discarded: { zh: '予以放弃', en: 'gave it up' },
};

/** What the log says of an import. */
export const loggedWords = words({
  title: { zh: '日志里的记录', en: 'In the log' },
  did: (what: What, who: string, when: string) => ({
    zh: `${when} ${who}${done[what].zh}`,
    en: `${when}: ${who} ${done[what].en}`,
  }),
  edition: (n: number) => ({ zh: `同名文件第 ${n} 版`, en: `edition ${n} of this title` }),
  place: (n: number) => ({ zh: `日志第 ${n} 条`, en: `no. ${n} of the log` }),
  noPlaceYet: { zh: '即将编入日志次序', en: 'about to get its place in the log' },
  holds: { zh: '现存内容与日志相符', en: 'what is kept is what the log says' },
  altered: {
    zh: '现存内容与日志不符，请联系管理员',
    en: 'what is kept is not what the log says: tell the administrator',
  },
  file: { zh: '文件摘要（SHA-256）', en: 'Digest of the file (SHA-256)' },
});
