import type { Expression } from '../../../kernel/process/definition.ts';

/*
 * SAIDI and SAIFI are sums over outages, so each outage adds its share: customers that were cut off, times the minutes,
 * over the customers that are served. (IEEE 1366; DL/T 836.1 counts alike.) Read over `output` of who restored it and
 * `facts.area`.
 */

const counts: Expression = 'facts.area != null && output.minutes > facts.area.momentary';

/** How often a customer was cut off on average: SAIFI. */
export const interruptions: Expression = `(${counts}) ? output.customers * 1.0 / facts.area.customers : 0.0`;

/** How long, in hours: SAIDI. */
export const outageHours: Expression = `(${counts}) ? output.minutes * output.customers / 60.0 / facts.area.customers : 0.0`;

/** How much of what last year's average customer was without power this outage makes up, in percent. */
export const shareOfLastYear: Expression = `(${counts}) && facts.area.?lastYearHours.orValue(0.0) > 0.0 ? output.minutes * output.customers / 60.0 / facts.area.customers / facts.area.lastYearHours * 100.0 : 0.0`;
