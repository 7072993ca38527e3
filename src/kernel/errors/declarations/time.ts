import type { ErrorEntry } from '../domain-error.ts';

/** Limits, what is deemed when they pass, and what is owed afterwards. */
export const timeErrors = {
  'pack.deemed-without-limit': {
    message: { zh: '视为的结果要有期限', en: 'A deemed outcome needs a limit' },
    next: { zh: '给环节加上期限，或去掉 deemed', en: 'Give the step a limit, or remove deemed' },
  },
  'pack.limit-uncountable': {
    message: {
      zh: '{value} {unit} 不能计算：要用正整数，只有工作日可以带半天',
      en: '{value} {unit} cannot be counted: whole numbers only, and halves of working days alone',
    },
    next: { zh: '改正数值或单位', en: 'Mend the value or the unit' },
  },
  'pack.limit-ends-early': {
    message: { zh: '还没生效就失效了', en: 'Ends before it comes into force' },
    next: { zh: '改正 from 或 until', en: 'Mend from or until' },
  },
  'pack.limit-undated': {
    message: {
      zh: '也适用于在办件的规则要写明从哪天起',
      en: 'A rule for open cases too says from which day',
    },
    next: { zh: '加上 from', en: 'Add from' },
  },
  'pack.remedies-missing': {
    message: {
      zh: '可以不予受理的，要写明申请人有什么救济',
      en: 'Who may refuse to accept says what may be done against it',
    },
    next: { zh: '加上 remedies', en: 'Add remedies' },
  },
  'pack.not-countable-back': {
    message: { zh: '{unit} 不能倒着计算', en: '{unit} cannot be counted backwards' },
    next: { zh: '改用工作日、自然日或小时', en: 'Use working days, natural days or hours' },
  },
  'pack.extension-no-limit': {
    message: { zh: '没有可以延长的时限：{clock}', en: 'There is no {clock} limit to extend' },
    next: { zh: '声明这个时限，或改 clock', en: 'Declare that limit, or change clock' },
  },
  'pack.stretch-unlimited': {
    message: {
      zh: '分段时限要么声明时长，要么声明截止的日子，二者取一',
      en: 'A stretch has either limits or a day until which it runs',
    },
    next: { zh: '保留 limits 或 until 其中之一', en: 'Keep either limits or until' },
  },
  'pack.extension-unknown': {
    message: { zh: '没有延期 {extension}', en: 'There is no extension {extension}' },
    next: { zh: '改成已声明的延期', en: 'Name a declared extension' },
  },
  'pack.deemed-gives-nothing': {
    message: {
      zh: '整件视为“{outcome}”时不会发证、写台账，而办出这个结果的环节会',
      en: 'Deemed for the whole case, {outcome} gives no certificate and writes no register, as it does otherwise',
    },
    next: {
      zh: '把 deemed 声明在给出这个结果的环节上',
      en: 'Declare deemed at the step that gives this outcome',
    },
  },
  'pack.deemed-no-statutory': {
    message: { zh: '没有会届满的法定时限', en: 'There is no statutory limit that could pass' },
    next: { zh: '声明法定时限，或去掉 deemed', en: 'Declare the statutory limit, or remove deemed' },
  },
  'pack.tolerance-no-material': {
    message: { zh: '容缺要写明欠哪份材料', en: 'A tolerance names the material that is owed' },
    next: { zh: '加上 material', en: 'Add material' },
  },
  'pack.tolerance-no-date': {
    message: { zh: '容缺要写明何时补交', en: 'A tolerance says until when the material is owed' },
    next: { zh: '加上 within', en: 'Add within' },
  },
  'pack.commitment-no-check': {
    message: { zh: '承诺要写明事后由谁核查', en: 'A commitment says who checks it afterwards' },
    next: { zh: '加上 check', en: 'Add check' },
  },
  'pack.material-undated': {
    message: { zh: '材料和日期要一起写', en: 'A material has a date, and a date a material' },
    next: { zh: '补上 material 或 within', en: 'Add material or within' },
  },
  'pack.obligation-unknown': {
    message: { zh: '没有义务 {obligation}', en: 'There is no obligation {obligation}' },
    next: { zh: '改成已声明的义务，或声明它', en: 'Name a declared obligation, or declare it' },
  },
  'pack.commitment-never-opened': {
    message: { zh: '没有结果会产生它', en: 'No outcome opens it' },
    next: { zh: '在某个结果的 owes 里写上它', en: 'Name it in the owes of some outcome' },
  },
} as const satisfies Record<string, ErrorEntry>;
