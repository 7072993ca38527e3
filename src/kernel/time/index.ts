/** Working calendars, office hours and the legal clock. Pure: the present moment is always passed in. */
export * from './calendar.ts';
export * from './calendar-data.ts';
export * from './civil.ts';
export * from './clock.ts';
export * from './due.ts';
export * from './explain.ts';
export * from './instant.ts';
export * from './limit.ts';
export * from './office-hours.ts';
export * from './overdue.ts';
export * from './periods.ts';
export * from './rules.ts';
export * from './standing.ts';
export { stopOver } from './stops.ts';
