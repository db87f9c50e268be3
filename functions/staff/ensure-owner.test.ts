import { afterAll, describe, expect, it } from 'vitest';
import { newDatabase, openTestServices } from '../platform/testing/database.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { ensureOwner } from './ensure-owner.ts';
import { verifyPassword } from './password.ts';

/** A migrated database without staff. */
async function newShop() {
  const { services, close } = await openTestServices({}, await newDatabase());
  afterAll(close);
  return services;
}

describe('the owner of a new shop', () => {
  it('is made once, with the name and password that were given, and may do everything', async () => {
    const services = await newShop();
    expect(await ensureOwner(services, { name: ' Doña Ana ', password: 'mi-contraseña' })).toBeUndefined();
    const [made, ...others] = await services.db.staff.findMany();
    expect(made).toMatchObject({ name: 'Doña Ana', nameKey: 'doña ana', role: 'manager', mustChangePassword: false });
    expect(others).toEqual([]);
    expect(await verifyPassword('mi-contraseña', made?.passwordHash ?? '')).toBe(true);
  });

  it('gets a password of its own when none was given, printed once', async () => {
    const [one, other] = [await newShop(), await newShop()];
    const password = await ensureOwner(one, { name: 'owner', password: undefined });
    expect(password).toMatch(/^[\w-]{16}$/);
    const { passwordHash, mustChangePassword } = await one.db.staff.findFirstOrThrow();
    expect(mustChangePassword, 'the password is in the log').toBe(true);
    expect(await verifyPassword(password ?? '', passwordHash)).toBe(true);
    expect(await ensureOwner(one, { name: 'owner', password: undefined })).toBeUndefined();
    expect(await one.db.staff.findFirstOrThrow()).toMatchObject({ passwordHash });
    expect(await ensureOwner(other, { name: 'owner', password: undefined })).not.toBe(password);
  });

  it('is never made, renamed or given another password where somebody works already', async () => {
    const { services } = await openTestShop();
    const before = await services.db.staff.findMany();
    expect(await ensureOwner(services, { name: 'owner', password: 'another-password' })).toBeUndefined();
    expect(await ensureOwner(services, { name: 'intruder', password: undefined })).toBeUndefined();
    expect(await services.db.staff.findMany()).toEqual(before);
  });
});
