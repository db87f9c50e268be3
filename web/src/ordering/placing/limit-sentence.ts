import { checkoutText } from '../../i18n/checkout.ts';

type Code = string | undefined;
type Size = { comalUnits: number; maxUnits: number };

/** Which limit for guests an order has met, in words; undefined when it was something else. */
export function limitSentence(code: Code, size: Size | undefined): { title: string; hint: string } | undefined {
  const say = checkoutText.value;
  switch (code) {
    case 'kitchen-full':
      return { title: say.full, hint: say.fullAtTable };
    case 'order-too-large':
      return size && { title: say.tooLarge, hint: say.tooLargeHint(size.comalUnits, size.maxUnits) };
    case 'too-many-open-orders':
      return { title: say.tooManyOpen, hint: say.tooManyOpenHint };
    default:
      return undefined;
  }
}
