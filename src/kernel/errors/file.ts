import type { ErrorEntry } from './domain-error.ts';

/** Refusals of files: sending one, and getting it. */
export const fileErrors = {
  'file.not-found': {
    message: { zh: '没有这个文件，或者不是给你看的', en: 'There is no such file, or you cannot view it' },
    next: { zh: '请从办件或草稿中打开文件', en: 'Open the file from its case or draft' },
  },
  'file.name-missing': {
    message: { zh: '文件没有可用的名称', en: 'The file has no usable name' },
    next: { zh: '请给文件改名后再上传', en: 'Rename the file and upload it again' },
  },
  'file.type-not-allowed': {
    message: { zh: '不收这种文件：{name}', en: 'This type of file is not accepted: {name}' },
    next: {
      zh: '请转存为 PDF、JPG、PNG、DOCX、XLSX、OFD 或 ZIP 后上传',
      en: 'Save it as PDF, JPG, PNG, DOCX, XLSX, OFD or ZIP and upload that',
    },
  },
  'file.type-differs': {
    message: {
      zh: '文件内容与其类型不符：{name}',
      en: 'The file’s content does not match its type: {name}',
    },
    next: {
      zh: '请确认文件能正常打开，重新另存后上传',
      en: 'Check that the file opens, save it again and upload that',
    },
  },
  'file.too-large': {
    message: { zh: '文件超过 {most} MB', en: 'The file is larger than {most} MB' },
    next: {
      zh: '请压缩图片或拆分文件后上传',
      en: 'Reduce the images in it, or upload it in parts',
    },
  },
  'file.empty': {
    message: { zh: '文件是空的', en: 'The file is empty' },
    next: { zh: '请选择有内容的文件', en: 'Choose a file with content' },
  },
  'file.place-full': {
    message: {
      zh: '这份申请或办件的文件已满：最多 {files} 个，共 {most} MB',
      en: 'No more files can be added: at most {files} files, {most} MB in total',
    },
    next: { zh: '请先删除不需要的文件', en: 'First delete files you do not need' },
  },
  'file.place-closed': {
    message: { zh: '这里不能上传文件', en: 'No files can be added here' },
    next: { zh: '请回到草稿或办件页面重新操作', en: 'Go back to the draft or case page and try again' },
  },
  'file.chunk-unfit': {
    message: { zh: '分片长度或编号不对', en: 'This part of the upload has the wrong length or number' },
    next: { zh: '请重新上传这个文件', en: 'Upload the file again' },
  },
  'file.chunk-differs': {
    message: {
      zh: '这个分片已收到，内容不同',
      en: 'This part was received before with different content',
    },
    next: {
      zh: '文件在上传途中改动过；请删除后重新上传',
      en: 'The file changed during upload. Delete it and upload it again',
    },
  },
  'file.incomplete': {
    message: { zh: '文件还没有传完', en: 'The file has not finished uploading' },
    next: { zh: '请继续上传缺少的部分', en: 'Continue uploading the missing parts' },
  },
  'file.hash-differs': {
    message: {
      zh: '收到的内容与文件的校验值不符，已全部丢弃',
      en: 'The upload does not match the file’s checksum and was discarded',
    },
    next: { zh: '请重新上传这个文件', en: 'Upload the file again' },
  },
  'file.archive-unsafe': {
    message: {
      zh: '压缩内容过多、嵌套、加密或已损坏：{name}',
      en: 'The archive is too large, nested, encrypted or damaged: {name}',
    },
    next: {
      zh: '请解压后单独上传需要的文件',
      en: 'Unpack it and upload the files needed one by one',
    },
  },
  'file.macros': {
    message: { zh: '文档中含有宏：{name}', en: 'The document contains macros: {name}' },
    next: { zh: '请另存为不含宏的文档，或转为 PDF', en: 'Save it without macros or as PDF' },
  },
  'file.in-use': {
    message: {
      zh: '文件已随办件提交，不能删除',
      en: 'The file was submitted with the case and cannot be deleted',
    },
    next: { zh: '需要更换的，请另行补充文件', en: 'To replace it, add another file' },
  },
  'file.not-ready': {
    message: {
      zh: '提到的文件没有上传完成，或不属于这份申请',
      en: 'A file referred to was not fully uploaded, or does not belong to this application',
    },
    next: {
      zh: '请等上传完成，或重新选择文件',
      en: 'Wait until the upload is complete, or choose the file again',
    },
  },
  'file.range-unfit': {
    message: { zh: '要取的一段不在文件之内', en: 'The requested part is outside the file' },
    next: { zh: '请重新下载整个文件', en: 'Download the whole file again' },
  },
  'file.erased': {
    message: {
      zh: '文件内容已依法删除',
      en: 'The file’s content was erased as required by law',
    },
    next: { zh: '办件记录中保留其存在的证明', en: 'The case record keeps proof that it existed' },
  },
} as const satisfies Record<string, ErrorEntry>;
