/** The cart of this phone: of a guest who orders alone, and of a member of a group, whose part of it it is. */
import type { FunctionComponent } from 'preact';
import { stored } from '../../browser/storage.ts';
import { CartContext, createCart } from './cart.ts';
import { lineLimits } from './cart-lines.ts';

export const phoneCart = createCart({ storage: stored, limits: lineLimits });

/** A guest’s page: everything on it that uses a cart uses the phone’s. */
export const withPhoneCart =
  <Props extends object>(Page: FunctionComponent<Props>): FunctionComponent<Props> =>
  (props) => (
    <CartContext.Provider value={phoneCart}>
      <Page {...props} />
    </CartContext.Provider>
  );
