import type { Oval } from './fillings.ts';

/** A path with its fill and its line: a hex colour, or the number of one of the drink's own; '' is none. */
type Paint = string | 1 | 2 | 3;
type Layer = readonly [d: string, fill: Paint, line?: Paint, width?: number];

/** Where bits swim, then the layers from the back to the front. */
export type Vessel = readonly [swim: Oval, ...layers: Layer[]];

const glass = 'cde7';
const rim = '8ab9';
const straw: Layer = ['M52,80L64,5 74,3', '', 'd43', 3];
const label: Layer = ['M36,59H64V80H36Z', 2];
const stripe: Layer = ['M36,65H64V74H36Z', 3];
const cap: Layer = ['M46,10H54', '', 2, 6];

const iced: Vessel = [[50, 60, 12, 22], straw, ['M31,16H69L65,95H35Z', glass, rim, 2], ['M33,27H67L64,92H36Z', 1]];

export const vessels: { [kind: string]: Vessel; iced: Vessel } = {
  iced,
  can: [
    [50, 52, 12, 28],
    ['M34,19L37,13H63L66,19V88L62,95H38L34,88Z', 'ccd', rim, 2],
    ['M34,20H66V87H34Z', 1],
    ['M34,62L66,38V59L34,84Z', 2],
    ['M34,69L66,44V49L34,74Z', 3],
  ],
  soda: [
    [50, 72, 9, 18],
    ['M44,12H56C56,38 59,35 62,44 64,52 61,60 64,70V95H36V70C39,60 36,52 38,44 41,35 44,38 44,12', 1, rim, 2],
    label,
    stripe,
    cap,
  ],
  beer: [
    [50, 72, 11, 18],
    ['M45,12H55C55,50 65,38 65,56V95H35V56C35,38 45,50 45,12', 1, rim, 2],
    label,
    stripe,
    ['M46,25H54', '', 2, 4],
    ['M46,10H54', '', 3, 6],
  ],
  water: [
    [50, 42, 10, 14],
    ['M44,12H56C56,28 66,24 66,40L64,58 66,75V95H34V75L36,58 34,40C34,24 44,28 44,12', 1, rim, 2],
    label,
    cap,
  ],
  glass: [
    [50, 62, 13, 22],
    ['M28,21H72L66,95H34Z', glass, rim, 2],
    ['M30,33H70L65,92H35Z', 1],
    ['M72,12Q74,1 88,3 84,14 72,12', '5a3'],
    ['M57,24C57,7 83,7 83,24 83,41 57,41 57,24', 2],
    ['M62,24H77M66,18L73,30M66,30L73,18', '', 3, 4.5],
  ],
  shake: [
    [50, 50, 11, 16],
    straw,
    ['M30,25H70C70,62 58,72 58,82 58,89 65,88 66,95H34C35,88 42,89 42,82 42,72 30,62 30,25', glass, rim, 2],
    ['M31,29H69C67,62 57,70 55,80H45C43,70 33,62 31,29', 1],
    ['M30,28Q30,18 40,20 46,10 56,18 66,14 68,22 72,24 70,29 50,36 30,28', 2],
  ],
  morro: [
    [50, 44, 21, 5],
    ['M18,44H82Q82,82 61,90V95H39V90Q18,82 18,44', '852'],
    ['M20,56Q50,72 80,56M22,66Q50,80 78,66', '', '531', 2],
    ['M20,44C20,32 80,32 80,44 80,56 20,56 20,44', 1, rim, 2],
  ],
  mug: [
    [46, 44, 16, 4],
    ['M35,30Q30,24 35,18T35,5M52,32Q47,26 52,20T52,7', '', 'aaa9', 3],
    ['M72,54C90,49 90,80 70,78', '', 'cba', 6],
    ['M20,44H72V80Q72,95 58,95H34Q20,95 20,80Z', 'fef8ee'],
    ['M64,48V80Q64,92 54,94 72,95 72,80V44Z', 'dcb'],
    ['M21,44C21,34 71,34 71,44 71,54 21,54 21,44', 1, rim, 2],
  ],
};

