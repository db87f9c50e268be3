import { afterEach, expect, it } from 'vitest';
import { shopOrigin } from './table-codes-page.tsx';

afterEach(() => {
  document.head.innerHTML = '';
});

it('a table’s printed code leads to the shop’s own address, from any address it is printed at', () => {
  document.head.innerHTML = '<link rel="canonical" href="https://pedidos.example/">';
  expect(shopOrigin()).toBe('https://pedidos.example');
});

it('a table’s printed code leads to the address of the page where the shop has none of its own', () => {
  expect(shopOrigin()).toBe(location.origin);
});
