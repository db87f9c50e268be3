interface ImportMetaEnv {
  /** The API's origin when it is not this page's own; set when the app is built. */
  readonly VITE_API_URL?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
