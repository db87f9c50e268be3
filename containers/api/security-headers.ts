import type { FastifyRequest } from 'fastify';

/**
 * Sent with every answer, by lower-case name: what OWASP's Secure Headers project asks for, as a table, because a hook
 * per header is a third of answering the menu. The web container sends the same (containers/web/nginx.conf.template).
 */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // What the app does not use. It does use the screen's wake lock, in the kitchen.
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Browsers ignore it over HTTP (RFC 6797 §7.2). Without includeSubDomains: the shop's other hosts are not ours to decide on. */
const overHttps = { ...securityHeaders, 'strict-transport-security': 'max-age=31536000' };

/** The security headers of the answer to `request`, by whether its client speaks HTTPS to us or to a trusted proxy. */
export const securityHeadersFor = ({ protocol }: FastifyRequest): Record<string, string> =>
  protocol === 'https' ? overHttps : securityHeaders;
