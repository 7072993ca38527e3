import { words } from '../../language/words.ts';

export const beginWords = words({
  title: { zh: '依职权立案', en: 'Start a case' },
  open: { zh: '立案', en: 'Start a case' },
  lead: {
    zh: '不用等谁来申请、由本单位依职权开始的事项。立案后马上开始计时。',
    en: 'Matters your office starts on its own initiative, without an application. The time limit starts immediately.',
  },
  wholeCity: { zh: '全市', en: 'Whole city' },
  none: { zh: '没有本单位可以立案的事项', en: 'No matters your office can start' },
  noneText: {
    zh: '事项包写明由单位依职权开始、并且职责归本单位的（如抽查、查封），会列在这里。别人申请的在“待办”里。',
    en: 'Matters that offices start on their own initiative and that are your office’s duty (such as inspections or seizures) are listed here. Applications from others are in the queue.',
  },
  unknown: { zh: '本单位不能开始这个事项', en: 'Your office cannot start this' },
  choose: { zh: '填写并立案', en: 'Fill in and start' },
  where: { zh: '在哪个地区', en: 'In which region' },
  whereNeeded: { zh: '请选择地区', en: 'Choose a region' },
  placeholder: { zh: '请选择', en: 'Choose' },
  send: { zh: '立案', en: 'Start' },
  sending: { zh: '正在立案……', en: 'Starting …' },
  kept: {
    zh: '填写的内容还在下面，改好后可以再次提交。',
    en: 'What you entered is still below. Correct it and submit again.',
  },
  back: { zh: '返回待办', en: 'Back to the queue' },
  notListed: { zh: '清单里没有合适的？', en: 'Nothing suitable in the list?' },
  others: { zh: '其他事项', en: 'Other services' },
});
