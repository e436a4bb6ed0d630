import type { TFunction } from 'i18next';
import type { Problem } from '../api/problem.ts';

/** Problems that the console words itself; for others the server's own words stand. */
const WORDED = [
  'unreachable',
  'console-fault',
  'forbidden',
  'not-found',
  'too-many-requests',
  'unavailable',
  'internal',
  'too-large',
  'sign-in-failed',
  'link-not-valid',
] as const;

export function describeProblem(
  problem: Problem,
  t: TFunction,
): { readonly title: string; readonly help: string | undefined } {
  const worded = WORDED.find((code) => code === problem.code);
  if (worded === undefined) return { title: problem.title || t('problem.other'), help: problem.detail };
  return { title: t(`problem.${worded}.title`), help: problem.detail ?? t(`problem.${worded}.help`) };
}
