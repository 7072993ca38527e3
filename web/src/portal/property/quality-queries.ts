import { offeredEntriesQuery, servicesQuery } from '../../api/queries.ts';

export const volumesQuery = () => offeredEntriesQuery('property-volume', '');
export const disputesQuery = () => offeredEntriesQuery('property-land-dispute', '');
export const surveyorsQuery = () => offeredEntriesQuery('property-surveyor', '');
export const reliefQuery = () => offeredEntriesQuery('property-fee-relief', '');

/** All that the page of land quality puts together. */
export const qualityQueries = () => [
  servicesQuery(),
  volumesQuery(),
  disputesQuery(),
  surveyorsQuery(),
  reliefQuery(),
];
