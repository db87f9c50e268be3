import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrinterAddress, moveJob, type PrintJobState, printJobActions, silentJobMs, stateAt } from './print-jobs.ts';

describe('a print job', () => {
  it('is handed out at most once, and is never pending again, whatever happens to it in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...printJobActions), { maxLength: 30 }), (actions) => {
        let state: PrintJobState = 'pending';
        let handedOut = 0;
        for (const action of actions) {
          const next = moveJob(state, action);
          if (next === undefined) continue;
          if (action === 'hand-out') handedOut += 1;
          else if (action !== 'skip') expect(state).not.toBe('pending');
          // What was printed stays so, and nobody's word makes one printed that nobody had.
          expect(state).not.toBe('printed');
          if (next === 'printed') expect(handedOut).toBe(1);
          if (next === 'skipped') expect(handedOut).toBe(0);
          state = next;
          expect(state).not.toBe('pending');
        }
        expect(handedOut).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is unconfirmed when its printer has had it for a minute without a word', () => {
    const claimedAt = new Date('2026-11-21T18:00:00Z');
    const shown = (ms: number) => stateAt({ state: 'claimed', claimedAt }, new Date(claimedAt.getTime() + ms));
    expect([shown(silentJobMs - 1), shown(silentJobMs)]).toEqual(['claimed', 'unconfirmed']);
  });
});

describe('the address of a printer that is written to', () => {
  it('is one of a private network, with a port that printers have', () => {
    for (const good of ['10.0.0.9:9100', '172.16.4.1:9100', '192.168.1.50:9101', '10.0.0.1:9999']) {
      expect(isPrinterAddress(good), good).toBe(true);
    }
    const bad = ['8.8.8.8:9100', '169.254.169.254:9100', '172.32.0.1:9100', '192.168.1.50:80', '192.168.1.256:9100'];
    const odd = ['127.0.0.1:9100', '010.0.0.9:9100', '192.168.01.50:9100', '0.0.0.0:9100'];
    for (const address of [...bad, ...odd, 'localhost:9100', '192.168.1.50', '[::1]:9100', '192.168.1.50:9100 ']) {
      expect(isPrinterAddress(address), address).toBe(false);
    }
  });
});
