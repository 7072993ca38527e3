import type { ErrorEntry } from './domain-error.ts';

/** Refusals of files: sending one, and getting it. */
export const fileErrors = {
  'file.not-found': {
    message: { zh: '没有这个文件，或者不是给你看的', en: 'There is no such file, or it is not yours to see' },
    next: { zh: '请从办件或草稿中打开文件', en: 'Open the file from its case or draft' },
  },
  'file.name-missing': {
    message: { zh: '文件没有可用的名称', en: 'The file has no usable name' },
    next: { zh: '请给文件改名后再上传', en: 'Give the file another name, and send it again' },
  },
  'file.type-not-allowed': {
    message: { zh: '不收这种文件：{name}', en: 'Files of this kind are not taken: {name}' },
    next: {
      zh: '请转存为 PDF、JPG、PNG、DOCX、XLSX、OFD 或 ZIP 后上传',
      en: 'Save it as PDF, JPG, PNG, DOCX, XLSX, OFD or ZIP, and send that',
    },
  },
  'file.type-differs': {
    message: {
      zh: '文件内容与其类型不符：{name}',
      en: 'What is in the file is not what it says it is: {name}',
    },
    next: {
      zh: '请确认文件能正常打开，重新另存后上传',
      en: 'Check that the file opens, save it anew, and send that',
    },
  },
  'file.too-large': {
    message: { zh: '文件超过 {most} MB', en: 'The file is larger than {most} MB' },
    next: {
      zh: '请压缩图片或拆分文件后上传',
      en: 'Make the pictures in it smaller, or send it in parts',
    },
  },
  'file.empty': {
    message: { zh: '文件是空的', en: 'The file is empty' },
    next: { zh: '请选择有内容的文件', en: 'Choose a file with something in it' },
  },
  'file.place-full': {
    message: {
      zh: '这份申请或办件的文件已满：最多 {files} 个，共 {most} MB',
      en: 'No more files fit here: {files} at most, {most} MB together',
    },
    next: { zh: '请先删除不需要的文件', en: 'Delete files that are not needed first' },
  },
  'file.place-closed': {
    message: { zh: '这里不能上传文件', en: 'No files can be added here' },
    next: { zh: '请回到草稿或办件页面重新操作', en: 'Go back to the draft or case and try from there' },
  },
  'file.chunk-unfit': {
    message: { zh: '分片长度或编号不对', en: 'This piece has not the length or number it should have' },
    next: { zh: '请重新上传这个文件', en: 'Send the file again' },
  },
  'file.chunk-differs': {
    message: {
      zh: '这个分片已收到，内容不同',
      en: 'This piece was received before, with other content',
    },
    next: {
      zh: '文件在上传途中改动过；请删除后重新上传',
      en: 'The file has changed while it was sent; delete it and send it anew',
    },
  },
  'file.incomplete': {
    message: { zh: '文件还没有传完', en: 'Not all of the file has arrived' },
    next: { zh: '请继续上传缺少的部分', en: 'Send the pieces that are missing' },
  },
  'file.hash-differs': {
    message: {
      zh: '收到的内容与文件的校验值不符，已全部丢弃',
      en: 'What arrived does not have the file’s checksum; all of it was thrown away',
    },
    next: { zh: '请重新上传这个文件', en: 'Send the file again' },
  },
  'file.archive-unsafe': {
    message: {
      zh: '压缩内容过多、嵌套、加密或已损坏：{name}',
      en: 'Its archive holds too much, other archives, secrets or damage: {name}',
    },
    next: {
      zh: '请解压后单独上传需要的文件',
      en: 'Unpack it, and send the files that are needed one by one',
    },
  },
  'file.macros': {
    message: { zh: '文档中含有宏：{name}', en: 'The document holds macros: {name}' },
    next: { zh: '请另存为不含宏的文档，或转为 PDF', en: 'Save it without macros, or as PDF' },
  },
  'file.in-use': {
    message: { zh: '文件已随办件提交，不能删除', en: 'The file was handed in with a case, and stays' },
    next: { zh: '需要更换的，请另行补充文件', en: 'To replace it, hand in another' },
  },
  'file.not-ready': {
    message: {
      zh: '提到的文件没有上传完成，或不属于这份申请',
      en: 'A file that is named was not sent whole, or belongs elsewhere',
    },
    next: { zh: '请等上传完成，或重新选择文件', en: 'Wait until it has been sent, or choose the file again' },
  },
  'file.range-unfit': {
    message: { zh: '要取的一段不在文件之内', en: 'The part that is asked for lies outside the file' },
    next: { zh: '请重新下载整个文件', en: 'Get the whole file again' },
  },
  'file.erased': {
    message: {
      zh: '文件内容已依法删除',
      en: 'The file’s content was erased as the law wants it',
    },
    next: { zh: '办件记录中保留其存在的证明', en: 'The case’s record still proves that it was there' },
  },
} as const satisfies Record<string, ErrorEntry>;
