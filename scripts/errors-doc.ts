import { join } from 'node:path';
import { z } from 'zod';
import { problemCodes, problemTypes } from '../functions/platform/problem-types.ts';

export const errorsDocFile = join(import.meta.dirname, '../docs/ERRORS.md');

const introduction = `# Errors

Every error is an RFC 9457 problem document (\`application/problem+json\`) with \`type\`, \`title\`, \`status\`, \`detail\`,
\`instance\` (the request's id, as in the log and in \`x-request-id\`) and \`code\`; a request with something wrong in it has
\`errors\` too, each with the \`path\` in the request and a \`message\`. Decide by \`code\`: within \`/api/v1\` none changes its
meaning. Answers of 429 and 503 have \`Retry-After\`, in seconds. /openapi.json has a schema for each code.

This file is made from \`functions/platform/problem-types.ts\` by \`npm run client\`.
`;

type Row = readonly [status: number, title: string, remedy: string, extra?: Readonly<z.core.$ZodShape>];

const describe = ([name, schema]: [string, z.core.$ZodType]): string =>
  `\`${name}\`: ${z.globalRegistry.get(schema)?.description ?? ''}`;

/** docs/ERRORS.md: the table of problems, by status. */
export function errorsDoc(): string {
  const rows = problemCodes
    .map((code) => ({ code, row: problemTypes[code] as Row }))
    .toSorted((a, b) => a.row[0] - b.row[0] || (a.code < b.code ? -1 : 1))
    .map(({ code, row: [status, title, remedy, extra = {}] }) => {
      const members = Object.entries(extra).map(describe).join('<br>');
      return `| ${status} | \`${code}\` | ${title} | ${remedy} | ${members} |`;
    });
  const table = [
    '| status | code | what it means | what to do | members of its own |',
    '|---|---|---|---|---|',
    ...rows,
  ];
  return `${introduction}\n${table.join('\n')}\n`;
}
