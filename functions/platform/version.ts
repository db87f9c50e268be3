import manifest from '../../package.json' with { type: 'json' };

/** The product's version, as the API document and /health tell it. */
export const version: string = manifest.version;
