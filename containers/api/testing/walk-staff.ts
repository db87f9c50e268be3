import { owner } from '../../../functions/platform/testing/owner.ts';
import type { Asks } from './walk-group.ts';
import type { Answer, Request } from './walking.ts';

type Headers = Record<string, string>;
type StaffAsks = Asks & { ask: (operationId: string, name: string, request: Request) => Promise<Answer> };

/** The part of the day in which the owner invites two people: one joins, the other's link is revoked. */
async function walkInvitations({ get, post, bare }: Pick<StaffAsks, 'get' | 'post' | 'bare'>, asOwner: Headers) {
  const invitations = '/api/v1/invitations';
  const invite = async (name: string) => {
    const { body } = await post(
      'inviteStaff',
      invitations,
      `an invitation of ${name}`,
      { name, role: 'waiter' },
      asOwner,
    );
    return JSON.parse(body) as { invitation: { id: string }; token: string };
  };
  const [diana, elena] = [await invite('Diana'), await invite('Elena')];
  await post('inviteStaff', invitations, 'the same name again', { name: 'diana', role: 'waiter' }, asOwner);
  await post('inviteStaff', invitations, 'no role', { name: 'Fidel' }, asOwner);
  await post('inviteStaff', invitations, 'not signed in', { name: 'Fidel', role: 'waiter' });
  await get('listInvitations', invitations, 'the invitations', asOwner);
  await bare('revokeInvitation', 'DELETE', `${invitations}/${elena.invitation.id}`, 'revoked', asOwner);
  await bare('revokeInvitation', 'DELETE', `${invitations}/${elena.invitation.id}`, 'revoked twice', asOwner);
  await post('readInvitation', `${invitations}/read`, 'an invitation', { token: diana.token });
  await post('readInvitation', `${invitations}/read`, 'one that was revoked', { token: elena.token });
  await post('readInvitation', `${invitations}/read`, 'one that there is not', { token: 'A'.repeat(43) });
  const accept = { token: diana.token, password: 'loroco-con-queso' };
  await post('acceptInvitation', `${invitations}/accept`, 'a short password', { ...accept, password: 'corta' });
  await post('acceptInvitation', `${invitations}/accept`, 'an invitation', accept);
  await post('acceptInvitation', `${invitations}/accept`, 'an invitation twice', accept);
}

type PinAsks = Pick<StaffAsks, 'get' | 'post' | 'put' | 'bare'>;

/** The part of the day in which the owner enrols a tablet, signs in on it with a PIN, and approves something. */
async function walkPins({ get, post, put, bare }: PinAsks, asOwner: Headers, withoutPin: string) {
  const [devices, sessions, pins] = ['/api/v1/devices', '/api/v1/staff/sessions', '/api/v1/staff/me/pin'];
  // In a session of its own: it ends with the device.
  const own = JSON.parse((await post('signIn', sessions, 'on the tablet', owner)).body) as { token: string };
  const byPassword = { authorization: `Bearer ${own.token}` };
  const enrolled = await post('enrolDevice', devices, 'the tablet', { name: 'Tablet de cocina' }, byPassword);
  const { device, token } = JSON.parse(enrolled.body) as { device: { id: string }; token: string };
  const onTablet = { 'x-enrolled-device': token };
  await post('enrolDevice', devices, 'without a name', {}, asOwner);
  const pin = { pin: '4071', currentPassword: owner.password };
  await put('setPin', pins, 'an easy one', { ...pin, pin: '1234' }, asOwner);
  await put('setPin', pins, 'a wrong password', { ...pin, currentPassword: 'adivino' }, asOwner);
  await put('setPin', pins, 'a PIN', pin, asOwner);
  await get('getCurrentDevice', `${devices}/current`, 'a device that is not enrolled');
  const current = await get('getCurrentDevice', `${devices}/current`, 'the tablet', onTablet);
  const screen = '/api/v1/pickup-screen';
  await get('getPickupScreen', screen, 'a screen that is not enrolled');
  await get('getPickupScreen', screen, 'the counter’s screen', onTablet);
  await get('pickupScreenEvents', `${screen}/events`, 'a screen that is not enrolled');
  await get('pickupScreenEvents', `${screen}/events`, 'the counter’s screen live', onTablet);
  const { people } = JSON.parse(current.body) as { people: { id: string }[] };
  const staffId = people[0]?.id;
  const right = { staffId, pin: pin.pin };
  await post('signInByPin', `${sessions}/pin`, 'on another device', right);
  await post('signInByPin', `${sessions}/pin`, 'a wrong PIN', { ...right, pin: '8352' }, onTablet);
  await post('signInByPin', `${sessions}/pin`, 'somebody without a PIN', { ...right, staffId: withoutPin }, onTablet);
  await post('signInByPin', `${sessions}/pin`, 'no PIN', { ...right, pin: 'abcd' }, onTablet);
  const opened = await post('signInByPin', `${sessions}/pin`, 'a PIN', right, onTablet);
  const byPin = { authorization: `Bearer ${(JSON.parse(opened.body) as { token: string }).token}` };
  const approved = { tabId: withoutPin, lineId: withoutPin, quantity: 1 };
  const asked = { ...right, action: 'void', approved };
  const approvals = '/api/v1/staff/approvals';
  await post('approve', approvals, 'a void', asked, { ...byPin, ...onTablet });
  await post('approve', approvals, 'a wrong PIN', { ...asked, pin: '8352' }, { ...byPin, ...onTablet });
  await post(
    'approve',
    approvals,
    'something that there is not',
    { ...asked, action: 'fly' },
    { ...byPin, ...onTablet },
  );
  await post('approve', approvals, 'on another device', asked, byPin);
  await bare('removePin', 'DELETE', pins, 'removed', byPin);
  await get('listDevices', devices, 'the devices', { ...asOwner, ...onTablet });
  await bare('revokeDevice', 'DELETE', `${devices}/${device.id}`, 'revoked', byPin);
  await bare('revokeDevice', 'DELETE', `${devices}/${device.id}`, 'revoked twice', byPin);
}

