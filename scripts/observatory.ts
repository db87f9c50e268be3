/**
 * `node scripts/observatory.ts http://localhost`: grades the web container that answers there with the MDN HTTP
 * Observatory's own scanner, and fails below A+.
 *
 * The scanner wants a site with HTTPS, which here a platform's edge would give. So one stands in for it: on one port of
 * localhost it redirects HTTP to HTTPS and forwards HTTPS with X-Forwarded-Proto, as an edge does. What the grade cannot
 * tell is therefore whether the real edge redirects and whose certificate it has; neither comes from the container.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { runQuietly } from './progress.mjs';

const version = '1.4.8';
const folder = resolve('.cache', `observatory-${version}`);
const scannerPackage = join(folder, 'node_modules', '@mdn', 'mdn-http-observatory');

type Scan = {
  scan: { grade: string; score: number };
  tests: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
};

/** Not one of this project's packages: it brings 130 MB that nothing else here needs. */
async function loadScanner(): Promise<(hostname: string) => Promise<Scan>> {
  if (!existsSync(join(scannerPackage, 'conf', 'hsts-preload.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    // Its scripts download the browsers' preload list, which no shop's host is on; an empty one says the same.
    const options = ['--prefix', folder, '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
    const install = ['install', ...options, `@mdn/mdn-http-observatory@${version}`];
    const { code, output } = await runQuietly('Installing the Observatory', 'npm', install);
    if (code !== 0) throw new Error(`npm could not install the Observatory:\n${output}`);
    mkdirSync(join(scannerPackage, 'conf'), { recursive: true });
    writeFileSync(join(scannerPackage, 'conf', 'hsts-preload.json'), '{}\n');
  }
  const { scan } = await import(pathToFileURL(join(scannerPackage, 'src', 'scanner', 'index.js')).href);
  return scan;
}

/** A key and a certificate for localhost that this process trusts. */
function makeCertificate(): { key: string; cert: string } {
  const temporary = mkdtempSync(join(tmpdir(), 'pupuseria-edge-'));
  const [key, cert] = [join(temporary, 'key.pem'), join(temporary, 'cert.pem')];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...name, '-days', '2', '-keyout', key, '-out', cert], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(temporary, { recursive: true });
  setDefaultCACertificates([...getCACertificates('default'), made.cert]);
  return made;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, 'localhost', () => done(portOf(server))));

/** What stands between a shop's guests and its container on a platform. Answers its port, for HTTP and HTTPS alike. */
async function startEdge(origin: URL): Promise<number> {
  const redirect: RequestListener = ({ headers, url }, response) => {
    response.writeHead(301, { location: `https://${headers.host}${url}` }).end();
  };
  const forward: RequestListener = (incoming, response) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
    const options = { method: incoming.method ?? 'GET', headers };
    const onward = request(new URL(incoming.url ?? '/', origin), options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  };
  const plain = await listen(createServer(redirect));
  const secure = await listen(createSecureServer(makeCertificate(), forward));
  // The scanner asks one port for both; a TLS handshake begins with the byte 22 (RFC 8446 §5.1).
  const either = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      const inner = connect(first[0] === 22 ? secure : plain, 'localhost');
      inner.on('error', () => socket.destroy());
      inner.write(first);
      socket.pipe(inner).pipe(socket);
    });
  });
  return listen(either);
}

const origin = new URL(process.argv[2] ?? 'http://localhost');
// The scanner's HTTP client would take a proxy even to this machine.
process.env.NO_PROXY = 'localhost';
const scan = await loadScanner();
const result = await scan(`localhost:${await startEdge(origin)}`);
const tests = Object.entries(result.tests);
for (const [name, { pass, result: finding, scoreModifier }] of tests) {
  console.log(`  ${pass ? '✓' : '✗'} ${name}: ${finding} (${scoreModifier >= 0 ? '+' : ''}${scoreModifier})`);
}
console.log(
  `  ${origin.origin} is graded ${result.scan.grade} (${result.scan.score} points) by the MDN HTTP Observatory.`,
);
console.log('  Not judged here: that the edge in front redirects to HTTPS, and its certificate.');
const failed = tests.filter(([, { pass }]) => !pass).length + (result.scan.grade === 'A+' ? 0 : 1);
console.log(`${tests.length + 1 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
