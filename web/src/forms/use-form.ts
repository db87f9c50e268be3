/**
 * A form's state: what is typed, what differs from the start, what is wrong with it, and the request that saves it. The rules
 * are a valibot schema (1.8 KB gzipped for what a form uses; zod/mini is 6.2 KB). The sentences come from the schema's
 * messages, given as functions, so that they follow the language: `v.minLength(8, () => say.value.tooShort)`.
 */
import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type BaseIssue, type BaseSchema, nonEmpty, pipe, safeParse, string, trim } from 'valibot';
import { ApiProblem } from '../api/client.ts';
import type { Problem } from '../api/types.ts';
import { formsText } from '../i18n/forms.ts';
import { whyNot } from '../i18n/problems.ts';

/** Text that is not left empty, without the space around it. */
export const filled = pipe(
  string(),
  trim(),
  nonEmpty(() => formsText.value.missing),
);

type Options<Values extends object, Saved> = {
  /** What the fields hold at first. */
  first: Values;
  schema: BaseSchema<Values, Saved, BaseIssue<unknown>>;
  /**
   * Sends the values, as the schema gives them back. `changed` has only those that differ from `first`. An `ApiProblem` that
   * it throws is shown in the form.
   */
  save: (values: Saved, changed: Partial<Saved>) => Promise<void>;
  /** Which field a problem is about, where the problem's code says so: `{ 'name-taken': 'name' }`. */
  fieldOf?: Partial<Record<Problem['code'], keyof Values & string>>;
  /** What a problem means in this form, where the general sentence does not say it. */
  explain?: (problem: ApiProblem) => string | undefined;
  /** Whether it cannot be sent for now; a submit is ignored meanwhile. */
  waits?: boolean;
  /** Whether the fields hold `first` again once it is saved, for the next one. */
  clears?: boolean;
};

export type FieldState<Value> = {
  id: string;
  name: string;
  value: Value;
  /** What is wrong with the value, in words. */
  wrong: string | undefined;
  onValue: (value: Value) => void;
};

type TextNames<Values> = { [Name in keyof Values & string]: Values[Name] extends string ? Name : never }[keyof Values &
  string];

export type Form<Values extends object> = {
  id: string;
  values: Values;
  /** Whether any value differs from the first. */
  dirty: boolean;
  /** Whether the request is on its way. A second submit is ignored meanwhile. */
  busy: boolean;
  /** Whether it can be sent now. */
  ready: boolean;
  /** What belongs to no field, in words. */
  problem: string | undefined;
  /** What a field component takes. */
  field: <Name extends keyof Values & string>(name: Name) => FieldState<Values[Name]>;
  /** The same for a text field, under the names that a text field has. */
  text: (name: TextNames<Values>) => Omit<FieldState<string>, 'onValue'> & { onText: (text: string) => void };
  /** What is wrong at a path such as `name.es`, or anywhere below it. */
  wrongAt: (path: string) => string | undefined;
  submit: (event: TargetedSubmitEvent<HTMLFormElement>) => Promise<void>;
};

type Wrong = { path: string; says: string };
/** `paths` are the fields that the problem is about; `isGeneral` when it is about something else, too, or only. */
type Refused = { problem: ApiProblem; paths: readonly string[]; isGeneral: boolean };

const isAt = (path: string, asked: string): boolean => path === asked || path.startsWith(`${asked}.`);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Errors are shown from the first submit on, and then at every key. The first field with an error takes the focus. */
export function useForm<Values extends object, Saved extends object = Values>({
  first,
  schema,
  save,
  fieldOf = {},
  explain = () => undefined,
  waits = false,
  clears = false,
}: Options<Values, Saved>): Form<Values> {
  const id = useId();
  const start = useSignal(first);
  const values = useSignal(first);
  const isAsked = useSignal(false);
  const busy = useSignal(false);
  const refused = useSignal<Refused | undefined>(undefined);
  /** Rises each time the focus has to go to the first field with an error. */
  const failures = useSignal(0);
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const field = element.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
    field?.focus();
    field?.select?.();
  }, [failures.value]);

  const checked = safeParse(schema, values.value);
  const sentence = ({ problem }: { problem: ApiProblem }) => explain(problem) ?? whyNot.value(problem);
  const names = Object.keys(first);
  const isOfField = (path: string) => names.some((name) => isAt(path, name));

  const wrongs: Wrong[] = isAsked.value
    ? (checked.issues ?? []).map(({ path = [], message }) => ({
        path: path.map(({ key }) => String(key)).join('.'),
        says: message,
      }))
    : [];
  if (refused.value) for (const path of refused.value.paths) wrongs.push({ path, says: sentence(refused.value) });

  const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    values.value = { ...values.peek(), [name]: value };
    // What the server said about this field was about another value.
    const before = refused.peek();
    if (before) refused.value = { ...before, paths: before.paths.filter((path) => !isAt(path, name)) };
  };
  const wrongAt = (path: string) => wrongs.find((wrong) => isAt(wrong.path, path))?.says;
  const field = <Name extends keyof Values & string>(name: Name) => ({
    id: `${id}-${name}`,
    name,
    value: values.value[name],
    wrong: wrongAt(name),
    onValue: (value: Values[Name]) => set(name, value),
  });

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy.peek() || waits) return;
    element.current = event.currentTarget;
    isAsked.value = true;
    const sent = values.peek();
    const result = safeParse(schema, sent);
    if (!result.success) {
      failures.value += 1;
      return;
    }
    busy.value = true;
    refused.value = undefined;
    try {
      await save(result.output, changedIn(start.peek(), sent, result.output));
      if (clears) {
        values.value = start.peek();
        isAsked.value = false;
      } else start.value = sent;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const about = error.code === undefined ? undefined : fieldOf[error.code];
      const paths = about === undefined ? (error.document.errors ?? []).map(({ path }) => path) : [about];
      const ofFields = paths.filter(isOfField);
      const isGeneral = ofFields.length === 0 || ofFields.length < paths.length;
      refused.value = { problem: error, paths: ofFields, isGeneral };
      failures.value += 1;
    } finally {
      busy.value = false;
    }
  };

  return {
    id,
    values: values.value,
    dirty: !isSame(values.value, start.value),
    busy: busy.value,
    ready: !(busy.value || waits),
    problem: refused.value?.isGeneral ? sentence(refused.value) : wrongs.find(({ path }) => !isOfField(path))?.says,
    field,
    text: (name) => {
      const { onValue, ...state } = field(name);
      return { ...state, value: String(state.value), onText: (text) => onValue(text as Values[typeof name]) }; // TextNames: these are strings
    },
    wrongAt,
    submit,
  };
}

/** The members of `saved` whose value in the form is another than at the start. */
const changedIn = <Saved extends object>(start: object, now: object, saved: Saved): Partial<Saved> => {
  const [before, after] = [new Map(Object.entries(start)), new Map(Object.entries(now))];
  const changed = Object.entries(saved).filter(([name]) => !isSame(before.get(name), after.get(name)));
  return Object.fromEntries(changed) as Partial<Saved>; // entries of `saved`, some left out
};
