import { z } from 'zod';
import { At, Id, Session, text } from '../platform/schemas.ts';

const maxDeviceName = 40;

export const DeviceParams = z.strictObject({ id: Id });

const shownName = z
  .string()
  .describe('What the shop calls it')
  .meta({ examples: ['Tablet de cocina'] });

export const NewDevice = z
  .strictObject({
    name: text(maxDeviceName)
      .describe('What the shop calls it')
      .meta({ examples: ['Tablet de cocina'] }),
  })
  .meta({ id: 'NewDevice', description: 'The device that asks, to be enrolled' });

const Device = z
  .strictObject({
    id: Id,
    name: shownName,
    createdAt: At.describe('When it was enrolled'),
    lastSeenAt: At.nullable().describe('When somebody signed in on it last did something, to the minute; null: never'),
    isThis: z.boolean().describe('Whether the request comes from it'),
  })
  .meta({ id: 'Device', description: 'A device on which a PIN signs in' });

export const Devices = z
  .strictObject({ devices: z.array(Device).describe('Newest first, without those that were revoked') })
  .meta({ id: 'Devices', description: 'The devices on which a PIN signs in' });

export const EnrolledDeviceAnswer = z
  .strictObject({
    device: Device,
    token: z
      .string()
      .describe('Send it as X-Enrolled-Device, where cookies do not go; no other answer has it')
      .meta({ examples: ['ZW5yb2xsZWQtZGV2aWNlLWV4YW1wbGUtbm8tdG9rZW4'] }),
  })
  .meta({ id: 'NewlyEnrolledDevice', description: 'The device, now enrolled' });

export const CurrentDevice = z
  .strictObject({
    device: z
      .strictObject({ id: Id, name: shownName })
      .nullable()
      .meta({ id: 'ThisDevice', description: 'The enrolled device that asks' })
      .describe('Null: it is not enrolled'),
    people: z
      .array(
        Session.shape.staff
          .extend({ locked: z.boolean().describe('Whether their PIN is locked on this device') })
          .meta({ id: 'PersonWithPin', description: 'Somebody who has a PIN' }),
      )
      .describe('Who has a PIN, by name; empty on a device that is not enrolled'),
  })
  .meta({ id: 'CurrentDevice', description: 'Who may sign in with a PIN on the device that asks' });
