/** `45 min`, `1 h`, `1 h 20 min`: the same in Spanish and English. */
export const duration = (minutes: number): string =>
  [...(minutes < 60 ? [] : [`${Math.floor(minutes / 60)} h`]), ...(minutes % 60 ? [`${minutes % 60} min`] : [])].join(
    ' ',
  ) || '0 min';
