import { measure } from '../basis.ts';

/** (四): one application, offices in parallel, one visit, one opinion, and filing without another application. */
export const acceptance = measure('joint-acceptance');

export const leadOffice = { duty: 'joint-acceptance' } as const;

/** How often the offices come to look, at most. */
export const visits = 3;

/** How often days are proposed anew before the lead office sets one. */
export const proposals = 3;

/** Times that may be proposed at once. */
export const mostSlots = 6;
export const slotCodes = Array.from({ length: mostSlots }, (_, at) => String(at + 1));
