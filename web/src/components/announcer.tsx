import { state } from '../browser/life.ts';

const said = state('');

/** Has a screen reader say `text` when it is done with what it is saying. */
export function announce(text: string): void {
  // The same words twice in a row would be no change, and nothing would be said.
  said.value = said.peek() === text ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <div class="visually-hidden" role="status">
      {said}
    </div>
  );
}
