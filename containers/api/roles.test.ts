import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { hashToken } from '../../functions/platform/access.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { defineFunction } from '../../functions/platform/define-function.ts';
import { type Role, roles } from '../../functions/platform/schemas.ts';
import { mount } from './mount.ts';
import { keepStreams } from './streams.ts';
import { openTestApp } from './testing/app.ts';
import { walk } from './testing/walk.ts';
import type { Request, Step } from './testing/walking.ts';

type Shop = Awaited<ReturnType<typeof openTestApp>>;
type Caller = Role | 'anyone' | 'newcomer' | `key of ${Role}`;

const ask = async ({ app }: Shop, { method, path, headers = {}, body }: Request) => {
  const answer = await app.inject({
    method: method as 'GET',
    url: path,
    headers,
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, headers: answer.headers as Step['answer']['headers'], body: answer.body };
};

/** A session of somebody new, for one call: signing out is among what is called. */
async function sessionOf(shop: Shop, role: Role, mustChangePassword: boolean): Promise<string> {
  const { services } = shop;
  const [id, token, createdAt] = [services.newId(), randomBytes(32).toString('base64url'), services.clock()];
  const expiresAt = new Date('2027-01-01T00:00:00Z');
  await services.write(async (tx) => {
    const person = { id, name: id, nameKey: id, role, passwordHash: '', mustChangePassword, createdAt };
    await tx.staff.create({ data: person });
    await tx.staffSession.create({ data: { tokenHash: hashToken(token), staffId: id, createdAt, expiresAt } });
  });
  return token;
}

/** An API key with the role; revoking one is among what is called, but it is never this one. */
async function keyOf({ services }: Shop, role: Role): Promise<string> {
  const [id, token, createdAt] = [services.newId(), randomBytes(32).toString('base64url'), services.clock()];
  const key = { id, name: role, role, tokenHash: hashToken(token), createdAt, createdBy: id };
  await services.write((tx) => tx.apiKey.create({ data: key }));
  return token;
}

async function tokenOf(shop: Shop, caller: Exclude<Caller, 'anyone'>): Promise<string> {
  const keyRole = roles.find((role) => caller === `key of ${role}`);
  if (keyRole !== undefined) return keyOf(shop, keyRole);
  return sessionOf(shop, caller === 'newcomer' ? 'manager' : (caller as Role), caller === 'newcomer');
}

/** Whether the caller gets past the door with a request that was good for somebody; what comes of it is another matter. */
async function isLetIn(shop: Shop, { request }: Step, caller: Caller): Promise<boolean> {
  const { authorization: _, cookie: __, ...headers } = request.headers ?? {};
  const token = caller === 'anyone' ? undefined : await tokenOf(shop, caller);
  const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await ask(shop, { ...request, headers: { ...headers, ...bearer } });
  const code = answer.status >= 400 ? (JSON.parse(answer.body) as { code: string }).code : '';
  return !['not-signed-in', 'not-allowed', 'password-change-required'].includes(code);
}

describe('who may call what', () => {
  it('is exactly this, over HTTP: a function that is not in this list is open to no role, and of accounts to no API key', async () => {
    const shop = await openTestApp();
    const steps = await walk((request) => ask(shop, request));
    const callers: Caller[] = ['anyone', 'newcomer', ...roles];
    const open: string[] = [];
    for (const { operationId, access, tag } of catalogue) {
      const good = steps.find((step) => step.operationId === operationId && step.answer.status < 400);
      if (good === undefined) throw new Error(`the walk has no good request for ${operationId}`);
      const may: Caller[] = [];
      for (const caller of callers) if (await isLetIn(shop, good, caller)) may.push(caller);
      open.push(`${operationId}: ${may.join(', ')}`);
      for (const role of roles) {
        const isForKeys = may.includes(role) && (access === 'public' || tag !== 'staff');
        expect(await isLetIn(shop, good, `key of ${role}`), `${operationId} by a key of ${role}`).toBe(isForKeys);
      }
    }
    const anyone = 'anyone, newcomer, waiter, kitchen, manager';
    const self = 'newcomer, waiter, kitchen, manager';
    const staff = 'waiter, kitchen, manager';
    expect(open.sort()).toEqual(
      [
        `getHealth: ${anyone}`,
        `getReady: ${anyone}`,
        `getRestaurant: ${anyone}`,
        `shopEvents: ${anyone}`,
        `getMenu: ${anyone}`,
        `listPickupSlots: ${anyone}`,
        `placeOrder: ${anyone}`,
        `getOrder: ${anyone}`,
        `orderEvents: ${anyone}`,
        `cancelOrder: ${anyone}`,
        `getPushKey: ${anyone}`,
        `subscribeToOrder: ${anyone}`,
        `unsubscribeFromOrder: ${anyone}`,
        `signIn: ${anyone}`,
        `listOrders: ${staff}`,
        `changeOrderStatus: ${staff}`,
        `setItemAvailability: ${staff}`,
        `undoOrderMove: ${staff}`,
        `markLines: ${staff}`,
        `createGroup: ${anyone}`,
        `joinGroup: ${anyone}`,
        `getGroup: ${anyone}`,
        `groupEvents: ${anyone}`,
        `setGroupLines: ${anyone}`,
        `leaveGroup: ${anyone}`,
        `lockGroup: ${anyone}`,
        `unlockGroup: ${anyone}`,
        `sendGroup: ${anyone}`,
        'markOrdersSeen: kitchen, manager',
        'reportScreen: kitchen, manager',
        'listScreens: kitchen, manager',
        `getPickupScreen: ${anyone}`,
        `pickupScreenEvents: ${anyone}`,
        'listTables: waiter, manager',
        `listTabs: ${staff}`,
        `getTab: ${staff}`,
        `getTableTab: ${staff}`,
        'openTableTab: waiter, manager',
        `openVisit: ${anyone}`,
        `getVisit: ${anyone}`,
        `askForBillAsGuest: ${anyone}`,
        'admitGuests: waiter, manager',
        'openCounterTab: waiter, manager',
        'changeTab: waiter, manager',
        'askForBill: waiter, manager',
        'takeTabPayment: waiter, manager',
        'takeTablePayment: waiter, manager',
        'closeTab: waiter, manager',
        'moveTab: waiter, manager',
        'mergeTabs: waiter, manager',
        'transferLines: waiter, manager',
        'adjustTab: waiter, manager',
        'undoAdjustment: waiter, manager',
        'addTables: manager',
        'changeTable: manager',
        'changeTableCode: manager',
        `allEvents: ${staff}`,
        `whoAmI: ${self}`,
        `signOut: ${self}`,
        `changePassword: ${self}`,
        'takePayment: waiter, manager',
        'listPayments: waiter, manager',
        'undoPayment: waiter, manager',
        'openShift: waiter, manager',
        'getCurrentShift: waiter, manager',
        'moveCash: waiter, manager',
        'closeShift: waiter, manager',
        'getShift: waiter, manager',
        'explainDifference: waiter, manager',
        'listShifts: manager',
        'reportSales: manager',
        'reportPromises: manager',
        'reportPayments: manager',
        'listStaff: manager',
        'addStaff: manager',
        `signInByPin: ${anyone}`,
        `endMySessions: ${self}`,
        `setPin: ${staff}`,
        `removePin: ${staff}`,
        `approve: ${staff}`,
        'enrolDevice: manager',
        'listDevices: manager',
        'revokeDevice: manager',
        `getCurrentDevice: ${anyone}`,
        'inviteStaff: manager',
        'listInvitations: manager',
        'revokeInvitation: manager',
        `readInvitation: ${anyone}`,
        `acceptInvitation: ${anyone}`,
        'changeStaff: manager',
        'removeStaff: manager',
        'endStaffSessions: manager',
        'listStaffEvents: manager',
        'listApiKeys: manager',
        'makeApiKey: manager',
        'revokeApiKey: manager',
        `listPrinters: ${staff}`,
        'addPrinter: manager',
        'changePrinter: manager',
        'removePrinter: manager',
        `listPrintJobs: ${staff}`,
        `print: ${staff}`,
        `reprint: ${staff}`,
        `markPrinted: ${staff}`,
        'findPersonalData: manager',
        'erasePersonalData: manager',
        'listBackups: manager',
        'makeBackup: manager',
        'getOpeningHours: manager',
        'getSettings: manager',
        'changeSettings: manager',
        'finishSetUp: manager',
        `listSoldOut: ${staff}`,
        `sellOut: ${staff}`,
        `putBack: ${staff}`,
        'clearPractice: manager',
        'pauseOrders: kitchen, manager',
        'resumeOrders: kitchen, manager',
        'setOpeningHours: manager',
        'getMenuDraft: manager',
        'saveMenuDraft: manager',
        'discardMenuDraft: manager',
        'previewMenuDraft: manager',
        'publishMenu: manager',
        'listMenuVersions: manager',
        'listItemPrices: manager',
        'restoreMenuVersion: manager',
        'exportMenu: manager',
        'importMenu: manager',
        'uploadPhoto: manager',
      ].sort(),
    );
  });

  it('has to be said by every function: one that does not say it is not mounted', async () => {
    const { app, services } = await openTestApp();
    const silent = defineFunction({
      operationId: 'silent',
      method: 'GET',
      path: '/api/v1/silent',
      tag: 'operations',
      summary: 'Does not say who may call it',
      description: 'For this test.',
      access: 'public',
      request: {},
      responses: { 204: { description: 'Done' } },
      handle: async () => ({ status: 204 }),
    });
    const draining = new AbortController().signal;
    const streams = keepStreams({ services, draining, log: app.log });
    const host = { services, draining, streams, origins: [] };
    for (const access of [undefined, [], 'everybody']) {
      const fn = { ...silent, access } as unknown as AnyFunction;
      expect(() => mount(app, fn, host)).toThrow('silent does not say who may call it');
    }
  });
});
