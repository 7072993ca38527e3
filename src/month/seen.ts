import type { JsonObject } from '../kernel/json.ts';

/* What the people of the month read of the API's answers. */

export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

export type SeenRow = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly service: { readonly code: string };
  readonly region: { readonly code: string };
  readonly phase: string;
  readonly office: { readonly id: string } | null;
  readonly openedAt: string;
  readonly outcome: { readonly code: string; readonly class: string } | null;
};

export type SeenWork = {
  readonly case: SeenRow;
  readonly item: { readonly code: string };
  readonly openedAt: string;
};

export type SeenMove = {
  readonly act: string;
  readonly step: string | null;
  readonly needs: string;
  readonly choices: readonly { readonly code: string }[];
  readonly outcomes: readonly {
    readonly code: string;
    readonly favourable: boolean;
    readonly reasonRequired: boolean;
    readonly from?: string;
  }[];
  readonly form: JsonObject | null;
  readonly amends: readonly string[];
};

export type SeenCase = SeenRow & {
  readonly parent: { readonly id: string } | null;
  readonly form: JsonObject;
  readonly formSchema: JsonObject;
  readonly data: JsonObject;
  readonly moves: readonly SeenMove[];
  readonly corrections: readonly unknown[];
};

export type SeenDraft = { readonly id: string; readonly version: number };

export type SeenBackground = {
  readonly due: number;
  readonly unordered: number;
  readonly unread: number;
  readonly unsent: number;
  readonly unanswered: number;
};

/** What an outside party of a demonstration says of itself: how many messages it answers at a later moment. */
export type SeenParty = { readonly id: string; readonly later: number };

/** What somebody does with a move. */
export type Act = { readonly act: string } & Readonly<Record<string, unknown>>;
