import type { Office, Region } from '../city/index.ts';
export type { Office, Region };
