import type { ErrorEntry } from './domain-error.ts';

/** Refusals about reviewing an import and letting it take effect. A refused one changes nothing. */
export const importErrors = {
  'import.not-found': {
    message: { zh: '没有这次导入', en: 'Import not found' },
    next: { zh: '请回到导入列表重新选择', en: 'Go back to the list of imports and choose again' },
  },
  'import.version-conflict': {
    message: { zh: '别人刚刚处理过这次导入', en: 'Someone else has just worked on this import' },
    next: {
      zh: '你刚才的决定没有保存；请看过最新的决定后再提交',
      en: 'Your decision was not saved. Check the latest decisions, then try again',
    },
  },
  'import.already-applied': {
    message: { zh: '这次导入已经生效', en: 'This import has already been applied' },
    next: {
      zh: '没有再次生效；需要更改请重新导入',
      en: 'It was not applied again. To change anything, import again',
    },
  },
  'import.undecided': {
    message: {
      zh: '还有 {repairs} 处修补、{doubts} 处疑点没有处理',
      en: '{repairs} repairs and {doubts} doubts are not decided yet',
    },
    next: {
      zh: '请逐一处理，或明确选择“其余按读到的内容”',
      en: 'Decide each of them, or apply the rest as read',
    },
  },
  'import.nothing-accepted': {
    message: { zh: '没有接受任何一处变动', en: 'No changes were accepted' },
    next: { zh: '请至少接受一处，或放弃这次导入', en: 'Accept at least one, or discard the import' },
  },
  'import.incomplete': {
    message: { zh: '生效后会有 {count} 处引用落空', en: 'References that would be broken: {count}' },
    next: {
      zh: '请把所引用的单位、方案、措施或任务也一并接受，或不接受引用它的变动',
      en: 'Also accept the unit, plan, measure or task they refer to, or reject the change that refers to it',
    },
  },
  'import.decision-unknown': {
    message: { zh: '没有编号为 {id} 的修补、疑点或变动', en: 'There is no repair, doubt or change {id}' },
    next: {
      zh: '总台账可能已经变动，请刷新后再核对',
      en: 'The ledger may have changed meanwhile: refresh and review',
    },
  },
  'import.decision-invalid': {
    message: { zh: '这个决定不成立（{id}）', en: 'This decision is not possible ({id})' },
    next: {
      zh: '修补和疑点可以接受、退回或另填；变动可以整条或按字段接受、不接受',
      en: 'Repairs and doubts are accepted, rejected or given a value; changes are accepted or rejected, whole or by field',
    },
  },
  'import.value-invalid': {
    message: { zh: '第 {line} 行填写的值用不了', en: 'The value given for line {line} cannot be used' },
    next: {
      zh: '没有保存；请按这一项的格式重新填写',
      en: 'Nothing was saved. Use the format this field requires',
    },
  },
  'import.reading-failed': {
    message: { zh: '这个文件没有读完', en: 'The file could not be read to the end' },
    next: {
      zh: '没有保存任何内容；请把文件拆小后重试',
      en: 'Nothing was saved. Split the file and try again',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
