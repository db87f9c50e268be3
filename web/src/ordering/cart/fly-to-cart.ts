const flightMs = 520;

/**
 * The picture in `from` flies to the cart, so that the eye learns where things go. The cart is whatever is marked
 * `data-cart`; before the first thing is in it, the place where its bar will be.
 */
export function flyToCart(from: Element | null): void {
  const picture = from?.querySelector('svg');
  if (!picture || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const start = picture.getBoundingClientRect();
  const cart = document.querySelector('[data-cart]')?.getBoundingClientRect();
  const [endX, endY] = cart ? [cart.left + cart.width / 2, cart.top + cart.height / 2] : [40, innerHeight - 40];
  const dx = endX - start.left - start.width / 2;
  const dy = endY - start.top - start.height / 2;

  const flying = picture.cloneNode(true) as SVGElement; // a clone is what its original is
  const px = (length: number) => `${length}px`;
  Object.assign(flying.style, {
    position: 'fixed',
    insetInlineStart: 'auto',
    left: px(start.left),
    top: px(start.top),
    width: px(start.width),
    height: px(start.height),
    zIndex: 3,
    pointerEvents: 'none',
  });
  document.body.append(flying);
  const flight = flying.animate(
    [
      { transform: 'none' },
      { transform: `translate(${dx * 0.4}px, ${dy * 0.4 - 48}px) scale(0.8)`, offset: 0.45 },
      { transform: `translate(${dx}px, ${dy}px) scale(0.15)`, opacity: 0.5 },
    ],
    { duration: flightMs, easing: 'cubic-bezier(0.3, 0, 0.6, 1)' },
  );
  flight.onfinish = () => flying.remove();
  flight.oncancel = () => flying.remove();
}
