import { words } from '../../language/words.ts';

export const projectWords = words({
  registers: { zh: '工程建设项目库', en: 'Construction projects' },
  code: (code: string) => ({ zh: `项目代码 ${code}`, en: `Project code ${code}` }),
  journey: { zh: '从备案到拿证', en: 'From filing to title' },
  notBegun: { zh: '还没开始', en: 'Not begun' },
  begun: (day: string) => ({ zh: `${day} 开始`, en: `Begun ${day}` }),
  done: (day: string) => ({ zh: `${day} 办成`, en: `Done ${day}` }),
  begunAndDone: (from: string, to: string) => ({
    zh: `${from} 开始，${to} 办成`,
    en: `Begun ${from}, done ${to}`,
  }),
  goAgain: { zh: '再次申请', en: 'Apply again' },
  first: (name: string) => ({
    zh: `要先办成“${name}”（依法不用办的除外）`,
    en: `First: ${name}, unless the law asks for none`,
  }),
  goThere: { zh: '去办理', en: 'Go on here' },
  utilities: { zh: '水电气暖通信', en: 'Utilities' },
  worksBy: (day: string) => ({
    zh: `红线外工程 ${day} 前完成`,
    en: `Works outside the boundary done by ${day}`,
  }),
  noUtilities: {
    zh: '还没有提出接入需求；办规划许可时可以一并提出',
    en: 'Nothing was asked for yet; it can be with the planning permits',
  },
  helper: { zh: '代办专员', en: 'Helper' },
  area: (square: string) => ({ zh: `${square} 平方米`, en: `${square} m²` }),
});

export const noProjectWords = words({
  title: { zh: '没有找到这个项目', en: 'No such project' },
  text: {
    zh: '请核对项目代码，或在项目库里按名称查找',
    en: 'Check the project code, or look the project up by name in the register',
  },
});
