import { ApiProblem } from '../api/client.ts';

/** Whether a save was refused because somebody else has saved since: what it was decided on is an older version. */
export const isStale = (problem: unknown): boolean => problem instanceof ApiProblem && problem.code === 'stale-version';
