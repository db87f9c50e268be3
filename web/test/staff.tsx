import { render } from '@testing-library/preact';
import { type StaffRoute, StaffShell } from '../src/app/shells/staff-shell.tsx';
import type { Page } from '../src/router/router.tsx';

/** Shows `page` as the app shows a page of the staff. Every role may open it, unless `route` limits the roles. */
export function openForStaff(page: Page, route: Partial<StaffRoute> = {}): void {
  const whole: StaffRoute = {
    path: '/personal',
    title: { es: 'Una página', en: 'A page' },
    page,
    place: 'band',
    roles: ['waiter', 'kitchen', 'manager'],
    ...route,
  };
  render(<StaffShell route={whole} routes={[whole]} params={{}} />);
}
