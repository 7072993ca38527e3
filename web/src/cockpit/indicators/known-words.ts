import { words } from '../../language/words.ts';

/** What an indicator's page says beside the figure: forecasts, contradictions, revisions, reports. */
export const knownWords = words({
  score: { zh: '得分（0 至 100）', en: 'Score (0 to 100)' },
  scoreNow: { zh: '现在', en: 'Now' },
  scoreTarget: { zh: '达标时', en: 'At the target' },
  scoreBounds: (best: string, worst: string) => ({
    zh: `${best} 得 100 分，${worst} 得 0 分`,
    en: `100 at ${best}, 0 at ${worst}`,
  }),
  forecastTitle: { zh: '能不能达标', en: 'Will it be met' },
  forecastLine: (month: string, value: string, low: string, high: string) => ({
    zh: `推算到${month}：${value}，八成可能在 ${low} 到 ${high} 之间`,
    en: `Forecast for ${month}: ${value}; four times in five between ${low} and ${high}`,
  }),
  chance: (share: string, target: string) => ({
    zh: `达到 ${target} 的可能${share}`,
    en: `Chance of meeting ${target}: ${share}`,
  }),
  about: (share: string) => ({ zh: `约 ${share}%`, en: `about ${share} %` }),
  under: { zh: '不到 5%', en: 'under 5 %' },
  over: { zh: '在 95% 以上', en: 'over 95 %' },
  methodTrend: (months: number) => ({
    zh: `方法：最近 ${months} 个月的稳健直线（Theil–Sen），区间由重抽残差得出；不是承诺`,
    en: `Method: a robust line (Theil–Sen) through the latest ${months} months, the interval by drawing its misses anew; no promise`,
  }),
  methodSum: (months: number) => ({
    zh: `方法：已有合计，加上按最近 ${months} 个月重抽的以后各月；不是承诺`,
    en: `Method: what has come together, and months to come drawn from the latest ${months}; no promise`,
  }),
  noForecast: {
    zh: '满四个月有数、且目标还没到期时，这里推算能不能达标。',
    en: 'With four months of figures and a target still ahead, the forecast stands here.',
  },
  contradictions: { zh: '方案里说法不一的地方', en: 'Where the plan does not agree with itself' },
  contradictionsLead: {
    zh: '两处都照列，没有替方案选一个。',
    en: 'Both places stand as they are; nothing was chosen for the plan.',
  },
  revisions: { zh: '公布后改过的月份', en: 'Months revised after they were published' },
  revised: (month: string, day: string, cause: string) => ({
    zh: `${month}：${day}修订，${cause}`,
    en: `${month}: revised on ${day}, ${cause}`,
  }),
  late: { zh: '有迟到的事件', en: 'an event came late' },
  formula: { zh: '算法改了版本', en: 'the formula changed' },
  correction: { zh: '填报更正', en: 'a report was corrected' },
  formulas: { zh: '算法版本', en: 'Versions of the formula' },
  formulaSince: (version: number, day: string) => ({
    zh: `第 ${version} 版，${day}起`,
    en: `Version ${version}, since ${day}`,
  }),
  asOf: (month: string) => ({ zh: `${month}上报`, en: `reported for ${month}` }),
  reported: { zh: '上报', en: 'Reported' },
  ranking: { zh: '综合排名', en: 'Ranking' },
  reports: { zh: '填报', en: 'Reports' },
  reportsLead: {
    zh: '每个数有来源，由另一人复核后才计入。更正不覆盖：后来的填报计入，以前的留在这里。',
    en: 'Each figure has a source and counts once another person has checked it. A correction overwrites nothing: the later report counts, the earlier one stays here.',
  },
  noReports: { zh: '还没有填报', en: 'Nothing reported yet' },
  noReportsText: {
    zh: '责任单位填报并复核后，这里会有每一次填报。',
    en: 'Once a unit that answers for it has reported and checked, every report stands here.',
  },
  owners: (count: string) => ({
    zh: `可以填报的单位（${count} 个）`,
    en: `Units that may report it (${count})`,
  }),
  period: { zh: '月份', en: 'Month' },
  place: { zh: '地方', en: 'Place' },
  value: { zh: '数字', en: 'Figure' },
  ofParts: (above: string, below: string) => ({ zh: `${above} ÷ ${below}`, en: `${above} ÷ ${below}` }),
  source: { zh: '来源', en: 'Source' },
  state: { zh: '状态', en: 'State' },
  doubts: { zh: '疑点', en: 'To look into' },
  noDoubts: { zh: '没有', en: 'None' },
  'to-check': { zh: '待复核', en: 'To be checked' },
  confirmed: { zh: '计入', en: 'Counts' },
  'sent-back': { zh: '已退回', en: 'Sent back' },
  superseded: { zh: '已被更正', en: 'Corrected since' },
  corrected: (why: string) => ({ zh: `更正：${why}`, en: `Correction: ${why}` }),
  begin: { zh: '填报', en: 'Report a figure' },
  beginLead: {
    zh: '选月份和地方，开始后在办件里填数和来源，交另一人复核。更正以前的填报时写明理由。',
    en: 'Choose month and place; the case that begins takes figure and source and goes to another person. Say why where it corrects a former report.',
  },
  ownPlace: { zh: '本单位所在地', en: 'Where the office is' },
  why: { zh: '更正理由（第一次填报不用写）', en: 'Why it is corrected (not for a first report)' },
  send: { zh: '开始填报', en: 'Begin' },
  begun: (number: string) => ({ zh: `已开始：${number}。`, en: `Begun: ${number}.` }),
  open: { zh: '去填数', en: 'Fill in the figure' },
});
