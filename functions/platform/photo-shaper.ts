export type PhotoShaper = {
  /**
   * Cuts a photo square and makes every width and format of it, without what the camera wrote into it. `focus` is which part
   * of the longer side is kept: 0 its beginning, 1 its end.
   * @throws Problem `photo-unreadable`, `photo-too-many-pixels`, `photos-busy`, or `photos-unavailable`
   */
  shape(photo: Uint8Array, focus: number): Promise<{ file: string; bytes: Buffer }[]>;
};
