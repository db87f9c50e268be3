/** The menu from a bare Fastify route: the bytes and the headers that ours answered, and nothing else. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

const body = readFileSync(process.env.BODY ?? '');
const headers = JSON.parse(process.env.HEADERS ?? '');

const app = Fastify();
app.get('/health', () => ({ status: 'healthy' }));
app.get('/api/v1/menu', (_request, reply) => reply.headers(headers).send(body));
process.once('SIGTERM', () => app.close());
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
