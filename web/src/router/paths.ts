/** The path of every page of the guests, by the page's name. `:word` is a parameter. */
export const paths = {
  menu: '/',
  table: '/mesa/:number',
  checkout: '/pedir',
  order: '/pedido/:id',
  orders: '/pedidos',
  together: '/grupo',
  group: '/grupo/:code',
} as const;

export type PageName = keyof typeof paths;

/** The names of the parameters in a path: `'id'` for `/pedido/:id`. */
type ParamsIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Given<Name extends PageName> = [ParamsIn<(typeof paths)[Name]>] extends [never]
  ? []
  : [params: Record<ParamsIn<(typeof paths)[Name]>, string | number>];

/** The path of a page: `href('order', { id })` is `/pedido/<id>`. Parameters are put in as they are, without encoding. */
export const href = <Name extends PageName>(name: Name, ...[params]: Given<Name>): string =>
  paths[name].replace(/:(\w+)/, (_, key) => `${(params as Record<string, string | number> | undefined)?.[key]}`);
