/** What the document says of the API as a whole. */
import { version } from '../../../functions/platform/version.ts';
import type { ApiDocument, Header, SecurityScheme } from './types.ts';

const description = `
Ordering for an independent restaurant, which is called a pupusería in El Salvador.

**Conventions.** JSON in camelCase. Money is integer cents and such names end in \`Cents\`. Times are RFC 3339 in UTC.
Members that a request does not have are refused with 422.

**Errors** are RFC 9457 problem documents. Decide by \`code\`, which is stable; \`detail\` is English for a developer.
Every answer has an \`x-request-id\`, which a problem repeats as \`instance\` and the shop's log has too. An answer of 429
or 503 has \`Retry-After\`, in seconds.

**Placing an order** needs an \`Idempotency-Key\`. After a lost answer send the same request with the same key: the order
is placed once, and its first answer is repeated for 24 hours.

**Who may.** What is public needs no proof. An order is its guest's, who proves it with the token from the answer to
placing it; a part of a group order is its member's, who proves it with the token from the answer to joining. Staff sign
in: the session is in a cookie, and its token also works as a bearer token.

**Live streams** are server-sent events (WHATWG HTML, section 9.2). A client that reconnects sends the \`id\` of the last
event it has seen as \`Last-Event-ID\`, and gets every later event once.

**Versions.** This is version 1, and its paths begin with \`/api/v1\`. Within it calls, optional members of requests,
members of answers, types of events and codes of problems may be added: ignore what you do not know, and treat an unknown
code by its status. Nothing is removed, renamed or made stricter: that would be version 2, under \`/api/v2\`, and both
would be served for at least six months. What is going to be removed is marked \`deprecated\` here, and its answers say so
in \`Deprecation\` (RFC 9745) and \`Sunset\` (RFC 8594), at least six months before.
`.trim();

export const about = {
  info: { title: 'Pupuseria API', version, description },
  servers: [{ url: '/', description: 'The server that this document comes from' }],
  tags: [
    { name: 'orders', description: 'Placing, following and moving orders' },
    { name: 'groups', description: 'Friends who order together, each on their own phone' },
    { name: 'payments', description: 'Payments, shifts and the cash drawer' },
    { name: 'tables', description: 'The tables and the codes printed on them' },
    { name: 'tabs', description: 'One bill for a table, or for a name at the counter' },
    { name: 'menu', description: 'What there is to eat' },
    { name: 'restaurant', description: 'The place' },
    { name: 'staff', description: 'Signing in and out, and who works here' },
    { name: 'printing', description: 'Printers, and what they were given to print' },
    { name: 'reports', description: 'What was sold, and how well the kitchen kept its promises' },
    { name: 'operations', description: 'For those who run the server' },
  ],
} satisfies Partial<ApiDocument>;

export const securitySchemes: Record<string, SecurityScheme> = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-session',
    description: 'A session of staff, as signing in sets it. Over plain HTTP its name is `session`',
  },
  bearer: { type: 'http', scheme: 'bearer', description: 'The `token` of a session, from the answer to signing in' },
  orderToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-order-token',
    description: 'The guest’s proof: the `guestToken` in the answer to placing the order',
  },
  memberToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-member-token',
    description: 'The member’s proof: the `memberToken` in the answer to starting or joining the group order',
  },
};

export const headers: Record<string, Header> = {
  RequestId: {
    description: 'Names the request, also in the log; one that came with the request is kept',
    required: true,
    schema: { type: 'string', examples: ['5f0c2d1e-7a51-4a57-9f0a-0c1b7a9f4a11'] },
  },
  RetryAfter: {
    description: 'In how many seconds trying again makes sense',
    required: true,
    schema: { type: 'integer', minimum: 0, examples: [1] },
  },
  Authenticate: {
    description: 'How to prove who you are (RFC 9110, section 11.6.1)',
    required: true,
    schema: { type: 'string', const: 'Bearer' },
  },
};

/** How a stream goes on, and what it says when nothing happens. */
export const streaming = `
Server-sent events, each with an \`id\` and JSON \`data\`; what happened comes without an \`event\` name. The stream begins
with \`event: heartbeat\`, or with \`event: reset\` when it cannot go on where you were: then read everything anew, and go on
from the id of the reset. After 15 s in which nothing happened comes another heartbeat, with the server's time. The
stream ends before 14 minutes have passed, when the server stops, when the session it was opened with has ended, and when you
read too slowly: then open it again with the last \`id\` as \`Last-Event-ID\`.
`
  .trim()
  .replaceAll('\n', ' ');