/**
 * Every drink as a recipe (see `fillings.ts`): the vessel and up to three colours, then what swims in it. The colours are the
 * liquid's (or the can's), then that of cap and label, of the fruit on the rim or of the foam, then that of the label's
 * stripe or the fruit's flesh.
 */
export const drinks: Record<string, string> = {
  'soda-coca-cola': 'soda 410 d22 fee',
  'soda-coca-cola-light': 'can cdd d22 333',
  'soda-pepsi': 'can 149 fff d33',
  'soda-mirinda': 'soda f71 283 fd4',
  'soda-fanta-naranja': 'can f82 138 fff',
  'soda-fresca': 'can 2a9 fe7 e56',
  'soda-sprite': 'soda 3a5 fd3 16b',
  'soda-7up': 'can 084 fff d22',
  'soda-kolashampan': 'soda e71 c22 fea',
  'soda-tropical': 'soda 817 fc3 295',
  'soda-canada-dry': 'can 053 db4 b22',
  'cerveza-pilsener': 'beer 631 eb3 b22',
  'cerveza-suprema': 'beer 631 712 ec8',
  'cerveza-golden': 'beer ea2 fed b71',
  'cerveza-regia': 'beer 631 fec 163',
  'cerveza-corona': 'beer fd6 fff 149',
  'cerveza-modelo-especial': 'beer c82 fed 125',
  'cerveza-budweiser': 'beer 631 fff c23',
  'cerveza-michelob-ultra': 'beer 631 def 25b',
  'jugo-naranja': 'glass fa2 f80 fc6',
  'jugo-pina': 'glass fd5 ca2 fe8',
  'jugo-mora': 'glass 836 547',
  'jugo-tamarindo': 'glass a63 852',
  'jugo-maracuya': 'glass fb2 747 fc4, dot 321 22 2',
  'jugo-mango': 'glass fb3 f83',
  'jugo-guayaba': 'glass f98 ad5 f87',
  'jugo-fresa': 'glass e45 d23',
  'jugo-limon': 'glass efa 7b3 df9',
  'fresco-horchata': 'morro edb, dot a74 22 1',
  'fresco-ensalada': 'iced fc7, die fe4 6 4, die c32 7 3.5, die 8b4 8 3, die ffe 5 3',
  'fresco-cebada': 'iced e9a, die effb 5 6, dot fdd 22 1.7',
  'fresco-tamarindo': 'iced a63, die effb 5 6',
  'fresco-jamaica': 'iced a13, die effb 5 6',
  'fresco-chan': 'iced dca, die effb 5 6, dot 433 22 2',
  'fresco-arrayan': 'iced dc5, die effb 5 6',
  'licuado-banano': 'shake fea ffc',
  'licuado-fresa': 'shake f89 fcc, dot d46 22 1.2',
  'licuado-papaya': 'shake f84 fb8, dot 333 22 1.2',
  'licuado-mango': 'shake fb3 fd8',
  'licuado-pina': 'shake fd5 ffb',
  'licuado-zapote': 'shake c54 e98',
  'licuado-guineo-con-avena': 'shake ec9 fed, bean b85 16 2',
  'licuado-chocolate': 'shake 742 b85',
  'caliente-cafe-negro': 'mug 310',
  'caliente-cafe-con-leche': 'mug c96',
  'caliente-chocolate-caliente': 'mug 631, die fed 5 3.5',
  'caliente-atole-de-elote': 'mug fd6, bean d90 9 3',
  'caliente-atole-de-pina': 'mug fe9, die fb1 7 3',
  'caliente-atole-de-maiz-tostado': 'mug a74, dot 632 22 1.2',
  'agua-pura': 'iced cefc, die effb 5 6',
  'agua-embotellada': 'water aef 27c',
  'agua-con-gas': 'water cff 295, dot fff 12 1.5',
};

/** The fallback for a drink without a drawing: the first of its family, else something cold. */
export const plainDrink = (key: string): string =>
  Object.entries(drinks).find(([known]) => known.split('-')[0] === key.split('-')[0])?.[1] ?? 'iced e95, die effb 5 6';
