/** What the history of a bill says: who did what, one sentence for each kind of event. */
import type { Tab } from '../api/types.ts';
import { inBoth } from './index.ts';

type Kind = Tab['history'][number]['type'];

/** What a sentence is made of; a fact that an event does not have, or whose order is on another bill now, is undefined. */
export type Facts = {
  who: string;
  /** Whether somebody of the staff did it. */
  isStaff: boolean;
  /** The ticket's number. */
  order: number | undefined;
  from: number | undefined;
  to: number | undefined;
  /** An amount of money. */
  amount: string;
  /** How many things came to this bill; negative: how many went. */
  quantity: number;
  /** The method of a payment, in words. */
  method: string;
  /** The reason that was given. */
  reason: string | undefined;
  isApproved: boolean;
};

type Texts = {
  guests: string;
  system: string;
  sentences: Record<Kind, (facts: Facts) => string>;
};

const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`);

const es: Texts = {
  guests: 'La clientela',
  system: 'El sistema',
  sentences: {
    opened: ({ who }) => `${who} abrió la cuenta`,
    admitted: ({ who }) => `${who} dejó pedir a la clientela`,
    ordered: ({ who, order }) => `${who} pidió${order === undefined ? '' : ` el nº ${order}`}`,
    cancelled: ({ who, order }) => `${who} canceló ${order === undefined ? 'un pedido' : `el nº ${order}`}`,
    changed: ({ who }) => `${who} cambió los datos de la cuenta`,
    'bill-asked': ({ who, isStaff }) => (isStaff ? `${who} anotó que pidieron la cuenta` : `${who} pidió la cuenta`),
    'bill-taken-back': ({ who }) => `${who} anotó que se quedan un rato más`,
    moved: ({ who, from, to }) =>
      `${who} pasó la cuenta${from === undefined ? '' : ` de la mesa ${from}`} a la mesa ${to}`,
    merged: ({ who }) => `${who} juntó otra cuenta con esta`,
    transferred: ({ who, quantity }) =>
      `${who} pasó ${Math.abs(quantity) === 1 ? '1 cosa' : `${Math.abs(quantity)} cosas`} ${quantity > 0 ? 'a esta cuenta' : 'a otra cuenta'}`,
    voided: ({ who, amount, isApproved, reason }) =>
      `${who} quitó ${amount}${isApproved ? ' con aprobación' : ''}${because(reason)}`,
    discounted: ({ who, amount, isApproved, reason }) =>
      `${who} descontó ${amount}${isApproved ? ' con aprobación' : ''}${because(reason)}`,
    'adjustment-undone': ({ who, amount, reason }) => `${who} volvió a cobrar ${amount}${because(reason)}`,
    paid: ({ who, amount, method }) => `${who} cobró ${amount}, ${method.toLowerCase()}`,
    'payment-undone': ({ who, amount, reason }) => `${who} devolvió ${amount}${because(reason)}`,
    closed: ({ who }) => `${who} cerró la cuenta`,
    reopened: ({ who }) => `${who} abrió otra vez la cuenta`,
  },
};

const en: Texts = {
  guests: 'The guests',
  system: 'The system',
  sentences: {
    opened: ({ who }) => `${who} opened the bill`,
    admitted: ({ who }) => `${who} let the guests order`,
    ordered: ({ who, order }) => `${who} ordered${order === undefined ? '' : ` no. ${order}`}`,
    cancelled: ({ who, order }) => `${who} cancelled ${order === undefined ? 'an order' : `no. ${order}`}`,
    changed: ({ who }) => `${who} changed what is said about the bill`,
    'bill-asked': ({ who, isStaff }) =>
      isStaff ? `${who} noted that the bill was asked for` : `${who} asked for the bill`,
    'bill-taken-back': ({ who }) => `${who} noted that they stay a little longer`,
    moved: ({ who, from, to }) =>
      `${who} moved the bill${from === undefined ? '' : ` from table ${from}`} to table ${to}`,
    merged: ({ who }) => `${who} joined another bill with this one`,
    transferred: ({ who, quantity }) =>
      `${who} moved ${Math.abs(quantity) === 1 ? '1 thing' : `${Math.abs(quantity)} things`} ${quantity > 0 ? 'to this bill' : 'to another bill'}`,
    voided: ({ who, amount, isApproved, reason }) =>
      `${who} took ${amount} off${isApproved ? ', approved' : ''}${because(reason)}`,
    discounted: ({ who, amount, isApproved, reason }) =>
      `${who} gave a discount of ${amount}${isApproved ? ', approved' : ''}${because(reason)}`,
    'adjustment-undone': ({ who, amount, reason }) => `${who} charged ${amount} again${because(reason)}`,
    paid: ({ who, amount, method }) => `${who} took ${amount}, ${method.toLowerCase()}`,
    'payment-undone': ({ who, amount, reason }) => `${who} gave ${amount} back${because(reason)}`,
    closed: ({ who }) => `${who} closed the bill`,
    reopened: ({ who }) => `${who} opened the bill again`,
  },
};

export const billHistoryText = inBoth({ es, en });
