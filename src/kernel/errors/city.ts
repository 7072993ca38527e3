import type { ErrorEntry } from './domain-error.ts';

/** Refusals about a city's own facts, given when they are loaded. */
export const cityErrors = {
  'city.unknown': {
    message: { zh: '没有城市“{city}”的数据', en: 'There is no data of a city called {city}' },
    next: {
      zh: '请核对配置中的城市名，或把它的数据放进 data 目录',
      en: 'Check the configured name, or put its data into the data folder',
    },
  },
  'city.file-unreadable': {
    message: { zh: '文件 {file} 读不出来：{reason}', en: 'The file {file} cannot be read: {reason}' },
    next: {
      zh: '请修好这个文件后重新启动；什么都没有改变',
      en: 'Mend the file and start again; nothing was changed',
    },
  },
  'city.invalid': {
    message: {
      zh: '城市数据有 {count} 处错误，第一处在 {first}',
      en: 'Faults in the city data: {count}, the first at {first}',
    },
    next: {
      zh: '请按所列位置逐处改正后重新启动；什么都没有改变',
      en: 'Correct each place listed and start again; nothing was changed',
    },
  },
} as const satisfies Record<string, ErrorEntry>;
