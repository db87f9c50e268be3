/** A picture that has to be a file. */
export type Image = {
  /** The ingredients of each. */
  pupusas: readonly (readonly string[])[];
  /** CSS pixels across, each. */
  size: number;
  /** The griddle as a round plate, to the edge, or to the edge with the cloth under it. */
  ground: 'plate' | 'comal' | 'card';
  words?: string;
};
