import awsLambdaFastify from '@fastify/aws-lambda';
import { buildApp } from './app.ts';
import { readEnv } from './env.ts';
import { openShop } from './shop.ts';

const env = readEnv(process.env);
const shop = await openShop(env);
// A function's answer is sent whole, so a live stream ends after what is stored, and the client comes back for more.
const app = await buildApp({ services: shop.services, env, streams: { longestMs: 0 } });

/** The AWS Lambda handler, for API Gateway's payload formats 1.0 and 2.0. The database file lives on a mounted volume. */
export const handler = awsLambdaFastify(app, { decorateRequest: false });
await app.ready();
shop.keepHouse(app.log);
