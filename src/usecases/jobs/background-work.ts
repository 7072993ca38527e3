import { Type } from 'typebox';
import { countBackgroundWork } from '../../store/jobs/background-work.ts';
import type { Dependencies } from '../dependencies.ts';

export const BackgroundWorkView = Type.Object({
  atRest: Type.Boolean({
    description:
      '没有到期的后台工作，没有未送出、未答复的报文，也没有尚未统计的事件。Nothing is due, unsent, unanswered or not yet reckoned in',
  }),
  due: Type.Integer({ description: '正在办或已到期的后台工作。Jobs under way or due' }),
  later: Type.Integer({ description: '约定以后再办的。Jobs for a later moment' }),
  unordered: Type.Integer({ description: '有无未排序的事件，有为 1。1 where events have no place yet' }),
  unread: Type.Integer({
    description: '最慢的统计还差多少个事件。Events the slowest projector has yet to read',
  }),
  unsent: Type.Integer({ description: '未送出的报文。Messages that have not gone out' }),
  unanswered: Type.Integer({ description: '未答复的报文。Messages without an answer' }),
});
type BackgroundWorkView = Type.Static<typeof BackgroundWorkView>;

/** Whatever follows the log in a city's order. */
const projectors = ['indicators', 'notices', 'messages'];

/** How much goes on behind the pages now, and whether the city has come to rest. */
export async function readBackgroundWork({ database }: Dependencies): Promise<BackgroundWorkView> {
  const work = await countBackgroundWork(database, database.city, projectors);
  const { due, unordered, unread, unsent, unanswered } = work;
  return { ...work, atRest: due + unordered + unread + unsent + unanswered === 0 };
}
