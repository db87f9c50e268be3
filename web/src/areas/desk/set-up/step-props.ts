import type { Settings } from '../../../api/types.ts';

/** What a step of the assistant is given: the settings as they were when the page opened, and what to call when it is done. */
export type StepProps = { settings: Settings; onDone: () => void };
