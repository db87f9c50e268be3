import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toaster, toast } from './toast.tsx';

const undone = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  undone.mockClear();
  render(<Toaster />);
});
afterEach(() => {
  vi.useRealTimers();
});

const say = () => act(() => toast('Guardado: Berta', { label: 'Deshacer', run: undone }));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const words = () => screen.getByRole('status').textContent;

describe('a message about what was done', () => {
  it('comes into a region that a screen reader watches, and goes by itself', () => {
    expect(words()).toBe('');
    say();
    expect(words()).toBe('Guardado: Berta');
    pass(7_999);
    expect(words()).toBe('Guardado: Berta');
    pass(1);
    expect(words()).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes back what was done, once', () => {
    say();
    fireEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(undone).toHaveBeenCalledOnce();
    expect(words()).toBe('');
  });

  it.each([
    ['pointed at', 'pointerEnter', 'pointerLeave'],
    ['focused', 'focus', 'blur'],
  ] as const)('stays while it is %s', (_, begin, end) => {
    say();
    const undo = screen.getByRole('button', { name: 'Deshacer' });
    const corner = begin === 'focus' ? undo : (undo.parentElement ?? undo);
    act(() => void fireEvent[begin](corner));
    pass(60_000);
    expect(words()).toBe('Guardado: Berta');
    act(() => void fireEvent[end](corner));
    pass(8_000);
    expect(words()).toBe('');
  });

  it('is replaced by the next one, which has its own eight seconds', () => {
    say();
    pass(5_000);
    act(() => toast('Guardado: Chus'));
    pass(5_000);
    expect(words()).toBe('Guardado: Chus');
    expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
  });
});
