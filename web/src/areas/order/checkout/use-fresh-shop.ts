import { useEffect } from 'preact/hooks';
import { loadShop } from '../../../api/shop.ts';

/**
 * The shop as it is now, while somebody is about to order: whether it is open and how long it takes may be an hour old
 * when the cart is full, or when the phone comes back out of the pocket.
 */
export function useFreshShop(): void {
  useEffect(() => {
    void loadShop();
    const onVisible = () => {
      if (document.visibilityState === 'visible') void loadShop();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
}
