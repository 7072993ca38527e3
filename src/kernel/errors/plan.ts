import type { ErrorEntry } from './domain-error.ts';

/** Refusals about plan documents and their import. Nothing is changed by a refused import. */
export const planErrors = {
  'plan.empty': {
    message: { zh: '文件里没有文字', en: 'The file holds no text' },
    next: { zh: '请换一个有内容的文件', en: 'Choose a file with content' },
  },
  'plan.too-large': {
    message: {
      zh: '文件有 {size} MB，超过 {limit} MB 的上限',
      en: 'The file is {size} MB, over the limit of {limit} MB',
    },
    next: {
      zh: '请去掉图片和附录，或拆成几个文件',
      en: 'Take out pictures and appendices, or split it into several files',
    },
  },
  'plan.too-long': {
    message: {
      zh: '文件有 {length} 个字，超过 {limit} 字的上限',
      en: 'The text has {length} characters, over the limit of {limit}',
    },
    next: { zh: '请按方案拆成几个文件分别导入', en: 'Split it by plans and import them one by one' },
  },
  'plan.not-text': {
    message: { zh: '这个文件不是文字文件', en: 'This is not a text file' },
    next: {
      zh: '请提供 .txt、.md 或 .docx 文件；扫描件须先转成文字',
      en: 'Provide a .txt, .md or .docx file; a scan has to be turned into text first',
    },
  },
  'plan.broken-docx': {
    message: { zh: '这个 .docx 文件打不开', en: 'This .docx file cannot be opened' },
    next: {
      zh: '请用 Word 或 WPS 重新另存为 .docx 再导入',
      en: 'Save it again as .docx with Word or WPS and import that',
    },
  },
  'plan.not-a-plan': {
    message: {
      zh: '在文件里找不到方案的措施或任务',
      en: 'No measures or tasks of a plan were found in the file',
    },
    next: {
      zh: '请核对是否选错了文件；方案应有标题、措施和责任单位，或任务表',
      en: 'Check that this is the right file: a plan has headings, measures and responsible units, or a table of tasks',
    },
  },
  'plan.file-not-found': {
    message: { zh: '找不到文件 {file}', en: 'There is no file {file}' },
    next: { zh: '请核对路径', en: 'Check the path' },
  },
  'plan.not-a-file': {
    message: { zh: '{file} 不是文件', en: '{file} is not a file' },
    next: { zh: '请给出一个 .txt、.md 或 .docx 文件', en: 'Name a .txt, .md or .docx file' },
  },
  'plan.file-unreadable': {
    message: { zh: '文件 {file} 读不出来（{reason}）', en: '{file} cannot be read ({reason})' },
    next: {
      zh: '请核对文件的读取权限和所在磁盘',
      en: 'Check the permissions of the file and the disk it is on',
    },
  },
  'plan.product-away': {
    message: {
      zh: '找不到正在运行的产品的数据库（{reason}）',
      en: 'The database of a running product was not found ({reason})',
    },
    next: {
      zh: '没有导入任何内容；请先用 npm start 启动产品，或用 DATABASE_URL 指定它的数据库；只看读取结果请加 --dry-run',
      en: 'Nothing was imported: start the product with npm start, or name its database in DATABASE_URL; to see only what is read, add --dry-run',
    },
  },
  'plan.city-unknown': {
    message: { zh: '没有城市“{city}”的单位数据', en: 'There are no units for the city “{city}”' },
    next: {
      zh: '请在 data/{city}/units.json 建立单位清单，或换一个城市代码',
      en: 'Add data/{city}/units.json, or name another city',
    },
  },
  'plan.facts-unreadable': {
    message: { zh: '文件夹 {folder} 里的 {file} 读不出来', en: '{file} in {folder} cannot be read' },
    next: {
      zh: '该文件夹应有 plans、measures、tasks、indicators、limits、units 六个 JSON 文件',
      en: 'The folder needs the JSON files plans, measures, tasks, indicators, limits and units',
    },
  },
  'plan.decision-needs-value': {
    message: {
      zh: '第 {line} 行（{where}）原文是空的，退回后没有值可用',
      en: 'Line {line} ({where}) is blank in the document: rejecting the repair would leave nothing',
    },
    next: {
      zh: '没有保存；请接受这处修补，或另填一个值',
      en: 'Nothing was saved: accept the repair, or give another value',
    },
  },
  'plan.decision-unknown': {
    message: { zh: '没有编号为 {id} 的修补或疑点', en: 'There is no repair or doubt {id}' },
    next: {
      zh: '文件可能已重新读取，请刷新后再核对',
      en: 'The document may have been read again: refresh and review',
    },
  },
  'plan.not-a-workbook': {
    message: { zh: '这不是可读的 XLSX 表格', en: 'This is no XLSX workbook that can be read' },
    next: {
      zh: '请下载表格，填好后另存为 .xlsx 再上传；什么都没有改动',
      en: 'Download the sheet, fill it in, save it as .xlsx and upload that; nothing was changed',
    },
  },
  'plan.workbook-columns': {
    message: { zh: '表格里没有这些列：{columns}', en: 'The sheet lacks columns: {columns}' },
    next: {
      zh: '请用下载的表格填写，第一行的列名不要改；什么都没有改动',
      en: 'Fill in the sheet as it was downloaded, with the names in its first row as they are; nothing was changed',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
