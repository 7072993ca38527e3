/** The value of a filter's first choice: nothing is left out. A select cannot hold null as a choice. */
export const unfiltered = '';
