import { staffPaths } from '../router/staff-paths.ts';

/** The first page of each role. */
export const homes = { waiter: staffPaths.floor, kitchen: staffPaths.kitchen, manager: staffPaths.desk };
