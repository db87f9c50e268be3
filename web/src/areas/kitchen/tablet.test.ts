import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stopAll } from '../../browser/life.ts';
import * as tablet from './tablet.ts';

const struck: number[] = [];

class FakeNode {
  gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
  connect = (next: unknown) => next;
  stop() {}
}
class FakeTone extends FakeNode {
  start(at: number) {
    struck.push(at);
  }
}
/** As browsers make it: silent until it is resumed after a touch. */
class FakeAudioContext {
  state = 'suspended';
  currentTime = 0;
  destination = {};
  onstatechange = () => {};
  async resume() {
    this.state = 'running';
  }
}

/** The page as it is after a load. */
function load() {
  stopAll();
  return tablet;
}

beforeEach(() => {
  struck.length = 0;
  vi.stubGlobal('AudioContext', FakeAudioContext);
  vi.stubGlobal('OscillatorNode', FakeTone);
  vi.stubGlobal('GainNode', FakeNode);
});

describe('the bell', () => {
  it('is silent until it is turned on, and then rings once as a test', async () => {
    const { ringBell, sound, toggleSound } = load();
    ringBell();
    expect([sound.value, struck.length]).toEqual(['off', 0]);
    await toggleSound();
    expect(sound.value).toBe('on');
    expect(struck.length).toBeGreaterThan(0);
  });

  it('stays on after a reload, and shows that it waits for a touch', async () => {
    await load().toggleSound();
    struck.length = 0;

    const { ringBell, sound, startSoundOnTouch } = load();
    expect(sound.value).toBe('waiting');
    ringBell();
    expect(struck).toEqual([]);

    const stop = startSoundOnTouch();
    fireEvent.pointerUp(document);
    await vi.waitFor(() => expect(sound.value).toBe('on'));
    ringBell();
    expect(struck.length).toBeGreaterThan(0);
    stop();
  });

  it('is turned off with the same button', async () => {
    const { ringBell, sound, toggleSound } = load();
    await toggleSound();
    await toggleSound();
    struck.length = 0;
    ringBell();
    expect([sound.value, struck.length]).toEqual(['off', 0]);
  });
});
