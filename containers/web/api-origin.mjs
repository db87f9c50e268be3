// Prints the origin of VITE_API_URL, for the Content-Security-Policy: with a space before it, or nothing when the
// variable is empty. Any other value stops the build of the image.
const [value = ''] = process.argv.slice(2);
const url = URL.parse(value);

if (value !== '' && (!['http:', 'https:'].includes(url?.protocol ?? '') || value.endsWith('/'))) {
  console.error(
    `VITE_API_URL is "${value}": it should be an origin such as https://api.example.com, without a slash at its end, or empty.`,
  );
  process.exit(1);
}
process.stdout.write(url === null ? '' : ` ${url.origin}`);
