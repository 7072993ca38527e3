import { words } from '../../language/words.ts';

/** What is said of a service in one line, on the first page too. */
export const factWords = words({
  noTrip: { zh: '不用跑', en: 'No visits' },
  tripCount: (n: number) => ({ zh: `${n} 趟`, en: `${n} ${n === 1 ? 'visit' : 'visits'}` }),
  manyPlaces: (n: number) => ({ zh: `其他 ${n} 个地方`, en: `in ${n} other places` }),
});
