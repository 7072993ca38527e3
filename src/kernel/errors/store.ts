import type { ErrorEntry } from './domain-error.ts';

/** Refusals of the store itself: its schema, published definitions, imports. */
export const storeErrors = {
  'definition.changed': {
    message: {
      zh: '{code} 第 {version} 版已经发布，内容却变了',
      en: '{code} version {version} is already published, yet its content differs',
    },
    next: {
      zh: '已发布的版本不能改；请发布一个新版本',
      en: 'A published version never changes: publish a new version',
    },
  },
  'import.not-in-review': {
    message: { zh: '这次导入已经处理完毕', en: 'This import has already been dealt with' },
    next: { zh: '需要更改请重新导入', en: 'Import again to change anything' },
  },
  'list.cursor-invalid': {
    message: { zh: '翻页位置无法识别', en: 'The place in the list is not recognised' },
    next: { zh: '请从第一页重新开始', en: 'Start again from the first page' },
  },
  'projector.moved': {
    message: {
      zh: '投影 {projector} 正由别的进程推进',
      en: 'Another process is moving the projector {projector}',
    },
    next: { zh: '只运行一个投影进程', en: 'Run one projector only' },
  },
  'store.product-away': {
    message: {
      zh: '找不到正在运行的产品的数据库（{reason}）',
      en: 'The database of a running product was not found ({reason})',
    },
    next: {
      zh: '没有核查任何内容；请先用 npm start 启动产品，或用 DATABASE_URL 指定它的数据库，用 YINGSHANG_DATA 指定它的数据目录',
      en: 'Nothing was checked: start the product with npm start, or name its database in DATABASE_URL and its data folder in YINGSHANG_DATA',
    },
  },
  'store.server-too-old': {
    message: { zh: 'PostgreSQL {version} 太旧', en: 'PostgreSQL {version} is too old' },
    next: { zh: '请使用 PostgreSQL 15 或更新版本', en: 'Use PostgreSQL 15 or newer' },
  },
  'store.schema-newer': {
    message: {
      zh: '数据库已由更新的版本升级过（{migration}）',
      en: 'The database was migrated by a newer version ({migration})',
    },
    next: { zh: '请运行更新的版本', en: 'Run the newer version' },
  },
  'store.migration-edited': {
    message: {
      zh: '已执行过的迁移 {migration} 被改动',
      en: 'The migration {migration} was edited after it had been applied',
    },
    next: {
      zh: '请恢复原文件，改动写成新的迁移',
      en: 'Restore the file and write the change as a new migration',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
