import { complete, type Decider } from './decider.ts';

/** Of weekly ones the first of a month goes out; the others are said with the month. */
const firstWeekUntil = 7;

/** 通报: written by one, approved by another, and sent; all of a month or a quarter, and some of a week. */
export const decideBulletin: Decider = ({ form }, row, { role }) => {
  switch (row.item.code) {
    case 'edit': {
      if (role !== 'handler') return null;
      const later = form.kind === 'weekly' && Number(String(form.from).slice(8)) > firstWeekUntil;
      return later
        ? complete('edit', 'dropped', {}, '并入月报')
        : complete('edit', 'ready', { to: '各县（市、区），市直各单位', open: true });
    }
    case 'approve':
      return role === 'head' ? complete('approve', 'approved') : null;
    case 'send':
      return role === 'handler' ? complete('send', 'sent') : null;
    default:
      return null;
  }
};
