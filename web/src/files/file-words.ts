import { words } from '../language/words.ts';

export const fileWords = words({
  title: { zh: '附件', en: 'Files' },
  optional: { zh: '选填', en: 'optional' },
  choose: { zh: '选择文件', en: 'Choose files' },
  chooseOne: { zh: '选择文件', en: 'Choose a file' },
  camera: { zh: '拍照', en: 'Take a photo' },
  drop: { zh: '或把文件拖到这里', en: 'or drop files here' },
  hint: (most: number) => ({
    zh: `PDF、JPG、PNG、WebP、HEIC、DOCX、XLSX、OFD、ZIP，每个不超过 ${most} MB；断网后自动续传`,
    en: `PDF, JPG, PNG, WebP, HEIC, DOCX, XLSX, OFD or ZIP, up to ${most} MB each. Uploads resume if the connection drops`,
  }),
  reading: { zh: '正在读取', en: 'Reading' },
  sending: (percent: number) => ({ zh: `正在上传 ${percent}%`, en: `Uploading ${percent}%` }),
  waiting: { zh: '网络中断，恢复后自动续传', en: 'Connection lost. The upload will resume' },
  checking: { zh: '正在检查', en: 'Checking' },
  ready: { zh: '已上传', en: 'Uploaded' },
  failed: { zh: '没有上传', en: 'Not uploaded' },
  remove: (name: string) => ({ zh: `删除 ${name}`, en: `Delete ${name}` }),
  again: { zh: '再试一次', en: 'Try again' },
  open: { zh: '查看', en: 'View' },
  save: { zh: '下载', en: 'Download' },
  empty: { zh: '没有文件', en: 'No files' },
  progressOf: (name: string) => ({ zh: `${name} 上传进度`, en: `Upload progress: ${name}` }),
  notOurs: (name: string) => ({
    zh: `不收这种文件：${name}`,
    en: `This type of file is not accepted: ${name}`,
  }),
  tooLarge: (name: string, most: number) => ({
    zh: `${name} 超过 ${most} MB`,
    en: `${name} is larger than ${most} MB`,
  }),
  isEmpty: (name: string) => ({ zh: `${name} 是空的`, en: `${name} is empty` }),
  noPlace: { zh: '保存草稿后才能上传文件', en: 'You can upload files once the draft is saved' },
  missing: { zh: '文件已上传', en: 'File uploaded' },
});
