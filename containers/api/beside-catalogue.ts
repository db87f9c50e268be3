/**
 * The routes that are no function of the catalogue, each with why. A function answers JSON to a program, by the schemas that
 * the document and the generated clients are made from; these answer something else, or are about the document itself.
 */
export const besideCatalogue: ReadonlyMap<string, string> = new Map([
  ['/api/v1/page-head', 'a piece of HTML that the servers of the pages put into them; no client calls it'],
  ['/robots.txt', 'text whose path and form search engines fix (RFC 9309)'],
  ['/sitemap.xml', 'XML whose form search engines fix (sitemaps.org)'],
  ['/api/v1/backups/:name/download', 'a backup’s bytes, as many as there are: no JSON'],
  ['/api/v1/photos/:id/:file', 'a photo’s bytes: no JSON'],
  ['/api/v1/print/star/:secret', 'what a printer asks, in the form that Star Micronics fixes (CloudPRNT)'],
  ['/api/v1/print/epson/:secret', 'what a printer asks, in forms and XML that Epson fixes (Server Direct Print)'],
  ['/openapi.json', 'the document itself: it cannot describe its own making'],
  ['/docs', 'pages of Swagger UI, which shows the document'],
]);

/** Why the route of this path is no function; undefined when there is no reason. What is below a listed path is like it. */
export const whyBesideCatalogue = (url: string): string | undefined =>
  [...besideCatalogue].find(([path]) => url === path || url.startsWith(`${path}/`))?.[1];
