import { describe, expect, it } from 'vitest';
import { hashPassword, unmatchableHash, verifyPassword } from './password.ts';

const password = 'pupusas-revueltas';
const hash = await hashPassword(password);

describe('a stored password', () => {
  it('is an argon2id hash of at least what OWASP asks for, in the usual notation', () => {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  });

  it('matches no other password', async () => {
    expect(await verifyPassword(password, hash)).toBe(true);
    for (const other of ['', 'pupusas-revuelta', 'pupusas-revueltas ', 'Pupusas-revueltas', hash]) {
      expect(await verifyPassword(other, hash)).toBe(false);
    }
  });

  it('never looks the same twice, so that two people with one password do not know', async () => {
    expect(await hashPassword(password)).not.toBe(hash);
  });

  it('may have any characters, and is the same from any keyboard', async () => {
    const stored = await hashPassword('contrase\u00f1a 🫓 \u0000');
    expect(await verifyPassword('contrasen\u0303a 🫓 \u0000', stored)).toBe(true);
    expect(await verifyPassword('contrasena 🫓 \u0000', stored)).toBe(false);
  });

  it('is checked with the cost it was made with, also after the cost is raised', async () => {
    // Made by the reference implementation: argon2 somesalt -id -t 2 -m 16 -p 1 -l 32, password "password".
    const elsewhere = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await verifyPassword('password', elsewhere)).toBe(true);
    expect(await verifyPassword('Password', elsewhere)).toBe(false);
  });

  it('that is not an argon2id hash matches no password', async () => {
    for (const stored of ['', 'password', '$2b$10$abcdefghijklmnopqrstuv', hash.replace('argon2id', 'argon2i')]) {
      await expect(verifyPassword('password', stored)).rejects.toThrow('not argon2id');
    }
  });
});

describe('the hash that stands in for an unknown name', () => {
  it('costs as much to check as a real one and fits no password', async () => {
    const shape = (phc: string) => phc.replaceAll(/\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/g, '');
    expect(shape(unmatchableHash)).toBe(shape(hash));
    expect(await verifyPassword('', unmatchableHash)).toBe(false);
    expect(await verifyPassword(unmatchableHash, unmatchableHash)).toBe(false);
  });
});
