export type Request = { method: string; path: string; headers?: Record<string, string>; body?: string };
export type Answer = { status: number; headers: Record<string, string | undefined>; body: string };
/** However a request reaches the application: straight, through a socket, in a Lambda event. */
export type Host = (request: Request) => Promise<Answer>;

/** A step: what is asked, of which function, with which answer. */
export type Step = { name: string; operationId: string; request: Request; answer: Answer };
