/** The colours of the cake itself. */
export const cake = {
  dough: '#f3d794',
  rim: '#eb6',
  crumb: '#fec',
  edge: '#c94',
  shade: '#5204',
  toast: '#c838',
  char: '#7418',
};

/**
 * What is inside, as a recipe (see `bits.ts`): the colour the filling lies in, then its bits from the bottom up.
 * White strings are quesillo, melting; it is in nearly everything.
 */
export const fillings: Record<string, string> = {
  frijol: '632, bean 843 13 6, dot 521 11 2',
  revueltas: 'b63, spot 942 13 4, shred 632 8 4 3, string feb 8 8 3',
  queso: 'fd8, string ffd 14 11 4, string eb5 6 6 2',
  jalapeno: 'fea, string ffe 10 9 3, dot 483 10 6, dot bd7 0 4, dot eeb 0 2',
  chicharron: 'c84, spot 942 14 5, die ea6 10 3',
  cochinito: 'eb9, shred d86 16 8 4, shred b64 10 6 2, shred fdc 7 5 1',
  chorizo: 'fd8, spot b32 15 5, dot e64 14 2',
  loroco: 'fea, string ffe 10 9 3, bud 473 12 8, bud ac7 0 4',
  papelillo: 'eda, leaf 374 13 9, shred 8c8 0 6 1',
  mora: 'ed9, leaf 243 18 7, leaf 595 10 4',
  mango: 'fe9, die f92 14 6, die fc4 0 3',
  camaron: 'fea, string ffe 10 9 3, curl e75 8 8 6, curl fca 0 7 2',
  pescado: 'ec9, spot ffe 13 7, shred cb9 0 4 1, leaf 694 7 3',
  ajo: 'ec8, bud b96 12 8, bud ffe 0 7, dot 7a5 9 2',
  jamon: 'fea, string ffe 10 9 3, die e88 12 6, die fcc 0 4',
  pepperoni: 'fea, string ffe 10 9 3, dot a22 8 8, dot c53 0 7',
  hongo: 'eda, string ffe 10 9 3, cap 974 9 8, cap edc 0 6',
  loca: 'eb6, spot b32 8 5, leaf 483 8 6, bean 522 8 4, string ffe 10 9 3',
  pollo: 'ec7, shred fed 16 8 4, shred c95 10 5 1',
  carne: '843, die 632 15 4, dot b74 12 2, leaf 7a5 6 3',
  ayote: 'fd8, shred 7a4 13 6 3, shred eb3 12 6 3, shred fec 8 4 2',
  pina: 'feb, die ec2 13 6, string d91 0 4 1',
  jocote: 'fd8, bean b32 10 7, dot fa3 0 4, dot fda 0 2',
  garrobo: 'ec8, shred 884 14 8 4, dot 563 15 2',
  cusuco: 'da7, die 754 13 6, string ba8 0 4 1',
  conejo: 'ec9, shred c85 13 7 5, leaf 684 8 4, die e73 8 2',
};

/** For a filling nobody has drawn yet. */
export const plainFilling = 'fd8, string ffd 14 11 4, string eb5 6 6 2';
