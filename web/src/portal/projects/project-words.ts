import { words } from '../../language/words.ts';

export const projectWords = words({
  registers: { zh: '工程建设项目库', en: 'Construction projects' },
  code: (code: string) => ({ zh: `项目代码 ${code}`, en: `Project code ${code}` }),
  journey: { zh: '从备案到拿证', en: 'From filing to property certificate' },
  notBegun: { zh: '还没开始', en: 'Not started' },
  begun: (day: string) => ({ zh: `${day} 开始`, en: `Started ${day}` }),
  done: (day: string) => ({ zh: `${day} 办成`, en: `Completed ${day}` }),
  begunAndDone: (from: string, to: string) => ({
    zh: `${from} 开始，${to} 办成`,
    en: `Started ${from}, completed ${to}`,
  }),
  goAgain: { zh: '再次申请', en: 'Apply again' },
  first: (name: string) => ({
    zh: `要先办成“${name}”（依法不用办的除外）`,
    en: `First complete “${name}” (unless exempt by law)`,
  }),
  goThere: { zh: '去办理', en: 'Apply' },
  utilities: { zh: '水电气暖通信', en: 'Utilities' },
  worksBy: (day: string) => ({
    zh: `红线外工程 ${day} 前完成`,
    en: `Works outside the site boundary due by ${day}`,
  }),
  noUtilities: {
    zh: '还没有提出接入需求；办规划许可时可以一并提出',
    en: 'No connections requested yet. You can request them with the planning permit',
  },
  helper: { zh: '代办专员', en: 'Helper' },
  area: (square: string) => ({ zh: `${square} 平方米`, en: `${square} m²` }),
});

export const noProjectWords = words({
  title: { zh: '没有找到这个项目', en: 'Project not found' },
  text: {
    zh: '请核对项目代码，或在项目库里按名称查找',
    en: 'Check the project code, or search for the project by name in the register',
  },
});
