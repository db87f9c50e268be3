import { type ReadonlySignal, signal } from '@preact/signals';
import { api } from '../../api/client.ts';
import type { Printer } from '../../api/types.ts';
import type { Connection } from './board.ts';

const lookEveryMs = 20_000;

/** The shop's printers that need a person: silent, in trouble, or with papers in doubt. */
export const troubledPrinters = signal<readonly Printer[]>([]);

const isTroubled = ({ lastSeenAt, silent, trouble, doubtful }: Printer): boolean =>
  lastSeenAt !== null && (silent || trouble !== null || doubtful > 0);

/**
 * Asks every twenty seconds how the printers are, while the screen is in sight and its stream is live: the bar of a lost connection says
 * more than this could. An answer that does not come changes nothing.
 */
export function watchPrinters(connection: ReadonlySignal<Connection>): () => void {
  const look = async () => {
    if (connection.peek().kind !== 'live' || document.visibilityState !== 'visible') return;
    const { data } = await api.GET('/api/v1/printers');
    if (data !== undefined) troubledPrinters.value = data.printers.filter(isTroubled);
  };
  const timer = setInterval(() => void look().catch(() => undefined), lookEveryMs);
  return () => {
    clearInterval(timer);
    troubledPrinters.value = [];
  };
}
