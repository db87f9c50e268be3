/** Structured lines: what it is about, and a sentence. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (details: object, message: string) => void>;
