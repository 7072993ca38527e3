import type { JsonObject } from '../../../kernel/json.ts';

/** A line whose 1000 customers are without power for an hour and a half, a week from Monday 6 June 2022. */
export const planned: JsonObject = {
  kind: 'planned',
  area: 'urban',
  reach: 'line',
  substation: '莲城变',
  feeder: '10千伏 莲 5 线',
  places: '莲城大道 1 至 99 号',
  customers: 1000,
  startsOn: '2022-06-13',
  startsAt: '08:30',
  plannedMinutes: 90,
  whyNotLive: '更换杆塔',
};
