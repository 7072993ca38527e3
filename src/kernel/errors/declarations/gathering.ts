import type { ErrorEntry } from '../domain-error.ts';

/** Lists, gatherings, and what is added up of many children. */
export const gatheringErrors = {
  'pack.gather-kind': {
    message: {
      zh: '只有 gather 类环节写明汇集什么，它也必须写明',
      en: 'A step of kind gather says what it gathers, and only it',
    },
    next: { zh: '改正 kind 或 gathers', en: 'Mend kind or gathers' },
  },
  'pack.gather-by-office': {
    message: { zh: '汇集由单位截止', en: 'An office closes a gathering' },
    next: { zh: '让 by 写明职责', en: 'Let by name a duty' },
  },
  'pack.list-ends-with-all': {
    message: { zh: '名单在全部办结后才算完成', en: 'A list is complete when all have ended' },
    next: { zh: 'complete 写 when-all-ended', en: 'Let complete be when-all-ended' },
  },
  'pack.list-admits-nobody': {
    message: { zh: '名单不能由人加入', en: 'Nobody joins a list' },
    next: { zh: '去掉 admits', en: 'Remove admits' },
  },
  'pack.announces-unfit': {
    message: {
      zh: '公告的字段 {field} 不在表单里，或者是个人信息',
      en: 'The entry {field} that is announced is not in the form, or is personal',
    },
    next: { zh: '改成表单里不涉及个人的字段', en: 'Name an entry of the form that is not personal' },
  },
  'pack.gather-deemed': {
    message: {
      zh: '汇集到期就截止，由规则决定结果',
      en: 'The limit of a gathering closes it; its rules decide',
    },
    next: { zh: '去掉 deemed', en: 'Remove deemed' },
  },
  'pack.total-without-by': {
    message: { zh: '没有写明按什么分项', en: 'Lists answers, but not to what' },
    next: { zh: '加上 by，或去掉 among', en: 'Add by, or remove among' },
  },
  'pack.total-lists-and-adds': {
    message: { zh: '既列出各个子办件的值又汇总', en: 'Lists what each child says and adds it up as well' },
    next: { zh: '只留 list，或只留 sum 和 by', en: 'Keep list alone, or sum and by' },
  },
  'pack.total-named-children': {
    message: { zh: 'children 已用来表示子办件数', en: 'children is the number of children already' },
    next: { zh: '换一个名称', en: 'Choose another name' },
  },
  'pack.gathered-opening': {
    message: { zh: '{service} 的 openedBy 必须是 {opened}', en: '{service} must be opened by {opened}' },
    next: { zh: '改正 openedBy', en: 'Mend openedBy' },
  },
} as const satisfies Record<string, ErrorEntry>;
