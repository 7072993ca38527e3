import type { Basis } from '../../basis.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';

/** What becomes of the parts of a case's course that have a clock of their own. */
export type StretchEvent =
  | {
      readonly type: 'stretch-begun';
      readonly stretch: string;
      readonly limit: Limit;
      /** The office it hurries; null: whichever has the case or its work. */
      readonly office: string | null;
    }
  | {
      readonly type: 'stretch-paused';
      readonly stretch: string;
      readonly basis: Basis;
      readonly reason: Text;
    }
  | { readonly type: 'stretch-resumed'; readonly stretch: string }
  | { readonly type: 'stretch-ended'; readonly stretch: string };
