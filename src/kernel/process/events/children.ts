/** What a case knows of the cases under it. */
export type ChildrenEvent =
  /** One child for each item of a list, in the list's order. */
  | {
      readonly type: 'children-opened';
      readonly step: string;
      readonly round: number;
      readonly children: readonly string[];
    }
  /** From here on nobody joins. */
  | {
      readonly type: 'gathering-closed';
      readonly step: string;
      readonly round: number;
      readonly by: 'office' | 'limit' | 'list';
    }
  /** A part of a bundle that was left out at first has been asked for after all. */
  | { readonly type: 'service-added'; readonly step: string };
