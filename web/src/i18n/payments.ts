/** What the payments of an order or of a tab say. */
import { inBoth } from './index.ts';

const es = {
  methods: { cash: 'Efectivo', card: 'Tarjeta' },
  payments: 'Pagos',
  tipOf: (amount: string) => `propina ${amount}`,
  undo: 'Devolver',
  undoOf: (amount: string) => `Devolver ${amount}`,
  undone: (reason: string) => `Devuelto: ${reason}`,
  undoTitle: '¿Devolver este pago?',
  undoHint: 'Queda otra vez por cobrar. El pago no se borra: queda marcado con el motivo.',
  undoneToast: 'Pago devuelto',
  reason: 'Motivo',
};

const en: typeof es = {
  methods: { cash: 'Cash', card: 'Card' },
  payments: 'Payments',
  tipOf: (amount) => `tip ${amount}`,
  undo: 'Give back',
  undoOf: (amount) => `Give back ${amount}`,
  undone: (reason) => `Given back: ${reason}`,
  undoTitle: 'Give this payment back?',
  undoHint: 'It has to be paid again. The payment is not deleted: it is marked with the reason.',
  undoneToast: 'Payment given back',
  reason: 'Reason',
};

export const paymentsText = inBoth({ es, en });
