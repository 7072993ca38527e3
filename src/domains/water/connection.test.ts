import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import {
  applied,
  flat,
  plant,
  projectPlant,
  route,
  withProject,
} from '../pipe-connection/connection.fixture.ts';
import { water } from './utility.ts';

describe('时限：两个工作日，勘查当天就知道不用外线的当日', () => {
  test.each<[string, JsonObject, number, string]>([
    ['管道已到门口', flat, 4, 'half-day'],
    ['要新铺外线', plant, 4, 'half-day'],
    ['不清楚', { ...plant, outside: 'unknown' }, 4, 'half-day'],
  ])('%s', (_what, form, value, unit) => {
    expect(applied(water, form).told.state.clocks.promised?.limit).toMatchObject({ value, unit });
  });

  test('the survey has the last word: nothing to build is the same day, something is two days', () => {
    const nothing = applied(water, { ...plant, outside: 'unknown' });
    nothing.told.complete(nothing.company, '2022-06-06T09:00', 'survey', 'no-works', {
      output: { how: 'remote', metres: 0, drawings: false },
    });
    expect(nothing.told.state.clocks.promised?.limit.value).toBe(0);
    expect(nothing.told.state.steps.open?.clock?.limit.value).toBe(0);
    const something = applied(water, flat);
    something.surveyed(30);
    expect(something.told.state.clocks.promised?.limit).toMatchObject({ value: 4, unit: 'half-day' });
  });
});

test('what is surveyed on the next day only, or waits for the customer, is opened on the day all is there', () => {
  const nextDay = applied(water, flat);
  nextDay.told.complete(nextDay.company, '2022-06-07T08:40', 'survey', 'no-works', {
    output: { how: 'remote', metres: 0, drawings: false },
  });
  expect(nextDay.told.state.clocks.promised?.limit).toMatchObject({ value: 4, unit: 'half-day' });
  expect(nextDay.told.state.steps.open?.clock?.limit).toMatchObject({ value: 0, unit: 'working-day' });
  const unready = applied(water, { ...flat, insideReady: false });
  unready.told.complete(unready.company, '2022-06-06T09:00', 'survey', 'no-works', {
    output: { how: 'remote', metres: 0, drawings: false },
  });
  expect(unready.told.state.clocks.promised?.limit).toMatchObject({ value: 4, unit: 'half-day' });
});

test('当日受理、当日通水：accepted in the morning, on in the afternoon, in time', () => {
  const { told, company, opened } = applied(water, flat);
  told.complete(company, '2022-06-06T09:30', 'survey', 'no-works', {
    output: { how: 'remote', metres: 0, drawings: false },
  });
  opened('2022-06-06T15:00');
  expect(told.state.data).toMatchObject({ daysTaken: 0, payer: 'nobody' });
  expect(told.state.outcome?.code).toBe('connected');
});

test('审批两个工作日；150 米以下外线两天', () => {
  const { told, surveyed, by, agreed } = applied(water, plant);
  surveyed(90);
  by('water-supply', '2022-06-06T10:00', 'line-request', 'filed', {
    output: { ...route, papers: 'complete' },
  });
  expect(told.state.steps.approvals?.clock?.limit).toMatchObject({ value: 2, unit: 'working-day' });
  agreed('2022-06-07T10:00');
  expect(told.state.steps['works-short']?.clock?.limit).toMatchObject({ value: 2, unit: 'natural-day' });
});

test('a small low-risk project needs no leave; road, transport, police and city management are told', () => {
  const { told, surveyed, by } = applied(water, projectPlant, undefined, withProject());
  surveyed(60);
  by('water-supply', '2022-06-06T10:00', 'works-notice', 'pushed', {
    output: { ...route, restoredBy: '2022-06-30' },
  });
  expect(told.state.steps.approvals?.status).toBe('skipped');
  for (const duty of water.told)
    expect(by(duty, '2022-06-06T11:00', 'notice-seen', 'noted')).not.toBe('access.not-permitted');
  expect(told.state.steps['notice-seen']?.status).toBe('done');
});
