/** Printers as their makers' documents describe them, on a network and with a power cable that fail. */
import type { FastifyInstance, InjectOptions } from 'fastify';

/** Asks the shop; undefined when the request or its answer was lost on the way. */
export type Send = (request: InjectOptions) => Promise<Awaited<ReturnType<FastifyInstance['inject']>> | undefined>;

/** What may happen to a printer between getting a job and saying what became of it. */
export type Fate = 'prints' | 'dies before printing' | 'dies after printing' | 'has no paper';

export type FakePrinter = {
  /** The bytes of every paper that came out. */
  papers: Buffer[];
  /** Asks once, and prints what it gets. Answers whether there was something. */
  poll(): Promise<boolean>;
};

type Options = { path: string; send: Send; fate: () => Fate };

/** "CloudPRNT Developer Guide": POST, then GET and DELETE with the token of the POST's answer. */
export function fakeStar({ path, send, fate }: Options): FakePrinter {
  const papers: Buffer[] = [];
  return {
    papers,
    async poll() {
      const status = { status: '23 6 0 0 0 0 0 0 0 ', printerMAC: '00:11:62:0d:00:01', statusCode: '200%20OK' };
      const asked = await send({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ ...status, printingInProgress: false, clientAction: null }),
      });
      if (asked?.statusCode !== 200 || asked.json().jobReady !== true) return false;
      const query = { mac: '00:11:62:0d:00:01', token: asked.json().jobToken as string };
      const type = asked.json().mediaTypes[0] as string;
      const get = () => send({ method: 'GET', url: path, query: { ...query, type } });
      // It tries once more when the connection breaks.
      const got = (await get()) ?? (await get());
      if (got?.statusCode !== 200) return true;
      const what = fate();
      if (what === 'dies before printing') return true;
      if (what !== 'has no paper') papers.push(got.rawPayload);
      if (what === 'dies after printing') return true;
      const code = what === 'has no paper' ? '410' : '200%20OK';
      const done = () => send({ method: 'DELETE', url: `${path}?mac=${query.mac}&token=${query.token}&code=${code}` });
      if ((await done()) === undefined) await done();
      return true;
    },
  };
}

const formType = 'application/x-www-form-urlencoded';

/** "Server Direct Print User's Manual": a form that asks, XML that answers, and a form with the XML of the result. */
export function fakeEpson({ path, send, fate }: Options): FakePrinter {
  const papers: Buffer[] = [];
  const post = (form: Record<string, string>) =>
    send({
      method: 'POST',
      url: path,
      headers: { 'content-type': formType },
      payload: new URLSearchParams({ ID: 'cocina', Name: 'TM-m30', ...form }).toString(),
    });
  return {
    papers,
    async poll() {
      const asked = await post({ ConnectionType: 'GetRequest' });
      const job = /<printjobid>([\w.-]{1,30})<\/printjobid>/.exec(asked?.body ?? '')?.[1];
      const command = /<command>([0-9a-f]+)<\/command>/.exec(asked?.body ?? '')?.[1];
      if (job === undefined || command === undefined) return false;
      const what = fate();
      if (what === 'dies before printing') return true;
      if (what !== 'has no paper') papers.push(Buffer.from(command, 'hex'));
      if (what === 'dies after printing') return true;
      const result = what === 'has no paper' ? 'success="false" code="EPTR_REC_EMPTY"' : 'success="true" code=""';
      const file = `<?xml version="1.0" encoding="utf-8"?><PrintResponseInfo Version="2.00"><ePOSPrint>
<Parameter><devid>local_printer</devid><printjobid>${job}</printjobid></Parameter>
<PrintResponse><response xmlns="http://www.epson-pos.com/schemas/2011/03/epos-print" ${result} status="251658262"/></PrintResponse>
</ePOSPrint></PrintResponseInfo>`;
      const said = () => post({ ConnectionType: 'SetResponse', ResponseFile: file });
      if ((await said()) === undefined) await said();
      return true;
    },
  };
}
