import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';

/** The shop's settings as `tx` sees them. */
export async function readRestaurant(tx: Reads): Promise<RestaurantModel> {
  const restaurant = await tx.get<RestaurantModel>('SELECT * FROM restaurant WHERE id = 1');
  if (restaurant === undefined) throw new Error('the database has no restaurant');
  return restaurant;
}
