/** What the lists of keys, invitations and devices say alike. */
import { inBoth } from './index.ts';

const es = { no: 'No', copy: 'Copiar', copied: 'Copiado' };

const en: typeof es = { no: 'No', copy: 'Copy', copied: 'Copied' };

export const revocableText = inBoth({ es, en });
