/** Who and what there is: codes of entities, persons, places and cases, and offices through time. */
export * from './case-number.ts';
export * from './check-character.ts';
export * from './division.ts';
export * from './enterprise-name.ts';
export * from './mask.ts';
export * from './office.ts';
export * from './resident-id.ts';
export * from './uscc.ts';
export * from './written-code.ts';
