/** What every UUIDv7 made at `instant` or later is not less than, as text: its first 48 bits are the milliseconds (RFC 9562). */
export function firstIdAt(instant: Date): string {
  const ms = Math.max(0, instant.getTime()).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}`;
}
