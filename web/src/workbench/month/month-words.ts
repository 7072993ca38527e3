import { words } from '../../language/words.ts';

export const monthWords = words({
  title: { zh: '演示月', en: 'Demonstration month' },
  lead: {
    zh: '让虚构的人和企业在虚构的一个月里通过公开接口办事：有申请、补正、拒绝，税务系统会停机，有一个办得慢的县。过完后，驾驶舱里的数字都是那个月真实算出来的。',
    en: 'Fictional people and enterprises go through a fictional month over the public API, with applications, corrections, refusals, a tax system outage and one slow county. Afterwards every figure in the cockpit is calculated from that month.',
  },
  apart: {
    zh: '演示月有自己的进程、数据库和时钟，不会碰到这里的数据；删除时整体删除。',
    en: 'It has its own process, database and clock and does not touch the data here. Deleting it removes everything.',
  },
  within: {
    zh: '您现在就在演示月里。要开始或删除演示月，请回到主程序。',
    en: 'You are in the demonstration month. To start or delete one, go back to the main system.',
  },
  notOffered: {
    zh: '正式系统没有演示月。',
    en: 'The demonstration month is not available in a live system.',
  },
  days: { zh: '多少天', en: 'Days' },
  firmsPerDay: { zh: '工作日每天多少家企业', en: 'Enterprises per working day' },
  seed: { zh: '种子', en: 'Seed' },
  seedHelp: {
    zh: '同一种子得到同样的人、企业和经过。',
    en: 'The same seed gives the same people, enterprises and events.',
  },
  start: { zh: '开始演示月', en: 'Start the month' },
  goOn: { zh: '继续', en: 'Continue' },
  openAgain: { zh: '再次打开', en: 'Open again' },
  open: { zh: '打开演示月', en: 'Open the demonstration month' },
  leave: {
    zh: '可以离开这个页面，演示月会继续。',
    en: 'You can leave this page; the month continues.',
  },
  remove: { zh: '整体删除', en: 'Delete everything' },
  sure: { zh: '删除演示月和其中的全部数据？', en: 'Delete the demonstration month and all its data?' },
  keep: { zh: '保留', en: 'Keep it' },
  starting: { zh: '正在准备数据库……', en: 'Preparing the database …' },
  running: (day: string, last: string) => ({
    zh: `过到 ${day}，到 ${last} 为止`,
    en: `At ${day}, running until ${last}`,
  }),
  stopped: { zh: '停在半路，没有在运行', en: 'Interrupted; not running' },
  finished: { zh: '已经过完', en: 'Finished' },
  failed: {
    zh: '中断了；原因记在数据目录的 month/month.log 或终端里',
    en: 'It stopped; the reason is in month/month.log in the data folder or in the terminal',
  },
  progress: { zh: '进度', en: 'Progress' },
  soFar: { zh: '到目前为止', en: 'So far' },
  applied: { zh: '申请', en: 'Applications' },
  granted: { zh: '办成', en: 'Granted' },
  notGranted: { zh: '未办成', en: 'Not granted' },
  corrections: { zh: '补正和修改', en: 'Corrections' },
  changes: { zh: '变更', en: 'Changes' },
  closures: { zh: '注销', en: 'Deregistrations' },
  ratings: { zh: '评价', en: 'Ratings' },
  accounts: {
    zh: '那里的演示账户与这里相同，密码也一样。',
    en: 'Demonstration accounts there are the same as here, with the same password.',
  },
});
