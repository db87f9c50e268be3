import { forgetGroups } from './groups/forget-groups.ts';
import { forgetScreens } from './kitchen/screens.ts';
import { forgetGuests } from './orders/forget-guests.ts';
import { forgetUnseen } from './orders/unseen-orders.ts';
import { forgetPhotos } from './photos/forget-photos.ts';
import { forgetWriters } from './platform/forget-writers.ts';
import type { Chore } from './platform/house.ts';
import { forgetAnswers } from './platform/idempotency.ts';
import { forgetPrintJobs } from './printing/forget-print-jobs.ts';
import { forgetSubscriptions } from './push/subscriptions.ts';
import { keepDay } from './reports/kept-days.ts';
import { forgetApprovals, forgetInvitations, forgetSessions } from './staff/forget-sessions.ts';
import { leaveTables } from './tabs/leave-tables.ts';

/** All chores. Those that delete or anonymise expired data are here; what is not in this list is kept for ever. */
export const housekeeping: readonly Chore[] = [
  { name: 'the guests of old orders', run: forgetGuests },
  { name: 'answers kept for replay', run: forgetAnswers },
  { name: 'sessions that have ended', run: forgetSessions },
  { name: 'invitations long over', run: forgetInvitations },
  { name: 'approvals that were not used', run: forgetApprovals },
  { name: 'unseen orders of earlier days', run: forgetUnseen },
  { name: 'push subscriptions of orders long past', run: forgetSubscriptions },
  { name: 'screens that are gone for a week', run: forgetScreens },
  { name: 'groups that are over or empty', run: forgetGroups },
  { name: 'photos that nothing shows', run: forgetPhotos },
  { name: 'papers long printed', run: forgetPrintJobs },
  { name: 'processes that are over', run: forgetWriters },
  { name: 'tables of unpaid tabs of earlier days', did: 'left', run: leaveTables },
  { name: 'business days that are over', did: 'summed up', run: keepDay },
];
