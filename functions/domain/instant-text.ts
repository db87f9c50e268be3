const most = 16;
const kept: { ms: number; text: string }[] = [];
let oldest = 0;

/**
 * An instant in RFC 3339, UTC, with milliseconds: `toISOString`, whose texts are kept for the last few instants. What happens
 * at one moment has one instant in many places, and each text takes a microsecond to make.
 */
export function instantText(at: Date): string {
  const ms = at.getTime();
  for (const instant of kept) if (instant.ms === ms) return instant.text;
  const text = at.toISOString();
  kept[oldest] = { ms, text };
  oldest = (oldest + 1) % most;
  return text;
}
