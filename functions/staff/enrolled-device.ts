import { z } from 'zod';
import { hashToken } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { readCookie } from './cookies.ts';

/** How long a device stays enrolled unless it is revoked: two years, after which a manager enrols it again. */
export const enrolledMs = 2 * 365 * 24 * 60 * 60_000;

const member = {
  'x-enrolled-device': z
    .string()
    .max(100)
    .optional()
    .describe('The `token` of the enrolled device, where cookies do not go')
    .meta({ examples: ['ZW5yb2xsZWQtZGV2aWNlLWV4YW1wbGUtbm8tdG9rZW4'] }),
};

export const EnrolledHeaders = z.object(member);
export type EnrolledHeaders = z.output<typeof EnrolledHeaders>;

export type EnrolledDevice = { id: string; name: string };

/** The enrolled device that the request comes from; undefined when it proves none, or one that was revoked. */
export async function enrolledDevice(
  { read, cookie, secure, clock }: Pick<Context, 'read' | 'cookie' | 'secure' | 'clock'>,
  headers: EnrolledHeaders,
): Promise<EnrolledDevice | undefined> {
  const token = headers['x-enrolled-device'] ?? readCookie(cookie, 'enrolled', secure);
  if (token === undefined || token === '') return undefined;
  return read((tx) =>
    tx.get<EnrolledDevice>(
      'SELECT id, name FROM staff_devices WHERE token_hash = ? AND revoked_at IS NULL AND created_at > ?',
      hashToken(token),
      new Date(clock().getTime() - enrolledMs),
    ),
  );
}
