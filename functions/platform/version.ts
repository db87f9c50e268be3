import manifest from '../../package.json' with { type: 'json' };

/** The product's version, as in the API document and /health. */
export const version: string = manifest.version;
