/** A request as API Gateway hands it to a function. */
import type { Request } from './walking.ts';

function split(path: string): [pathname: string, query: Record<string, string[]>] {
  const [pathname = '', search] = path.split('?');
  const query = new URLSearchParams(search);
  return [pathname, Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))];
}

/** API Gateway REST API, payload format 1.0. */
export const version1 = ({ method, path, headers = {}, body }: Request) => {
  const [pathname, query] = split(path);
  return {
    version: '1.0',
    httpMethod: method,
    path: pathname,
    headers,
    multiValueQueryStringParameters: query,
    requestContext: { requestId: 'gateway', httpMethod: method, path: pathname, identity: { sourceIp: '203.0.113.7' } },
    body: body ?? null,
    isBase64Encoded: false,
  };
};

/** API Gateway HTTP API and function URLs, payload format 2.0. */
export const version2 = ({ method, path, headers: { cookie, ...headers } = {}, body }: Request) => {
  const [pathname, query] = split(path);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: path.split('?')[1] ?? '',
    // Several values of one name come joined by commas.
    queryStringParameters: Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.join()])),
    headers,
    cookies: cookie?.split('; '),
    requestContext: { http: { method, path: pathname, sourceIp: '203.0.113.7' } },
    body,
    isBase64Encoded: false,
  };
};
