import { apiQuery, indicatorsQuery, offeredEntriesQuery } from '../../api/queries.ts';

const outages = (status: 'announced' | 'located') =>
  apiQuery('/api/registers/{code}/entries', {
    path: { code: 'power-outage' },
    query: { by: 'status', value: status, open: true, limit: 200 },
  });

/** Outages that are announced, and those being repaired: what is over is left out by the register. */
export const announcedQuery = () => outages('announced');
export const locatedQuery = () => outages('located');
export const reliabilityQuery = () => indicatorsQuery('electricity');
/** What every published line can still take: the register that a supply plan is drawn up from. */
export const capacityQuery = () => offeredEntriesQuery('power-capacity', '');
