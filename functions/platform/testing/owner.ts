/** The owner of every test's shop. */
export const owner = { name: 'owner', password: 'comal-caliente' };
