/** What is wrong with a declaration, and where: `/steps/review/outcomes/approve/ends`. */
export type Fault = { readonly path: string; readonly fault: string };
