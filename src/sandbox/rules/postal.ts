import { digits } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, returned } from './rule.ts';

/** An address that plays what goes wrong: there is no such place. */
const unknownPlace = /查无此地|no such place/i;

/** The post: takes an order, with a number by which the parcel is followed; what it cannot find comes back. */
const takeOrder: Rule = ({ id, party, body }) => {
  const address = findText(body, 'address') ?? '';
  if (unknownPlace.test(address)) {
    return returned('地址无法投递，请更正', 'No parcel can be brought there: correct the address');
  }
  return done({ carrier: party.name.zh, trackingNumber: `EY${digits(9, id, 'parcel')}CN` });
};

const reportArrival: Rule = ({ party }) => done({ place: `${party.name.zh}投递部` });

const reportDelivery: Rule = () => done();

export const postalRules: Readonly<Record<string, Rule>> = {
  'post.take-order': takeOrder,
  'post.report-arrival': reportArrival,
  'post.report-delivery': reportDelivery,
};
