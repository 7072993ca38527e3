import type { Reaction } from '../../kernel/pack/definition.ts';
import { inspectedCase } from './services/inspected-case.ts';
import { meeting } from './services/meeting.ts';
import { order } from './services/order.ts';
import { ratingAnswer } from './services/rating-answer.ts';

/** A case of any service that lets its promised time pass; once for each time that clock has run. */
const late: Reaction = {
  code: 'supervision.late',
  on: { service: '*', warned: 'red', clocks: ['promised'], when: '!has(output.what)' },
  opens: {
    service: order.code,
    form: {
      origin: '"clock"',
      number: 'case.number',
      office: 'output.office',
      matter: '"办件超过承诺时限未办结"',
      matterEn: '"The case was not done in the time promised"',
      due: 'output.due',
    },
    linked: true,
  },
};

/** What was to be done by a day that the plan names; once for each such day. */
const behind: Reaction = {
  code: 'supervision.behind',
  on: { service: '*', warned: 'red', clocks: ['promised'], when: 'has(output.what) && output.what.zh != ""' },
  opens: {
    service: order.code,
    form: {
      origin: '"task"',
      number: 'case.number',
      office: 'output.office',
      // The day, and not how long ago it was: that grows, and what is written here stays.
      matter: 'output.what.zh + "：应于 " + output.due + " 完成，到期没有完成"',
      matterEn: 'output.what.en + ": not done by " + output.due',
      due: 'output.due',
    },
    linked: true,
  },
};

/** Whoever rated is called back and answered. */
const badlyRated: Reaction = {
  code: 'supervision.badly-rated',
  on: { service: '*', rated: 'bad' },
  opens: {
    service: ratingAnswer.code,
    form: { number: 'case.number', stars: 'output.stars', office: 'output.office' },
    linked: true,
  },
};

/** An answer that is none becomes an order. */
const notAnswered: Reaction = {
  code: 'supervision.not-answered',
  on: { service: ratingAnswer.code, ended: ['unfavourable'] },
  opens: {
    service: order.code,
    form: {
      origin: '"rating"',
      number: 'form.number',
      office: 'form.office',
      matter: '"差评整改不到位"',
      matterEn: '"A bad rating was not answered"',
      due: 'daysLater(today, 10)',
    },
    linked: true,
    ofOffice: true,
  },
};

const found: Reaction = {
  code: 'supervision.found',
  on: { service: inspectedCase.code, ended: ['unfavourable'] },
  opens: {
    service: order.code,
    form: {
      origin: '"inspection"',
      number: 'form.number',
      office: 'data.office',
      matter: 'data.matter',
      due: 'data.due',
    },
    linked: true,
    ofOffice: true,
  },
};

/** Each decision of a meeting; one about an order that the same office has open goes on in that one. */
const decided: Reaction = {
  code: 'supervision.decided',
  on: { service: meeting.code, ended: ['favourable'] },
  opens: {
    service: order.code,
    each: 'data.decisions',
    form: {
      origin: '"meeting"',
      number: 'item.?reference.orValue(case.number)',
      office: 'item.office',
      matter: 'item.matter',
      due: 'item.due',
    },
    linked: true,
    goesOnIn: { number: 'item.?reference.orValue("")', same: 'office' },
  },
};

export const reactions: readonly Reaction[] = [late, behind, badlyRated, notAnswered, found, decided];
