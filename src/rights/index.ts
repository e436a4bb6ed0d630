export * from './right.ts';
export * from './snapshot.ts';
