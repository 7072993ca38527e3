import { words } from '../../language/words.ts';

const of = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Letting an import take effect, or not. */
export const effectWords = words({
  progress: (doubts: number, repairs: number, changes: number) => ({
    zh:
      doubts + repairs + changes === 0
        ? '都决定好了'
        : `还没决定：疑点 ${doubts}，修补 ${repairs}，变动 ${changes}`,
    en:
      doubts + repairs + changes === 0
        ? 'All decided'
        : `Not decided: ${of(doubts, 'doubt', 'doubts')}, ${of(repairs, 'repair', 'repairs')}, ${of(changes, 'change', 'changes')}`,
  }),
  accepted: (n: number) => ({ zh: `已接受 ${n} 处变动`, en: `${of(n, 'change', 'changes')} accepted` }),
  apply: { zh: '生效…', en: 'Apply …' },
  discard: { zh: '放弃这次导入…', en: 'Discard …' },
  applyTitle: { zh: '让这次导入生效', en: 'Apply this import' },
  willWrite: { zh: '生效后，总台账将这样改动：', en: 'Applying it changes the ledger as follows:' },
  willWriteNothing: { zh: '没有接受任何变动。', en: 'No changes accepted.' },
  nothingToWrite: {
    zh: '和总台账一致，没有要写入的。确认后，这次导入记为已生效，总台账不变。',
    en: 'Identical to the ledger, so nothing will be written. Once you confirm, the import is recorded as applied and the ledger stays unchanged.',
  },
  acceptFirst: {
    zh: '请先在“变动”里接受至少一处，或放弃这次导入。',
    en: 'First accept at least one change under “Changes”, or discard the import.',
  },
  addedOf: (kind: string, n: number) => ({ zh: `新增${kind} ${n} 项`, en: `${kind}: ${n} added` }),
  changedOf: (kind: string, n: number) => ({ zh: `改动${kind} ${n} 项`, en: `${kind}: ${n} changed` }),
  removedOf: (kind: string, n: number) => ({ zh: `移除${kind} ${n} 项`, en: `${kind}: ${n} removed` }),
  leftOut: (n: number) => ({
    zh: `其余 ${n} 处变动不生效，下次导入还会列出。`,
    en: `${of(n, 'other change', 'other changes')} will not be applied; the next import will list them again.`,
  }),
  leftOutDone: (n: number) => ({
    zh: `另有 ${n} 处变动没有接受。`,
    en: `${of(n, 'other change', 'other changes')} not accepted.`,
  }),
  asRead: (doubts: number, repairs: number) => ({
    zh: `还有 ${doubts} 处疑点、${repairs} 处修补没有看。其余按读到的内容生效。`,
    en: `${of(doubts, 'doubt', 'doubts')} and ${of(repairs, 'repair', 'repairs')} not reviewed. Apply the rest as read.`,
  }),
  asReadFirst: {
    zh: '请勾选上面这一条，或先把疑点和修补处理完。',
    en: 'Tick the box above, or review the doubts and repairs first.',
  },
  missing: (n: number) => ({
    zh: `有 ${n} 处引用会落空，现在不能生效：`,
    en: `${of(n, 'reference', 'references')} would be broken, so the import cannot be applied yet:`,
  }),
  acceptMissing: (n: number) => ({
    zh: `一并接受所缺的 ${n} 处变动`,
    en: `Also accept the ${of(n, 'missing change', 'missing changes')}`,
  }),
  andMore: (n: number) => ({ zh: `还有 ${n} 处`, en: `and ${n} more` }),
  confirmApply: (added: number, changed: number, removed: number) => ({
    zh:
      added + changed + removed === 0
        ? '确认，不改动总台账'
        : `写入总台账：${[
            added > 0 ? `新增 ${added}` : '',
            changed > 0 ? `改动 ${changed}` : '',
            removed > 0 ? `移除 ${removed}` : '',
          ]
            .filter(Boolean)
            .join('，')}`,
    en:
      added + changed + removed === 0
        ? 'Confirm without changing the ledger'
        : `Write to the ledger: ${[
            added > 0 ? `${added} added` : '',
            changed > 0 ? `${changed} changed` : '',
            removed > 0 ? `${removed} removed` : '',
          ]
            .filter(Boolean)
            .join(', ')}`,
  }),
  back: { zh: '先不生效', en: 'Not yet' },
  working: { zh: '正在写入……', en: 'Writing …' },
  discardTitle: { zh: '放弃这次导入', en: 'Discard this import' },
  discardText: {
    zh: '总台账不变，做过的决定留在记录里。以后可以重新导入同一个文件。',
    en: 'The ledger stays unchanged and the decisions stay on record. You can import the same file again later.',
  },
  confirmDiscard: { zh: '放弃', en: 'Discard' },
  keep: { zh: '继续核对', en: 'Continue reviewing' },
  // Afterwards
  doneTitle: { zh: '已经生效', en: 'Applied' },
  doneNothing: { zh: '总台账没有变动。', en: 'The ledger was not changed.' },
  discardedTitle: { zh: '已经放弃', en: 'Discarded' },
  discardedText: {
    zh: '这次导入没有生效，总台账没有变动。下面是当时读到的疑点和修补。',
    en: 'This import was not applied and the ledger was not changed. The doubts and repairs found at the time are listed below.',
  },
  tasksOf: { zh: '任务', en: 'Tasks' },
  plansTouched: { zh: '文件里的方案', en: 'Plans in the document' },
});
