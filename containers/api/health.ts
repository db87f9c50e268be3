/** What the container's HEALTHCHECK runs, with no curl in the image: exit code 0 when /health answers 200. */
const port = process.env.PORT || '8000';
const response = await fetch(`http://localhost:${port}/health`).catch(() => undefined);
process.exit(response?.ok ? 0 : 1);
