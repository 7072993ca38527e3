import type { ErrorEntry } from '../domain-error.ts';

/** How a declaration is written, and the file it stands in. */
export const writingErrors = {
  'pack.key-unknown': {
    message: { zh: '声明里没有“{key}”这一项', en: 'A declaration has no entry “{key}”' },
    next: { zh: '删掉它，或改成声明里有的名称', en: 'Remove it, or write the name that declarations have' },
  },
  'pack.key-missing': {
    message: { zh: '缺少：{keys}', en: 'Is missing: {keys}' },
    next: { zh: '补上缺少的项', en: 'Add what is missing' },
  },
  'pack.value-not-allowed': {
    message: { zh: '不是可用的值，可用的有：{allowed}', en: 'Is no possible value; there are: {allowed}' },
    next: { zh: '从可用的值里选一个', en: 'Choose one of the possible values' },
  },
  'pack.value-malformed': {
    message: { zh: '写法不符合要求：{rule}', en: 'Is not written as it must be: {rule}' },
    next: { zh: '按要求的写法改正', en: 'Write it in the form that is asked for' },
  },
  'pack.text-one-language': {
    message: { zh: '只有一种语言，缺少：{language}', en: 'Speaks one language only; missing: {language}' },
    next: { zh: '补上另一种语言的文字', en: 'Add the words in the other language' },
  },
  'pack.text-untranslated': {
    message: {
      zh: '中文和英文写得一样，且没有汉字：{text}',
      en: 'Chinese and English are the same, without a Chinese character: {text}',
    },
    next: { zh: '写出中文名称', en: 'Write the Chinese words' },
  },
  'pack.declared-twice': {
    message: { zh: '重复声明', en: 'Is declared twice' },
    next: { zh: '改掉其中一个代码，或删掉一个', en: 'Give one of them another code, or remove it' },
  },
  'pack.code-reserved': {
    message: { zh: '这个代码是保留的', en: 'This code is reserved' },
    next: { zh: '换一个代码', en: 'Choose another code' },
  },
  'pack.basis-missing': {
    message: { zh: '没有写明依据', en: 'Nothing says where it comes from' },
    next: { zh: '加上 basis', en: 'Add its basis' },
  },
  'pack.no-declaration': {
    message: {
      zh: '{file} 里没有事项声明或事项包',
      en: '{file} holds no declaration of a service and no pack',
    },
    next: {
      zh: '导出一个事项包（有 plan 和 services）或事项（有 code 和 steps）',
      en: 'Let it export a pack (with plan and services) or a service (with code and steps)',
    },
  },
  'pack.file-not-found': {
    message: {
      zh: '没有事项包或文件 {name}；事项包有：{packs}',
      en: 'There is no pack or file {name}; the packs are: {packs}',
    },
    next: { zh: '改成事项包的代码，或文件的路径', en: 'Name a pack by its code, or a file by its path' },
  },
  'pack.file-unreadable': {
    message: { zh: '{file} 读不出来：{reason}', en: '{file} cannot be read: {reason}' },
    next: { zh: '改正文件后再试', en: 'Mend the file and try again' },
  },
  'pack.service-not-found': {
    message: {
      zh: '没有事项 {service}；可用的有：{services}',
      en: 'There is no service {service}; there are: {services}',
    },
    next: { zh: '改成其中之一', en: 'Name one of them' },
  },
} as const satisfies Record<string, ErrorEntry>;