/** The part of the day in which the owner hires somebody for the kitchen, and lets them go. */
export async function walkStaff({ get, post, put, ask, bare }: StaffAsks, asOwner: Headers): Promise<void> {
  const staff = '/api/v1/staff';
  const berta = { name: 'Berta', role: 'kitchen', password: 'primera-clave' };
  const added = await post('addStaff', staff, 'a person', berta, asOwner);
  const { id } = JSON.parse(added.body) as { id: string };
  await post('addStaff', staff, 'a name that looks the same', { ...berta, name: 'Вerta' }, asOwner);
  await post('addStaff', staff, 'a short password', { ...berta, name: 'Carla', password: 'corta' }, asOwner);
  await post('addStaff', staff, 'a person, not signed in', berta);
  await get('listStaff', staff, 'the staff', asOwner);
  await get('listStaff', staff, 'the staff, not signed in');

  await walkInvitations({ get, post, bare }, asOwner);
  await walkPins({ get, post, put, bare }, asOwner, id);
  const { name, password } = berta;
  const opened = await post('signIn', '/api/v1/staff/sessions', 'with a first password', { name, password });
  const { token } = JSON.parse(opened.body) as { token: string };
  const asBerta = { authorization: `Bearer ${token}` };
  await get('whoAmI', '/api/v1/staff/sessions/current', 'with a first password', asBerta);
  await get('listOrders', '/api/v1/orders', 'the list, with a first password', asBerta);
  const change = (name: string, body: object, headers = asOwner) =>
    ask('changeStaff', name, {
      method: 'PATCH',
      path: `${staff}/${id}`,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  await change('another role', { role: 'waiter' });
  await change('nothing', {});
  await change('the name of another', { name: owner.name.toUpperCase() });
  const keys = '/api/v1/keys';
  const made = await post('makeApiKey', keys, 'a key', { name: 'Contabilidad', role: 'manager' }, asOwner);
  const key = JSON.parse(made.body) as { id: string; token: string };
  await post('makeApiKey', keys, 'a key without a role', { name: 'Contabilidad' }, asOwner);
  await get('listOrders', '/api/v1/orders?limit=1', 'by a key', { authorization: `Bearer ${key.token}` });
  await get('listApiKeys', keys, 'the keys', asOwner);
  await get('listStaffEvents', `${staff}/events?limit=1`, 'the log', asOwner);
  await get('listStaffEvents', `${staff}/events?action=left`, 'of an action that there is not', asOwner);
  await get('listStaffEvents', `${staff}/events`, 'the log, by a key', { authorization: `Bearer ${key.token}` });
  await get('listApiKeys', keys, 'the keys, by a key', { authorization: `Bearer ${key.token}` });
  await bare('revokeApiKey', 'DELETE', `${keys}/${key.id}`, 'revoked', asOwner);
  await bare('revokeApiKey', 'DELETE', `${keys}/${key.id}`, 'revoked twice', asOwner);
  await get('listOrders', '/api/v1/orders?limit=1', 'by a key that was revoked', {
    authorization: `Bearer ${key.token}`,
  });
  const person = { phone: '+503 7000 0000' };
  await post('findPersonalData', '/api/v1/privacy/find', 'by phone', person, asOwner);
  await post('findPersonalData', '/api/v1/privacy/find', 'no international number', { phone: '7000' }, asOwner);
  await post('erasePersonalData', '/api/v1/privacy/erase', 'not signed in', person);
  await post('erasePersonalData', '/api/v1/privacy/erase', 'by phone', person, asOwner);
  await get('listBackups', '/api/v1/backups', 'the backups', asOwner);
  await get('listBackups', '/api/v1/backups', 'the backups, not signed in');
  await bare('makeBackup', 'POST', '/api/v1/backups', 'a backup', asOwner);
  await bare('makeBackup', 'POST', '/api/v1/backups', 'a backup, not signed in');
  await bare('endMySessions', 'DELETE', '/api/v1/staff/sessions', 'everywhere', asBerta);
  await bare('endMySessions', 'DELETE', '/api/v1/staff/sessions', 'everywhere, twice', asBerta);
  const passwords = `${staff}/me/password`;
  const next = { currentPassword: owner.password, newPassword: 'loroco-con-queso' };
  await put('changePassword', passwords, 'a wrong one', { ...next, currentPassword: 'adivino' }, asOwner);
  await put('changePassword', passwords, 'to the same', { ...next, newPassword: owner.password }, asOwner);
  await put('changePassword', passwords, 'to another', next, asOwner);
  await bare('endStaffSessions', 'DELETE', `${staff}/${id}/sessions`, 'signed out everywhere', asOwner);
  await bare('removeStaff', 'DELETE', `${staff}/${id}`, 'removed', asOwner);
  await bare('removeStaff', 'DELETE', `${staff}/${id}`, 'removed twice', asOwner);
  await bare('endStaffSessions', 'DELETE', `${staff}/${id}/sessions`, 'of nobody', asOwner);
}
