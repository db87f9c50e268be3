/** Two strokes of a bell: [Hz, seconds from now]. */
const strokes = [
  [880, 0],
  [1318.5, 0.16],
] as const;

/** Rings the shop's bell, the kitchen's and the guest's. It sounds only in a running `AudioContext`. */
export function strikeBell(context: AudioContext): void {
  for (const [pitch, after] of strokes) {
    const at = context.currentTime + after;
    // The second, quieter partial is what makes a tone a bell.
    for (const [multiple, loudness] of [
      [1, 0.5],
      [2.76, 0.14],
    ] as const) {
      const tone = new OscillatorNode(context, { frequency: pitch * multiple });
      const fade = new GainNode(context, { gain: 0 });
      fade.gain.setValueAtTime(0, at);
      fade.gain.linearRampToValueAtTime(loudness, at + 0.01);
      fade.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
      tone.connect(fade).connect(context.destination);
      tone.start(at);
      tone.stop(at + 1);
    }
  }
}
