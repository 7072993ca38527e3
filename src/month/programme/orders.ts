import type { SeenCase } from '../seen.ts';
import { complete, type Decider, daysLater, lain } from './decider.ts';

/* Orders of supervision: explained, looked at, reported, verified, looked back at, and pressed by the ladder. */

/** How long a diligent and a slow office take to explain, and then to put it right. */
const explainsAfter = { diligent: 1, slow: 5 } as const;
const reportsAfter = { diligent: 4, slow: 12 } as const;
/** After how long supervision sees that it has come back, where it has. */
const relapsesAfter = 9;
/** An order may be looked back at after thirty days, the last of which gives way to a working day. */
const looksBackAfter = 40;

/** What supervision notes in an order that is to come back: by this one is known which. */
export const comesBack = '（易反弹）';

export const decideOrder: Decider = (seen, row, { day, temper, role, random }) => {
  const { code } = row.item;
  if (code.includes('look-back')) return lookBack(seen, lain(row, day), role);
  switch (code) {
    case 'explain':
      if (role !== 'handler' || temper === 'silent' || lain(row, day) < explainsAfter[temper]) return null;
      return complete('explain', 'explained', { cause: '人手不足，衔接不畅', until: daysLater(day, 14) });
    case 'verify':
      if (role !== 'handler') return null;
      return random.chance(0.1)
        ? complete('verify', 'sent-back', {}, '原因不具体')
        : complete('verify', 'accepted');
    case 'report':
      if (role !== 'handler' || temper === 'silent' || lain(row, day) < reportsAfter[temper]) return null;
      return complete('report', 'reported', { done: '已整改，建立台账' });
    case 'inspect':
      if (role !== 'handler') return null;
      return random.chance(0.1)
        ? complete('inspect', 'returned', {}, '整改不到位')
        : complete('inspect', 'verified', { visitedOn: day, found: '现场查看，情况属实' });
    case 'measure':
      return role === 'handler' ? complete('measure', 'done', { on: day, what: '限期整改' }) : null;
    case 'propose':
      return role === 'handler'
        ? complete('propose', 'proposed', { on: day, what: '逾期未改，拟予通报或移送' })
        : null;
    case 'confirm':
      return role === 'head' ? complete('confirm', 'confirmed') : null;
    default:
      // What the order follows, and the next look at the ladder, come by themselves.
      return null;
  }
};

function lookBack({ form }: SeenCase, days: number, role: string) {
  if (role !== 'handler') return null;
  const look = { act: 'check-obligation', obligation: 'look-back' };
  if (String(form.matter).endsWith(comesBack))
    return days >= relapsesAfter ? { ...look, outcome: 'broken', reason: '问题反弹' } : null;
  return days >= looksBackAfter ? { ...look, outcome: 'kept', reason: '整改保持' } : null;
}
