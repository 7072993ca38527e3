export * from './kinds.ts';
export * from './service.ts';
export * from './settings.ts';
export * from './templates.ts';
